import {DayStates} from "./day-states.ts";
import type {Day} from "./day.ts";
import type {FoldInput} from "./fold-input.ts";
import {Runs} from "./streak-runs.ts";

/** How far a track is folded. */
export class Folding {
  readonly states = new DayStates();
  readonly runs: Runs;
  /** How many of the counted days are folded. */
  done = 0;
  /** Days since the last that was counted or frozen; those at rest do not add to it. */
  since = 0;
  /** Whether today, or its week, does not count yet and still can. */
  isPending = false;

  constructor(readonly input: FoldInput) {
    this.runs = new Runs(input.policy);
  }

  /** The next day to fold, from `day` on: without a running streak, nothing happens until a day counts. */
  next(day: Day): Day {
    if (this.runs.isRunning) return day;
    const {counted, today} = this.input;
    const awaited = counted[this.done] ?? today;
    return awaited > day ? awaited : day;
  }
}
