import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {drawBlock} from "../../src/core/views/block-view.ts";
import {draw, input, NOTES, PANEL, shown, told} from "./block-views.ts";
import {GoalVault} from "./goal-vault.ts";
import {notesOf} from "./habit-notes.ts";
import {boxes} from "./records.ts";

describe("goals", () => {
  test("are all of them, or one", () => {
    const names = (text: string): string[] => shown("goals", draw(text)).goals.goals.map(({row}) => row.name);
    expect(names("show: goals").sort()).toEqual(["Run 5 km", "Write a book"]);
    expect(names("show: goals\ngoal: write a book")).toEqual(["Write a book"]);
    expect(names("show: goals\ngoal: [[Goals/Run 5 km|Run]]")).toEqual(["Run 5 km"]);
    expect(names("show: goals\ngoal: Goals/Run 5 km.md")).toEqual(["Run 5 km"]);
  });

  test("say how a note becomes one where none is", () => {
    expect(draw("show: goals", input(NOTES, PANEL, {}))).toEqual({
      kind: "words",
      text: "A note with the tag #goal is a goal.",
    });
  });
});

describe("a name that is none", () => {
  test("gives those that are close to it", () => {
    expect(told("show: habit\nhabit: Raed 1 page")).toEqual([
      "Line 2: No habit is called “Raed 1 page”. Close to it: “Read 1 page”.",
    ]);
    expect(told("show: heatmap\n\nhabit: zzz")[0]).toMatch(
      /^Line 3: No habit is called “zzz”\. There are the habits “.+”, “.+” and “.+”\.$/,
    );
    expect(told("show: goals\ngoal: Write the book")).toEqual([
      "Line 2: No goal is called “Write the book”. Close to it: “Write a book”.",
    ]);
    expect(told("show: goals\ngoal:")[0]).toBe(
      "Line 2: goal needs a name. There are the goals “Run 5 km” and “Write a book”.",
    );
    expect(told("show: habit", input({}))).toEqual([
      "Line 1: A line such as “habit: Read 1 page” is needed.",
    ]);
    expect(told("show: total\nhabit: x", input({}))).toEqual([
      "Line 2: No habit is called “x”. There is none yet.",
    ]);
  });

  test("each name that is offered is one that can be written", () => {
    const names = [
      "Read *1* page",
      "[habit:: Swim] 20 lengths",
      "Call [[Sam|my friend]]",
      "5 push-ups",
      "Drink water 💧",
    ];
    const from = input(notesOf(Object.fromEntries(names.map((name) => [name, "xxx"]))));
    for (const name of from.book.habitNames()) {
      expect(draw(`show: habit\nhabit: ${name}`, from).kind).toBe("habit");
    }
    expect(from.book.habitNames()).toHaveLength(names.length);
  });

  test("two goals of one name are told apart by their paths", () => {
    const vault = new GoalVault({Run: "- [ ] a\n", "2027/Run": "- [ ] b\n"});
    const from = {...vault.input, panel: PANEL};
    expect(
      shown("goals", draw("show: goals\ngoal: 2027/Run", from)).goals.goals.map(({path}) => path),
    ).toEqual(["Goals/2027/Run.md"]);
    expect(told("show: goals\ngoal: Run", from)).toEqual([
      "Line 2: “Run” is the name of several goals. Write which: “Goals/2027/Run” or “Goals/Run”.",
    ]);
    expect(draw("show: goals\ngoal: Goals/Run", from).kind).toBe("goals");
  });

  test("many faults are counted", () => {
    expect(shown("faults", draw("a\nb\nc\nd\ne\nf\ng\nshow: today")).more).toBe("2 more lines.");
  });
});

test("nothing is thrown, whatever the text and the vault", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "show: today",
      "show: streaks",
      "show: heatmap",
      "show: total",
      "show: goals",
      "show: habit",
    ),
    fc.constantFrom(
      "habit: walk",
      "habit: {n}",
      "goal: [[",
      "goal: __proto__",
      "from: 0001",
      "to: 2026-11",
      "from: -9 years",
    ),
    fc.string({unit: "binary", maxLength: 12}).map((value) => `habit: ${value}`),
    fc.string({unit: "binary", maxLength: 12}).map((value) => `goal: ${value}`),
  );
  const vaults = [
    input(),
    input({}),
    input({"2026-11-20": boxes(1)}, {...PANEL, reading: 0}),
    input({}, {kind: "nowhere"}),
  ];
  fc.assert(
    fc.property(fc.array(line, {maxLength: 4}), fc.constantFrom(...vaults), (lines, from) => {
      expect(drawBlock(lines.join("\n"), from).kind).toBeTypeOf("string");
    }),
    {numRuns: 2000},
  );
});
