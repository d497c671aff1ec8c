import type {CheckedNote, NoteFinding, Place} from "./check-note.ts";
import {printDay, type Day} from "./day.ts";
import type {NearNames} from "./look-alikes.ts";
import type {WinRules} from "./win.ts";

/** Who is checked, and by which rules. Plain JSON. */
export interface SetupFacts {
  /** The plugin's version, and the app's. */
  readonly plugin: string;
  readonly app: string;
  readonly isMobile: boolean;
  /** The app's language, and that of its names of days and months. */
  readonly language: string;
  readonly dateLanguage: string;
  /** How daily notes were found. */
  readonly place: {
    readonly source: "own" | "periodic-notes" | "daily-notes" | "daily-notes.json" | "default";
    /** "" for the vault's root. */
    readonly folder: string;
    /** moment's. */
    readonly format: string;
    /** "" for none. */
    readonly template: string;
  };
  readonly rules: Readonly<WinRules>;
}

/** Names of notes: copies of daily notes; a day's name and more; days that the calendar does not have. Notes that could not be read. */
export type NameFinding = "copy" | "longer" | "impossible-name" | "unread";
export type FindingKind = NameFinding | NoteFinding;

/** What was found of one kind. */
export interface Finding {
  readonly kind: FindingKind;
  readonly count: number;
  /** In how many notes. */
  readonly notes: number;
  /** The first 1,000, newest note first. */
  readonly places: readonly Place[];
}

/** Notes that another folder or format would make daily notes. */
export interface OtherNames {
  /** "" for the vault's root. */
  readonly folder: string;
  /** moment's. */
  readonly format: string;
  /** Another format by which the same names are other days. */
  readonly or: string | null;
  readonly count: number;
  /** The first 1,000. */
  readonly paths: readonly string[];
}

/** What checking the setup found. Plain JSON: days are `YYYY-MM-DD`, lines 0-based, null stands for what is not there. */
export interface SetupReport extends SetupFacts {
  readonly today: string;
  /** The daily notes: how many, the first and the last day, and how many are of days to come. */
  readonly notes: {
    readonly count: number;
    readonly from: string | null;
    readonly to: string | null;
    readonly ahead: number;
  };
  /** Checkbox lines in them, and wins up to today. */
  readonly lines: {readonly checkboxes: number; readonly wins: number};
  /** Most notes first. */
  readonly otherNames: readonly OtherNames[];
  /** Kinds that were found. */
  readonly findings: readonly Finding[];
  readonly reading: {readonly milliseconds: number; readonly bytes: number};
}

/** The notes as they were checked, in the order in which they are told. */
export interface Checked {
  readonly notes: readonly CheckedNote[];
  readonly unread: readonly string[];
  readonly names: NearNames;
  readonly today: Day;
  readonly milliseconds: number;
}

/** In the order in which they are shown. */
const KINDS: readonly FindingKind[] = [
  "copy",
  "longer",
  "impossible-name",
  "scope",
  "code",
  "html",
  "comment",
  "formula",
  "properties",
  "text",
  "ahead",
  "differs",
  "uncached",
  "unread",
  "bad-properties",
  "bad-schedule",
  "wrong-date",
];

/** Of more than this, the report has the first. */
const MOST = 1_000;

export function setupReport(facts: SetupFacts, checked: Checked): SetupReport {
  const {notes, unread, names, today} = checked;
  const days = notes.map(({day}) => day);
  const count = notes.length + unread.length;
  return {
    ...facts,
    today: printDay(today),
    notes: {
      count,
      ...ends(days),
      ahead: days.filter((day) => day > today).length,
    },
    lines: {
      checkboxes: sum(notes, ({checkboxes}) => checkboxes),
      wins: sum(notes, ({wins}) => wins),
    },
    otherNames: names.lookAlikes.map(({folder, format, paths, or}) => ({
      folder,
      format,
      or: or ?? null,
      count: paths.length,
      paths: paths.slice(0, MOST),
    })),
    findings: findings(notes, {
      copy: names.copies,
      longer: names.longer,
      "impossible-name": names.impossible,
      unread,
    }),
    reading: {milliseconds: Math.round(checked.milliseconds), bytes: sum(notes, ({bytes}) => bytes)},
  };
}

function findings(
  notes: readonly CheckedNote[],
  names: Readonly<Record<NameFinding, readonly string[]>>,
): Finding[] {
  const byKind = new Map<FindingKind, Place[]>();
  for (const [kind, paths] of Object.entries(names) as [NameFinding, readonly string[]][]) {
    byKind.set(
      kind,
      paths.map((path) => ({path, line: null, text: null, detail: null})),
    );
  }
  for (const {kind, ...place} of notes.flatMap((note) => note.findings)) {
    const places = byKind.get(kind) ?? [];
    places.push(place);
    byKind.set(kind, places);
  }
  return KINDS.flatMap((kind) => {
    const places = byKind.get(kind) ?? [];
    if (places.length === 0) return [];
    const paths = new Set(places.map(({path}) => path));
    return [{kind, count: places.length, notes: paths.size, places: places.slice(0, MOST)}];
  });
}

function ends(days: readonly Day[]): {from: string | null; to: string | null} {
  let [from, to] = [days[0], days[0]];
  for (const day of days) {
    if (from === undefined || day < from) from = day;
    if (to === undefined || day > to) to = day;
  }
  return {from: from === undefined ? null : printDay(from), to: to === undefined ? null : printDay(to)};
}

function sum(notes: readonly CheckedNote[], of: (note: CheckedNote) => number): number {
  return notes.reduce((total, note) => total + of(note), 0);
}
