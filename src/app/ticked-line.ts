import {factsOf, type LineFacts} from "../core/facts.ts";
import type {GoalStep} from "../core/goal.ts";
import type {Checkbox, Note} from "../core/note.ts";
import type {LineRecord} from "../core/win.ts";

/** A line that was ticked or unticked. */
export interface Ticked<Line> {
  readonly line: Line;
  readonly done: boolean;
}

/** The one line whose done-ness differs between two readings of a note that is otherwise the same. */
export function tickedLine(
  before: Note | undefined,
  after: Note,
  doneCharacters: string,
): {checkbox: Checkbox; done: boolean} | undefined {
  const isDone = ({status}: Checkbox): boolean => doneCharacters.includes(status);
  const isSame = (old: Checkbox, now: Checkbox): boolean => isSameLine(factsOf(old.text), factsOf(now.text));
  const found = onlyDiffering(before?.checkboxes, after.checkboxes, {isDone, isSame});
  return found && {checkbox: found.line, done: found.done};
}

/** The same of a note whose text before is not known any more, from what the tally kept of it. */
function tickedRecord(
  before: readonly LineRecord[] | undefined,
  after: readonly LineRecord[],
): Ticked<LineRecord> | undefined {
  return tickedAt(before, after, (old, now) => isSameLine(old.facts, now.facts));
}

/** The same of a goal's steps: one without a block id is known by what it says. */
export function tickedStep(
  before: readonly GoalStep[] | undefined,
  after: readonly GoalStep[],
): Ticked<GoalStep> | undefined {
  return tickedAt(before, after, (old, now) => {
    return old.block === now.block && (old.block !== undefined || old.facts.key === now.facts.key);
  });
}

/** What of a daily note is known: its text, if it is one of today's, and its lines in scope. */
export interface Reading {
  readonly note: Note | undefined;
  readonly lines: readonly LineRecord[] | undefined;
}

/** The line that was ticked or unticked between two readings of a daily note, and nothing else. */
export function tickIn(
  before: Reading,
  after: {readonly note: Note; readonly lines: readonly LineRecord[]},
  doneCharacters: string,
): Ticked<Checkbox> | undefined {
  const found = tickedLine(before.note, after.note, doneCharacters);
  if (found !== undefined) return {line: found.checkbox, done: found.done};
  const recorded = tickedRecord(before.lines, after.lines);
  const line = after.note.checkboxes.find((each) => each.line === recorded?.line.line);
  return line && recorded && {line, done: recorded.done};
}

/** Whether two lines lead to the same: what leads elsewhere was pasted in the place of a line, and is no tick of it. */
export function isSameLine({links: old}: LineFacts, {links: now}: LineFacts): boolean {
  return JSON.stringify(old) === JSON.stringify(now);
}

function tickedAt<Line extends Pick<LineRecord, "line" | "status">>(
  before: readonly Line[] | undefined,
  after: readonly Line[],
  isSame: (old: Line, now: Line) => boolean,
): Ticked<Line> | undefined {
  if (before?.every(({line}, index) => line === after[index]?.line) !== true) return undefined;
  return onlyDiffering(before, after, {isDone: ({status}) => status === "done", isSame});
}

function onlyDiffering<Line>(
  before: readonly Line[] | undefined,
  after: readonly Line[],
  {isDone, isSame}: {isDone: (line: Line) => boolean; isSame: (old: Line, now: Line) => boolean},
): Ticked<Line> | undefined {
  if (before === undefined || before.length !== after.length) return undefined;
  const differing = after.flatMap((line, index) => {
    const [old, done] = [before[index], isDone(line)];
    return old === undefined || done === isDone(old) ? [] : [{old, line, done}];
  });
  const [found] = differing;
  return differing.length === 1 && found !== undefined && isSame(found.old, found.line) ? found : undefined;
}
