import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {paceOfGoal, remainingOf, type Pace} from "../../../src/core/breakdown/pace.ts";
import {addDays, printDay} from "../../../src/core/day.ts";
import {goal, goalOf, TODAY} from "./read.ts";

/** "550 words a day; 100 reaches 9100 of 50000 by 2026-06-30", and how often one is due. */
function told(title: string, offered: number): string | undefined {
  const pace = paceOfGoal(goal(title), offered, TODAY);
  return pace && shown(pace);
}

function shown({needed, unit, per, everyDays, offered, reaches, of, by}: Pace): string {
  const often = everyDays === undefined ? "" : `, one in ${everyDays} days`;
  const reached = offered === undefined ? "nothing" : `${offered} reaches ${reaches}`;
  return `${needed} ${unit} a ${per}${often}; ${reached} of ${of} by ${printDay(by)}`;
}

describe("the pace that is needed, and what the offered one reaches", () => {
  test.each([
    ["Write 50,000 words by 30 June", 100, "550 words a day; 100 reaches 9100 of 50000 by 2026-06-30"],
    ["Pay off $6,000 of debt by 31 December", 5, "22 $ a day; 5 reaches 1375 of 6000 by 2026-12-31"],
    ["Draw 91 faces by 30 June", 1, "1 faces a day; 1 reaches 91 of 91 by 2026-06-30"],
    ["Draw 92 faces by 30 June", 1, "2 faces a day; 1 reaches 91 of 92 by 2026-06-30"],
    ["Draw 40 faces by today", 3, "40 faces a day; 3 reaches 3 of 40 by 2026-04-01"],
    [
      "Draw 90 faces by 30 June, 45 done",
      2,
      "4 faces a week, one in 2 days; 14 reaches 90 of 90 by 2026-06-30",
    ],
    [
      "Draw 1,000,000,000,000 faces by 30 June",
      1,
      "10989010990 faces a day; 1 reaches 91 of 1000000000000 by 2026-06-30",
    ],
  ])("%s", (title, offered, expected) => expect(told(title, offered)).toBe(expected));

  test.each([
    [
      "Read 24 books this year",
      0.01,
      "3 books a month, one in 11 days; 0.31 reaches 2.75 of 24 by 2026-12-31",
    ],
    ["Publish 30 posts by 31 December", 0, "4 posts a month, one in 9 days; nothing of 30 by 2026-12-31"],
    ["Publish 60 posts by 31 December", 0, "2 posts a week, one in 4 days; nothing of 60 by 2026-12-31"],
    ["Visit 2 museums this year", 0, "1 museums a month, one in 137 days; nothing of 2 by 2026-12-31"],
    ["Lose 18 kg by 30 June", 0, "1.4 kg a week; nothing of 18 by 2026-06-30"],
    ["Lose 18 kg by 8 April", 0, "15.8 kg a week; nothing of 18 by 2026-04-08"],
    ["Get from 98 kg to 85 kg by 31 December", 0, "0.4 kg a week; nothing of 13 by 2026-12-31"],
    [
      "Go from 5 to 30 pull-ups by 31 August",
      0,
      "2 pull-ups a week, one in 6 days; nothing of 25 by 2026-08-31",
    ],
    ["Save $60 by 31 December", 0, "2 $ a week; nothing of 60 by 2026-12-31"],
  ])("by the week or month where a day would be nonsense: %s", (title, offered, expected) => {
    expect(told(title, offered)).toBe(expected);
  });

  test.each([
    ["no quantity", "Paint the fence by 30 June"],
    ["no day", "Write 50,000 words"],
    ["a day that is past", "Write 50,000 words by 30 June 2025"],
    ["a day that could be another", "Write 50,000 words by 03/04/2027"],
    ["a day that is none", "Write 50,000 words by 31 June"],
    ["two days", "Write 50,000 words by 30 June or by 31 July"],
    ["an amount for each day", "Walk 9,000 steps a day by 30 June"],
    ["a goal that is met", "Read 24 books by 30 June: 24 done"],
    ["an amount of nothing", "Write 0 words by 30 June"],
  ])("nothing is told of %s", (_, title) => expect(told(title, 100)).toBeUndefined());
});

describe("laws", () => {
  const amount = fc.integer({min: 2, max: 1_000_000});
  const days = fc.integer({min: 1, max: 1500});

  test("whoever keeps to the needed pace is there by the day", () => {
    fc.assert(
      fc.property(amount, days, fc.integer({min: 0, max: 1_000_000}), (words, left, done) => {
        const due = addDays(TODAY, left - 1);
        const read = goalOf({title: `Write ${words} words`, properties: {due: printDay(due), done}});
        const pace = paceOfGoal(read, 1, TODAY);
        expect(pace === undefined).toBe(done >= words);
        if (pace === undefined) return;
        const remaining = words - done;
        const spans = {day: left, week: Math.max(1, left / 7), month: Math.max(1, left / 28)};
        expect(pace.needed * spans[pace.per]).toBeGreaterThanOrEqual(remaining - 1e-6);
        if (pace.per === "day") expect(pace.needed).toBe(Math.ceil(remaining / left));
        else expect(remaining).toBeLessThan(left);
        expect(pace.reaches).toBe(Math.min(words, done + left));
        expect(pace.by).toBe(due);
      }),
      {numRuns: 1000},
    );
  });

  test("what is offered is never told as nothing", () => {
    fc.assert(
      fc.property(amount, days, fc.double({min: 0, max: 100, noNaN: true}), (books, left, a) => {
        const read = goalOf({
          title: `Read ${books} books`,
          properties: {due: printDay(addDays(TODAY, left))},
        });
        const pace = paceOfGoal(read, a, TODAY);
        expect(pace?.offered === undefined || pace.offered > 0).toBe(true);
        expect(pace?.offered === undefined).toBe(pace?.reaches === undefined);
      }),
      {numRuns: 300},
    );
  });

  test("offering more never reaches less, and never more than all", () => {
    fc.assert(
      fc.property(amount, days, fc.nat(5000), fc.nat(5000), (words, left, one, more) => {
        const read = goalOf({
          title: `Write ${words} words`,
          properties: {due: printDay(addDays(TODAY, left))},
        });
        const reaches = (offered: number): number => paceOfGoal(read, offered, TODAY)?.reaches ?? -1;
        expect(reaches(one + more)).toBeGreaterThanOrEqual(reaches(one));
        expect(reaches(one + more)).toBeLessThanOrEqual(words);
      }),
      {numRuns: 300},
    );
  });
});

test("what is left is never less than nothing", () => {
  const quantity = {amount: 10, unit: "pages", kind: "count", done: 12} as const;
  expect(remainingOf(quantity)).toBe(0);
  expect(remainingOf({...quantity, from: 30, done: 5})).toBe(15);
});
