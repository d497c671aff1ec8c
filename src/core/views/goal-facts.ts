import type {Day} from "../day.ts";
import {goalSaid} from "../goal-day.ts";
import type {GoalNote} from "../goal.ts";
import {isWaiting} from "../win.ts";
import type {StairsView} from "./goals-view.ts";
import type {PageInput} from "./page-input.ts";
import {drawStairs} from "./stairs.ts";
import {countWords, type Formats} from "./words.ts";

/** What a goal's page shows of its note. */
export interface GoalFactsView {
  readonly path: string;
  readonly why: string | undefined;
  readonly stairs: StairsView | undefined;
  /** "5 of 9 done" */
  readonly steps: string;
  /** "30 May, 191 days left" */
  readonly due: string | undefined;
}

/** Undefined where that note is no goal any more. */
export function goalFacts(path: string, {goals, today, formats}: PageInput): GoalFactsView | undefined {
  const goal = goals.goal(path);
  if (goal === undefined) return undefined;
  const due = goalSaid(goal, today).due?.day;
  return {
    path,
    why: goal.why,
    stairs: drawStairs(goal, formats),
    steps: stepsWords(goal, formats),
    due: due === undefined ? undefined : dueWords(due, today, formats),
  };
}

function stepsWords({steps}: GoalNote, formats: Formats): string {
  const done = steps.filter(({status}) => status === "done").length;
  const all = done + steps.filter(isWaiting).length;
  if (all === 0) return "None yet";
  return done === 0 ? formats.number(all) : `${formats.number(done)} of ${formats.number(all)} done`;
}

function dueWords(due: Day, today: Day, formats: Formats): string {
  const date = formats.date(due, today);
  return due > today ? `${date}, ${countWords(due - today, "day left", "days left", formats)}` : date;
}
