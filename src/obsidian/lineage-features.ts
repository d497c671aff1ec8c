import type {App} from "obsidian";
import {Lineage} from "../app/lineage.ts";
import {NoteWriter} from "../app/note-writer.ts";
import {goalRefusalText} from "../app/refusals.ts";
import {SendSteps} from "../app/send-steps.ts";
import type {WinsState} from "../app/state.ts";
import {tell} from "./notices.ts";
import {linkTo} from "./note-link.ts";
import {openNote} from "./open-note.ts";
import type {VaultNotes} from "./write-notes.ts";

export interface LineageFeatureParts {
  readonly app: App;
  readonly state: WinsState;
  readonly notes: VaultNotes;
  /** Resolves when the whole history is read, and all goals. */
  readonly ready: () => Promise<void>;
  readonly register: (stop: () => void) => void;
}

/** Links steps of goals to lines of daily notes: sends them there, and has ticks of either tick the other. */
export function addLineage({app, state, notes, ready, register}: LineageFeatureParts): SendSteps {
  const open = (path: string, line?: number): void => void openNote(app, path, line);
  const writer = new NoteWriter({state, notes, tell, open, words: goalRefusalText});
  const lineage = new Lineage({state, notes, writer, ready, tell, open});
  register(state.onHandTick((tick) => lineage.follow(tick)));
  return new SendSteps({
    state,
    notes,
    writer,
    tell,
    linkTo: (path, from, block, shown) => linkTo(app, path, from, block, shown),
  });
}
