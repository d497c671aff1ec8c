import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {countWins, nextMilestone, paceOf, perDay, project} from "../../src/core/compound.ts";
import {addDays, printDay, weekdayOf, type Day, type Weekday} from "../../src/core/day.ts";
import {day, tallyOf} from "./days.ts";
import {boxes, recordOfText} from "./records.ts";

const FRIDAY = day("2026-11-20");

/** Wins of the days that end today. */
function until(today: Day, wins: readonly number[]): ReturnType<typeof tallyOf> {
  return tallyOf(addDays(today, 1 - wins.length), wins);
}

describe("counts", () => {
  test("today, this week, month, year, and all", () => {
    const tally = tallyOf(day("2025-12-30"), [1, 1, 1]);
    tally.put("a", recordOfText("a", day("2026-11-01"), boxes(5)));
    tally.put("b", recordOfText("b", day("2026-11-15"), boxes(7)));
    tally.put("c", recordOfText("c", FRIDAY, boxes(2)));
    expect(countWins(tally, FRIDAY, 1)).toEqual({today: 2, week: 2, month: 14, year: 15, total: 17});
    expect(countWins(tally, FRIDAY, 0)).toEqual({today: 2, week: 9, month: 14, year: 15, total: 17});
  });

  test("a win of tomorrow counts when its day comes", () => {
    const tally = tallyOf(FRIDAY, [1, 4]);
    expect(countWins(tally, FRIDAY, 1).total).toBe(1);
    expect(countWins(tally, addDays(FRIDAY, 1), 1).total).toBe(5);
  });

  test("counts equal a walk over every day", () => {
    const anyWins = fc.array(fc.integer({min: 0, max: 4}), {minLength: 1, maxLength: 500});
    fc.assert(
      fc.property(
        anyWins,
        fc.integer({min: 0, max: 6}),
        fc.integer({min: 0, max: 40_000}),
        (wins, weekday, at) => {
          const today = at as Day;
          const tally = until(today, wins);
          const counts = {today: 0, week: 0, month: 0, year: 0, total: 0};
          let week = true;
          for (let back = 0; back < wins.length; back += 1) {
            const on = addDays(today, -back);
            const count = wins[wins.length - 1 - back] ?? 0;
            if (back === 0) counts.today += count;
            if (week) counts.week += count;
            if (weekdayOf(on) === weekday) week = false;
            if (printDay(on).slice(0, 7) === printDay(today).slice(0, 7)) counts.month += count;
            if (printDay(on).slice(0, 4) === printDay(today).slice(0, 4)) counts.year += count;
            counts.total += count;
          }
          expect(countWins(tally, today, weekday as Weekday)).toEqual(counts);
        },
      ),
      {numRuns: 1000},
    );
  });
});

describe("pace", () => {
  test("is wins a day over the last 28 days", () => {
    const pace = paceOf(until(FRIDAY, Array<number>(100).fill(3)), FRIDAY);
    expect(pace).toEqual({wins: 84, days: 28, endsOn: FRIDAY});
    expect(perDay(pace)).toBe(3);
  });

  test("ends yesterday while today has no win", () => {
    const pace = paceOf(until(FRIDAY, [...Array<number>(40).fill(2), 0]), FRIDAY);
    expect(pace).toEqual({wins: 56, days: 28, endsOn: addDays(FRIDAY, -1)});
  });

  test("starts no earlier than the first win", () => {
    expect(paceOf(until(FRIDAY, [0, 0, 4, 0, 1]), FRIDAY)).toEqual({wins: 5, days: 3, endsOn: FRIDAY});
    expect(paceOf(until(FRIDAY, [6]), FRIDAY)).toEqual({wins: 6, days: 1, endsOn: FRIDAY});
  });

  test("falls to 0 after four weeks without wins, and there is none before the first", () => {
    expect(perDay(paceOf(until(FRIDAY, [5, ...Array<number>(40).fill(0)]), FRIDAY))).toBe(0);
    expect(paceOf(until(FRIDAY, [0, 0]), FRIDAY)).toBeUndefined();
  });
});

describe("projection", () => {
  test("3 a day makes 21 a week, 90 a month, 1,095 a year", () => {
    const pace = {wins: 84, days: 28, endsOn: FRIDAY};
    expect([7, 30, 365].map((days) => project(pace, days))).toEqual([21, 90, 1095]);
  });

  test("rounds half up from the unrounded pace", () => {
    expect(project({wins: 1, days: 2, endsOn: FRIDAY}, 7)).toBe(4);
    expect(project({wins: 1, days: 14, endsOn: FRIDAY}, 7)).toBe(1);
    expect(project({wins: 1, days: 15, endsOn: FRIDAY}, 7)).toBe(0);
    expect(project({wins: 29, days: 28, endsOn: FRIDAY}, 30)).toBe(31);
  });

  test("equals the nearest whole number, halves up, for every pace", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 5000}),
        fc.integer({min: 1, max: 28}),
        fc.constantFrom(7, 30, 365),
        (wins, days, by) => {
          const projected = BigInt(project({wins, days, endsOn: FRIDAY}, by));
          const twice = 2n * BigInt(wins) * BigInt(by);
          expect(projected * 2n * BigInt(days) <= twice + BigInt(days)).toBe(true);
          expect((projected + 1n) * 2n * BigInt(days) > twice + BigInt(days)).toBe(true);
        },
      ),
      {numRuns: 1000},
    );
  });
});

describe("milestones", () => {
  test.each([
    [0, 1],
    [1, 3],
    [3, 7],
    [9, 10],
    [10, 21],
    [89, 90],
    [90, 100],
    [412, 500],
    [999, 1000],
    [1000, 1500],
    [1499, 1500],
    [1500, 2000],
    [36_500, 37_000],
  ])("after %i wins comes %i", (total, wins) => {
    expect(nextMilestone(total, undefined)).toEqual({wins, on: undefined});
  });

  test("the next one falls on the day this pace reaches it", () => {
    const pace = {wins: 84, days: 28, endsOn: FRIDAY};
    expect(nextMilestone(412, pace)).toEqual({wins: 500, on: day("2026-12-20")});
    expect(nextMilestone(497, pace)).toEqual({wins: 500, on: day("2026-11-21")});
    expect(nextMilestone(496, pace)).toEqual({wins: 500, on: day("2026-11-22")});
  });

  test("at pace 0 there is no day", () => {
    expect(nextMilestone(5, {wins: 0, days: 28, endsOn: FRIDAY}).on).toBeUndefined();
  });
});
