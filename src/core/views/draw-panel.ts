import {countWins, type Counts} from "../compound.ts";
import type {Day, Weekday} from "../day.ts";
import {goalOn, overallTrack} from "../overall.ts";
import type {Settings} from "../settings.ts";
import {foldStreak} from "../streak.ts";
import type {Tally} from "../tally.ts";
import {drawHeader} from "./header.ts";
import type {DayView, PanelView} from "./panel.ts";
import {soFar} from "./so-far.ts";
import {todayLines, type TodayNote} from "./today-lines.ts";
import {countWords, type Formats} from "./words.ts";

/** What the sidebar is drawn from. */
export interface PanelInput {
  readonly tally: Tally;
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
  /** What stands below today's lines, where that is drawn anew later. */
  readonly below?: Pick<DayView, "soFar"> | undefined;
}

/** The sidebar on a vault with daily notes. */
export function drawPanel(input: PanelInput): DayView {
  const {tally, settings, today, formats} = input;
  const isReading = input.reading !== undefined;
  const counts = countWins(tally, today, input.weekStartsOn);
  // Until all is read only an unbroken run is certain: what older notes add can lengthen it but not end it.
  const policy = isReading ? "strict" : settings.streakPolicy;
  const fold = foldStreak(overallTrack(tally, settings), policy, tally.winDaysInOrder(today), today);
  const {groups, hidden, allDone} = todayLines(input.todayNotes, settings, formats);
  const sums =
    input.below === undefined
      ? soFar({tally, counts, today, stateOf: fold.stateOf, isReading, formats})
      : input.below.soFar;
  const hasNote = tally.hasNoteOn(today);
  return {
    kind: "day",
    header: drawHeader({
      ...input,
      wins: counts.today,
      total: counts.total,
      goal: goalOn(settings.dailyGoals, today),
      streak: fold.streak,
      hasNote,
      isReading,
    }),
    hasNote,
    allDone,
    groups,
    ...(hidden > 0 && {more: `${formats.number(hidden)} more in the note.`}),
    ...(sums !== undefined && {soFar: sums}),
    ...(input.reading !== undefined && {reading: input.reading}),
    ...(input.fresh !== undefined && {
      fresh: {...input.fresh, spoken: spoken(input.fresh.done, counts, formats)},
    }),
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
