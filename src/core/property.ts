import {applyChange, type EditResult} from "./change.ts";
import {readFrontMatter, textStart, type FrontMatter, type Property} from "./front-matter.ts";
import {lineEnding} from "./lines.ts";
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
