import {countWins, type Counts} from "./compound.ts";
import {weekStartOf} from "./day.ts";
import {printSchedule} from "./every.ts";
import {sumWithin} from "./habit-amounts.ts";
import {scheduleOn} from "./schedule.ts";
import {summariseStreak, type StreakSummary} from "./streak-summary.ts";
import type {StreakUnit} from "./streak.ts";
import type {TrackSheet} from "./track.ts";

/** A habit's numbers as plain JSON. Days are `YYYY-MM-DD`; null stands for what does not exist. */
export interface HabitSummary {
  /** What all spellings of it have in common. */
  readonly key: string;
  /** As it was written last. */
  readonly name: string;
  /** Whether its line, ticked or not, stood in daily notes of at least 3 of the last 30 days. */
  readonly active: boolean;
  readonly counts: Counts;
  readonly streak: StreakSummary & {readonly unit: StreakUnit};
  /** 0–1, unrounded. */
  readonly strength: number;
  /** That holds today, as `[every:: …]` has it: "day", "weekday", "mon, wed", "3/week", "2 days". */
  readonly schedule: string;
  readonly doneToday: boolean;
  /** By unit, as it was written last; the one that stands on most days first. */
  readonly amounts: readonly {readonly unit: string; readonly total: number; readonly thisWeek: number}[];
  /** The keys of other habits that count for it. */
  readonly also: readonly string[];
}

/** What a habit's numbers are taken from, besides its sheet. */
export interface HabitState {
  readonly active: boolean;
  readonly also: readonly string[];
}

/** The numbers of one habit on the day of its sheet. */
export function summariseHabit(sheet: TrackSheet, {active, also}: HabitState): HabitSummary {
  const {today, weekStartsOn, schedules} = sheet.input;
  const {streak} = sheet.fold;
  return {
    key: keyOfHabit(sheet),
    name: sheet.name,
    active,
    counts: countWins(sheet.wins, today, weekStartsOn),
    streak: {unit: streak.unit, ...summariseStreak(streak)},
    strength: sheet.strength.now,
    schedule: printSchedule(scheduleOn(schedules, today)),
    doneToday: sheet.wins.winsOn(today) > 0,
    amounts: sheet.amounts.map((sum) => ({
      unit: sum.shown,
      total: sum.total,
      thisWeek: sumWithin(sum, weekStartOf(today, weekStartsOn), today),
    })),
    also: [...also],
  };
}

export function keyOfHabit({ref}: Pick<TrackSheet, "ref">): string {
  if (ref.kind !== "habit") throw new Error(`${ref.kind} is no habit`);
  return ref.name;
}
