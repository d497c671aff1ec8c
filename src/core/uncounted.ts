import {Blocks} from "./blocks.ts";
import {factsOf, type LineFacts} from "./facts.ts";
import {LineCursor} from "./line-cursor.ts";
import {nameOf, type Name} from "./names.ts";
import {readNote, takeFrontMatter, type Note} from "./note.ts";
import type {Place} from "./raw-block.ts";
import {areaTag, linesInScope, type WinRules} from "./win.ts";

/** What keeps a line that looks done from counting: what it stands in ("text" is a paragraph), or that it is out of scope. */
export type Excluded = Place | "properties" | "scope";

/** A line that looks like a win and is none. */
export interface UncountedLine {
  /** 0-based. */
  readonly line: number;
  readonly facts: LineFacts;
  readonly area: Name | undefined;
  /** The nearest heading above. */
  readonly heading: Name | undefined;
  readonly why: Excluded;
}

interface Found {
  readonly line: number;
  readonly text: string;
  readonly why: Excluded;
}

/** One list marker or more, then `[c]`: what a person takes for a checkbox. Looks at each character once. */
const LIKE_A_CHECKBOX = /^(?:[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t])+[ \t]*\[([^[\]])\](?=[ \t]|$)/u;

/**
 * The lines of a note that look done and do not count, in note order: those that a plain look takes for checkboxes and
 * `readNote` does not, and the checkboxes out of scope.
 */
export function uncountedLines(text: string, rules: WinRules): readonly UncountedLine[] {
  const note = readNote(text);
  const found = [...notRead(text, note, rules.doneCharacters), ...outOfScope(note, rules)];
  let above = -1;
  return found
    .sort((one, other) => one.line - other.line)
    .map(({line, text: shown, why}) => {
      while ((note.headings[above + 1]?.line ?? line) < line) above += 1;
      const title = note.headings[above]?.text;
      const heading = title === undefined ? undefined : nameOf(title);
      const facts = factsOf(shown);
      return {line, facts, heading, area: areaTag(facts.tags, rules.winTag) ?? heading, why};
    });
}

function outOfScope(note: Note, rules: WinRules): Found[] {
  if (rules.scope === "all") return [];
  const inScope = new Set(linesInScope(note, rules));
  return note.checkboxes
    .filter((checkbox) => rules.doneCharacters.includes(checkbox.status) && !inScope.has(checkbox))
    .map(({line, text}) => ({line, text, why: "scope"}));
}

/** The lines that look like done checkboxes and are not among the note's. */
function notRead(text: string, note: Note, doneCharacters: string): Iterable<Found> {
  if (!text.includes("[")) return [];
  const read = new Set(note.checkboxes.map(({line, column}) => `${line}:${column}`));
  // By where the line begins, because blocks may go back and read a line anew.
  const found = new Map<number, Found>();
  const look = ({begin, end, line, lineStart}: LineSpan, why: Excluded): void => {
    const shown = text.slice(begin, end);
    const match = LIKE_A_CHECKBOX.exec(shown);
    if (match === null) return;
    const [all, status = ""] = match;
    const column = begin - lineStart + all.length - 1 - status.length;
    if (read.has(`${line}:${column}`) || !doneCharacters.includes(status)) return;
    found.set(begin, {line, text: shown.slice(all.length).trim(), why});
  };
  const cursor = new LineCursor(text);
  if (takeFrontMatter(cursor) !== undefined) {
    const inner = new LineCursor(text);
    while (inner.nextLine() && inner.begin < cursor.begin) look(inner, "properties");
  }
  const blocks = new Blocks(cursor, {item: () => undefined, heading: () => undefined});
  while (cursor.nextLine()) {
    const {begin, end, line, lineStart} = cursor;
    const before = blocks.place;
    blocks.readLine();
    look({begin, end, line, lineStart}, placeOf(before, blocks.place));
  }
  return found.values();
}

type LineSpan = Pick<LineCursor, "begin" | "end" | "line" | "lineStart">;

/** What a line stands in that is no checkbox: what it leaves open, or what it ends. A line that looks like one ends no code. */
function placeOf(before: Place, after: Place): Place {
  return after === "text" && before !== "code" ? before : after;
}
