import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, printDay, weekStartOf, type Weekday} from "../../src/core/day.ts";
import {thisWeek, weekShares} from "../../src/core/goal-share.ts";
import {drawShare, type ShareView} from "../../src/core/views/share.ts";
import {GoalVault} from "./goal-vault.ts";
import {said, TODAY} from "./habit-notes.ts";

const ago = (days: number): string => printDay(addDays(TODAY, -days));

function share(goals: Record<string, string>, notes: Record<string, string>): ShareView {
  const view = drawShare(new GoalVault(goals, notes).input);
  if (view === undefined) throw new Error("There is no share");
  return view;
}

/** A line of a daily note: ticked or not, on its own date or not, for no goal, one, another, or both. */
const line = fc.record({
  mark: fc.constantFrom("x", " ", "-"),
  text: fc.constantFrom(
    "Walk",
    "Read [[One]]",
    "Type [[Two#^s1|Two]]",
    "Both [[One]] [[Two]]",
    "Not [[Three]]",
  ),
  dated: fc.option(fc.integer({min: -5, max: 30}), {nil: undefined}),
});
type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;

const vault = fc.record({
  notes: fc.dictionary(fc.integer({min: -3, max: 40}).map(String), fc.array(line, {maxLength: 6}), {
    maxKeys: 15,
  }),
  steps: fc.array(fc.integer({min: -3, max: 40}), {maxLength: 5}),
  weekStartsOn: fc.integer({min: 0, max: 6}) as fc.Arbitrary<Weekday>,
});

const written = ({mark, text, dated}: Line): string =>
  `- [${mark}] ${text}${dated === undefined ? "" : ` ✅ ${ago(dated)}`}\n`;

/** Each win's day, in days before today, and whether it serves a goal. */
function winsOf({notes, steps}: {notes: Record<string, Line[]>; steps: number[]}): [number, boolean][] {
  const lines = Object.entries(notes).flatMap(([days, all]) =>
    all
      .filter(({mark}) => mark === "x")
      .map(({dated, text}): [number, boolean] => [dated ?? Number(days), /One|Two/.test(text)]),
  );
  return [...lines, ...steps.map((days): [number, boolean] => [days, true])].filter(([days]) => days >= 0);
}

describe("the share of wins that serve a goal", () => {
  test("is the wins of any goal among all wins, week by week", () => {
    fc.assert(
      fc.property(vault, ({notes, steps, weekStartsOn}) => {
        const goals = {
          One: steps.map((days, index) => `- [x] Own ✅ ${ago(days)} ^o${index}\n`).join(""),
          Two: "- [ ] Type ^s1\n",
        };
        const texts = Object.entries(notes).map(([days, lines]) => [
          ago(Number(days)),
          lines.map(written).join(""),
        ]);
        const {input} = new GoalVault(goals, Object.fromEntries(texts) as Record<string, string>, {
          weekStartsOn,
        });
        const wins = winsOf({notes, steps});
        const served = input.goals.wins(TODAY);
        const weeks = weekShares({served, all: input.tally}, 7, TODAY, weekStartsOn);
        const first = weekStartOf(TODAY, weekStartsOn);
        weeks.forEach((week, index) => {
          const from = addDays(first, (index - 6) * 7);
          const inWeek = wins.filter(([days]) => TODAY - days >= from && TODAY - days < from + 7);
          const ofGoals = inWeek.filter(([, serves]) => serves);
          expect(week).toEqual({from, served: ofGoals.length, all: inWeek.length});
        });
        expect(thisWeek(input.goals, input.tally, TODAY, weekStartsOn)).toEqual(weeks.at(-1));
      }),
      {numRuns: 1000},
    );
  });

  test("is at most all, and 0 of 0 without wins", () => {
    const {input} = new GoalVault({One: "None."});
    const [week] = weekShares({served: input.goals.wins(TODAY), all: input.tally}, 1, TODAY, 1);
    expect(week).toMatchObject({served: 0, all: 0});
  });
});

describe("the page of the share", () => {
  const GOALS = {
    Write: `- [x] Open a note ✅ ${ago(1)}\n- [ ] Type 40 words ^s1\n`,
    Learn: "- [ ] Say 5 words ^s2\n",
    Idle: "- [ ] Begin\n",
  };
  const NOTES = {
    [ago(0)]: "- [x] Walk\n- [x] Type 40 words [[Write#^s1|Write]]\n- [x] Say 5 words [[Learn#^s2|Learn]]\n",
    [ago(1)]: "- [x] Type 40 words [[Write#^s1|Write]]\n- [ ] Say 5 words [[Learn#^s2|Learn]]\n",
    [ago(8)]: "- [x] Walk\n- [x] Swim\n- [x] Say 5 words [[Learn#^s2|Learn]]\n",
    [ago(30)]: "- [x] Walk\n",
  };

  test("says this week's share, and that of all wins", () => {
    const {title, sentence} = share(GOALS, NOTES);
    expect(title).toBe("4 of 5 wins this week");
    expect(said(sentence)).toBe("80% served a goal · 5 of 9 in all");
  });

  test("says which wins served which goal", () => {
    const {goals, others} = share(GOALS, NOTES);
    expect(goals.map(({name, flair, words}) => [name, flair, words])).toEqual([
      ["Write", "3 wins", "Type 40 words, 2 times · Open a note"],
      ["Learn", "1 win", "Say 5 words"],
    ]);
    expect(goals[0]?.track).toEqual({kind: "goal", name: "Goals/Write.md"});
    expect(others).toBe("1 other win this week. It counts all the same.");
  });

  test("draws the weeks, each by its share against the best", () => {
    const {weeks, lately} = share(GOALS, NOTES);
    expect(weeks?.bars).toHaveLength(53);
    expect(weeks?.bars.slice(-2).map((bar) => bar.share)).toEqual([1 / 3 / (4 / 5), 1]);
    expect(weeks?.bars.filter((bar) => bar.recentShare !== undefined)).toHaveLength(26);
    expect(weeks?.caption).toBe("80% this week, 33% the week before");
    expect(weeks?.label).toBe(
      "Share of wins that served a goal, by week: 80% this week, 33% the week before",
    );
    expect(lately).toEqual([
      {label: "This week", value: "4 of 5"},
      {label: "9–15 November", value: "1 of 3"},
    ]);
  });

  test("says how wins come to be there, before there are any", () => {
    const {title, sentence, weeks, goals, others} = share(
      {Idle: "- [ ] Begin\n"},
      {[ago(0)]: "- [x] Walk\n"},
    );
    expect(title).toBe("Wins that serve a goal");
    expect(said(sentence)).toBe("Tick a goal’s step, or a line that links to one, and it is counted here.");
    expect([weeks, goals, others]).toEqual([undefined, [], undefined]);
  });

  test("of a week without any, says what was there before", () => {
    const notes = {[ago(0)]: "- [x] Walk\n", [ago(9)]: "- [x] Say it [[Learn]]\n"};
    const {title, sentence, weeks, goals, others} = share({Learn: "- [ ] Say 5 words\n"}, notes);
    expect(title).toBe("Wins that serve a goal");
    expect(said(sentence)).toBe("1 of 2 in all");
    expect(weeks?.caption).toBe("100% the week before");
    expect([goals, others]).toEqual([[], undefined]);
  });

  test("is not there where no note is a goal", () => {
    expect(drawShare(new GoalVault({}).input)).toBeUndefined();
  });
});
