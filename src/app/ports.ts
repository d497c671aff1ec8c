import type {Day, Weekday} from "../core/day.ts";
import type {Edit} from "../core/edit.ts";
import type {EditResult} from "../core/change.ts";
import type {WeekdayNames} from "../core/schedule.ts";
import type {Formats} from "../core/views/words.ts";

/** How a path names a day, and what else the app knows that the notes do not say. */
export interface Surroundings {
  /** The day of a daily note; undefined for any other path. */
  dayOf(path: string): Day | undefined;
  /** Whether a note's front matter says `micro-wins: rest`. Never throws. */
  isRest(frontMatter: string): boolean;
  /** A note's front matter as data; none where it cannot be read. Never throws. */
  readonly properties: (frontMatter: string) => Readonly<Record<string, unknown>>;
  /** The path of the note that a link in the note at `from` leads to. */
  resolve(note: string, from: string): string | undefined;
  /** Whether new daily notes are made from a template. */
  hasTemplate(): boolean;
  weekStartsOn(): Weekday;
  readonly weekdayNames: WeekdayNames;
  readonly formats: Formats;
}

/** The one place through which notes are read and written. */
export interface Notes {
  /** Throws where the note cannot be read. */
  read(path: string): Promise<string>;
  /**
   * Applies the edit to the note as it is now. Calls `seen` with the new text as soon as it is known, while it is still
   * being written. Throws where it cannot be written; then nothing has changed. `isQuiet`: in an open editor it is no
   * step of its own in what can be undone.
   */
  edit(path: string, edit: Edit, seen: (text: string) => void, isQuiet?: boolean): Promise<EditResult>;
  /** The path of a day's daily note, made from the template where it is missing. */
  ensureNote(day: Day): Promise<string>;
  /** The paths of a day's daily notes. */
  pathsOf(day: Day): readonly string[];
}

/** Another plugin that knows how to tick a line of its own. */
export interface TaskToggler {
  /** The lines that stand for a toggled `line`; undefined where the line is not the other plugin's. */
  toggle(line: string, path: string): Promise<readonly string[] | undefined>;
}

/** A message to the person, with something they can do about it. */
export interface Message {
  readonly text: string;
  readonly action?: {readonly label: string; readonly run: () => void};
}

export type Tell = (message: Message) => void;
