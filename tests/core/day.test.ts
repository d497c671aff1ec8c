import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  addDays,
  dayOf,
  monthStartOf,
  parseDay,
  printDay,
  todayAt,
  weekdayOf,
  weekStartOf,
  yearStartOf,
  type Day,
  type Weekday,
} from "../../src/core/day.ts";
import {day} from "./days.ts";

const anyDay = fc.integer({min: -200_000, max: 200_000}).map((value) => value as Day);
const RUNS = {numRuns: 1000};

describe("parsing and printing", () => {
  test.each(["2026-02-28", "2024-02-29", "1969-12-31", "2011-12-30", "9999-12-31", "0001-01-01"])(
    "%s",
    (text) => {
      expect(printDay(day(text))).toBe(text);
    },
  );

  test.each([
    "2026-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    " 2026-01-01",
    "26-01-01",
    "",
  ])("%j is no day", (text) => expect(parseDay(text)).toBeUndefined());

  test("printing then parsing gives the day back", () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        expect(parseDay(printDay(value))).toBe(value);
      }),
      RUNS,
    );
  });

  test("days count from 1970-01-01, in every time zone", () => {
    expect(parseDay("1970-01-01")).toBe(0);
    expect(parseDay("2026-11-20")).toBe(20_777);
    expect(dayOf(2011, 12, 30)).toBe(15_338);
  });

  test("the calendar agrees with one that is counted up by hand", () => {
    const lengths = (year: number): number[] => {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    };
    let count = 0;
    for (let year = 1970; year <= 2110; year += 1) {
      for (const [month, length] of lengths(year).entries()) {
        for (let date = 1; date <= length; date += 1) {
          expect(dayOf(year, month + 1, date)).toBe(count);
          count += 1;
        }
        expect(dayOf(year, month + 1, length + 1)).toBeUndefined();
      }
    }
  });
});

describe("weeks, months, years", () => {
  test("a Friday in the middle of everything", () => {
    const friday = day("2026-11-20");
    expect(weekdayOf(friday)).toBe(5);
    expect(printDay(weekStartOf(friday, 1))).toBe("2026-11-16");
    expect(printDay(weekStartOf(friday, 0))).toBe("2026-11-15");
    expect(printDay(weekStartOf(friday, 6))).toBe("2026-11-14");
    expect(printDay(monthStartOf(friday))).toBe("2026-11-01");
    expect(printDay(yearStartOf(friday))).toBe("2026-01-01");
  });

  test("a week begins on its weekday, at most six days back", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({min: 0, max: 6}), (value, weekday) => {
        const start = weekStartOf(value, weekday as Weekday);
        expect(weekdayOf(start)).toBe(weekday);
        expect(value - start).toBeGreaterThanOrEqual(0);
        expect(value - start).toBeLessThan(7);
      }),
      RUNS,
    );
  });

  test("months and years begin where the printed date says", () => {
    fc.assert(
      fc.property(
        anyDay.filter((value) => value > -700_000),
        (value) => {
          const printed = printDay(value);
          expect(printDay(monthStartOf(value))).toBe(`${printed.slice(0, -2)}01`);
          expect(printDay(yearStartOf(value))).toBe(`${printed.slice(0, -5)}01-01`);
          expect(addDays(value, 1) - value).toBe(1);
        },
      ),
      RUNS,
    );
  });
});

describe("today", () => {
  test("is the local date of the clock", () => {
    expect(todayAt(new Date(2026, 10, 20, 0, 0, 0), 0)).toBe(day("2026-11-20"));
    expect(todayAt(new Date(2026, 10, 20, 23, 59, 59), 0)).toBe(day("2026-11-20"));
  });

  test("begins at the day start, on the clock's own reading", () => {
    expect(todayAt(new Date(2026, 10, 20, 3, 59), 4)).toBe(day("2026-11-19"));
    expect(todayAt(new Date(2026, 10, 20, 4, 0), 4)).toBe(day("2026-11-20"));
  });

  test("never leaves its day while the clock goes round, DST nights included", () => {
    for (const month of [2, 3, 8, 9, 10]) {
      for (let date = 1; date <= 30; date += 1) {
        for (const hour of [0, 1, 2, 3, 4, 5, 6, 12, 23]) {
          const now = new Date(2026, month, date, hour, 30);
          const expected = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? NaN;
          expect(todayAt(now, 0)).toBe(expected);
          expect(todayAt(now, 3)).toBe(now.getHours() < 3 ? expected - 1 : expected);
        }
      }
    }
  });
});
