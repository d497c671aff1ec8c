import {COUNTED, MISSED, OFF_SCHEDULE, REST, type DayDetail, type DayState} from "./day-states.ts";
import type {Day} from "./day.ts";
import {doesCount, type FoldInput} from "./fold-input.ts";
import {Folding} from "./folding.ts";
import {heldSchedule, heldSpans} from "./held-schedules.ts";
import {leavesOut, type Schedule} from "./schedule.ts";
import {foldDays} from "./streak-days.ts";
import type {StreakPolicy, StreakSpan, StreakUnit} from "./streak-runs.ts";
import {foldWeeks} from "./streak-weeks.ts";

export type {DayDetail, DayState, FoldInput, StreakPolicy, StreakSpan, StreakUnit};

export interface Streak {
  /** What the numbers below count: the unit of the schedule by which today is folded. */
  readonly unit: StreakUnit;
  /** Length of the running streak; 0 once it ended. */
  readonly current: number;
  /** Length of the longest streak in that unit; of equals the latest. */
  readonly longest: number;
  /** Its first and last counted day; of weeks, the first and last win of those that count. */
  readonly longestFrom: Day | undefined;
  readonly longestTo: Day | undefined;
  /** Freezes in hand. */
  readonly freezes: number;
  /** Whether a win today would still be needed: today, or its week where weeks are counted, does not count yet. */
  readonly neededToday: boolean;
}

/** One track's days, folded. */
export interface StreakFold {
  readonly streak: Streak;
  /** The state of a day up to today. */
  readonly stateOf: (day: Day) => DayState;
  readonly detailOf: (day: Day) => DayDetail;
  /** Every streak there was, oldest first. */
  readonly streaks: readonly StreakSpan[];
}

/**
 * Folds a track, day by day or week by week, from its first counted day to today. Where no streak runs, the days up to
 * the next one that counts are passed over, so that one win dated in a wrong century costs nothing. Such days are missed
 * (or rest).
 */
export function foldStreak(input: FoldInput): StreakFold {
  const folding = foldAll(input);
  const {states, runs} = folding;
  const {running} = runs;
  const streaks = running === undefined ? runs.ended : [...runs.ended, running];
  const detailOf = (day: Day): DayDetail => {
    if (doesCount(input, day)) return COUNTED;
    return states.get(day) ?? passedOver(day, input);
  };
  const unit = unitOf(heldSchedule(input.schedules, input.today, input.weekStartsOn));
  const longest = longestOf(streaks, unit);
  return {
    stateOf: (day) => detailOf(day).state,
    detailOf,
    streaks,
    streak: {
      unit,
      current: running?.length ?? 0,
      longest: longest?.length ?? 0,
      longestFrom: longest?.from,
      longestTo: longest?.to,
      freezes: runs.freezes,
      neededToday: folding.isPending && (input.counted.length > 0 || !input.rests(input.today)),
    },
  };
}

function foldAll(input: FoldInput): Folding {
  const {schedules, today, weekStartsOn} = input;
  const folding = new Folding(input);
  let unit: StreakUnit | undefined;
  for (const span of heldSpans(schedules, input.counted[0] ?? today, today, weekStartsOn)) {
    const {from, schedule} = span;
    if (unit !== undefined && unit !== unitOf(schedule)) folding.runs.end(from);
    unit = unitOf(schedule);
    if (schedule.kind === "weekly") foldWeeks(span, schedule.times, folding);
    else foldDays(span, folding);
  }
  return folding;
}

function unitOf({kind}: Schedule): StreakUnit {
  return kind === "weekly" ? "week" : "day";
}

function longestOf(streaks: readonly StreakSpan[], unit: StreakUnit): StreakSpan | undefined {
  let longest: StreakSpan | undefined;
  for (const streak of streaks) {
    if (streak.unit === unit && streak.length >= (longest?.length ?? 0)) longest = streak;
  }
  return longest;
}

/** A day on which no streak ran and nothing counted. */
function passedOver(day: Day, {rests, schedules, weekStartsOn}: FoldInput): DayDetail {
  if (rests(day)) return REST;
  return leavesOut(heldSchedule(schedules, day, weekStartsOn), day) ? OFF_SCHEDULE : MISSED;
}
