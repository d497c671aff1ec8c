import {tagsOf} from "./checkbox.ts";
import type {Change} from "./change.ts";
import {afterLine, scalarOf, type Property} from "./front-matter.ts";
import {lineAt, lineEnding} from "./lines.ts";
import {pattern} from "./pattern.ts";

/** The tags that a property lists, and how it lists one more. */
export interface TagList {
  /** As written, without `#` and quotes. */
  readonly tags: readonly string[];
  /** Insertions after which `tag`, written as YAML, stands last in the list. */
  with(tag: string): readonly Change[];
}

/** Blanks, a hyphen, blanks: what an item of a list that goes over several lines begins with. */
const MARKER = /^ *-(?:[ \t]+|$)/;
/** What a plain scalar does not begin with: it may go on in the next line, or be something else. */
const NO_PLAIN = /^[[\]{}&*!|>%@`?,"'-]/;
/** An item of a list in brackets: in quotes without escapes, or plain. */
const FLOW_ITEM = /"[^"\\]*"|'[^']*'|[^\s"'[\]{},&*!|>%@`?:#-](?:[^[\]{},:#]*[^\s[\]{},:#])?/y;
const FLOW_GAP = /[ \t]*/y;
const BEGINS_TAG = pattern(String.raw`^[\p{L}\p{N}_]`, "u");

/**
 * Reads a property of tags in any of its forms: nothing, one or several in a row, a list in brackets, a list with an item
 * a line. Undefined where it is none of them, so that it cannot be added to safely.
 */
export function readTagList(text: string, property: Property, end: number): TagList | undefined {
  const {value, next, continues} = property;
  if (value.text === undefined) return undefined;
  if (value.from === value.to) return readItems(text, next, continues ? end : next);
  const written = text.slice(value.from, value.to);
  if (continues) return undefined;
  if (written.startsWith("[")) return readFlow(written, value.from);
  return readRow(written, value.text, value.from);
}

/** `tags: a`, `tags: a, b`, `tags: a b`, `tags: "a"`. Only a list is read everywhere, so it becomes one. */
function readRow(written: string, said: string, from: number): TagList | undefined {
  const to = from + written.length;
  const isQuoted = written !== said;
  const tags = isQuoted ? [withoutHash(said)] : written.split(/[ \t]*,[ \t]*|[ \t]+/);
  if (!tags.every((tag) => isPlainTag(tag))) return undefined;
  const gaps = isQuoted ? [] : [...written.matchAll(/[^ \t,](?=[ \t]+[^ \t,])/g)];
  return {
    tags,
    with: (tag) => [
      insertion(from, "["),
      ...gaps.map(({index}) => insertion(from + index + 1, ",")),
      insertion(to, `, ${tag}]`),
    ],
  };
}

/** `tags: [a, "b"]` */
function readFlow(written: string, from: number): TagList | undefined {
  const tags: string[] = [];
  let [at, end] = [1, 1];
  let isOpen = true;
  for (;;) {
    at = behind(FLOW_GAP, written, at);
    if (written[at] === "]") break;
    const next = isOpen ? behind(FLOW_ITEM, written, at) : at;
    if (next === at) return undefined;
    tags.push(withoutHash(unquoted(written.slice(at, next))));
    end = next;
    at = behind(FLOW_GAP, written, next);
    isOpen = written[at] === ",";
    if (isOpen) end = at += 1;
  }
  if (at !== written.length - 1) return undefined;
  const lead = tags.length === 0 ? "" : isOpen ? " " : ", ";
  return {tags, with: (tag) => [insertion(from + end, lead + tag)]};
}

/** An item a line, all indented alike; blank lines and comments between them. */
function readItems(text: string, start: number, end: number): TagList | undefined {
  const tags: string[] = [];
  let marker = "  - ";
  let last = start;
  for (let from = start; from < end; from = afterLine(text, from)) {
    const line = lineAt(text, from);
    if (/^\s*(?:#|$)/.test(line)) continue;
    const own = MARKER.exec(line)?.[0];
    const item = own === undefined ? undefined : itemOf(line, own.length);
    if (own === undefined || item === undefined) return undefined;
    if (tags.length > 0 && own.indexOf("-") !== marker.indexOf("-")) return undefined;
    marker = own.endsWith("-") ? `${own} ` : own;
    last = afterLine(text, from);
    tags.push(withoutHash(item));
  }
  return {tags, with: (tag) => [insertion(last, marker + tag + lineEnding(text))]};
}

/** What an item says, if it ends on its line. */
function itemOf(line: string, start: number): string | undefined {
  const {from, to, text} = scalarOf(line, start);
  const isPlain = line.slice(from, to) === text;
  const isOther = text === undefined || (isPlain && (NO_PLAIN.test(text) || /:(?:[ \t]|$)/.test(text)));
  return isOther || line.slice(from, to).includes("\\") ? undefined : text;
}

function insertion(at: number, insert: string): Change {
  return {from: at, to: at, insert};
}

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function unquoted(written: string): string {
  return /^["']/.test(written) ? written.slice(1, -1) : written;
}

function withoutHash(tag: string): string {
  return tag.replace(/^#/, "");
}

/** Whether a tag means itself, and nothing else, wherever it stands in YAML. */
export function isPlainTag(tag: string): boolean {
  const isOther = /^(?:true|false|yes|no|on|off|null|[\d_.]+e?[\d_]*|0[xo].*)$/i.test(tag);
  return !isOther && BEGINS_TAG().test(tag) && tagsOf(`#${tag}`)[0] === tag;
}
