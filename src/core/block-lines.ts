/**
 * Questions about a single line of a note: is it a heading, a fence, a thematic break, a row under a table's head?
 * Each looks at `text` from `from`, the line's first character that is not white space, to `to`, its end.
 */

const TAB = 9;
const SPACE = 32;
const PIPE = 124;
const COLON = 58;
const DASH = 45;
const BACKSLASH = 92;
const HASH = 35;
const UNDERSCORE = 95;
const BACKTICK = 96;
const TILDE = 126;

/** Markdown's white space inside a line; every other space is text. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Whether the character at `at` is a letter or another that begins no block; not at the end of a line. */
export function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 64 && code !== UNDERSCORE && code !== BACKTICK && code !== PIPE && code !== TILDE;
}

/** The first place from `from` that is not white space, or `to`. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** The first place from `from` without the character `mark`, or `to`. */
export function skipMark(text: string, from: number, to: number, mark: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === mark) at += 1;
  return at;
}

/** The level of a heading written with hashes, 1–6; 0 where the line is none. */
export function hashLevel(text: string, from: number, to: number): number {
  const end = skipMark(text, from, to, HASH);
  const level = end - from;
  return level <= 6 && (end === to || isSpace(text.charCodeAt(end))) ? level : 0;
}

/** The text of such a heading: without its hashes, before and behind. */
export function hashText(text: string, from: number, to: number): string {
  const inner = text.slice(skipMark(text, from, to, HASH), to).trimEnd();
  let end = inner.length;
  while (end > 0 && inner.charCodeAt(end - 1) === HASH) end -= 1;
  const closed = end === 0 || isSpace(inner.charCodeAt(end - 1));
  return (closed ? inner.slice(0, end) : inner).trim();
}

/** The length of the fence that opens code here; 0 where none does. */
export function fenceLength(text: string, from: number, to: number): number {
  const mark = text.charCodeAt(from);
  const end = skipMark(text, from, to, mark);
  if (end - from < 3) return 0;
  return mark === BACKTICK && text.slice(end, to).includes("`") ? 0 : end - from;
}

/** Whether the line closes the code that a fence of `length` marks opened. */
export function closesFence(text: string, from: number, to: number, mark: number, length: number): boolean {
  const end = skipMark(text, from, to, mark);
  return end - from >= length && skipSpace(text, end, to) === to;
}

/** Whether the line is one run of `=` or `-`, which makes the paragraph above it a heading. */
export function isUnderline(text: string, from: number, to: number): boolean {
  return skipSpace(text, skipMark(text, from, to, text.charCodeAt(from)), to) === to;
}

/**
 * How a stretch of two-character marks (`%%`, `$$`) stands at the end of a line that begins inside it: still "open",
 * "closed", or "text" where something follows the closing mark, so that all of it is part of a paragraph.
 */
export function pairAfter(text: string, from: number, to: number, mark: number): "open" | "closed" | "text" {
  let closed = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === mark) {
      if (at + 1 < to && text.charCodeAt(at + 1) === mark) {
        closed = true;
        at += 1;
      }
    } else if (closed && !isSpace(code)) return "text";
  }
  return closed ? "closed" : "open";
}

/** The number of cells in what may be a table's head; 0 where it cannot be one. */
export function headCells(text: string, from: number, to: number): number {
  let cells = 0;
  let fresh = text.charCodeAt(from) !== PIPE;
  if (!fresh && skipSpace(text, from + 1, to) === to) return 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    if (fresh) cells += 1;
    fresh = code === PIPE;
    if (code === BACKSLASH && at + 1 < to) {
      const next = text.charCodeAt(at + 1);
      if (next === BACKSLASH || next === PIPE) at += 1;
    }
  }
  return cells;
}

/** The number of cells in a table's delimiter row (`--- | :-:`); 0 where the line is none. */
export function delimiterCells(text: string, from: number, to: number): number {
  let cells = 0;
  let marked = false;
  let at = from;
  while (at < to) {
    if (text.charCodeAt(at) === PIPE) {
      marked = true;
      at = skipSpace(text, at + 1, to);
      if (at === to) break;
    }
    const start = skipMark(text, at, Math.min(at + 1, to), COLON);
    const dashes = skipMark(text, start, to, DASH);
    if (dashes === start) return 0;
    const end = skipMark(text, dashes, Math.min(dashes + 1, to), COLON);
    marked ||= start > at || end > dashes;
    cells += 1;
    at = skipSpace(text, end, to);
    if (at < to && text.charCodeAt(at) !== PIPE) return 0;
  }
  return marked ? cells : 0;
}
