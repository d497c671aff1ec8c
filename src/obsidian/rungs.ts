import {normalizePath, type App} from "obsidian";
import {NoteWriter} from "../app/note-writer.ts";
import type {Notes} from "../app/ports.ts";
import {refusalText} from "../app/refusals.ts";
import {Rungs, type RungParts} from "../app/rungs.ts";
import {printDay} from "../core/day.ts";
import {readAnswers, type RungAnswer} from "../core/rung-answers.ts";
import type {Diary} from "./diary.ts";
import {tell} from "./notices.ts";
import {openNote} from "./open-note.ts";

/** What was said to offers, remembered on this device alone: an offer that rests is no setting. */
const ANSWERS = "micro-wins-rungs";

/** What a person says to offers of a rung, with what was said before on this device. */
export function rungsFor(
  app: App,
  diary: Diary,
  notes: Notes,
  parts: Pick<RungParts, "state" | "actions" | "setHabits">,
): Rungs {
  const {state} = parts;
  state.setAnswers(readAnswers(app.loadLocalStorage(ANSWERS)));
  const open = (path: string, line?: number): void => void openNote(app, path, line);
  return new Rungs({
    ...parts,
    notes,
    writer: new NoteWriter({state, notes, tell, open, words: refusalText}),
    tell,
    formats: diary.formats,
    template: () => {
      const {template} = diary.place;
      return template === ""
        ? undefined
        : app.metadataCache.getFirstLinkpathDest(normalizePath(template), "")?.path;
    },
    save: (answers) => save(app, answers),
  });
}

function save(app: App, answers: readonly RungAnswer[]): void {
  const stored = answers.map((answer) => ({...answer, on: printDay(answer.on)}));
  app.saveLocalStorage(ANSWERS, stored.length === 0 ? null : stored);
}
