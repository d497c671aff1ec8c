import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, printDay, type Day} from "../../src/core/day.ts";
import {foldStreak, type DayState, type FoldInput} from "../../src/core/streak.ts";
import {anySigns} from "./oracle/any-signs.ts";
import {weekOf} from "./oracle/naive-schedule.ts";
import {counts, naiveFold, restsByHand} from "./oracle/naive-streak.ts";
import {inputOf, MONDAY, worked} from "./oracle/signs.ts";
import {
  CHANGES,
  EVERY_DAY,
  EVERY_FEW_DAYS,
  NAMED_DAYS,
  WEEKS,
  type WorkedRow,
} from "./oracle/worked-streaks.ts";

const RUNS = {numRuns: 1000};

/** What the spec says of a track, in plain data. */
interface Told {
  readonly states: string;
  readonly streaks: readonly string[];
  readonly current: number;
  readonly longest: string;
  readonly freezes: number;
  readonly needed: boolean;
  readonly unit: "day" | "week";
}

const LETTERS: Record<DayState, string> = {counted: "C", rest: "R", pending: "P", frozen: "F", missed: "M"};

function toldByFold(input: FoldInput): Told {
  const {streak, streaks, stateOf} = foldStreak(input);
  return {
    states: statesOf(input, stateOf),
    streaks: streaks.map(printStreak),
    current: streak.current,
    longest: printLongest(streak.longest, streak.longestFrom, streak.longestTo),
    freezes: streak.freezes,
    needed: streak.neededToday,
    unit: streak.unit,
  };
}

function toldByOracle(input: FoldInput): Told {
  const fold = naiveFold(input);
  const {longest} = fold;
  return {
    states: statesOf(input, fold.stateOf),
    streaks: fold.streaks.map(printStreak),
    current: fold.current,
    longest: printLongest(longest?.length ?? 0, longest?.from, longest?.to),
    freezes: fold.freezes,
    needed: fold.neededToday,
    unit: fold.unit,
  };
}

function statesOf(input: FoldInput, stateOf: (day: Day) => DayState): string {
  return daysOf(input)
    .map((day) => LETTERS[stateOf(day)])
    .join("");
}

/** From the first counted day to today. */
function daysOf(input: FoldInput): readonly Day[] {
  const {from} = naiveFold(input);
  return Array.from({length: input.today - from + 1}, (_, index) => addDays(from, index));
}

type StreakTold = ReturnType<typeof foldStreak>["streaks"][number];

function printStreak({from, to, length, endedOn}: StreakTold): string {
  const end = endedOn === undefined ? "running" : `ended ${printDay(endedOn)}`;
  return `${length} from ${printDay(from)} to ${printDay(to)}, ${end}`;
}

function printLongest(length: number, from: Day | undefined, to: Day | undefined): string {
  const days = [from, to].map((day) => (day === undefined ? "none" : printDay(day)));
  return `${length} from ${days.join(" to ")}`;
}

describe.each([
  ["the fold", toldByFold],
  ["the oracle", toldByOracle],
])("worked tracks, by %s", (_by, toldBy) => {
  function check(...[schedules, policy, signs, states, current, longest, freezes, needed]: WorkedRow): void {
    const told = toldBy(worked(schedules, policy, signs));
    expect({...told, longest: Number.parseInt(told.longest, 10)}).toMatchObject({
      states: states.replaceAll(/[ -]/g, ""),
      current,
      longest,
      freezes,
      needed,
    });
  }

  test.each(EVERY_DAY)("%s, %s: %s", check);
  test.each(NAMED_DAYS)("%s, %s: %s", check);
  test.each(WEEKS)("%s, %s: %s", check);
  test.each(EVERY_FEW_DAYS)("%s, %s: %s", check);
  test.each(CHANGES)("%s, %s: %s", check);

  test.each([
    // The dates are of March 2026; of equals, the latest.
    ["day", "xx.x", 3, 2, 5],
    ["day", "xx..xx", 2, 6, 7],
    ["day", "xxx..xx", 3, 2, 4],
    ["3/week", ".x.x.x. ......x .xxx...", 2, 3, 19],
    ["3/week", ".....x. .xxx... x......", 1, 10, 12],
  ])("the longest of %s: %s", (schedules, signs, length, from, to) => {
    const {longest} = toldBy(worked(schedules, "earned", signs));
    const march = (date: number): Day => addDays(MONDAY, date - 2);
    expect(longest).toBe(printLongest(length, march(from), march(to)));
  });
});

describe("the fold and the oracle", () => {
  test("agree on every track", () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const input = inputOf(signs);
        expect(toldByFold(input)).toEqual(toldByOracle(input));
      }),
      RUNS,
    );
  });

  test("agree that a rest which nobody asked for comes from the schedule", () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const input = inputOf(signs);
        const {stateOf} = naiveFold(input);
        const {detailOf} = foldStreak(input);
        for (const day of daysOf(input)) {
          const {state, offSchedule} = detailOf(day);
          expect(state).toBe(stateOf(day));
          if (state !== "rest") expect(offSchedule).toBe(false);
          else if (!restsByHand(input, day)) expect(offSchedule).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("each frozen day or week has a freeze of its own, that its streak had by then", () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const input = inputOf({...signs, policy: "earned"});
        const {detailOf} = foldStreak(input);
        for (const {from, endedOn, unit} of naiveFold(input).streaks) {
          const spent = new Map<Day | undefined, Day | undefined>();
          for (const day of daysOf(input).filter((on) => on > from && on < (endedOn ?? Infinity))) {
            const {state, freeze} = detailOf(day);
            expect(freeze !== undefined).toBe(state === "frozen");
            if (freeze === undefined) continue;
            const {earnedOn} = freeze;
            const frozen = unit === "day" ? day : weekOf(input, day)[0];
            expect(spent.get(earnedOn) ?? frozen).toBe(frozen);
            spent.set(earnedOn, frozen);
            if (earnedOn === undefined) continue;
            expect(earnedOn).toBeLessThan(day);
            const countedDays = daysOf(input).filter(
              (on) => on >= from && on <= earnedOn && counts(input, on),
            );
            expect(countedDays.at(-1)).toBe(earnedOn);
            if (unit === "day") expect(countedDays.length % 7).toBe(0);
          }
        }
      }),
      RUNS,
    );
  });

  test("every state, ending and freeze occurs in what is compared", () => {
    const seen = fc.sample(anySigns, 1000).map((signs) => ({signs, told: toldByOracle(inputOf(signs))}));
    for (const unit of ["day", "week"]) {
      const tracks = seen.filter(({told}) => told.unit === unit);
      for (const letter of "CRPFM") expect(tracks.some(({told}) => told.states.includes(letter))).toBe(true);
      for (const freezes of [0, 1, 2]) expect(tracks.some(({told}) => told.freezes === freezes)).toBe(true);
      expect(tracks.some(({told}) => told.streaks.length > 2)).toBe(true);
    }
  });
});
