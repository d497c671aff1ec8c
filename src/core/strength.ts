import {addDays, type Day} from "./day.ts";
import {heldSpans} from "./held-schedules.ts";
import type {Schedule} from "./schedule.ts";
import type {FoldInput, StreakFold} from "./streak.ts";

/** How well a track holds, 0–1. The sidebar needs today's alone: the days before are reckoned when they are asked for. */
export interface Strength {
  /** At the end of the last of the days; 0 before the first counted day. */
  readonly now: number;
  /** Today where there is no counted day. */
  readonly from: Day;
  /** At the end of each day from `from`, the first counted day, to today, or to yesterday while today is pending. */
  readonly values: Float64Array;
}

/** A win before so long a gap is dated in a wrong century. Nothing is left of its strength, and no curve is kept for it. */
const LONGEST_GAP = 50 * 365;

/**
 * Strength on each day, by the score of Loop Habit Tracker (`Score.kt` and `ScoreList.kt`): for a habit that is due t
 * times in p days and f = t / p, a day multiplies it by m = 0.5^(√f / 13) and adds c·(1 − m). For `day`, c is 1 if the
 * day counts, else 0; for others, the counted days of the last 2p days over 2t, 1 at most. Rest days, schedules aside,
 * leave it as it was and are none of the 2p days.
 */
export function strengthOf(input: FoldInput, fold: StreakFold): Strength {
  const {counted, today} = input;
  const from = firstDay(counted, today);
  if (from === undefined) return {now: 0, from: today, values: new Float64Array(0)};
  const to = fold.stateOf(today) === "pending" ? addDays(today, -1) : today;
  let values: Float64Array | undefined;
  return {
    now: walk(input, from, to),
    from,
    get values() {
      if (values === undefined)
        walk(input, from, to, (values = new Float64Array(Math.max(0, to - from + 1))));
      return values;
    },
  };
}

/** Goes through the days and returns the strength at the end of the last one; leaves that of each in `values`. */
function walk(input: FoldInput, from: Day, to: Day, values?: Float64Array): number {
  const {counted, rests, schedules, weekStartsOn} = input;
  // Of each day that was not at rest whether it counted. A day that is measured by itself alone needs none before it.
  const marks = schedules.length === 0 ? undefined : new Uint8Array(Math.max(0, to - from + 1));
  let length = 0;
  let next = counted.indexOf(from);
  let now = 0;
  for (const span of heldSpans(schedules, from, to, weekStartsOn)) {
    const {days, wins, kept} = measureOf(span.schedule);
    let lately = sumOf(marks?.subarray(Math.max(0, length - days), length) ?? []);
    for (let day: number = span.from; day <= span.to; day += 1) {
      const mark = counted[next] === day ? 1 : 0;
      next += mark;
      if (mark === 1 || !rests(day as Day)) {
        lately += mark - (marks === undefined ? lately : (marks[length - days] ?? 0));
        if (marks !== undefined) marks[length] = mark;
        length += 1;
        now = now * kept + (lately < wins ? lately / wins : 1) * (1 - kept);
      }
      if (values !== undefined) values[day - from] = now;
    }
  }
  return now;
}

function sumOf(marks: Iterable<number>): number {
  let sum = 0;
  for (const mark of marks) sum += mark;
  return sum;
}

/** The first counted day after the last gap that is too long to be one. */
function firstDay(counted: readonly Day[], today: Day): Day | undefined {
  let from = counted[0];
  counted.forEach((day, index) => {
    const next = counted[index + 1];
    if ((next ?? today) - day > LONGEST_GAP) from = next;
  });
  return from;
}

/** How a day is measured: by the wins of so many days, and by the share of the strength that is kept. */
export interface Measure {
  readonly days: number;
  readonly wins: number;
  readonly kept: number;
}

export function measureOf(schedule: Schedule): Measure {
  switch (schedule.kind) {
    case "day":
      return {days: 1, wins: 1, kept: keptOf(1)};
    case "weekdays":
      return twicePeriod(schedule.days.length, 7);
    case "weekly":
      return twicePeriod(schedule.times, 7);
    case "every":
      return twicePeriod(1, schedule.days);
  }
}

function twicePeriod(times: number, days: number): Measure {
  return {days: 2 * days, wins: 2 * times, kept: keptOf(times / days)};
}

function keptOf(frequency: number): number {
  return 0.5 ** (Math.sqrt(frequency) / 13);
}
