import type {Change} from "./change.ts";
import {codeSpans} from "./checkbox.ts";
import {pattern} from "./pattern.ts";
import type {WeekdayNames} from "./schedule.ts";

/** Something that can be written into a line, as a change of it: offsets are UTF-16 columns of the line. */
export interface LineChoice extends Change {
  /** What it is called in the list. */
  readonly shown: string;
}

/** What there is to offer. */
export interface LineOffers {
  /** Known habits as written, active ones first. */
  readonly habitNames: readonly string[];
  readonly weekdayNames: WeekdayNames;
}

/** Nobody edits a longer line by hand, and it is looked at with every key. */
const LONGEST_LINE = 2_000;
const FEWEST_CHARACTERS = 2;
const MOST_HABITS = 8;

/** The markers and quotes before a checkbox, and the checkbox. */
const CHECKBOX = /^(?:[\s>]|(?:[-*+]|\d{1,9}[.)])(?=\s))*\[.\]\s+/u;
const OF_WORD = pattern(String.raw`[\p{L}\p{M}\p{N}]`, "u");
const OPEN_EVERY = /([[(])\s*every\s*::([^[\]()]*)$/i;

const ENGLISH = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0];

/**
 * What can be written at `cursor`, a column of a checkbox line: a schedule behind `[every::`, or a habit's name where
 * the line's text ends. Whether the line is a checkbox line at all is for the caller to see: code has lines like it.
 */
export function suggestForLine(line: string, cursor: number, offers: LineOffers): readonly LineChoice[] {
  if (line.length > LONGEST_LINE) return [];
  const start = CHECKBOX.exec(line)?.[0].length;
  if (start === undefined || cursor < start) return [];
  const open = OPEN_EVERY.exec(line.slice(0, cursor));
  if (open !== null) return isInCode(line, cursor) ? [] : schedules(line, cursor, open, offers.weekdayNames);
  return cursor === line.length ? habits(line, start, offers.habitNames) : [];
}

function isInCode(line: string, cursor: number): boolean {
  return [...codeSpans(line)].some(({from, to}) => from < cursor && cursor < to);
}

function schedules(line: string, cursor: number, open: RegExpExecArray, names: WeekdayNames): LineChoice[] {
  const [, bracket, value = ""] = open;
  const closing = bracket === "[" ? "]" : ")";
  const rest = /^[^[\]()]*/.exec(line.slice(cursor))?.[0].length ?? 0;
  // A bracket that is there already, as the editor adds it by itself, is not written twice.
  const to = line[cursor + rest] === closing ? cursor + rest + 1 : cursor;
  const from = cursor - value.length;
  return valuesFor(value.trimStart(), names).map((shown) => ({
    shown,
    from,
    to,
    insert: ` ${shown}${closing}`,
  }));
}

/** The schedules that begin with what is typed; behind a comma, the weekdays that are not named yet. */
function valuesFor(typed: string, names: WeekdayNames): string[] {
  const comma = typed.lastIndexOf(",");
  const before = typed.slice(0, comma + 1);
  const listed = before.split(",").map(folded);
  const weekdays = weekdaysFor(folded(typed.slice(comma + 1)), names, (forms) =>
    forms.some((form) => listed.includes(form)),
  );
  if (comma >= 0) return weekdays.map((name) => `${before} ${name}`);
  const query = folded(typed);
  const starts = (value: string): boolean => folded(value).startsWith(query);
  return [...["day", "weekday", "weekend"].filter(starts), ...weekdays, ...counts(typed).filter(starts)];
}

function weekdaysFor(query: string, names: WeekdayNames, isListed: (forms: string[]) => boolean): string[] {
  return MONDAY_FIRST.flatMap((weekday) => {
    const english = ENGLISH[weekday] ?? "";
    const [name = english, ...short] = names[weekday] ?? [];
    if (isListed([name, ...short, english, english.slice(0, 3)].map(folded))) return [];
    if ([name, ...short].some((form) => folded(form).startsWith(query))) return [name];
    return english.startsWith(query) ? [english] : [];
  });
}

/** Times a week, and every so many days, with the number that is typed. */
function counts(typed: string): string[] {
  const digits = /^\d{1,3}/.exec(typed)?.[0];
  if (digits === undefined) return ["3/week", "2 days"];
  const count = Number(digits);
  const isWeekly = count >= 1 && count <= 6;
  const isEvery = count >= 2 && count <= 365;
  return [...(isWeekly ? [`${count}/week`] : []), ...(isEvery ? [`${count} days`] : [])];
}

/** Without regard to case and white space. */
function folded(text: string): string {
  return plain(text).replace(/\s+/g, "");
}

function habits(line: string, start: number, names: readonly string[]): LineChoice[] {
  const typed = line.slice(start);
  const query = plain(typed);
  if ([...query].length < FEWEST_CHARACTERS) return [];
  const found = new Map<string, string>();
  for (const name of names) {
    const known = plain(name);
    if (known !== query.trimEnd() && !found.has(known) && hasWord(known, query)) found.set(known, name);
    if (found.size === MOST_HABITS) break;
  }
  return [...found.values()].map((name) => ({shown: name, from: start, to: line.length, insert: name}));
}

/** Whether one of the name's words begins with `query`, which may go on into the words behind it. */
function hasWord(name: string, query: string): boolean {
  for (let at = name.indexOf(query); at >= 0; at = name.indexOf(query, at + 1)) {
    if (at === 0 || !OF_WORD().test(name[at - 1] ?? "")) return true;
  }
  return false;
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
