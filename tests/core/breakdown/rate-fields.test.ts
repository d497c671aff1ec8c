import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  isSpeed,
  ownSpeed,
  RATE_FIELDS,
  usualSpeed,
  withSpeed,
  type RateField,
} from "../../../src/core/breakdown/rate-fields.ts";
import {DEFAULT_RATES} from "../../../src/core/breakdown/rates.ts";

function field(unit: string): RateField {
  const [found] = RATE_FIELDS.filter(({units}) => units.includes(unit));
  if (found === undefined) throw new Error(`no field for ${unit}`);
  return found;
}

describe("how long things take", () => {
  test("is shown as people say it", () => {
    const usual = Object.fromEntries(RATE_FIELDS.map((one) => [one.name, usualSpeed(one)]));
    expect(usual).toMatchObject({
      "Words a minute": "20",
      "Minutes for a page": "2",
      "Minutes for an email": "2.5",
    });
    expect(ownSpeed(field("words"), {words: 1 / 30})).toBe("30");
    expect(ownSpeed(field("words"), {pages: 1})).toBe("");
  });

  test.each(RATE_FIELDS)("$name: all its units go at one speed, and it is a speed itself", (one) => {
    expect(new Set(one.units.map((unit) => DEFAULT_RATES[unit])).size).toBe(1);
    expect(isSpeed(usualSpeed(one))).toBe(true);
  });

  test("is kept where it is changed, and for all units of one speed", () => {
    expect(withSpeed({pages: 3}, field("words"), "25")).toEqual({pages: 3, words: 0.04});
    expect(withSpeed({}, field("pages"), "2,5")).toEqual({pages: 2.5});
    expect(withSpeed({}, field("reps"), "20")).toEqual({
      reps: 0.05,
      "push-ups": 0.05,
      squats: 0.05,
      "sit-ups": 0.05,
    });
  });

  test.each(["", "  ", "20", "20.0"])("%j words a minute are the usual ones: nothing is kept", (text) => {
    expect(withSpeed({words: 0.04, pages: 3}, field("words"), text)).toEqual({pages: 3});
  });

  test.each(["0", "0.001", "-3", "10001", "1e3", "fast", "20 words", "1.2.3", "Infinity", "NaN", "٣"])(
    "%j is no speed",
    (text) => expect(isSpeed(text)).toBe(false),
  );

  test("what is typed is shown again", () => {
    const speeds = fc
      .integer({min: 1, max: 9999})
      .chain((whole) => fc.constantFrom(whole, whole / 10, whole / 100));
    fc.assert(
      fc.property(fc.constantFrom(...RATE_FIELDS), speeds, (one, speed) => {
        const shown = ownSpeed(one, withSpeed({}, one, String(speed)));
        expect(isSpeed(String(speed))).toBe(true);
        expect(shown === "" ? usualSpeed(one) : shown).toBe(String(speed));
      }),
      {numRuns: 1000},
    );
  });
});
