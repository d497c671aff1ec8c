import {
  addDays,
  addMonths,
  monthStartOf,
  printDay,
  weekdayOf,
  weekStartOf,
  yearOf,
  yearStartOf,
} from "./day.ts";
import type {Day, Weekday} from "./day.ts";

/** A week or a month that is looked back on; `from` and `to` are both part of it. */
export interface ReviewSpan {
  readonly kind: "week" | "month";
  readonly from: Day;
  readonly to: Day;
  readonly weekStartsOn: Weekday;
}

const THURSDAY = 4;
const DAYS_IN_WEEK = 7;

/** The week or month that `day` lies in. */
export function spanAt(kind: ReviewSpan["kind"], day: Day, weekStartsOn: Weekday): ReviewSpan {
  const from = kind === "week" ? weekStartOf(day, weekStartsOn) : monthStartOf(day);
  const next = kind === "week" ? addDays(from, DAYS_IN_WEEK) : addMonths(from, 1);
  return {kind, from, to: addDays(next, -1), weekStartsOn};
}

/** The span that ends the day before this one begins. */
export function spanBefore({kind, from, weekStartsOn}: ReviewSpan): ReviewSpan {
  return spanAt(kind, addDays(from, -1), weekStartsOn);
}

/**
 * "2026-W47", "2026-11". A week has the ISO number of its Thursday, whatever day it begins on: every seven days have one.
 */
export function spanLabel({kind, from}: ReviewSpan): string {
  if (kind === "month") return printDay(from).slice(0, "2026-11".length);
  const thursday = thursdayOf(from);
  const week = Math.floor((thursday - yearStartOf(thursday)) / DAYS_IN_WEEK) + 1;
  return `${yearOf(thursday)}-W${String(week).padStart(2, "0")}`;
}

/** A number that grows by one from each week, or month, to the next. */
export function spanNumber({kind, from}: ReviewSpan): number {
  if (kind === "week") return Math.floor(thursdayOf(from) / DAYS_IN_WEEK);
  const [year = "", month = ""] = printDay(from).split("-");
  return Number(year) * 12 + Number(month);
}

function thursdayOf(weekStart: Day): Day {
  return addDays(weekStart, (THURSDAY - weekdayOf(weekStart) + DAYS_IN_WEEK) % DAYS_IN_WEEK);
}
