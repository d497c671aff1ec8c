import type {Place} from "../check-note.ts";
import type {Finding, FindingKind, OtherNames, SetupReport} from "../check-setup.ts";
import {
  findingWords,
  folderWords,
  lookAlikeWords,
  notesWords,
  rivalWords,
  scopeWords,
  sizeWords,
  sourceWords,
  timeWords,
} from "./setup-words.ts";
import type {Formats} from "./words.ts";

/** A setup report, ready to draw. */
export interface SetupView {
  /** "3,642 daily notes, from 3 January 2016 to today." */
  readonly found: string;
  /** "Folder", "Calendar/Daily" */
  readonly facts: readonly {readonly name: string; readonly value: string}[];
  readonly lookAlikes: readonly LookAlikesView[];
  readonly groups: readonly FindingGroup[];
  /** "All of it reads as in Obsidian. 4.1 MB, read in 412 ms." Undefined where nothing was read. */
  readonly reading: string | undefined;
}

export interface LookAlikesView {
  readonly text: string;
  /** Places that would make them daily notes; where names are ambiguous, two. */
  readonly uses: readonly {readonly label: string; readonly folder: string; readonly format: string}[];
  readonly rival: string | undefined;
  readonly places: Places;
}

export interface FindingGroup {
  readonly heading: string;
  readonly findings: readonly {
    readonly kind: FindingKind;
    readonly text: string;
    readonly places: Places;
  }[];
}

export interface Places {
  readonly shown: readonly PlaceView[];
  /** "and 1,204 more" */
  readonly more: string | undefined;
}

export interface PlaceView {
  readonly path: string;
  /** 0-based. */
  readonly line: number | undefined;
  /** "2026-11-20, line 12" */
  readonly name: string;
  /** "- [x] Read", and what it is about. */
  readonly text: string | undefined;
  readonly detail: string | undefined;
}

/** Longer lists are in the copied report. */
const MOST_SHOWN = 50;

const GROUPS: readonly {readonly heading: string; readonly kinds: readonly FindingKind[]}[] = [
  {heading: "Names that are almost days", kinds: ["copy", "longer", "impossible-name"]},
  {
    heading: "Ticked, not counted",
    kinds: ["scope", "code", "html", "comment", "formula", "properties", "text", "ahead"],
  },
  {
    heading: "Worth a look",
    kinds: ["differs", "uncached", "unread", "bad-properties", "bad-schedule", "wrong-date"],
  },
];

export function drawSetup(report: SetupReport, formats: Formats): SetupView {
  const {notes, otherNames} = report;
  const isFound = notes.count > 0;
  return {
    found: isFound ? notesWords(report, formats) : nothingWords(report),
    facts: factRows(report),
    lookAlikes: otherNames.map((other) => lookAlikes(other, isFound, formats)),
    groups: GROUPS.flatMap(({heading, kinds}) => group(heading, kinds, report, formats)),
    reading: isFound ? readingWords(report, formats) : undefined,
  };
}

function nothingWords({place, otherNames}: SetupReport): string {
  const missing = `No note in ${folderWords(place.folder)} is named like “${place.format}” yet.`;
  return otherNames.length === 0 ? `${missing} Your first win makes one.` : missing;
}

/** `isFound`: whether there are daily notes already. */
function lookAlikes(other: OtherNames, isFound: boolean, formats: Formats): LookAlikesView {
  const {folder, format, or, count, paths} = other;
  const use = isFound ? "Use them instead" : "Use them";
  const places = paths.map((path) => ({path, line: null, text: null, detail: null}));
  return {
    text: lookAlikeWords(other, formats),
    rival: rivalWords(other),
    uses:
      or === null
        ? [{label: use, folder, format}]
        : [format, or].map((each) => ({label: `Use as ${each}`, folder, format: each})),
    places: placesOf(places, count, formats),
  };
}

function readingWords({otherNames, findings, reading}: SetupReport, formats: Formats): string {
  const isFine = otherNames.length === 0 && findings.length === 0;
  const {bytes, milliseconds} = reading;
  const cost = `${sizeWords(bytes, formats)}, read in ${timeWords(milliseconds, formats)}.`;
  return isFine ? `All of it reads as in Obsidian. ${cost}` : cost;
}

function factRows({place, rules}: SetupReport): SetupView["facts"] {
  return [
    {name: "Set by", value: capital(sourceWords(place.source))},
    {name: "Folder", value: place.folder === "" ? capital(folderWords("")) : place.folder},
    {name: "Format", value: place.format},
    {name: "Template", value: place.template === "" ? "None" : place.template},
    {name: "Counts", value: capital(scopeWords(rules, true))},
  ];
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function group(
  heading: string,
  kinds: readonly FindingKind[],
  {findings, rules}: SetupReport,
  formats: Formats,
): FindingGroup[] {
  const scope = scopeWords(rules, true);
  const own = findings
    .filter(({kind}) => kinds.includes(kind))
    .map((finding) => ({
      kind: finding.kind,
      text: findingWords(finding, scope, formats),
      places: placesOf(finding.places, finding.count, formats),
    }));
  return own.length === 0 ? [] : [{heading, findings: own}];
}

function placesOf(places: Finding["places"], count: number, formats: Formats): Places {
  const shown = places.slice(0, MOST_SHOWN).map((place) => placeView(place, formats));
  const more = count - shown.length;
  return {shown, more: more > 0 ? `and ${formats.number(more)} more` : undefined};
}

function placeView({path, line, text, detail}: Place, formats: Formats): PlaceView {
  const note = path.replace(/\.md$/, "");
  const name =
    line === null ? note : `${note.slice(note.lastIndexOf("/") + 1)}, line ${formats.number(line + 1)}`;
  return {path, line: line ?? undefined, name, text: text ?? undefined, detail: detail ?? undefined};
}
