import {printDay, type Day} from "./day.ts";
import {flatCopy} from "./flat.ts";
import {lineAt, lineStarts} from "./lines.ts";
import {readNote, type Note} from "./note.ts";
import {parseSchedule, type WeekdayNames} from "./schedule.ts";
import {uncountedLines, type Excluded} from "./uncounted.ts";
import {recordOf, type LineRecord, type WinRules} from "./win.ts";

/** What the metadata cache has of a note. */
export interface CachedNote {
  /** The checkboxes: the 0-based line of each list marker, and the character between the brackets. */
  readonly checkboxes: readonly {readonly line: number; readonly status: string}[];
  /** Whether it could read the note's properties. */
  readonly hasProperties: boolean;
}

/** A daily note, to be checked. */
export interface NoteToCheck {
  readonly path: string;
  readonly day: Day;
  readonly text: string;
  readonly bytes: number;
  /** Undefined where the cache knows nothing of the note. */
  readonly cached: CachedNote | undefined;
}

export interface CheckRules extends WinRules {
  readonly today: Day;
  readonly weekdayNames: WeekdayNames;
  /** Whether front matter is properties. */
  readonly readsProperties: (frontMatter: string) => boolean;
}

/** What there is to say of one note. In a code block and the like: a line that looks done and does not count. */
export type NoteFinding =
  | Excluded
  /** The metadata cache has other checkboxes on the line. */
  | "differs"
  /** The metadata cache does not know the note. */
  | "uncached"
  | "bad-properties"
  | "bad-schedule"
  | "wrong-date"
  /** A win that counts when its day comes. */
  | "ahead";

/** Where something was found. Plain JSON. */
export interface Place {
  readonly path: string;
  /** 0-based; null for the note as a whole. */
  readonly line: number | null;
  /** The line, cut to 200 characters. */
  readonly text: string | null;
  /** What it is about: the schedule, the date or the day as written, or how the line is read here and there. */
  readonly detail: string | null;
}

export interface CheckedNote {
  readonly day: Day;
  readonly bytes: number;
  readonly checkboxes: number;
  readonly wins: number;
  readonly findings: readonly (Place & {readonly kind: NoteFinding})[];
}

const LONGEST_TEXT = 200;

/** Looks one daily note over. Keeps nothing of its text but the lines that were found. */
export function checkNote(input: NoteToCheck, rules: CheckRules): CheckedNote {
  const {path, day, text, bytes, cached} = input;
  const note = readNote(text);
  const record = recordOf(note, path, day, false, rules);
  const quote = quoter(text);
  const found = [
    ...ofNote(note, input, rules),
    ...(cached === undefined ? [] : differences(note, cached)),
    ...record.lines.flatMap((line) => ofLine(line, rules)),
    ...uncountedLines(text, rules).map(({line, why}): Found => ({kind: why, line, detail: null})),
  ];
  return {
    day,
    bytes,
    checkboxes: note.checkboxes.length,
    wins: record.lines.filter((line) => line.status === "done" && line.day <= rules.today).length,
    findings: found
      .sort((one, other) => (one.line ?? -1) - (other.line ?? -1))
      .map(({kind, line, detail}) => ({kind, path, line, text: line === null ? null : quote(line), detail})),
  };
}

interface Found {
  readonly kind: NoteFinding;
  readonly line: number | null;
  readonly detail: string | null;
}

function ofNote({frontMatter}: Note, {text, cached}: NoteToCheck, rules: CheckRules): Found[] {
  const found: Found[] = [];
  if (cached === undefined && text !== "") found.push({kind: "uncached", line: null, detail: null});
  const isReadable =
    frontMatter === undefined || cached?.hasProperties === true || rules.readsProperties(frontMatter);
  if (!isReadable) found.push({kind: "bad-properties", line: null, detail: null});
  return found;
}

function ofLine({facts, status, line, day}: LineRecord, {today, weekdayNames}: CheckRules): Found[] {
  const found: Found[] = [];
  const {every, wrongDate} = facts;
  if (every !== undefined && parseSchedule(every, weekdayNames) === undefined)
    found.push({kind: "bad-schedule", line, detail: every});
  if (status !== "done") return found;
  if (wrongDate !== undefined) found.push({kind: "wrong-date", line, detail: wrongDate});
  if (day > today) found.push({kind: "ahead", line, detail: printDay(day)});
  return found;
}

/** The lines on which the metadata cache has other checkboxes than we read. */
function differences({checkboxes}: Note, cached: CachedNote): Found[] {
  if (isSame(checkboxes, cached.checkboxes)) return [];
  const [here, there] = [byLine(checkboxes), byLine(cached.checkboxes)];
  const lines = new Set([...here.keys(), ...there.keys()]);
  return [...lines].flatMap((line): Found[] => {
    const [ours, theirs] = [here.get(line), there.get(line)];
    if (ours === theirs) return [];
    return [
      {kind: "differs", line, detail: `${ours ?? "no checkbox"} here, ${theirs ?? "none"} in Obsidian`},
    ];
  });
}

/** What nearly every note is, told fast. */
function isSame(here: CachedNote["checkboxes"], there: CachedNote["checkboxes"]): boolean {
  return (
    here.length === there.length &&
    here.every(({line, status}, at) => line === there[at]?.line && status === there[at].status)
  );
}

function byLine(checkboxes: CachedNote["checkboxes"]): Map<number, string> {
  const lines = new Map<number, string>();
  for (const {line, status} of checkboxes) lines.set(line, `${lines.get(line) ?? ""}[${status}]`);
  return lines;
}

/** Lines of a text as they can be shown and kept. */
function quoter(text: string): (line: number) => string {
  let starts: readonly number[] | undefined;
  return (line) => {
    starts ??= lineStarts(text);
    const start = starts[line] ?? 0;
    const whole = lineAt(text, start).trim();
    if (whole.length <= LONGEST_TEXT) return flatCopy(whole);
    // Not half of a character.
    return `${flatCopy(whole.slice(0, LONGEST_TEXT)).replace(/[\uD800-\uDBFF]$/, "")}…`;
  };
}
