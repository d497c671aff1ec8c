import {addDays, weekStartOf} from "../day.ts";
import {sumWithin, type AmountSum} from "../habit-amounts.ts";
import type {TrackSheet} from "../track.ts";
import type {Measure} from "./grid-day.ts";
import type {Words} from "./panel.ts";
import type {Formats} from "./words.ts";

/** What a habit's wins add up to in one unit, week by week. */
export interface AmountView {
  /** "Words" */
  readonly title: string;
  /** "11,760 since February" */
  readonly total: readonly Words[];
  /** "Words by week: 660 this week, your best yet" */
  readonly label: string;
  /** 53 weeks, this one last. */
  readonly bars: readonly WeekBarView[];
  /** "660 this week, your best yet" */
  readonly caption: string;
}

export interface WeekBarView {
  /** 0–1 of the highest of all weeks. */
  readonly share: number;
  /** 0–1 of the highest of the last 26 weeks; undefined for a week before them. */
  readonly recentShare: number | undefined;
}

/** More units than a page has room for. */
const MOST_UNITS = 3;
const WEEKS = 53;
const RECENT_WEEKS = 26;
const DAYS_IN_WEEK = 7;
/** Units up to this length are symbols: they stay as they are written. */
const LONGEST_SYMBOL = 3;

/** "450 push-ups since March · 35 this week, 30 the week before" */
export function amountLine(sheet: TrackSheet, formats: Formats): string | undefined {
  const {today} = sheet.input;
  const sum = sheet.amounts.find(({isPlain}) => !isPlain);
  if (sum === undefined) return undefined;
  const total = `${formats.number(sum.total)} ${sum.shown} since ${formats.month(sum.first, today)}`;
  const [weekBefore = 0, thisWeek = 0] = weekSums(sheet, sum, 2);
  // Where all of it came this week, the week has nothing to add.
  if (thisWeek === 0 || thisWeek === sum.total) return total;
  return `${total} · ${trend(thisWeek, weekBefore, formats)}`;
}

/** The sums in each unit, the one that stands on most days first. */
export function drawAmounts(sheet: TrackSheet, formats: Formats): readonly AmountView[] {
  const sums = sheet.amounts;
  return sums.slice(0, MOST_UNITS).map((sum) => drawSum(sheet, sum, formats));
}

/** What the days of the year are measured by, where the habit has amounts. */
export function amountMeasure(sheet: TrackSheet, formats: Formats): Measure | undefined {
  const [sum] = sheet.amounts;
  if (sum === undefined) return undefined;
  return {values: sum.byDay, words: (value) => `${formats.number(value)} ${sum.shown}`};
}

function drawSum(sheet: TrackSheet, sum: AmountSum, formats: Formats): AmountView {
  const title = sum.shown.length > LONGEST_SYMBOL ? capitalised(sum.shown) : sum.shown;
  const weeks = weekSums(sheet, sum, WEEKS);
  const caption = weekCaption(weeks, formats);
  return {
    title,
    total: [
      {text: formats.number(sum.total), opens: {kind: "ledger", track: sheet.ref, question: "wins"}},
      {text: ` since ${formats.month(sum.first, sheet.input.today)}`},
    ],
    label: [`${title} by week`, caption].filter((words) => words !== "").join(": "),
    bars: drawBars(weeks),
    caption,
  };
}

function drawBars(weeks: readonly number[]): WeekBarView[] {
  const recent = WEEKS - RECENT_WEEKS;
  const highest = Math.max(...weeks);
  const recentHighest = Math.max(...weeks.slice(recent));
  const share = (value: number, of: number): number => (of > 0 ? value / of : 0);
  return weeks.map((value, index) => ({
    share: share(value, highest),
    recentShare: index < recent ? undefined : share(value, recentHighest),
  }));
}

/** "660 this week, your best yet", "35 this week, 30 the week before"; "" where there is nothing to say. */
function weekCaption(weeks: readonly number[], formats: Formats): string {
  const [thisWeek = 0, weekBefore = 0] = [...weeks].reverse();
  const best = Math.max(...weeks.slice(0, -1));
  if (thisWeek > best && best > 0) return `${formats.number(thisWeek)} this week, your best yet`;
  if (thisWeek > 0) return trend(thisWeek, weekBefore, formats);
  return best > 0 ? `${formats.number(best)} in your best week` : "";
}

/** The week before stands beside this one once this one has come as far. */
function trend(thisWeek: number, weekBefore: number, formats: Formats): string {
  const now = `${formats.number(thisWeek)} this week`;
  const hasGrown = weekBefore > 0 && thisWeek >= weekBefore;
  return hasGrown ? `${now}, ${formats.number(weekBefore)} the week before` : now;
}

/** The sums of the last weeks, this one last. */
function weekSums({input}: TrackSheet, sum: AmountSum, weeks: number): number[] {
  const last = weekStartOf(input.today, input.weekStartsOn);
  return Array.from({length: weeks}, (_, index) => {
    const start = addDays(last, (index + 1 - weeks) * DAYS_IN_WEEK);
    return sumWithin(sum, start, addDays(start, DAYS_IN_WEEK - 1));
  });
}

function capitalised(word: string): string {
  const [first = "", ...rest] = word;
  return first.toUpperCase() + rest.join("");
}
