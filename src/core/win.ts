import {statusOf, isTagWithin, type LineStatus} from "./checkbox.ts";
import type {Day} from "./day.ts";
import {doneDayOf, factsOf, type LineFacts} from "./facts.ts";
import {isSameName, nameOf, type Name} from "./names.ts";
import type {Checkbox, Heading, Note} from "./note.ts";

/** The settings that decide which checkbox lines are wins. */
export interface WinRules {
  readonly scope: "all" | "tag" | "heading";
  /** Without `#`. */
  readonly winTag: string;
  readonly winHeading: string;
  readonly doneCharacters: string;
}

/** One checkbox line in scope, as the tally keeps it. */
export interface LineRecord {
  readonly facts: LineFacts;
  readonly status: LineStatus;
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  /** The daily note's day. */
  readonly noteDay: Day;
  /** The day on which the line counts once it is done: its own done date, else the note's day. */
  readonly day: Day;
  readonly area: Name | undefined;
  /** The nearest heading above. */
  readonly heading: Name | undefined;
  /** Whether it is a goal's own step: it stands in no daily note, and its days are both the one that it was done on. */
  readonly isStep?: true;
}

/** What the tally keeps of one daily note. */
export interface NoteRecord {
  readonly day: Day;
  /** Whether the note says `micro-wins: rest`. */
  readonly rest: boolean;
  /** In scope, in note order. */
  readonly lines: readonly LineRecord[];
}

/** The record of the daily note of `day` at `path`. */
export function recordOf(note: Note, path: string, day: Day, rest: boolean, rules: WinRules): NoteRecord {
  const names: (Name | undefined)[] = [];
  const headingOf = (index: number): Name | undefined => {
    const heading = note.headings[index];
    return heading === undefined ? undefined : (names[index] ??= nameOf(heading.text));
  };
  const lines = linesInScope(note, rules).map((checkbox): LineRecord => {
    const facts = factsOf(checkbox.text);
    const heading = headingOf(checkbox.heading);
    return {
      facts,
      status: statusOf(checkbox.status, rules.doneCharacters),
      path,
      line: checkbox.line,
      noteDay: day,
      day: doneDayOf(checkbox.text, facts) ?? day,
      area: areaTag(facts.tags, rules.winTag) ?? heading,
      heading,
    };
  });
  return {day, rest, lines};
}

/** Whether a line waits to be done. */
export function isWaiting({status}: Pick<LineRecord, "status">): boolean {
  return status === "open" || status === "partly";
}

/** By day, then by note, then by place in the note. */
export function inNoteOrder(one: LineRecord, other: LineRecord): number {
  if (one.noteDay !== other.noteDay) return one.noteDay - other.noteDay;
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.line - other.line;
}

/** The checkbox lines of a daily note that can be wins, in note order. */
export function linesInScope(note: Note, rules: WinRules): readonly Checkbox[] {
  switch (rules.scope) {
    case "all":
      return note.checkboxes;
    case "tag":
      return note.checkboxes.filter((checkbox) =>
        factsOf(checkbox.text).tags.some((tag) => isTagWithin(tag, rules.winTag)),
      );
    case "heading": {
      const within = headingsWithin(note.headings, rules.winHeading);
      return note.checkboxes.filter((checkbox) => within[checkbox.heading] === true);
    }
  }
}

/** The part of the first tag that stands below the win tag: `win/health` gives `health`. */
export function areaTag(tags: readonly string[], winTag: string): Name | undefined {
  if (tags.length === 0) return undefined;
  const tag = tags.find((found) => found.length > winTag.length + 1 && isTagWithin(found, winTag));
  return tag === undefined ? undefined : nameOf(tag.slice(winTag.length + 1));
}

/** For each heading, whether what follows it stands under a heading called `name`. */
function headingsWithin(headings: readonly Heading[], name: string): boolean[] {
  let level: number | undefined;
  return headings.map((heading) => {
    if (level === undefined || heading.level <= level) {
      level = isSameName(heading.text, name) ? heading.level : undefined;
    }
    return level !== undefined;
  });
}
