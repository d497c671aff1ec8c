import {statusOf} from "../core/checkbox.ts";
import {doneDateText} from "../core/done-date.ts";
import type {Edit} from "../core/edit.ts";
import type {Day} from "../core/day.ts";
import {lineIn, lineOfToday, nextText} from "./habit-line.ts";
import {failure, NoteWriter} from "./note-writer.ts";
import type {Notes, TaskToggler, Tell} from "./ports.ts";
import {refusalText} from "./refusals.ts";
import {additionOf, doneCharacter} from "./scoped-lines.ts";
import type {WinsState} from "./state.ts";

/** What a day's note says where the day is at rest. */
const REST = {key: "micro-wins", value: "rest"};
const UNREADABLE =
  "It’s in the note, but the note’s properties can’t be read. Mend them, and the day is at rest.";

/** A checkbox line as it was read. */
export interface LineAtHand {
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  /** The whole line. */
  readonly was: string;
  /** Its status character. */
  readonly mark: string;
}

/** What a person can do. Each turns into one edit; what comes of it goes straight back into the state. */
export class Actions {
  private readonly writer: NoteWriter;

  constructor(
    private readonly state: WinsState,
    private readonly notes: Notes,
    private readonly tasks: TaskToggler,
    private readonly tell: Tell,
    private readonly open: (path: string, line?: number) => void,
    /** Asks whether to make the note of a day that has none. */
    private readonly askForNote: (day: Day) => Promise<boolean>,
  ) {
    this.writer = new NoteWriter({state, notes, tell, open, words: refusalText});
  }

  /** Ticks an open line, unticks a done one. Answers whether the note was written. */
  async tick(line: LineAtHand): Promise<boolean> {
    return this.writer.attempt(async () => {
      const lines = await this.tasks.toggle(line.was, line.path);
      const edit: Edit =
        lines === undefined
          ? {kind: "mark", line: line.line, was: line.was, ...this.opposite(line)}
          : {kind: "rewrite", line: line.line, was: line.was, lines};
      return this.write(line.path, edit);
    });
  }

  /** Adds a line to today's note, so that it counts under the scope chosen. Answers whether it was written. */
  async addWin(text: string, done: boolean): Promise<boolean> {
    return this.addLines([text], done);
  }

  /** Adds lines to today's note in one edit, as `addWin` adds one. Answers whether they were written. */
  async addLines(texts: readonly string[], done = false): Promise<boolean> {
    const lines = texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
    if (lines.length === 0) return false;
    return this.writer.attempt(async () => {
      const path = await this.notes.ensureNote(this.state.today);
      const written = await this.writer.write(path, additionOf(lines, done, this.state.settings));
      if (done && written !== undefined) this.state.noticeAdded(path, written.line);
      return written !== undefined;
    });
  }

  /**
   * Has a day's note say that the day is at rest, made from the template where it is missing; or takes that out of all
   * notes of the day. Answers whether it was written.
   */
  async restDay(day: Day, rest: boolean): Promise<boolean> {
    return this.writer.attempt(async () => {
      const paths = rest ? [await this.notes.ensureNote(day)] : this.notes.pathsOf(day);
      const edit: Edit = rest
        ? {kind: "property", ...REST, was: undefined}
        : {kind: "property", ...REST, was: REST.value, value: undefined};
      let isWritten = true;
      for (const path of paths) isWritten = (await this.write(path, edit)) && isWritten;
      if (rest && isWritten && !this.state.tally.isRestOn(day)) this.tell({text: UNREADABLE});
      return isWritten;
    });
  }

  /** Opens today's note, made from the template where it is missing. */
  openToday(): Promise<void> {
    return this.openNew(this.state.today);
  }

  /** Ticks or unticks a habit's line of today; where there is none, adds it, done. Answers whether it was written. */
  async tickHabit(key: string): Promise<boolean> {
    return this.writer.attempt(async () => {
      const sheet = this.state.book.sheet({kind: "habit", name: key});
      if (sheet === undefined) return false;
      const line = lineOfToday(sheet);
      if (line === undefined) return this.addWin(await nextText(sheet, (path) => this.textNow(path)), true);
      const found = lineIn(await this.textNow(line.path), line);
      if (found !== undefined) return this.tick(found);
      this.writer.refuse({kind: "refused", why: "gone"}, line.path, line.line);
      return false;
    });
  }

  /** Opens a day's note; where there is none, asks whether to make it. */
  async openDay(day: Day): Promise<void> {
    const [path] = this.notes.pathsOf(day);
    if (path !== undefined) this.open(path);
    else if (await this.askForNote(day)) await this.openNew(day);
  }

  private async openNew(day: Day): Promise<void> {
    try {
      this.open(await this.notes.ensureNote(day));
    } catch (error) {
      this.tell({text: failure(error), action: {label: "Try again", run: () => void this.openNew(day)}});
    }
  }

  /** A goal's own step says when it was done. */
  private opposite({path, mark}: LineAtHand): {to: string; date?: string} {
    const {settings, today, goals} = this.state;
    const isDone = statusOf(mark, settings.doneCharacters) === "done";
    const to = isDone ? " " : doneCharacter(settings.doneCharacters);
    if (goals.goal(path) === undefined) return {to};
    return {to, date: isDone ? "remove" : doneDateText(settings.doneDate, today)};
  }

  private async write(path: string, edit: Edit): Promise<boolean> {
    return (await this.writer.write(path, edit)) !== undefined;
  }

  private async textNow(path: string): Promise<string> {
    return this.state.textOf(path) ?? this.notes.read(path);
  }
}
