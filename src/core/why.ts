import {addDays, weekStartOf, type Day} from "./day.ts";
import {doesCount} from "./fold-input.ts";
import {heldSchedule} from "./held-schedules.ts";
import type {Missing, WeekSoFar} from "./missing.ts";
import {pauseOn, readPauses} from "./rest.ts";
import type {Settings} from "./settings.ts";
import type {DayDetail, FoldInput, StreakSpan} from "./streak.ts";
import type {TrackSheet} from "./track.ts";
import type {LineRecord} from "./win.ts";

const DAYS_IN_WEEK = 7;

/** Where the freeze of a frozen day came from. */
export type Freeze =
  | {readonly kind: "from-start"}
  | {readonly kind: "earned"; readonly on: Day}
  | {readonly kind: "never-twice"};

/** Why a day has its state. */
export type Why =
  | {readonly kind: "counted"}
  | {readonly kind: "open"; readonly missing: Missing}
  /** The note says `micro-wins: rest`. */
  | {readonly kind: "property"}
  | {readonly kind: "pause"; readonly from: Day; readonly to: Day}
  | {readonly kind: "skipped"; readonly lines: readonly LineRecord[]}
  | {readonly kind: "off-schedule"}
  | {readonly kind: "not-due"}
  /** Its week counts, or is not over, or is the first one. */
  | ({readonly kind: "week"} & WeekSoFar)
  | {readonly kind: "frozen"; readonly freeze: Freeze; readonly missing: Missing}
  /** `ends`: a streak ended on it, because no freeze was left. */
  | {readonly kind: "missed"; readonly ends: boolean; readonly missing: Missing}
  | {readonly kind: "to-come"};

/** Whether a streak ended because a schedule in the other unit began, not because anything was missed. */
export function endedByChange({unit, endedOn}: StreakSpan, {schedules, weekStartsOn}: FoldInput): boolean {
  if (endedOn === undefined) return false;
  return (heldSchedule(schedules, endedOn, weekStartsOn).kind === "weekly") !== (unit === "week");
}

interface Circumstances {
  readonly sheet: TrackSheet;
  readonly settings: Settings;
  readonly lines: readonly LineRecord[];
  readonly missing: Missing;
  readonly ends: boolean;
}

/** Why a day has the state that it has. */
export function whyOf(day: Day, {sheet, settings, lines, missing, ends}: Circumstances): Why {
  const {state, freeze} = sheet.fold.detailOf(day);
  switch (state) {
    case "counted":
      return {kind: "counted"};
    case "pending":
      return {kind: "open", missing};
    case "frozen":
      return {kind: "frozen", freeze: origin(freeze), missing: shortWeek(day, sheet) ?? missing};
    case "missed":
      return {kind: "missed", ends, missing: shortWeek(day, sheet) ?? missing};
    case "rest":
      return restOn(day, sheet, settings, lines);
  }
}

function restOn(day: Day, sheet: TrackSheet, settings: Settings, lines: readonly LineRecord[]): Why {
  const reason = sheet.restReason(day);
  switch (reason) {
    case "property":
      return {kind: "property"};
    case "pause":
      return {kind: "pause", ...(pauseOn(day, readPauses(settings.pauses)) ?? {from: day, to: day})};
    case "skipped":
      return {
        kind: "skipped",
        lines: lines.filter((line) => line.status === "skipped" && line.noteDay === day),
      };
    case undefined:
      return offSchedule(day, sheet);
  }
}

function offSchedule(day: Day, sheet: TrackSheet): Why {
  const {schedules, weekStartsOn} = sheet.input;
  const schedule = heldSchedule(schedules, day, weekStartsOn);
  switch (schedule.kind) {
    case "weekly":
      return {kind: "week", ...weekOf(day, schedule.times, sheet)};
    case "every":
      return {kind: "not-due"};
    default:
      return {kind: "off-schedule"};
  }
}

/** A day of a week that does not count lacks no more than its week does. */
function shortWeek(day: Day, sheet: TrackSheet): Missing | undefined {
  const schedule = heldSchedule(sheet.input.schedules, day, sheet.input.weekStartsOn);
  return schedule.kind === "weekly" ? {kind: "week-short", ...weekOf(day, schedule.times, sheet)} : undefined;
}

/** How far the week of a day is that counts with `times` days, or with as many as it has that are not rest, if fewer. */
export function weekOf(day: Day, times: number, {input}: TrackSheet): WeekSoFar {
  const {rests, today, weekStartsOn} = input;
  const first = weekStartOf(day, weekStartsOn);
  const days = Array.from({length: DAYS_IN_WEEK}, (_, index) => addDays(first, index));
  const counts = (each: Day): boolean => doesCount(input, each);
  const open = days.filter((each) => counts(each) || !rests(each)).length;
  return {
    counted: days.filter(counts).length,
    needed: Math.min(times, open),
    isOver: addDays(first, DAYS_IN_WEEK) <= today,
  };
}

function origin(freeze: DayDetail["freeze"]): Freeze {
  if (freeze === undefined) return {kind: "never-twice"};
  return freeze.earnedOn === undefined ? {kind: "from-start"} : {kind: "earned", on: freeze.earnedOn};
}
