import type {Finding, FindingKind, OtherNames, SetupFacts, SetupReport} from "../check-setup.ts";
import {parseDay} from "../day.ts";
import {countWords, type Formats} from "./words.ts";

/** What is said of findings, on the screen and in a copied report. */

type Source = SetupFacts["place"]["source"];

const SOURCES: Readonly<Record<Source, string>> = {
  own: "Micro Wins’ own settings",
  "periodic-notes": "the plugin Periodic Notes",
  "daily-notes": "the core plugin Daily notes",
  "daily-notes.json": "the core plugin’s file daily-notes.json",
  default: "the default, as nothing is set",
};

/** Where the place of daily notes comes from. */
export function sourceWords(source: Source): string {
  return SOURCES[source];
}

export function folderWords(folder: string): string {
  return folder === "" ? "the vault’s root" : folder;
}

/** "every checkbox" */
export function scopeWords({scope, winTag, winHeading}: SetupFacts["rules"], isNamed: boolean): string {
  if (scope === "all") return "every checkbox";
  if (scope === "tag") return isNamed ? `checkboxes tagged #${winTag}` : "checkboxes with the win tag";
  return isNamed ? `checkboxes under “${winHeading}”` : "checkboxes under the win heading";
}

/** "3,642 daily notes, from 3 January 2016 to today. 2 of them are ahead of today." */
export function notesWords({notes, today}: SetupReport, formats: Formats): string {
  const {count, from, to, ahead} = notes;
  const total = countWords(count, "daily note", "daily notes", formats);
  const span =
    from === null || to === null
      ? "."
      : from === to
        ? `, on ${dateWords(from, today, formats)}.`
        : `, from ${dateWords(from, today, formats)} to ${dateWords(to, today, formats)}.`;
  if (ahead === 0) return total + span;
  return `${total}${span} ${formats.number(ahead)} of them ${ahead === 1 ? "is" : "are"} ahead of today.`;
}

/** "12 notes in Journal look like “DD.MM.YYYY”." */
export function lookAlikeWords({folder, format, count}: OtherNames, formats: Formats): string {
  const notes = countWords(count, "note", "notes", formats);
  return `${notes} in ${folderWords(folder)} ${count === 1 ? "looks" : "look"} like “${format}”.`;
}

/** "These names fit “MM-DD-YYYY” as well, as other days." */
export function rivalWords({or, count}: OtherNames): string | undefined {
  if (or === null) return undefined;
  return count === 1
    ? `The name fits “${or}” as well, as another day.`
    : `The names fit “${or}” as well, as other days.`;
}

/** One sentence or two on what was found of a kind. */
export function findingWords(finding: Finding, scope: string, formats: Formats): string {
  return WORDS[finding.kind](new Counted(finding, formats), scope);
}

/** Numbers with their nouns. */
class Counted {
  constructor(
    private readonly finding: Finding,
    private readonly formats: Formats,
  ) {}

  get isOne(): boolean {
    return this.finding.count === 1;
  }

  /** "4 ticked lines" */
  count(one: string, many: string): string {
    return countWords(this.finding.count, one, many, this.formats);
  }

  /** "in 2 notes" */
  get inNotes(): string {
    return `in ${countWords(this.finding.notes, "note", "notes", this.formats)}`;
  }

  /** "4 ticked lines in 2 notes are" */
  get lines(): string {
    return `${this.count("ticked line", "ticked lines")} ${this.inNotes} ${this.isOne ? "is" : "are"}`;
  }
}

const WORDS: Readonly<Record<FindingKind, (counted: Counted, scope: string) => string>> = {
  copy: (it) =>
    `${it.count("copy of a daily note isn’t", "copies of daily notes aren’t")} counted. A sync may have made ${it.isOne ? "it" : "them"}.`,
  longer: (it) =>
    `${it.count("note begins with a day and goes", "notes begin with a day and go")} on. A daily note’s name is its day alone.`,
  "impossible-name": (it) =>
    `${it.count("note is named like a day that isn’t", "notes are named like days that aren’t")} in the calendar.`,
  scope: (it, scope) => `${it.lines} outside what counts: ${scope}.`,
  code: (it) => `${it.lines} in code.`,
  html: (it) => `${it.lines} in HTML.`,
  comment: (it) => `${it.lines} in comments.`,
  formula: (it) => `${it.lines} in formulas.`,
  properties: (it) => `${it.lines} in properties.`,
  text: (it) => `${it.lines} part of other text, and no ${it.isOne ? "checkbox" : "checkboxes"}.`,
  ahead: (it) => `${it.count("win counts when its", "wins count when their")} day comes.`,
  differs: (it) => `Obsidian reads ${it.count("line", "lines")} ${it.inNotes} otherwise.`,
  uncached: (it) => `Obsidian hasn’t indexed ${it.count("note", "notes")} yet.`,
  unread: (it) => `${it.count("note", "notes")} couldn’t be read.`,
  "bad-properties": (it) =>
    `The properties of ${it.count("note", "notes")} can’t be read. The lines still count.`,
  "bad-schedule": (it) =>
    `${it.count("schedule", "schedules")} can’t be read and ${it.isOne ? "stands" : "stand"} for every day.`,
  "wrong-date": (it) =>
    `${it.count("done date isn’t", "done dates aren’t")} in the calendar. The note’s day holds there.`,
};

/** "412 ms", "1.2 s" */
export function timeWords(milliseconds: number, formats: Formats): string {
  if (milliseconds < 1_000) return `${formats.number(milliseconds)} ms`;
  return `${formats.tenth(milliseconds / 1_000)} s`;
}

/** "412 KB", "4.1 MB" */
export function sizeWords(bytes: number, formats: Formats): string {
  if (bytes < 1_000_000) return `${formats.number(Math.ceil(bytes / 1_000))} KB`;
  return `${formats.tenth(bytes / 1_000_000)} MB`;
}

function dateWords(date: string, today: string, formats: Formats): string {
  const [day, current] = [parseDay(date), parseDay(today)];
  if (date === today) return "today";
  return day === undefined || current === undefined ? date : formats.date(day, current);
}
