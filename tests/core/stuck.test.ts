import {describe, expect, it} from "vitest";
import {shippedPlaybooks} from "../../src/app/playbooks.ts";
import {checkStep} from "../../src/core/breakdown/check-step.ts";
import {wordsOf, type Rescaled} from "../../src/core/energy.ts";
import {answerTo, REASONS, type Reason} from "../../src/core/stuck.ts";

const playbooks = shippedPlaybooks();

const asked = (reason: Reason, text: string): Rescaled | undefined =>
  answerTo(reason, `- [ ] ${text}`, playbooks);
const says = (change: Rescaled | undefined): string | undefined =>
  change?.kind === "lead" ? change.text : change && wordsOf(change.line);
const answer = (reason: Reason, text: string): string | undefined => says(asked(reason, text));

describe("what is in the way changes the step", () => {
  it.each([
    ["dreading", "Type 40 words", "Put pen and paper on the table, nothing more", "lead"],
    ["dreading", "Open the draft", "Open the draft, nothing more", "lead"],
    ["dreading", "Call mum", "Open the chat with mum, nothing more", "lead"],
    ["dreading", "Ruf Mama an", "Öffne einen Chat, mehr nicht", "lead"],
    ["unclear", "Type 40 words", "Write the next action in one line", "lead"],
    ["unclear", "Tippe 40 Wörter", "Schreib die nächste Handlung in einer Zeile auf", "lead"],
    ["big", "Type 40 words", "Type 10 words", "part"],
    ["big", "Read 2 pages", "Read 1 page", "part"],
    ["big", "Walk for 10 minutes", "Walk for 2 minutes", "part"],
    ["big", "Call mum", "Open the chat with mum", "lead"],
    ["big", "Lies 20 Seiten", "Lies 5 Seiten", "part"],
    ["boring", "Type 40 words", "Type 40 words with one song on", "whole"],
    ["boring", "Call mum.", "Call mum with one song on", "whole"],
    ["boring", "Tippe 40 Wörter", "Tippe 40 Wörter mit einem Lied dazu", "whole"],
    ["boring", "40 Wörter tippen", "40 Wörter mit einem Lied tippen", "whole"],
    ["boring", "Put the receipts of March into the blue box", "Put one song on", "lead"],
    ["waiting", "Type 40 words", "Text them one line", "lead"],
    ["waiting", "Email Ana about the rent", "Text Ana one line", "lead"],
    ["waiting", "Send the CV to Tom", "Text Tom one line", "lead"],
    ["waiting", "Call mum", "Text mum one line", "lead"],
    ["waiting", "Ask the landlord about the heating", "Text the landlord one line", "lead"],
    ["waiting", "Wait for Sam’s answer", "Text Sam one line", "lead"],
    ["waiting", "Read Moby Dick", "Text them one line", "lead"],
    ["waiting", "Pay the bill", "Text them one line", "lead"],
    ["waiting", "Ask for a raise", "Text them one line", "lead"],
    ["waiting", "Ruf Mama an", "Schreib Mama eine Zeile", "lead"],
    ["waiting", "Frau Müller anrufen", "Schreib Frau Müller eine Zeile", "lead"],
    ["waiting", "Die Steuer sortieren", "Schreib der Person eine Zeile", "lead"],
  ] as const)("%s: %s → %s", (reason, text, expected, kind) => {
    const change = asked(reason, text);
    expect(says(change)).toBe(expected);
    expect(change?.kind).toBe(kind);
  });

  it.each(["dreading", "big"] as const)("%s: says so where nothing is smaller", (reason) => {
    expect(asked(reason, "Floss")).toBeUndefined();
    expect(asked(reason, "喝水")).toBeUndefined();
  });

  it("never makes a second song of one", () => {
    expect(answer("boring", "Type 40 words with one song on")).toBe("Put one song on");
  });

  it("keeps all else of the line", () => {
    const line =
      "  > 1. [ ] 07:30 Type 40 words [[Write a book#^step-k3f9|Write a book]] #win/mind 📅 2026-11-30 ^k3";
    const big = answerTo("big", line, playbooks);
    expect(big).toEqual({kind: "part", line: line.replace("40", "10")});
    const song = answerTo("boring", line, playbooks);
    expect(song).toEqual({kind: "whole", line: line.replace("words", "words with one song on")});
  });

  const STEPS = ["Type 40 words", "Read 2 pages", "Call mum", "Email Ana about the rent", "Do 8 push-ups"];
  const GERMAN = [
    "Tippe 40 Wörter",
    "Lies 2 Seiten",
    "Ruf Mama an",
    "Schreib Ana eine Mail",
    "3 Teller spülen",
  ];
  it.each([...STEPS, ...GERMAN])("each answer to %s is tiny enough", (text) => {
    for (const reason of REASONS) {
      // What it is not is said behind it.
      const made = answer(reason, text)?.replace(/, (?:nothing more|mehr nicht)$/, "");
      expect(made, reason).toBeDefined();
      expect(checkStep(made ?? ""), `${reason}: ${made}`).toEqual([]);
    }
  });

  it.each([
    "",
    "   ",
    "[[",
    "`",
    "👍🏽",
    "a".repeat(5000),
    "- [ ] - [ ] x",
    "[x] Call",
    "‮abc‬ 5 km",
    "$& 2 pages",
  ])("answers whatever a line says: %j", (text) => {
    for (const reason of REASONS) expect(() => asked(reason, text)).not.toThrow();
  });
});
