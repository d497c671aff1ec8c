import {countWins, nextMilestone, paceOf, perDay, project, type Counts} from "./compound.ts";
import {addDays, printDay, type Day, type Weekday} from "./day.ts";
import type {DayState} from "./streak.ts";
import {printed, summariseStreak, type StreakSummary} from "./streak-summary.ts";
import type {Tally} from "./tally.ts";
import type {TrackSheet} from "./track.ts";
import {firstWin} from "./wins.ts";

/** Plain JSON. Days are `YYYY-MM-DD`; null stands for what does not exist. */
export interface Summary {
  readonly today: string;
  readonly counts: Counts;
  /** `perDay` is unrounded; the others are whole wins. */
  readonly pace: {
    readonly perDay: number;
    readonly perWeek: number;
    readonly perMonth: number;
    readonly perYear: number;
  };
  /** `on` is null at pace 0. */
  readonly nextMilestone: {readonly wins: number; readonly on: string | null};
  readonly streak: StreakSummary;
  /** From the first day with a win to today. */
  readonly days: readonly DaySummary[];
}

export interface DaySummary {
  readonly day: string;
  readonly wins: number;
  /** Lines in scope that are neither done nor skipped nor moved. */
  readonly open: number;
  readonly state: DayState;
}

/** The overall track's numbers on `today`. */
export function summarise(tally: Tally, overall: TrackSheet, today: Day, weekStartsOn: Weekday): Summary {
  const counts = countWins(tally, today, weekStartsOn);
  const pace = paceOf(tally, today);
  const milestone = nextMilestone(counts.total, pace);
  const {streak, stateOf} = overall.fold;
  return {
    today: printDay(today),
    counts,
    pace: {
      perDay: perDay(pace),
      perWeek: project(pace, 7),
      perMonth: project(pace, 30),
      perYear: project(pace, 365),
    },
    nextMilestone: {wins: milestone.wins, on: printed(milestone.on)},
    streak: summariseStreak(streak),
    days: daysFrom(firstWin(tally, today), today).map((day) => daySummary(tally, day, stateOf(day))),
  };
}

function daysFrom(first: Day | undefined, today: Day): Day[] {
  return first === undefined
    ? []
    : Array.from({length: today - first + 1}, (_, index) => addDays(first, index));
}

function daySummary(tally: Tally, day: Day, state: DayState): DaySummary {
  return {day: printDay(day), wins: tally.winsOn(day), open: tally.openOn(day), state};
}
