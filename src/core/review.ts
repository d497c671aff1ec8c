import {addDays, type Day} from "./day.ts";
import type {GoalBook} from "./goal-book.ts";
import type {ReviewSpan} from "./review-span.ts";
import {foldStreak, type DayState, type Streak, type StreakUnit} from "./streak.ts";
import type {Tally} from "./tally.ts";
import type {TrackBook} from "./track-book.ts";
import type {TrackSheet} from "./track.ts";
import type {LineRecord} from "./win.ts";
import type {Wins} from "./wins.ts";

/** What a review is made from. */
export interface ReviewInput {
  readonly tally: Pick<Tally, "winsOn" | "linesOn" | "notesOf">;
  readonly book: Pick<TrackBook, "overall" | "sheet" | "mainKey">;
  readonly goals: Pick<GoalBook, "all" | "wins">;
  readonly today: Day;
}

/** What a week or a month came to. */
export interface ReviewData {
  readonly span: ReviewSpan;
  /** Whether the whole span has gone by. */
  readonly isOver: boolean;
  /** Those that have gone by, and today once it has a win. */
  readonly days: readonly ReviewDay[];
  readonly wins: number;
  /** Most wins first; what has no area comes last. */
  readonly areas: readonly {readonly name: string | undefined; readonly wins: number}[];
  /** Those that ran when the span was over: of all wins first, then the longest. */
  readonly streaks: readonly KeptStreak[];
  /** Most wins first. */
  readonly goals: readonly MovedGoal[];
  /** Wins that served any goal. */
  readonly serving: number;
  readonly habit: StrongHabit | undefined;
}

export interface ReviewDay {
  readonly day: Day;
  readonly wins: number;
  readonly state: DayState;
  /** Of its daily note. */
  readonly path: string | undefined;
}

export interface KeptStreak {
  /** The habit's; undefined: all wins. */
  readonly name: string | undefined;
  readonly length: number;
  readonly unit: StreakUnit;
  /** Whether none was longer by then. */
  readonly isBest: boolean;
}

export interface MovedGoal {
  readonly path: string;
  readonly name: string;
  readonly wins: number;
  /** How many of its steps have a done date of the span. */
  readonly steps: number;
}

export interface StrongHabit {
  readonly name: string;
  /** Days of the span with a win of it. */
  readonly days: number;
  /** 0–1, at the end of the span. */
  readonly strength: number;
}

/** A streak of one is a day. */
const SHORTEST_STREAK = 2;
/** A line that was done on fewer days is no habit yet. */
const HABIT_DAYS = 3;
const DAYS_IN_WEEK = 7;

/** Counts what a span came to, up to today. Numbers are as they were when it ended, seen with what the notes say now. */
export function reviewOf(span: ReviewSpan, input: ReviewInput): ReviewData {
  const {tally, book, today} = input;
  const until = today < span.to ? today : span.to;
  const days = daysOf({...span, to: until}, input);
  const lines = days.flatMap(({day}) => winsAmong(tally.linesOn(day), day));
  const habits = habitsIn(lines, book);
  return {
    span,
    isOver: today > span.to,
    days: days.filter(({day, wins}) => day < today || wins > 0),
    wins: sumOf(days),
    areas: areasOf(lines),
    streaks: streaksOf([book.overall(), ...habits], {from: span.from, until}),
    goals: goalsOf(span.from, until, input),
    serving: countWithin(input.goals.wins(today), span.from, until),
    habit: strongest(habits, span.from, until),
  };
}

function daysOf({from, to}: Pick<ReviewSpan, "from" | "to">, {tally, book}: ReviewInput): ReviewDay[] {
  const days = Array.from({length: Math.max(0, to - from + 1)}, (_, index) => addDays(from, index));
  const paths = new Map<Day, string>();
  for (const [path, {day}] of tally.notesOf(new Set(days))) {
    const known = paths.get(day);
    if (known === undefined || path < known) paths.set(day, path);
  }
  const {stateOf} = book.overall().fold;
  return days.map((day) => ({day, wins: tally.winsOn(day), state: stateOf(day), path: paths.get(day)}));
}

function winsAmong(lines: readonly LineRecord[], day: Day): readonly LineRecord[] {
  return lines.filter((line) => line.status === "done" && line.day === day);
}

