import {nextMilestone, paceOf, type Milestone} from "../compound.ts";
import {addDays, addMonths, dayOf, yearOf, type Day} from "../day.ts";
import {passedMilestones} from "../milestones.ts";
import {firstWin, sumWins, winsWithin, type Wins} from "../wins.ts";
import {drawCurve} from "./curve.ts";
import type {PageInput} from "./page-input.ts";
import type {LedgerRef, PageRef, Question} from "./page.ts";
import type {CurveView, Words} from "./panel.ts";
import {drawMonths, drawWeekdays, type ProfileView} from "./profile.ts";
import {drawAreas, drawRituals, type TrackRowView} from "./track-rows.ts";
import {countWords} from "./words.ts";
import {drawYearGrid, type YearGridView} from "./year-grid.ts";

/** The year, ready to draw. */
export interface YearView {
  readonly kind: "year";
  /** "388 wins this year" */
  readonly title: string;
  /** What explains its number. */
  readonly opens: PageRef | undefined;
  readonly sentence: readonly Words[];
  readonly grid: YearGridView;
  /** The years before and after it; undefined where there is none with a win, or none yet. */
  readonly earlier: YearLink | undefined;
  readonly later: YearLink | undefined;
  readonly curve: YearCurveView | undefined;
  readonly months: ProfileView;
  readonly weekdays: ProfileView;
  readonly areas: readonly TrackRowView[];
  readonly rituals: readonly TrackRowView[];
}

export interface YearLink {
  /** "2025", "This year" */
  readonly name: string;
  readonly page: PageRef;
}

export interface YearCurveView {
  /** "All wins" */
  readonly title: string;
  /** "500 around 20 December" */
  readonly ahead: readonly Words[];
  readonly curve: CurveView;
  /** "250 on 3 August · 365 on 2 November" */
  readonly passed: readonly Words[];
}

/** Milestones that are named, the last ones. */
const NAMED = 3;

/** The overall track's year: the last 53 weeks, or one calendar year. Undefined before the first win. */
export function drawYear(input: PageInput, year?: number): YearView | undefined {
  const {tally, book, today} = input;
  const first = firstWin(tally, today);
  if (first === undefined) return undefined;
  const grid = drawYearGrid(book.overall(), input, year);
  const shown = year ?? yearOf(today);
  const wins = winsWithin(tally, grid.from, grid.to);
  const isNow = year === undefined;
  return {
    kind: "year",
    ...drawTitle(shown, input),
    grid,
    earlier: yearOf(first) < shown ? yearLink(shown - 1, today) : undefined,
    later: shown < yearOf(today) ? yearLink(shown + 1, today) : undefined,
    curve: isNow ? drawAllWins(input) : drawWinsOf(year, wins, grid.to, input),
    months: drawMonths(tally, input, year),
    weekdays: drawWeekdays(wins, input),
    areas: isNow ? drawAreas(input) : [],
    rituals: isNow ? drawRituals(input) : [],
  };
}

function drawTitle(
  year: number,
  {tally, today, formats}: PageInput,
): Pick<YearView, "title" | "opens" | "sentence"> {
  const isNow = year === yearOf(today);
  const from = dayOf(year, 1, 1) ?? today;
  const within = winsWithin(tally, from, isNow ? today : addDays(addMonths(from, 12), -1));
  const [wins, total] = [sumWins(within, today), sumWins(tally, today)];
  const days = (counted: Wins): string =>
    countWords(counted.winDaysInOrder(today).length, "day", "days", formats);
  const all: Words = {text: formats.number(total), strong: true, opens: ledger("wins")};
  const inAll = [all, {text: ` in all, on ${days(tally)}`}];
  if (wins === 0) return {title: isNow ? "So far" : String(year), opens: undefined, sentence: inAll};
  const title = `${countWords(wins, "win", "wins", formats)} ${isNow ? "this year" : `in ${year}`}`;
  const opens: PageRef | undefined = isNow ? {...ledger("wins"), span: "year"} : undefined;
  if (isNow && wins < total) return {title, opens, sentence: inAll};
  const onDays: Words[] = [{text: "On "}, {text: days(within), strong: true, opens: ledger("wins")}];
  return {title, opens, sentence: wins < total ? [...onDays, {text: " · "}, all, {text: " in all"}] : onDays};
}

function drawAllWins({tally, today, formats}: PageInput): YearCurveView | undefined {
  const total = sumWins(tally, today);
  const milestone = nextMilestone(total, paceOf(tally, today));
  const passed = passedMilestones(tally, today);
  const curve = drawCurve({wins: tally, counts: {total}, milestone, today, formats, passed});
  if (curve === undefined) return undefined;
  const named = passed
    .slice(-NAMED)
    .flatMap(({wins, on}, index): Words[] => [
      {text: index === 0 ? "" : "\u00a0· "},
      {text: formats.number(wins), strong: true},
      {text: inOnePiece(` on ${formats.date(on, today)}`)},
    ]);
  return {title: "All wins", ahead: aheadWords(milestone, today, formats), curve, passed: named};
}

/** Without a place to break the line. */
function inOnePiece(words: string): string {
  return words.replace(/ /g, "\u00a0");
}

function drawWinsOf(year: number, wins: Wins, end: Day, {formats}: PageInput): YearCurveView | undefined {
  const total = sumWins(wins, end);
  const milestone = {wins: total, on: undefined};
  const curve = drawCurve({wins, counts: {total}, milestone, today: end, formats});
  return curve && {title: `Wins of ${year}`, ahead: [], curve, passed: []};
}

/** "500 around 20 December" */
function aheadWords({wins, on}: Milestone, today: Day, formats: PageInput["formats"]): Words[] {
  if (on === undefined) return [];
  return [{text: `${formats.number(wins)} around ${formats.date(on, today)}`, opens: ledger("pace")}];
}

function ledger(question: Question): LedgerRef {
  return {kind: "ledger", track: {kind: "overall"}, question};
}

function yearLink(year: number, today: Day): YearLink {
  return year === yearOf(today)
    ? {name: "This year", page: {kind: "year"}}
    : {name: String(year), page: {kind: "year", year}};
}
