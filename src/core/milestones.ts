import {nextMilestone} from "./compound.ts";
import type {Day} from "./day.ts";
import type {Wins} from "./wins.ts";

/** A milestone that was reached, and the day on which it was. */
export interface PassedMilestone {
  readonly wins: number;
  readonly on: Day;
}

/** The milestones up to today, the first one first. */
export function passedMilestones(wins: Wins, today: Day): readonly PassedMilestone[] {
  const passed: PassedMilestone[] = [];
  let total = 0;
  let next = nextMilestone(total, undefined).wins;
  for (const on of wins.winDaysInOrder(today)) {
    total += wins.winsOn(on);
    while (next <= total) {
      passed.push({wins: next, on});
      next = nextMilestone(next, undefined).wins;
    }
  }
  return passed;
}
