import {GoalBook} from "../../src/core/goal-book.ts";
import type {Tally} from "../../src/core/tally.ts";

/** A vault in which no note is a goal. */
export function noGoals(tally: Tally): GoalBook {
  return new GoalBook(tally, () => undefined);
}
