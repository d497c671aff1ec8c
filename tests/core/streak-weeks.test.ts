import {describe, expect, test} from "vitest";
import type {Day} from "../../src/core/day.ts";
import {foldStreak, type StreakFold} from "../../src/core/streak.ts";
import {inputOf, MONDAY, states, type SignsRules} from "./track-signs.ts";

/** Signs of weeks, a space between two of them. */
function fold(weeks: string, rules: SignsRules): StreakFold {
  return foldStreak(inputOf(weeks.replaceAll(" ", ""), rules));
}

function drawn(weeks: string, rules: SignsRules): string {
  const signs = weeks.replaceAll(" ", "");
  const found = states(fold(weeks, rules), signs);
  return (found.match(/.{1,7}/g) ?? []).join(" ");
}

describe("days of weeks", () => {
  test.each([
    // schedule, signs, earned, strict
    ["3/week", "x.x.x..", "CoCoCoo", "CoCoCoo"],
    ["3/week", "x.", "Cp", "Cp"],
    ["3/week", "x..x", "CooC", "CooC"],
    ["3/week", "xr..", "Crop", "Crop"],
    ["3/week", "xxx.", "CCCo", "CCCo"],
    // The first week, once over, is rest if it did not count.
    ["3/week", "x...... xx", "Coooooo CC", "Coooooo CC"],
    ["3/week", "......x ....... x", "ooooooC ------- C", "ooooooC ------- C"],
    ["3/week", "..x.... xxx.... x", "ooCoooo CCCoooo C", "ooCoooo CCCoooo C"],
    // A later one is not.
    ["2/week", "xx..... x...... x", "CCooooo CFFFFFF C", "CCooooo C------ C"],
    ["2/week", "xx..... x.r.... x", "CCooooo CFrFFFF C", "CCooooo C-r---- C"],
    ["2/week", "xx..... x...... ....... .", "CCooooo CFFFFFF ------- p", "CCooooo C------ ------- p"],
    // As many as it has days that count or are not rest, if fewer.
    ["3/week", "xxx.... rrrrxxr .", "CCCoooo rrrrCCr p", "CCCoooo rrrrCCr p"],
    ["3/week", "xxx.... rrrrrrr .", "CCCoooo rrrrrrr p", "CCCoooo rrrrrrr p"],
    ["3/week", "xxx.... rrrrrrb .", "CCCoooo rrrrrrC p", "CCCoooo rrrrrrC p"],
    ["3/week", "xxx.... rrrrrr. .", "CCCoooo rrrrrrF p", "CCCoooo rrrrrr- p"],
    ["3/week", "r", "r", "r"],
    ["3/week", "...", "oop", "oop"],
  ])("%s: %s", (every, signs, earned, strict) => {
    expect(drawn(signs, {every, policy: "earned"})).toBe(earned);
    expect(drawn(signs, {every, policy: "strict"})).toBe(strict);
  });

  test("never twice: a week is frozen if the last that was not rest counted", () => {
    const rules = {every: "1/week", policy: "never-twice"} as const;
    expect(drawn("x...... ....... x...... rrrrrrr ....... ....... x", rules)).toBe(
      "Coooooo FFFFFFF Coooooo rrrrrrr FFFFFFF ------- C",
    );
  });

  test("weeks start where the locale or the setting says", () => {
    // Monday to Saturday, and the Sunday of the next week.
    expect(drawn("x.....x .", {every: "2/week", weekStartsOn: 0})).toBe("CoooooC p");
    expect(drawn("x.....x .", {every: "2/week", weekStartsOn: 1})).toBe("CoooooC p");
    expect(fold("x.....x .", {every: "2/week", weekStartsOn: 0}).streak.current).toBe(0);
    expect(fold("x.....x .", {every: "2/week", weekStartsOn: 1}).streak.current).toBe(1);
  });

  test("days to come are open unless they are in a pause", () => {
    const paused = (from: number): StreakFold => {
      const input = inputOf("xx", {every: "4/week"});
      return foldStreak({...input, rests: (day: Day) => day >= MONDAY + from});
    };
    expect(paused(2).streak).toMatchObject({current: 1, neededToday: false});
    expect(paused(3).streak).toMatchObject({current: 0, neededToday: true});
  });
});

describe("streaks of weeks", () => {
  test("are as long as their counted weeks, from their first win to their last", () => {
    const {streak, streaks} = fold(".x.x... .xx.x.. rrrrrrr ...x.x. x", {every: "2/week"});
    expect(streak).toEqual({
      unit: "week",
      current: 3,
      longest: 3,
      longestFrom: MONDAY + 1,
      longestTo: MONDAY + 26,
      freezes: 1,
      neededToday: true,
    });
    expect(streaks).toEqual([
      {unit: "week", from: MONDAY + 1, to: MONDAY + 26, length: 3, endedOn: undefined},
    ]);
  });

  test("end with the first day of a missed week", () => {
    const {streaks} = fold("x...... ....... ..x....", {every: "1/week", policy: "strict"});
    expect(streaks).toEqual([
      {unit: "week", from: MONDAY, to: MONDAY, length: 1, endedOn: MONDAY + 7},
      {unit: "week", from: MONDAY + 16, to: MONDAY + 16, length: 1, endedOn: undefined},
    ]);
  });

  test("earn a freeze every four weeks, on the last win of the fourth", () => {
    const four = "x..x... ".repeat(4);
    expect(fold(four, {every: "2/week"}).streak.freezes).toBe(2);
    expect(fold("x..x... ".repeat(12), {every: "2/week"}).streak.freezes).toBe(2);
    const {detailOf, streak} = fold(`${four}....... ....... .`, {every: "2/week"});
    expect(streak).toMatchObject({current: 4, freezes: 0});
    expect(detailOf((MONDAY + 28) as Day).freeze).toEqual({earnedOn: undefined});
    expect(detailOf((MONDAY + 34) as Day).freeze).toEqual({earnedOn: undefined});
    expect(detailOf((MONDAY + 35) as Day).freeze).toEqual({earnedOn: MONDAY + 24});
  });

  test("this week is needed until it counts", () => {
    expect(fold(".", {every: "2/week"}).streak.neededToday).toBe(true);
    expect(fold("r", {every: "2/week"}).streak.neededToday).toBe(false);
    expect(fold("x", {every: "2/week"}).streak.neededToday).toBe(true);
    expect(fold("xx", {every: "2/week"}).streak.neededToday).toBe(false);
  });

  test("a week more or fewer a schedule asks for goes on with the streak", () => {
    const every = [
      [0, "2/week"],
      [9, "3/week"],
    ] as const;
    expect(fold("xx..... xx..... xxx....", {every, policy: "strict"}).streak.current).toBe(3);
    expect(fold("xx..... xx..... xx..... .", {every, policy: "strict"}).streak.current).toBe(0);
  });

  test("a win in a wrong century costs nothing", () => {
    let asked = 0;
    const wins = [-645_000, MONDAY, MONDAY + 7] as Day[];
    const rests = (): boolean => {
      asked += 1;
      return false;
    };
    const input = {...inputOf("x......x", {every: "1/week"}), counted: wins, rests};
    expect(foldStreak(input).streak).toMatchObject({current: 2, longest: 2, longestFrom: MONDAY});
    expect(asked).toBeLessThan(60);
  });
});
