import fc from "fast-check";
import {expect, test} from "vitest";
import {readHabits, withNewKey, withSchedule} from "../../src/core/habit-settings.ts";
import type {Settings} from "../../src/core/settings.ts";

const anyKey = fc.constantFrom("read {n} page", "read {n} pages", "page", "walk", "run {n} km");

const anyHabits: fc.Arbitrary<Settings["habits"]> = fc.array(
  fc.record({
    key: anyKey,
    also: fc.array(anyKey, {maxLength: 3}),
    schedules: fc.array(
      fc.record({from: fc.constant("2026-11-01"), every: fc.constantFrom("day", "weekday")}),
      {
        maxLength: 2,
      },
    ),
  }),
  {maxLength: 4},
);

test("a habit under a new key has what it had: its schedules, and all that counted for it", () => {
  fc.assert(
    fc.property(anyHabits, anyKey, anyKey, (habits, from, now) => {
      fc.pre(from !== now && !readHabits(habits).mains.has(from));
      const before = readHabits(habits).settings.get(from);
      const {settings, mains} = readHabits(withNewKey(habits, from, now));
      for (const key of [from, ...(before?.also ?? [])]) if (key !== now) expect(mains.get(key)).toBe(now);
      expect(mains.has(now)).toBe(false);
      if (before !== undefined && before.schedules.length > 0)
        expect(settings.get(now)?.schedules).toEqual(before.schedules);
    }),
    {numRuns: 2000},
  );
});

test("there and back, the latest schedule holds", () => {
  const start = withSchedule([], "read {n} page", "2026-11-01", "weekday");
  const there = withNewKey(start, "read {n} page", "read {n} pages");
  const changed = withSchedule(there, "read {n} pages", "2026-11-10", "3/week");
  const back = readHabits(withNewKey(changed, "read {n} pages", "read {n} page"));
  expect(back.settings.get("read {n} page")?.schedules.map(({every}) => every)).toEqual([
    "weekday",
    "3/week",
  ]);
  expect([...back.mains]).toEqual([["read {n} pages", "read {n} page"]]);
});
