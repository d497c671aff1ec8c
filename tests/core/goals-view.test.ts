import {describe, expect, test} from "vitest";
import {addDays, printDay} from "../../src/core/day.ts";
import type {StairsView} from "../../src/core/views/goals-view.ts";
import {drawGoals, prepareGoals} from "../../src/core/views/goals.ts";
import {GoalVault} from "./goal-vault.ts";
import {said, TODAY} from "./habit-notes.ts";

const ago = (days: number): string => printDay(addDays(TODAY, -days));
const sent = (mark: string, text: string, goal: string, block: string): string =>
  `- [${mark}] ${text} [[${goal}#^${block}|${goal}]]\n`;

const BOOK = `---
tags: goal
---

So that Mia can read how we met.

- [x] Open a blank note ✅ ${ago(20)} ^s1
- [x] List 3 chapter names ✅ ${ago(4)} ^s2
- [ ] Type 40 words ^s3
- [ ] Read one page aloud ^s4
`;

/** A goal with one waiting step, its last win so many days ago. */
const wonAgo = (days: number): string => `- [x] Begin ✅ ${ago(days)}\n- [ ] Go on for 1 minute ^s\n`;

const names = (vault: GoalVault): string[] => vault.view().goals.map(({row}) => row.name);
const stairs = ({treads}: StairsView): string => treads.map((tread) => tread.charAt(0)).join("");

describe("the list of goals", () => {
  test("is not there where no note is a goal", () => {
    expect(drawGoals(new GoalVault({}).input)).toBeUndefined();
  });

  test("begins with those that have a day ahead, then the last win; without a step, and quiet ones, are last", () => {
    const vault = new GoalVault({
      "Done with": `- [x] All of it ✅ ${ago(0)}\n`,
      Empty: "Nothing yet.\n",
      Fresh: wonAgo(1),
      "Never begun": "- [ ] Begin\n",
      Older: wonAgo(9),
      Quiet: wonAgo(14),
      Quieter: wonAgo(40),
      "Later by 30 June 2027": wonAgo(3),
      "Sooner by 30 May 2027": wonAgo(13),
      "Over by 1 May 2026": wonAgo(2),
    });
    expect(names(vault)).toEqual([
      "Sooner by 30 May 2027",
      "Later by 30 June 2027",
      "Fresh",
      "Over by 1 May 2026",
      "Older",
      "Never begun",
      "Done with",
      "Empty",
      "Quiet",
      "Quieter",
    ]);
  });

  test("names those that rest or were let go apart, and counts their wins still", () => {
    const away = (says: string): string => `---\nmicro-wins: ${says}\n---\n- [x] One ✅ ${ago(1)}\n`;
    const vault = new GoalVault({A: away("rest"), B: away("let-go"), C: away("rest"), D: away("ritual")});
    expect(names(vault)).toEqual(["D"]);
    expect(vault.view().away).toMatchObject({
      words: "2 resting · 1 let go",
      goals: [{name: "A", state: "rest"}, {name: "B", state: "let-go"}, {name: "C"}],
    });
    expect(vault.view().share?.text).toBe("4 of 4 wins this week");
    expect(new GoalVault({B: away("let-go")}).view().away?.words).toBe("1 let go");
    expect(new GoalVault({D: away("ritual")}).view().away).toBeUndefined();
  });

  test("says how many of this week's wins served a goal, each of them once", () => {
    const both = `- [x] Write in Portuguese [[Write]] [[Learn]]\n- [x] Walk\n- [ ] Swim\n`;
    const vault = new GoalVault(
      {Write: wonAgo(30), Learn: "- [ ] Say one word\n"},
      {[ago(0)]: both, [ago(5)]: "- [x] Walk\n"},
    );
    expect(vault.view().share).toEqual({text: "1 of 2 wins this week", opens: {kind: "share"}});
    expect(new GoalVault({Write: "- [ ] Go\n"}, {[ago(0)]: "- [x] Walk\n"}).view().share).toBeUndefined();
  });

  test("keeps the rows of goals that have not changed", () => {
    const vault = new GoalVault({"Write a book": BOOK, Run: wonAgo(2)});
    const before = [vault.row("Write a book"), vault.row("Run")];
    vault.note(ago(0), sent("x", "Type 40 words", "Write a book", "s3"));
    expect(vault.row("Run")).toBe(before[1]);
    expect(vault.row("Write a book")).not.toBe(before[0]);
  });

  test("can be prepared a goal at a time", () => {
    const vault = new GoalVault({A: wonAgo(1), B: wonAgo(2), C: `---\nmicro-wins: rest\n---\n`});
    expect([...prepareGoals(vault.input)]).toHaveLength(2);
  });
});

