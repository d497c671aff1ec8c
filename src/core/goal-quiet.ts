import type {Day} from "./day.ts";
import type {TrackSheet} from "./track.ts";

/** So many days without a win, and a goal is asked about. */
export const QUIET_DAYS = 14;

const known = new WeakMap<TrackSheet, number>();

/**
 * The days since a goal's last win, those at rest left out; before the first win, since one of its steps was first sent to a
 * day. 0 for a goal that nothing was done or sent for: it has not begun, so it is not quiet.
 */
export function quietDays(sheet: TrackSheet): number {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const days = countDays(sheet);
  known.set(sheet, days);
  return days;
}

function countDays(sheet: TrackSheet): number {
  const {today} = sheet.input;
  const since = sheet.wins.winDaysInOrder(today).at(-1) ?? firstLine(sheet);
  if (since === undefined) return 0;
  let days = 0;
  for (let day = (since + 1) as Day; day <= today; day = (day + 1) as Day)
    if (sheet.restReason(day) === undefined) days += 1;
  return days;
}

function firstLine({lines}: TrackSheet): Day | undefined {
  return lines[0]?.noteDay;
}
