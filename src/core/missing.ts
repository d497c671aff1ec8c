import type {Day} from "./day.ts";
import {ritualProgress} from "./ritual.ts";
import type {TrackRef} from "./track.ts";
import {isWaiting, type LineRecord} from "./win.ts";

/** What there is of a track on a day that does not count. */
export type Missing =
  | {readonly kind: "no-note"}
  /** A note without a line of the track. */
  | {readonly kind: "no-line"}
  | {readonly kind: "nothing-ticked"}
  | {readonly kind: "only-skipped"}
  /** Nothing but lines that were moved, or skipped. */
  | {readonly kind: "only-moved"}
  /** What is ticked counts on other days, by its own done dates. */
  | {readonly kind: "counts-elsewhere"}
  | {readonly kind: "below-goal"; readonly wins: number; readonly goal: number}
  /** Days of its week. */
  | ({readonly kind: "week-short"} & WeekSoFar)
  /** A ritual of which some lines are done or skipped, and others not. */
  | {readonly kind: "incomplete"; readonly settled: number; readonly all: number};

/** A week that counts as a whole. */
export interface WeekSoFar {
  /** Days of it that count, and how many it needs. */
  readonly counted: number;
  readonly needed: number;
  readonly isOver: boolean;
}

/** One day of a track. */
export interface TrackDay {
  readonly kind: TrackRef["kind"];
  /** The track's lines in the day's notes, and those that are dated to the day. */
  readonly lines: readonly LineRecord[];
  readonly wins: number;
  /** The wins that make the day count. */
  readonly goal: number;
  readonly hasNote: boolean;
  readonly today: Day;
}

/** What keeps a day from counting, schedules and rest aside. */
export function missingOn(day: Day, {kind, lines, wins, goal, hasNote, today}: TrackDay): Missing {
  if (kind === "overall" && wins > 0) return {kind: "below-goal", wins, goal};
  const own = lines.filter((line) => line.noteDay === day);
  const progress = kind === "ritual" ? ritualProgress(own, today).get(day) : undefined;
  if (progress !== undefined && progress.done > 0)
    return {kind: "incomplete", settled: progress.settled, all: progress.all};
  if (!hasNote) return {kind: "no-note"};
  if (own.length === 0) return {kind: "no-line"};
  if (own.some(({status}) => status === "done")) return {kind: "counts-elsewhere"};
  if (own.some(isWaiting)) return {kind: "nothing-ticked"};
  return {kind: own.every(({status}) => status === "skipped") ? "only-skipped" : "only-moved"};
}
