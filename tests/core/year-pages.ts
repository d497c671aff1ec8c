import {DEFAULTS, type Settings} from "../../src/core/settings.ts";
import {Tally} from "../../src/core/tally.ts";
import {noGoals} from "./no-goals.ts";
import {TrackBook} from "../../src/core/track-book.ts";
import type {TrackRef} from "../../src/core/track.ts";
import type {GridDayView, Measure} from "../../src/core/views/grid-day.ts";
import type {PageInput} from "../../src/core/views/page-input.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {drawYearGrid, type YearGridView} from "../../src/core/views/year-grid.ts";
import type {Day, Weekday} from "../../src/core/day.ts";
import {day} from "./days.ts";
import {recordOfText} from "./records.ts";

/** What pages are drawn from, for notes by their dates. */
export function pageInput(
  notes: Readonly<Record<string, string>>,
  today: Day,
  {weekStartsOn = 1, ...settings}: Partial<Settings> & {weekStartsOn?: Weekday} = {},
): PageInput {
  const tally = new Tally();
  const rules = {settings: {...DEFAULTS, ...settings}, today, weekStartsOn, weekdayNames: []};
  for (const [date, text] of Object.entries(notes)) tally.put(date, recordOfText(date, day(date), text));
  const goals = noGoals(tally);
  return {
    tally,
    goals,
    book: new TrackBook(tally, goals, () => rules),
    settings: rules.settings,
    today,
    weekStartsOn,
    formats: formatsFor("en"),
    answers: [],
    uncounted: () => undefined,
  };
}

/** A track's grid. */
export function grid(
  input: PageInput,
  track: TrackRef = {kind: "overall"},
  year?: number,
  measure?: Measure,
): YearGridView {
  const sheet = input.book.sheet(track);
  if (sheet === undefined) throw new Error("There is no such track");
  return drawYearGrid(sheet, input, year, measure);
}

/** Its days, without those that are not shown. */
export function cells({halves}: YearGridView): GridDayView[] {
  return halves.flatMap(({rows}) => rows.flatMap(({days}) => days.filter((cell) => cell !== undefined)));
}

export function cell(view: YearGridView, date: string): GridDayView {
  const found = cells(view).find((each) => each.day === day(date));
  if (found === undefined) throw new Error(`${date} is not there`);
  return found;
}

/** "Friday 20 November, 4 wins" */
export function label(view: YearGridView, date: string): string {
  const {date: shown, words} = cell(view, date);
  return `${shown}, ${words}`;
}
