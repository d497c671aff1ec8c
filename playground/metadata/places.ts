import type {Loc, Pos} from "obsidian";
import type {Span} from "./tree.ts";

/** Offsets of a text ⇄ lines and columns; lines end at "\n". */
export class Places {
  private readonly starts = [0];

  constructor(readonly text: string) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
  }

  lineStart(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  at(offset: number): Loc {
    let line = 0;
    let last = this.starts.length - 1;
    while (line < last) {
      const middle = (line + last + 1) >> 1;
      if (this.lineStart(middle) <= offset) line = middle;
      else last = middle - 1;
    }
    return {line, col: offset - this.lineStart(line), offset};
  }

  of({from, to}: Span): Pos {
    return {start: this.at(from), end: this.at(to)};
  }
}
