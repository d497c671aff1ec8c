import {addDays, type Day} from "./day.ts";
import type {LineFacts} from "./facts.ts";
import {goalDays} from "./goal-days.ts";
import {missingOn} from "./missing.ts";
import type {Settings} from "./settings.ts";
import type {DayState, StreakFold, StreakSpan} from "./streak.ts";
import type {Tally} from "./tally.ts";
import type {TrackSheet} from "./track.ts";
import type {Excluded, UncountedLine} from "./uncounted.ts";
import {endedByChange, whyOf, type Why} from "./why.ts";
import {inNoteOrder, type LineRecord, type NoteRecord} from "./win.ts";

/** A line that looks done and does not count on the day of its note. */
export interface NotCounted {
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  readonly facts: LineFacts;
  /** Where it stands, or that its own done date is a day to come or another day. */
  readonly why: Excluded | "to-come" | "other-day";
  /** The day that it counts on, where it does. */
  readonly on: Day | undefined;
}

/** One day of a track's ledger. */
export interface Explanation {
  readonly day: Day;
  readonly state: DayState | "to come";
  readonly why: Why;
  /** The done lines that count on the day, in note order. Those with a `wrongDate` count because that date is none. */
  readonly lines: readonly LineRecord[];
  readonly notCounted: readonly NotCounted[];
}

/** What the days of a track are explained from. */
export interface Evidence {
  readonly tally: Tally;
  readonly settings: Settings;
  /** The key under which a habit's line is counted. */
  readonly mainKey: (key: string) => string;
  /** The lines of a note that look done and do not count; undefined where it was not read for them. */
  readonly uncounted: (note: NoteRecord) => UncountedNote | undefined;
}

export interface UncountedNote {
  readonly path: string;
  readonly lines: readonly UncountedLine[];
}

/** How a track's days came to be what they are. Days to come, on which nothing counts yet, are explained, too. */
export function explainer(sheet: TrackSheet, evidence: Evidence): (day: Day) => Explanation {
  const {ref, fold} = sheet;
  const {today} = sheet.input;
  const {tally, settings} = evidence;
  const isOfTrack = membership(sheet, evidence);
  const goal = goalDays(settings.dailyGoals);
  const missed = fold.streaks.filter((streak) => !endedByChange(streak, sheet.input));
  const ends = new Set(missed.map((streak) => endDay(streak, fold)));
  return (day) => {
    const lines = tally.linesOn(day).filter(isOfTrack).sort(inNoteOrder);
    // A ritual's day is the one that its lines stand on, whatever date they were done on.
    const dayOfLine = (line: LineRecord): Day =>
      ref.kind === "ritual" && line.day <= today ? line.noteDay : line.day;
    const counted = lines.filter((line) => line.status === "done" && dayOfLine(line) === day);
    const notCounted = [
      ...lines.flatMap((line) => (dayOfLine(line) === day ? [] : elsewhere(line, day, today))),
      ...tally.notesOn(day).flatMap((note) => excluded(evidence.uncounted(note), isOfTrack)),
    ];
    const found = {lines: counted, notCounted};
    if (day > today) return {day, state: "to come", why: {kind: "to-come"}, ...found};
    const hasNote = tally.hasNoteOn(day);
    const missing = missingOn(day, {
      ...{kind: ref.kind, lines, wins: counted.length, goal: goal(day), hasNote, today},
    });
    const why = whyOf(day, {sheet, settings, lines, missing, ends: ends.has(day)});
    return {day, state: fold.stateOf(day), why, ...found};
  };
}

/** The missed day that ended a streak; of weeks, the first one of the week that did. */
function endDay({unit, endedOn}: StreakSpan, {stateOf}: StreakFold): Day | undefined {
  if (endedOn === undefined || unit === "day") return endedOn;
  const days = Array.from({length: 7}, (_, index) => addDays(endedOn, index));
  return days.find((day) => stateOf(day) === "missed");
}

/** Whether a line is of a track, by what it says and where it stands. */
function membership(
  {ref, lines}: TrackSheet,
  {mainKey}: Evidence,
): (line: Pick<LineRecord, "facts" | "area" | "heading">) => boolean {
  switch (ref.kind) {
    case "overall":
      return () => true;
    case "habit":
      return ({facts}) => facts.key !== undefined && mainKey(facts.key) === ref.name;
    case "area":
      return ({area}) => area?.key === ref.name;
    case "ritual":
      return ({heading}) => heading?.key === ref.name;
    case "goal": {
      const serving: ReadonlySet<unknown> = new Set(lines);
      return (line) => serving.has(line);
    }
  }
}

/** A done line of the day's note that its own done date takes to another day. */
function elsewhere(
  {status, noteDay, day: on, path, line, facts}: LineRecord,
  day: Day,
  today: Day,
): NotCounted[] {
  if (status !== "done" || noteDay !== day || on === day) return [];
  return [{path, line, facts, why: on > today ? "to-come" : "other-day", on}];
}

function excluded(note: UncountedNote | undefined, isOfTrack: ReturnType<typeof membership>): NotCounted[] {
  if (note === undefined) return [];
  const {path} = note;
  return note.lines.filter(isOfTrack).map(({line, facts, why}) => ({path, line, facts, why, on: undefined}));
}
