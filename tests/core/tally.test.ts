import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Day} from "../../src/core/day.ts";
import {Tally} from "../../src/core/tally.ts";
import type {NoteRecord} from "../../src/core/win.ts";

const days = fc.integer({min: 0, max: 6}).map((value) => value as Day);
const records: fc.Arbitrary<NoteRecord> = fc.record({
  day: days,
  wins: fc
    .array(fc.tuple(days, fc.integer({min: 1, max: 5})), {maxLength: 3})
    .map((entries) => new Map(entries)),
  open: fc.integer({min: 0, max: 3}),
  rest: fc.boolean(),
});
const paths = fc.constantFrom("a.md", "b.md", "c.md", "__proto__", "constructor");

type Step =
  {kind: "put"; path: string; record: NoteRecord} | {kind: "remove"; path: string} | {kind: "clear"};
const steps: fc.Arbitrary<Step> = fc.oneof(
  {weight: 6, arbitrary: fc.record({kind: fc.constant("put" as const), path: paths, record: records})},
  {weight: 3, arbitrary: fc.record({kind: fc.constant("remove" as const), path: paths})},
  {weight: 1, arbitrary: fc.constant({kind: "clear" as const})},
);

function look(tally: Tally): unknown {
  return Array.from({length: 7}, (_, at) => {
    const day = at as Day;
    return [tally.winsOn(day), tally.openOn(day), tally.hasNoteOn(day), tally.isRestOn(day)];
  });
}

describe("the tally", () => {
  test("after any changes equals one built anew", () => {
    fc.assert(
      fc.property(fc.array(steps, {maxLength: 40}), (changes) => {
        const tally = new Tally();
        const notes = new Map<string, NoteRecord>();
        for (const step of changes) {
          if (step.kind === "put") {
            tally.put(step.path, step.record);
            notes.set(step.path, step.record);
          } else if (step.kind === "remove") {
            tally.remove(step.path);
            notes.delete(step.path);
          } else {
            tally.clear();
            notes.clear();
          }
          // What is looked at in between must not be what is seen in the end.
          tally.winDaysInOrder(3 as Day);
        }
        const rebuilt = new Tally();
        for (const [path, record] of notes) rebuilt.put(path, record);
        expect(look(tally)).toEqual(look(rebuilt));
        for (const today of [-1, 0, 3, 6]) {
          const wins = new Map<number, number>();
          for (const {wins: own} of notes.values()) {
            for (const [day, count] of own) if (day <= today) wins.set(day, (wins.get(day) ?? 0) + count);
          }
          expect(new Map(tally.winDays(today as Day))).toEqual(wins);
          expect(tally.winDaysInOrder(today as Day)).toEqual(
            [...wins.keys()].sort((one, other) => one - other),
          );
          expect(tally.firstWin(today as Day)).toBe(wins.size === 0 ? undefined : Math.min(...wins.keys()));
        }
      }),
      {numRuns: 1000},
    );
  });

  test("two notes of one day are read as one", () => {
    const tally = new Tally();
    const day = 3 as Day;
    tally.put("a", {day, wins: new Map([[day, 2]]), open: 1, rest: false});
    tally.put("b", {day, wins: new Map([[day, 1]]), open: 4, rest: true});
    expect([tally.winsOn(day), tally.openOn(day), tally.isRestOn(day)]).toEqual([3, 5, true]);
    tally.remove("b");
    expect([tally.winsOn(day), tally.openOn(day), tally.isRestOn(day)]).toEqual([2, 1, false]);
  });

  test("its revision grows with every change, and only then", () => {
    const tally = new Tally();
    tally.remove("nothing");
    expect(tally.revision).toBe(0);
    tally.put("a", {day: 0 as Day, wins: new Map(), open: 0, rest: false});
    tally.remove("a");
    expect(tally.revision).toBe(2);
  });
});
