import type {Period} from "../block-period.ts";
import {addDays, dayOf, weekStartOf, type Day} from "../day.ts";
import type {PageInput} from "./page-input.ts";

/** The days of a grid, in whole weeks. */
export interface GridSpan {
  /** The first day of the first week. */
  readonly start: Day;
  readonly weeks: number;
  readonly from: Day;
  readonly to: Day;
  /** "the last 53 weeks", "2025", "26–28 October" */
  readonly name: string;
}

export const DAYS_IN_WEEK = 7;
const WEEKS = 53;
const WEEKS_IN_FIRST_HALF = 27;
const WEEKS_IN_SECOND_HALF = WEEKS - WEEKS_IN_FIRST_HALF;

/** The last 53 weeks, this one included; or one calendar year, or some days in a row, up to today. */
export function gridSpan(input: PageInput, of: number | Period | undefined): GridSpan {
  const {today, weekStartsOn, formats} = input;
  if (of === undefined) {
    const start = addDays(weekStartOf(today, weekStartsOn), (1 - WEEKS) * DAYS_IN_WEEK);
    return {start, weeks: WEEKS, from: start, to: today, name: "the last 53 weeks"};
  }
  const {first, last} = typeof of === "number" ? yearAs(of, today) : of;
  const to = Math.min(last, today) as Day;
  // A year's days to come keep their places.
  const end = typeof of === "number" ? last : to;
  const start = weekStartOf(first, weekStartsOn);
  const name = typeof of === "number" ? String(of) : formats.dates(first, to, today);
  return {start, weeks: Math.ceil((end - start + 1) / DAYS_IN_WEEK), from: first, to, name};
}

/** The weeks of each half. The second half of up to 27 weeks has none. */
export function weeksOfHalves(weeks: number): readonly [number, number, ...number[]] {
  // A leap year that begins on a week's last day needs a 54th.
  if (weeks <= WEEKS + 1) {
    const first = Math.min(weeks, WEEKS_IN_FIRST_HALF);
    return [first, weeks - first];
  }
  const others: number[] = [];
  for (let left = weeks - WEEKS; left > 0; left -= others.at(-1) ?? left)
    others.push(Math.min(left, others.length % 2 === 0 ? WEEKS_IN_FIRST_HALF : WEEKS_IN_SECOND_HALF));
  return [WEEKS_IN_FIRST_HALF, WEEKS_IN_SECOND_HALF, ...others];
}

function yearAs(year: number, today: Day): Period {
  return {first: dayOf(year, 1, 1) ?? today, last: dayOf(year, 12, 31) ?? today};
}
