import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, parseDay, printDay, type Day, type Weekday} from "../../src/core/day.ts";
import type {ReviewData} from "../../src/core/review.ts";
import {spanAt, spanBefore, spanLabel, spanNumber} from "../../src/core/review-span.ts";
import {day} from "./days.ts";
import {notesOf} from "./habit-notes.ts";
import {generatedNotes, GOAL_PATH, ReviewVault, TODAY, weekOf} from "./review-vault.ts";

const GOAL = {[GOAL_PATH]: "#goal\n\n- [ ] Type 40 words ^step-a\n- [x] Open the draft ✅ 2026-11-17\n"};

describe("a span", () => {
  test.each([
    ["week", "2026-11-20", 1, "2026-11-16", "2026-11-22", "2026-W47"],
    ["week", "2026-11-20", 0, "2026-11-15", "2026-11-21", "2026-W47"],
    ["week", "2026-11-20", 6, "2026-11-14", "2026-11-20", "2026-W47"],
    ["week", "2026-01-01", 1, "2025-12-29", "2026-01-04", "2026-W01"],
    ["week", "2027-01-01", 1, "2026-12-28", "2027-01-03", "2026-W53"],
    ["month", "2026-11-20", 1, "2026-11-01", "2026-11-30", "2026-11"],
    ["month", "2028-02-29", 0, "2028-02-01", "2028-02-29", "2028-02"],
  ] as const)("%s of %s, weeks from day %i", (kind, on, weekStart, from, to, label) => {
    const span = spanAt(kind, day(on), weekStart);
    expect([span.from, span.to].map(printDay)).toEqual([from, to]);
    expect(spanLabel(span)).toBe(label);
  });

  test("follows the one before without a gap, with a label and a number of its own", () => {
    const days = fc.integer({min: -40_000, max: 60_000}) as fc.Arbitrary<Day>;
    const weekdays = fc.integer({min: 0, max: 6}) as fc.Arbitrary<Weekday>;
    fc.assert(
      fc.property(fc.constantFrom("week", "month"), days, weekdays, (kind, on, weekStart) => {
        const span = spanAt(kind, on, weekStart);
        const before = spanBefore(span);
        expect(span.from <= on && on <= span.to).toBe(true);
        expect(addDays(before.to, 1)).toBe(span.from);
        expect(spanNumber(before)).toBe(spanNumber(span) - 1);
        expect(spanLabel(before)).not.toBe(spanLabel(span));
        if (on >= 0) expect(spanLabel(before) < spanLabel(span)).toBe(true);
      }),
      {numRuns: 1000},
    );
  });
});

describe("a week", () => {
  test("has its days, up to yesterday, and today once it has a win", () => {
    const notes = notesOf({Walk: "xx.x."});
    const data = new ReviewVault(notes).week();
    expect(data.days.map(({day: on, wins}) => [printDay(on), wins])).toEqual([
      ["2026-11-16", 1],
      ["2026-11-17", 1],
      ["2026-11-18", 0],
      ["2026-11-19", 1],
    ]);
    expect(data.days.map(({path}) => path)).toContain("Daily/2026-11-18.md");
    expect(data.isOver).toBe(false);
    expect(new ReviewVault(notesOf({Walk: "xx.xx"})).week().days).toHaveLength(5);
  });

  test("counts wins by area, those without one last", () => {
    const text =
      "- [x] a\n- [x] b\n- [x] c\n## Home\n- [x] d\n- [x] e #win/mind\n- [ ] f #win/mind\n# home\n- [x] g\n";
    const {areas, wins} = new ReviewVault({"2026-11-17": text}).week();
    expect(areas).toEqual([
      {name: "home", wins: 2},
      {name: "mind", wins: 1},
      {name: undefined, wins: 3},
    ]);
    expect(wins).toBe(6);
  });

  test("keeps the streaks that still ran, of all wins first", () => {
    const {streaks} = new ReviewVault(notesOf({Walk: "xxxxxx", Read: "x xxx ", Plan: "     x"})).week();
    expect(streaks).toEqual([
      {name: undefined, length: 6, unit: "day", isBest: true},
      {name: "Walk", length: 6, unit: "day", isBest: true},
      {name: "Read", length: 4, unit: "day", isBest: true},
    ]);
  });

  test("counts each goal's wins, its steps with a date, and all that serve one", () => {
    const notes = {
      "2026-11-18":
        "- [x] Type 40 words [[Write a book#^step-a|Write a book]]\n- [x] Walk\n- [x] Think [[Write a book]]\n",
    };
    const {goals, serving, wins} = new ReviewVault(notes, TODAY, GOAL).week();
    expect(goals).toEqual([{path: GOAL_PATH, name: "Write a book", wins: 3, steps: 1}]);
    expect([serving, wins]).toEqual([3, 4]);
    expect(new ReviewVault(notes, TODAY, GOAL).week("last").goals).toEqual([]);
  });

  test("names the habit with the most strength, once it was done on three days", () => {
    const {habit} = new ReviewVault(notesOf({Walk: "xxxx.xx", Read: "......x", Once: "     xx"})).week();
    expect(habit).toMatchObject({name: "Walk", days: 4});
    expect(habit?.strength).toBeGreaterThan(0.2);
    expect(new ReviewVault(notesOf({Read: ".....xx"})).week().habit).toBeUndefined();
  });

  test("without notes has nothing to show", () => {
    expect(new ReviewVault({}).week()).toMatchObject({
      wins: 0,
      areas: [],
      streaks: [],
      goals: [],
      serving: 0,
      habit: undefined,
    });
  });
});

