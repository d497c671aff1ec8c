import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {shippedPlaybooks} from "../../src/app/playbooks.ts";
import {DEFAULT_RATES} from "../../src/core/breakdown/rates.ts";
import {atEnergy, wordsOf, type Energy, type Rescaled} from "../../src/core/energy.ts";
import {minutesOf} from "../../src/core/small-steps.ts";

const context = {playbooks: shippedPlaybooks(), rates: DEFAULT_RATES};

const scaled = (text: string, energy: Energy, before = "- [ ] "): Rescaled | undefined =>
  atEnergy({was: before + text, text}, energy, context);
const says = (change: Rescaled | undefined): string | undefined =>
  change?.kind === "lead" ? change.text : change?.line;

describe("energy", () => {
  it.each([
    ["Read 30 pages", "- [ ] Read 1 page", "part"],
    ["Walk for 10 minutes", "- [ ] Walk for 2 minutes", "part"],
    ["Type 500 words", "- [ ] Type 31 words", "part"],
    ["Call mum", "Open the chat with mum", "lead"],
    ["Meditate", "Put a cushion on the floor", "lead"],
  ])("low: %s → %s", (text, expected, kind) => {
    const change = scaled(text, "low");
    expect([says(change), change?.kind]).toEqual([expected, kind]);
  });

  it.each(["Type 20 words", "Do 5 push-ups", "Stand on one leg for 30 seconds", "Open the draft", "Floss"])(
    "low: %s is small enough, or at the floor",
    (text) => {
      expect(scaled(text, "low")).toBeUndefined();
    },
  );

  it.each([
    ["Read 1 page", "- [ ] Read 5 pages"],
    ["Walk for 10 minutes", "- [ ] Walk for 12 minutes"],
    ["Do 5 push-ups", "- [ ] Do 10 push-ups"],
    ["Lies 10 Seiten #win", "- [ ] Lies 15 Seiten #win"],
  ])("high: %s → %s", (text, line) => {
    expect(scaled(text, "high")).toEqual({kind: "whole", line});
  });

  it.each(["Floss", "Meditate for 30 minutes", "Take 2 pills", "Drink 2 glasses of water", "Sleep 8 hours"])(
    "high: %s stays, for there is no rung above it",
    (text) => {
      expect(scaled(text, "high")).toBeUndefined();
    },
  );

  it("normal: as it is written", () => {
    expect(scaled("Read 30 pages", "normal")).toBeUndefined();
  });

  it("leaves all else of the line alone", () => {
    const text = "07:30 Walk for 10 minutes [[Get fit#^step-1|Get fit]] #win/body 📅 2026-11-30 ^w1";
    const low = scaled(text, "low", "\t> * [ ] ");
    expect(says(low)).toBe(`\t> * [ ] ${text.replace("10 minutes", "2 minutes")}`);
    expect(says(scaled(text, "high", "\t> * [ ] "))).toBe(`\t> * [ ] ${text.replace("10", "12")}`);
  });

  it("low takes two minutes at most, or nothing smaller is known; and never more than before", () => {
    const verbs = fc.constantFrom("Read", "Walk for", "Type", "Do", "Write", "Lies", "Tippe", "Mach");
    const units = fc.constantFrom(
      "pages",
      "minutes",
      "words",
      "push-ups",
      "Seiten",
      "Minuten",
      "km",
      "lines",
    );
    fc.assert(
      fc.property(verbs, fc.integer({min: 1, max: 5000}), units, (verb, amount, unit) => {
        const text = `${verb} ${amount} ${unit}`;
        const low = scaled(text, "low");
        const before = minutesOf(text, DEFAULT_RATES);
        if (low === undefined) {
          expect(before.minutes <= 2 || amount === 1 || !before.isSaid).toBe(true);
        } else if (low.kind !== "lead") {
          expect(low.kind).toBe("part");
          expect(minutesOf(wordsOf(low.line), DEFAULT_RATES).minutes).toBeLessThanOrEqual(2);
        } else {
          expect(checkStarts(low.text)).toBe(true);
        }
      }),
      {numRuns: 300},
    );
  });
});

function checkStarts(text: string): boolean {
  const {minutes, isSaid} = minutesOf(text, DEFAULT_RATES);
  return !isSaid || minutes <= 2;
}
