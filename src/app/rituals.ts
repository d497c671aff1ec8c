import type {RitualEdit, RitualLines} from "../core/add-ritual.ts";
import type {Applied} from "../core/change.ts";
import type {Day} from "../core/day.ts";
import {LineCursor} from "../core/line-cursor.ts";
import {takeFrontMatter} from "../core/note.ts";
import {inStack, isRitualDay, readRitual, type RitualNote} from "../core/ritual-note.ts";
import type {WeekdayNames} from "../core/schedule.ts";
import type {GoalNotes} from "./goal-actions.ts";
import {NoteWriter} from "./note-writer.ts";
import type {Notes, Tell} from "./ports.ts";
import {goalRefusalText} from "./refusals.ts";
import {badDaysText, emptyText, startedText, unreadableText} from "./ritual-words.ts";
import {inScope} from "./scoped-lines.ts";
import type {WinsState} from "./state.ts";

/** What rituals need of the app around them. */
export interface RitualParts {
  readonly state: WinsState;
  readonly notes: GoalNotes & Pick<Notes, "ensureNote">;
  /** The paths of the notes that are rituals, in no order. */
  readonly find: () => Promise<readonly string[]>;
  /** Throws where the text is no YAML. */
  readonly parseYaml: (text: string) => unknown;
  readonly weekdayNames: () => WeekdayNames;
  readonly tell: Tell;
  readonly open: (path: string, line?: number) => void;
}

/** What other plugins fill in when a note is made, and may overwrite the note with. */
const UNFILLED = /<%/;

/** The rituals of a vault, and what a person can do with them. */
export class Rituals {
  private readonly writer: NoteWriter;
  /** Bad days that were told, by path and value. */
  private readonly told = new Set<string>();

  constructor(private readonly parts: RitualParts) {
    this.writer = new NoteWriter({...parts, words: goalRefusalText});
  }

  /** All that can be read, each behind the one that it comes after. */
  async all(): Promise<readonly RitualNote[]> {
    const paths = await this.parts.find();
    const read = await Promise.all(paths.map((path) => this.read(path).catch(() => undefined)));
    return inStack(read.filter((ritual) => ritual !== undefined));
  }

  /** Puts a ritual's lines under its heading in today's note, those that are not there yet. Answers whether they are there now. */
  start(path: string): Promise<boolean> {
    return this.writer.attempt(async () => {
      const {state, notes, tell, open} = this.parts;
      const ritual = await this.read(path);
      const openIt = {label: "Open the note", run: () => open(path)};
      if (ritual === undefined) tell({text: unreadableText(nameOf(path)), action: openIt});
      else if (ritual.texts.length === 0) tell({text: emptyText(ritual), action: openIt});
      if (ritual === undefined || ritual.texts.length === 0) return false;
      const today = await notes.ensureNote(state.today);
      const isInEditor = notes.isInEditor(today);
      const done = await this.writer.write(today, this.editOf([ritual]));
      if (done === undefined) return false;
      const isNew = done.changes.length > 0;
      const undo = {label: "Undo", run: () => void this.takeBack(today, done)};
      tell({text: startedText(ritual, isNew), ...(isNew && !isInEditor ? {action: undo} : {})});
      return true;
    });
  }

  /**
   * Puts the rituals of a day into its note, which was made just now. Where another plugin still has marks of its own to
   * fill in there, the person is asked instead: it may overwrite the note.
   */
  async insert(path: string, day: Day): Promise<void> {
    const {notes, tell} = this.parts;
    const all = await this.all();
    for (const ritual of all) this.tellBadDays(ritual);
    const due = all.filter((ritual) => ritual.texts.length > 0 && isRitualDay(ritual, day));
    if (due.length === 0) return;
    const write = (): Promise<boolean> =>
      this.writer.attempt(async () => (await this.writer.write(path, this.editOf(due))) !== undefined);
    const text = await notes.textNow(path).catch(() => undefined);
    if (text === undefined) return;
    if (!UNFILLED.test(text)) await write();
    else
      tell({
        text: "Today’s note still has marks to be filled in, so its rituals wait.",
        action: {label: "Add them now", run: () => void write()},
      });
  }

  /** Rituals as they are written, so that they count under the scope chosen. */
  editOf(rituals: readonly RitualNote[]): RitualEdit {
    const {scope, winHeading} = this.parts.state.settings;
    const lines = rituals.map((ritual) => this.linesOf(ritual));
    return {kind: "ritual", rituals: lines, ...(scope === "heading" ? {within: winHeading} : {})};
  }

  private linesOf({heading, texts}: RitualNote): RitualLines {
    return {heading, texts: texts.map((text) => inScope(text, this.parts.state.settings))};
  }

  private tellBadDays(ritual: RitualNote): void {
    const {path, name, every} = ritual;
    const text = badDaysText(ritual);
    const id = `${path}\n${every}`;
    if (text === undefined || this.told.has(id)) return;
    this.told.add(id);
    const openIt = {label: "Open the note", run: () => this.parts.open(path)};
    this.parts.tell({text: `“${name}” isn’t in today’s note. ${text}`, action: openIt});
  }

  /** Undefined where its properties are not to be read. Throws where the note is not. */
  private async read(path: string): Promise<RitualNote | undefined> {
    const {notes, parseYaml, weekdayNames} = this.parts;
    const text = await notes.textNow(path);
    const frontMatter = takeFrontMatter(new LineCursor(text));
    try {
      const found = frontMatter === undefined ? {} : (parseYaml(frontMatter) ?? {});
      if (Array.isArray(found) || Object(found) !== found) return undefined;
      return readRitual(path, text, {...found}, weekdayNames());
    } catch {
      return undefined;
    }
  }

  private async takeBack(path: string, {text, changes}: Applied): Promise<void> {
    await this.writer.attempt(async () => {
      const done = await this.writer.write(path, {kind: "undo", was: text, changes});
      if (done !== undefined) this.parts.tell({text: "The note is as it was before."});
      return done !== undefined;
    });
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}
