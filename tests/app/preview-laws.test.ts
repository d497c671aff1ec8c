import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {checkStep} from "../../src/core/breakdown/check-step.ts";
import type {GoalInput} from "../../src/core/breakdown/goal.ts";
import {languageOf} from "../../src/core/breakdown/language.ts";
import {DEFAULT_RATES} from "../../src/core/breakdown/rates.ts";
import {isSameStep} from "../../src/core/breakdown/step-likeness.ts";
import {stepWords} from "../../src/core/breakdown/step-words.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {
  addMore,
  addPlan,
  addTyped,
  dropRow,
  makeSmaller,
  moveRow,
  setAnchor,
  swapRow,
  typeText,
  undo,
} from "../../src/app/preview-changes.ts";
import {drawPreview} from "../../src/app/preview-view.ts";
import {isTyped, startPreview, stepsToWrite, type Lists, type Preview} from "../../src/app/preview.ts";
import {SHIPPED} from "../core/breakdown/break-down-made.ts";
import {day} from "../core/days.ts";

const TODAY = day("2026-11-20");
const ANCHORS = ["After I pour my coffee", "Nach dem Kaffee"];
const FORMATS = formatsFor("en");
const BULLETS =
  "Call Anna,Draft the intro,Email the supervisor,Print the form,Book a room,Wash 12 plates".split(",");
const OBSTACLES = "Obstacle: I get distracted by my phone\n";

/** Previews of goals of many kinds, some with a list, an obstacle and steps that stand there already. */
const goal: fc.Arbitrary<GoalInput> = fc
  .record({
    title: fc.constantFrom(
      "Write 50,000 words by 30 June",
      "Write a book",
      "Tidy the garage",
      "Read 24 books by 31 December 2027",
      "Pay off $6,000 of debt by 31 December 2027",
      "Meditate for 30 minutes every day",
      "Finish chapter 3: intro, methods and results",
      "50.000 Wörter schreiben bis 30. Juni",
      "Weniger Zucker essen",
      "日本語を勉強する",
      "",
    ),
    bullets: fc.subarray(BULLETS),
    boxes: fc.subarray(["- [ ] Open the draft", "- [x] Write 40 words", "- [ ] Call Anna"]),
    obstacle: fc.boolean(),
  })
  .map(({title, bullets, boxes, obstacle}) => {
    const list = bullets.length === 0 ? "" : `## Next\n${bullets.map((text) => `- ${text}`).join("\n")}\n`;
    const body = `${obstacle ? OBSTACLES : ""}${list}\n## Tiny steps\n${boxes.join("\n")}\n`;
    return {title, body};
  });

/** A goal is broken down once for all runs. */
const known = new Map<string, Preview>();

function begun(input: GoalInput): Preview {
  const key = JSON.stringify(input);
  const made = {input, today: TODAY, rates: DEFAULT_RATES, playbooks: SHIPPED, anchors: ANCHORS};
  const found = known.get(key) ?? startPreview(made);
  known.set(key, found);
  return found;
}

type Change = (now: Preview) => Preview;
const place = fc.nat({max: 15});
const at = (now: Preview, index: number): number => now.rows[index % Math.max(1, now.rows.length)]?.id ?? -1;
const typedText = fc.constantFrom(
  ...["", "Type 3 words", "Plan my week", "Call Anna", "a\nb", "Öffne das Fenster", "‮x"],
);
const steady: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, typedText).map(
    ([index, text]): Change =>
      (now) =>
        typeText(now, at(now, index), text),
  ),
  place.map(
    (index): Change =>
      (now) =>
        dropRow(now, at(now, index)),
  ),
  place.map(
    (index): Change =>
      (now) =>
        makeSmaller(now, at(now, index)),
  ),
  place.map(
    (index): Change =>
      (now) =>
        swapRow(now, at(now, index)),
  ),
  fc.constant<Change>((now) => addMore(now)),
  fc.constant<Change>((now) => addTyped(now)),
  fc.constant<Change>((now) => addPlan(now, now.obstacles[0] ?? "none")),
  fc.tuple(place, fc.constantFrom(undefined, ...ANCHORS)).map(
    ([index, anchor]): Change =>
      (now) =>
        setAnchor(now, at(now, index), anchor),
  ),
);
const move = fc.tuple(place, fc.integer({min: -2, max: 17})).map(
  ([index, to]): Change =>
    (now) =>
      moveRow(now, at(now, index), to),
);
const back = fc.constant<Change>((now) => undo(now));
const anyRun = fc.array(fc.oneof({weight: 5, arbitrary: steady}, move, back), {maxLength: 25});

