import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Day} from "../../src/core/day.ts";
import {DEFAULTS, type Settings} from "../../src/core/settings.ts";
import {noGoals} from "./no-goals.ts";
import {TrackBook} from "../../src/core/track-book.ts";
import type {TrackSheet} from "../../src/core/track.ts";
import {Tally} from "../../src/core/tally.ts";
import type {LineRecord, NoteRecord} from "../../src/core/win.ts";
import {firstWin} from "../../src/core/wins.ts";
import {boxes, recordOfText} from "./records.ts";

const DAYS = 40;
const SETTINGS: Settings = {
  ...DEFAULTS,
  pauses: [{from: "1970-01-20", to: "1970-01-22"}],
  habits: [{key: "read {n} page", also: ["leaf"], schedules: [{from: "1970-01-10", every: "2 days"}]}],
};

const days = fc.integer({min: 0, max: DAYS - 1}).map((value) => value as Day);
const lines = fc
  .record({
    mark: fc.constantFrom("x", "x", "x", " ", "/", "-", ">"),
    text: fc.constantFrom(
      "Walk",
      "Walk [every:: 3/week]",
      "Walk [every:: weekday]",
      "Read 1 page",
      "read **12** pages",
      "Leaf #win/mind",
      "Stretch #win/body",
      "Stretch [habit:: walk]",
      "#win",
      "Walk ✅ 1970-01-15",
      "Read 1 page ✅ 1970-02-30",
      "Water [every:: nonsense]",
    ),
  })
  .map(({mark, text}) => `- [${mark}] ${text}\n`);
const texts = fc
  .record({
    rest: fc.integer({min: 0, max: 5}),
    before: fc.array(lines, {maxLength: 3}),
    below: fc.array(lines, {maxLength: 3}),
  })
  .map(({rest, before, below}) => {
    const property = rest === 0 ? "---\nmicro-wins: rest\n---\n" : "";
    return `${property}${before.join("")}\n## Morning\n\n${below.join("")}`;
  });
const paths = fc.constantFrom("a.md", "b.md", "c.md", "d.md", "e.md", "f.md", "__proto__", "constructor");

type Step =
  {kind: "put"; path: string; day: Day; text: string} | {kind: "remove"; path: string} | {kind: "clear"};
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({kind: fc.constant("put" as const), path: paths, day: days, text: texts}),
  },
  {weight: 3, arbitrary: fc.record({kind: fc.constant("remove" as const), path: paths})},
  {weight: 1, arbitrary: fc.constant({kind: "clear" as const})},
);

function apply(step: Step, tally: Tally, notes: Map<string, NoteRecord>): void {
  switch (step.kind) {
    case "put": {
      const record = recordOfText(step.path, step.day, step.text);
      tally.put(step.path, record);
      notes.set(step.path, record);
      return;
    }
    case "remove":
      tally.remove(step.path);
      notes.delete(step.path);
      return;
    case "clear":
      tally.clear();
      notes.clear();
  }
}

function bookOf(tally: Tally, today: Day): TrackBook {
  return new TrackBook(tally, noGoals(tally), () => ({
    settings: SETTINGS,
    today,
    weekStartsOn: 1,
    weekdayNames: [],
  }));
}

/** Every number of a track. */
function numbersOf(sheet: TrackSheet | undefined): unknown {
  if (sheet === undefined) return undefined;
  const {today} = sheet.input;
  return {
    name: sheet.name,
    lines: sheet.lines,
    wins: sheet.wins.winDaysInOrder(today).map((day) => [day, sheet.wins.winsOn(day)]),
    schedules: sheet.input.schedules,
    bad: sheet.badSchedules,
    streak: sheet.fold.streak,
    streaks: sheet.fold.streaks,
    states: Array.from({length: today + 1}, (_, day) => sheet.fold.detailOf(day as Day)),
    strength: sheet.strength,
  };
}

function inPlaceOrder(one: LineRecord, other: LineRecord): number {
  return one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1;
}

