import {hashLevel, hashText, isPlain, isUnderline, pairAfter} from "./block-lines.ts";
import {CODE_INDENT, Containers, type Listener} from "./containers.ts";
import type {Bookmark, LineCursor} from "./line-cursor.ts";
import {Paragraph} from "./paragraph.ts";
import {RawBlock, type Place} from "./raw-block.ts";

/** What the last line has left open inside its containers. */
type Leaf = "none" | "paragraph" | "table" | "code" | "raw" | "pair";

/** A comment or formula that is still open, and where to resume if it turns out to be part of a paragraph. */
interface Pair {
  readonly mark: number;
  readonly bookmark: Bookmark;
  readonly from: number;
  readonly to: number;
  readonly inParagraph: boolean;
}

/**
 * The blocks of a note, line by line. It follows CommonMark as the parsers of the micromark family read it, with
 * tables, `%%` comments and `$$` formulas, and keeps no tree: only what is open decides how the next line reads.
 */
export class Blocks {
  private readonly containers: Containers;
  private leaf: Leaf = "none";
  private readonly paragraph = new Paragraph();
  private readonly raw = new RawBlock();
  private pair: Pair | undefined;
  /** Lines that begin up to here were inside a pair that came to nothing: no container begins in them. */
  private flatUntil = -1;

  constructor(
    private readonly cursor: LineCursor,
    private readonly listener: Listener,
  ) {
    this.containers = new Containers(cursor, listener);
  }

  /** Reads the cursor's line; the cursor may go back from it. */
  readLine(): void {
    const containers = this.containers;
    if (this.isProse()) return this.addToParagraph();
    if (containers.takeNextCheckbox()) return this.beginParagraph();
    let kept = containers.match();
    if (kept === "next") {
      this.leaf = "none";
      containers.open(containers.depth, false);
      kept = containers.depth;
    } else if (!(kept === containers.depth && this.isSealed())) {
      // Indented code stands in the way of "2." and of an empty item like a paragraph does: that is micromark's reading.
      const after = kept === containers.depth && (this.leaf === "paragraph" || this.leaf === "code");
      if (containers.open(kept, after)) {
        this.leaf = "none";
        kept = containers.depth;
      }
    }
    this.readLeaf(kept);
  }

  /** What the lines read so far have left open. */
  get place(): Place {
    if (this.leaf === "raw") return this.raw.place;
    if (this.leaf === "pair") return this.pair?.mark === 37 ? "comment" : "formula";
    return this.leaf === "code" ? "code" : "text";
  }

  /** Whether the line is what most lines of most notes are: text outside every container. */
  private isProse(): boolean {
    const {text, next, indent} = this.cursor;
    const isFree = this.containers.depth === 0 && (this.leaf === "none" || this.leaf === "paragraph");
    return isFree && indent === 0 && isPlain(text, next);
  }

  /** Whether no container can begin in the line as long as those around it go on. */
  private isSealed(): boolean {
    return this.leaf === "raw" || this.leaf === "pair" || this.cursor.begin <= this.flatUntil;
  }

  /** Reads what the containers leave of the line. It is lazy where it continues fewer of them than are open. */
  private readLeaf(kept: number): void {
    const cursor = this.cursor;
    const lazy = kept < this.containers.depth;
    if (cursor.blank) this.readBlank(lazy);
    else if (this.leaf === "paragraph") return this.continueParagraph(kept, lazy);
    if (lazy) {
      this.containers.close(kept);
      this.leaf = "none";
    }
    if (!cursor.blank && !this.continueLeaf()) this.startLeaf(lazy);
  }

  private startLeaf(lazy: boolean): void {
    // A lazy line of code stands alone, so that a list can follow it.
    if (this.cursor.indent >= CODE_INDENT) this.leaf = lazy ? "none" : "code";
    else if (!this.startBlock(false) && this.leaf !== "table") this.addToParagraph();
  }

  /** Adds the line to the paragraph, a new one unless it is open. */
  private addToParagraph(): void {
    if (this.leaf === "paragraph") this.paragraph.add(this.cursor.next, this.cursor.end);
    else this.beginParagraph();
  }

  private beginParagraph(): void {
    const {line, next, end} = this.cursor;
    this.paragraph.begin(line, next, end);
    this.leaf = "paragraph";
  }

  private readBlank(lazy: boolean): void {
    const {leaf} = this;
    const lasts = leaf === "code" || leaf === "pair" || (leaf === "raw" && this.raw.outlivesBlankLines);
    if (lazy || !lasts) this.leaf = "none";
  }

