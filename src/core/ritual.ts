import type {Day} from "./day.ts";
import type {LineRecord} from "./win.ts";

/** How far one day's ritual is. */
export interface RitualDay {
  readonly done: number;
  /** Done or skipped. */
  readonly settled: number;
  readonly all: number;
}

/** How far the lines under one heading are on each day up to today that they stand on. What is dated later is still open. */
export function ritualProgress(lines: readonly LineRecord[], today: Day): ReadonlyMap<Day, RitualDay> {
  const days = new Map<Day, {done: number; settled: number; all: number}>();
  for (const line of lines) {
    const {noteDay} = line;
    if (noteDay > today) continue;
    const status = line.day > today ? "open" : line.status;
    const day = days.get(noteDay) ?? {done: 0, settled: 0, all: 0};
    if (status === "done") day.done += 1;
    if (status === "done" || status === "skipped") day.settled += 1;
    day.all += 1;
    days.set(noteDay, day);
  }
  return days;
}

/** The day of each win of a ritual: the one that its line stands on, whatever date it was done on. */
export function ritualWins(lines: readonly LineRecord[], today: Day): readonly Day[] {
  const won = lines.filter(({status, day, noteDay}) => status === "done" && day <= today && noteDay <= today);
  return won.map(({noteDay}) => noteDay);
}

/** The days on which a ritual is complete, in order: at least one line is done, the others are done or skipped. */
export function ritualDays(lines: readonly LineRecord[], today: Day): readonly Day[] {
  const complete = [...ritualProgress(lines, today)].filter(
    ([, {done, settled, all}]) => done > 0 && settled === all,
  );
  return complete.map(([day]) => day).sort((one, other) => one - other);
}
