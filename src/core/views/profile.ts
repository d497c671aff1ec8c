import {addDays, addMonths, dayOf, monthStartOf, weekStartOf, type Day} from "../day.ts";
import type {Wins} from "../wins.ts";
import type {PageInput} from "./page-input.ts";
import {countWords} from "./words.ts";

/** A few bars that stand beside each other: months, weekdays. */
export interface ProfileView {
  readonly bars: readonly ProfileBarView[];
}

export interface ProfileBarView {
  /** "N" */
  readonly letter: string;
  /** "70"; nothing where there is none. */
  readonly value: string;
  /** "November, 70 wins" */
  readonly label: string;
  /** 0–1 of the highest bar. */
  readonly share: number;
  readonly kind?: "best" | "empty";
}

/** What a bar is drawn from. */
export interface Bar {
  readonly letter: string;
  /** "November" */
  readonly name: string;
  readonly height: number;
  /** What stands under it, and how it is read out: "70", "70 wins". */
  readonly value: string;
  readonly words: string;
}

const MONTHS = 12;
const DAYS_IN_WEEK = 7;

/** Bars as high as they are against the highest, which stands out; of equals the last. */
export function drawProfile(bars: readonly Bar[]): ProfileView {
  const highest = Math.max(0, ...bars.map(({height}) => height));
  const best = highest > 0 ? bars.map(({height}) => height).lastIndexOf(highest) : -1;
  return {
    bars: bars.map(({letter, name, height, value, words}, index) => ({
      letter,
      value,
      label: `${name}, ${words}`,
      share: highest > 0 ? height / highest : 0,
      ...(index === best ? {kind: "best"} : height === 0 ? {kind: "empty"} : {}),
    })),
  };
}

/** Wins by month: the last 12 months, or those of one year. */
export function drawMonths(wins: Wins, {today, formats}: PageInput, year?: number): ProfileView {
  const first =
    (year === undefined ? undefined : dayOf(year, 1, 1)) ?? addMonths(monthStartOf(today), 1 - MONTHS);
  const starts = Array.from({length: MONTHS}, (_, index) => addMonths(first, index));
  const counts = countFrom(wins, starts, addMonths(first, MONTHS), today);
  return drawProfile(
    starts.map((month, index) => ({
      letter: formats.monthLetter(month),
      name: formats.month(month, today),
      height: counts[index] ?? 0,
      ...countOf(counts[index] ?? 0, formats),
    })),
  );
}

/** Wins by weekday. */
export function drawWeekdays(wins: Wins, {today, weekStartsOn, formats}: PageInput): ProfileView {
  const week = weekStartOf(today, weekStartsOn);
  const counts = Array.from({length: DAYS_IN_WEEK}, () => 0);
  for (const [day, count] of wins.winDays(today)) {
    const index = (((day - week) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
    counts[index] = (counts[index] ?? 0) + count;
  }
  return drawProfile(
    counts.map((count, index) => ({
      letter: formats.weekdayLetter(addDays(week, index)),
      name: formats.weekday(addDays(week, index)),
      height: count,
      ...countOf(count, formats),
    })),
  );
}

/** The wins from each of `starts`, which follow each other, to the next one; the last one's end before `end`. */
function countFrom(wins: Wins, starts: readonly Day[], end: Day, today: Day): number[] {
  const counts = starts.map(() => 0);
  for (const [day, count] of wins.winDays(today)) {
    const next = day < end ? starts.findIndex((start) => start > day) : 0;
    const index = next < 0 ? starts.length - 1 : next - 1;
    if (index >= 0) counts[index] = (counts[index] ?? 0) + count;
  }
  return counts;
}

function countOf(count: number, formats: PageInput["formats"]): Pick<Bar, "value" | "words"> {
  if (count === 0) return {value: "", words: "no wins"};
  return {value: formats.brief(count), words: countWords(count, "win", "wins", formats)};
}
