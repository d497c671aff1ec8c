import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {breakDown, type BreakDown} from "../../../src/core/breakdown/break-down.ts";
import {obstacleOffers} from "../../../src/core/breakdown/goal-notes.ts";
import type {Goal, GoalInput, GoalItem} from "../../../src/core/breakdown/goal.ts";
import {DEFAULT_RATES} from "../../../src/core/breakdown/rates.ts";
import {partsOf} from "../../../src/core/breakdown/list.ts";
import {readGoal} from "../../../src/core/breakdown/read-goal.ts";
import {brokenSteps} from "./break-down-made.ts";
import {PLAYBOOKS} from "./break-down-playbooks.ts";
import {TODAY} from "./read.ts";

/** `BREAK_DOWN_RUNS=10000` looks longer. */
const RUNS = {numRuns: Number(process.env["BREAK_DOWN_RUNS"] ?? 2000)};

const aim = fc.constantFrom(
  ..."Write a book|Write 50,000 words by 30 June|Lose 12 kg|Save $900 by May|Pay off the loan|Stop smoking|Tidy the garage|Learn Spanish|Call mum more often|Meditate 30 minutes a day|From 10 to 50 push-ups|Get up at 6:30|Read 24 books this year|Zephyr v2|Ship 3.0|Run a 5k|Clean the kitchen and do the laundry|Finish chapter 3: intro, methods and results|Einen Roman schreiben|10 kg abnehmen|Jeden Tag 30 Minuten meditieren|Weniger Zucker essen|Escribir un libro|Aprender 500 palabras|日本語を勉強する|Выучить 500 слов|Type one sentence|Cope with grief|12345|🎉||Goal|TODO|Do it|Everything|Not now".split(
    "|",
  ),
);
const piece = fc.constantFrom(
  ...'Write,Book,Fix,try to,not,more,and,then,the,a,my,draft,report,flights,login bug,Ana,etc,“Omega”,"x",(maybe),2.5 km,3,50,7:30,30 minutes,1e12,0 pages,#tag,[[Link|shown]],**bold**,`code`,https://example.com/a?b=c,der,die,Garage,schreiben,palabras,本,😀,\u202e,\u0000,e\u0301,;,/,—,…'.split(
    ",",
  ),
);
const phrase = fc.array(piece, {minLength: 1, maxLength: 12}).map((pieces) => pieces.join(" "));
const text = fc.oneof(aim, phrase, fc.string({unit: "binary", maxLength: 40}));
const line = fc
  .tuple(
    fc.constantFrom("- [ ] ", "- [ ] ", "- ", "  - ", "  - [ ] ", "- [x] ", "- [-] ", "1. ", "", "> - "),
    text,
  )
  .map(([mark, words]) => `${mark}${words.replaceAll("\n", " ")}`);
const body = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: line},
      fc.constantFrom("## Next steps", "## Goal", "## Obstacles", "## Log", ""),
    ),
    {
      maxLength: 12,
    },
  )
  .map((lines) => lines.join("\n"));
const input: fc.Arbitrary<GoalInput> = fc.record(
  {title: text, body, selection: text},
  {requiredKeys: ["title"]},
);

function down(goal: Goal, done: readonly string[] = []): BreakDown {
  return breakDown(goal, {today: TODAY, rates: DEFAULT_RATES, playbooks: PLAYBOOKS, done});
}

function all(items: readonly GoalItem[]): GoalItem[] {
  return items.flatMap((item) => [item, ...all(item.children)]);
}

describe("any note is broken down", () => {
  test("into one to three steps and a queue, all of them tiny enough, none alike", () => {
    fc.assert(
      fc.property(input, (made) => {
        const {steps} = down(readGoal(made, TODAY));
        expect(steps.length).toBeGreaterThan(0);
        expect(steps.length).toBeLessThanOrEqual(3);
        expect(brokenSteps(made, down(readGoal(made, TODAY)))).toEqual([]);
      }),
      RUNS,
    );
  });

  test("with all that it says is to be done, and twice alike", () => {
    fc.assert(
      fc.property(input, (made) => {
        const goal = readGoal(made, TODAY);
        const {steps, queue, ...rest} = down(goal);
        const from = [...steps, ...queue].map(({why}) => why.from ?? "");
        const listed = rest.rule === "split-list" ? partsOf(goal.aim, goal.language)?.parts : undefined;
        const asked = listed ?? (goal.source === "title" ? [] : all(goal.items).map(({text: item}) => item));
        const lost = asked.filter((item) => !from.some((one) => one.includes(item)));
        expect(lost).toEqual([]);
        expect(down(readGoal(made, TODAY))).toEqual({steps, queue, ...rest});
      }),
      RUNS,
    );
  });

  test("and again, with nothing that was offered before but what is open still", () => {
    fc.assert(
      fc.property(aim, (title) => {
        const goal = readGoal({title}, TODAY);
        const before = down(goal).steps;
        const again = down(
          goal,
          before.map(({text: step}) => step),
        ).steps;
        expect(again.length).toBeGreaterThan(0);
        const isOpen = goal.title === "" || down(goal).rule === "split-list" || down(goal).rule === "tiny";
        if (goal.language !== undefined && !isOpen)
          expect(
            again.map(({text: step}) => step).filter((step) => before.some((one) => one.text === step)),
          ).toEqual([]);
      }),
      RUNS,
    );
  });

  test("and its obstacles are each met by a step", () => {
    fc.assert(
      fc.property(input, (made) => {
        const goal = readGoal(made, TODAY);
        const offers = obstacleOffers(goal, down(goal).steps);
        expect(offers.length).toBe(goal.language === undefined ? 0 : goal.obstacles.length);
        for (const offer of offers) expect(offer).not.toMatch(/[{}]\w+}/);
      }),
      RUNS,
    );
  });
});
