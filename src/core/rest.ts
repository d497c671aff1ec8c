import {parseDay, type Day} from "./day.ts";
import type {Settings} from "./settings.ts";
import type {Tally} from "./tally.ts";
import type {RestReason} from "./track.ts";

/** Why all tracks rest on a day: its note says so, or it lies in a pause. */
export function commonRest(
  tally: Pick<Tally, "isRestOn" | "hasRests">,
  pauses: Settings["pauses"],
): (day: Day) => Exclude<RestReason, "skipped"> | undefined {
  // Each day of each track asks.
  if (pauses.length === 0 && !tally.hasRests) return () => undefined;
  const spans = readPauses(pauses);
  return (day) =>
    tally.isRestOn(day) ? "property" : pauseOn(day, spans) === undefined ? undefined : "pause";
}

/** The days of a pause, both ends included. */
export interface Pause {
  readonly from: Day;
  readonly to: Day;
}

/** The pauses whose dates the calendar has. */
export function readPauses(pauses: Settings["pauses"]): readonly Pause[] {
  return pauses.flatMap((pause) => {
    const [from, to] = [parseDay(pause.from), parseDay(pause.to)];
    return from === undefined || to === undefined ? [] : [{from, to}];
  });
}

/** The first pause that a day lies in. */
export function pauseOn(day: Day, pauses: readonly Pause[]): Pause | undefined {
  return pauses.find(({from, to}) => from <= day && day <= to);
}
