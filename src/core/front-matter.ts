import {lineAt} from "./lines.ts";

/** One property of a front matter in which each begins a line. Offsets are those of the whole text. */
export interface Property {
  readonly key: string;
  /** 0-based line of the note. */
  readonly line: number;
  /** Where its line begins, and where the next one does. */
  readonly start: number;
  readonly next: number;
  readonly value: Scalar;
  /** Whether lines below belong to its value. */
  continues: boolean;
}

export interface Scalar {
  readonly from: number;
  readonly to: number;
  /** Without quotes and comment; undefined where it cannot end on its line. */
  readonly text: string | undefined;
}

export interface FrontMatter {
  /** Where the opening and the closing fence begin, and where the text behind them does. */
  readonly start: number;
  readonly close: number;
  readonly end: number;
  /** The note's line of the closing fence. */
  readonly closeLine: number;
  /** Undefined where properties are not written one below the other. */
  readonly properties: readonly Property[] | undefined;
}

const FENCE = /^---[ \t]*$/;
/** What begins a flow collection, an anchor, a tag, a block scalar, a directive … and no plain key. */
const NO_KEY = /^(?:[[\]{},&*!|>%@`?:]|---|\.\.\.)/;

/** Where a text begins, behind its byte order mark. */
export function textStart(text: string): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}

/** The front matter of a note that has one; undefined where lone carriage returns end its lines. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const start = textStart(text);
  const properties: Property[] = [];
  let isListed = true;
  let from = afterLine(text, start);
  if (!FENCE.test(lineAt(text, start))) return undefined;
  for (let line = 1; from <= text.length; line += 1) {
    const content = lineAt(text, from);
    const next = afterLine(text, from);
    if (content.includes("\r")) return undefined;
    if (FENCE.test(content)) {
      const end = Math.min(next, text.length);
      return {start, close: from, closeLine: line, end, properties: isListed ? properties : undefined};
    }
    isListed &&= readLine(content, {line, start: from, next}, properties);
    from = next;
  }
  return undefined;
}

/** Takes one line; false where it is neither a property nor part of one. */
function readLine(
  content: string,
  place: Pick<Property, "line" | "start" | "next">,
  properties: Property[],
): boolean {
  const trimmed = content.trimStart();
  if (trimmed === "" || trimmed.startsWith("#")) return true;
  const last = properties[properties.length - 1];
  if (/^(?:[ \t]|-(?:[ \t]|$))/.test(content)) {
    if (last !== undefined) last.continues = true;
    return last !== undefined;
  }
  const colon = endOfKey(content);
  const key = colon < 0 ? undefined : keyOf(content.slice(0, colon).trimEnd());
  if (key === undefined) return false;
  const {from, to, text} = scalarOf(content, colon + 1);
  const value = {from: place.start + from, to: place.start + to, text};
  properties.push({...place, key, value, continues: false});
  return true;
}

/** The first colon that white space or the line's end follows; -1 where there is none. */
function endOfKey(line: string): number {
  let at = line.indexOf(":");
  while (at >= 0 && at + 1 < line.length && !isBlank(line[at + 1])) at = line.indexOf(":", at + 1);
  return at;
}

function keyOf(written: string): string | undefined {
  const quote = written[0];
  if (quote !== '"' && quote !== "'")
    return NO_KEY.test(written) || /[ \t]#/.test(written) ? undefined : written;
  const inner = written.slice(1, -1);
  const isClosed = written.length > 1 && written.endsWith(quote);
  return isClosed && !inner.includes(quote) && !inner.includes("\\") ? inner : undefined;
}

/** The value that stands behind `start` on a line. */
export function scalarOf(line: string, start: number): Scalar {
  let from = start;
  while (isBlank(line[from])) from += 1;
  const first = line[from];
  if (first === undefined || first === "#") return {from: start, to: start, text: ""};
  if (first === '"' || first === "'") {
    const to = line.indexOf(first, from + 1) + 1;
    const isWhole = to > 0 && /^(?:\s*$|\s+#)/.test(line.slice(to));
    return {from, to, text: isWhole ? line.slice(from + 1, to - 1) : undefined};
  }
  const comment = line.slice(from).search(/[ \t]#/);
  const text = (comment < 0 ? line.slice(from) : line.slice(from, from + comment)).trimEnd();
  return {from, to: from + text.length, text: /^[|>]/.test(text) ? undefined : text};
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}

/** Where the next line begins; beyond the text's end there is none. */
export function afterLine(text: string, start: number): number {
  const eol = text.indexOf("\n", start);
  return eol < 0 ? text.length + 1 : eol + 1;
}
