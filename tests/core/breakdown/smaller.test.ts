import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {offerRung, rungDown, rungUp, DURATIONS} from "../../../src/core/breakdown/rung.ts";
import {smaller} from "../../../src/core/breakdown/smaller.ts";
import type {Step} from "../../../src/core/breakdown/step.ts";
import {PLAYBOOKS} from "./break-down-playbooks.ts";

/** A step and what it becomes, again and again, to the floor. */
function steps(text: string, minutes = 5): string[] {
  const seen: string[] = [];
  let step: Pick<Step, "text" | "minutes" | "kind"> | undefined = {text, minutes, kind: "bigger"};
  while (step !== undefined && seen.length < 50) {
    seen.push(step.text);
    step = smaller(step, {playbooks: PLAYBOOKS});
  }
  return seen;
}

describe("smaller", () => {
  test("halves an amount to one, then begins", () => {
    expect(steps("Type 100 words")).toEqual([
      "Type 100 words",
      "Type 50 words",
      "Type 25 words",
      "Type 12 words",
      "Type 6 words",
      "Type 3 words",
      "Type 1 word",
      expect.stringMatching(/^(?:Open|Set|Put) /),
    ]);
  });

  test("keeps a noun's capital down to one", () => {
    expect(steps("Tippe 2 Wörter")[1]).toBe("Tippe 1 Wort");
  });

  test("halves minutes, with the time it takes", () => {
    const half = smaller({text: "Walk for 10 minutes", minutes: 10, kind: "bigger"}, {playbooks: PLAYBOOKS});
    expect(half).toMatchObject({
      text: "Walk for 5 minutes",
      minutes: 5,
      why: {rule: "smaller", from: "Walk for 10 minutes"},
    });
  });

  test("begins at once where there is no number", () => {
    expect(steps("Tidy the garage")).toEqual([
      "Tidy the garage",
      "Stand a bin bag by the door of the garage",
    ]);
  });

  test.each(["Set the alarm to 7:55", "Open chapter 12", "Read “1984 and 40 others”"])(
    "leaves numbers that are no size: %s",
    (text) => {
      expect(steps(text)[1] ?? "").not.toMatch(/6|3:|20|99/);
    },
  );

  test("goes as far as the language allows", () => {
    expect(steps("40 Wörter schreiben").slice(0, 3)).toEqual([
      "40 Wörter schreiben",
      "20 Wörter schreiben",
      "10 Wörter schreiben",
    ]);
    expect(steps("Escribir 8 páginas").slice(0, 3)).toEqual([
      "Escribir 8 páginas",
      "Escribir 4 páginas",
      "Escribir 2 páginas",
    ]);
  });

  test("always comes to an end, twice alike", () => {
    const text = fc.oneof(
      fc.string({unit: "binary", maxLength: 60}),
      fc
        .tuple(fc.nat(), fc.constantFrom("words", "km", "Seiten", "x", ""))
        .map(([n, unit]) => `Do ${n} ${unit}`),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(steps(written).length).toBeLessThan(40);
        expect(steps(written)).toEqual(steps(written));
      }),
      {numRuns: 1000},
    );
  });
});

const done = (count: number): boolean[] => Array.from({length: count}, () => true);

describe("rungs", () => {
  test("up after 5 completions, however many misses lie between", () => {
    expect(offerRung({amount: 2, isDuration: true, results: done(4)})).toBeUndefined();
    expect(offerRung({amount: 2, isDuration: true, results: done(5)})).toEqual({direction: "up", amount: 3});
    expect(offerRung({amount: 2, isDuration: true, results: [...done(2), false, ...done(3)]})?.amount).toBe(
      3,
    );
  });

  test("down after 2 misses", () => {
    expect(offerRung({amount: 8, isDuration: true, results: [...done(7), false, false]})).toEqual({
      direction: "down",
      amount: 5,
    });
    expect(offerRung({amount: 8, isDuration: true, results: [false]})).toBeUndefined();
    expect(offerRung({amount: 2, isDuration: true, results: [false, false]})).toBeUndefined();
  });

  test("of a duration go from 2 to 30 minutes", () => {
    const climbed = [2];
    for (let next = rungUp(2, true); next !== undefined; next = rungUp(next, true)) climbed.push(next);
    expect(climbed).toEqual(DURATIONS);
    expect(rungDown(45, true)).toBe(30);
  });

  test("of an amount: one becomes five, then ten", () => {
    expect([1, 2, 5, 10, 15, 100].map((amount) => rungUp(amount, false))).toEqual([5, 5, 10, 15, 25, 140]);
    expect([1, 5, 10, 12].map((amount) => rungDown(amount, false))).toEqual([undefined, 1, 5, 10]);
  });

  test("up and down again is where it was", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1_000_000}), fc.boolean(), (amount, isDuration) => {
        const up = rungUp(amount, isDuration);
        if (up === undefined) return;
        expect(up).toBeGreaterThan(amount);
        const back = rungDown(up, isDuration);
        if (back !== undefined) expect(back).toBeLessThanOrEqual(amount);
        expect(rungUp(back ?? 0, isDuration)).toBe(up);
      }),
      {numRuns: 1000},
    );
  });
});
