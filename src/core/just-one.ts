import type {Rates} from "./breakdown/rates.ts";
import type {LineStatus} from "./checkbox.ts";
import type {Day} from "./day.ts";
import {minutesOf} from "./small-steps.ts";

/** A checkbox line that can be offered, where it stands. */
export interface StepLine {
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  /** The whole line as it was read. */
  readonly was: string;
  /** Its status character, and the UTF-16 column of that. */
  readonly mark: string;
  readonly column: number;
  /** What stands behind the checkbox. */
  readonly text: string;
}

/** A goal, as a step that serves it needs to know it. */
export interface ServedGoal {
  readonly path: string;
  readonly name: string;
}

/** A line of today's note. */
export interface TodayStep extends StepLine {
  readonly status: LineStatus;
  /** The heading above it. */
  readonly heading?: string | undefined;
  readonly goal?: ServedGoal | undefined;
  /** The line of the goal's note that it leads to. */
  readonly stepLine?: number | undefined;
}

/** The next step of an active goal. */
export interface GoalNext extends StepLine {
  readonly goal: ServedGoal;
  readonly due: Day | undefined;
}

/** A step that can be offered. */
export interface Candidate extends StepLine {
  /** The same as long as its words are. */
  readonly key: string;
  /** Stated, or by its size; else 5, and not said. */
  readonly minutes: number;
  readonly isSaid: boolean;
  readonly heading: string | undefined;
  readonly goal: ServedGoal | undefined;
  /** Whether it is a goal's step, or leads to one: then that is done with it, as it is written. */
  readonly isStep: boolean;
}

/** What was said to steps since the view was opened, by their keys. */
export interface Sitting {
  /** What is shown. */
  readonly shown: string | undefined;
  /** What "Another" was said to. */
  readonly passed: ReadonlySet<string>;
  /** What "Not now" was said to. */
  readonly left: ReadonlySet<string>;
}

/**
 * What can be offered, in the order in which it is: the fewest minutes first, of equals in note order, then by the goal
 * that is due soonest. A goal's step that a line of today leads to is that line, open or not.
 */
export function candidatesOf(
  today: readonly TodayStep[],
  goals: readonly GoalNext[],
  rates: Rates,
): readonly Candidate[] {
  const taken = new Set(today.map(({goal, stepLine}) => `${goal?.path}:${stepLine}`));
  const free = goals
    .filter(({path, line}) => !taken.has(`${path}:${line}`))
    .sort((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity) || 0);
  const known = new Map<string, number>();
  const candidateOf = (step: StepLine & Partial<TodayStep>, isStep: boolean): Candidate => {
    const {path, line, was, mark, column, text, heading, goal} = step;
    const words = `${path}\n${text}`;
    const twin = known.get(words) ?? 0;
    known.set(words, twin + 1);
    const place = {path, line, was, mark, column, text};
    return {...place, ...minutesOf(text, rates), key: `${words}\n${twin}`, heading, goal, isStep};
  };
  // Twins are told apart by their place among all lines, so that ticking one does not make the other it.
  const lines = today.flatMap((step) => {
    const made = candidateOf(step, step.stepLine !== undefined);
    return step.status === "open" && step.text.trim() !== "" ? [made] : [];
  });
  const steps = free.filter(({text}) => text.trim() !== "").map((step) => candidateOf(step, true));
  return [...lines, ...steps].sort((one, other) => one.minutes - other.minutes);
}

/** The step to show: what is shown already, as long as it can be; else the first that nothing was said to. */
export function chooseOne(
  candidates: readonly Candidate[],
  {shown, passed, left}: Sitting,
): Candidate | undefined {
  const kept = candidates.filter(({key}) => !passed.has(key) && !left.has(key));
  return kept.find(({key}) => key === shown) ?? kept[0];
}
