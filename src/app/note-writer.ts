import {applyEdit, type Edit} from "../core/edit.ts";
import type {Applied, Refusal} from "../core/change.ts";
import type {Notes, Tell} from "./ports.ts";
import type {WinsState} from "./state.ts";

/** What writing needs of the app around it. */
export interface WriterParts {
  readonly state: WinsState;
  readonly notes: Pick<Notes, "read" | "edit">;
  readonly tell: Tell;
  readonly open: (path: string, line?: number) => void;
  /** What a person is told where a note was left as it is; `isLine`: it was about one line of it. */
  readonly words: (refusal: Refusal, isLine: boolean) => string;
}

/** Writes what a person does into notes, and says so where that cannot be done. */
export class NoteWriter {
  constructor(private readonly parts: WriterParts) {}

  /**
   * Counts the change before it is on disk, so that a slow disk does not show, and takes it back if it fails. Undefined
   * where it was refused: the person is told. Throws where the note cannot be written.
   */
  write(path: string, edit: Edit): Promise<Applied | undefined> {
    return this.edit(path, edit, true, false);
  }

  /**
   * The same for what follows from what a person did: it is nothing that they did here. `isQuiet`: undoing what it
   * follows from takes it back, too.
   */
  follow(path: string, edit: Edit, isQuiet: boolean): Promise<Applied | undefined> {
    return this.edit(path, edit, false, isQuiet);
  }

  private async edit(
    path: string,
    edit: Edit,
    byHand: boolean,
    isQuiet: boolean,
  ): Promise<Applied | undefined> {
    const {state, notes} = this.parts;
    const shown = state.textOf(path);
    const expected = shown === undefined ? undefined : applyEdit(shown, edit);
    if (expected?.kind === "applied") state.put(path, expected.text, byHand);
    // What was taken for a person's tick is taken back as one, with all that followed from it.
    const wasTaken = byHand && expected?.kind === "applied";
    // What the note says besides came from elsewhere.
    const take = (text: string): void => state.put(path, text, byHand && !wasTaken);
    try {
      const result = await notes.edit(path, edit, take, isQuiet);
      if (result.kind === "applied") return result;
      await this.reread(path, wasTaken);
      this.refuse(result, path, "line" in edit ? edit.line : undefined);
      return undefined;
    } catch (error) {
      await this.reread(path, wasTaken);
      throw error;
    }
  }

  /** Runs what writes; where that fails, the person is told and can try again. */
  async attempt(run: () => Promise<boolean>): Promise<boolean> {
    try {
      return await run();
    } catch (error) {
      const again = (): void => void this.attempt(run);
      this.parts.tell({text: failure(error), action: {label: "Try again", run: again}});
      return false;
    }
  }

  refuse(refusal: Refusal, path: string, line: number | undefined): void {
    const {tell, open, words} = this.parts;
    tell({
      text: words(refusal, line !== undefined),
      action: {label: "Open the note", run: () => open(path, line)},
    });
  }

  private async reread(path: string, byHand: boolean): Promise<void> {
    const {state, notes} = this.parts;
    const text = await notes.read(path).catch(() => undefined);
    if (text === undefined) state.remove(path);
    else state.put(path, text, byHand);
  }
}

/** Why a note could not be read or written, in words. */
export function failure(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (/EACCES|EPERM|EROFS|read-only/i.test(reason)) return "The note is read-only right now.";
  return `The note can’t be written right now: ${reason}`;
}
