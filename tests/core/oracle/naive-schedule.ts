import {addDays, weekdayOf, type Day} from "../../../src/core/day.ts";
import type {Schedule} from "../../../src/core/schedule.ts";
import type {FoldInput} from "../../../src/core/streak.ts";

/** The seven days of the week that has this day. */
export function weekOf({weekStartsOn}: FoldInput, day: Day): readonly Day[] {
  let start = day;
  while (weekdayOf(start) !== weekStartsOn) start = addDays(start, -1);
  return [0, 1, 2, 3, 4, 5, 6].map((after) => addDays(start, after));
}

/**
 * The schedule that a day is judged by. "A week belongs to the schedule that holds on its first day": no week begins
 * or ends being counted in its middle.
 */
export function scheduleFor(input: FoldInput, day: Day): Schedule {
  const onFirstDay = writtenFor(input, weekOf(input, day)[0] ?? day);
  const onDay = writtenFor(input, day);
  return onFirstDay.kind === "weekly" || onDay.kind === "weekly" ? onFirstDay : onDay;
}

/** "A schedule holds from the day it is written for until the next one; before the first one, the first one holds." */
function writtenFor({schedules}: FoldInput, day: Day): Schedule {
  const last = schedules.filter(({from}) => from <= day).at(-1) ?? schedules[0];
  return last?.schedule ?? {kind: "day"};
}