function areasOf(lines: readonly LineRecord[]): ReviewData["areas"] {
  const areas = new Map<string | undefined, {name: string | undefined; wins: number}>();
  for (const {area} of lines) {
    const known = areas.get(area?.key) ?? {name: undefined, wins: 0};
    areas.set(area?.key, {name: area?.shown, wins: known.wins + 1});
  }
  return [...areas.values()].sort(
    (one, other) =>
      Number(one.name === undefined) - Number(other.name === undefined) ||
      other.wins - one.wins ||
      byName(one.name, other.name),
  );
}

function habitsIn(lines: readonly LineRecord[], book: ReviewInput["book"]): TrackSheet[] {
  const keys = new Set(lines.flatMap(({facts}) => (facts.key === undefined ? [] : book.mainKey(facts.key))));
  return [...keys].flatMap((name) => book.sheet({kind: "habit", name}) ?? []);
}

function streaksOf(
  sheets: readonly TrackSheet[],
  {from, until}: {readonly from: Day; readonly until: Day},
): KeptStreak[] {
  const kept = sheets.flatMap((sheet): KeptStreak[] => {
    const {current: length, longest, unit} = streakAt(sheet, until);
    const isMoved = sheet.input.counted.some((day) => from <= day && day <= until);
    if (length < SHORTEST_STREAK || !isMoved) return [];
    const name = sheet.ref.kind === "overall" ? undefined : sheet.name;
    return [{name, length, unit, isBest: length === longest}];
  });
  return kept.sort(
    (one, other) =>
      Number(one.name !== undefined) - Number(other.name !== undefined) ||
      inDays(other) - inDays(one) ||
      byName(one.name, other.name),
  );
}

/** The streak as it was at the end of a day. */
function streakAt({fold, input}: TrackSheet, until: Day): Streak {
  if (until >= input.today) return fold.streak;
  // The next day has begun, so that nothing of this one is pending.
  return foldStreak({
    ...input,
    today: addDays(until, 1),
    counted: input.counted.filter((day) => day <= until),
  }).streak;
}

function inDays({length, unit}: KeptStreak): number {
  return unit === "week" ? length * DAYS_IN_WEEK : length;
}

function goalsOf(from: Day, until: Day, {goals, book}: ReviewInput): MovedGoal[] {
  const moved = goals.all().map(({path, name, steps}): MovedGoal => {
    const sheet = book.sheet({kind: "goal", name: path});
    const wins = sheet === undefined ? 0 : countWithin(sheet.wins, from, until);
    const done = steps.filter(({status, doneDay: day}) => status === "done" && isWithin(day, from, until));
    return {path, name, wins, steps: done.length};
  });
  return moved
    .filter(({wins}) => wins > 0)
    .sort((one, other) => other.wins - one.wins || byName(one.name, other.name));
}

function strongest(habits: readonly TrackSheet[], from: Day, until: Day): StrongHabit | undefined {
  let best: StrongHabit | undefined;
  for (const sheet of habits) {
    const won = sheet.wins.winDaysInOrder(until);
    if (won.length < HABIT_DAYS) continue;
    const days = won.filter((day) => day >= from).length;
    const habit = {name: sheet.name, days, strength: strengthAt(sheet, until)};
    if (best === undefined || isStronger(habit, best)) best = habit;
  }
  return best;
}

function isStronger(one: StrongHabit, other: StrongHabit): boolean {
  const more = one.strength - other.strength || one.days - other.days;
  return more > 0 || (more === 0 && byName(one.name, other.name) < 0);
}

function strengthAt({strength, input}: TrackSheet, until: Day): number {
  if (until >= input.today) return strength.now;
  return until < strength.from ? 0 : (strength.values[until - strength.from] ?? strength.now);
}

function countWithin(wins: Pick<Wins, "winsOn">, from: Day, until: Day): number {
  let count = 0;
  for (let day = from; day <= until; day = addDays(day, 1)) count += wins.winsOn(day);
  return count;
}

function sumOf(days: readonly ReviewDay[]): number {
  return days.reduce((sum, {wins}) => sum + wins, 0);
}

function isWithin(day: Day | undefined, from: Day, until: Day): boolean {
  return day !== undefined && from <= day && day <= until;
}

function byName(one = "", other = ""): number {
  return one < other ? -1 : Number(one > other);
}