const run = (start: Preview, changes: readonly Change[]): Preview =>
  changes.reduce((now, make) => make(now), start);
const lists = ({rows, queue, obstacles}: Preview): Lists => ({rows, queue, obstacles});
const offered = ({rows, queue}: Preview): string[] => [
  ...rows.flatMap(({offer}) => offer?.text ?? []),
  ...queue.map(({text}) => text),
];

const RUNS = {numRuns: 1000};
/** Holds for a preview however it was changed. */
const always = (law: (now: Preview, start: Preview) => void): void =>
  fc.assert(
    fc.property(goal, anyRun, (input, made) => law(run(begun(input), made), begun(input))),
    RUNS,
  );

describe("however a preview is changed", () => {
  test("no step comes from anywhere but the breakdown, and none is there twice", () => {
    always((now, start) => {
      const known = new Set(offered(start));
      const held = offered(now);
      expect(new Set(held).size).toBe(held.length);
      for (const text of held) expect(known).toContain(text);
    });
  });

  test("steps that nobody typed are tiny enough", () => {
    always((now) => {
      const {language, title} = now.goal;
      const own = now.rows.filter((row) => row.step !== undefined && !isTyped(row));
      for (const {text, step} of own) {
        const isStarter = step?.kind === "starter" || step?.kind === "surroundings";
        const goal = now.found.rule === "tiny" ? undefined : title;
        // What was typed and then made smaller is in its own language.
        const tongue = languageOf(text) ?? language;
        const broken = checkStep(text, {language: tongue, goal, rates: DEFAULT_RATES, isStarter});
        expect([text, ...broken.filter((rule) => rule !== "R11")]).toEqual([text]);
      }
    });
  });

  test("what is offered next is like nothing in the list", () => {
    always((now) => {
      const before = now.rows.map(({text}) => stepWords(text));
      for (const {text} of addMore(now).rows.slice(now.rows.length))
        for (const words of before) expect(isSameStep(stepWords(text), words, now.goal.language)).toBe(false);
    });
  });

  test("rows keep their order, whatever is done to others", () => {
    fc.assert(
      fc.property(goal, anyRun, steady, (input, made, last) => {
        const before = run(begun(input), made);
        const after = last(before);
        const kept = (one: Preview, other: Preview): number[] =>
          one.rows.map(({id}) => id).filter((id) => other.rows.some((row) => row.id === id));
        expect(kept(after, before)).toEqual(kept(before, after));
      }),
      RUNS,
    );
    fc.assert(
      fc.property(goal, anyRun, place, fc.integer({min: -2, max: 17}), (input, made, index, to) => {
        const now = run(begun(input), made);
        const id = at(now, index);
        const rest = (one: Preview): number[] =>
          one.rows.map((row) => row.id).filter((other) => other !== id);
        expect(rest(moveRow(now, id, to))).toEqual(rest(now));
      }),
      RUNS,
    );
  });

  test("all of it can be taken back, and dropping with one undo", () => {
    always((now, start) => {
      let first = now;
      while (first.past.length > 0) first = undo(first);
      expect(lists(first)).toEqual(lists(start));
    });
    fc.assert(
      fc.property(goal, anyRun, place, (input, made, index) => {
        const now = run(begun(input), made);
        const dropped = dropRow(now, at(now, index));
        if (dropped !== now) expect(lists(undo(dropped))).toEqual(lists(now));
      }),
      RUNS,
    );
  });

  test("each of its steps is written once, in a line, and the button says how many", () => {
    always((now) => {
      const steps = stepsToWrite(now);
      expect(new Set(steps).size).toBe(steps.length);
      for (const text of steps) expect(text).toMatch(/^\S(?:.*\S)?$/u);
      const {add, canAdd, rows} = drawPreview(now, FORMATS);
      expect(canAdd).toBe(steps.length > 0);
      if (canAdd) expect(add).toBe(`Add ${steps.length} ${steps.length === 1 ? "step" : "steps"}`);
      expect(rows.map(({id}) => id)).toEqual(now.rows.map(({id}) => id));
    });
  });

  test("making a step smaller comes to an end", () => {
    fc.assert(
      fc.property(goal, anyRun, place, (input, made, index) => {
        let now = run(begun(input), made);
        const id = at(now, index);
        for (let press = 0; press < 30; press += 1) now = makeSmaller(now, id);
        expect(makeSmaller(now, id)).toBe(now);
      }),
      RUNS,
    );
  });
});
