import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readHabits, withAlso, withSchedule} from "../../src/core/habit-settings.ts";
import type {Settings} from "../../src/core/settings.ts";

type Habits = Settings["habits"];

const WALK = {key: "walk", also: ["stroll"], schedules: [{from: "2026-11-01", every: "weekday"}]};

describe("a schedule", () => {
  test("of two entries for one habit the last holds, whole", () => {
    const habits = [
      {key: "read", also: ["lesen"], schedules: []},
      {key: "Read", also: [], schedules: []},
    ];
    expect(readHabits(habits).mains.size).toBe(0);
    const changed = readHabits(withSchedule(habits, "read", "2026-11-20", "weekend"));
    expect(changed.settings.get("read")?.schedules).toEqual([{from: "2026-11-20", every: "weekend"}]);
  });

  test("is added to what was said of the habit, and takes the place of another of that day", () => {
    const once = withSchedule([WALK], "walk", "2026-11-20", "3/week");
    expect(once).toEqual([{...WALK, schedules: [...WALK.schedules, {from: "2026-11-20", every: "3/week"}]}]);
    expect(withSchedule(once, "walk", "2026-11-20", "day")).toEqual([
      {...WALK, schedules: [...WALK.schedules, {from: "2026-11-20", every: "day"}]},
    ]);
  });

  test("begins an entry for a habit of which nothing was said", () => {
    expect(withSchedule([WALK], "read", "2026-11-20", "day")).toEqual([
      WALK,
      {key: "read", also: [], schedules: [{from: "2026-11-20", every: "day"}]},
    ]);
  });
});

describe("other names", () => {
  test("count for one habit only", () => {
    expect(withAlso([WALK], "move", ["stroll"])).toEqual([
      {...WALK, also: []},
      {key: "move", also: ["stroll"], schedules: []},
    ]);
  });

  test("bring along what counted for them, and leave their schedules for later", () => {
    const habits = withAlso([WALK], "move", ["walk"]);
    expect(habits).toEqual([
      {...WALK, also: []},
      {key: "move", also: ["walk", "stroll"], schedules: []},
    ]);
    expect(withAlso(habits, "move", [])).toEqual([
      {...WALK, also: []},
      {key: "move", also: [], schedules: []},
    ]);
  });

  test("are never the habit's own", () => {
    expect(withAlso([WALK], "walk", ["walk", "stroll"])).toEqual([WALK]);
  });

  test("each counts for at most one habit, and no habit that counts for another has names of its own", () => {
    const keys = fc.constantFrom("a", "b", "c", "d", "e");
    const steps = fc.array(fc.tuple(keys, fc.array(keys, {maxLength: 3})), {maxLength: 12});
    fc.assert(
      fc.property(steps, (changes) => {
        let habits: Habits = [];
        for (const [key, also] of changes) {
          // A page is always that of the habit that the others count for.
          const main = readHabits(habits).mains.get(key) ?? key;
          habits = withAlso(habits, main, also);
          const {settings, mains} = readHabits(habits);
          const named = habits.flatMap((habit) => habit.also);
          expect(new Set(named).size).toBe(named.length);
          for (const other of named) expect(settings.get(other)?.also ?? []).toEqual([]);
          for (const other of also) if (other !== main) expect(mains.get(other)).toBe(main);
          expect(mains.has(main)).toBe(false);
        }
      }),
      {numRuns: 1000},
    );
  });
});
