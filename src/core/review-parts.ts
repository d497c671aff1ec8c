import {fnv1a} from "./fnv.ts";
import {linkName} from "./links.ts";
import {REVIEW_PARTS, type ReviewPart} from "./review-note.ts";

/**
 * A part of a review stands between two comments, which the reading view hides:
 *
 *     %% micro-wins: wins 1k2j3h4q0w9e8r %%
 *     …
 *     %% micro-wins end %%
 *
 * What follows the name is the part's seal: a checksum of the text as it was written. Where it no longer fits, somebody
 * has changed the text, and it is theirs.
 */
export interface FoundPart {
  readonly name: ReviewPart;
  readonly seal: string;
  /** Of its opening mark. */
  readonly from: number;
  /** Of the text between its marks. */
  readonly start: number;
  readonly end: number;
  /** Behind its closing mark. */
  readonly to: number;
  /** What stands before the opening mark on its line where that is but a quote or an indentation. */
  readonly lead: string;
}

const CLOSING = "%% micro-wins end %%";
const MARK = /%% micro-wins(?:: (\w+) ([0-9a-z]+)| end) %%/g;
const LEAD = /^[ \t>]*/;
/** Characters of a 32-bit sum. */
const SUM_LENGTH = 7;
const LINK = /\[\[([^[\]|\\]+)(?=\\?[|\]])/g;

/** The parts of a text whose two marks follow each other, in order. */
export function findParts(text: string): FoundPart[] {
  const parts: FoundPart[] = [];
  let opening: RegExpExecArray | undefined;
  for (const mark of text.matchAll(MARK)) {
    const [, written, seal = ""] = opening ?? [];
    const name = REVIEW_PARTS.find((part) => part === written);
    if (mark[1] === undefined && opening !== undefined && name !== undefined) {
      const from = opening.index;
      const [start, end] = [from + opening[0].length, mark.index];
      parts.push({name, seal, from, start, end, to: end + mark[0].length, lead: leadOf(text, from)});
    }
    opening = mark[1] === undefined ? undefined : mark;
  }
  return parts;
}

function leadOf(text: string, from: number): string {
  const before = text.slice(text.lastIndexOf("\n", from) + 1, from);
  return LEAD.exec(before)?.[0] === before ? before : "";
}

/** Whether the text has marks of parts at all, whole or not. */
export function hasParts(text: string): boolean {
  return text.search(MARK) >= 0;
}

export function openingMark(name: ReviewPart, lines: readonly string[]): string {
  return `%% micro-wins: ${name} ${sealOf(lines)} %%`;
}

/** A part on lines of its own, each behind `lead`. */
export function printPart(name: ReviewPart, lines: readonly string[], lead: string): string[] {
  const all = [openingMark(name, lines), "", ...lines, "", CLOSING];
  return all.map((line) => (lead + line).trimEnd());
}

/** A part of one line, within a line. */
export function printInline(name: ReviewPart, line: string): string {
  return `${openingMark(name, [line])}${line}${CLOSING}`;
}

/** What somebody who changed nothing would have kept of the lines; what differs in white space alone has the same seal. */
export function sealOf(lines: readonly string[]): string {
  const seals = new Sealing();
  for (const line of lines) seals.take(line);
  return seals.seal;
}

/**
 * How much of a part's text is as it was written: the offset in `text` behind the last line of that. What was written
 * below it is somebody's own. Undefined where what was written was changed. Links that lead to notes called as in
 * `lines` are as they were: the app rewrites them when a note gets another name or place.
 */
export function keptUntil(text: string, part: FoundPart, lines: readonly string[]): number | undefined {
  const known = new Set(lines.flatMap(targetsOf));
  const sealing = new Sealing();
  let areKnown = true;
  for (let at = part.start; at < part.end;) {
    const eol = text.indexOf("\n", at);
    const end = eol < 0 || eol > part.end ? part.end : eol;
    const line = text.slice(at, end);
    sealing.take(line);
    areKnown &&= targetsOf(line).every((target) => known.has(target));
    if (line.trim() !== "" && (areKnown ? isLike(sealing.seal, part.seal) : sealing.seal === part.seal))
      return line.endsWith("\r") ? end - 1 : end;
    at = end + 1;
  }
  return undefined;
}

/** Whether two seals say the same but for where links lead. */
function isLike(one: string, other: string): boolean {
  return one.slice(-SUM_LENGTH) === other.slice(-SUM_LENGTH);
}

/** Reckons a seal line by line: a sum of the lines, and where that differs one of the lines without where links lead. */
class Sealing {
  private exact = 0;
  private unlinked = 0;

  take(line: string): void {
    const plain = plainLine(line);
    if (plain === "") return;
    this.exact = fnv1a(`${plain}\n`, this.exact);
    this.unlinked = fnv1a(`${plain.replace(LINK, "[[")}\n`, this.unlinked);
  }

  get seal(): string {
    const sums = this.exact === this.unlinked ? [this.exact] : [this.exact, this.unlinked];
    return sums.map((sum) => (sum >>> 0).toString(36).padStart(SUM_LENGTH, "0")).join("");
  }
}

/** A line without what editors tidy: quotes and white space around it, the width of a table's columns. */
function plainLine(line: string): string {
  return line.replace(LEAD, "").replace(/\s+/g, " ").replace(/-{3,}/g, "---").trim();
}

function targetsOf(line: string): string[] {
  return Array.from(line.matchAll(LINK), ([, target = ""]) => linkName(target));
}
