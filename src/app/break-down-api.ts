import {breakDown, type BreakDown} from "../core/breakdown/break-down.ts";
import {checkStep, type RuleId} from "../core/breakdown/check-step.ts";
import type {GoalInput} from "../core/breakdown/goal.ts";
import type {Pace} from "../core/breakdown/pace.ts";
import type {Playbook} from "../core/breakdown/playbook.ts";
import {readGoal} from "../core/breakdown/read-goal.ts";
import {parseDay, printDay, type Day} from "../core/day.ts";
import {ratesOf, type Settings} from "../core/settings.ts";

/** A goal as other plugins and scripts give it. */
export interface GoalQuestion {
  readonly title: string;
  readonly body?: string | null;
  readonly frontmatter?: Readonly<Record<string, unknown>> | null;
  /** `2026-11-20`. */
  readonly today?: string | null;
}

/** A goal broken down, as plain JSON: `by` is a day like `2026-11-20`. */
export type GoalAnswer = Omit<BreakDown, "pace"> & {readonly pace?: Omit<Pace, "by"> & {readonly by: string}};

/** What a goal is broken down by. */
export interface BreakDownSources {
  readonly today: Day;
  readonly settings: Pick<Settings, "rates">;
  readonly playbooks: readonly Playbook[];
}

/** Breaks a goal down. Throws a TypeError where it is none. */
export function answerGoal(question: unknown, {today, settings, playbooks}: BreakDownSources): GoalAnswer {
  const {day = today, ...input} = goalOf(question);
  const rates = ratesOf(settings);
  const {pace, ...first} = breakDown(readGoal(input, day), {today: day, rates, playbooks});
  return plain({...first, ...(pace === undefined ? {} : {pace: {...pace, by: printDay(pace.by)}})});
}

/** The rules that a step breaks. Throws a TypeError where it is no text. */
export function answerCheck(text: unknown, settings: Pick<Settings, "rates">): RuleId[] {
  if (typeof text !== "string")
    throw new TypeError('checkStep takes a step’s text, as in checkStep("Read 1 page").');
  return [...checkStep(text, {rates: ratesOf(settings)})];
}

function goalOf(question: unknown): GoalInput & {readonly day?: Day} {
  if (!isRecord(question))
    throw new TypeError('breakDown takes a goal with a title, as in breakDown({title: "Write a book"}).');
  const {title, body, frontmatter, today} = question;
  if (typeof title !== "string") throw new TypeError("A goal’s title is text; it may be empty.");
  if (isGiven(body) && typeof body !== "string") throw new TypeError("A goal’s body is the note’s text.");
  if (isGiven(frontmatter) && !isRecord(frontmatter))
    throw new TypeError("A goal’s frontmatter is an object of the note’s properties.");
  const day = typeof today === "string" ? parseDay(today) : undefined;
  if (isGiven(today) && day === undefined)
    throw new TypeError("today is a day of the calendar, as 2026-11-20.");
  return {
    title,
    ...(typeof body === "string" ? {body} : {}),
    ...(isRecord(frontmatter) ? {properties: frontmatter} : {}),
    ...(day === undefined ? {} : {day}),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy that shares nothing with the plugin's own data, without what is undefined. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
