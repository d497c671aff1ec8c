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
  const spans = pauses.map(({from, to}) => ({from: parseDay(from), to: parseDay(to)}));
  const isPaused = (day: Day): boolean =>
    spans.some(({from, to}) => from !== undefined && to !== undefined && from <= day && day <= to);
  return (day) => (tally.isRestOn(day) ? "property" : isPaused(day) ? "pause" : undefined);
}
