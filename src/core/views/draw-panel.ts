import {countWins, type Counts} from "../compound.ts";
import type {Day, Weekday} from "../day.ts";
import {goalDays} from "../goal-days.ts";
import type {RungAnswer} from "../rung-answers.ts";
import type {GoalBook} from "../goal-book.ts";
import {ratesOf, type Settings} from "../settings.ts";
import {foldStreak, type StreakFold} from "../streak.ts";
import type {Tally} from "../tally.ts";
import type {TrackBook} from "../track-book.ts";
import {drawComingBack} from "./coming-back.ts";
import {drawGoals} from "./goals.ts";
import {drawHabits} from "./habits.ts";
import {drawHeader} from "./header.ts";
import type {DayView, LineView, PanelView} from "./panel.ts";
import {habitPicks, oneMorePicks} from "./picks.ts";
import {soFar} from "./so-far.ts";
import {todayLines, withLit, type TodayNote} from "./today-lines.ts";
import {countWords, type Formats} from "./words.ts";

/** What the sidebar is drawn from. */
export interface PanelInput {
  readonly tally: Tally;
  readonly goals: GoalBook;
  readonly book: TrackBook;
  readonly settings: Settings;
  readonly today: Day;
  readonly weekStartsOn: Weekday;
  readonly todayNotes: readonly TodayNote[];
  readonly hasTemplate: boolean;
  /** 0–1 while older notes are being read. */
  readonly reading: number | undefined;
  /** The last tick or untick made by hand in one of today's lines. */
  readonly fresh: {readonly id: string; readonly done: boolean; readonly serial: number} | undefined;
  readonly formats: Formats;
  /** What was said to offers of a rung. */
  readonly answers: readonly RungAnswer[];
  /** What stands below today's lines, where that is drawn anew later. */
  readonly below?: Below | undefined;
}

/** What stands below today's lines, and adds up all that is known. */
type Below = Pick<DayView, "soFar" | "habits" | "goals">;

/** The sidebar on a vault with daily notes. */
export function drawPanel(input: PanelInput): DayView {
  const {tally, settings, today, formats} = input;
  const isReading = input.reading !== undefined;
  const counts = countWins(tally, today, input.weekStartsOn);
  // Until all is read only an unbroken run is certain: what older notes add can lengthen it but not end it.
  const overall = input.book.overall();
  const fold = isReading ? foldStreak({...overall.input, policy: "strict"}) : overall.fold;
  const {groups, hidden, allDone} = todayLines(input.todayNotes, settings, input.goals, formats);
  const {soFar: sums, habits, goals} = input.below ?? drawBelow(input, counts, fold);
  const back = isReading ? undefined : drawComingBack({...input, groups, total: counts.total});
  const hasNote = tally.hasNoteOn(today);
  const isFresh = !hasNote && !isReading && back === undefined;
  const fromHabits = isFresh ? habitPicks(input.book, ratesOf(settings), formats) : undefined;
  return {
    kind: "day",
    header: drawHeader({
      ...input,
      wins: counts.today,
      total: counts.total,
      goal: goalDays(settings.dailyGoals)(today),
      streak: fold.streak,
      hasNote,
      isReading,
    }),
    ...(back !== undefined && {back}),
    hasNote,
    allDone,
    ...(allDone && {oneMore: oneMorePicks(groups, today, formats)}),
    ...(fromHabits !== undefined && {fromHabits}),
    groups: withLit(groups, (line) => (back === undefined ? forGoal(line, input) : {...line, next: false})),
    ...(hidden > 0 && {more: `${formats.number(hidden)} more in the note.`}),
    ...(sums !== undefined && {soFar: sums}),
    ...(habits !== undefined && {habits}),
    ...(goals !== undefined && {goals}),
    ...(input.reading !== undefined && {reading: input.reading}),
    ...(input.fresh !== undefined && {
      fresh: {...input.fresh, spoken: spoken(input.fresh.done, counts, formats)},
    }),
  };
}

function forGoal(line: LineView, {tally, goals}: PanelInput): LineView {
  const record = tally.linesIn(line.path)?.find((each) => each.line === line.line);
  const goal = record && goals.goalOf(record);
  return goal === undefined ? line : {...line, goal: {name: goal.name, path: goal.path}};
}

function drawBelow(input: PanelInput, counts: Counts, {stateOf}: StreakFold): Below {
  const {tally, today, formats} = input;
  const isReading = input.reading !== undefined;
  const sums = soFar({tally, counts, today, stateOf, isReading, formats});
  const habits = isReading ? undefined : drawHabits(input.book, formats, input.answers);
  const goals = isReading ? undefined : drawGoals(input);
  return {
    ...(sums !== undefined && {soFar: sums}),
    ...(habits !== undefined && {habits}),
    ...(goals !== undefined && {goals}),
  };
}

/** The sidebar on a vault in which no daily note was found. */
export function drawNowhere(
  suggestion: {readonly folder: string; readonly count: number} | undefined,
  formats: Formats,
): PanelView {
  if (suggestion === undefined) return {kind: "nowhere"};
  const count = countWords(suggestion.count, "note", "notes", formats);
  const {folder} = suggestion;
  return {kind: "nowhere", suggestion: {folder, name: folder === "" ? "the vault’s root" : folder, count}};
}

/** "Done. 5 wins today." */
function spoken(isDone: boolean, counts: Counts, formats: Formats): string {
  const today =
    counts.today === 0 ? "Today is open." : `${countWords(counts.today, "win", "wins", formats)} today.`;
  return isDone ? `Done. ${today}` : today;
}
