import {statusOf, tagsOf, isTagWithin} from "../core/checkbox.ts";
import {applyEdit, type Edit} from "../core/edit.ts";
import type {EditResult} from "../core/change.ts";
import type {Settings} from "../core/settings.ts";
import type {Notes, TaskToggler, Tell} from "./ports.ts";
import type {WinsState} from "./state.ts";

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
  constructor(
    private readonly state: WinsState,
    private readonly notes: Notes,
    private readonly tasks: TaskToggler,
    private readonly tell: Tell,
    private readonly open: (path: string, line?: number) => void,
  ) {}

  /** Ticks an open line, unticks a done one. Answers whether the note was written. */
  async tick(line: LineAtHand): Promise<boolean> {
    return this.attempt(line, async () => {
      const lines = await this.tasks.toggle(line.was, line.path);
      const edit: Edit =
        lines === undefined
          ? {kind: "mark", line: line.line, was: line.was, to: this.opposite(line.mark)}
          : {kind: "rewrite", line: line.line, was: line.was, lines};
      return this.write(line.path, edit);
    });
  }

  /** Adds a line to today's note, so that it counts under the scope chosen. Answers whether it was written. */
  async addWin(text: string, done: boolean): Promise<boolean> {
    const words = text.replace(/\s+/g, " ").trim();
    if (words === "") return false;
    return this.attempt(undefined, async () => {
      const path = await this.notes.ensureToday(this.state.today);
      return this.write(path, addition(words, done, this.state.settings));
    });
  }

  /** Opens today's note, made from the template where it is missing. */
  async openToday(): Promise<void> {
    try {
      this.open(await this.notes.ensureToday(this.state.today));
    } catch (error) {
      this.tell({text: failure(error), action: {label: "Try again", run: () => void this.openToday()}});
    }
  }

  private opposite(mark: string): string {
    const {doneCharacters} = this.state.settings;
    return statusOf(mark, doneCharacters) === "done" ? " " : doneCharacter(doneCharacters);
  }

  /** Counts the change before it is on disk, so that a slow disk does not show, and takes it back if it fails. */
  private async write(path: string, edit: Edit): Promise<EditResult> {
    const take = (text: string): void => this.state.put(path, text, true);
    const shown = this.state.textOf(path);
    const expected = shown === undefined ? undefined : applyEdit(shown, edit);
    if (expected?.kind === "applied") take(expected.text);
    try {
      const result = await this.notes.edit(path, edit, take);
      if (result.kind === "refused") await this.reread(path);
      return result;
    } catch (error) {
      await this.reread(path);
      throw error;
    }
  }

  private async reread(path: string): Promise<void> {
    const text = await this.notes.read(path).catch(() => undefined);
    if (text === undefined) this.state.remove(path);
    else this.state.put(path, text);
  }

  private async attempt(line: LineAtHand | undefined, run: () => Promise<EditResult>): Promise<boolean> {
    try {
      const result = await run();
      if (result.kind === "applied") return true;
      this.refuse(result.why, line);
    } catch (error) {
      const again = (): void => void this.attempt(line, run);
      this.tell({text: failure(error), action: {label: "Try again", run: again}});
    }
    return false;
  }

  private refuse(why: "gone" | "twice" | "nowhere", line: LineAtHand | undefined): void {
    const open =
      line === undefined
        ? {}
        : {action: {label: "Open the note", run: () => this.open(line.path, line.line)}};
    const texts = {
      gone: "That line has changed since.",
      twice: "Two lines match. Tick it in the note?",
      nowhere:
        "Today’s note ends in the middle of a code block or a comment. Close it, then add the win again.",
    };
    this.tell({text: texts[why], ...open});
  }
}

function failure(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (/EACCES|EPERM|EROFS|read-only/i.test(reason)) return "The note is read-only right now.";
  return `The note can’t be written right now: ${reason}`;
}

/** The character that a tick writes: `x` where it means done. */
export function doneCharacter(doneCharacters: string): string {
  return doneCharacters.includes("x") ? "x" : ([...doneCharacters][0] ?? "x");
}

function addition(words: string, done: boolean, settings: Settings): Edit {
  const mark = done ? doneCharacter(settings.doneCharacters) : " ";
  const isTagged = tagsOf(words).some((tag) => isTagWithin(tag, settings.winTag));
  const tag = settings.scope === "tag" && !isTagged ? ` #${settings.winTag}` : "";
  const text = `- [${mark}] ${words}${tag}`;
  return settings.scope === "heading"
    ? {kind: "add", text, heading: settings.winHeading}
    : {kind: "add", text};
}
