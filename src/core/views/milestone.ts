import type {Day} from "../day.ts";
import type {StreakSpan} from "../streak.ts";
import {clip} from "../shown-text.ts";
import type {Tally} from "../tally.ts";
import {inNoteOrder, type LineRecord} from "../win.ts";
import {evidenceOf} from "./milestone-words.ts";
import {countWords, type Formats} from "./words.ts";

/** A milestone of wins, or a record of the streak, with finished texts. */
export interface MilestoneView {
  /** "90 wins" */
  readonly title: string;
  /** "You finish what you start." A record's title says all. */
  readonly evidence?: string;
  /** Of a record that was made with it: "23 days in a row, your best." */
  readonly record?: string;
  /** "The first was Drink water, on 21 October." Undefined where no line proves it. */
  readonly first?: FirstWin;
  /** "One square is ten wins." */
  readonly caption?: string;
  /** "90 wins, one square each" */
  readonly label: string;
  readonly columns: number;
  /** What each square stands for, the oldest first: "Drink water, 21 October". */
  readonly squares: readonly string[];
  /** For those who cannot see it: "90 wins. You finish what you start." */
  readonly spoken: string;
}

/** Its text, the words around it, and the line that proves it. */
export interface FirstWin {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly path: string;
  /** 0-based. */
  readonly line: number;
}

/** What a milestone is drawn from. */
export interface MilestoneInput {
  readonly tally: Tally;
  readonly today: Day;
  readonly formats: Formats;
}

/** Squares beyond which one stands for ten times as much. */
const MOST_SQUARES = 1000;
/** Squares in a row, by the most squares that are laid out so. */
const COLUMNS = [
  [100, 18],
  [250, 25],
  [500, 34],
] as const;
const MOST_COLUMNS = 44;

/** Every win as one square, when there are `wins` of them. Above a thousand one square is ten wins, and so on. */
export function drawMilestone(wins: number, input: MilestoneInput): MilestoneView {
  const {tally, today, formats} = input;
  const each = toASquare(wins);
  const title = countWords(wins, "win", "wins", formats);
  const evidence = evidenceOf(wins);
  const first = provenBy(winsInOrder(tally, today), "The first was ", input);
  const squares =
    each === 1 ? namesOfWins(winsInOrder(tally, today), wins, input) : namesOfSpans(wins, each, input);
  return {
    title,
    evidence,
    ...(first !== undefined && {first}),
    ...laidOut(title, each, "wins", formats),
    columns: columnsOf(squares.length),
    squares,
    spoken: `${title}. ${evidence}`,
  };
}

/** A milestone and a record that one tick made; either may be missing. */
export function together(
  milestone: MilestoneView | undefined,
  record: MilestoneView | undefined,
): MilestoneView | undefined {
  if (milestone === undefined || record === undefined) return milestone ?? record;
  return {...milestone, record: record.title, spoken: `${milestone.spoken} ${record.title}`};
}

/** Every day of the longest streak there was as one square. `days`: those that counted, in order. */
export function drawRecord(
  {from, length}: StreakSpan,
  days: readonly Day[],
  input: MilestoneInput,
): MilestoneView {
  const {tally, formats} = input;
  const count = countWords(length, "day", "days", formats);
  const title = `${count} in a row, your best.`;
  const each = toASquare(length);
  const counted = days.filter((day) => day >= from);
  const squares = Array.from({length: Math.ceil(counted.length / each)}, (_, index) =>
    nameOfDays(counted.slice(index * each, (index + 1) * each), input),
  );
  const first = provenBy(winsOn(from, tally), "It began with ", input);
  return {
    title,
    ...(first !== undefined && {first}),
    ...laidOut(`${count} in a row`, each, "days", formats),
    columns: columnsOf(squares.length),
    squares,
    spoken: title,
  };
}

function toASquare(count: number): number {
  let each = 1;
  while (count / each > MOST_SQUARES) each *= 10;
  return each;
}

function laidOut(
  title: string,
  each: number,
  things: string,
  formats: Formats,
): Pick<MilestoneView, "label" | "caption"> {
  if (each === 1) return {label: `${title}, one square each`};
  const many = each === 10 ? "ten" : formats.number(each);
  return {label: `${title}, ${many} to a square`, caption: `One square is ${many} ${things}.`};
}

function columnsOf(squares: number): number {
  return COLUMNS.find(([most]) => squares <= most)?.[1] ?? MOST_COLUMNS;
}

/** Names the first of some wins. */
function provenBy(
  [line]: Iterable<LineRecord>,
  before: string,
  {today, formats}: MilestoneInput,
): FirstWin | undefined {
  if (line === undefined) return undefined;
  const {facts, path, line: at, day} = line;
  return {before, text: clip(facts.name), after: `, on ${formats.date(day, today)}.`, path, line: at};
}

/** The lines that are wins, the oldest first. */
function* winsInOrder(tally: Tally, today: Day): Iterable<LineRecord> {
  for (const day of tally.winDaysInOrder(today)) yield* winsOn(day, tally);
}

function winsOn(day: Day, tally: Tally): LineRecord[] {
  const lines = tally.linesOn(day).filter((line) => line.status === "done" && line.day === day);
  return lines.sort(inNoteOrder);
}

function namesOfWins(lines: Iterable<LineRecord>, wins: number, {today, formats}: MilestoneInput): string[] {
  const names: string[] = [];
  let date = {day: NaN, text: ""};
  for (const {facts, day} of lines) {
    if (names.length === wins) break;
    if (date.day !== day) date = {day, text: formats.date(day, today)};
    names.push(`${facts.name}, ${date.text}`);
  }
  return names;
}

/** "Friday 20 November, 4 wins", or the first and the last of several days. */
function nameOfDays(days: readonly Day[], {tally, today, formats}: MilestoneInput): string {
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return "";
  if (from !== to) return formats.dates(from, to, today);
  return `${formats.dayAndDate(to, today)}, ${countWords(tally.winsOn(to), "win", "wins", formats)}`;
}

/** "Wins 11 to 20, 21–23 October" */
function namesOfSpans(wins: number, each: number, {tally, today, formats}: MilestoneInput): string[] {
  const names: string[] = [];
  let count = 0;
  let from: Day | undefined;
  for (const day of tally.winDaysInOrder(today)) {
    from ??= day;
    count += tally.winsOn(day);
    for (let last = (names.length + 1) * each; last <= Math.min(wins, count); last += each) {
      const start = from ?? day;
      const dates = start === day ? formats.date(day, today) : formats.dates(start, day, today);
      names.push(`Wins ${formats.number(last - each + 1)} to ${formats.number(last)}, ${dates}`);
      // What is left of this day begins the next square.
      from = count > last ? day : undefined;
    }
  }
  return names;
}
