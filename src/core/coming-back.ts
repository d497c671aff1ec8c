import {addDays, type Day} from "./day.ts";

/** After so many missed days the sidebar greets. */
const MISSED = 3;

/** What tells whether somebody comes back. */
export interface Absence {
  readonly today: Day;
  /** The days with wins up to today, the first one first. */
  readonly winDays: readonly Day[];
  /** Whether a day is at rest. */
  readonly rests: (day: Day) => boolean;
}

/** Whether today has no win yet, and since the last win at least 3 days went by that were not at rest. */
export function isComingBack({today, winDays, rests}: Absence): boolean {
  const last = winDays.at(-1);
  if (last === undefined || last >= today) return false;
  let missed = 0;
  for (let day = addDays(last, 1); day < today && missed < MISSED; day = addDays(day, 1)) {
    if (!rests(day)) missed += 1;
  }
  return missed >= MISSED;
}
