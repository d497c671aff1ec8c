import {UTCDateMini} from "@date-fns/utc/date/mini";
import {startOfMonth, startOfWeek, startOfYear} from "date-fns";

declare const brand: unique symbol;

/** A civil date, as whole days since 1970-01-01. It belongs to no time zone. */
export type Day = number & {readonly [brand]: "Day"};

/** 0 is Sunday, as in `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const MS_PER_DAY = 86_400_000;

/** The day of a civil date; undefined when the calendar has no such date. `month` is 1–12. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  // In UTC, because a time zone can lack a date that the calendar has (Samoa had no 2011-12-30).
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, date);
  return utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date ? toDay(utc) : undefined;
}

/** Reads `YYYY-MM-DD` and nothing else; undefined for other text and for dates that do not exist. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return undefined;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Prints `YYYY-MM-DD`. */
export function printDay(day: Day): string {
  return toDate(day).toISOString().slice(0, 10);
}

/** The same civil date as a `Date` at midnight UTC, for formatting with `timeZone: "UTC"`. */
export function toDate(day: Day): Date {
  return new UTCDateMini(day * MS_PER_DAY);
}

export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

export function weekStartOf(day: Day, weekStartsOn: Weekday): Day {
  return toDay(startOfWeek(toDate(day), {weekStartsOn}));
}

export function monthStartOf(day: Day): Day {
  return toDay(startOfMonth(toDate(day)));
}

export function yearStartOf(day: Day): Day {
  return toDay(startOfYear(toDate(day)));
}

/**
 * The day that the wall clock shows, where a day begins `dayStart` hours (0–6) after midnight.
 * Compares clock readings, not instants, so that a DST change at night moves nothing.
 */
export function todayAt(now: Date, dayStart: number): Day {
  const civil = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MS_PER_DAY;
  return (now.getHours() < dayStart ? civil - 1 : civil) as Day;
}

function toDay(date: Date): Day {
  return Math.floor(date.getTime() / MS_PER_DAY) as Day;
}
