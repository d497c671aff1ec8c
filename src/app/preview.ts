import {anchored} from "../core/breakdown/anchors.ts";
import {breakDown, type BreakDown} from "../core/breakdown/break-down.ts";
import {obstacleOffers} from "../core/breakdown/goal-notes.ts";
import {readLines} from "../core/breakdown/goal-lines.ts";
import type {Goal, GoalInput} from "../core/breakdown/goal.ts";
import type {Playbook} from "../core/breakdown/playbook.ts";
import type {Rates} from "../core/breakdown/rates.ts";
import {readGoal} from "../core/breakdown/read-goal.ts";
import {isBeginning, type Step} from "../core/breakdown/step.ts";
import type {Day} from "../core/day.ts";
import {foldHabit} from "../core/habit-key.ts";
import {plainName} from "../core/shown-text.ts";

/** So many steps are offered for a first day. */
export const FIRST_DAY = 3;

/** What a goal is broken down with. */
export interface PreviewInput {
  readonly input: GoalInput;
  readonly today: Day;
  readonly rates: Rates;
  readonly playbooks: readonly Playbook[];
  /** The person's own: "After I pour my coffee". */
  readonly anchors: readonly string[];
}

/** A first day on a goal as a person changes it, before anything is written. */
export interface Preview extends Lists {
  readonly made: PreviewInput;
  readonly goal: Goal;
  readonly found: BreakDown;
  /** Whether the person chose one of the days that the goal's date may mean. */
  readonly isDayPicked: boolean;
  /** Steps of the first day that stand in the note already. */
  readonly noted: readonly string[];
  /** Of the next row that is added. */
  readonly nextId: number;
  /** What undo brings back, oldest first. */
  readonly past: readonly Moment[];
}

/** What a person's changes are made to. */
export interface Lists {
  /** To be written, in this order: the first day, then what is for later. */
  readonly rows: readonly Row[];
  /** Offered steps that may still be taken; what was swapped out comes last. */
  readonly queue: readonly Step[];
  /** "If …, I will …", not yet taken. */
  readonly obstacles: readonly string[];
}

/** One step in the list. */
export interface Row {
  readonly id: number;
  /** What the field says; without its anchor. */
  readonly text: string;
  /** What was offered, as small as it was made since; undefined: the row is typed by hand, or a plan. */
  readonly step?: Step;
  /** What was offered, as it came. */
  readonly offer?: Step;
  /** A plan against an obstacle, as it was offered. */
  readonly plan?: string;
  /** One of the person's anchors. */
  readonly anchor?: string;
  /** What this row offered before. */
  readonly tried: readonly string[];
  /** Whether it was taken from the queue, for later. */
  readonly isLater?: boolean;
}

export interface Moment extends Lists {
  /** The row that was typed in next; undefined: something else happened. */
  readonly typed: number | undefined;
}

/** Breaks a goal down. What is in the note already is not offered again; where that is all, the next steps are. */
export function startPreview(made: PreviewInput): Preview {
  const goal = readGoal(made.input, made.today);
  const written = boxesOf(made.input.body ?? "");
  const found = findSteps(made, goal, written);
  const isNew = ({text}: Step): boolean => !isWritten(text, made.anchors, written);
  const noted = found.steps.filter((step) => !isNew(step)).map(({text}) => text);
  // A note may list nothing but what is written: then its name is broken down.
  const isSpent = ![...found.steps, ...found.queue].some(isNew);
  const named = isSpent ? readGoal({title: made.input.title}, made.today) : goal;
  const {shown, queue} = offered(isSpent ? findSteps(made, named, written) : found, isNew);
  return {
    made,
    goal,
    found,
    isDayPicked: false,
    noted,
    rows: shown.map((step, id) => rowOf(step, id)),
    queue,
    obstacles: obstacleOffers(goal, shown).filter((text) => !isWritten(text, [], written)),
    nextId: shown.length,
    past: [],
  };
}

/** New steps; where all that is to be done is there, the next ones take its place behind what makes it easy to begin. */
function offered(
  {steps, queue}: BreakDown,
  isNew: (step: Step) => boolean,
): {readonly shown: readonly Step[]; readonly queue: readonly Step[]} {
  const [fresh, waiting] = [steps.filter(isNew), queue.filter(isNew)];
  const isWhole = fresh.length === steps.length || fresh.some((step) => !isBeginning(step));
  const taken = isWhole ? 0 : Math.max(0, FIRST_DAY - fresh.length);
  return {shown: [...fresh, ...waiting.slice(0, taken)], queue: waiting.slice(taken)};
}

/** The same goal with the day that was meant, and how it is said: pace and notes are told anew, the steps stay. */
export function pickDay(preview: Preview, day: Day, words: string): Preview {
  const {dueAmbiguous: _, dueImpossible: __, ...rest} = preview.goal;
  const {made} = preview;
  const goal = {...rest, due: {day, words}, isPast: day < made.today};
  return {...preview, isDayPicked: true, goal, found: findSteps(made, goal, boxesOf(made.input.body ?? ""))};
}

/** The steps to be written, as they are to stand there; empty ones and twins left out. */
export function stepsToWrite({rows}: Pick<Preview, "rows">): readonly string[] {
  const texts = rows.flatMap(({text, anchor}) => {
    const plain = text.replace(/\s+/g, " ").trim();
    if (plain === "") return [];
    return [anchor === undefined ? plain : anchored(anchor, plain)];
  });
  return [...new Set(texts)];
}

/** How many of the rows are the first day: what is offered for it and what a person adds. Those below are for later. */
export function firstDayOf({rows}: Pick<Preview, "rows">): number {
  return Math.max(FIRST_DAY, rows.filter(({isLater}) => isLater !== true).length);
}

/** A row of an offered step. */
export function rowOf(step: Step, id: number): Row {
  return {id, text: step.text, step, offer: step, tried: []};
}

/** Whether a person wrote the row's text. */
export function isTyped({text, step, plan}: Row): boolean {
  return text !== (step?.text ?? plan);
}

function findSteps(made: PreviewInput, goal: Goal, written: ReadonlySet<string>): BreakDown {
  return breakDown(goal, {...made, done: [...written]});
}

/** The texts of a note's checkbox lines, open or done, as `fold` has them. */
function boxesOf(body: string): ReadonlySet<string> {
  const boxes = readLines(body).items.filter(({status}) => status !== undefined);
  return new Set(boxes.map(({text}) => fold(plainName(text))));
}

function isWritten(text: string, anchors: readonly string[], written: ReadonlySet<string>): boolean {
  if (written.size === 0) return false;
  return written.has(fold(text)) || anchors.some((anchor) => written.has(fold(anchored(anchor, text))));
}

function fold(text: string): string {
  return foldHabit(text) ?? "";
}
