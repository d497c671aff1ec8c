import {addLines} from "./add-line.ts";
import type {Applied, EditResult} from "./change.ts";
import {factsOf} from "./facts.ts";
import {joinInsertions} from "./insertions.ts";
import {isSameName} from "./names.ts";
import {readCheckboxes, readNote} from "./note.ts";
import {addBelow} from "./sub-heading.ts";

/** Lines that belong under a heading. */
export interface RitualLines {
  /** Made if missing. */
  readonly heading: string;
  /** What stands behind the checkboxes, in order. */
  readonly texts: readonly string[];
}

/** A line of no ritual. */
export interface PlannedLine {
  /** What stands behind the checkbox. */
  readonly text: string;
  /** Whether it is left out where a line of the same habit stands in the note, whatever its status. */
  readonly isHabit: boolean;
}

/** Rituals and other lines for a day's note. */
export interface RitualEdit {
  readonly kind: "ritual";
  readonly rituals: readonly RitualLines[];
  /** New headings of rituals go to the end of this one's section, where lines count there alone. */
  readonly within?: string;
  /** They go under a heading of theirs, or to the end of the note as it is. */
  readonly others?: {readonly lines: readonly PlannedLine[]; readonly heading?: string};
}

/**
 * Adds the lines of rituals as open checkbox lines, each under its heading: those that do not stand there yet, whatever
 * their status, their dates and amounts are. A line that a ritual has twice is to stand there twice. The other lines come
 * before, so that they are of no ritual that is new. All or nothing is written, and all of it is inserted.
 */
export function addRituals(text: string, {rituals, within, others}: RitualEdit): EditResult {
  const unchanged: Applied = {kind: "applied", text, changes: [], line: 0};
  const first =
    others === undefined ? unchanged : withLines(unchanged, missingLines(text, others.lines), others.heading);
  if (first.kind === "refused") return first;
  let made = first;
  for (const ritual of rituals) {
    const next = withLines(made, missingTexts(made.text, ritual), ritual.heading, within);
    if (next.kind === "refused") return next;
    made = next;
  }
  return made;
}

function withLines(
  made: Applied,
  texts: readonly string[],
  heading: string | undefined,
  within?: string,
): EditResult {
  const words = texts.map(oneLine).filter((each) => each !== "");
  if (words.length === 0) return made;
  const lines = words.map((each) => `- [ ] ${each}`);
  const below =
    heading === undefined || within === undefined ? undefined : addBelow(made.text, lines, {heading, within});
  const next = below ?? addLines(made.text, lines, heading);
  return next.kind === "refused" ? next : {...next, changes: joinInsertions(made.changes, next.changes)};
}

/** Those of a ritual's lines that do not stand under its heading, or below a heading in that section. */
export function missingTexts(text: string, {heading, texts}: RitualLines): readonly string[] {
  const standing = new Map<string, number>();
  for (const key of keysUnder(text, heading)) standing.set(key, (standing.get(key) ?? 0) + 1);
  return texts.filter((each) => {
    const key = keyOf(each);
    const left = standing.get(key) ?? 0;
    standing.set(key, left - 1);
    return left <= 0;
  });
}

function missingLines(text: string, lines: readonly PlannedLine[]): readonly string[] {
  const standing = new Set(readCheckboxes(text).checkboxes.map((found) => keyOf(found.text)));
  return lines.flatMap((line) => (line.isHabit && standing.has(keyOf(line.text)) ? [] : line.text));
}

function keysUnder(text: string, heading: string): string[] {
  const {checkboxes, headings} = readNote(text);
  let level: number | undefined;
  const isWithin = headings.map((found) => {
    if (isSameName(found.text, heading)) level = Math.min(level ?? found.level, found.level);
    else if (level !== undefined && found.level <= level) level = undefined;
    return level !== undefined;
  });
  return checkboxes.flatMap((found) => (isWithin[found.heading] === true ? keyOf(found.text) : []));
}

/** What tells two lines apart: their habits, or their words where they are of none. */
function keyOf(text: string): string {
  return factsOf(oneLine(text)).key ?? oneLine(text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
