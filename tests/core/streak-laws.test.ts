import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, weekStartOf, type Day, type Weekday} from "../../src/core/day.ts";
import {doesCount} from "../../src/core/fold-input.ts";
import {heldSchedule} from "../../src/core/held-schedules.ts";
import {foldStreak, type FoldInput, type StreakFold, type StreakPolicy} from "../../src/core/streak.ts";
import {strengthOf} from "../../src/core/strength.ts";
import {daysOf, inputOf, MONDAY, states} from "./track-signs.ts";

const RUNS = {numRuns: 1000};
const FREEZES_AT_MOST = 2;

const signs = fc
  .array(fc.constantFrom("x", "x", "x", ".", ".", "r", "b"), {minLength: 1, maxLength: 80})
  .map((list) => list.join(""));
const everies = fc.constantFrom(
  "day",
  "weekday",
  "mon, wed, fri",
  "sun",
  "1/week",
  "3/week",
  "6/week",
  "2 days",
  "5 days",
);
const schedules = fc
  .uniqueArray(fc.tuple(fc.integer({min: -3, max: 70}), everies), {selector: ([from]) => from, maxLength: 4})
  .map((list) => list.sort(([one], [other]) => one - other));
const policy = fc.constantFrom<StreakPolicy>("earned", "never-twice", "strict");
const weekStartsOn = fc.constantFrom<Weekday>(0, 1, 6);
const rules = fc.record({every: schedules, policy, weekStartsOn});

function without(input: FoldInput, day: Day): FoldInput {
  return {...input, counted: input.counted.filter((each) => each !== day)};
}

function ticked(input: FoldInput, days: readonly Day[]): FoldInput {
  const wins = new Set([...input.counted, ...days]);
  return {...input, counted: [...wins].sort((one, other) => one - other)};
}

function isWeekly({schedules: all, weekStartsOn: first}: FoldInput, day: Day): boolean {
  return heldSchedule(all, day, first).kind === "weekly";
}

/** The first day of a day's unit: of its week where weeks are counted. */
function unitStart(input: FoldInput, day: Day): Day {
  return isWeekly(input, day) ? weekStartOf(day, input.weekStartsOn) : day;
}

function countedIn({stateOf}: StreakFold, from: Day, to: Day): Day[] {
  const days = Array.from({length: to - from + 1}, (_, index) => addDays(from, index));
  return days.filter((day) => stateOf(day) === "counted");
}

/** Whether a week has enough days that count, or all that could. */
function weekCounts(input: FoldInput, week: Day): boolean {
  const schedule = heldSchedule(input.schedules, week, input.weekStartsOn);
  const days = Array.from({length: 7}, (_, index) => addDays(week, index));
  const counted = days.filter((day) => doesCount(input, day)).length;
  const open = days.filter((day) => doesCount(input, day) || !input.rests(day)).length;
  return schedule.kind === "weekly" && counted >= Math.min(schedule.times, open);
}

