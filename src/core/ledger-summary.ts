import {addDays, printDay} from "./day.ts";
import {explainer, type Evidence, type Explanation, type NotCounted} from "./explain.ts";
import {habitKeysOf} from "./facts.ts";
import {ledgerDays} from "./ledger-days.ts";
import type {Missing} from "./missing.ts";
import {foldName} from "./names.ts";
import type {DayState} from "./streak.ts";
import type {TrackRef, TrackSheet} from "./track.ts";
import type {Why} from "./why.ts";
import type {LineRecord} from "./win.ts";

/** A track as scripts name it: names as they are written in notes, in any case. */
export type LedgerTrack =
  | "overall"
  | {readonly habit: string}
  | {readonly area: string}
  | {readonly ritual: string}
  | {readonly goal: string};

/** A track's days, each with its state and why. Plain JSON: days are `YYYY-MM-DD`, lines 0-based, null stands for what is not there. */
export interface Ledger {
  readonly track: LedgerTrack;
  /** From today back to the first day that counts, has a win or a line. */
  readonly days: readonly LedgerDay[];
}

export interface LedgerDay {
  readonly day: string;
  readonly state: DayState;
  /**
   * Why it has that state. Counted: "counted". Pending: "open". Rest: "property", "pause", "skipped", "off-schedule",
   * "not-due", or "week" (the week's other days are enough, or it is not over). Frozen: "freeze-from-start",
   * "freeze-earned" or "never-twice". Missed: "missed", or "ends-streak" for the day on which a streak ended.
   */
  readonly why: string;
  /** What a frozen, missed or open day has: "no-note", "nothing-ticked", "below-goal" … */
  readonly missing: Missing["kind"] | null;
  readonly freezeEarnedOn: string | null;
  readonly wins: number;
  /** The lines that count on it. */
  readonly lines: readonly LedgerLine[];
  readonly notCounted: readonly LedgerNotCounted[];
}

export interface LedgerLine {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** A line of the day's notes that looks done and does not count on that day. */
export interface LedgerNotCounted extends LedgerLine {
  /** Where it stands: "code", "properties", "html", "comment", "formula", "text" (a paragraph); "scope"; or its own date: "to-come", "other-day". */
  readonly why: NotCounted["why"];
  /** The day of its own date. */
  readonly on: string | null;
}

/** The tracks that a script may mean, the likeliest first; none where that is no track's name. */
export function tracksOf(track: unknown): readonly TrackRef[] {
  if (track === "overall") return [{kind: "overall"}];
  if (typeof track !== "object" || track === null) return [];
  for (const kind of ["habit", "area", "ritual", "goal"] as const) {
    const written: unknown = Reflect.get(track, kind);
    if (typeof written !== "string") continue;
    const names = kind === "habit" ? habitKeysOf(written) : [kind === "goal" ? written : foldName(written)];
    return names.map((name) => ({kind, name}));
  }
  return [];
}

export function summariseLedger(sheet: TrackSheet, evidence: Evidence): Ledger {
  const explain = explainer(sheet, evidence);
  const {from, to} = ledgerDays(sheet);
  const days = Array.from({length: to - from + 1}, (_, ago) => daySummary(explain(addDays(to, -ago))));
  return {track: nameOf(sheet), days: days.filter((day) => day !== undefined)};
}

function nameOf({ref, name}: TrackSheet): LedgerTrack {
  switch (ref.kind) {
    case "overall":
      return "overall";
    case "habit":
      return {habit: name};
    case "area":
      return {area: name};
    case "ritual":
      return {ritual: name};
    case "goal":
      return {goal: name};
  }
}

function daySummary({day, state, why, lines, notCounted}: Explanation): LedgerDay | undefined {
  if (state === "to come") return undefined;
  return {
    day: printDay(day),
    state,
    why: codeOf(why),
    missing: "missing" in why ? why.missing.kind : null,
    freezeEarnedOn: why.kind === "frozen" && why.freeze.kind === "earned" ? printDay(why.freeze.on) : null,
    wins: lines.length,
    lines: lines.map(lineOf),
    notCounted: notCounted.map((line) => ({
      ...lineOf(line),
      why: line.why,
      on: line.on === undefined ? null : printDay(line.on),
    })),
  };
}

function codeOf(why: Why): string {
  if (why.kind === "missed" && why.ends) return "ends-streak";
  if (why.kind !== "frozen") return why.kind;
  return why.freeze.kind === "never-twice" ? why.freeze.kind : `freeze-${why.freeze.kind}`;
}

function lineOf({path, line, facts}: Pick<LineRecord, "path" | "line" | "facts">): LedgerLine {
  return {path, line, text: facts.name};
}
