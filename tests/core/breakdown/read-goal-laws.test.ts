import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readLines} from "../../../src/core/breakdown/goal-lines.ts";
import type {Goal, GoalInput, GoalItem} from "../../../src/core/breakdown/goal.ts";
import {paceOfGoal} from "../../../src/core/breakdown/pace.ts";
import {readGoal} from "../../../src/core/breakdown/read-goal.ts";
import {addDays} from "../../../src/core/day.ts";
import {lineStarts, lineAt} from "../../../src/core/lines.ts";
import {readNote} from "../../../src/core/note.ts";
import {notes} from "../documents.ts";
import {TODAY} from "./read.ts";

const RUNS = {numRuns: 1000};

/** What goals are told with, and what trips up whoever reads them. */
const piece = fc.constantFrom(
  ..."Write,Read,Lose,Save,from,to,by,before,in,of,and,a,the,this,next,every,per,not,but I,bis,auf,von,für".split(
    ",",
  ),
  ..."50,000|50.000|1 225|0|1|2.5|1e9|1000000000000|12/24|30-40|3x|5k|#3|v2|７".split("|"),
  ..."words|pages|kg|km|minutes|hours|weeks|year|day|Wörter|books|%|$|€|USD|冊|steps".split("|"),
  ..."30 June|June 30|2027-06-30|30.6.|31.2.2026|03/04/2027|March|Friday|Christmas|end of|6:30|8:00 am".split(
    "|",
  ),
  ...'done|so far|left|,|:|;|.|(|)|"|“|[[|]]|→|–|/|**|\n|\n- |\n- [ ] |\n- [x] |\n## Steps\n|\n> '.split("|"),
  "\u0000",
  "\ud800",
  "e\u0301",
  "\u202e",
  "😀",
  "ß",
  "İ",
);
const text = fc.oneof(
  fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(" ")),
  fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join("")),
  fc.string({unit: "binary", maxLength: 60}),
  notes,
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(text, {maxLength: 3}),
  fc.date({noInvalidDate: false}),
);
const properties = fc.dictionary(
  fc.constantFrom("due", "goal", "done", "status", "obstacle", "start", "__proto__", "Deadline"),
  value,
);
const input: fc.Arbitrary<GoalInput> = fc
  .record({title: text, body: text, properties, selection: text}, {requiredKeys: ["title"]})
  .map((made) => made);

function all(items: readonly GoalItem[]): GoalItem[] {
  return items.flatMap((item) => [item, ...all(item.children)]);
}

function check(goal: Goal, {body = "", title}: GoalInput): void {
  const starts = lineStarts(body);
  for (const item of all(goal.items)) {
    expect(item.text.trim()).not.toBe("");
    if (item.line !== undefined) expect(item.line).toBeLessThan(starts.length);
  }
  if (title.trim() !== "") expect(goal.items.length).toBeGreaterThan(0);
  const {quantity} = goal;
  if (quantity !== undefined) {
    expect(quantity.amount).toBeGreaterThan(0);
    expect(quantity.amount).toBeLessThan(1e22);
    expect(quantity.done).toBeGreaterThanOrEqual(0);
    expect(quantity.unit.trim() === "").toBe(quantity.unit === "" && quantity.kind === "money");
  }
  expect(goal.due !== undefined && goal.dueAmbiguous !== undefined).toBe(false);
  expect(goal.isPast).toBe(goal.due !== undefined && goal.due.day < TODAY);
  if (goal.dueAmbiguous !== undefined) expect(goal.dueAmbiguous.length).toBeGreaterThan(1);
  expect(goal.duration?.minutes ?? 1).toBeGreaterThan(0);
  for (const obstacle of goal.obstacles) expect(obstacle.trim()).not.toBe("");
}

describe("any note is a goal", () => {
  test("it is read without a fault, twice alike, and what is read makes sense", () => {
    fc.assert(
      fc.property(input, (made) => {
        const goal = readGoal(made, TODAY);
        expect(readGoal(made, TODAY)).toEqual(goal);
        check(goal, made);
        const pace = paceOfGoal(goal, 3, TODAY);
        if (pace === undefined) return;
        expect(Number.isFinite(pace.needed)).toBe(true);
        expect(pace.needed).toBeGreaterThan(0);
        expect(pace.reaches).toBeLessThanOrEqual(pace.of);
      }),
      RUNS,
    );
  });

  test("on any day", () => {
    fc.assert(
      fc.property(input, fc.integer({min: -30_000, max: 30_000}), (made, days) => {
        expect(() => readGoal(made, addDays(TODAY, days))).not.toThrow();
      }),
      RUNS,
    );
  });
});

describe("lists are read as the scanner reads them", () => {
  test("the boxes are those of readNote, their characters too", () => {
    fc.assert(
      fc.property(notes, (note) => {
        const boxes = readLines(note).items.filter(({status}) => status !== undefined);
        expect(boxes.map(({line, status}) => [line, status])).toEqual(
          readNote(note).checkboxes.map(({line, status}) => [line, status]),
        );
      }),
      RUNS,
    );
  });

  test("every item stands on its line, and in one that stands before it", () => {
    fc.assert(
      fc.property(notes, (note) => {
        const {items} = readLines(note);
        const starts = lineStarts(note);
        for (const [index, {line, text: shown, parent}] of items.entries()) {
          expect(lineAt(note, starts[line] ?? 0)).toContain(shown.split("\r")[0]);
          expect(parent).toBeLessThan(index);
        }
      }),
      RUNS,
    );
  });
});

test("a note of open boxes gives them all, in order, however deep", () => {
  const box = fc.tuple(
    fc.nat(3),
    fc.constantFrom("- [ ] ", "* [ ] ", "1. [ ] "),
    fc.integer({min: 1, max: 9}),
  );
  fc.assert(
    fc.property(fc.array(box, {maxLength: 20}), (boxes) => {
      let level = 0;
      const lines = boxes.map(([deep, mark, number], index) => {
        level = index === 0 ? 0 : Math.min(deep, level + 1);
        return `${"    ".repeat(level)}${mark}box ${index} of ${number}`;
      });
      const found = all(readGoal({title: "T", body: lines.join("\n")}, TODAY).items);
      const expected =
        boxes.length === 0 ? ["T"] : boxes.map(([, , number], index) => `box ${index} of ${number}`);
      expect(found.map((item) => item.text)).toEqual(expected);
    }),
    {numRuns: 300},
  );
});
