import type {Day, Weekday} from "../../src/core/day.ts";
import {parseSchedule} from "../../src/core/schedule.ts";
import type {FoldInput, StreakFold, StreakPolicy} from "../../src/core/streak.ts";

/** 1970-01-05. */
export const MONDAY = 4 as Day;

export interface SignsRules {
  readonly policy?: StreakPolicy;
  /** A schedule, or several, each from the sign with this index on. */
  readonly every?: string | readonly (readonly [number, string])[];
  readonly weekStartsOn?: Weekday;
  /** Instead of the last sign's day. */
  readonly today?: Day;
}

/** A track from signs, one a day from a Monday on: `x` counts, `r` rests, `b` both, others neither. The last is today. */
export function inputOf(signs: string, rules: SignsRules = {}): FoldInput {
  const at = (day: Day): string => signs[day - MONDAY] ?? ".";
  const {every = [], today = (MONDAY + signs.length - 1) as Day} = rules;
  const schedules = typeof every === "string" ? [[0, every] as const] : every;
  return {
    counted: daysOf(signs).filter((day) => "xb".includes(at(day)) && day <= today),
    rests: (day) => "rb".includes(at(day)),
    schedules: schedules.map(([from, text]) => ({from: (MONDAY + from) as Day, schedule: scheduleOf(text)})),
    policy: rules.policy ?? "earned",
    today,
    weekStartsOn: rules.weekStartsOn ?? 1,
  };
}

export function daysOf(signs: string): Day[] {
  return Array.from(signs, (_, index) => (MONDAY + index) as Day);
}

/** One sign a day: `C`ounted, `r`est, `o`ff schedule, `p`ending, `F`rozen, `-` missed. */
export function states(fold: StreakFold, signs: string): string {
  const letters = {counted: "C", rest: "r", pending: "p", frozen: "F", missed: "-"};
  return daysOf(signs)
    .map((day) => (fold.detailOf(day).offSchedule ? "o" : letters[fold.stateOf(day)]))
    .join("");
}

function scheduleOf(text: string): FoldInput["schedules"][number]["schedule"] {
  const schedule = parseSchedule(text, []);
  if (schedule === undefined) throw new Error(`${text} is no schedule`);
  return schedule;
}
