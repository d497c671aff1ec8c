import {foldHabit} from "./habit-key.ts";
import type {Settings} from "./settings.ts";

type Habits = Settings["habits"];

/** What was said of one habit. */
export interface HabitRule {
  readonly schedules: Habits[number]["schedules"];
  /** Other keys that count for it. */
  readonly also: readonly string[];
}

/** What was said of all habits. */
export interface HabitRules {
  /** By the habit's key. */
  readonly settings: ReadonlyMap<string, HabitRule>;
  /** The key for which another counts. */
  readonly mains: ReadonlyMap<string, string>;
}

/** Reads the settings of habits, of two for one habit the last. A habit that counts for itself is no news. */
export function readHabits(habits: Habits): HabitRules {
  const settings = new Map<string, HabitRule>();
  const mains = new Map<string, string>();
  for (const {key, also, schedules} of habits) {
    const main = foldHabit(key);
    if (main === undefined) continue;
    const others = also.flatMap((other) => foldHabit(other) ?? []).filter((other) => other !== main);
    settings.set(main, {schedules, also: others});
  }
  for (const [main, {also}] of settings) for (const other of also) mains.set(other, main);
  return {settings, mains};
}

/** The settings after a habit got a schedule that holds from a day (`YYYY-MM-DD`) on. */
export function withSchedule(habits: Habits, key: string, from: string, every: string): Habits {
  return changed(habits, key, (habit) => ({
    ...habit,
    schedules: [...habit.schedules.filter((schedule) => schedule.from !== from), {from, every}],
  }));
}

/**
 * The settings after other habits, by their keys, were said to count for one. Each counts for one habit only, and brings
 * along what counted for it. What was said of it besides stays, in case it stands on its own again.
 */
export function withAlso(habits: Habits, key: string, also: readonly string[]): Habits {
  const {settings} = readHabits(habits);
  const brought = also.flatMap((other) => (other === key ? [] : (settings.get(other)?.also ?? [])));
  const taken = new Set([...also, ...brought]);
  taken.delete(key);
  const isLeft = (other: string): boolean => other !== key && !taken.has(foldHabit(other) ?? other);
  const others = habits.map((habit) => ({
    ...habit,
    also: isLeft(habit.key) ? habit.also.filter(isLeft) : [],
  }));
  return changed(others, key, (habit) => ({...habit, also: [...taken]}));
}

function changed(habits: Habits, key: string, change: (habit: Habits[number]) => Habits[number]): Habits {
  // Of two for one habit the last holds.
  const index = habits.findLastIndex((habit) => foldHabit(habit.key) === key);
  if (index < 0) return [...habits, change({key, also: [], schedules: []})];
  return habits.map((habit, at) => (at === index ? change(habit) : habit));
}

/**
 * The settings after a habit's line has got another key ("1 page" has become "5 pages"): it counts on under the new one,
 * and keeps its schedules and what counted for it.
 */
export function withNewKey(habits: Habits, key: string, now: string): Habits {
  const rule = readHabits(habits).settings.get(key);
  const moved = withAlso(habits, now, [key, ...(rule?.also ?? []).filter((other) => other !== now)]);
  const schedules = rule?.schedules ?? [];
  return schedules.length === 0 ? moved : changed(moved, now, (habit) => ({...habit, schedules}));
}
