import {factsOf} from "../core/facts.ts";
import {statusOf} from "../core/checkbox.ts";
import {readCheckboxes} from "../core/note.ts";
import {linesInScope} from "../core/win.ts";
import type {Actions} from "./actions.ts";
import {nextText} from "./habit-line.ts";
import type {Notes} from "./ports.ts";
import type {WinsState} from "./state.ts";

interface HabitPickParts {
  readonly state: WinsState;
  readonly notes: Pick<Notes, "read" | "ensureNote">;
  readonly actions: Pick<Actions, "addWin">;
}

/**
 * Puts a habit's line, open, into today's note, which is made where it is missing; not where the template has put it
 * there. Answers whether it stands there now. Throws where a note can be neither made nor read.
 */
export async function addHabit({state, notes, actions}: HabitPickParts, key: string): Promise<boolean> {
  const sheet = state.book.sheet({kind: "habit", name: key});
  if (sheet === undefined) return false;
  const textNow = async (path: string): Promise<string> => state.textOf(path) ?? notes.read(path);
  const text = await nextText(sheet, textNow);
  const note = readCheckboxes(await textNow(await notes.ensureNote(state.today)));
  const {doneCharacters} = state.settings;
  const waits = [...linesInScope(note, state.settings)].some(
    (line) => factsOf(line.text).key === key && statusOf(line.status, doneCharacters) === "open",
  );
  return waits || actions.addWin(text, false);
}
