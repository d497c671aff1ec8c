import {applyChange, type EditResult} from "./change.ts";
import {lineAt, lineEnding} from "./lines.ts";
import {readNote} from "./note.ts";

/** A change of one property of a note. */
export interface PropertyEdit {
  readonly kind: "property";
  readonly key: string;
  /** What it says now; undefined: nothing. Another value is left alone. */
  readonly was: string | undefined;
  /** What it says then, as plain YAML; undefined: the property goes. */
  readonly value: string | undefined;
}

/** One property of a front matter in which each begins a line. Offsets are those of the whole text. */
interface Property {
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

interface Scalar {
  readonly from: number;
  readonly to: number;
  /** Without quotes and comment; undefined where it cannot end on its line. */
  readonly text: string | undefined;
}

interface FrontMatter {
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

/**
 * Sets or removes one property by touching only its line; front matter that holds nothing else comes and goes with it.
 * Refused where other lines would have to be understood for that. A property that is there already, or is gone
 * already, changes nothing.
 */
export function setProperty(text: string, {key, was, value}: PropertyEdit): EditResult {
  const known = readNote(text).frontMatter;
  if (known === undefined) return value === undefined ? unchanged(text) : begin(text, `${key}: ${value}`);
  if (value === undefined && !known.includes(key)) return unchanged(text);
  const front = readFrontMatter(text);
  if (front?.properties === undefined) return {kind: "refused", why: "not-listed", key};
  const [property, twin] = front.properties.filter((found) => found.key === key);
  if (twin !== undefined) return {kind: "refused", why: "property-twice", key};
  if (property === undefined) return value === undefined ? unchanged(text) : append(text, front, key, value);
  const says = property.continues ? undefined : property.value.text;
  if (says === undefined) return {kind: "refused", why: "property-long", key};
  if (value === undefined) return says === was ? remove(text, front, property) : unchanged(text);
  if (says === value) return unchanged(text);
  if (says !== "" && says !== was) return {kind: "refused", why: "property-taken", key, value: says};
  return replace(text, property, value);
}

function unchanged(text: string): EditResult {
  return applyChange(text, {from: 0, to: 0, insert: ""}, 0);
}

function begin(text: string, line: string): EditResult {
  const at = textStart(text);
  const eol = lineEnding(text);
  return applyChange(text, {from: at, to: at, insert: `---${eol}${line}${eol}---${eol}`}, 1);
}

function append(text: string, {close, closeLine}: FrontMatter, key: string, value: string): EditResult {
  const insert = `${key}: ${value}${lineEnding(text)}`;
  return applyChange(text, {from: close, to: close, insert}, closeLine);
}

function replace(text: string, {line, value: {from, to}}: Property, value: string): EditResult {
  return applyChange(text, {from, to, insert: from === to ? ` ${value}` : value}, line);
}

function remove(text: string, {start, close, end}: FrontMatter, property: Property): EditResult {
  const {line, start: from, next: to} = property;
  const isAlone = text.indexOf("\n", start) + 1 === from && to === close;
  const all = applyChange(text, {from: start, to: end, insert: ""}, 0);
  // What follows must not become the front matter.
  if (isAlone && readNote(all.text).frontMatter === undefined) return all;
  return applyChange(text, {from, to, insert: ""}, line);
}

function textStart(text: string): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}

/** The front matter of a note that has one; undefined where lone carriage returns end its lines. */
function readFrontMatter(text: string): FrontMatter | undefined {
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
function scalarOf(line: string, start: number): Scalar {
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
function afterLine(text: string, start: number): number {
  const eol = text.indexOf("\n", start);
  return eol < 0 ? text.length + 1 : eol + 1;
}
