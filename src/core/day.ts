import {UTCDateMini} from "@date-fns/utc/date/mini";
import {addMonths as monthsLater, startOfMonth, startOfYear} from "date-fns";

declare const brand: unique symbol;

/** A civil date, as whole days since 1970-01-01. It belongs to no time zone. */
export type Day = number & {readonly [brand]: "Day"};

/** 0 is Sunday, as in `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const MS_PER_DAY = 86_400_000;

const ZERO = 48;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The day of a civil date; undefined when the calendar has no such date. `month` is 1–12. Years of 400 years repeat, and
 * are counted from March, so that leap days come last (Howard Hinnant, "chrono-compatible low-level date algorithms").
 * Reckoned without `Date`, because ten thousands of lines carry dates when the app starts.
 */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const most = month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  if (!(date >= 1 && date <= most)) return undefined;
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as Day;
}

/** Reads `YYYY-MM-DD` and nothing else; undefined for other text and for dates that do not exist. */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  const year = digits(text, 0, 4);
  return Number.isNaN(year) ? undefined : dayOf(year, digits(text, 5, 7), digits(text, 8, 10));
}

/** The number that the digits of `text` from one place to another make; NaN where another character is among them. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
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

/** The same date some months later; the month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  return toDay(monthsLater(toDate(day), months));
}

export function yearOf(day: Day): number {
  return toDate(day).getUTCFullYear();
}

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

export function weekStartOf(day: Day, weekStartsOn: Weekday): Day {
  return addDays(day, -((weekdayOf(day) - weekStartsOn + 7) % 7));
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
