import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Quantity} from "../../../src/core/breakdown/goal.ts";
import {stated} from "./read.ts";

/** A quantity as one line: `from>amount unit`, what it is per, what is done. */
function quantityIn(text: string): string | undefined {
  const {quantity} = stated(text);
  return quantity === undefined ? undefined : shown(quantity);
}

function shown({amount, unit, from, per, done}: Quantity): string {
  const start = from === undefined ? "" : `${from}>`;
  return `${start}${amount} ${unit}${per === undefined ? "" : ` a ${per}`}${done === 0 ? "" : `, ${done} done`}`;
}

describe("how much is to be done", () => {
  test.each([
    ["Knit 12 scarves by Christmas", "12 scarves"],
    ["Translate 30,000 words", "30000 words"],
    ["Translate 30.000 words", "30000 words"],
    ["Translate 30 000 words", "30000 words"],
    ["Translate 30\u202f000 words", "30000 words"],
    ["Translate 30'000 words", "30000 words"],
    ["Translate 1 350 words", "1350 words"],
    ["Translate 30k words", "30000 words"],
    ["Translate thirty thousand words", "30000 words"],
    ["Get 1.5 million views", "1500000 views"],
    ["Scan twenty-five photos", "25 photos"],
    ["Bake three dozen cookies", "36 cookies"],
    ["Record 8 new piano pieces", "8 new piano pieces"],
    ["Write a 3,000-word essay", "3000 words"],
    ["Read a 450 page biography", "450 pages"],
    ["Practise the cello 120 hours this year", "120 hours"],
    ["Cycle 2,000 km", "2000 km"],
    ["Walk 60 miles this month", "60 miles"],
    ["Read The Brothers Karamazov (796 pages)", "796 pages"],
    ["Learn 7–10 songs", "7 songs"],
    ["Grade 45 papers", "45 papers"],
    ["Book 3 appointments", "3 appointments"],
    ["Write 20 Postcards", "20 Postcards"],
    ["Read 52 Books This Year", "52 Books"],
    ["Read 30+ plays", "30 plays"],
    ["Learn 2000 kanji", "2000 kanji"],
    ["Words: 50,000", "50000 Words"],
    ["Cold calls: 100 this month", "100 Cold calls"],
  ])("%s", (text, expected) => expect(quantityIn(text)).toBe(expected));

  test.each([
    ["Save $8,500 for the trip", "8500 $"],
    ["Save 8.500 € for the trip", "8500 €"],
    ["Save £8.5k for the trip", "8500 £"],
    ["Save 8,500 CHF for the trip", "8500 CHF"],
    ["Save US$8,500", "8500 US$"],
    ["Save ₹1,00,000", "100000 ₹"],
    ["Raise $2m", "2000000 $"],
    ["Repay 900 euros", "900 euros"],
    ["Clear the $900 overdraft", "900 $"],
    ["2.000 € bis Juni", "2000 €"],
    ["Save 5000 for a car", "5000 "],
    ["save 1.5k for the deposit, got 400 so far", "1500 , 400 done"],
    ["Earn 3k a month", "3000  a month"],
    ["Put aside £200 a month", "200 £ a month"],
  ])("money: %s", (text, expected) => expect(quantityIn(text)).toBe(expected));

  test.each([
    ["Swim 30 lengths every week", "30 lengths a week"],
    ["Play 4 songs a day", "4 songs a day"],
    ["Play four songs daily", "4 songs a day"],
    ["Drink 8 glasses of water per day", "8 glasses a day"],
    ["Do yoga 3 times a week", "3 times a week"],
    ["A page a day", "1 page a day"],
    ["Jog 4 km every day", "4 km a day"],
    ["Jog 4 km every Sunday", "4 km a week"],
    ["Play 4 songs every evening", "4 songs a day"],
    ["Eat 5 portions of fruit and nuts a day", "5 portions a day"],
    ["Drink 2L of water every day", "2 L a day"],
    ["Pay $300/month into savings", "300 $ a month"],
    ["Save 200 € a month", "200 € a month"],
    ["Spare 200 € im Monat", "200 € a month"],
  ])("meant anew each time: %s", (text, expected) => expect(quantityIn(text)).toBe(expected));

  test.each([
    ["Go from 5 to 30 pull-ups", "5>30 pull-ups"],
    ["Go from 5 pull-ups to 30", "5>30 pull-ups"],
    ["Slim down from 98 kg to 85 kg", "98>85 kg"],
    ["Grow the choir from 12 up to 40 singers", "12>40 singers"],
    ["Grow the choir from 12 to 40 singers", "12>40 singers"],
    ["Grow followers from 200 to 1,000", "200>1000 followers"],
    ["98 → 85 kg", "98>85 kg"],
    ["98 kg -> 85 kg", "98>85 kg"],
    ["Raise my savings from $500 to $3,000", "500>3000 $"],
  ])("from one level to another: %s", (text, expected) => expect(quantityIn(text)).toBe(expected));

  test.each([
    ["Read 30 plays (11 done)", "30 plays, 11 done"],
    ["Read 30 plays, 11 read so far", "30 plays, 11 done"],
    ["Read 11 of 30 plays", "30 plays, 11 done"],
    ["Read 11/30 plays", "30 plays, 11 done"],
    ["Read 30 plays: 11/30", "30 plays, 11 done"],
    ["Draw 365 sketches (102/365)", "365 sketches, 102 done"],
    ["Read 30 plays, 19 left", "30 plays, 11 done"],
    ["Read 30 plays – already 11", "30 plays, 11 done"],
    ["Read 30 plays, 2 hours done", "30 plays"],
    ["Go from 5 to 30 pull-ups, now at 12", "5>30 pull-ups, 7 done"],
    ["Lose 12 kg, 3 kg lost", "12 kg, 3 done"],
    ["Lose 12 kg, currently 94 kg", "12 kg"],
    ["Read 30 plays, 11 down, 19 to go", "30 plays, 11 done"],
    ["Read 30 plays, 50 % done", "30 plays, 15 done"],
  ])("what is done counts off: %s", (text, expected) => expect(quantityIn(text)).toBe(expected));

  test.each([
    ["30.000 Wörter übersetzen", "30000 Wörter"],
    ["Übersetze 30.000 Wörter", "30000 Wörter"],
    ["Spare 2.500 Euro", "2500 Euro"],
    ["Lies 20 Seiten am Tag", "20 Seiten a day"],
    ["12.000 von 50.000 Wörtern schreiben", "50000 Wörtern, 12000 done"],
    ["Jeden Tag 20 Seiten lesen", "20 Seiten a day"],
    ["Von 98 auf 85 kg kommen", "98>85 kg"],
    ["Nimm 12 kg ab", "12 kg"],
    ["Lies 30 Dramen (11 gelesen)", "30 Dramen, 11 done"],
    ["Stricke 12 Schals", "12 Schals"],
    ["Vokabeln: 600, 140 kann ich schon", "600 Vokabeln, 140 done"],
    ["Kapitel: 3", undefined],
    ["Kredit über 12.000 € bis 2028 abbezahlen", "12000 €"],
    ["Um 22 Uhr ins Bett gehen", undefined],
    ["iPhone 15 einrichten", undefined],
    ["Lies das 3. Kapitel", undefined],
    ["Lies Kapitel 3 und 4", undefined],
  ])("in German: %s", (text, expected) => expect(quantityIn(text)).toBe(expected));

  test.each([
    ["Lire 1 350 pages", "1350 pages"],
    ["Leer 24 libros antes del 31 de diciembre", "24 libros"],
    ["Przeczytać 24 książki", "24 książki"],
    ["Прочитать 24 книги", "24 книги"],
    ["قراءة ٢٤ كتابا", "24 كتابا"],
    ["本を24冊読む", "24 冊"],
    ["책 24권 읽기", "24 권"],
    ["Perdre 8 kg", "8 kg"],
    ["Courir 10 km en moins d'une heure", undefined],
    ["Meditar 20 minutos al día", undefined],
    ["毎日30分歩く", undefined],
  ])("elsewhere: %s", (text, expected) => expect(quantityIn(text)).toBe(expected));
});