describe("a goal's row", () => {
  test("says what it is for, how far it is, and what waits", () => {
    const vault = new GoalVault(
      {"Write a book": BOOK},
      {[ago(1)]: sent("x", "Type 20 words", "Write a book", "s9")},
    );
    const row = vault.row("Write a book");
    expect(row).toMatchObject({
      path: "Goals/Write a book.md",
      name: "Write a book",
      why: "So that Mia can read how we met.",
      page: {kind: "track", track: {kind: "goal", name: "Goals/Write a book.md"}},
      quiet: undefined,
      empty: undefined,
      past: undefined,
    });
    expect(row.stairs?.label).toBe("Step 3 of 4");
    expect(row.stairs && stairs(row.stairs)).toBe("ddnq");
    expect(row.next).toMatchObject({
      path: "Goals/Write a book.md",
      line: 8,
      was: "- [ ] Type 40 words ^s3",
      mark: " ",
      status: "open",
      text: "Type 40 words",
      minutes: "2 min",
      sent: undefined,
    });
    expect(said(row.sentence)).toBe("2 wins this week, 3 in all");
  });

  test.each([
    ["", [], ""],
    ["", [1], "1 win this week"],
    ["", [0, 0, 3], "3 wins this week"],
    ["", [0, 1, 5], "2 wins this week, 3 in all · 2 days in a row"],
    ["", [8, 9], "2 wins so far"],
    [" by 30 May 2027", [], "191 days left"],
    [" by 21 November 2026", [0], "1 win this week · 1 day left"],
    [" by 20 November 2026", [], "today is its day"],
    [" by 30 May 2027", [0, 1], "2 wins this week · 2 days in a row · 191 days left"],
    [" by 19 November 2026", [], ""],
  ])("its sentence, named %j with wins %j days ago: %j", (day, wins, expected) => {
    const steps = wins.map((days) => `- [x] One ✅ ${ago(days)}\n`).join("");
    expect(said(new GoalVault({[`Run${day}`]: `${steps}- [ ] Next\n`}).row(`Run${day}`).sentence)).toBe(
      expected,
    );
  });

  test("its numbers open what explains them", () => {
    const track = {kind: "goal", name: "Goals/Write.md"};
    const {sentence, strength} = new GoalVault({
      Write: [0, 1, 8].map((days) => `- [x] One ✅ ${ago(days)}\n`).join(""),
    }).row("Write");
    expect(sentence.flatMap(({text, opens}) => (opens === undefined ? [] : [[text, opens]]))).toEqual([
      ["2 wins", {kind: "ledger", track, question: "wins", span: "week"}],
      ["3", {kind: "ledger", track, question: "wins"}],
      ["2 days", {kind: "ledger", track, question: "streak"}],
    ]);
    expect(strength).toMatchObject({
      text: "14%",
      label: "Strength 14%",
      opens: {track, question: "strength"},
    });
  });

  test("shows the step that was done today last, so that it can be unticked", () => {
    const steps = `- [x] One ✅ ${ago(0)} ^a\n- [x] Two for 2 minutes ✅ ${ago(0)} ^b\n- [x] Old ✅ ${ago(1)}\n`;
    const row = new GoalVault({Goal: `${steps}- [ ] Next\n`}).row("Goal");
    expect(row.done).toMatchObject({
      line: 1,
      status: "done",
      mark: "x",
      text: "Two for 2 minutes",
      minutes: undefined,
    });
    expect(row.next?.text).toBe("Next");
    expect(new GoalVault({Goal: wonAgo(1)}).row("Goal").done).toBeUndefined();
  });

  test("knows where its step stands in today's note, and in no other day's", () => {
    const line = sent(" ", "Type 40 words", "Write a book", "S3");
    const vault = new GoalVault({"Write a book": BOOK}, {[ago(1)]: line});
    expect(vault.row("Write a book").next?.sent).toBeUndefined();
    vault.note(ago(0), `\n${line}`);
    expect(vault.row("Write a book").next?.sent).toEqual({path: ago(0), line: 1});
  });

  test("tells a day that is over kindly", () => {
    const row = new GoalVault({"Run by 1 May 2026": wonAgo(1)}).row("Run by 1 May 2026");
    expect(row.past).toBe("Its day, 1 May, is behind us. Pick a new one whenever you like.");
  });

  test.each([
    ["Only words.\n", "No steps yet. A first one can take a minute.", "Break it down"],
    ["- [x] One\n", "Its one step is done.", "Break it down further"],
    ["- [x] One\n- [x] Two\n- [-] Three\n", "All 2 steps are done.", "Break it down further"],
  ])("offers to break down %j", (text, words, breakDown) => {
    expect(new GoalVault({Goal: text}).row("Goal").empty).toEqual({words, breakDown});
  });
});

describe("a goal's stairs", () => {
  const row = (marks: string): StairsView | undefined =>
    new GoalVault({Goal: [...marks].map((mark) => `- [${mark}] Step\n`).join("") || "None."}).row("Goal")
      .stairs;

  test.each([
    [" ", "n", "Step 1 of 1"],
    ["x", "d", "1 of 1 steps"],
    ["xx", "dd", "2 of 2 steps"],
    ["x x/", "ddnq", "Step 3 of 4"],
    ["x-> ", "dn", "Step 2 of 2"],
    [`${"x".repeat(5)}${" ".repeat(7)}`, "dddddnqqqqqq", "Step 6 of 12"],
    [`${"x".repeat(20)}${" ".repeat(20)}`, "ddddddnqqqqq", "Step 21 of 40"],
    [`${"x".repeat(39)} `, "dddddddddddn", "Step 40 of 40"],
    [`x${" ".repeat(30)}`, "dnqqqqqqqqqq", "Step 2 of 31"],
    ["x".repeat(30), "dddddddddddd", "30 of 30 steps"],
  ])("%j", (marks, treads, label) => {
    const view = row(marks);
    expect(view && stairs(view)).toBe(treads);
    expect(view?.label).toBe(label);
  });

  test("are not there without steps", () => {
    expect(row("")).toBeUndefined();
    expect(row("->")).toBeUndefined();
  });
});
