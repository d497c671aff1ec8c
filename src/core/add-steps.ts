import {addLines, outline} from "./add-line.ts";
import {applyChanges, type AddedSteps, type Applied, type Change, type EditResult} from "./change.ts";
import {foldHabit} from "./habit-key.ts";
import {addTag, hasTag} from "./note-tag.ts";
import {readCheckboxes, readNote} from "./note.ts";
import {plainName} from "./shown-text.ts";
import {stepId, stepIdsIn} from "./step-id.ts";

/** Steps for a goal's note. */
export interface StepsEdit {
  readonly kind: "steps";
  /** The heading they go under, made if missing. */
  readonly heading: string;
  readonly steps: readonly string[];
  /** What the note is tagged with, without `#`; undefined: nothing. */
  readonly tag?: string | undefined;
}

/** A line has one block id. */
const OWN_IDS = /(?:\s\^[\w-]+)+$/;

/**
 * Adds steps as checkbox lines with block ids, at the end of a section; those that the note has already, done or not, are
 * left out. Gives the note its tag, if it has none; where that cannot be done safely, the steps come all the same.
 * Everything is inserted: without the insertions, the note is what it was.
 */
export function addSteps(text: string, {heading, steps, tag}: StepsEdit): EditResult {
  const lines = newLines(text, steps);
  const placed = lines.length === 0 ? unchanged(text) : addLines(text, lines, heading);
  if (placed.kind === "refused") return placed;
  const count = lines.length;
  const tagging = tag === undefined || hasTag(text, tag) ? [] : addTag(text, tag);
  if ("why" in tagging) return {...placed, steps: {count, untagged: tagging}};
  return together(text, placed, tagging, {count});
}

function unchanged(text: string): Applied {
  return {kind: "applied", text, changes: [], line: 0};
}

/** The lines of those steps that the note does not have. */
function newLines(text: string, steps: readonly string[]): string[] {
  const known = new Set(readCheckboxes(text).checkboxes.map((checkbox) => stepKey(checkbox.text)));
  const ids = stepIdsIn(text);
  return steps.flatMap((step) => {
    const words = step.replace(/\s+/g, " ").trim().replace(OWN_IDS, "");
    const key = stepKey(words);
    if (words === "" || known.has(key)) return [];
    const id = stepId(words, ids);
    known.add(key);
    ids.add(id);
    return [`- [ ] ${words} ^${id}`];
  });
}

/** What two spellings of a step have in common: all but markup, fields, tags around it, case and the mark at its end. */
function stepKey(text: string): string {
  return foldHabit(plainName(text).replace(/[\s.!?…。！？]+$/u, "")) ?? text.replace(OWN_IDS, "").trim();
}

/** Both in one; without the tag, if with it the note would read otherwise. */
function together(text: string, placed: Applied, tagging: readonly Change[], steps: AddedSteps): Applied {
  const changes = merged([...tagging, ...placed.changes]);
  const made = applyChanges(text, changes);
  if (outline(readNote(made)) !== outline(readNote(placed.text)))
    return {...placed, steps: {...steps, untagged: {kind: "refused", why: "not-listed", key: "tags"}}};
  const below = tagging.map(({insert}) => insert).join("");
  return {kind: "applied", text: made, changes, line: placed.line + below.split("\n").length - 1, steps};
}

/** In their order; what goes to one place is one change. */
function merged(changes: readonly Change[]): Change[] {
  const made: Change[] = [];
  for (const change of [...changes].sort((one, other) => one.from - other.from)) {
    const last = made.at(-1);
    if (last?.from === change.from) made[made.length - 1] = {...last, insert: last.insert + change.insert};
    else made.push(change);
  }
  return made;
}
