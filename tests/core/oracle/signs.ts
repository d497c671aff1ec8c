import {addDays, type Day, type Weekday} from "../../../src/core/day.ts";
import type {Schedule, ScheduleFrom} from "../../../src/core/schedule.ts";
import type {FoldInput, StreakPolicy} from "../../../src/core/streak.ts";
import {day} from "../days.ts";

/** A track in plain data, so that a failing case can be read. */
export interface Signs {
  /** One a day from `start`: `x` counts, `r` rests, `b` both, `.` neither. */
  readonly signs: string;
  readonly start: Day;
  readonly today: Day;
  readonly schedules: readonly ScheduleFrom[];
  readonly policy: StreakPolicy;
  readonly weekStartsOn: Weekday;
}

export function inputOf(track: Signs): FoldInput {
  const {signs, start, today, ...rules} = track;
  const at = (on: Day): string => signs[on - start] ?? ".";
  const days = Array.from(signs, (_, index) => addDays(start, index)).filter((on) => on <= today);
  return {
    ...rules,
    today,
    counted: days.filter((on) => "xb".includes(at(on))),
    rests: (on) => "rb".includes(at(on)),
  };
}

/** A Monday, the first day of every worked row. */
export const MONDAY = day("2026-03-02");

/** A worked row: spaces in the signs are for the eye, and the last sign is today. */
export function worked(schedules: string, policy: StreakPolicy, spaced: string): FoldInput {
  const signs = spaced.replaceAll(" ", "");
  return inputOf({
    signs,
    start: MONDAY,
    today: addDays(MONDAY, signs.length - 1),
    schedules: schedulesOf(schedules),
    policy,
    weekStartsOn: 1,
  });
}

/** `2 days`; `day, 7: 3/week` is every day, and from the eighth day of the row on three times a week. */
function schedulesOf(text: string): readonly ScheduleFrom[] {
  return text.split(", ").map((part) => {
    const [name, from] = part.split(": ").reverse();
    return {from: addDays(MONDAY, Number(from ?? 0)), schedule: scheduleOf(name ?? "")};
  });
}

function scheduleOf(name: string): Schedule {
  const number = Number.parseInt(name, 10);
  if (name === "day") return {kind: "day"};
  if (name === "mon+wed+fri") return {kind: "weekdays", days: [1, 3, 5]};
  if (name === "weekend") return {kind: "weekdays", days: [0, 6]};
  if (name.endsWith("/week")) return {kind: "weekly", times: number};
  if (name.endsWith(" days")) return {kind: "every", days: number};
  throw new Error(`${name} is no schedule`);
}
