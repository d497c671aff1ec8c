import {dayOf, yearOf, type Day} from "../day.ts";

/** Other numbers of four digits are likelier amounts than years. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Within so many years, every date of the calendar comes round, 29 February over a century's end included. */
const MOST_YEARS = 8;

/** Whether a number is likely a year. */
export function isYear(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** That date of a month (1–12) in a year; in none, the next time it comes, today included. Undefined: there is none. */
export function dayIn(year: number | undefined, month: number, date: number, today: Day): Day | undefined {
  if (year !== undefined) return dayOf(year, month, date);
  for (let ahead = 0; ahead <= MOST_YEARS; ahead += 1) {
    const day = dayOf(yearOf(today) + ahead, month, date);
    if (day !== undefined && day >= today) return day;
  }
  return undefined;
}

/**
 * Reads figures like `2027-06-30`, `30.6.2027`, `30.06.`, `03/04/2027`, `2027年6月30日`: the days that they may mean, earliest
 * first. With slashes or hyphens the month comes first in some places: both days are given, unless `isDayFirst`. `isWeak`:
 * whether it could as well be a version or a fraction (`3/4`, `5.10.22`).
 */
export function writtenDate(
  figures: string,
  today: Day,
  isDayFirst: boolean,
): {readonly days: readonly Day[]; readonly isWeak: boolean} | undefined {
  const [one = 0, two = 0, three] = (figures.match(/\d+/g) ?? []).map(Number);
  const isYearFirst = /^\d{4}/.test(figures);
  const isSure = isYearFirst || /[月월]/.test(figures);
  const isShort = three === undefined || /\D\d\d$/.test(figures);
  const last = isShort && three !== undefined ? 2000 + three : three;
  const year = isYearFirst ? one : last;
  if (year !== undefined && !isYear(year)) return undefined;
  const monthFirst = isYearFirst ? dayIn(year, two, three ?? 0, today) : dayIn(year, one, two, today);
  const dayFirst = isSure ? undefined : dayIn(year, two, one, today);
  // With dots, the day comes first wherever dates have dots.
  const isOne = dayFirst !== undefined && (isDayFirst || figures.includes("."));
  const days = isOne ? [dayFirst] : [dayFirst, monthFirst].filter((day) => day !== undefined);
  return {days: [...new Set(days)].sort((a, b) => a - b), isWeak: !isSure && isShort};
}
