import type {Day} from "./day.ts";

/** What one day is to a track, in the order in which they are decided. */
export type DayState = "counted" | "rest" | "pending" | "frozen" | "missed";

/** What becomes of a day that would be missed. */
export type StreakPolicy = "earned" | "never-twice" | "strict";

/** The days of one track. */
export interface Track {
  counts(day: Day): boolean;
  rests(day: Day): boolean;
}

export interface Streak {
  /** Counted days of the running streak; 0 once it ended. */
  readonly current: number;
  /** Counted days of the longest streak; of equals the latest. */
  readonly longest: number;
  /** Its first and last counted day. */
  readonly longestFrom: Day | undefined;
  readonly longestTo: Day | undefined;
  /** Freezes in hand. */
  readonly freezes: number;
  /** Whether a win today would still be needed to make today count. */
  readonly neededToday: boolean;
}

/** A streak starts with one freeze, earns one whenever its length reaches a multiple of 7, and holds two at most. */
const FREEZES_AT_START = 1;
const FREEZES_AT_MOST = 2;
const DAYS_PER_FREEZE = 7;

interface Run {
  length: number;
  from: Day;
  to: Day;
  freezes: number;
  /** Whether the last day that was not rest was counted. */
  lastCounted: boolean;
}

/** One track's days, folded. */
export interface StreakFold {
  readonly streak: Streak;
  /** The state of a day up to today. */
  readonly stateOf: (day: Day) => DayState;
}

/**
 * Folds a track, day by day, from the first of `candidates` to today. `candidates` are the days that may count, in order;
 * no other day does. Where no streak runs, the days up to the next candidate are passed over, so that one win dated
 * in a wrong century costs nothing. Days without a running streak are missed (or rest).
 */
export function foldStreak(
  track: Track,
  policy: StreakPolicy,
  candidates: readonly Day[],
  today: Day,
): StreakFold {
  const states = new Map<Day, DayState>();
  let run: Run | undefined;
  let longest: Run | undefined;
  let next = 0;
  let day = candidates[0] ?? today;
  while (day <= today) {
    const state = stateOf(day, track, policy, run, today);
    states.set(day, state);
    run = advance(run, state, day, policy);
    if (run !== undefined && run.length >= (longest?.length ?? 1)) longest = run;
    day = (day + 1) as Day;
    while ((candidates[next] ?? today) < day && next < candidates.length) next += 1;
    if (run === undefined && day < today) day = candidates[next] ?? today;
  }
  return {
    stateOf: (asked) => states.get(asked) ?? (track.rests(asked) ? "rest" : "missed"),
    streak: {
      current: run?.length ?? 0,
      longest: longest?.length ?? 0,
      longestFrom: longest?.from,
      longestTo: longest?.to,
      freezes: run?.freezes ?? 0,
      neededToday: states.get(today) === "pending",
    },
  };
}

function stateOf(day: Day, track: Track, policy: StreakPolicy, run: Run | undefined, today: Day): DayState {
  if (track.counts(day)) return "counted";
  if (track.rests(day)) return "rest";
  if (day === today) return "pending";
  return run !== undefined && isCovered(run, policy) ? "frozen" : "missed";
}

function isCovered(run: Run, policy: StreakPolicy): boolean {
  switch (policy) {
    case "earned":
      return run.freezes > 0;
    case "never-twice":
      return run.lastCounted;
    case "strict":
      return false;
  }
}

/** The run after a day; it is changed in place, because ten years have many days. */
function advance(run: Run | undefined, state: DayState, day: Day, policy: StreakPolicy): Run | undefined {
  const earns = policy === "earned";
  switch (state) {
    case "counted":
      if (run === undefined) {
        return {length: 1, from: day, to: day, freezes: earns ? FREEZES_AT_START : 0, lastCounted: true};
      }
      run.length += 1;
      run.to = day;
      run.lastCounted = true;
      if (earns && run.length % DAYS_PER_FREEZE === 0)
        run.freezes = Math.min(FREEZES_AT_MOST, run.freezes + 1);
      return run;
    case "frozen":
      if (run === undefined) return undefined;
      run.freezes = earns ? run.freezes - 1 : 0;
      run.lastCounted = false;
      return run;
    case "missed":
      return undefined;
    case "rest":
    case "pending":
      return run;
  }
}
