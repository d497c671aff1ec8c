import {addDays, addMonths, dayOf, weekStartOf, yearOf, yearStartOf, type Day} from "../day.ts";

/** Days that words may mean, and where the words end. */
export interface DateRead {
  /** The last day of what is named; more where it is ambiguous; none where the calendar has no such date. */
  readonly days: readonly Day[];
  /** What comes to an end the day before if it is "before" that. */
  readonly first: Day | undefined;
  /** The token behind it. */
  readonly next: number;
  /**
   * "day": a day of a month, or words that can mean nothing else. "named": a month, a year, a weekday, which is a goal's
   * day only where a word like "by" says so. "weak": figures that may be no date at all.
   */
  readonly kind: "day" | "named" | "weak";
  /** Whether it is the time in which the goal is to be done: "this year". */
  readonly isSpan?: boolean;
}

/** Each with its months and its days. */
const PERIODS = {year: [12, 0], quarter: [3, 0], month: [1, 0], week: [0, 7], day: [0, 1]} as const;
export type Period = keyof typeof PERIODS;
export const PERIOD_NAMES = Object.keys(PERIODS) as Period[];
const DAYS_A_MONTH = 30;

/** What stands before `next`: a day, or a time with a first and a last one. */
export function read(
  next: number,
  first: Day | undefined,
  last = first,
  kind: DateRead["kind"] = "day",
): DateRead {
  return {days: last === undefined ? [] : [last], first, next, kind};
}

/** The day so many periods behind another. */
export function after(day: Day, period: Period, count: number): Day {
  const [monthly, daily] = PERIODS[period];
  const months = count * monthly;
  return addDays(addMonths(day, Math.floor(months)), Math.round(count * daily + (months % 1) * DAYS_A_MONTH));
}

/** The whole period that begins on `first`. */
function whole(next: number, first: Day, period: Period): DateRead {
  return read(next, first, addDays(after(first, period, 1), -1), "named");
}

/** The period that today is in, or the one `ahead` behind it, as a span. */
export function spanOf(today: Day, period: Period, ahead: number, next: number): DateRead {
  const [months] = PERIODS[period];
  let first = period === "week" ? weekStartOf(today, 1) : today;
  if (months > 0)
    for (first = yearStartOf(today); addMonths(first, months) <= today;) first = addMonths(first, months);
  return {...whole(next, after(first, period, ahead), period), kind: "day", isSpan: true};
}

/** The period that begins in a month (1–12) of a year; of none, the next that has not ended. */
export function periodIn(
  today: Day,
  period: Period,
  month: number,
  year: number | undefined,
  next: number,
): DateRead | undefined {
  const first = dayOf(year ?? yearOf(today), month, 1);
  if (first === undefined) return undefined;
  const isOver = year === undefined && after(first, period, 1) <= today;
  return whole(next, isOver ? addMonths(first, 12) : first, period);
}