/** Counts done lines in the text itself. */
function naive(notes: Readonly<Record<string, string>>, from: Day, to: Day) {
  const areas = new Map<string, number>();
  const days = new Map<Day, number>();
  let serving = 0;
  for (const [date, text] of Object.entries(notes)) {
    let heading = "";
    for (const line of text.split("\n")) {
      if (line.startsWith("## ")) heading = line.slice(3);
      const on = parseDay(date);
      if (!line.startsWith("- [x] ") || on === undefined || on < from || on > to) continue;
      const area = /#win\/(\w+)/.exec(line)?.[1] ?? heading;
      areas.set(area, (areas.get(area) ?? 0) + 1);
      days.set(on, (days.get(on) ?? 0) + 1);
      if (line.includes("[[Write a book")) serving += 1;
    }
  }
  return {areas, days, serving};
}

describe("in any vault", () => {
  const spans = fc.constantFrom(
    weekOf(TODAY),
    spanBefore(weekOf(TODAY)),
    spanAt("month", TODAY, 1),
    spanBefore(spanAt("month", TODAY, 1)),
  );

  test("the numbers are those that a reader of the notes would count", () => {
    fc.assert(
      fc.property(generatedNotes(TODAY), spans, (notes, span) => {
        const data = new ReviewVault(notes, TODAY, {[GOAL_PATH]: "#goal\n- [ ] Type ^step-a\n"}).review(span);
        const {areas, days, serving} = naive(notes, span.from, span.to);
        const won = data.days.filter(({wins}) => wins > 0);
        expect(new Map(won.map(({day: on, wins}) => [on, wins]))).toEqual(new Map([...days].sort()));
        expect(new Map(data.areas.map(({name, wins}) => [name ?? "", wins]))).toEqual(areas);
        expect(data.wins).toBe([...days.values()].reduce((sum, count) => sum + count, 0));
        expect(data.serving).toBe(serving);
        expect(data.goals.reduce((sum, {wins}) => sum + wins, 0)).toBe(serving);
      }),
      {numRuns: 1000},
    );
  });

  test("a week that is over reads the same, however much later it is looked back on", () => {
    const policies = fc.constantFrom("earned", "strict", "never-twice");
    const end = spanBefore(weekOf(TODAY)).to;
    fc.assert(
      fc.property(generatedNotes(TODAY), policies, (notes, streakPolicy) => {
        const until = Object.fromEntries(Object.entries(notes).filter(([date]) => date <= printDay(end)));
        const then = new ReviewVault(until, addDays(end, 1), {}, {streakPolicy}).week("last");
        const now = new ReviewVault(notes, TODAY, {}, {streakPolicy}).week("last");
        expect(rounded(now)).toEqual(rounded(then));
      }),
      {numRuns: 1000},
    );
  });
});

function rounded(data: ReviewData): unknown {
  const {habit} = data;
  return {...data, habit: habit && {...habit, strength: habit.strength.toFixed(9)}};
}
