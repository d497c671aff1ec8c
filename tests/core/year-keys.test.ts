import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, printDay, weekdayOf, type Day, type Weekday} from "../../src/core/day.ts";
import {dayByKey, type Reach} from "../../src/core/views/grid-keys.ts";
import {day} from "./days.ts";

/** 53 weeks that end on a Friday; weeks begin on Monday. */
const REACH: Reach = {from: day("2025-11-17"), to: day("2026-11-20"), weekStartsOn: 1};

function from(date: string, key: string, isRightToLeft = false): string | undefined {
  const to = dayByKey(key, day(date), REACH, isRightToLeft);
  return to === undefined ? undefined : printDay(to);
}

describe("a key leads", () => {
  test.each([
    ["ArrowLeft", "2026-11-20", "2026-11-13"],
    ["ArrowRight", "2026-11-13", "2026-11-20"],
    ["ArrowUp", "2026-11-16", "2026-11-15"],
    ["ArrowDown", "2026-11-15", "2026-11-16"],
    ["Home", "2026-11-19", "2026-11-16"],
    ["End", "2026-11-11", "2026-11-15"],
    ["PageUp", "2026-11-20", "2026-10-20"],
    ["PageUp", "2026-03-31", "2026-02-28"],
    ["PageDown", "2026-01-31", "2026-02-28"],
  ])("%s from %s to %s", (key, date, to) => {
    expect(from(date, key)).toBe(to);
  });

  test("no further than the grid: the arrows nowhere, the others to its ends", () => {
    expect(from("2026-11-20", "ArrowRight")).toBeUndefined();
    expect(from("2026-11-20", "ArrowDown")).toBeUndefined();
    expect(from("2025-11-17", "ArrowUp")).toBeUndefined();
    expect(from("2025-11-20", "ArrowLeft")).toBeUndefined();
    expect(from("2026-11-19", "End")).toBe("2026-11-20");
    expect(from("2025-12-01", "PageUp")).toBe("2025-11-17");
    expect(from("2026-11-01", "PageDown")).toBe("2026-11-20");
  });

  test("the other way where the words run from right to left, but for the days of a week", () => {
    expect(from("2026-11-13", "ArrowLeft", true)).toBe("2026-11-20");
    expect(from("2026-11-20", "ArrowRight", true)).toBe("2026-11-13");
    expect(from("2026-11-16", "ArrowUp", true)).toBe("2026-11-15");
  });

  test("nowhere by other keys, those of every object among them", () => {
    for (const key of ["Enter", "a", "Tab", "constructor", "toString", "__proto__"])
      expect(from("2026-11-13", key)).toBeUndefined();
  });

  test("within the grid, Home and End to a week's ends, there and back by opposite arrows", () => {
    const anyKey = fc.constantFrom(
      "ArrowLeft",
      "ArrowRight",
      "ArrowUp",
      "ArrowDown",
      "Home",
      "End",
      "PageUp",
      "PageDown",
    );
    const opposite = new Map([
      ["ArrowLeft", "ArrowRight"],
      ["ArrowRight", "ArrowLeft"],
      ["ArrowUp", "ArrowDown"],
      ["ArrowDown", "ArrowUp"],
    ]);
    fc.assert(
      fc.property(
        fc.integer({min: -20_000, max: 40_000}),
        fc.integer({min: 0, max: 400}),
        fc.integer({min: 0, max: 6}),
        fc.boolean(),
        anyKey,
        (start, length, weekday, isRightToLeft, key) => {
          const reach: Reach = {
            from: start as Day,
            to: (start + length) as Day,
            weekStartsOn: weekday as Weekday,
          };
          const at = addDays(reach.from, Math.floor(length / 2));
          const to = dayByKey(key, at, reach, isRightToLeft);
          if (to === undefined) return;
          expect(reach.from <= to && to <= reach.to).toBe(true);
          const back = opposite.get(key);
          if (back !== undefined) expect(dayByKey(back, to, reach, isRightToLeft)).toBe(at);
          if (key === "Home") expect(to === reach.from || weekdayOf(to) === weekday).toBe(true);
          if (key === "End") expect(to === reach.to || weekdayOf(addDays(to, 1)) === weekday).toBe(true);
        },
      ),
      {numRuns: 1000},
    );
  });
});