function look(tally: Tally, book: TrackBook): unknown {
  const byDay = Array.from({length: DAYS}, (_, at) => {
    const day = at as Day;
    const lines = [...tally.linesOn(day)].sort(inPlaceOrder);
    const notes = Array.from(tally.notesOf(new Set([day])), ([path]) => path).sort();
    return [tally.winsOn(day), tally.openOn(day), tally.hasNoteOn(day), tally.isRestOn(day), lines, notes];
  });
  const groups = (kind: "area" | "ritual", names: Iterable<string>): unknown =>
    [...names].sort().map((name) => [name, numbersOf(book.sheet({kind, name}))]);
  return {
    byDay,
    overall: numbersOf(book.overall()),
    habits: [...book.habitKeys()].sort().map((name) => [name, numbersOf(book.sheet({kind: "habit", name}))]),
    areas: groups("area", tally.linesBy("area").names),
    rituals: groups("ritual", tally.linesBy("ritual").names),
    active: [
      book.activeHabits(),
      ...(["area", "ritual"] as const).map((kind) => book.activeGroups(kind)),
    ].map((sheets) => sheets.map(({name}) => name).sort()),
  };
}

describe("the tally", () => {
  test("after any changes equals one built anew, and so does every track", () => {
    fc.assert(
      fc.property(fc.array(steps, {maxLength: 24}), days, (changes, today) => {
        const tally = new Tally();
        const book = bookOf(tally, today);
        const notes = new Map<string, NoteRecord>();
        for (const step of changes) {
          apply(step, tally, notes);
          // What is looked at in between must not be what is seen in the end.
          book.activeHabits().forEach((sheet) => sheet.strength);
          book.activeGroups("area").forEach((sheet) => sheet.fold);
        }
        const rebuilt = new Tally();
        for (const [path, record] of notes) rebuilt.put(path, record);
        expect(look(tally, book)).toEqual(look(rebuilt, bookOf(rebuilt, today)));
      }),
      {numRuns: 1000},
    );
  });

  test("has the wins of every day up to today, counted the plain way", () => {
    fc.assert(
      fc.property(fc.array(steps, {maxLength: 24}), days, (changes, today) => {
        const tally = new Tally();
        const notes = new Map<string, NoteRecord>();
        for (const step of changes) {
          apply(step, tally, notes);
          // What is looked at in between must not be what is seen in the end.
          tally.winDaysInOrder(today);
        }
        const wins = new Map<number, number>();
        for (const line of [...notes.values()].flatMap((note) => note.lines)) {
          if (line.status === "done" && line.day <= today) wins.set(line.day, (wins.get(line.day) ?? 0) + 1);
        }
        expect(new Map(tally.winDays(today))).toEqual(wins);
        expect(tally.winDaysInOrder(today)).toEqual([...wins.keys()].sort((one, other) => one - other));
        expect(firstWin(tally, today)).toBe(wins.size === 0 ? undefined : Math.min(...wins.keys()));
      }),
      {numRuns: 1000},
    );
  });

  test("two notes of one day are read as one", () => {
    const tally = new Tally();
    const day = 3 as Day;
    tally.put("a", recordOfText("a", day, boxes(2, 1)));
    tally.put("b", recordOfText("b", day, `---\nmicro-wins: rest\n---\n${boxes(1, 4)}`));
    expect([tally.winsOn(day), tally.openOn(day), tally.isRestOn(day)]).toEqual([3, 5, true]);
    tally.remove("b");
    expect([tally.winsOn(day), tally.openOn(day), tally.isRestOn(day)]).toEqual([2, 1, false]);
  });

  test("its revision grows with every change, and only then", () => {
    const tally = new Tally();
    tally.remove("nothing");
    expect(tally.revision).toBe(0);
    tally.put("a", recordOfText("a", 0 as Day, ""));
    tally.remove("a");
    expect(tally.revision).toBe(2);
  });
});
