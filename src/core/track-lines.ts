import type {Day} from "./day.ts";
import {inNoteOrder, type LineRecord} from "./win.ts";

/** What a track needs of its lines. */
export interface TrackLines {
  /** Those of notes up to today, and the wins of later notes that are dated up to today, in any order. */
  readonly lines: readonly LineRecord[];
  /** The day of each win up to today, in any order. */
  readonly wins: readonly Day[];
  /** The days of notes in which a line is skipped. */
  readonly skipped: ReadonlySet<Day>;
  /** The lines with a schedule, in note order. */
  readonly scheduled: readonly LineRecord[];
  /** The lines with amounts, in note order. */
  readonly measured: readonly LineRecord[];
  /** The last line in note order, of those with the preferred habit key if there are any. */
  readonly last: LineRecord | undefined;
}

/** Looks through the lines once: thousands of them, of hundreds of tracks, are looked through as the app starts. */
export function trackLines(all: readonly LineRecord[], today: Day, preferredKey?: string): TrackLines {
  const lines: LineRecord[] = [];
  const wins: Day[] = [];
  const skipped = new Set<Day>();
  const scheduled: LineRecord[] = [];
  const measured: LineRecord[] = [];
  let last: LineRecord | undefined;
  let isPreferred = false;
  for (const line of all) {
    const {facts, status, noteDay} = line;
    const isWin = status === "done" && line.day <= today;
    const isAhead = noteDay > today;
    if (isAhead && !isWin) continue;
    lines.push(line);
    if (isWin) wins.push(line.day);
    if (status === "skipped") skipped.add(noteDay);
    if (facts.every !== undefined && !isAhead) scheduled.push(line);
    if (facts.amounts.length > 0) measured.push(line);
    const isBetter = preferredKey !== undefined && facts.key === preferredKey;
    if (isBetter === isPreferred ? last === undefined || inNoteOrder(last, line) < 0 : isBetter) {
      last = line;
      isPreferred = isBetter;
    }
  }
  return {
    lines,
    wins,
    skipped,
    scheduled: scheduled.sort(inNoteOrder),
    measured: measured.sort(inNoteOrder),
    last,
  };
}
