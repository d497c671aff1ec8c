import {describe, expect, test} from "vitest";
import {nextStep, readGoalNote, type GoalNote} from "../../src/core/goal.ts";
import {DEFAULTS, type Settings} from "../../src/core/settings.ts";
import {day} from "./days.ts";

const PATH = "Goals/Write a book.md";

function read(
  text: string,
  properties: Readonly<Record<string, unknown>> = {},
  settings: Partial<Settings> = {},
): GoalNote | undefined {
  return readGoalNote(PATH, text, () => properties, {...DEFAULTS, ...settings});
}

describe("which notes are goals", () => {
  test.each([
    "#goal\n",
    "Some text #goal/big\n",
    "---\ntags: [goal]\n---\nText\n",
    "---\ntags:\n  - goal\n---\n",
    "- [ ] Type 40 words #GOAL\n",
  ])("is one: %j", (text) => expect(read(text)?.name).toBe("Write a book"));

  test.each(["", "goal\n", "#goals\n", "`#goal`\n", "```\n#goal\n```\n"])("is none: %j", (text) =>
    expect(read(text)).toBeUndefined(),
  );

  test("every note below the goals folder", () => {
    expect(read("", {}, {goalsFolder: "Goals"})).toBeDefined();
    expect(read("", {}, {goalsFolder: "Goal"})).toBeUndefined();
    expect(read("", {}, {goalsFolder: "Goals/Write a book.md"})).toBeUndefined();
  });

  test("the tag is a setting", () => {
    expect(read("#ziel\n", {}, {goalTag: "ziel"})).toBeDefined();
    expect(read("#goal\n", {}, {goalTag: "ziel"})).toBeUndefined();
  });
});

describe("what a goal is for", () => {
  test.each([
    ["#goal\n\nSo that Mia can read how we met.\n", "So that Mia can read how we met."],
    [
      "---\ntags: goal\n---\n# Write a book\n\nDue: 30 May\n\nSo that **Mia** can read it. #goal\n",
      "So that Mia can read it.",
    ],
    ["#goal\n- [ ] Type 40 words\n", undefined],
    ["#goal\n\n> A quotation\n\n| a | b |\n\n![[Cover.png]]\n", undefined],
  ])("%j", (text, why) => expect(read(text)?.why).toBe(why));

  test("its property comes first", () => {
    expect(read("---\nwhy: x\n---\n#goal\nText\n", {why: "For Mia"})?.why).toBe("For Mia");
    expect(read("#goal\nText\n", {why: 3})?.why).toBe("Text");
  });
});

describe("a goal's state", () => {
  test.each([
    ["rest", "rest"],
    ["let-go", "let-go"],
    ["nonsense", "active"],
    [true, "active"],
  ] as const)("micro-wins: %s", (value, state) => {
    expect(read("---\na: b\n---\n#goal\n", {"micro-wins": value})?.state).toBe(state);
  });
});

describe("a goal's steps", () => {
  const goal = read(
    "#goal\n\n## Tiny steps\n\n- [x] Open the draft ✅ 2026-11-18 ^step-a1b2\n- [-] Skip ^step-c3d4\n- [/] Type 40 words ^Step-K3F9\n- [ ] Plan a chapter\n",
  );

  test("are its checkbox lines, with their ids and done dates", () => {
    expect(goal?.steps.map(({line, block, status, doneDay}) => [line, block, status, doneDay])).toEqual([
      [4, "step-a1b2", "done", day("2026-11-18")],
      [5, "step-c3d4", "skipped", undefined],
      [6, "step-k3f9", "partly", undefined],
      [7, undefined, "open", undefined],
    ]);
    expect(goal?.steps[2]?.was).toBe("- [/] Type 40 words ^Step-K3F9");
    expect(goal?.steps[2]?.area?.shown).toBe("Tiny steps");
  });

  test("the next one is the first that waits", () => {
    expect(goal === undefined ? undefined : nextStep(goal)?.line).toBe(6);
    expect(nextStep({steps: []})).toBeUndefined();
  });
});
