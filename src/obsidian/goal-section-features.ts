import type {App} from "obsidian";
import type {LineAtHand} from "../app/actions.ts";
import {GoalSection} from "../app/goal-section.ts";
import {NoteWriter} from "../app/note-writer.ts";
import type {Notes} from "../app/ports.ts";
import {goalRefusalText} from "../app/refusals.ts";
import type {SendSteps} from "../app/send-steps.ts";
import type {WinsState} from "../app/state.ts";
import type {GoalSectionActions} from "../ui/goal-props.ts";
import {tell} from "./notices.ts";
import {openNote} from "./open-note.ts";

/** What the list of goals needs of the plugin around it. */
export interface GoalSectionParts {
  readonly app: App;
  readonly state: WinsState;
  readonly notes: Notes;
  readonly send: Pick<SendSteps, "send">;
  /** Opens the preview of a first day on a note. */
  readonly breakDown: (path: string) => void;
  /** Makes the step of a checkbox line smaller; answers whether that was written. */
  readonly makeSmaller: (line: LineAtHand) => Promise<boolean>;
}

/** What the controls of the list of goals set off. */
export function goalSection(parts: GoalSectionParts): GoalSectionActions {
  const {app, state, notes, send, breakDown, makeSmaller} = parts;
  const open = (path: string, line?: number): void => void openNote(app, path, line);
  const writer = new NoteWriter({state, notes, tell, open, words: goalRefusalText});
  const section = new GoalSection({
    state,
    writer,
    send: (steps) => send.send(steps),
    makeSmaller,
    tell,
    open,
  });
  return {
    onSendStep: (path) => section.send(path),
    onMakeSmaller: (path) => section.makeSmaller(path),
    onGoalState: (path, to) => section.setState(path, to),
    onBreakDown: breakDown,
  };
}
