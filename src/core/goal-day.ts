import type {Goal} from "./breakdown/goal.ts";
import {readGoal} from "./breakdown/read-goal.ts";
import type {Day} from "./day.ts";
import type {GoalNote} from "./goal.ts";

const read = new WeakMap<GoalNote, {readonly today: Day; readonly goal: Goal}>();

/** What a goal's note says, as the breakdown reads it. Kept as long as the note and the day are the same. */
export function goalSaid(note: GoalNote, today: Day): Goal {
  const before = read.get(note);
  if (before?.today === today) return before.goal;
  const {name, text, properties} = note;
  const goal = readGoal({title: name, body: text, properties}, today);
  read.set(note, {today, goal});
  return goal;
}
