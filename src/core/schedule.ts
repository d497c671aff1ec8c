import {weekdayOf, type Day, type Weekday} from "./day.ts";

/** On which days a habit is due. */
export type Schedule =
  | {readonly kind: "day"}
  /** In order, one to six of them. */
  | {readonly kind: "weekdays"; readonly days: readonly Weekday[]}
  /** 1–6 times a week. */
  | {readonly kind: "weekly"; readonly times: number}
  /** Each 2–365 days. */
  | {readonly kind: "every"; readonly days: number};

/** What Sunday to Saturday are called in the app's language: long and short forms of each. */
export type WeekdayNames = readonly (readonly string[])[];

export interface ScheduleFrom {
  readonly from: Day;
  readonly schedule: Schedule;
}

/** In order, one a day at most. */
export type Schedules = readonly ScheduleFrom[];

const EVERY_DAY: Schedule = {kind: "day"};
const DAYS_IN_WEEK = 7;
const MOST_DAYS = 365;

const ENGLISH: WeekdayNames = [
  ["sunday", "sun"],
  ["monday", "mon"],
  ["tuesday", "tue", "tues"],
  ["wednesday", "wed", "weds"],
  ["thursday", "thu", "thur", "thurs"],
  ["friday", "fri"],
  ["saturday", "sat"],
];

/**
 * Reads what `[every:: …]` or the settings say: `day`, `weekday`, `weekend`, `mon, wed`, `3/week` (1–7), `2 days`
 * (1–365). Days are understood by their English names and by `names`, in any case. Undefined for anything else.
 */
export function parseSchedule(text: string, names: WeekdayNames): Schedule | undefined {
  const folded = fold(text);
  switch (folded) {
    case "day":
      return EVERY_DAY;
    case "weekday":
      return {kind: "weekdays", days: [1, 2, 3, 4, 5]};
    case "weekend":
      return {kind: "weekdays", days: [0, 6]};
    default:
      return parseRate(folded) ?? parseWeekdays(folded, names);
  }
}

/** The schedule that holds on a day, as written; before the first one, the first one holds. */
export function scheduleOn(schedules: Schedules, day: Day): Schedule {
  let [low, high] = [0, schedules.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((schedules[middle]?.from ?? day) <= day) low = middle;
    else high = middle;
  }
  return schedules[low]?.schedule ?? EVERY_DAY;
}

/** Whether a day is none of the weekdays that a schedule names. */
export function leavesOut(schedule: Schedule, day: Day): boolean {
  return schedule.kind === "weekdays" && !schedule.days.includes(weekdayOf(day));
}

function parseRate(folded: string): Schedule | undefined {
  const match = /^([1-9]\d{0,2})(?: ?\/ ?(week)| days)$/.exec(folded);
  if (match === null) return undefined;
  const number = Number(match[1]);
  if (match[2] === undefined) {
    if (number > MOST_DAYS) return undefined;
    return number === 1 ? EVERY_DAY : {kind: "every", days: number};
  }
  if (number > DAYS_IN_WEEK) return undefined;
  return number === DAYS_IN_WEEK ? EVERY_DAY : {kind: "weekly", times: number};
}

function parseWeekdays(folded: string, names: WeekdayNames): Schedule | undefined {
  const known = knownNames(names);
  const days = new Set<Weekday>();
  for (const part of folded.split(/[,،、]/)) {
    const words = part.split(" ").filter((word) => word !== "");
    if (words.length === 0) return undefined;
    for (let at = 0; at < words.length;) {
      const found = longestName(words, at, known);
      if (found === undefined) return undefined;
      days.add(found.day);
      at += found.words;
    }
  }
  return days.size === DAYS_IN_WEEK ? EVERY_DAY : {kind: "weekdays", days: [...days].sort()};
}

/** A name can have several words: Vietnamese Monday is "thứ hai". */
const MOST_WORDS = 3;

function longestName(
  words: readonly string[],
  at: number,
  known: ReadonlyMap<string, Weekday>,
): {day: Weekday; words: number} | undefined {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
    const name = words.slice(at, at + count).join(" ");
    const day = known.get(withoutDot(name));
    if (day !== undefined) return {day, words: count};
  }
  return undefined;
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const knownByNames = new WeakMap<WeekdayNames, ReadonlyMap<string, Weekday>>();

/** All names that are understood. One that two days share names neither of them; English beats the other language. */
function knownNames(names: WeekdayNames): ReadonlyMap<string, Weekday> {
  const kept = knownByNames.get(names);
  if (kept !== undefined) return kept;
  const known = new Map([...unshared(names), ...unshared(ENGLISH)]);
  knownByNames.set(names, known);
  return known;
}

function unshared(names: WeekdayNames): Map<string, Weekday> {
  const owners = new Map<string, Weekday>();
  const shared = new Set([""]);
  for (const day of WEEKDAYS) {
    for (const name of names[day] ?? []) {
      const folded = withoutDot(fold(name));
      if ((owners.get(folded) ?? day) !== day) shared.add(folded);
      owners.set(folded, day);
    }
  }
  for (const name of shared) owners.delete(name);
  return owners;
}

/**
 * Case aside, without a locale: capitals first, so that the Turkish ı and İ meet i, and the final ς meets σ. Arabic days
 * are written with and without hamza.
 */
function fold(text: string): string {
  const lower = text.normalize("NFKC").toUpperCase().toLowerCase().replaceAll("i\u0307", "i");
  return lower.replace(/[أإآ]/g, "ا").replace(/\s+/g, " ").trim();
}

/** "Mo." is "Mo". */
function withoutDot(name: string): string {
  return name.endsWith(".") ? name.slice(0, -1) : name;
}
