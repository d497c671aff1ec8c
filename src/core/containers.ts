import {isPlain, isSpace, skipSpace} from "./block-lines.ts";
import type {LineCursor} from "./line-cursor.ts";

const SPACE = 32;
const ASTERISK = 42;
const PLUS = 43;
const DASH = 45;
const DOT = 46;
const PARENTHESIS = 41;
const ZERO = 48;
const ONE = 49;
const NINE = 57;
const QUOTE = 62;
const OPENING_BRACKET = 91;
const MOST_DIGITS = 9;

/** From this indentation on, a line begins no block: it is code, or more of a paragraph. */
export const CODE_INDENT = 4;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** What is told of a note's blocks, in their order. */
export interface Listener {
  /** A list item began; the cursor stands behind its marker. */
  item(): void;
  /** A heading on this 0-based line, the first of it if there are more; level 1–6; text without its marks. */
  heading(line: number, level: number, text: string): void;
}

/** The blockquotes and list items that are open around a line, outermost first. */
export class Containers {
  /** How many are open. */
  depth = 0;

  private readonly cursor: LineCursor;
  private readonly listener: Listener;
  /** What each was opened by: `>`, or its list's marker, without the number. */
  private readonly marks: number[] = [];
  /** For a list item, the columns that its further lines are indented by. */
  private readonly widths: number[] = [];
  /** The innermost quote at or outside each, or -1. */
  private readonly quotes: number[] = [];
  /** Whether the innermost item began with a blank line, and whether another came after that, which ends it. */
  private hollow: "no" | "begun" | "ended" = "no";

  /** Each list item is told to the listener while the cursor stands behind the item's marker. */
  constructor(cursor: LineCursor, listener: Listener) {
    this.cursor = cursor;
    this.listener = listener;
  }

  /**
   * Takes from the line what belongs to the open containers. Returns how many of them it continues; "next" where it
   * begins the next item of an open list, whatever was open inside the last one being closed.
   */
  match(): number | "next" {
    const cursor = this.cursor;
    let level = 0;
    while (level < this.depth) {
      const mark = this.marks[level] ?? 0;
      if (mark === QUOTE) {
        if (!this.takeQuote()) break;
      } else if (cursor.blank) {
        return this.matchBlank(level);
      } else if (this.isInside(level)) {
        cursor.column += this.widths[level] ?? 0;
      } else {
        this.hollow = "no";
        return this.takeItem(level, false, mark) ? "next" : level;
      }
      level += 1;
    }
    if (!cursor.blank) this.hollow = "no";
    return level;
  }

  /**
   * Takes the next item of an outermost list, if its line begins with `- [`, as most do: `match` and `open` would come to
   * the same, in several times as long.
   */
  takeNextCheckbox(): boolean {
    const {cursor, marks} = this;
    const {text, begin, next, end} = cursor;
    const mark = text.charCodeAt(begin);
    if (this.depth === 0 || mark !== marks[0] || (mark !== DASH && mark !== ASTERISK && mark !== PLUS))
      return false;
    const after = begin + 2;
    if (next !== begin || after >= end || text.charCodeAt(after) !== OPENING_BRACKET) return false;
    if (text.charCodeAt(begin + 1) !== SPACE) return false;
    cursor.next = after;
    cursor.nextColumn = 2;
    cursor.column = 2;
    this.push(0, mark, 2);
    this.listener.item();
    return true;
  }

  /** Opens what begins in this line inside the first `level` containers, and closes the others if anything does. */
  open(level: number, afterParagraph: boolean): boolean {
    if (isPlain(this.cursor.text, this.cursor.next)) return false;
    let inner = level;
    while (this.takeQuote(inner) || this.takeItem(inner, afterParagraph)) inner += 1;
    return inner > level;
  }

  /** Closes all but the first `level`. */
  close(level: number): void {
    if (level < this.depth) this.hollow = "no";
    this.depth = level;
  }

  private isInside(level: number): boolean {
    if (this.hollow === "ended" && level === this.depth - 1) return false;
    return this.cursor.indent >= (this.widths[level] ?? 0);
  }

  /** A blank line goes on in list items, but not in a quote; in one step, because the items may be many. */
  private matchBlank(level: number): number {
    const last = this.quotes[this.depth - 1] ?? -1;
    if (last >= level) {
      let quote = level;
      while (this.marks[quote] !== QUOTE) quote += 1;
      return quote;
    }
    if (this.hollow === "begun") this.hollow = "ended";
    return this.depth;
  }

  /** Takes a quote's mark and a column of space; opens the quote if told at which level. */
  private takeQuote(level?: number): boolean {
    const cursor = this.cursor;
    if (cursor.indent >= CODE_INDENT || cursor.blank) return false;
    if (cursor.text.charCodeAt(cursor.next) !== QUOTE) return false;
    cursor.moveTo(cursor.next + 1, cursor.nextColumn + 1);
    if (cursor.indent > 0) cursor.column += 1;
    if (level !== undefined) this.push(level, QUOTE, 0);
    return true;
  }

  /**
   * Takes a list marker and the space behind it, and opens the item at `level`. Straight after a paragraph's line an
   * item must not be empty and its number must be 1. With `list`, only an item of a list with that marker.
   */
  private takeItem(level: number, afterParagraph: boolean, list?: number): boolean {
    const cursor = this.cursor;
    const {text, next, end, indent} = cursor;
    if (indent >= CODE_INDENT || next === end) return false;
    const after = this.markerEnd(afterParagraph);
    if (after === undefined || (after < end && !isSpace(text.charCodeAt(after)))) return false;
    const mark = text.charCodeAt(after - 1);
    if (list !== undefined && mark !== list) return false;
    const hollow = skipSpace(text, after, end) === end;
    if (hollow && afterParagraph) return false;
    if ((mark === DASH || mark === ASTERISK) && cursor.thematicBreak) return false;
    cursor.moveTo(after, cursor.nextColumn + after - next);
    // More space than four columns is one, and the rest indents code.
    const space = hollow || cursor.indent > CODE_INDENT ? 1 : cursor.indent;
    if (!hollow) cursor.column += space;
    this.push(level, mark, indent + after - next + space);
    this.hollow = hollow ? "begun" : "no";
    this.listener.item();
    return true;
  }

  /** Where the list marker at the cursor ends; undefined where there is none. */
  private markerEnd(afterParagraph: boolean): number | undefined {
    const {text, next, end} = this.cursor;
    const first = text.charCodeAt(next);
    if (first === DASH || first === ASTERISK || first === PLUS) return next + 1;
    if (!isDigit(first) || (afterParagraph && first !== ONE)) return undefined;
    const most = Math.min(end, next + (afterParagraph ? 1 : MOST_DIGITS));
    let at = next + 1;
    while (at < most && isDigit(text.charCodeAt(at))) at += 1;
    if (at === end) return undefined;
    const mark = text.charCodeAt(at);
    return mark === DOT || mark === PARENTHESIS ? at + 1 : undefined;
  }

  private push(level: number, mark: number, width: number): void {
    this.marks[level] = mark;
    this.widths[level] = width;
    this.quotes[level] = mark === QUOTE ? level : level > 0 ? (this.quotes[level - 1] ?? -1) : -1;
    this.depth = level + 1;
    this.hollow = "no";
  }
}
