import {delimiterCells, headCells} from "./block-lines.ts";

/** `[label]: target "title"` on one line; what spans several is taken for text. */
const DEFINITION =
  /^\[(?:[^[\]\\]|\\.)+\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/;

/** What stands before the second line of a paragraph and those below, if it is in a container. */
const CONTAINER_MARKS = /^[ \t>]+/;

/** The open paragraph, which the next line may yet turn into a heading or a table's head. */
export class Paragraph {
  /** The number of its first line, and where its text starts. */
  private line = 0;
  private start = 0;
  /** Where its last line starts and ends, without the white space and marks before it. */
  private from = 0;
  private to = 0;
  private mayBeHead = false;

  /** Begins a paragraph with its first line. */
  begin(line: number, from: number, to: number): void {
    this.line = line;
    this.start = from;
    this.add(from, to);
  }

  /** Adds a line. One that is indented like code is always part of the paragraph, never the head of a table. */
  add(from: number, to: number, mayBeHead = true): void {
    this.from = from;
    this.to = to;
    this.mayBeHead = mayBeHead;
  }

  /** What it is as a heading: its lines without link definitions before them; undefined where that leaves none. */
  heading(text: string): {line: number; text: string} | undefined {
    const lines = text.slice(this.start, this.to).split(/\r\n|\n|\r/);
    const plain = lines.map((line) => line.replace(CONTAINER_MARKS, "").trim());
    const first = plain.findIndex((line) => !DEFINITION.test(line));
    return first < 0 ? undefined : {line: this.line + first, text: plain.slice(first).join(" ")};
  }

  /** Whether the line from `from` to `to` is a delimiter row that makes the last line the head of a table. */
  isHeadOf(text: string, from: number, to: number): boolean {
    if (!this.mayBeHead) return false;
    const cells = delimiterCells(text, from, to);
    return cells > 0 && cells === headCells(text, this.from, this.to);
  }
}
