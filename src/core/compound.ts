import {addDays, monthStartOf, weekStartOf, yearStartOf, type Day, type Weekday} from "./day.ts";
import {firstWin, type Wins} from "./wins.ts";

/** Wins counted up to today. */
export interface Counts {
  readonly today: number;
  readonly week: number;
  readonly month: number;
  readonly year: number;
  readonly total: number;
}

export function countWins(wins: Wins, today: Day, weekStartsOn: Weekday): Counts {
  const week = weekStartOf(today, weekStartsOn);
  const month = monthStartOf(today);
  const year = yearStartOf(today);
  const counts = {today: wins.winsOn(today), week: 0, month: 0, year: 0, total: 0};
  for (const day of wins.winDaysInOrder(today)) {
    const count = wins.winsOn(day);
    counts.total += count;
    if (day >= week) counts.week += count;
    if (day >= month) counts.month += count;
    if (day >= year) counts.year += count;
  }
  return counts;
}

/** How fast wins come: `wins` in the `days` that end on `endsOn`. Kept as a fraction, so that nothing is lost. */
export interface Pace {
  readonly wins: number;
  readonly days: number;
  readonly endsOn: Day;
}

const PACE_DAYS = 28;

/**
 * Wins a day over the last 28 days, ending today if today has a win, else yesterday, and starting no earlier than
 * the first win. Undefined before the first win.
 */
export function paceOf(wins: Wins, today: Day): Pace | undefined {
  const first = firstWin(wins, today);
  if (first === undefined) return undefined;
  const endsOn = wins.winsOn(today) > 0 ? today : addDays(today, -1);
  const from = Math.max(first, endsOn - PACE_DAYS + 1);
  let count = 0;
  for (let day = from; day <= endsOn; day += 1) count += wins.winsOn(day as Day);
  return {wins: count, days: endsOn - from + 1, endsOn};
}

export function perDay(pace: Pace | undefined): number {
  return pace === undefined ? 0 : pace.wins / pace.days;
}

/** The wins that `days` days bring at this pace, rounded half up from the unrounded pace. */
export function project(pace: Pace | undefined, days: number): number {
  if (pace === undefined) return 0;
  // Whole numbers throughout: a half must not fall to floating point.
  return Math.floor((2 * pace.wins * days + pace.days) / (2 * pace.days));
}

const MILESTONES = [1, 3, 7, 10, 21, 30, 50, 66, 90, 100, 150, 200, 250, 365, 500, 750, 1000];
const MILESTONES_THEN_EVERY = 500;

export interface Milestone {
  readonly wins: number;
  /** The day it falls on at the present pace; undefined where there is none. */
  readonly on: Day | undefined;
}

/** The first milestone above `total`. */
export function nextMilestone(total: number, pace: Pace | undefined): Milestone {
  const wins =
    MILESTONES.find((milestone) => milestone > total) ??
    (Math.floor(total / MILESTONES_THEN_EVERY) + 1) * MILESTONES_THEN_EVERY;
  if (pace === undefined || pace.wins === 0) return {wins, on: undefined};
  return {wins, on: addDays(pace.endsOn, Math.ceil(((wins - total) * pace.days) / pace.wins))};
}
