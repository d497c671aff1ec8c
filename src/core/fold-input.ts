import type {Day, Weekday} from "./day.ts";
import {placeOf} from "./wins.ts";
import type {Schedules} from "./schedule.ts";
import type {StreakPolicy} from "./streak-runs.ts";

/** What a track is folded from. */
export interface FoldInput {
  /** The days up to today that count, in order. */
  readonly counted: readonly Day[];
  /** By property, pause or skip; never by schedule. */
  readonly rests: (day: Day) => boolean;
  readonly schedules: Schedules;
  readonly policy: StreakPolicy;
  readonly today: Day;
  readonly weekStartsOn: Weekday;
}

export function doesCount({counted}: Pick<FoldInput, "counted">, day: Day): boolean {
  return placeOf(counted, day) >= 0;
}
