import {addDays, dayOf, monthStartOf, weekStartOf, type Day} from "../day.ts";
import {quartiles, quartilesOf} from "../quantiles.ts";
import type {TrackRef, TrackSheet} from "../track.ts";
import {firstWin} from "../wins.ts";
import {drawDay, type GridDayView, type Measure} from "./grid-day.ts";
import type {Reach} from "./grid-keys.ts";
import type {PageInput} from "./page-input.ts";

/** A year of days: columns are weeks, rows are weekdays, in two halves that stand side by side where there is room. */
export interface YearGridView extends Reach {
  readonly track: TrackRef;
  /** "Wins by day, the last 53 weeks" */
  readonly label: string;
  readonly halves: readonly [HalfYearView, HalfYearView];
}

export interface HalfYearView {
  readonly weeks: number;
  /** Where months begin. `column`: 1-based. */
  readonly months: readonly {readonly column: number; readonly name: string}[];
  /** Seven, in the order of the week. */
  readonly rows: readonly GridRowView[];
}

export interface GridRowView {
  /** "Monday" */
  readonly name: string;
  /** One a week; undefined for a day to come, or of another year. */
  readonly days: readonly (GridDayView | undefined)[];
}

interface Span {
  /** The first day of the first week. */
  readonly start: Day;
  readonly weeks: number;
  readonly from: Day;
  readonly to: Day;
}

const DAYS_IN_WEEK = 7;
const WEEKS = 53;
const WEEKS_IN_FIRST_HALF = 27;

/** The track's last 53 weeks, this one included; or one calendar year, up to today. */
export function drawYearGrid(
  sheet: TrackSheet,
  input: PageInput,
  year?: number,
  measure?: Measure,
): YearGridView {
  const span = spanOf(input, year);
  const of = sheet.ref.kind === "overall" ? "Wins" : sheet.name;
  const level = levels(sheet, input, measure);
  const first = firstWin(sheet.wins, input.today);
  const draw = (day: Day): GridDayView | undefined =>
    day < span.from || day > span.to
      ? undefined
      : drawDay({sheet, input, day, first, level: level(day), measure});
  const rest = span.weeks - WEEKS_IN_FIRST_HALF;
  return {
    track: sheet.ref,
    label: `${of} by day, ${year === undefined ? "the last 53 weeks" : String(year)}`,
    from: span.from,
    to: span.to,
    weekStartsOn: input.weekStartsOn,
    halves: [
      drawHalf(span, 0, WEEKS_IN_FIRST_HALF, input, draw),
      drawHalf(span, WEEKS_IN_FIRST_HALF, rest, input, draw),
    ],
  };
}

function spanOf({today, weekStartsOn}: PageInput, year: number | undefined): Span {
  const from = year === undefined ? undefined : dayOf(year, 1, 1);
  const end = year === undefined ? undefined : dayOf(year, 12, 31);
  if (from === undefined || end === undefined) {
    const start = addDays(weekStartOf(today, weekStartsOn), (1 - WEEKS) * DAYS_IN_WEEK);
    return {start, weeks: WEEKS, from: start, to: today};
  }
  const start = weekStartOf(from, weekStartsOn);
  // 53 or 54: a leap year may begin on a week's last day.
  const weeks = Math.ceil((end - start + 1) / DAYS_IN_WEEK);
  return {start, weeks, from, to: Math.min(end, today) as Day};
}

/** Level 0–4 of a day: by quarters of the days with wins, or of what is measured; a habit without amounts is done or not. */
function levels(sheet: TrackSheet, input: PageInput, measure: Measure | undefined): (day: Day) => number {
  if (measure !== undefined) {
    const level = quartilesOf(measure.values.values());
    // A win without its amount is one still.
    const least = (day: Day): number => Math.min(1, sheet.wins.winsOn(day));
    return (day) => Math.max(level(measure.values.get(day) ?? 0), least(day));
  }
  if (sheet.ref.kind === "habit") return (day) => (sheet.wins.winsOn(day) > 0 ? 4 : 0);
  const level = quartiles(sheet.wins, input.today);
  return (day) => level(sheet.wins.winsOn(day));
}

function drawHalf(
  span: Span,
  skip: number,
  weeks: number,
  input: PageInput,
  draw: (day: Day) => GridDayView | undefined,
): HalfYearView {
  const start = addDays(span.start, skip * DAYS_IN_WEEK);
  return {
    weeks,
    months: monthsOf(span, skip, weeks, input),
    rows: Array.from({length: DAYS_IN_WEEK}, (_, row) => ({
      name: input.formats.weekday(addDays(start, row)),
      days: Array.from({length: weeks}, (__, week) => draw(addDays(start, week * DAYS_IN_WEEK + row))),
    })),
  };
}

/** The months that begin in these weeks. A name has no room over the first half's last week: it moves to the next. */
function monthsOf(span: Span, skip: number, weeks: number, {formats}: PageInput): HalfYearView["months"] {
  const isFirst = skip === 0;
  const columns = Array.from({length: isFirst ? weeks - 1 : weeks}, (_, index) => index + 1);
  return columns.flatMap((column) => {
    const week = addDays(span.start, (skip + column - 1) * DAYS_IN_WEEK);
    const end = addDays(week, DAYS_IN_WEEK - 1);
    const month = monthStartOf(end);
    const begins = month >= Math.max(week, span.from);
    const moved = !isFirst && column === 1 && month >= addDays(week, -DAYS_IN_WEEK);
    const isNamed = (begins || moved) && month <= span.to;
    return isNamed ? [{column, name: formats.shortMonth(month)}] : [];
  });
}
