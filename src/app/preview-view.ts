import {anchorsFor} from "../core/breakdown/anchors.ts";
import {goalNotes} from "../core/breakdown/goal-notes.ts";
import type {Day} from "../core/day.ts";
import type {Words} from "../core/views/panel.ts";
import {questionAbout} from "../core/views/preview-check.ts";
import {paceWords} from "../core/views/preview-pace.ts";
import {whyWords} from "../core/views/preview-why.ts";
import {countWords, type Formats} from "../core/views/words.ts";
import {firstDayOf, isTyped, stepsToWrite, type Preview, type Row} from "./preview.ts";
import {languageOfRow, minutesOf, MORE_AT_ONCE, smallerOf, waitingSteps} from "./preview-changes.ts";

/** A preview, ready to draw. */
export interface PreviewView {
  /** "A first day, easiest first." */
  readonly lead: string;
  readonly rows: readonly RowView[];
  /** "4 more, for later"; undefined: there are none. */
  readonly more: string | undefined;
  /** The person's own that are not taken yet, those that suit first. */
  readonly anchors: readonly string[];
  /** Offers against obstacles. */
  readonly obstacles: readonly string[];
  readonly pace: readonly Words[];
  readonly notes: readonly string[];
  /** The days that the goal's date may mean. */
  readonly days: readonly {readonly day: Day; readonly text: string}[];
  /** "Add 3 steps" */
  readonly add: string;
  readonly canAdd: boolean;
  readonly canUndo: boolean;
}

export interface RowView {
  readonly id: number;
  readonly text: string;
  readonly anchor: string | undefined;
  /** "2 min" */
  readonly minutes: string | undefined;
  /** Undefined: the row is typed by hand. */
  readonly why: string | undefined;
  readonly canShrink: boolean;
  readonly canSwap: boolean;
  readonly isTyped: boolean;
  /** Whether the steps for later begin here. */
  readonly isFirstLater: boolean;
}

/** At most so many obstacles are answered at once. */
const MOST_OBSTACLES = 3;

export function drawPreview(preview: Preview, formats: Formats): PreviewView {
  const {goal, found, made, rows, obstacles, past} = preview;
  const waiting = Math.min(MORE_AT_ONCE, waitingSteps(preview).length);
  const context = {preview, formats, canSwap: waiting > 0};
  const taken = new Set(rows.map(({anchor}) => anchor));
  const count = stepsToWrite(preview).length;
  return {
    lead: leadWords(preview),
    rows: rows.map((row, index) => rowView(row, index, context)),
    more: waiting === 0 ? undefined : `${formats.number(waiting)} more, for later`,
    anchors: anchorsFor(goal, made.anchors).filter((anchor) => !taken.has(anchor)),
    obstacles: obstacles.slice(0, MOST_OBSTACLES),
    pace: found.pace === undefined ? [] : paceWords(goal, found.pace, made.today, formats),
    notes: notesOf(preview, formats),
    days: (goal.dueAmbiguous ?? []).map((day) => ({day, text: formats.date(day, made.today)})),
    add: count === 0 ? "Add steps" : `Add ${countWords(count, "step", "steps", formats)}`,
    canAdd: count > 0,
    canUndo: past.length > 0,
  };
}

/** What is asked about a row's text as it was typed; undefined: nothing. */
export function questionOf(preview: Preview, id: number): string | undefined {
  const row = preview.rows.find((one) => one.id === id);
  if (row === undefined || !isTyped(row)) return undefined;
  return questionAbout(row.text, {
    language: languageOfRow(preview, row),
    goal: preview.found.rule === "tiny" ? undefined : preview.goal.title,
    rates: preview.made.rates,
    others: preview.rows.filter((other) => other.id !== id).map(({text}) => text),
  });
}

interface RowContext extends Pick<RowView, "canSwap"> {
  readonly preview: Preview;
  readonly formats: Formats;
}

function rowView(row: Row, index: number, {preview, formats, canSwap}: RowContext): RowView {
  const {goal, made} = preview;
  const {id, text, anchor, step} = row;
  const minutes = minutesOf(preview, row);
  const isOwn = isTyped(row);
  return {
    id,
    text,
    anchor,
    minutes: minutes === undefined ? undefined : `${formats.number(minutes)} min`,
    why: isOwn || step === undefined ? undefined : whyWords(step, {goal, rates: made.rates, formats}),
    canShrink: smallerOf(preview, row) !== undefined,
    canSwap,
    isTyped: isOwn,
    isFirstLater: index === firstDayOf(preview),
  };
}

function leadWords({noted, rows, queue}: Preview): string {
  if (rows.length === 0) return emptyWords(noted.length > 0, queue.length > 0);
  if (noted.length === 0) return "A first day, easiest first.";
  const which = noted.length === 1 ? "One step is" : "The first steps are";
  return `${which} in the note already. ${rows.length === 1 ? "Here is one more." : "Here are more."}`;
}

function emptyWords(isNoted: boolean, hasMore: boolean): string {
  if (!isNoted)
    return hasMore ? "An empty list. Take the next ones, or type your own." : "An empty list. Type your own.";
  return hasMore
    ? "The first steps are in the note already. There is more, whenever you like."
    : "Everything here is in the note already.";
}

/** What is to be said of the goal; the question about its day is asked with its answers. */
function notesOf({goal, found, made, isDayPicked}: Preview, formats: Formats): readonly string[] {
  const {dueAmbiguous, ...plain} = goal;
  const notes = goalNotes(plain);
  if (dueAmbiguous !== undefined) return [...notes, "Which day do you mean?"];
  // Where nothing else tells of the day, the choice would seem to be lost.
  const isUntold = isDayPicked && found.pace === undefined && notes.length === 0;
  return isUntold && goal.due !== undefined ? [`By ${formats.date(goal.due.day, made.today)}.`] : notes;
}
