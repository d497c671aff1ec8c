import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {DEFAULT_RATES} from "../../src/core/breakdown/rates.ts";
import {statusOf} from "../../src/core/checkbox.ts";
import type {Day} from "../../src/core/day.ts";
import {
  candidatesOf,
  chooseOne,
  type Candidate,
  type GoalNext,
  type Sitting,
  type TodayStep,
} from "../../src/core/just-one.ts";
import {chooseLit, minutesOf} from "../../src/core/small-steps.ts";

const BOOK = {path: "Write a book.md", name: "Write a book"};

/** Today's note: "x Floss" is done, "Type 40 words > 3" leads to line 3 of the goal. */
function today(...lines: readonly string[]): TodayStep[] {
  return lines.map((written, line) => {
    const [said = "", step] = written.split(" > ");
    const mark = /^[x\-/>] /.test(said) ? said.charAt(0) : " ";
    const text = mark === " " ? said : said.slice(2);
    const served = step === undefined ? {} : {goal: BOOK, stepLine: Number(step)};
    const place = {path: "Daily/2026-11-20.md", line, was: `- [${mark}] ${text}`, mark, column: 3, text};
    return {...place, status: statusOf(mark, "xX"), ...served};
  });
}

function next(text: string, due?: number, goal = BOOK, line = 0): GoalNext {
  const place = {path: goal.path, line, was: `- [ ] ${text}`, mark: " ", column: 3, text};
  return {...place, goal, due: due as Day | undefined};
}

const texts = (candidates: readonly Candidate[]): string[] => candidates.map(({text}) => text);
const offered = (lines: TodayStep[], goals: GoalNext[] = []): string[] =>
  texts(candidatesOf(lines, goals, DEFAULT_RATES));

describe("what is offered", () => {
  it("is the fewest minutes first, of equals the first in the note", () => {
    expect(offered(today("Read 10 pages", "Floss", "5 push-ups", "Call mum", "Type 20 words"))).toEqual([
      "5 push-ups",
      "Type 20 words",
      "Floss",
      "Call mum",
      "Read 10 pages",
    ]);
  });

  it("is open: what is done, skipped, moved or partly done is not, nor what says nothing", () => {
    expect(offered(today("x Floss", "- Run", "/ Read", "> Call", "", "   ", "Stretch"))).toEqual(["Stretch"]);
  });

  it("has each goal's next step, of equals behind today's and that of the goal due soonest first", () => {
    const goals = [
      next("Sing one song", undefined, {path: "Sing.md", name: "Sing"}),
      next("Write one line", 30, {path: "Late.md", name: "Late"}),
      next("Learn one chord", 20, {path: "Soon.md", name: "Soon"}),
      next("Draw", 10, {path: "Draw.md", name: "Draw"}),
    ];
    expect(offered(today("1 push-up", "Floss"), goals)).toEqual([
      "1 push-up",
      "Learn one chord",
      "Write one line",
      "Sing one song",
      "Floss",
      "Draw",
    ]);
  });

  it("has a goal's step that a line of today leads to once, as that line, ticked or not", () => {
    const goals = [next("Type 40 words", 5, BOOK, 3)];
    expect(offered(today("Type 40 words > 3"), goals)).toEqual(["Type 40 words"]);
    expect(candidatesOf(today("Type 40 words > 3"), goals, DEFAULT_RATES)[0]?.path).toMatch(/^Daily/);
    expect(offered(today("x Type 40 words > 3"), goals)).toEqual([]);
    expect(offered(today("Type 40 words > 2"), goals)).toHaveLength(2);
  });

  it("tells twins apart, and a twin that is ticked leaves the other one what it was", () => {
    const [one, other] = candidatesOf(today("Floss", "Floss"), [], DEFAULT_RATES);
    expect(one?.key).not.toBe(other?.key);
    const [left] = candidatesOf(today("x Floss", "Floss"), [], DEFAULT_RATES);
    expect(left?.key).toBe(other?.key);
  });
});

const WORDS = ["Floss", "Read 2 pages", "5 push-ups", "Walk 10 minutes", "Call mum", "Type 40 words", ""];
const line = fc
  .tuple(
    fc.constantFrom("", "", "", "x ", "- ", "/ "),
    fc.constantFrom(...WORDS),
    fc.constantFrom("", "", " > 0"),
  )
  .map(([mark, words, step]) => mark + words + step);
