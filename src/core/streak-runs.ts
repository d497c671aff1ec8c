import {addDays, type Day} from "./day.ts";
import {MISSED, type DayDetail, type FreezeOrigin} from "./day-states.ts";

/** What becomes of a day that would be missed. */
export type StreakPolicy = "earned" | "never-twice" | "strict";

/** What a streak's length counts. */
export type StreakUnit = "day" | "week";

/** One of a track's streaks. */
export interface StreakSpan {
  readonly unit: StreakUnit;
  /** Its first and last counted day; of weeks, the first and last win of those that count. */
  readonly from: Day;
  readonly to: Day;
  /** Days that counted, or weeks. */
  readonly length: number;
  /** The missed day, or the first day of the missed week or of a schedule in the other unit; undefined while it runs. */
  readonly endedOn: Day | undefined;
}

const FREEZES_AT_MOST = 2;
/** A streak earns a freeze whenever its length reaches a multiple of this. */
const LENGTH_PER_FREEZE: Record<StreakUnit, number> = {day: 7, week: 4};

interface Run {
  readonly unit: StreakUnit;
  readonly from: Day;
  to: Day;
  length: number;
  /** In hand, the oldest first: it is the first to be spent. */
  readonly freezes: FreezeOrigin[];
  /** Whether the last day or week that was not rest was counted. */
  lastCounted: boolean;
}

/** A track's streaks as they come, in the order of its days or weeks. */
export class Runs {
  /** Oldest first. */
  readonly ended: StreakSpan[] = [];
  private run: Run | undefined;

  constructor(private readonly policy: StreakPolicy) {}

  get isRunning(): boolean {
    return this.run !== undefined;
  }

  get running(): StreakSpan | undefined {
    return this.run === undefined ? undefined : spanOf(this.run, undefined);
  }

  get freezes(): number {
    return this.run?.freezes.length ?? 0;
  }

  /** That many days in a row counted, or one week; its first and last win, or theirs. */
  count(unit: StreakUnit, from: Day, to: Day, times = 1): void {
    const run = (this.run ??= this.begin(unit, from));
    const before = run.length;
    run.length += times;
    run.to = to;
    run.lastCounted = true;
    if (this.policy !== "earned") return;
    const each = LENGTH_PER_FREEZE[unit];
    let next = before - (before % each) + each;
    for (; next <= run.length && run.freezes.length < FREEZES_AT_MOST; next += each) {
      run.freezes.push({earnedOn: addDays(to, next - run.length)});
    }
  }

  /** A day or week from `from` would be missed: what it is now, frozen or missed. */
  miss(from: Day): DayDetail {
    const {run} = this;
    if (run === undefined) return MISSED;
    const freeze = run.freezes.shift();
    const isCovered = freeze !== undefined || (this.policy === "never-twice" && run.lastCounted);
    if (!isCovered) {
      this.end(from);
      return MISSED;
    }
    run.lastCounted = false;
    return {state: "frozen", offSchedule: false, ...(freeze === undefined ? {} : {freeze})};
  }

  private begin(unit: StreakUnit, from: Day): Run {
    const freezes = this.policy === "earned" ? [{earnedOn: undefined}] : [];
    return {unit, from, to: from, length: 0, freezes, lastCounted: true};
  }

  end(on: Day): void {
    if (this.run !== undefined) this.ended.push(spanOf(this.run, on));
    this.run = undefined;
  }
}

function spanOf({unit, from, to, length}: Run, endedOn: Day | undefined): StreakSpan {
  return {unit, from, to, length, endedOn};
}
