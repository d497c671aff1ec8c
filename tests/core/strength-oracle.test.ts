import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {foldStreak, type FoldInput} from "../../src/core/streak.ts";
import {strengthOf} from "../../src/core/strength.ts";
import {anySigns} from "./oracle/any-signs.ts";
import {naiveFold} from "./oracle/naive-streak.ts";
import {naiveStrength} from "./oracle/naive-strength.ts";
import {inputOf, worked} from "./oracle/signs.ts";

const DIGITS = 12;

function byCore(input: FoldInput): readonly number[] {
  return [...strengthOf(input, foldStreak(input)).values];
}

describe.each([
  ["the core", byCore],
  ["the oracle", naiveStrength],
])("worked strengths, by %s", (_by, strengths) => {
  // f, then c of each day (`-` leaves strength as it was), then strength at the end from 40 digits.
  test.each([
    ["day", "x", "1", "1", 0.0519224856608285],
    ["day", "x.", "1", "1", 0.0519224856608285],
    ["day", "x.x", "1", "1 0 1", 0.0985930624277958],
    ["day", "xr.x", "1", "1 - 0 1", 0.0985930624277958],
    ["day", "xrrx", "1", "1 - - 1", 0.101149026804458],
    ["day", "xrrb", "1", "1 - - 1", 0.101149026804458],
    ["day", "..x", "1", "1", 0.0519224856608285],
    ["mon+wed+fri", "x.x.x..", "3/7", "1/6 1/6 2/6 2/6 3/6 3/6 3/6", 0.0793906376843622],
    ["mon+wed+fri", "xrx", "3/7", "1/6 - 2/6", 0.0169555395354954],
    ["3/week", "x.", "3/7", "1/6", 0.00571721971435625],
    ["3/week", "xxx.", "3/7", "1/6 2/6 3/6 3/6", 0.0495271883426737],
    ["2/week", "xx..... x", "2/7", "1/4 2/4 2/4 2/4 2/4 2/4 2/4 3/4", 0.103208998416776],
    ["2/week", "x...... ....... ..", "2/7", `${"1/4 ".repeat(14)}0`, 0.0799416894005872],
    ["1/week", "x...... ....... x", "1/7", "1/2 ".repeat(15).trim(), 0.130438301930927],
    ["1/week", "xxx", "1/7", "1/2 1 1", 0.0490853489030108],
    ["2 days", "x.x.x", "1/2", "1/2 1/2 1 1 1", 0.139376699435076],
    ["2 days", "x....", "1/2", "1/2 1/2 1/2 1/2", 0.0699940037863949],
    ["2 days", "xrrrr.x", "1/2", "1/2 - - - - 1/2 1", 0.0719724986678909],
    ["3 days", "x..x..x", "1/3", "1/2 1/2 1/2 1 1 1 1", 0.154853161451245],
    ["1/week, 1: 2 days", "xx", "1/7", "1/2 1", 0.0297274561982652],
    ["day, 2: 2 days", "xx.x", "1 1 1/2 1/2", "1 1 1 1", 0.16643408718261],
  ])("%s: %s", (schedules, signs, rates, shares, now) => {
    const values = strengths(worked(schedules, "strict", signs));
    expect(values).toHaveLength(shares.split(" ").length);
    expect(values.at(-1)).toBeCloseTo(now, DIGITS);
    byTheFormula(rates.split(" "), shares.split(" ")).forEach((value, index) => {
      expect(values[index]).toBeCloseTo(value, DIGITS);
    });
  });

  test("sixty days in a row", () => {
    const values = strengths(worked("day", "strict", "x".repeat(60)));
    expect(values.at(-1)).toBeCloseTo(0.959202759446568, DIGITS);
    expect(values.at(-1)).toBeCloseTo(1 - 0.5 ** (60 / 13), DIGITS);
  });
});

/** m = 0.5^(√f / 13), s = s·m + c·(1−m), from each day's f (one for all, or one a day) and c. */
function byTheFormula(rates: readonly string[], shares: readonly string[]): readonly number[] {
  let strength = 0;
  return shares.map((share, index) => {
    if (share === "-") return strength;
    const keep = 0.5 ** (Math.sqrt(fraction(rates[index] ?? rates[0] ?? "")) / 13);
    strength = strength * keep + fraction(share) * (1 - keep);
    return strength;
  });
}

function fraction(text: string): number {
  const [over = "", under = "1"] = text.split("/");
  return Number(over) / Number(under);
}

test("the core and the oracle agree on every track", () => {
  fc.assert(
    fc.property(anySigns, (signs) => {
      const input = inputOf(signs);
      const {values, from, now} = strengthOf(input, foldStreak(input));
      const expected = naiveStrength(input);
      expect(values).toHaveLength(expected.length);
      const errors = expected.map((value, index) => Math.abs(value - (values[index] ?? NaN)));
      expect(Math.max(0, ...errors)).toBeLessThan(1e-12);
      expect(now).toBeCloseTo(expected.at(-1) ?? 0, DIGITS);
      if (input.counted.length > 0) expect(from).toBe(naiveFold(input).from);
    }),
    {numRuns: 1000},
  );
});
