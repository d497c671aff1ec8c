import type {Day} from "./day.ts";
import {habitKeysOf} from "./facts.ts";
import {foldName} from "./names.ts";
import {readCheckboxes} from "./note.ts";
import {textToRepeat} from "./repeat-line.ts";
import {leavesOut, parseSchedule, type Schedule, type WeekdayNames} from "./schedule.ts";
import {plainName, singleSpaced} from "./shown-text.ts";

/** A note that is the template of a ritual. */
export interface RitualNote {
  readonly path: string;
  /** The note's name. */
  readonly name: string;
  /** Its lines go under it: the property `heading`, else the note's name. */
  readonly heading: string;
  /** What stands behind the checkboxes, as it is written on any day, in note order. */
  readonly texts: readonly string[];
  /** On which days it is begun: the property `every`. Undefined: what it says is no such days. */
  readonly schedule: Schedule | undefined;
  /** The value of `every`, as written; undefined where it has none. */
  readonly every: string | undefined;
  /** What it comes after: the property `after`. */
  readonly after: string | undefined;
}

/** Reads a ritual's note. `properties` are its front matter as data. */
export function readRitual(
  path: string,
  text: string,
  properties: Readonly<Record<string, unknown>>,
  names: WeekdayNames,
): RitualNote {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const every = wordsOf(properties["every"]);
  return {
    path,
    name,
    heading: headingOf(wordsOf(properties["heading"]) ?? "") || headingOf(name) || name,
    texts: readCheckboxes(text)
      .checkboxes.filter((checkbox) => checkbox.text !== "")
      .map((checkbox) => textToRepeat(checkbox.text))
      .filter((words) => words.trim() !== ""),
    schedule: every === undefined ? {kind: "day"} : weekdaysOf(every, names),
    every,
    after: afterOf(wordsOf(properties["after"])),
  };
}

/** Whether a ritual is begun on a day; false where its days cannot be read. */
export function isRitualDay({schedule}: RitualNote, day: Day): boolean {
  return schedule !== undefined && !leavesOut(schedule, day);
}

/** "After make coffee"; undefined where it comes after nothing. */
export function stackText({after}: RitualNote, rituals: readonly RitualNote[]): string | undefined {
  if (after === undefined) return undefined;
  const before = rituals.find((ritual) => isCalled(ritual, after));
  if (before !== undefined) return `After ${before.name}`;
  const [first = "", second = ""] = after;
  // "TV", "I" and names that have a capital within stay as they are.
  const isWord = second !== " " && second === second.toLowerCase();
  return `After ${isWord ? first.toLowerCase() : first}${after.slice(first.length)}`;
}

/** By name, but each behind the one that it comes after, be that a ritual or a line of one. */
export function inStack(rituals: readonly RitualNote[]): readonly RitualNote[] {
  const byName = [...rituals].sort(
    (one, other) => one.name.localeCompare(other.name) || (one.path < other.path ? -1 : 1),
  );
  const before = new Map(byName.map((ritual) => [ritual, comesAfter(ritual, byName)]));
  const placed = new Set<RitualNote>();
  const place = (ritual: RitualNote): void => {
    if (placed.has(ritual)) return;
    placed.add(ritual);
    for (const other of byName) if (before.get(other) === ritual) place(other);
  };
  for (const ritual of byName) if (before.get(ritual) === undefined) place(ritual);
  // What is left comes after itself, round some corners.
  for (const ritual of byName) place(ritual);
  return [...placed];
}

/** The ritual that one stands behind: it names that, or a line of it. */
export function comesAfter(ritual: RitualNote, rituals: readonly RitualNote[]): RitualNote | undefined {
  const {after} = ritual;
  if (after === undefined) return undefined;
  const others = rituals.filter((other) => other !== ritual);
  const keys = habitKeysOf(after);
  return (
    others.find((other) => isCalled(other, after)) ??
    others.find(({texts}) =>
      texts.some((text) => habitKeysOf(plainName(text)).some((key) => keys.includes(key))),
    )
  );
}

function isCalled({name, heading}: RitualNote, called: string): boolean {
  return [name, heading].some((each) => foldName(each) === foldName(called));
}

/** Days by name alone: times a week and every so many days say nothing of a day by itself. */
function weekdaysOf(every: string, names: WeekdayNames): Schedule | undefined {
  const schedule = parseSchedule(every, names);
  return schedule?.kind === "day" || schedule?.kind === "weekdays" ? schedule : undefined;
}

/** As the heading is read again. */
function headingOf(text: string): string {
  return singleSpaced(text.replace(/^\s*#{1,6}\s/, "").replace(/(?:^|\s)#+\s*$/, ""));
}

/** Without markup, and without the "after" that people write into it. */
function afterOf(text: string | undefined): string | undefined {
  const words = text === undefined ? "" : plainName(text).replace(/^after\s+/i, "");
  return words === "" ? undefined : words;
}

/** A property's text in one line; of a list, its parts. */
function wordsOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return wordsOf(value.filter((part) => typeof part === "string").join(", "));
  if (value === undefined || value === null || value === "") return undefined;
  const words = singleSpaced(typeof value === "string" ? value : JSON.stringify(value));
  return words === "" ? undefined : words;
}