describe("numbers that are no quantities", () => {
  test.each([
    // Distances as names.
    "Run a 10k",
    "Train for the 100-mile ride",
    "Swim 1500 m freestyle",
    "Couch to 5k",
    "Do a 10k race",
    "Hike the 42 km trail",
    "Run 42.195 km",
    // Readings and levels.
    "Get my HbA1c from 7.4 to 6.4",
    "Bring blood pressure below 125/80",
    "Lower LDL to 90 mg",
    "Reach 1800 Elo",
    "Cut body fat from 24% to 17%",
    "Weigh 72 kg again",
    "Deadlift 140 kg",
    "Type at 75 wpm",
    "Score 7.5 in IELTS",
    "Bring my resting pulse to 55 bpm",
    "Do 3 x 10 push-ups",
    "Plan grandma's 60th birthday",
    "Grandma's 80th",
    "Apartment 4B",
    // Ages.
    "Learn to dive before I turn 50",
    "Teach my 4-year-old to swim",
    "Be fit at 60",
    "Retire aged 55",
    // Versions and numbers of things.
    "Move the site to Django 5",
    "Learn Java 21 basics",
    "Ship v3 features",
    "Finish chapter 12 exercises",
    "Watch season 4 episodes",
    "Fill in form 1040",
    "Take route 66 detours",
    "Fix issue #481 bugs",
    "Clean room 12 windows",
    "Beethoven op. 27 movements",
    "Pass the B2 exam",
    // Titles.
    "Read Catch-22",
    "Read Fahrenheit 451",
    'Read "100 Poems"',
    "Read “365 Tales”",
    "Watch 12 Monkeys",
    "Read 21 Lessons for the 21st Century",
    "Listen to 99 Luftballons",
    "Ann's address: 40 Hill Road",
    "Chapters: 3 and 4",
    // Times, limits and prices.
    "Run 5 km in 25 minutes",
    "Wake at 6:15",
    "Join the 1990s revival",
    "Sell the piano for $400",
    "Save 2 for later",
    "Buy a $900 laptop",
    "Ask for a $6,000 raise",
    "Finish the race in under 2 hours",
    "Cook a dinner for 40 guests",
    "Sew a coat for my 2 nephews",
    "File 2025 taxes",
    "Get my weight down to 72 kg",
    "Write for 0 days",
    "Write 0 words",
    "Do 1 thing",
    "Read pages 30-45",
    "Call 030 1234567",
    "Tel. 030 1234567 anrufen",
    "24/7 support",
    "Prepare the 1on1",
    "Get ISO 9001 certified",
    "Build a Boeing 737 model",
    "Finish GTA 5 missions",
    "Windows 11 upgrade",
    "Windows 11 installieren",
    "Read 1984",
  ])("%s", (text) => expect(quantityIn(text)).toBeUndefined());
});

describe("however a number is written", () => {
  const amount = fc.integer({min: 2, max: 999_999_999});
  const print = (value: number, locale: string): string => new Intl.NumberFormat(locale).format(value);

  test.each(["en", "de", "fr", "de-CH", "en-IN", "pl", "ar-EG", "hi-IN-u-nu-deva"])("in %s", (locale) => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(stated(`Translate ${print(value, locale)} words`).quantity?.amount).toBe(value);
      }),
      {numRuns: 300},
    );
  });

  test("a million millions is an amount like any other", () => {
    expect(quantityIn("Count 1,000,000,000,000 stars by 2030")).toBeUndefined();
    expect(quantityIn("Count 1,000,000,000,000 beans")).toBe("1000000000000 beans");
    expect(quantityIn("Count 1,000,000,000,000,000,000 beans")).toBeUndefined();
  });
});
