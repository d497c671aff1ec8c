import {parseDay, type Day} from "./day.ts";
import {parseSchedule, type Schedule, type Schedules, type WeekdayNames} from "./schedule.ts";
import type {HabitRule} from "./habit-settings.ts";
import type {LineRecord} from "./win.ts";

const EVERY_DAY: Schedule = {kind: "day"};

/** A habit's schedules in order, and those that could not be read, as written. */
export interface HabitSchedules {
  readonly schedules: Schedules;
  readonly bad: readonly string[];
}

/**
 * The schedules of a habit, each from the day it is written for. Of two on one day the settings' beats the notes', and
 * the last in the notes beats the others. What cannot be read is every day.
 */
export function habitSchedules(
  lines: readonly LineRecord[],
  setting: HabitRule | undefined,
  names: WeekdayNames,
): HabitSchedules {
  const byDay = new Map<Day, Schedule>();
  const read = new Map<string, Schedule | undefined>();
  const write = (from: Day, every: string): void => {
    if (!read.has(every)) read.set(every, parseSchedule(every, names));
    byDay.set(from, read.get(every) ?? EVERY_DAY);
  };
  for (const {facts, noteDay} of lines) if (facts.every !== undefined) write(noteDay, facts.every);
  for (const {from, every} of setting?.schedules ?? []) {
    const day = parseDay(from);
    if (day !== undefined) write(day, every);
  }
  return {
    schedules: withoutRepeats([...byDay].sort(([one], [other]) => one - other)),
    bad: [...read].flatMap(([every, schedule]) => (schedule === undefined ? [every] : [])),
  };
}

/** A line written each day says the same each day. */
function withoutRepeats(sorted: readonly (readonly [Day, Schedule])[]): Schedules {
  const changes = sorted.filter(([, schedule], index) => schedule !== sorted[index - 1]?.[1]);
  return changes.map(([from, schedule]) => ({from, schedule}));
}