describe("laws of every schedule and policy", () => {
  test("what counts is counted, whatever the schedule and the policy", () => {
    fc.assert(
      fc.property(signs, rules, (text, given) => {
        const counted = [...states(foldStreak(inputOf(text, given)), text)].map((state) => state === "C");
        expect(counted).toEqual([...text].map((sign) => "xb".includes(sign)));
      }),
      RUNS,
    );
  });

  test("today is never missed or frozen: it is still open", () => {
    fc.assert(
      fc.property(signs, rules, (text, given) => {
        const input = inputOf(text, given);
        const {stateOf, streak} = foldStreak(input);
        expect(["counted", "rest", "pending"]).toContain(stateOf(input.today));
        if (stateOf(input.today) === "pending") expect(streak.neededToday).toBe(true);
      }),
      RUNS,
    );
  });

  test("longest is at least current, and freezes stay within the cap", () => {
    fc.assert(
      fc.property(signs, rules, (text, given) => {
        const {streak, streaks} = foldStreak(inputOf(text, given));
        const running = streaks.filter(({endedOn}) => endedOn === undefined);
        expect(running).toEqual(streak.current > 0 ? streaks.slice(-1) : []);
        expect(running.map(({length, unit}) => ({length, unit}))).toEqual(
          running.map(() => ({length: streak.current, unit: streak.unit})),
        );
        expect(streak.longest).toBeGreaterThanOrEqual(streak.current);
        expect(streak.freezes).toBeLessThanOrEqual(FREEZES_AT_MOST);
        if (given.policy !== "earned" || streak.current === 0) expect(streak.freezes).toBe(0);
      }),
      RUNS,
    );
  });

  test("a streak's dates hold exactly its counted days or weeks, and no missed one", () => {
    fc.assert(
      fc.property(signs, rules, (text, given) => {
        const input = inputOf(text, given);
        const fold = foldStreak(input);
        let last = -Infinity;
        for (const {unit, from, to, length, endedOn} of fold.streaks) {
          expect(from).toBeGreaterThan(last);
          last = to;
          const counted = countedIn(fold, from, to);
          expect([counted[0], counted.at(-1)]).toEqual([from, to]);
          for (let day = from; day <= to; day = addDays(day, 1)) {
            expect(isWeekly(input, day)).toBe(unit === "week");
            expect(fold.stateOf(day)).not.toBe("missed");
          }
          if (unit === "day") expect(counted).toHaveLength(length);
          const weeks = new Set(counted.map((day) => unitStart(input, day)));
          if (unit === "week")
            expect([...weeks].filter((week) => weekCounts(input, week))).toHaveLength(length);
          if (endedOn !== undefined) expect(endedOn).toBeGreaterThan(to);
        }
      }),
      RUNS,
    );
  });

  test("unticking takes a day away, and changes nothing before it", () => {
    fc.assert(
      fc.property(signs, rules, fc.nat(), (text, given, at) => {
        const input = inputOf(text, given);
        const day = input.counted[at % input.counted.length];
        if (day === undefined) return;
        const [before, after] = [foldStreak(input), foldStreak(without(input, day))];
        const all = daysOf(text);
        const counted = (fold: StreakFold): Day[] => all.filter((each) => fold.stateOf(each) === "counted");
        expect(counted(after)).toEqual(counted(before).filter((each) => each !== day));
        for (const each of all.filter((earlier) => earlier < unitStart(input, day))) {
          expect(after.detailOf(each)).toEqual(before.detailOf(each));
        }
      }),
      RUNS,
    );
  });

  test("a late tick of what was frozen gives its freeze back, or better", () => {
    fc.assert(
      fc.property(signs, rules, (text, given) => {
        const input = inputOf(text, {...given, policy: "earned"});
        const fold = foldStreak(input);
        for (const frozen of daysOf(text).filter((day) => fold.stateOf(day) === "frozen")) {
          const start = unitStart(input, frozen);
          const end = isWeekly(input, frozen) ? addDays(start, 6) : start;
          const unit = Array.from({length: end - start + 1}, (_, index) => addDays(start, index));
          const counted = input.counted.filter((day) => day <= end);
          // A change of schedule on the very next day ends the streak and its freezes.
          const untilThen = {...input, counted, today: end};
          const late = foldStreak(ticked(untilThen, unit)).streak;
          const nextDay = foldStreak({...untilThen, today: addDays(end, 1)}).streak;
          if (nextDay.current > 0) expect(late.freezes).toBeGreaterThan(nextDay.freezes);
        }
      }),
      RUNS,
    );
  });

  test("a schedule does not change what was before it", () => {
    fc.assert(
      fc.property(signs, rules, fc.integer({min: 1, max: 80}), everies, (text, given, from, next) => {
        const past = [
          [-3, "day"] as const,
          ...given.every.filter(([offset]) => offset > -3 && offset < from),
        ];
        const before = foldStreak(inputOf(text, {...given, every: past}));
        const after = foldStreak(inputOf(text, {...given, every: [...past, [from, next]]}));
        for (const day of daysOf(text).filter((each) => each < MONDAY + from)) {
          expect(after.detailOf(day)).toEqual(before.detailOf(day));
        }
      }),
      RUNS,
    );
  });

  test("a win in the far past is cheap", () => {
    fc.assert(
      fc.property(signs, rules, fc.integer({min: -719_000, max: -100_000}), (text, given, far) => {
        const input = inputOf(text, given);
        let asked = 0;
        const rests = (day: Day): boolean => {
          asked += 1;
          return input.rests(day);
        };
        const late = ticked({...input, rests}, [far as Day]);
        const fold = foldStreak(late);
        strengthOf(late, fold);
        expect(fold.stateOf(far as Day)).toBe("counted");
        expect(asked).toBeLessThan(5 * text.length + 100);
      }),
      RUNS,
    );
  });
});

test("strength is a share, begins with the first counted day, and is left as it was by rest", () => {
  fc.assert(
    fc.property(signs, rules, (text, given) => {
      const input = inputOf(text, given);
      const fold = foldStreak(input);
      const {from, now, values} = strengthOf(input, fold);
      expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
      expect(now).toBe(values.at(-1) ?? 0);
      if (input.counted.length === 0) return;
      expect(from).toBe(input.counted[0]);
      const isPending = fold.stateOf(input.today) === "pending";
      expect(from + values.length - 1).toBe(isPending ? input.today - 1 : input.today);
      for (const day of daysOf(text).filter((each) => each >= from && each <= from + values.length - 1)) {
        const isKept = input.rests(day) && !doesCount(input, day);
        if (isKept) expect(values[day - from]).toBe(values[day - from - 1]);
      }
    }),
    RUNS,
  );
});

test("a late tick can move a freeze to where no more are held", () => {
  const currentOf = (text: string): number => foldStreak(inputOf(text)).streak.current;
  expect(currentOf(`x.${"x".repeat(19)}.x..x`)).toBe(22);
  expect(currentOf(`xx${"x".repeat(19)}.x..x`)).toBe(1);
});
