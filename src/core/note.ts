import {isSpace, skipSpace} from "./block-lines.ts";
import {Blocks} from "./blocks.ts";
import {LineCursor} from "./line-cursor.ts";

/** One checkbox line of a note. */
export interface Checkbox {
  /** 0-based line of the list marker. */
  readonly line: number;
  /** The character between the brackets: one code point. */
  readonly status: string;
  /** UTF-16 column of that character in its line. */
  readonly column: number;
  /** What stands behind the closing bracket on that line, trimmed. */
  readonly text: string;
  /** Index into `Note.headings` of the nearest heading above; -1 where there is none. */
  readonly heading: number;
}

export interface Heading {
  /** 0-based line. */
  readonly line: number;
  /** 1–6. */
  readonly level: number;
  /** Without the marks, trimmed. */
  readonly text: string;
}

/** What one pass over a note's text finds. */
export interface Note {
  readonly checkboxes: readonly Checkbox[];
  readonly headings: readonly Heading[];
  /** The text between the front matter's fences; undefined where there is none. */
  readonly frontMatter: string | undefined;
}

const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const LARGEST_UNIT = 0xffff;

/**
 * Reads a note's checkbox lines and headings in one linear pass, as Obsidian's metadata cache has them: list items
 * that begin with `[c]`, but none in front matter, code, HTML, comments or formulas. Lines are numbered as
 * `text.split("\n")` numbers them. Headings are counted wherever they stand, in quotes and list items too.
 */
export function readNote(text: string): Note {
  return readUntil(text, text.length);
}

/**
 * Reads a note's checkbox lines as `readNote` does, and stops behind the last bracket, where none can follow. Headings
 * below that may be missing. Most of many notes is what stands below.
 */
export function readCheckboxes(text: string): Note {
  return readUntil(text, text.lastIndexOf("["));
}

function readUntil(text: string, last: number): Note {
  const cursor = new LineCursor(text);
  const checkboxes: Checkbox[] = [];
  const headings: Heading[] = [];
  const blocks = new Blocks(cursor, {
    item() {
      const checkbox = checkboxAt(cursor, headings.length - 1);
      if (checkbox !== undefined) checkboxes.push(checkbox);
    },
    heading(line, level, title) {
      headings.push({line, level, text: title});
    },
  });
  const frontMatter = takeFrontMatter(cursor);
  while (cursor.nextLine() && cursor.begin <= last) blocks.readLine();
  return {checkboxes, headings, frontMatter};
}

/** The checkbox lines of a note: the 0-based line of each list marker, and the character between its brackets. */
export function scanCheckboxes(text: string): Iterable<{line: number; status: string}> {
  return readCheckboxes(text).checkboxes;
}

/** The checkbox that a list item begins with; the cursor stands behind the item's marker. */
function checkboxAt(cursor: LineCursor, heading: number): Checkbox | undefined {
  const {text, next, end, line, lineStart} = cursor;
  if (next + 2 >= end || text.charCodeAt(next) !== OPENING_BRACKET) return undefined;
  const close = next + ((text.codePointAt(next + 1) ?? 0) > LARGEST_UNIT ? 3 : 2);
  if (close >= end || text.charCodeAt(close) !== CLOSING_BRACKET) return undefined;
  // "[x](link)" and "[x]y" are text.
  if (close + 1 < end && skipSpace(text, close + 1, close + 2) === close + 1) return undefined;
  const status = text.slice(next + 1, close);
  return {line, status, column: next + 1 - lineStart, text: trimmed(text, close + 1, end), heading};
}

/** The text between two places, without white space at its ends. Cut once: ten thousands of lines are read at a start. */
function trimmed(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(skipSpace(text, from, end), end).trim();
}

/** Takes the lines between `---` and `---` at the very start; without the second, they are lines like any other. */
export function takeFrontMatter(cursor: LineCursor): string | undefined {
  const start = cursor.bookmark();
  if (!cursor.nextLine() || !isFence(cursor)) {
    cursor.goBack(start);
    return undefined;
  }
  let from: number | undefined;
  let to = 0;
  while (cursor.nextLine()) {
    from ??= cursor.begin;
    if (isFence(cursor)) return cursor.text.slice(from, Math.max(from, to));
    to = cursor.end;
  }
  cursor.goBack(start);
  return undefined;
}

function isFence({text, begin, end}: LineCursor): boolean {
  return text.startsWith("---", begin) && begin + 3 <= end && skipSpace(text, begin + 3, end) === end;
}
