import type {GoalNote} from "../goal.ts";
import {isWaiting} from "../win.ts";
import type {StairsView} from "./goals-view.ts";
import type {Formats} from "./words.ts";

/** More treads would be too narrow to tell apart. */
const MOST_TREADS = 12;

/** What is done comes first, whatever order it was done in: a staircase is climbed from below. Undefined without steps. */
export function drawStairs({steps}: Pick<GoalNote, "steps">, formats: Formats): StairsView | undefined {
  const done = steps.filter(({status}) => status === "done").length;
  const all = done + steps.filter(isWaiting).length;
  if (all === 0) return undefined;
  const from = Math.max(0, Math.min(done - MOST_TREADS / 2, all - MOST_TREADS));
  const treads = Array.from({length: Math.min(MOST_TREADS, all)}, (_, index) => {
    const step = from + index;
    if (step < done) return "done";
    return step === done ? "next" : "queued";
  });
  const of = formats.number(all);
  return {label: done === all ? `${of} of ${of} steps` : `Step ${formats.number(done + 1)} of ${of}`, treads};
}
