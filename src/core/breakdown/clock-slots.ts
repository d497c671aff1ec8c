import type {Case} from "./case.ts";
import type {MatchedRule} from "./matched-rule.ts";
import type {Filling} from "./offer-book.ts";
import {setFor} from "./offers.ts";
import {setSlots} from "./set-slots.ts";

const CLOCK_RUNG = 5;
const DAY = 1440;

/** A time of day to get to: a rung from the one that it is now. */
export function clockSlots(found: Case): MatchedRule | undefined {
  const {goal, offers, texts} = found;
  const {clock} = goal;
  if (clock === undefined || goal.isMet) return undefined;
  const rule = "quantity:clock";
  const set = offers === undefined ? undefined : setFor(offers.sets.clock, texts);
  const time = clock.from === undefined ? undefined : clockText(rungTo(clock.from, clock.to));
  const filling: Filling = {...found.filling, time};
  return {rule, slots: setSlots(found, set, rule, filling)};
}

function rungTo(from: number, to: number): number {
  const ahead = (to - from + DAY) % DAY;
  return (from + (ahead > DAY / 2 ? -CLOCK_RUNG : CLOCK_RUNG) + DAY) % DAY;
}

function clockText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
