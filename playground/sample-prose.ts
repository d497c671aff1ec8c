/** What someone might note in the evening. Each stands alone, so that any day can have it. */
export const EVENINGS: readonly string[] = [
  "Slept badly, and the day was kind anyway.",
  "The bakery had the dark loaf again. Half of it is gone already.",
  "Mia drew the lighthouse with a door on the roof. I am keeping the door.",
  "Too tired for anything big. One page, and that was a good page.",
  "Rain on the window all afternoon. I wrote more than I meant to.",
  "Sam laughed at the part with the goat. First time anyone has laughed at it.",
  "I wanted to skip everything. Water first, then the bed, and then it was just a morning.",
  "Long call with Mum. She still has the recipe cards, with flour on them.",
  "The desk is tidy for the first time since spring. It looks bigger than I remember.",
  "Met Leo at the harbour. We walked until the ferry left without us.",
  "Forty words turned into ninety. I stopped in the middle of a sentence so that tomorrow has a way in.",
  "Nothing special. I like days like this more than I used to.",
  "Tom passed. He rang before he told anyone else.",
  "The stretch takes three minutes and I still argue with it every morning.",
  "Found an old ticket in the book, from the year we moved here.",
  "The new neighbour plays the cello, slowly, and stops at the difficult part. So do I.",
  "Soup, socks, and the window open a little.",
  "I said no to one thing today, and the evening was mine.",
  "Ran to the bridge and back, walked the hill. Nobody was counting but me.",
  "Ines asked how the book is going, and for once I had an answer.",
  "A bus that did not come, a book in my bag: ten pages I would not have read.",
  "Mia has learned to whistle. We have all learned that she can whistle.",
  "Made a list, did the smallest thing on it, and went to bed.",
  "The first cold morning. The clothes on the chair were worth it.",
  "Wrote a bad paragraph on purpose. The one after it was better.",
  "Lunch outside, probably the last one this year.",
  "Dad’s birthday. We told the story with the boat again, and it has grown.",
  "I forgot my phone at home, and the train was full of interesting people.",
];

export const TODAY_NOTE =
  "Coffee with Ines. She liked the opening and asked what the lighthouse is for. I said I would find out.";

/** On days on which nothing is asked. */
export const RESTS: readonly string[] = [
  "Feverish. Tea, blankets, and nothing to prove.",
  "At my sister’s. We did nothing all day, slowly.",
];

/** A note about notes: its checkbox is an example, and no win. */
export const EXAMPLE =
  "Showed Leo how I write these lines:\n\n```md\n- [x] this one is only an example\n- [ ] and so is this\n```";
