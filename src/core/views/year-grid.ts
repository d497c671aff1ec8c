import type {Period} from "../block-period.ts";
import {addDays, monthStartOf, type Day} from "../day.ts";
import {quartiles, quartilesOf} from "../quantiles.ts";
import type {TrackRef, TrackSheet} from "../track.ts";
import {firstWin} from "../wins.ts";
import {drawDay, type GridDayView, type Measure} from "./grid-day.ts";
import type {Reach} from "./grid-keys.ts";
import {DAYS_IN_WEEK, gridSpan, weeksOfHalves, type GridSpan} from "./grid-span.ts";
import type {PageInput} from "./page-input.ts";

/**
 * A year of days: columns are weeks, rows are weekdays, in two halves that stand side by side where there is room. Of
 * other lengths, as many halves as it takes; at least two, of which the second one can be without weeks.
 */
export interface YearGridView extends Reach {
  readonly track: TrackRef;
  /** "Wins by day, the last 53 weeks" */
  readonly label: string;
  readonly halves: readonly [HalfYearView, HalfYearView, ...HalfYearView[]];
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

/** The track's last 53 weeks, this one included; or one calendar year, or some days in a row, up to today. */
export function drawYearGrid(
  sheet: TrackSheet,
  input: PageInput,
  year?: number | Period,
  measure?: Measure,
): YearGridView {
  const span = gridSpan(input, year);
  const of = sheet.ref.kind === "overall" ? "Wins" : sheet.name;
  const level = levels(sheet, input, measure);
  const first = firstWin(sheet.wins, input.today);
  const draw = (day: Day): GridDayView | undefined =>
    day < span.from || day > span.to
      ? undefined
      : drawDay({sheet, input, day, first, level: level(day), measure});
  let skip = 0;
  const half = (weeks: number): HalfYearView => drawHalf(span, (skip += weeks) - weeks, weeks, input, draw);
  const [one, other, ...more] = weeksOfHalves(span.weeks);
  return {
    track: sheet.ref,
    label: `${of} by day, ${span.name}`,
    from: span.from,
    to: span.to,
    weekStartsOn: input.weekStartsOn,
    halves: [half(one), half(other), ...more.map(half)],
  };
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
  span: GridSpan,
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

/** The months that begin in these weeks. A name has no room over a half's last week: it moves to the next half. */
function monthsOf(span: GridSpan, skip: number, weeks: number, {formats}: PageInput): HalfYearView["months"] {
  const isLast = skip + weeks >= span.weeks;
  const columns = Array.from({length: isLast ? weeks : weeks - 1}, (_, index) => index + 1);
  return columns.flatMap((column) => {
    const week = addDays(span.start, (skip + column - 1) * DAYS_IN_WEEK);
    const end = addDays(week, DAYS_IN_WEEK - 1);
    const month = monthStartOf(end);
    const begins = month >= Math.max(week, span.from);
    const moved = skip > 0 && column === 1 && month >= addDays(week, -DAYS_IN_WEEK);
    const isNamed = (begins || moved) && month <= span.to;
    return isNamed ? [{column, name: formats.shortMonth(month)}] : [];
  });
}
