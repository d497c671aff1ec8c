import {describe, expect, test} from "vitest";
import {foldStreak, type StreakFold} from "../../src/core/streak.ts";
import {inputOf, MONDAY, states, type SignsRules} from "./track-signs.ts";

const fold = (signs: string, rules: SignsRules): StreakFold => foldStreak(inputOf(signs, rules));

/** The states of days from a Monday on. */
function drawn(signs: string, rules: SignsRules): string {
  return states(fold(signs, rules), signs);
}

describe("named days", () => {
  test.each([
    // signs, earned, never-twice, strict
    ["x.x.x..x", "CoCoCooC", "CoCoCooC", "CoCoCooC"],
    ["x...x..x", "CoFoCooC", "CoFoCooC", "Co-oCooC"],
    ["x......x", "CoFo-ooC", "CoFo-ooC", "Co-o-ooC"],
    ["xx.", "CCp", "CCp", "CCp"],
    ["x.", "Co", "Co", "Co"],
    ["x.r.x", "CoroC", "CoroC", "CoroC"],
    ["x.x.xrr", "CoCoCrr", "CoCoCrr", "CoCoCrr"],
    [".", "p", "p", "p"],
    [".x", "-C", "-C", "-C"],
  ])("mon, wed, fri: %s", (signs, earned, neverTwice, strict) => {
    const every = "mon, wed, fri";
    expect(drawn(signs, {every, policy: "earned"})).toBe(earned);
    expect(drawn(signs, {every, policy: "never-twice"})).toBe(neverTwice);
    expect(drawn(signs, {every, policy: "strict"})).toBe(strict);
  });

  test("a day that counts is counted, whatever else it is", () => {
    const {streak} = fold("xxxxxxx", {every: "weekday"});
    expect(streak).toMatchObject({unit: "day", current: 7, freezes: 2});
  });

  test("today off schedule is not needed, whether or not anything has counted", () => {
    expect(fold("x.", {every: "mon"}).streak.neededToday).toBe(false);
    expect(fold("..", {every: "mon"}).streak.neededToday).toBe(false);
    expect(fold("........", {every: "mon"}).streak.neededToday).toBe(true);
  });
});

describe("each k days", () => {
  test.each([
    ["2 days", "x.x.x", "CoCoC", "CoCoC", "CoCoC"],
    ["2 days", "x..x", "CoFC", "CoFC", "Co-C"],
    // A frozen day begins the count anew.
    ["2 days", "x....x", "CoFo-C", "CoFo-C", "Co---C"],
    ["3 days", "x...", "Coop", "Coop", "Coop"],
    ["3 days", "xx...x", "CCooFC", "CCooFC", "CCoo-C"],
    // Rest days are no part of the k.
    ["2 days", "xr.x", "CroC", "CroC", "CroC"],
    ["2 days", "xr..", "Crop", "Crop", "Crop"],
    ["2 days", "x.rr.", "Corrp", "Corrp", "Corrp"],
    // After the end each day is due until one counts.
    ["2 days", "x......x.", "CoFo---Co", "CoFo---Co", "Co-----Co"],
    ["2 days", "x..r..", "CoFrop", "CoFrop", "Co-r-p"],
    ["2 days", ".", "p", "p", "p"],
  ])("%s: %s", (every, signs, earned, neverTwice, strict) => {
    expect(drawn(signs, {every, policy: "earned"})).toBe(earned);
    expect(drawn(signs, {every, policy: "never-twice"})).toBe(neverTwice);
    expect(drawn(signs, {every, policy: "strict"})).toBe(strict);
  });

  test("needed once due, and at the beginning", () => {
    expect(fold("x.", {every: "2 days"}).streak.neededToday).toBe(false);
    expect(fold("x..", {every: "2 days"}).streak.neededToday).toBe(true);
    expect(fold(".", {every: "2 days"}).streak.neededToday).toBe(true);
    expect(fold("r", {every: "2 days"}).streak.neededToday).toBe(false);
  });
});

