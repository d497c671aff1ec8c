import {addDays, type Day} from "../../../src/core/day.ts";
import type {Schedule} from "../../../src/core/schedule.ts";
import type {FoldInput} from "../../../src/core/streak.ts";
import {scheduleFor} from "./naive-schedule.ts";
import {counts, firstDay, naiveFold, restsByHand} from "./naive-streak.ts";

/** Strength at the end of each day from the first counted day to today, or to yesterday while today is pending. */
export function naiveStrength(input: FoldInput): readonly number[] {
  const {from, stateOf} = naiveFold(input);
  const last = stateOf(input.today) === "pending" ? addDays(input.today, -1) : input.today;
  const strengths: number[] = [];
  if (!counts(input, from)) return strengths;
  for (let day = from; day <= last; day = addDays(day, 1)) {
    const before = strengths.at(-1) ?? 0;
    strengths.push(restsByHand(input, day) ? before : after(input, day, before));
  }
  return strengths;
}

/** m = 0.5^(√f / 13), s = s·m + c·(1−m) */
function after(input: FoldInput, day: Day, before: number): number {
  const {times, period} = rhythmOf(scheduleFor(input, day));
  const keep = 0.5 ** (Math.sqrt(times / period) / 13);
  const countedDays = lastDays(input, day, 2 * period).filter((on) => counts(input, on)).length;
  const share = period === 1 ? Number(counts(input, day)) : Math.min(1, countedDays / (2 * times));
  return before * keep + share * (1 - keep);
}

/** "t times in a period of p days" */
function rhythmOf(schedule: Schedule): {readonly times: number; readonly period: number} {
  if (schedule.kind === "weekdays") return {times: schedule.days.length, period: 7};
  if (schedule.kind === "weekly") return {times: schedule.times, period: 7};
  if (schedule.kind === "every") return {times: 1, period: schedule.days};
  return {times: 1, period: 1};
}

/** The last days up to this one, without those at rest by property, pause or skip; none before the first counted day. */
function lastDays(input: FoldInput, day: Day, length: number): readonly Day[] {
  const first = firstDay(input);
  const days: Day[] = [];
  for (let on = day; on >= first && days.length < length; on = addDays(on, -1)) {
    if (!restsByHand(input, on)) days.push(on);
  }
  return days;
}
