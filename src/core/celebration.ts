import {nextMilestone} from "./compound.ts";
import type {Day} from "./day.ts";
import {doesCount, type FoldInput} from "./fold-input.ts";
import {foldStreak, type StreakSpan} from "./streak.ts";

/** The word for a tick: each in turn, from the first one again after the last. Empty where there are none. */
export function wordInTurn(words: readonly string[], turn: number): string {
  return words[turn % words.length] ?? "";
}

/** Whether a total of wins is a milestone. */
export function isMilestone(total: number): boolean {
  return total > 0 && nextMilestone(total - 1, undefined).wins === total;
}

/**
 * The streak with which counting `day` made a record: it is longer than all streaks were that had ended before, and was
 * not so without that day. A first streak has nothing to pass. Undefined where none was made.
 */
export function recordBy(day: Day, input: FoldInput): StreakSpan | undefined {
  if (!doesCount(input, day)) return undefined;
  const after = foldStreak(input);
  const running = runningOf(after.streaks);
  if (running === undefined) return undefined;
  const before = foldStreak({...input, counted: input.counted.filter((counted) => counted !== day)});
  const ended = longestOf(before.streaks.filter(({endedOn}) => endedOn !== undefined));
  const ran = runningOf(before.streaks)?.length ?? 0;
  const best = Math.max(ended, ran);
  return ended > 0 && ran <= ended && running.length > best ? running : undefined;
}

function runningOf(streaks: readonly StreakSpan[]): StreakSpan | undefined {
  const last = streaks.at(-1);
  return last?.endedOn === undefined ? last : undefined;
}

function longestOf(streaks: readonly StreakSpan[]): number {
  return streaks.reduce((longest, {length}) => Math.max(longest, length), 0);
}