describe("a schedule that changes", () => {
  test.each<[string, string, readonly (readonly [number, string])[], string]>([
    [
      "the past stays",
      "x.x.xx",
      [
        [0, "2 days"],
        [4, "day"],
      ],
      "CoCoCC",
    ],
    ["the first one holds before it", "x.x.x.x", [[4, "2 days"]], "CoCoCoC"],
    [
      "a shorter one can be overdue at once",
      "x....x",
      [
        [0, "10 days"],
        [4, "2 days"],
      ],
      "Cooo-C",
    ],
    [
      "a longer one waits longer",
      "x....x",
      [
        [0, "3 days"],
        [2, "5 days"],
      ],
      "CooooC",
    ],
    [
      "days off schedule are rest, and no part of the k",
      "x....x",
      [
        [0, "mon"],
        [3, "2 days"],
      ],
      "Cooo-C",
    ],
  ])("%s", (_, signs, every, wanted) => {
    expect(drawn(signs, {every, policy: "strict"})).toBe(wanted);
  });

  test("between schedules of days the streak goes on", () => {
    const {streak, streaks} = fold("x.x.xxx", {
      every: [
        [0, "2 days"],
        [4, "day"],
      ],
      policy: "strict",
    });
    expect(streak.current).toBe(5);
    expect(streaks).toHaveLength(1);
  });

  test("from days to weeks a new streak starts with the next week", () => {
    const signs = "xxxxxxxx......x";
    const every = [
      [0, "day"],
      [2, "1/week"],
    ] as const;
    const {streak, streaks} = fold(signs, {every});
    expect(drawn(signs, {every})).toBe("CCCCCCCCooooooC");
    expect(streak).toMatchObject({unit: "week", current: 2, longest: 2, freezes: 1});
    expect(streaks).toEqual([
      {unit: "day", from: MONDAY, to: MONDAY + 6, length: 7, endedOn: MONDAY + 7},
      {unit: "week", from: MONDAY + 7, to: MONDAY + 14, length: 2, endedOn: undefined},
    ]);
  });

  test("from weeks to days, too: the week of the change is still one", () => {
    const signs = "x......xxxxx..xx";
    const every = [
      [0, "2/week"],
      [9, "day"],
    ] as const;
    expect(drawn(signs, {every})).toBe("Coooooo" + "CCCCCoo" + "CC");
    expect(fold(signs, {every}).streaks).toEqual([
      {unit: "week", from: MONDAY + 7, to: MONDAY + 11, length: 1, endedOn: MONDAY + 14},
      {unit: "day", from: MONDAY + 14, to: MONDAY + 15, length: 2, endedOn: undefined},
    ]);
  });

  test("in the week of a change to weeks, today is a day", () => {
    const every = [
      [0, "day"],
      [2, "3/week"],
    ] as const;
    expect(fold("xxx", {every}).streak).toMatchObject({unit: "day", current: 3});
  });

  test("the longest is one in today's unit", () => {
    const every = [
      [0, "day"],
      [7, "1/week"],
    ] as const;
    expect(fold("xxxxxxx.", {every}).streak).toMatchObject({unit: "week", current: 0, longest: 0});
  });
});

describe("where a freeze came from", () => {
  test("the streak's own comes first, then those earned", () => {
    const {detailOf} = fold(`${"x".repeat(14)}..x`, {});
    const freezes = [14, 15].map((index) => detailOf((MONDAY + index) as typeof MONDAY));
    expect(freezes).toEqual([
      {state: "frozen", offSchedule: false, freeze: {earnedOn: undefined}},
      {state: "frozen", offSchedule: false, freeze: {earnedOn: MONDAY + 6}},
    ]);
  });

  test("never twice spends none", () => {
    const {detailOf} = fold("x.x", {policy: "never-twice"});
    expect(detailOf((MONDAY + 1) as typeof MONDAY)).toEqual({state: "frozen", offSchedule: false});
  });
});

test("every streak there was, oldest first", () => {
  expect(fold("xx...xr.x", {policy: "strict"}).streaks).toEqual([
    {unit: "day", from: MONDAY, to: MONDAY + 1, length: 2, endedOn: MONDAY + 2},
    {unit: "day", from: MONDAY + 5, to: MONDAY + 5, length: 1, endedOn: MONDAY + 7},
    {unit: "day", from: MONDAY + 8, to: MONDAY + 8, length: 1, endedOn: undefined},
  ]);
});
