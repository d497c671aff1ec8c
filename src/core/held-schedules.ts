import {addDays, weekStartOf, type Day, type Weekday} from "./day.ts";
import {scheduleOn, type Schedule, type Schedules} from "./schedule.ts";

const DAYS_IN_WEEK = 7;

/** Days that follow each other, both ends included, and the schedule by which they are folded. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly schedule: Schedule;
}

/**
 * The schedule by which a day is folded: a week belongs to the one that holds on its first day, so neither a change to
 * `n/week` nor one from it takes hold before the next week.
 */
export function heldSchedule(schedules: Schedules, day: Day, weekStartsOn: Weekday): Schedule {
  const own = scheduleOn(schedules, day);
  if (schedules.length < 2) return own;
  const ofWeek = scheduleOn(schedules, weekStartOf(day, weekStartsOn));
  return own.kind === "weekly" || ofWeek.kind === "weekly" ? ofWeek : own;
}

/** The spans from one day to another, without gaps. Those of `n/week` are whole weeks, except at both ends. */
export function heldSpans(schedules: Schedules, from: Day, to: Day, weekStartsOn: Weekday): readonly Span[] {
  const changes: {from: Day; schedule: Schedule}[] = [];
  for (const day of possibleChanges(schedules, from, to, weekStartsOn)) {
    const schedule = heldSchedule(schedules, day, weekStartsOn);
    if (schedule !== changes.at(-1)?.schedule) changes.push({from: day, schedule});
  }
  return changes.map((change, index) => ({
    ...change,
    to: addDays(changes[index + 1]?.from ?? addDays(to, 1), -1),
  }));
}

/** The days on which another schedule can take hold, in order. */
function possibleChanges(schedules: Schedules, from: Day, to: Day, weekStartsOn: Weekday): Iterable<Day> {
  const days = [from];
  for (const {from: written} of schedules.slice(1)) {
    const nextWeek = addDays(weekStartOf(addDays(written, -1), weekStartsOn), DAYS_IN_WEEK);
    for (const day of [written, nextWeek]) if (from < day && day <= to) days.push(day);
  }
  return days.sort((one, other) => one - other);
}