const goal = fc
  .tuple(fc.constantFrom(...WORDS), fc.option(fc.integer({min: 0, max: 5}), {nil: undefined}))
  .map(([words, due]) => ({words, due}));
const vault = fc.record({
  lines: fc.array(line, {maxLength: 8}),
  goals: fc.array(goal, {maxLength: 5}),
});

/** As the specification says it, one after the other. */
function naiveOrder(lines: readonly TodayStep[], goals: readonly GoalNext[]): string[] {
  const rest: {minutes: number; isGoal: boolean; due: number; at: number; text: string}[] = [];
  for (const [at, {status, text}] of lines.entries())
    if (status === "open" && text.trim() !== "")
      rest.push({minutes: minutesOf(text, DEFAULT_RATES).minutes, isGoal: false, due: 0, at, text});
  for (const [at, {path, line: step, text, due}] of goals.entries()) {
    const isSent = lines.some((each) => each.goal?.path === path && each.stepLine === step);
    if (isSent || text.trim() === "") continue;
    rest.push({minutes: minutesOf(text, DEFAULT_RATES).minutes, isGoal: true, due: due ?? 1e9, at, text});
  }
  const order: string[] = [];
  while (rest.length > 0) {
    let best = 0;
    for (let index = 1; index < rest.length; index += 1) {
      const [one, other] = [rest[index], rest[best]];
      if (one === undefined || other === undefined) continue;
      if (one.minutes !== other.minutes) best = one.minutes < other.minutes ? index : best;
      else if (one.isGoal !== other.isGoal) best = other.isGoal ? index : best;
      else if (one.due !== other.due) best = one.due < other.due ? index : best;
    }
    order.push(...rest.splice(best, 1).map(({text}) => text));
  }
  return order;
}

describe("laws", () => {
  const read = ({lines, goals}: {lines: string[]; goals: {words: string; due: number | undefined}[]}) => ({
    lines: today(...lines),
    goals: goals.map(({words, due}, at) =>
      next(words, due, at === 0 ? BOOK : {path: `${at}.md`, name: `${at}`}),
    ),
  });

  it("the order is the naive one", () => {
    fc.assert(
      fc.property(vault, (made) => {
        const {lines, goals} = read(made);
        expect(offered(lines, goals)).toEqual(naiveOrder(lines, goals));
      }),
      {numRuns: 1000},
    );
  });

  it("the line that is lit is the one of today's that it would show", () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 8}), (made) => {
        const lines = today(...made);
        const [first] = candidatesOf(lines, [], DEFAULT_RATES);
        const lit = lines[chooseLit(lines, DEFAULT_RATES) ?? -1];
        if (first !== undefined) expect(lit?.line).toBe(first.line);
        else expect(lit?.text.trim() ?? "").toBe("");
      }),
      {numRuns: 1000},
    );
  });

  it("a sitting shows each step at most once, whatever is said, and all of them before it ends", () => {
    fc.assert(
      fc.property(vault, fc.array(fc.boolean(), {minLength: 20, maxLength: 20}), (made, says) => {
        const {lines, goals} = read(made);
        const candidates = candidatesOf(lines, goals, DEFAULT_RATES);
        let sitting: Sitting = {shown: undefined, passed: new Set(), left: new Set()};
        const seen: string[] = [];
        for (const isPassed of says) {
          const shown = chooseOne(candidates, sitting);
          if (shown === undefined) break;
          seen.push(shown.key);
          sitting = isPassed
            ? {...sitting, shown: shown.key, passed: new Set([...sitting.passed, shown.key])}
            : {...sitting, shown: shown.key, left: new Set([...sitting.left, shown.key])};
        }
        expect(seen).toEqual(candidates.map(({key}) => key));
        expect(new Set(seen).size).toBe(seen.length);
      }),
      {numRuns: 1000},
    );
  });

  it("what is shown stays, whatever comes, as long as it can be offered", () => {
    fc.assert(
      fc.property(vault, vault, (before, after) => {
        const first = read(before);
        const shown = chooseOne(candidatesOf(first.lines, first.goals, DEFAULT_RATES), {
          ...{shown: undefined, passed: new Set(), left: new Set()},
        })?.key;
        const then = read(after);
        const candidates = candidatesOf(then.lines, then.goals, DEFAULT_RATES);
        const now = chooseOne(candidates, {shown, passed: new Set(), left: new Set()})?.key;
        expect(now).toBe(candidates.some(({key}) => key === shown) ? shown : candidates[0]?.key);
      }),
      {numRuns: 1000},
    );
  });
});
