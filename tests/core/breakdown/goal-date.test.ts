import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, printDay, toDate, type Day} from "../../../src/core/day.ts";
import {day} from "../days.ts";
import {datesIn, TODAY} from "./read.ts";

const RUNS = {numRuns: 1000};

describe("a day by which something is to be done", () => {
  test.each([
    ["Plant 40 bulbs by 30 September", "2026-09-30"],
    ["Plant 40 bulbs by September 30", "2026-09-30"],
    ["Plant 40 bulbs by the 30th of September", "2026-09-30"],
    ["Plant 40 bulbs by Sept. 30th, 2027", "2027-09-30"],
    ["Plant 40 bulbs by 30 September 2027", "2027-09-30"],
    ["Plant 40 bulbs by Wednesday, 30 September", "2026-09-30"],
    ["Plant 40 bulbs until 2026-09-30", "2026-09-30"],
    ["Plant 40 bulbs, due 2026/09/30", "2026-09-30"],
    ["Plant 40 bulbs by 30.09.2026", "2026-09-30"],
    ["Plant 40 bulbs by 30/9/2026", "2026-09-30"],
    ["Plant 40 bulbs by 9/30/2026", "2026-09-30"],
    ["Plant 40 bulbs by 30-09-26", "2026-09-30"],
    ["Plant 40 bulbs (30 September)", "2026-09-30"],
    ["Plant 40 bulbs by [[2026-09-30]]", "2026-09-30"],
    ["Sing at the wedding on 12 June", "2026-06-12"],
  ])("%s", (text, expected) => expect(datesIn(text)).toEqual([expected]));

  test.each([
    ["by December", "2026-12-31"],
    ["by March", "2027-03-31"],
    ["by December 2027", "2027-12-31"],
    ["before December", "2026-11-30"],
    ["before 30 June", "2026-06-29"],
    ["before Christmas", "2026-12-24"],
    ["by the end of the year", "2026-12-31"],
    ["before the end of the year", "2026-12-31"],
    ["by year-end", "2026-12-31"],
    ["by the end of the month", "2026-04-30"],
    ["by the end of the week", "2026-04-05"],
    ["by end of June", "2026-06-30"],
    ["by late August", "2026-08-31"],
    ["by the end of 2027", "2027-12-31"],
    ["by 2028", "2028-12-31"],
    ["this year", "2026-12-31"],
    ["this month", "2026-04-30"],
    ["next month", "2026-05-31"],
    ["in 6 weeks", "2026-05-13"],
    ["in six weeks", "2026-05-13"],
    ["in a month", "2026-05-01"],
    ["within the next 90 days", "2026-06-30"],
    ["in half a dozen ways", undefined],
    ["for 30 days", "2026-04-30"],
    ["by Friday", "2026-04-03"],
    ["by Wednesday", "2026-04-01"],
    ["by next Tuesday", "2026-04-07"],
    ["by tomorrow", "2026-04-02"],
    ["today", "2026-04-01"],
    ["by Christmas", "2026-12-25"],
    ["by New Year's Eve", "2026-12-31"],
    ["in May", "2026-05-31"],
    ["by the end of the quarter", "2026-06-30"],
    ["this quarter", "2026-06-30"],
    ["next quarter", "2026-09-30"],
    ["by Q3", "2026-09-30"],
    ["by the end of Q3", "2026-09-30"],
    ["by Q1", "2027-03-31"],
    ["in Q3 2027", "2027-09-30"],
    ["by EOM", "2026-04-30"],
    ["by the weekend", "2026-04-05"],
    ["by the 30th", "2026-04-30"],
    ["by the 15th of next month", "2026-05-15"],
    ["by 30 June or 31 July", "2026-06-30|2026-07-31"],
    ["by 30.6", "2026-06-30"],
    ["by 06/2027", "2027-06-30"],
    ["by mid June", "2026-06-15"],
    ["by the middle of June", "2026-06-15"],
    ["by 2027-06", "2027-06-30"],
    ["in half a year", "2026-10-01"],
    ["until Easter", undefined],
    ["from 1 May to 31 August", "2026-08-31"],
    ["1 May – 31 August", "2026-08-31"],
  ])("Paint the fence %s", (words, expected) => {
    expect(datesIn(`Paint the fence ${words}`)).toEqual(expected === undefined ? [] : [expected]);
  });

  test.each([
    ["Streiche den Zaun bis 30. September", "2026-09-30"],
    ["Streiche den Zaun bis zum 30.9.2027", "2027-09-30"],
    ["Streiche den Zaun bis 30.9.", "2026-09-30"],
    ["Streiche den Zaun bis 3/4/2027", "2027-04-03"],
    ["Streiche den Zaun bis Ende September", "2026-09-30"],
    ["Streiche den Zaun bis Jahresende", "2026-12-31"],
    ["Streiche den Zaun bis Monatsende", "2026-04-30"],
    ["Streiche den Zaun bis Mitte Juni", "2026-06-15"],
    ["Streiche den Zaun bis zum Wochenende", "2026-04-05"],
    ["Streiche den Zaun bis Ende des Quartals", "2026-06-30"],
    ["Streiche den Zaun bis spätestens 15. Mai", "2026-05-15"],
    ["Streiche den Zaun in 6 Wochen", "2026-05-13"],
    ["Streiche den Zaun in den nächsten drei Monaten", "2026-07-01"],
    ["Streiche den Zaun in diesem Jahr", "2026-12-31"],
    ["Streiche den Zaun bis Freitag", "2026-04-03"],
  ])("%s", (text, expected) => expect(datesIn(text, TODAY, "de")).toEqual([expected]));

  test.each([
    ["Repeindre la clôture avant le 30 septembre", "2026-09-30"],
    ["Pintar la valla antes del 30 de septiembre de 2027", "2027-09-30"],
    ["Dipingere la staccionata entro il 30 settembre", "2026-09-30"],
    ["Pintar a cerca até 30 de setembro", "2026-09-30"],
    ["Dipingere entro fine giugno", "2026-06-30"],
    ["Het hek schilderen voor 30 september", "2026-09-30"],
    ["Måla staketet senast 30 september", "2026-09-30"],
    ["Pomalować płot do 30 września", "2026-09-30"],
    ["Покрасить забор до 30 сентября", "2026-09-30"],
    ["2026年9月30日までに塀を塗る", "2026-09-30"],
    ["9월 30일까지 울타리 칠하기", "2026-09-30"],
  ])("elsewhere: %s", (text, expected) => expect(datesIn(text)).toEqual([expected]));
});

