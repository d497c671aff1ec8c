import {describe, expect, test} from "vitest";
import type {Day} from "../../src/core/day.ts";
import {foldStreak} from "../../src/core/streak.ts";
import {strengthOf, type Strength} from "../../src/core/strength.ts";
import {inputOf, MONDAY, type SignsRules} from "./track-signs.ts";

function strength(signs: string, rules?: SignsRules): Strength {
  const input = inputOf(signs, rules);
  return strengthOf(input, foldStreak(input));
}

const EXACT = 1e-12;

function expectClose(found: number | undefined, wanted: number): void {
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThan(EXACT);
}

/** Computed to 40 digits by another program, from the published formula, and rounded to doubles. */
describe("the published formula, to 1e-12", () => {
  test.each([
    // schedule, signs from a Monday on, days, in the middle (at index days / 2), at the end
    ["day", "x", 1, 0.051922485660828535, 0.051922485660828535],
    ["day", "x.", 1, 0.051922485660828535, 0.051922485660828535],
    ["day", "..x", 1, 0.051922485660828535, 0.051922485660828535],
    ["day", "x".repeat(13), 13, 0.3114952744028653, 0.5],
    ["day", "x".repeat(30), 30, 0.5739098017857127, 0.7980167319963568],
    ["day", "x".repeat(365), 365, 0.9999421339407752, 0.999999996468136],
    ["day", "xx.xrrx..x", 10, 0.14284038684179767, 0.21157528262367392],
    ["day", "xxxxbrr.....r", 13, 0.23401682133201307, 0.17925294866567373],
    ["weekday", "xxxxx..xxxxx..x", 15, 0.12208504713335269, 0.3387876399401297],
    ["weekday", "xxxxx..", 7, 0.042163433840349165, 0.10005625342911532],
    ["weekday", "xx.xx..xrrxx..xxx..xx", 21, 0.12049626793014896, 0.3649740856747529],
    ["weekend", "x....xx.....xx", 14, 0.08530771487160818, 0.20363529675457823],
    ["mon, wed, fri", "x.x.x..x.x.x..x.x.x..", 21, 0.16715868444416723, 0.4125516983958755],
    ["mon, wed, fri", "x.x.x..x...x..x.r.x..x.....", 27, 0.22326887526411768, 0.3863386149243816],
    ["3/week", "x.x.x..xx.x....x.x.x..", 21, 0.17820761221105377, 0.40540429200242717],
    ["3/week", "xxxxxxxx", 8, 0.08193544011570159, 0.17320957219836702],
    ["3/week", "xxx....xxx....", 14, 0.11394689133251708, 0.27657028262478817],
    ["1/week", "x......x......rrrrrrrx......", 28, 0.18870032783984683, 0.29544341717138256],
    ["2 days", "x.x.x.x.x.x.x.x.x", 17, 0.2598536405518776, 0.4525724854654163],
    ["2 days", "x.x..x.rx.r.x.", 14, 0.16622856317901302, 0.27382114097214505],
    ["30 days", `x${".".repeat(29)}x${".".repeat(29)}x`, 61, 0.1350914847279892, 0.3541395413700417],
    ["365 days", `x${".".repeat(364)}x`, 366, 0.20080585822218508, 0.3213571002070998],
  ])("%s %s", (every, signs, days, middle, end) => {
    const {now, values} = strength(signs, {every});
    expect(values).toHaveLength(days);
    expectClose(values[Math.floor(days / 2)], middle);
    expectClose(values.at(-1), end);
    expect(now).toBe(values.at(-1));
  });

  test.each([
    [
      "day",
      "xx.xr.x",
      [
        0.051922485660828535, 0.10114902680445813, 0.0958971179105969, 0.14284038684179767,
        0.14284038684179767, 0.13542375890421723, 0.18031470638520605,
      ],
    ],
    [
      "mon, wed, fri",
      "x.x.x..x...r..",
      [
        0.005717219714356248, 0.011238319821139152, 0.022287247588025704, 0.0329571604690042,
        0.04897827964669738, 0.06444982127393802, 0.07939063768436219, 0.09953615422836108,
        0.11899061270631253, 0.13777771870301037, 0.15592036462302808, 0.15592036462302808,
        0.17344065758549873, 0.19035994636201137,
      ],
    ],
  ])("each day of %s %s", (every, signs, wanted) => {
    const {values} = strength(signs, {every});
    expect(values).toHaveLength(wanted.length);
    wanted.forEach((value, index) => expectClose(values[index], value));
  });

  test("after a change, by the schedule that holds on the day", () => {
    const every = [
      [0, "day"],
      [9, "2 days"],
      [14, "weekday"],
    ] as const;
    const {values} = strength("xxxx.xxxx.x.x.xxxxx..", {every});
    expect(values).toHaveLength(21);
    expectClose(values[8], 0.3391869640007002);
    expectClose(values[9], 0.36363728121625916);
    expectClose(values[13], 0.45272043031239856);
    expectClose(values[14], 0.47683496084085);
    expectClose(values[20], 0.5963707175617963);
  });
});

test("begins on the first counted day", () => {
  expect(strength("...x").from).toBe(MONDAY + 3);
  expect(strength("...")).toEqual({now: 0, from: MONDAY + 2, values: new Float64Array(0)});
  expect(strength("..r")).toEqual({now: 0, from: MONDAY + 2, values: new Float64Array(0)});
});

test("a week that still can count leaves today out; a served one does not", () => {
  expect(strength("xx.", {every: "3/week"}).values).toHaveLength(2);
  expect(strength("xxx.", {every: "3/week"}).values).toHaveLength(4);
});

test("rest leaves it as it was", () => {
  const {values} = strength(`xxx${"r".repeat(100)}`);
  expect(new Set(values.subarray(2)).size).toBe(1);
});

test("a win in a wrong century costs nothing and changes nothing", () => {
  const plain = inputOf("x.xx");
  const wrong = {...plain, counted: [-645_000 as Day, ...plain.counted]};
  expect(strengthOf(wrong, foldStreak(wrong))).toEqual(strengthOf(plain, foldStreak(plain)));
  const alone = {...plain, counted: [-645_000 as Day]};
  expect(strengthOf(alone, foldStreak(alone)).values).toHaveLength(0);
});
