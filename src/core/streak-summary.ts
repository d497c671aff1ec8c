import {printDay, type Day} from "./day.ts";
import type {Streak} from "./streak.ts";

/** A streak's numbers as plain JSON. Days are `YYYY-MM-DD`; null stands for what does not exist. */
export interface StreakSummary {
  readonly current: number;
  readonly longest: number;
  readonly longestFrom: string | null;
  readonly longestTo: string | null;
  readonly freezes: number;
  readonly neededToday: boolean;
}

export function summariseStreak(streak: Streak): StreakSummary {
  const {current, longest, freezes, neededToday, longestFrom, longestTo} = streak;
  return {
    ...{current, longest, freezes, neededToday},
    longestFrom: printed(longestFrom),
    longestTo: printed(longestTo),
  };
}

/** A day as `YYYY-MM-DD`; null where there is none. */
export function printed(day: Day | undefined): string | null {
  return day === undefined ? null : printDay(day);
}