describe("figures that can be read two ways", () => {
  test.each([
    ["by 03/04/2027", "2027-03-04|2027-04-03"],
    ["by 3-4-2027", "2027-03-04|2027-04-03"],
    ["by 04/04/2027", "2027-04-04"],
    ["by 13/04/2027", "2027-04-13"],
    ["by 04/13/2027", "2027-04-13"],
    ["by 3.4.2027", "2027-04-03"],
    ["by 5/1", "2026-05-01|2027-01-05"],
  ])("Paint the fence %s: %s", (words, expected) => {
    expect(datesIn(`Paint the fence ${words}`)).toEqual([expected]);
  });
});

describe("what looks like a date and is none of the goal's", () => {
  test.each([
    "Plan this week's meals",
    "Write the end of year report",
    "Call mum every Friday",
    "Write about the strike of 9 November 1989",
    "Keep the diary that I began on 3 March 2021",
    "March 10 miles",
    "Explain relativity in 2000 words",
    "Mix 3/4 cup of flour",
    "Offer support 24/7",
    "Ship 5.10.22",
    "Be ready by 40",
    "Run 5 km in 25 minutes",
    "Paint the fence by my birthday",
    "Release 10.15.7",
    "Read May Sarton",
    "Sing in the May fair",
    "Save for 3 months of expenses",
    "Cook for next week",
    "Release by 2.0",
  ])("%s", (text) => expect(datesIn(text)).toEqual([]));

  test("is said where the calendar has no such day", () => {
    expect(datesIn("Paint the fence by 30 February")).toEqual(["none"]);
    expect(datesIn("Paint the fence by 31 June 2027")).toEqual(["none"]);
    expect(datesIn("Paint the fence by 29 February")).toEqual(["2028-02-29"]);
  });
});

describe("dates read as they are printed", () => {
  const ahead = fc.integer({min: 0, max: 3000}).map((days) => addDays(TODAY, days));
  const inWords = (value: Day, options: Intl.DateTimeFormatOptions, locale: string): string =>
    new Intl.DateTimeFormat(locale, {...options, timeZone: "UTC"}).format(toDate(value));
  const LONG = {day: "numeric", month: "long", year: "numeric"} as const;

  test.each([
    ["en-GB", "Sow beans by ", "en"],
    ["en-US", "Sow beans by ", "en"],
    ["de", "Bohnen säen bis ", "de"],
    ["fr", "Semer avant le ", undefined],
    ["es", "Sembrar antes del ", undefined],
    ["it", "Seminare entro il ", undefined],
    ["pt", "Semear até ", undefined],
    ["nl", "Zaaien voor ", undefined],
    ["pl", "Posiać do ", undefined],
    ["ja", "", undefined],
    ["ko", "", undefined],
  ])("in %s", (locale, before, tag) => {
    fc.assert(
      fc.property(ahead, (value) => {
        expect(datesIn(before + inWords(value, LONG, locale), TODAY, tag)).toEqual([printDay(value)]);
      }),
      {numRuns: 200},
    );
  });

  test("in figures, whatever day it is", () => {
    fc.assert(
      fc.property(ahead, fc.integer({min: 0, max: 800}), (value, days) => {
        const [year, month, date] = printDay(value).split("-");
        const today = addDays(TODAY, days);
        expect(datesIn(`Sow beans by ${printDay(value)}`, today)).toEqual([printDay(value)]);
        expect(datesIn(`Sow beans by ${date}.${month}.${year}`, today)).toEqual([printDay(value)]);
      }),
      RUNS,
    );
  });

  test("without a year they are the next such day, never a past one", () => {
    fc.assert(
      fc.property(ahead, (today) => {
        for (const [from, to] of [
          [0, 0],
          [1, 1],
          [300, 300],
        ] as const) {
          const value = addDays(today, from);
          const words = inWords(value, {day: "numeric", month: "long"}, "en-GB");
          const expected = printDay(value).endsWith("02-29")
            ? [printDay(value)]
            : [printDay(addDays(today, to))];
          expect(datesIn(`Sow beans by ${words}`, today)).toEqual(expected);
        }
      }),
      RUNS,
    );
  });

  test("a time from now is as long as it says", () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 500}), (count) => {
        expect(datesIn(`Sow beans in ${count} days`)).toEqual([printDay(addDays(TODAY, count))]);
        expect(datesIn(`Sow beans in ${count} weeks`)).toEqual([printDay(addDays(TODAY, count * 7))]);
      }),
      {numRuns: 200},
    );
  });

  test("the end of February is its last day in leap years too", () => {
    expect(datesIn("Sow beans by the end of February 2028")).toEqual(["2028-02-29"]);
    expect(datesIn("Sow beans by February", day("2027-02-28"))).toEqual(["2027-02-28"]);
  });
});
