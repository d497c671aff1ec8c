import {closesFence, fenceLength} from "./block-lines.ts";
import {CODE_INDENT} from "./containers.ts";
import {htmlEnds, htmlEndsAtOnce, htmlKind, type HtmlKind} from "./html-block.ts";
import type {LineCursor} from "./line-cursor.ts";

/** What a line stands in; "text" where it is read as Markdown. */
export type Place = "text" | "code" | "html" | "comment" | "formula";

/** Fenced code or HTML: lines that are not Markdown until one of them, or a blank one, ends the block. */
export class RawBlock {
  /** 0 for fenced code. */
  private kind: HtmlKind = 0;
  private mark = 0;
  private length = 0;

  /** Whether the cursor's line opens fenced code. */
  opensFence({text, next, end}: LineCursor): boolean {
    const length = fenceLength(text, next, end);
    if (length === 0) return false;
    this.kind = 0;
    this.mark = text.charCodeAt(next);
    this.length = length;
    return true;
  }

  /** Whether the cursor's line opens HTML: "open" or, if it also ends it, "closed"; undefined where it does not. */
  opensHtml({rest}: LineCursor, afterParagraph: boolean): "open" | "closed" | undefined {
    const kind = htmlKind(rest, afterParagraph);
    if (kind === 0) return undefined;
    this.kind = kind;
    return htmlEndsAtOnce(kind, rest) ? "closed" : "open";
  }

  /** Whether the cursor's line, which is not blank, is the last of the block. */
  endsOn(cursor: LineCursor): boolean {
    if (this.kind !== 0) return htmlEnds(this.kind, cursor.rest);
    const {text, next, end, indent} = cursor;
    return indent < CODE_INDENT && closesFence(text, next, end, this.mark, this.length);
  }

  get outlivesBlankLines(): boolean {
    return this.kind < 6;
  }

  /** What its lines are to a reader. */
  get place(): Place {
    return this.kind === 0 ? "code" : this.kind === 2 ? "comment" : "html";
  }

  /** Whether it is a single tag on a line of its own. */
  get isLoneTag(): boolean {
    return this.kind === 7;
  }
}
