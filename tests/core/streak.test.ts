import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Day} from "../../src/core/day.ts";
import {foldStreak, type DayState, type Streak, type StreakPolicy} from "../../src/core/streak.ts";

const DAILY = {schedules: [], weekStartsOn: 1} as const;

/** Folds signs, one a day: `x` counts, `r` rests, `b` both, `.` neither. The last sign is today. */
function fold(signs: string, policy: StreakPolicy = "earned"): {streak: Streak; states: DayState[]} {
  const today = (signs.length - 1) as Day;
  const days = Array.from(signs, (_, day) => day as Day);
  const at = (day: Day): string => signs[day] ?? ".";
  const counted = days.filter((day) => "xb".includes(at(day)));
  const rests = (day: Day): boolean => "rb".includes(at(day));
  const {streak, stateOf} = foldStreak({...DAILY, counted, rests, policy, today});
  return {streak, states: days.map(stateOf)};
}

const LETTERS: Record<DayState, string> = {counted: "C", rest: "r", pending: "p", frozen: "F", missed: "-"};

function states(signs: string, policy?: StreakPolicy): string {
  return fold(signs, policy)
    .states.map((state) => LETTERS[state])
    .join("");
}

describe("day states", () => {
  test.each([
    // signs, earned, never-twice, strict
    ["x", "C", "C", "C"],
    [".", "p", "p", "p"],
    ["r", "r", "r", "r"],
    ["b", "C", "C", "C"],
    ["x.", "Cp", "Cp", "Cp"],
    ["x.x", "CFC", "CFC", "C-C"],
    ["x..x", "CF-C", "CF-C", "C--C"],
    ["x.x.x", "CFC-C", "CFCFC", "C-C-C"],
    ["xr.x", "CrFC", "CrFC", "Cr-C"],
    ["x.r.x", "CFr-C", "CFr-C", "C-r-C"],
    ["xxxxxxx..x", "CCCCCCCFFC", "CCCCCCCF-C", "CCCCCCC--C"],
    ["xxxxxxxxxxxxxx...x", "CCCCCCCCCCCCCCFF-C", "CCCCCCCCCCCCCCF--C", "CCCCCCCCCCCCCC---C"],
    ["..x", "--C", "--C", "--C"],
    ["x....r.x", "CF---r-C", "CF---r-C", "C----r-C"],
  ])("%s", (signs, earned, neverTwice, strict) => {
    expect(states(signs, "earned")).toBe(earned);
    expect(states(signs, "never-twice")).toBe(neverTwice);
    expect(states(signs, "strict")).toBe(strict);
  });
});

describe("streaks", () => {
  test("a streak is as long as its counted days; rest and frozen days neither add nor break", () => {
    expect(fold("xxr.x").streak).toMatchObject({
      current: 3,
      longest: 3,
      longestFrom: 0,
      longestTo: 4,
      freezes: 0,
    });
  });

  test("today, still open, does not end it", () => {
    expect(fold("xx.").streak).toMatchObject({current: 2, neededToday: true, freezes: 1});
  });

  test("a streak starts with one freeze, earns one every seven days and holds two", () => {
    expect(fold("x").streak.freezes).toBe(1);
    expect(fold("xxxxxx").streak.freezes).toBe(1);
    expect(fold("xxxxxxx").streak.freezes).toBe(2);
    expect(fold("x".repeat(28)).streak.freezes).toBe(2);
    expect(fold(`${"x".repeat(7)}.x`).streak.freezes).toBe(1);
    expect(fold(`${"x".repeat(7)}.${"x".repeat(7)}`).streak.freezes).toBe(2);
  });

  test("a late tick gives the freeze back", () => {
    expect(fold("xx.x").streak.freezes).toBe(0);
    expect(fold("xxxx").streak.freezes).toBe(1);
  });

  test("after the end it is 0, without freezes, until a day counts", () => {
    expect(fold("xx...").streak).toMatchObject({current: 0, longest: 2, freezes: 0, neededToday: true});
    expect(fold("xx...x").streak).toMatchObject({current: 1, longest: 2, freezes: 1, neededToday: false});
  });

  test("of equally long streaks the latest is the longest", () => {
    expect(fold("xx...xx").streak).toMatchObject({longest: 2, longestFrom: 5, longestTo: 6});
  });

  test("only earned freezes are held in hand", () => {
    expect(fold("xxxxxxx", "strict").streak.freezes).toBe(0);
    expect(fold("xxxxxxx", "never-twice").streak.freezes).toBe(0);
  });

  test("a win in a wrong century costs nothing and breaks nothing", () => {
    let asked = 0;
    const wins = [-645_000, 0, 1, 2] as Day[];
    const rests = (): boolean => {
      asked += 1;
      return false;
    };
    const given = {counted: wins, rests, policy: "earned", today: 2 as Day} as const;
    const {streak, stateOf} = foldStreak({...DAILY, ...given});
    expect(streak).toMatchObject({current: 3, longest: 3, longestFrom: 0, longestTo: 2});
    expect(asked).toBeLessThan(10);
    expect([-645_000, -644_999, -644_998, -1, 0].map((day) => stateOf(day as Day))).toEqual([
      "counted",
      "frozen",
      "missed",
      "missed",
      "counted",
    ]);
  });

  test("without any counted day, today is needed unless it rests", () => {
    expect(fold(".").streak).toMatchObject({
      current: 0,
      longest: 0,
      longestFrom: undefined,
      neededToday: true,
    });
    expect(fold("r").streak.neededToday).toBe(false);
  });
});

