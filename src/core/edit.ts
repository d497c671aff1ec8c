import {addLines} from "./add-line.ts";
import {addRituals, type RitualEdit} from "./add-ritual.ts";
import {addSteps, type StepsEdit} from "./add-steps.ts";
import {doneDay} from "./checkbox.ts";
import {doneDatePlace, doneDateSpan} from "./done-date.ts";
import {applyChanges, narrowed, takingBack, type Change, type EditResult} from "./change.ts";
import {lineAt, lineEnding, lineStarts} from "./lines.ts";
import {readCheckboxes, type Checkbox} from "./note.ts";
import {setProperty, type PropertyEdit} from "./property.ts";
import {updateReview, type ReviewEdit} from "./update-review.ts";

/** A change to a note as data. `was` is the whole line as it was read, without its line ending. */
export type Edit =
  | {
      readonly kind: "mark";
      /** 0-based. */
      readonly line: number;
      readonly was: string;
      /** The new status character. */
      readonly to: string;
      /** A done date to write behind the line's words, if none stands there; "remove": the one that stands there goes. */
      readonly date?: string;
    }
  | {
      readonly kind: "rewrite";
      readonly line: number;
      readonly was: string;
      /** What stands there instead; no line where it goes. */
      readonly lines: readonly string[];
      /** Whether it is meant where it stands alone: the same words on another line are not. */
      readonly isFixed?: boolean;
    }
  | {
      readonly kind: "add";
      /** Whole checkbox lines without their line endings. */
      readonly lines: readonly string[];
      /** The heading they go under, made if missing; without one they go to the end. */
      readonly heading?: string;
    }
  | {
      readonly kind: "undo";
      /** The whole note as an edit left it. */
      readonly was: string;
      /** What that edit did: insertions alone. */
      readonly changes: readonly Change[];
    }
  | StepsEdit
  | RitualEdit
  | PropertyEdit
  | ReviewEdit;

/** Applies an edit. Touches nothing but the changes it reports; never writes on a guess. */
export function applyEdit(text: string, edit: Edit): EditResult {
  switch (edit.kind) {
    case "mark":
      return onLine(text, edit, ({start, checkbox}) => {
        const from = start + checkbox.column;
        return [{from, to: from + checkbox.status.length, insert: edit.to}, ...dateChange(start, edit)];
      });
    case "rewrite":
      return onLine(text, edit, ({start}) => {
        const end = start + edit.was.length;
        // A line that goes takes its line ending along.
        const to = edit.lines.length === 0 ? afterLine(text, end) : end;
        return [narrowed(text, {from: start, to, insert: edit.lines.join(lineEnding(text))})];
      });
    case "add":
      return addLines(text, edit.lines, edit.heading);
    case "steps":
      return addSteps(text, edit);
    case "ritual":
      return addRituals(text, edit);
    case "undo":
      return undo(text, edit);
    case "property":
      return setProperty(text, edit);
    case "review":
      return updateReview(text, edit);
  }
}

function undo(text: string, edit: {readonly was: string; readonly changes: readonly Change[]}): EditResult {
  if (text !== edit.was) return {kind: "refused", why: "changed"};
  const changes = takingBack(edit.changes);
  return {kind: "applied", text: applyChanges(text, changes), changes, line: 0};
}

/** What writes a done date behind the words of the line at `start`, or takes it away. */
function dateChange(
  start: number,
  {was, date = ""}: {readonly was: string; readonly date?: string},
): Change[] {
  const written = doneDateSpan(was);
  if (date === "remove")
    return written === undefined ? [] : [{from: start + written.from, to: start + written.to, insert: ""}];
  const at = start + doneDatePlace(was);
  return date === "" || doneDay(was) !== undefined ? [] : [{from: at, to: at, insert: date}];
}

interface Target {
  /** Offset of the line's first character. */
  readonly start: number;
  readonly text: string;
  readonly checkbox: Checkbox;
}

function onLine(
  text: string,
  {line, was, isFixed}: {readonly line: number; readonly was: string; readonly isFixed?: boolean},
  change: (target: Target) => readonly Change[],
): EditResult {
  const lines = checkboxLines(text);
  const matches = lines.filter((found) => found.text === was);
  const here = matches.filter(({checkbox}) => checkbox.line === line);
  const target = here[0] ?? matches[0];
  // Ticked or unticked meanwhile: a twin elsewhere is not the line that was meant.
  const wasMarked =
    here.length === 0 && lines.some((found) => found.checkbox.line === line && isMarked(found, was));
  const isElsewhere = isFixed === true && here.length === 0;
  if (target === undefined || wasMarked || isElsewhere) return {kind: "refused", why: "gone"};
  if (here.length !== 1 && matches.length > 1) return {kind: "refused", why: "twice"};
  const changes = change(target).filter(({from, to, insert}) => text.slice(from, to) !== insert);
  return {kind: "applied", text: applyChanges(text, changes), changes, line: target.checkbox.line};
}

function checkboxLines(text: string): Target[] {
  const starts = lineStarts(text);
  return readCheckboxes(text).checkboxes.map((checkbox) => {
    const start = starts[checkbox.line] ?? 0;
    return {start, checkbox, text: lineAt(text, start)};
  });
}

/** Whether a line reads `was` but for its status character. */
function isMarked({checkbox: {column, status}, text}: Target, was: string): boolean {
  const wasStatus = String.fromCodePoint(was.codePointAt(column) ?? 0);
  return (
    text.slice(0, column) === was.slice(0, column) &&
    text.slice(column + status.length) === was.slice(column + wasStatus.length)
  );
}

function afterLine(text: string, end: number): number {
  const eol = text.indexOf("\n", end);
  return eol < 0 ? text.length : eol + 1;
}