  /** Reads the line as more of the open leaf; false where it is none, and begins another. */
  private continueLeaf(): boolean {
    switch (this.leaf) {
      case "raw":
        if (this.raw.endsOn(this.cursor)) this.leaf = "none";
        return true;
      case "pair":
        this.continuePair();
        return true;
      case "code":
        if (this.cursor.indent >= CODE_INDENT) return true;
        this.leaf = "none";
        return false;
      default:
        return false;
    }
  }

  private continuePair(): void {
    const {text, next, end, begin} = this.cursor;
    const pair = this.pair;
    if (pair === undefined) return;
    const then = pairAfter(text, next, end, pair.mark);
    if (then === "open") return;
    this.leaf = "none";
    if (then === "closed") return;
    this.flatUntil = begin;
    this.cursor.goBack(pair.bookmark);
    if (pair.inParagraph) this.paragraph.add(pair.from, pair.to);
    else this.paragraph.begin(pair.bookmark.line, pair.from, pair.to);
    this.leaf = "paragraph";
  }

  private continueParagraph(kept: number, lazy: boolean): void {
    const {next, end, indent} = this.cursor;
    if (indent >= CODE_INDENT) {
      this.paragraph.add(next, end, false);
    } else if (!lazy && this.endsParagraph()) {
      return;
    } else if (!this.startBlock(true, lazy)) {
      this.addToParagraph();
    } else if (lazy && !this.hangs()) {
      this.containers.close(kept);
    }
  }

  /** A block that a lazy line opens and leaves open hangs between the containers: the next line decides on them. */
  private hangs(): boolean {
    return this.leaf === "pair" || (this.leaf === "raw" && this.raw.isLoneTag);
  }

  /** Whether the line makes the paragraph above it a heading, or that paragraph's last line the head of a table. */
  private endsParagraph(): boolean {
    const {text, next, end} = this.cursor;
    const first = text[next];
    if ((first === "=" || first === "-") && isUnderline(text, next, end)) {
      this.underline(first === "=" ? 1 : 2);
      return true;
    }
    if (first !== "|" && first !== "-" && first !== ":") return false;
    if (!this.paragraph.isHeadOf(text, next, end)) return false;
    this.leaf = "table";
    return true;
  }

  private underline(level: number): void {
    const heading = this.paragraph.heading(this.cursor.text);
    this.leaf = "none";
    // Under nothing but link definitions, the line is what it would be under a blank one.
    if (heading !== undefined) this.listener.heading(heading.line, level, heading.text);
    else this.startLeaf(false);
  }

  /** Opens the block that the line begins, other than a paragraph; false where it begins none. */
  private startBlock(afterParagraph: boolean, lazy = false): boolean {
    const cursor = this.cursor;
    switch (cursor.text.charCodeAt(cursor.next)) {
      case 35: // #
        return this.startHeading();
      case 96: // `
      case 126: // ~
        return this.startFence();
      case 60: // <
        return this.startHtml(afterParagraph && !lazy);
      case 36: // $
      case 37: // %
        return this.startPair(afterParagraph);
      case 42: // *
      case 45: // -
      case 95: // _
        if (!cursor.thematicBreak) return false;
        this.leaf = "none";
        return true;
      default:
        return false;
    }
  }

  private startHeading(): boolean {
    const {text, next, end, line} = this.cursor;
    const level = hashLevel(text, next, end);
    if (level === 0) return false;
    this.listener.heading(line, level, hashText(text, next, end));
    this.leaf = "none";
    return true;
  }

  private startFence(): boolean {
    if (!this.raw.opensFence(this.cursor)) return false;
    this.leaf = "raw";
    return true;
  }

  private startHtml(afterParagraph: boolean): boolean {
    const then = this.raw.opensHtml(this.cursor, afterParagraph);
    if (then === undefined) return false;
    this.leaf = then === "closed" ? "none" : "raw";
    return true;
  }

  private startPair(inParagraph: boolean): boolean {
    const {text, next, end} = this.cursor;
    const mark = text.charCodeAt(next);
    if (next + 1 >= end || text.charCodeAt(next + 1) !== mark) return false;
    const then = pairAfter(text, next + 2, end, mark);
    if (then === "text") return false;
    this.leaf = then === "closed" ? "none" : "pair";
    this.pair = {mark, bookmark: this.cursor.bookmark(), from: next, to: end, inParagraph};
    return true;
  }
}
