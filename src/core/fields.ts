import {withoutCode} from "./checkbox.ts";
import {pattern} from "./pattern.ts";

// A value may hold links, and parentheses in parentheses.
const IN_BRACKETS = String.raw`[^[\]]*(?:\[\[?[^[\]]*\]\]?[^[\]]*)*`;
const IN_PARENTHESES = String.raw`[^()]*(?:\([^()]*\)[^()]*)*`;
/** What may look like one and is none: code, escaped marks, links. */
const NO_FIELD = "`+[^`]*`+|" + String.raw`\\[!-\/:-@[-\x60{-~]|!?\[\[[^[\]]*\]\]|!?\[[^[\]]*\]\([^()\s]*\)`;
/**
 * `[key:: value]` and `(key:: value)`, as Dataview reads them. In parentheses a space has to follow, so that
 * `(std::vector)` stays text, except after the keys that this plugin knows.
 */
const INLINE_FIELD = pattern(
  String.raw`(${NO_FIELD})|\[[^[\]:]+::${IN_BRACKETS}\]|\((?:[^():]+::\s|\s*(?:habit|every|completion)\s*::)${IN_PARENTHESES}\)`,
  "gi",
);
const KNOWN_FIELD = pattern(
  String.raw`\[\s*(habit|every)\s*::(${IN_BRACKETS})\]|\(\s*(habit|every)\s*::(${IN_PARENTHESES})\)`,
  "gi",
);
const COMMENT = /%%[^%]*%%/g;
const BLOCK_ID = /\s\^[\w-]+\s*$/;

// The Tasks plugin's emoji fields. Dates go by their shape, so that impossible ones go too.
const DATED = String.raw`[📅📆🗓⏳⌛🛫➕✅❌⏰]\uFE0F?\s*\d{4}-\d\d-\d\d`;
const TASK_DATE = pattern(String.raw`${DATED}(?:\s\d\d:\d\d)?`, "gu");
const TASK_MARK = pattern(String.raw`[🔺⏫🔼🔽⏬]\uFE0F?`, "gu");
const TASK_ID = pattern(
  String.raw`🆔\uFE0F?\s*[\w-]+|⛔\uFE0F?\s*[\w-]+(?:\s*,\s*[\w-]+)*|🏁\uFE0F?\s*(?:keep|delete)\b`,
  "giu",
);
const TASK_RULE = pattern(String.raw`🔁\uFE0F?\s*(?:every|when)\b[\w\s,!]*`, "giu");
/** First units of the emoji above: what has none of them needs no search. */
const TASK_EMOJI = /[\u231B\u23EB\u23EC\u23F0\u23F3\u26D4\u2705\u274C\u2795\uD83C\uD83D]/;
/** The rule comes first: it would reach over a field that is gone. */
const TASK_FIELDS = [TASK_RULE, TASK_DATE, TASK_ID, TASK_MARK];

const END_DATE = pattern(
  String.raw`\s(?:${DATED}|\[(?:completion|created|due|scheduled|start)::\s*\d{4}-\d\d-\d\d\])$`,
  "u",
);
/** More than the longest of them has. */
const END_DATE_LENGTH = 40;

/** The text without comments, inline fields, the Tasks plugin's emoji fields and a block id at the end. */
export function withoutFields(text: string): string {
  let rest = text.includes("%%") ? text.replace(COMMENT, " ") : text;
  if (rest.includes("::")) rest = rest.replace(INLINE_FIELD(), (_, kept: string | undefined) => kept ?? " ");
  if (TASK_EMOJI.test(rest)) {
    rest = TASK_FIELDS.reduce((without, field) => without.replace(field(), " "), rest);
  }
  return rest.includes("^") ? rest.replace(BLOCK_ID, " ") : rest;
}

/** A piece of a text, as UTF-16 offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where that stands which `withoutFields` leaves out, in order. */
export function fieldSpans(text: string): Span[] {
  const spans: Span[] = [];
  let rest = text;
  for (const field of [COMMENT, INLINE_FIELD(), ...TASK_FIELDS.map((made) => made()), BLOCK_ID]) {
    const isOnce = !field.global;
    rest = rest.replace(field, (found: string, kept: unknown, offset: unknown) => {
      // Of what looks like a field and is none, the pattern's group has the text.
      if (typeof kept === "string") return found;
      const at = typeof kept === "number" ? kept : Number(offset);
      const from = at + (isOnce ? 1 : 0);
      spans.push({from, to: at + found.trimEnd().length});
      return " ".repeat(found.length);
    });
  }
  return joined(spans);
}

/** Spans in their order; what a repetition's rule reaches over is part of it. */
function joined(spans: readonly Span[]): Span[] {
  const made: Span[] = [];
  for (const {from, to} of [...spans].sort((one, other) => one.from - other.from)) {
    const last = made.at(-1);
    if (last === undefined || from >= last.to) made.push({from, to});
    else made[made.length - 1] = {from: last.from, to: Math.max(last.to, to)};
  }
  return made;
}

/** The text without dates in fields at its end. They differ from line to line, and say nothing else about it. */
export function withoutEndDates(text: string): string {
  let rest = text;
  while (/[\d\]]$/.test(rest)) {
    const tail = rest.slice(-END_DATE_LENGTH);
    const match = END_DATE().exec(tail);
    if (match === null) break;
    rest = rest.slice(0, rest.length - tail.length + match.index).trimEnd();
  }
  return rest;
}

/** What a line says in fields of its own: its first `habit` and its last `every`, trimmed; empty ones are none. */
export function knownFields(text: string): {habit: string | undefined; every: string | undefined} {
  const found: {habit: string | undefined; every: string | undefined} = {habit: undefined, every: undefined};
  if (!text.includes("::")) return found;
  for (const match of withoutCode(text).matchAll(KNOWN_FIELD())) {
    const end = match.index + match[0].length - 1;
    const length = (match[2] ?? match[4] ?? "").length;
    // From the text itself: code in a name is part of it.
    const value = text.slice(end - length, end).trim();
    if (value === "") continue;
    if ((match[1] ?? match[3])?.toLowerCase() === "every") found.every = value;
    else found.habit ??= value;
  }
  return found;
}
