import {keyOfHabit} from "../habit-summary.ts";
import {TrackSheet} from "../track.ts";
import {sumWins} from "../wins.ts";
import {amountMeasure} from "./amounts.ts";
import type {BlockInput, BlockScope, HabitBlock, HeatmapBlock, StreaksBlock, SubjectView} from "./block.ts";
import {drawHabits} from "./habits.ts";
import type {HabitRowView} from "./habits-view.ts";
import type {Words} from "./panel.ts";
import {drawTrackPage} from "./track-page.ts";
import {bestInWords, lengthInWords} from "./track-words.ts";
import {countWords, type Formats} from "./words.ts";
import {drawYearGrid, type YearGridView} from "./year-grid.ts";

const DAYS_IN_WEEK = 7;

type HabitPart = Pick<HabitBlock, "sentence" | "amounts" | "facts">;

/** What was drawn of a habit besides its grid stays as long as its sheet: it adds up all its years. */
const drawn = new WeakMap<TrackSheet, {readonly formats: Formats; readonly part: HabitPart}>();

/** The overall streak, and the habits that have one. */
export function drawStreaksBlock(input: BlockInput, isReading: boolean): StreaksBlock {
  const overall = input.book.overall();
  return {
    kind: "streaks",
    subject: undefined,
    isReading,
    sentence: isReading ? atLeast(certain(overall), input) : streakWords(overall, input),
    rows: isReading ? [] : streakRows(input),
  };
}

/** The days of a track, or of all wins, as squares. */
export function drawHeatmap(scope: BlockScope, input: BlockInput): HeatmapBlock {
  const {sheet, isReading} = scope;
  return {kind: "heatmap", subject: subjectOf(sheet), isReading, grid: drawGrid(scope, input)};
}

/** One habit's days and facts. */
export function drawHabitBlock(scope: BlockScope, input: BlockInput): HabitBlock {
  const {sheet, isReading} = scope;
  const part = isReading ? winsSoFar(sheet, input) : habitPart(sheet, input);
  return {kind: "habit", subject: subjectOf(sheet), isReading, grid: drawGrid(scope, input), ...part};
}

function habitPart(sheet: TrackSheet, input: BlockInput): HabitPart {
  const {formats} = input;
  const before = drawn.get(sheet);
  if (before?.formats === formats) return before.part;
  const page = drawTrackPage(sheet.ref, input);
  if (page === undefined) return winsSoFar(sheet, input);
  const facts = [
    {name: "Schedule", words: [{text: page.habit?.schedule.words ?? ""}]},
    {name: "Strength", words: page.strength?.now ?? []},
    {name: "Every win", words: page.wins === undefined ? [] : [page.wins]},
  ];
  const part = {
    sentence: page.sentence,
    amounts: page.amounts,
    facts: facts.filter(({words}) => words.length > 0),
  };
  drawn.set(sheet, {formats, part});
  return part;
}

function winsSoFar({wins}: TrackSheet, {today, formats}: BlockInput): HabitPart {
  const count = countWords(sumWins(wins, today), "win", "wins", formats);
  return {sentence: [{text: `${count} and counting`, strong: true}], amounts: [], facts: []};
}

/** The habit or goal that a sheet is of; undefined for all wins. */
export function subjectOf({ref, name}: TrackSheet): SubjectView | undefined {
  return ref.kind === "overall" ? undefined : {name, opens: {kind: "track", track: ref}};
}

function drawGrid({sheet, days, isReading}: BlockScope, input: BlockInput): YearGridView {
  const measure = sheet.ref.kind === "habit" ? amountMeasure(sheet, input.formats) : undefined;
  const grid = drawYearGrid(isReading ? certain(sheet) : sheet, input, days, measure);
  return isReading ? unreadBefore(grid) : grid;
}

/** While older notes are read only unbroken runs are certain: what they add can spend or earn a freeze. */
function certain(sheet: TrackSheet): TrackSheet {
  const {ref, name, lines, measured, wins, input, badSchedules} = sheet;
  const restReason = (day: Parameters<TrackSheet["restReason"]>[0]): ReturnType<TrackSheet["restReason"]> =>
    sheet.restReason(day);
  const strict = {...input, policy: "strict"} as const;
  return new TrackSheet({ref, name, lines, measured, wins, input: strict, restReason, badSchedules});
}

/** Notes are read newest first: what looks like days before the first win may have some. */
function unreadBefore(grid: YearGridView): YearGridView {
  const [one, other, ...more] = grid.halves;
  const told = (half: typeof one): typeof one => ({
    ...half,
    rows: half.rows.map((row) => ({
      ...row,
      days: row.days.map((day) => (day?.state === "before" ? {...day, words: "not read yet"} : day)),
    })),
  });
  return {...grid, halves: [told(one), told(other), ...more.map(told)]};
}

/** "23 days in a row · best 41 · 2 freezes in hand" */
function streakWords(sheet: TrackSheet, {formats}: BlockInput): Words[] {
  const {current, longest, freezes, unit} = sheet.fold.streak;
  const opens = {kind: "ledger", track: sheet.ref, question: "streak"} as const;
  if (longest === 0) return [{text: "Your first win starts a streak."}];
  if (current === 0)
    return [
      {text: lengthInWords(longest, unit, formats), strong: true, opens},
      {text: " in a row, your best"},
    ];
  const inHand = freezes > 0 ? ` · ${countWords(freezes, "freeze", "freezes", formats)} in hand` : "";
  return [
    {text: lengthInWords(current, unit, formats), strong: true, opens},
    {text: ` in a row${bestInWords(sheet, formats)}${inHand}`},
  ];
}

function atLeast(sheet: TrackSheet, {formats}: BlockInput): Words[] {
  const {current, unit} = sheet.fold.streak;
  if (current === 0) return [];
  return [{text: `${lengthInWords(current, unit, formats)} or more`, strong: true}, {text: " in a row"}];
}

function streakRows({book, formats}: BlockInput): HabitRowView[] {
  const days = new Map(
    book.activeHabits().map((sheet) => {
      const {current, unit} = sheet.fold.streak;
      return [keyOfHabit(sheet), current * (unit === "week" ? DAYS_IN_WEEK : 1)];
    }),
  );
  const lengthOf = ({key}: {readonly key: string}): number => days.get(key) ?? 0;
  const entries = drawHabits(book, formats, [])?.habits.filter((habit) => lengthOf(habit) > 0) ?? [];
  return entries.sort((one, other) => lengthOf(other) - lengthOf(one)).map(({row}) => row);
}
