import {describe, expect, test} from "vitest";
import {addDays, printDay} from "../../src/core/day.ts";
import {GoalVault} from "./goal-vault.ts";
import {said, TODAY} from "./habit-notes.ts";

const ago = (days: number): string => printDay(addDays(TODAY, -days));
const sent = (mark: string, text: string, goal: string, block: string): string =>
  `- [${mark}] ${text} [[${goal}#^${block}|${goal}]]\n`;

/** A goal with one waiting step, its last win so many days ago. */
const wonAgo = (days: number): string => `- [x] Begin ✅ ${ago(days)}\n- [ ] Go on for 1 minute ^s\n`;

describe("a quiet goal", () => {
  const quiet = (text: string, notes: Record<string, string> = {}, settings = {}): string | undefined =>
    new GoalVault({Goal: text}, notes, settings).row("Goal").quiet;

  test("had its last win 14 days ago, or before", () => {
    expect(quiet(wonAgo(13))).toBeUndefined();
    expect(quiet(wonAgo(14))).toBe("Quiet for 14 days. Still yours?");
    expect(quiet(wonAgo(40))).toBe("Quiet for 40 days. Still yours?");
  });

  test("without a win, was sent a step to a day so long ago; what has not begun is not quiet", () => {
    const text = "- [ ] Begin ^s\n";
    expect(quiet(text)).toBeUndefined();
    expect(quiet(text, {[ago(13)]: sent(" ", "Begin", "Goal", "s")})).toBeUndefined();
    expect(quiet(text, {[ago(15)]: sent(" ", "Begin", "Goal", "s")})).toBe("Quiet for 15 days. Still yours?");
  });

  test("is not asked about for days at rest", () => {
    const pauses = [{from: ago(10), to: ago(8)}];
    expect(quiet(wonAgo(16), {}, {pauses})).toBeUndefined();
    expect(quiet(wonAgo(17), {}, {pauses})).toBe("Quiet for 14 days. Still yours?");
  });

  test("is quiet no more with the next win", () => {
    expect(quiet(wonAgo(30), {[ago(0)]: "- [x] A line of it [[Goal]]\n"})).toBeUndefined();
  });
});

describe("a goal's pace", () => {
  const NAME = "Write 50,000 words by 30 June 2027";
  const pace = (text: string, name = NAME, notes: Record<string, string> = {}): string =>
    said(new GoalVault({[name]: text}, notes).row(name).pace);

  test("is told from its next step", () => {
    expect(pace("- [ ] Type 100 words\n")).toBe(
      "100 words a day reaches 22,300 by 30 June 2027. All 50,000 takes 225 a day. You can climb whenever you like.",
    );
  });

  test("without an amount in its step, from what is left", () => {
    expect(pace("- [ ] Open the draft\n")).toBe("All 50,000 words by 30 June 2027 takes 225 words a day.");
  });

  test("counts what its wins add up to", () => {
    const lines = sent("x", "Type 10,000 words", NAME, "s1");
    expect(pace("- [ ] Type 100 words ^s1\n", NAME, {[ago(1)]: lines, [ago(2)]: lines})).toContain(
      "reaches 42,300 by 30 June 2027. All 50,000 takes 135 a day.",
    );
  });

  test("is not told without a day, without an amount, or once the day is over", () => {
    expect(pace("- [ ] Type 100 words\n", "Write 50,000 words")).toBe("");
    expect(pace("- [ ] Type 100 words\n", "Write a book by 30 June 2027")).toBe("");
    expect(pace("- [ ] Type 100 words\n", "Write 50,000 words by 30 June 2025")).toBe("");
  });
});
