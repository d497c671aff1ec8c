import {OFF_SCHEDULE, PENDING, REST, type DayDetail} from "./day-states.ts";
import type {Day} from "./day.ts";
import type {Folding} from "./folding.ts";
import type {Span} from "./held-schedules.ts";
import {leavesOut, type Schedule} from "./schedule.ts";

/** Folds the days of a span whose schedule's unit is the day. */
export function foldDays({from, to, schedule}: Span, folding: Folding): void {
  let day = folding.next(from);
  while (day <= to) {
    const last = lastInARow(day, to, folding);
    if (last >= day) {
      folding.since = 0;
      folding.runs.count("day", day, last, last - day + 1);
    } else {
      folding.states.put(day, uncounted(day, schedule, folding));
    }
    day = folding.next((Math.max(last, day) + 1) as Day);
  }
}

/** Takes the counted days that follow each other from `day` on, up to `to`: the last of them; the day before, where it does not count. */
function lastInARow(day: Day, to: Day, folding: Folding): Day {
  const {counted} = folding.input;
  let last: number = day - 1;
  while (last < to && counted[folding.done] === last + 1) {
    last += 1;
    folding.done += 1;
  }
  return last as Day;
}

function uncounted(day: Day, schedule: Schedule, folding: Folding): DayDetail {
  const {rests, today} = folding.input;
  if (rests(day)) return REST;
  if (!isDue(day, schedule, folding)) return OFF_SCHEDULE;
  if (day === today) {
    folding.isPending = true;
    return PENDING;
  }
  folding.since = 0;
  return folding.runs.miss(day);
}

/** Whether the schedule asks for a day that is not at rest. */
function isDue(day: Day, schedule: Schedule, folding: Folding): boolean {
  if (schedule.kind !== "every") return !leavesOut(schedule, day);
  folding.since += 1;
  // It can be overdue where the schedule was a longer one before. After a streak's end each day is due.
  return folding.since >= schedule.days || !folding.runs.isRunning;
}
