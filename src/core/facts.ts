import type {Amount} from "./amount.ts";
import {doneDay, tagsOf, wrongDoneDate} from "./checkbox.ts";
import {parseDay, type Day} from "./day.ts";
import {knownFields, withoutEndDates} from "./fields.ts";
import {flatCopy} from "./flat.ts";
import {foldHabit, readName} from "./habit-key.ts";
import {linksOf, type NoteLink} from "./links.ts";
import {LONGEST_READ, plainName, textAsWritten} from "./shown-text.ts";

export type {Amount};

/** What a checkbox line's text says by itself. Most equal texts share one object. */
export interface LineFacts {
  /** The habit's key; undefined where the line is of none. */
  readonly key: string | undefined;
  /** The habit's name as written here: the text without markup and tags at its ends, or what `[habit:: …]` says. */
  readonly name: string;
  /** Of the text, whatever the habit is called. */
  readonly amounts: readonly Amount[];
  /** The value of the last `[every:: …]`, as written. */
  readonly every: string | undefined;
  /** As written, without `#`. */
  readonly tags: readonly string[];
  /** To notes and their blocks, in order. */
  readonly links: readonly NoteLink[];
  /** The first done date that the calendar has, of those before the date that closes the line. */
  readonly earlierDoneDay: Day | undefined;
  /** The first done date that the calendar does not have, as written. */
  readonly wrongDate: string | undefined;
}

/** More distinct lines than ten years have; beyond that all are read again. */
const MOST_KEPT = 50_000;
/** Longer lines hardly repeat. */
const LONGEST_KEPT = 600;

const DATE_LENGTH = 10;
const CLOSING_LENGTH = " ✅ ".length + DATE_LENGTH;
const CHECK_MARK = 0x2705;

const known = new Map<string, LineFacts>();

/**
 * Reads a line's text. Of a long one, key, name, amounts and `every` come from its first 2,400 characters, and the key
 * from the first 600 of its name; tags and done dates from all of it. What is returned keeps no note in memory.
 *
 * Lines that the Tasks plugin closed with ` ✅ 2026-11-20` share what they say besides that date.
 */
export function factsOf(text: string): LineFacts {
  if (text.length > LONGEST_KEPT) return readLine(text, flatCopy(text.slice(0, LONGEST_READ)));
  const open = closingDay(text) === undefined ? text : text.slice(0, -CLOSING_LENGTH).trimEnd() || text;
  const kept = known.get(open);
  if (kept !== undefined) return kept;
  const own = flatCopy(open);
  const facts = readDated(own);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(own, facts);
  return facts;
}

/** The first done date on a line that the calendar has. */
export function doneDayOf(text: string, facts: LineFacts): Day | undefined {
  return facts.earlierDoneDay ?? closingDay(text);
}

/**
 * The key that a line has whose text is `name`; undefined where there is none. The shown name of a line without
 * `[habit:: …]` gives the line's own key; what `[habit:: …]` says has its key from `foldHabit`.
 */
export function habitKey(name: string): string | undefined {
  return readName(plainName(name)).key;
}

/** The keys of the habit that is called so, or whose line's text that is, or whose key; the likeliest first. */
export function habitKeysOf(name: string): readonly string[] {
  return [foldHabit(name), habitKey(name)].filter((key) => key !== undefined);
}

/** The day of the done date that closes a line of no code, as the Tasks plugin writes it: the commonest of all dates. */
function closingDay(text: string): Day | undefined {
  const from = text.length - CLOSING_LENGTH;
  if (from <= 0 || text.charCodeAt(from + 1) !== CHECK_MARK || text.length > LONGEST_KEPT) return undefined;
  if (!/^\s✅ /.test(text.slice(from)) || text.includes("`")) return undefined;
  return parseDay(text.slice(-DATE_LENGTH));
}

/** Lines with other dates at their end differ in those alone: the rest of them is read once. */
function readDated(text: string): LineFacts {
  const undated = withoutEndDates(text);
  if (undated === text || undated === "") return readLine(text, text);
  return {...factsOf(undated), earlierDoneDay: doneDay(text), wrongDate: wrongDoneDate(text)};
}

function readLine(text: string, start: string): LineFacts {
  const {habit, every} = knownFields(start);
  const plain = plainName(start);
  // The name's own markup goes too: code keeps what looks like it.
  const named = readName(plainName(plain));
  const called = habit === undefined ? "" : plainName(habit);
  const calledKey = foldHabit(called);
  const wrongDate = wrongDoneDate(text);
  return {
    key: calledKey ?? named.key,
    name: (calledKey === undefined ? plain : called) || textAsWritten(start),
    amounts: named.amounts,
    every,
    tags: tagsOf(text).map(flatCopy),
    links: linksOf(start),
    earlierDoneDay: doneDay(text),
    wrongDate: wrongDate === undefined ? undefined : flatCopy(wrongDate),
  };
}