/**
 * The same rules by another way: a day's state is asked for anew, looking back over everything before it, and nothing
 * is carried along.
 */
function naiveStates(signs: string, policy: StreakPolicy): DayState[] {
  const found: DayState[] = [];
  for (let day = 0; day < signs.length; day += 1) {
    const sign = signs[day] ?? ".";
    if ("xb".includes(sign)) found.push("counted");
    else if (sign === "r") found.push("rest");
    else if (day === signs.length - 1) found.push("pending");
    else found.push(isCovered(found, policy) ? "frozen" : "missed");
  }
  return found;
}

function isCovered(before: readonly DayState[], policy: StreakPolicy): boolean {
  const run = before.slice(before.lastIndexOf("missed") + 1);
  const counted = run.filter((state) => state === "counted").length;
  if (counted === 0 || policy === "strict") return false;
  if (policy === "never-twice") return run.filter((state) => state !== "rest").at(-1) === "counted";
  let [length, freezes] = [0, 0];
  for (const state of run) {
    if (state === "frozen") freezes -= 1;
    if (state !== "counted") continue;
    length += 1;
    if (length === 1) freezes = 1;
    if (length % 7 === 0) freezes = Math.min(2, freezes + 1);
  }
  return freezes > 0;
}

const days = fc
  .array(fc.constantFrom("x", "x", "x", "x", ".", "r", "b"), {minLength: 1, maxLength: 80})
  .map((signs) => signs.join(""));
const policies = fc.constantFrom<StreakPolicy>("earned", "never-twice", "strict");
const RUNS = {numRuns: 2000};

describe("laws", () => {
  test("the fold equals a naive day-by-day oracle", () => {
    fc.assert(
      fc.property(days, policies, (signs, policy) => {
        expect(fold(signs, policy).states).toEqual(naiveStates(signs, policy));
      }),
      RUNS,
    );
  });

  test("longest is at least current; its dates hold exactly its counted days; freezes stay within the cap", () => {
    fc.assert(
      fc.property(days, policies, (signs, policy) => {
        const {streak, states: all} = fold(signs, policy);
        expect(streak.longest).toBeGreaterThanOrEqual(streak.current);
        expect(streak.freezes).toBeGreaterThanOrEqual(0);
        expect(streak.freezes).toBeLessThanOrEqual(2);
        if (streak.longestFrom === undefined || streak.longestTo === undefined) {
          expect(all).not.toContain("counted");
          return;
        }
        const span = all.slice(streak.longestFrom, streak.longestTo + 1);
        expect(span[0]).toBe("counted");
        expect(span.at(-1)).toBe("counted");
        expect(span).not.toContain("missed");
        expect(span.filter((state) => state === "counted")).toHaveLength(streak.longest);
      }),
      RUNS,
    );
  });

  const ticked = (signs: string, index: number): string =>
    `${signs.slice(0, index)}x${signs.slice(index + 1)}`;

  // In longer ones it can: it moves the sevens, and a freeze then comes while two are held (see streak-laws).
  test("ticking a frozen day of the running streak late never shortens it", () => {
    fc.assert(
      fc.property(
        days.map((signs) => signs.slice(0, 24)),
        policies,
        (signs, policy) => {
          const before = fold(signs, policy);
          before.states.forEach((state, index) => {
            if (state !== "frozen" || index < before.states.lastIndexOf("missed")) return;
            const {current} = fold(ticked(signs, index), policy).streak;
            expect(current).toBeGreaterThanOrEqual(before.streak.current);
          });
        },
      ),
      RUNS,
    );
  });

  // With earned freezes a tick before the streak can move its start, and with it the day that the freeze is spent on.
  test("without earned freezes, ticking any past day late never shortens it", () => {
    const others = fc.constantFrom<StreakPolicy>("never-twice", "strict");
    fc.assert(
      fc.property(days, others, fc.nat(), (signs, policy, at) => {
        const late = fold(ticked(signs, at % signs.length), policy);
        expect(late.streak.current).toBeGreaterThanOrEqual(fold(signs, policy).streak.current);
      }),
      RUNS,
    );
  });

  test("the last day is never missed or frozen: it is still open", () => {
    fc.assert(
      fc.property(days, policies, (signs, policy) => {
        expect(["counted", "rest", "pending"]).toContain(fold(signs, policy).states.at(-1));
      }),
      RUNS,
    );
  });
});
