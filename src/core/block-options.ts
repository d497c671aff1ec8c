import {readPeriod} from "./block-period.ts";
import type {Day} from "./day.ts";

/** What a code block can show. */
export const SHOWS = ["today", "streaks", "heatmap", "total", "goals", "habit"] as const;
export type Show = (typeof SHOWS)[number];

/** An option's value as it was written. */
export interface Given {
  /** 1-based, within the block. */
  readonly line: number;
  readonly value: string;
}

/** What the text of a code block asks for. */
export interface BlockOptions {
  readonly show: Show;
  /** Where `show` stands. */
  readonly line: number;
  readonly habit: Given | undefined;
  readonly goal: Given | undefined;
  /** Both included. `from` is neither after `to` nor after today. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** What is wrong with a line of the block. */
export interface Fault {
  /** 1-based, within the block. */
  readonly line: number;
  /** Names the valid values. */
  readonly text: string;
}

export type BlockReading =
  | {readonly kind: "options"; readonly options: BlockOptions}
  /** At least one, in the order of the lines. */
  | {readonly kind: "faults"; readonly faults: readonly Fault[]};

const KEYS = ["show", "habit", "goal", "from", "to"] as const;
type Key = (typeof KEYS)[number];

/** What goes with an option other than `show`. */
const GOES_WITH: Readonly<Record<Exclude<Key, "show">, readonly Show[]>> = {
  habit: ["habit", "heatmap", "total"],
  goal: ["goals", "heatmap", "total"],
  from: ["heatmap", "total", "habit"],
  to: ["heatmap", "total", "habit"],
};

const PERIODS = "2026-11-20, 2026-11, 2026, today or -30 days";
/** Squares of more years would be too many to look at. */
const MOST_DAYS = 5 * 366;
/** Longer values are cut where they are quoted. */
const LONGEST_QUOTE = 60;

/**
 * Reads a block's text: `key: value` lines in any case, blank lines, and comments that begin with `#`. Days are told from
 * `today`. Never throws.
 */
export function readBlock(text: string, today: Day): BlockReading {
  const faults: Fault[] = [];
  const given = readLines(text, faults);
  const show = readShow(given.get("show"), faults);
  if (show !== undefined) checkUse(show, given, faults);
  const from = readDay("from", given.get("from"), today, faults);
  const to = readDay("to", given.get("to"), today, faults);
  checkDays(given, {from, to: to ?? today, today, isGrid: show === "heatmap" || show === "habit"}, faults);
  const [habit, goal] = [given.get("habit"), given.get("goal")];
  if (show !== undefined && faults.length === 0) {
    const {line} = given.get("show") ?? {line: 1};
    return {kind: "options", options: {show, line, habit, goal, from, to}};
  }
  return {kind: "faults", faults: faults.sort((one, other) => one.line - other.line)};
}

/** A value of the block in quotation marks, cut where it is long. */
export function quoted(value: string): string {
  if (value.length <= LONGEST_QUOTE) return `“${value}”`;
  // Cut between code points.
  return `“${[...value.slice(0, LONGEST_QUOTE)].slice(0, -1).join("")}…”`;
}

/** "a, b or c" */
export function oneOf(names: readonly string[], last = "or"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1) ?? ""}`;
}

function readLines(text: string, faults: Fault[]): Map<Key, Given> {
  const given = new Map<Key, Given>();
  text.split("\n").forEach((written, index) => {
    const trimmed = written.trim();
    if (trimmed === "" || trimmed.startsWith("#")) return;
    const line = index + 1;
    const colon = trimmed.indexOf(":");
    const name = (colon < 0 ? trimmed : trimmed.slice(0, colon)).trim();
    const key = KEYS.find((each) => each === name.toLowerCase());
    const before = key === undefined ? undefined : given.get(key);
    if (key === undefined)
      faults.push({line, text: `${quoted(name)} isn’t an option. Options are ${oneOf(KEYS, "and")}.`});
    else if (before !== undefined)
      faults.push({line, text: `${key} stands on line ${before.line} already. One of them is enough.`});
    else given.set(key, {line, value: colon < 0 ? "" : unquoted(trimmed.slice(colon + 1).trim())});
  });
  return given;
}

/** As in properties, a value may stand in quotation marks. */
function unquoted(value: string): string {
  const [first, last] = [value[0], value.at(-1)];
  const isQuoted = value.length > 1 && first === last && (first === '"' || first === "'");
  return isQuoted ? value.slice(1, -1).trim() : value;
}

function readShow(given: Given | undefined, faults: Fault[]): Show | undefined {
  const name = given?.value.toLowerCase();
  const show = SHOWS.find((each) => each === name);
  if (show !== undefined) return show;
  const not = given === undefined || given.value === "" ? "" : `, not ${quoted(given.value)}`;
  const needs = given === undefined ? "A line such as “show: today” is needed. " : "";
  faults.push({line: given?.line ?? 1, text: `${needs}show can be ${oneOf(SHOWS)}${not}.`});
  return undefined;
}

function checkUse(show: Show, given: ReadonlyMap<Key, Given>, faults: Fault[]): void {
  for (const key of KEYS) {
    const line = given.get(key)?.line;
    if (key === "show" || line === undefined) continue;
    const shows = GOES_WITH[key];
    if (!shows.includes(show))
      faults.push({line, text: `${key} doesn’t go with show: ${show}. It goes with ${oneOf(shows)}.`});
  }
  const [habit, goal] = [given.get("habit"), given.get("goal")];
  const takesBoth = GOES_WITH.habit.includes(show) && GOES_WITH.goal.includes(show);
  if (takesBoth && habit !== undefined && goal !== undefined)
    faults.push({line: Math.max(habit.line, goal.line), text: "habit and goal don’t go together. Use one."});
}

interface GivenDays {
  readonly from: Day | undefined;
  readonly to: Day;
  readonly today: Day;
  /** Whether each day is drawn. */
  readonly isGrid: boolean;
}

function checkDays(
  given: ReadonlyMap<Key, Given>,
  {from, to, today, isGrid}: GivenDays,
  faults: Fault[],
): void {
  const line = given.get("from")?.line;
  if (from === undefined || line === undefined) return;
  if (from > today) faults.push({line, text: "from is a day to come. It can be today or before."});
  else if (from > to)
    faults.push({
      line: given.get("to")?.line ?? line,
      text: "to comes before from. It can be the same day or a later one.",
    });
  else if (isGrid && Math.min(to, today) - from >= MOST_DAYS)
    faults.push({line, text: "A heatmap has room for 5 years. Let from be later, or to earlier."});
}

function readDay(key: "from" | "to", given: Given | undefined, today: Day, faults: Fault[]): Day | undefined {
  if (given === undefined) return undefined;
  const period = readPeriod(given.value, today);
  if (period !== undefined) return key === "from" ? period.first : period.last;
  const not = given.value === "" ? "" : `, not ${quoted(given.value)}`;
  faults.push({line: given.line, text: `${key} can be ${PERIODS}${not}.`});
  return undefined;
}
