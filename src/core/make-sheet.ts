import type {Day, Weekday} from "./day.ts";
import type {GoalNote} from "./goal.ts";
import {goalDays} from "./goal-days.ts";
import {habitSchedules} from "./habit-schedules.ts";
import {commonRest} from "./rest.ts";
import {ritualDays, ritualWins} from "./ritual.ts";
import {LineWins} from "./line-wins.ts";
import type {Schedules, WeekdayNames} from "./schedule.ts";
import type {HabitRule} from "./habit-settings.ts";
import type {Settings} from "./settings.ts";
import type {Tally} from "./tally.ts";
import {trackLines} from "./track-lines.ts";
import {TrackSheet, type RestReason, type TrackParts} from "./track.ts";
import type {LineRecord} from "./win.ts";

/** What tracks depend on besides the notes. */
export interface TrackRules {
  readonly settings: Settings;
  readonly today: Day;
  readonly weekStartsOn: Weekday;
  readonly weekdayNames: WeekdayNames;
}

/** The overall track: a day counts with its goal of wins. */
export function overallSheet(tally: Tally, rules: TrackRules): TrackSheet {
  const {settings, today} = rules;
  const goal = goalDays(settings.dailyGoals);
  return new TrackSheet({
    ref: {kind: "overall"},
    name: "Streak",
    lines: [],
    measured: [],
    wins: tally,
    ...folded(rules, {
      counted: tally.winDaysInOrder(today).filter((day) => tally.winsOn(day) >= goal(day)),
      restReason: commonRest(tally, settings.pauses),
    }),
    badSchedules: [],
  });
}

/** A habit's track, from all lines of it: a day counts with one win, and rests where a line of it is skipped. */
export function habitSheet(
  tally: Tally,
  rules: TrackRules,
  habit: {
    readonly key: string;
    readonly lines: readonly LineRecord[];
    readonly setting: HabitRule | undefined;
  },
): TrackSheet {
  const {settings, today, weekdayNames} = rules;
  const {key} = habit;
  const {lines, skipped, scheduled, measured, last, ...own} = trackLines(habit.lines, today, key);
  const wins = new LineWins(own.wins);
  const common = commonRest(tally, settings.pauses);
  const restReason = (day: Day): RestReason | undefined =>
    common(day) ?? (skipped.has(day) ? "skipped" : undefined);
  const {schedules, bad} = habitSchedules(scheduled, habit.setting, weekdayNames);
  return new TrackSheet({
    ref: {kind: "habit", name: key},
    name: last?.facts.name ?? key,
    lines,
    measured,
    wins,
    ...folded(
      rules,
      {
        counted: wins.winDaysInOrder(today),
        restReason: skipped.size === 0 ? common : restReason,
      },
      schedules,
    ),
    badSchedules: bad,
  });
}

/** An area's track: a day counts with one win. A ritual's: with all of its lines done or skipped, one done at least. */
export function groupSheet(
  tally: Tally,
  rules: TrackRules,
  group: {readonly kind: "area" | "ritual"; readonly name: string; readonly lines: readonly LineRecord[]},
): TrackSheet {
  const {settings, today} = rules;
  const {kind, name} = group;
  const {lines, measured, last, ...own} = trackLines(group.lines, today);
  const wins = new LineWins(kind === "ritual" ? ritualWins(lines, today) : own.wins);
  return new TrackSheet({
    ref: {kind, name},
    name: (kind === "area" ? last?.area : last?.heading)?.shown ?? name,
    lines,
    measured,
    wins,
    ...folded(rules, {
      counted: kind === "ritual" ? ritualDays(lines, today) : wins.winDaysInOrder(today),
      restReason: commonRest(tally, settings.pauses),
    }),
    badSchedules: [],
  });
}

/** A goal's track, from the lines that serve it: a day counts with one win. */
export function goalSheet(
  tally: Tally,
  rules: TrackRules,
  {path, name}: Pick<GoalNote, "path" | "name">,
  serving: readonly LineRecord[],
): TrackSheet {
  const {settings, today} = rules;
  const {lines, measured, wins: days} = trackLines(serving, today);
  const wins = new LineWins(days);
  return new TrackSheet({
    ref: {kind: "goal", name: path},
    name,
    lines,
    measured,
    wins,
    ...folded(rules, {
      counted: wins.winDaysInOrder(today),
      restReason: commonRest(tally, settings.pauses),
    }),
    badSchedules: [],
  });
}

/** What a track is folded from, and why its days rest. */
function folded(
  {settings, today, weekStartsOn}: TrackRules,
  days: {
    readonly counted: readonly Day[];
    readonly restReason: (day: Day) => RestReason | undefined;
  },
  schedules: Schedules = [],
): Pick<TrackParts, "input" | "restReason"> {
  const {counted, restReason} = days;
  const rests = (day: Day): boolean => restReason(day) !== undefined;
  return {
    input: {counted, rests, schedules, policy: settings.streakPolicy, today, weekStartsOn},
    restReason,
  };
}
