import {applyChange, type Change, type EditResult} from "./change.ts";
import {lineAt, lineEnding, lineStarts} from "./lines.ts";
import {isSameName} from "./names.ts";
import {readNote, type Note} from "./note.ts";

/**
 * Adds checkbox lines to the end of a note, or under a heading, which is made if it is missing. The first place is
 * taken at which each is read as a checkbox line and all others stay what they are: an unclosed code block at the
 * end of the note must not swallow a win.
 */
export function addLines(text: string, lines: readonly string[], heading: string | undefined): EditResult {
  const note = readNote(text);
  for (const change of placesFor(text, note, lines.join(lineEnding(text)), heading)) {
    const result = applyChange(text, change, -1);
    const at = positionOf(result.text, change, lines, heading, note);
    if (at !== undefined) return {...result, line: at};
  }
  return {kind: "refused", why: "nowhere"};
}

/** Where the lines could go, best first. */
function* placesFor(text: string, note: Note, line: string, heading: string | undefined): Iterable<Change> {
  const eol = lineEnding(text);
  const at = (offset: number, insert: string): Change => ({from: offset, to: offset, insert});
  if (heading !== undefined) {
    for (const end of sectionEnds(text, note, heading)) {
      yield at(end.offset, (end.isEmpty ? eol + eol : eol) + line);
      yield at(end.offset, eol + eol + line);
      yield at(end.offset, eol + eol + line + eol);
    }
  }
  const block = heading === undefined ? line : `## ${heading}${eol}${eol}${line}`;
  const lead = text === "" || text.endsWith("\n") ? "" : eol;
  const isJoined = text === "" || heading === undefined || /\n\r?\n$/.test(text);
  yield at(text.length, lead + (isJoined ? "" : eol) + block + eol);
  yield at(text.length, lead + eol + block + eol);
  // Not with a heading: what follows would come to stand under it.
  if (heading === undefined) yield at(bodyStart(text, note), block + eol + eol);
}

interface SectionEnd {
  /** Behind the last line with text, before the next heading of any level. */
  readonly offset: number;
  /** Whether nothing stands below the heading yet. */
  readonly isEmpty: boolean;
}

function* sectionEnds(text: string, note: Note, name: string): Iterable<SectionEnd> {
  const starts = lineStarts(text);
  for (const [index, heading] of note.headings.entries()) {
    if (!isSameName(heading.text, name)) continue;
    let line = (note.headings[index + 1]?.line ?? starts.length) - 1;
    while (line > heading.line && lineAt(text, starts[line] ?? 0).trim() === "") line -= 1;
    const start = starts[line] ?? 0;
    yield {offset: start + lineAt(text, start).length, isEmpty: line === heading.line};
  }
}

function bodyStart(text: string, note: Note): number {
  if (note.frontMatter === undefined) return 0;
  const starts = lineStarts(text);
  const lines = note.frontMatter === "" ? 0 : note.frontMatter.split("\n").length;
  return starts.find((start, line) => line > lines && !/^---\s*$/.test(lineAt(text, start))) ?? text.length;
}

/** The line of the first checkbox, where each line is read as one, under the heading, and nothing else is read otherwise. */
function positionOf(
  text: string,
  change: Change,
  lines: readonly string[],
  heading: string | undefined,
  before: Note,
): number | undefined {
  const after = readNote(text);
  const starts = lineStarts(text);
  const end = change.from + change.insert.length;
  const isInserted = (at: number): boolean => (starts[at] ?? 0) >= change.from && (starts[at] ?? 0) < end;
  const added = after.checkboxes.filter(
    ({line}) => isInserted(line) && lines.includes(lineAt(text, starts[line] ?? 0)),
  );
  const isHome = added.every(({line, heading: index}, order) => {
    const above = after.headings[index];
    const isUnder = heading === undefined || (above !== undefined && isSameName(above.text, heading));
    return isUnder && lineAt(text, starts[line] ?? 0) === lines[order];
  });
  if (!isHome || added.length !== lines.length) return undefined;
  const made = after.headings.findIndex((found) => isInserted(found.line));
  const rest = {
    checkboxes: after.checkboxes.filter((checkbox) => !added.includes(checkbox)),
    headings: after.headings.filter((_, index) => index !== made),
  };
  return outline(rest) === outline(before) ? added[0]?.line : undefined;
}

/** What a note's checkboxes and headings say and in which order they stand, wherever that is. */
export function outline({checkboxes, headings}: Pick<Note, "checkboxes" | "headings">): string {
  const lines = checkboxes.map(({status, text, heading}) => [status, text, heading]);
  return JSON.stringify([lines, headings.map(({level, text}) => [level, text])]);
}
