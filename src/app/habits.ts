import {habitKeysOf} from "../core/facts.ts";
import {readHabits} from "../core/habit-settings.ts";
import {keyOfHabit, summariseHabit, type HabitSummary} from "../core/habit-summary.ts";
import type {WinsState} from "./state.ts";

/** What stood on fewer lines is not told of as a habit. */
const FEWEST_LINES = 3;

/** The active habits, then those whose line stood at least three times. */
export function listHabits(state: WinsState): readonly HabitSummary[] {
  const {book, tally} = state;
  const active = book.activeHabits();
  const known = new Set(active.map(keyOfHabit));
  const others = book
    .habitKeys()
    .filter((key) => !known.has(key) && tally.habits.linesOf(key).length >= FEWEST_LINES)
    .flatMap((name) => book.sheet({kind: "habit", name}) ?? []);
  const {settings} = readHabits(state.settings.habits);
  return [...active, ...others].map((sheet) =>
    summariseHabit(sheet, {
      active: known.has(keyOfHabit(sheet)),
      also: settings.get(keyOfHabit(sheet))?.also ?? [],
    }),
  );
}

/** The habit of a line whose text is `name`, or whose key it is. Null where there is none. */
export function findHabit(state: WinsState, name: unknown): HabitSummary | null {
  if (typeof name !== "string") return null;
  const [sheet] = habitKeysOf(name).flatMap((key) => state.book.sheet({kind: "habit", name: key}) ?? []);
  if (sheet === undefined) return null;
  const key = keyOfHabit(sheet);
  return summariseHabit(sheet, {
    active: state.book.activeHabits().some((each) => keyOfHabit(each) === key),
    also: readHabits(state.settings.habits).settings.get(key)?.also ?? [],
  });
}
