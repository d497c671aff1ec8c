import type {Day} from "./day.ts";
import type {TrackSheet} from "./track.ts";
import {firstWin} from "./wins.ts";

/** The days of a track's ledger: from the first one that counts, has a win or a line, to today. */
export function ledgerDays({wins, lines, input}: TrackSheet): {readonly from: Day; readonly to: Day} {
  const {today, counted} = input;
  const first = [counted[0], firstWin(wins, today), lines[0]?.noteDay].filter((day) => day !== undefined);
  return {from: Math.min(today, ...first) as Day, to: today};
}
