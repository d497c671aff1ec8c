import {isSpace} from "./block-lines.ts";

const LINE_FEED = 10;
const BYTE_ORDER_MARK = 0xfeff;
const TAB = 9;

/** A line to come back to. */
export interface Bookmark {
  readonly line: number;
  readonly lineStart: number;
  readonly following: number;
  readonly feed: number;
}

/**
 * Walks through a text line by line, and through the white space at the front of each by columns: a tab reaches to
 * the next multiple of four, and a container may take a part of it.
 *
 * A lone carriage return ends a line, as CommonMark has it, but lines are numbered by "\n" alone, as the metadata
 * cache and `text.split("\n")` number them.
 */
export class LineCursor {
  readonly text: string;
  /** Number of the line: how many "\n" stand before it. */
  line = 0;
  /** Where the line of that number starts, from which columns in the text are counted. */
  lineStart = 0;
  /** Where the line begins: behind the last line ending, be it a lone carriage return. */
  begin = 0;
  /** Where the line ends, without its ending. */
  end = 0;
  /** Up to which column containers have taken the line. */
  column = 0;
  /** The first character that is not white space behind that, or `end`; and its column. */
  next = 0;
  nextColumn = 0;

  private readonly hasReturns: boolean;
  private following: number;
  private feed = -1;
  private breakMark = 0;
  private breakFrom = 0;
  private breakStop = 0;

  constructor(text: string) {
    this.text = text;
    this.hasReturns = text.includes("\r");
    this.following = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  }

  /** Goes to the next line; false at the end of the text. */
  nextLine(): boolean {
    const {text} = this;
    const begin = this.following;
    if (begin > text.length) return false;
    if (begin > 0 && text.charCodeAt(begin - 1) === LINE_FEED) {
      this.line += 1;
      this.lineStart = begin;
    }
    if (this.feed < begin) this.feed = text.indexOf("\n", begin);
    if (this.feed < 0) this.feed = text.length;
    this.begin = begin;
    this.end = this.feed;
    this.following = this.feed + 1;
    if (this.hasReturns) this.stopAtReturn();
    this.moveTo(begin, 0);
    return true;
  }

  private stopAtReturn(): void {
    const offset = this.text.slice(this.begin, this.feed).indexOf("\r");
    if (offset < 0) return;
    this.end = this.begin + offset;
    const pair = this.end + 1 === this.feed && this.feed < this.text.length;
    this.following = pair ? this.feed + 1 : this.end + 1;
  }

  /** Containers have taken the line up to `at`, which is in `column`. */
  moveTo(at: number, column: number): void {
    const {text, end} = this;
    let next = at;
    let nextColumn = column;
    while (next < end) {
      const code = text.charCodeAt(next);
      if (!isSpace(code)) break;
      nextColumn = code === TAB ? (nextColumn | 3) + 1 : nextColumn + 1;
      next += 1;
    }
    this.column = column;
    this.next = next;
    this.nextColumn = nextColumn;
  }

  /** Columns of white space before the next character. */
  get indent(): number {
    return this.nextColumn - this.column;
  }

  /** Whether only white space is left of the line. */
  get blank(): boolean {
    return this.next === this.end;
  }

  /** What is left of the line, without white space before it. */
  get rest(): string {
    return this.text.slice(this.next, this.end);
  }

  /** Whether what is left of the line is a thematic break. */
  get thematicBreak(): boolean {
    const {text, next, end} = this;
    const mark = text.charCodeAt(next);
    const last = text.charCodeAt(end - 1);
    if (last !== mark && !isSpace(last)) return false;
    // Of "- - - … x", each item asks again; the answer was found at the first.
    if (mark === this.breakMark && next >= this.breakFrom && next < this.breakStop) return false;
    let marks = 0;
    let at = next;
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === mark) marks += 1;
      else if (!isSpace(code)) break;
    }
    if (at === end) return marks >= 3;
    this.breakMark = mark;
    this.breakFrom = next;
    this.breakStop = at;
    return false;
  }

  bookmark(): Bookmark {
    return {line: this.line, lineStart: this.lineStart, following: this.following, feed: this.feed};
  }

  /** Goes back, so that the next line is the one behind that bookmark's. */
  goBack(to: Bookmark): void {
    this.line = to.line;
    this.lineStart = to.lineStart;
    this.following = to.following;
    this.feed = to.feed;
  }
}
