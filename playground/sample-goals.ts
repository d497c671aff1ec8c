import moment from "moment";

/** The notes beside the daily ones, by path. `today` is `YYYY-MM-DD`. */
export function sampleGoals(today: string): Map<string, string> {
  const ago = (days: number): string => moment.utc(today).subtract(days, "days").format("YYYY-MM-DD");
  return new Map([
    ["Goals/Write a book.md", writeABook(ago)],
    ["Goals/Run 5 km by 30 May.md", runFiveKilometres(ago)],
    ["Goals/Learn Portuguese.md", learnPortuguese(ago)],
    ["Inbox.md", INBOX],
  ]);
}

const writeABook = (ago: (days: number) => string): string => `---
tags:
  - goal
---

So that Mia can read how we met.

It need not be good yet. It needs a lighthouse, a ferry that leaves early, and two people who miss it.

## Steps

- [x] Open a blank note titled “The lighthouse” ✅ ${ago(63)} ^step-w1a8
- [x] List 3 chapter names ✅ ${ago(61)} ^step-w2c5
- [x] Write down who misses the ferry ✅ ${ago(52)} ^step-w7b1
- [x] Type 20 words ✅ ${ago(39)} ^step-w3e7
- [x] Read one page aloud to Ines ✅ ${ago(12)} ^step-w5h2
- [ ] Type 40 words ^step-k3f9
- [ ] Write down what the lighthouse is for ^step-w6j4
- [ ] Ask Mia for one photo of the ferry ^step-w8d3
- [ ] Read the first page, change one sentence ^step-w9f6
`;

const runFiveKilometres = (ago: (days: number) => string): string => `#goal

Mornings without the snooze button, and the hill without stopping.

Obstacle: it is dark, it is cold, and the sofa is neither.

## Steps

- [x] Find the old running shoes ✅ ${ago(31)} ^step-r1b6
- [x] Walk to the bridge and back ✅ ${ago(23)} ^step-r5k7
- [x] Set the alarm ten minutes earlier ✅ ${ago(18)} ^step-r6m2
- [ ] Put the running shoes by the door ^step-r2d4
- [ ] Run to the first bench ^step-r7n9
- [ ] Run to the bridge once ^step-r3f8
- [ ] Ask Leo for his Sunday route ^step-r4g3
- [ ] Run the hill to the oak ^step-r8p5
`;

const learnPortuguese = (ago: (days: number) => string): string => `---
tags: [goal]
---

To order for both of us in Lisbon, and to understand the answer.

## Steps

- [x] Put the little red dictionary on the table ✅ ${ago(92)} ^step-p1z3
- [ ] Say 5 words out loud ^step-p7q1
- [ ] Write one line to Ana ^step-p8s5
`;

const INBOX = `Things that are not for today.

- The name of the song from the ferry
- A present for Mum: something to do with the garden?
- [ ] Ask whether the library has the lighthouse logs
- [ ] Look up when the swimming pool opens
- Tom’s new address
`;
