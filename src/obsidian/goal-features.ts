import {parseYaml, type App, type Command, type EventRef} from "obsidian";
import type {LineAtHand} from "../app/actions.ts";
import {GoalActions} from "../app/goal-actions.ts";
import type {WinsState} from "../app/state.ts";
import {ratesOf} from "../core/settings.ts";
import {BreakDownModal} from "./break-down-modal.ts";
import type {Diary} from "./diary.ts";
import {goalCommands, goalMenus, type GoalCommandActions} from "./goal-commands.ts";
import {tell} from "./notices.ts";
import {openNote} from "./open-note.ts";
import type {PlaybookLibrary} from "./playbook-library.ts";
import type {VaultNotes} from "./write-notes.ts";

/** What breaking goals down needs of the plugin around it. */
export interface GoalFeatureParts {
  readonly app: App;
  readonly state: WinsState;
  readonly notes: VaultNotes;
  readonly diary: Diary;
  readonly library: PlaybookLibrary;
  readonly addCommand: (command: Command) => void;
  readonly register: (ref: EventRef) => void;
}

/** What else of the plugin does with goals. */
export interface GoalFeatures {
  /** Opens the preview of a first day on a note. */
  breakDown(path: string): void;
  /** Makes the step of a checkbox line smaller. Answers whether it could be, and was written. */
  makeSmaller(line: LineAtHand): Promise<boolean>;
}

/** Adds the commands and menus for goals. */
export function addGoalFeatures(parts: GoalFeatureParts): GoalFeatures {
  const {app, state, notes, diary, library, addCommand, register} = parts;
  const playbooks = (): Promise<PlaybookLibrary["playbooks"]> => library.loaded();
  const open = (path: string, line?: number): void => void openNote(app, path, line);
  const isDaily = (path: string): boolean => diary.dayOf(path) !== undefined;
  const goals = new GoalActions({state, notes, isDaily, playbooks, parseYaml, tell, open});
  let isOpening = false;
  const actions: GoalCommandActions = {
    breakDown: (path, selection) => {
      // The first time playbooks are read before, and the command may be given again.
      if (isOpening) return;
      isOpening = true;
      void openBreakDown(parts, goals, path, selection).finally(() => (isOpening = false));
    },
    makeSmaller: (line) => void goals.makeSmaller(line),
  };
  for (const command of goalCommands(app, actions)) addCommand(command);
  goalMenus(app, actions, register);
  return {breakDown: (path) => actions.breakDown(path), makeSmaller: (line) => goals.makeSmaller(line)};
}

async function openBreakDown(
  {app, state, library, diary}: GoalFeatureParts,
  goals: GoalActions,
  path: string,
  selection: string | undefined,
): Promise<void> {
  const file = app.vault.getFileByPath(path);
  await library.ready();
  const input = await goals.goalAt(path, selection).catch(() => undefined);
  if (input === undefined) {
    tell({text: "That note can’t be read right now."});
    return;
  }
  const {settings, today} = state;
  new BreakDownModal(app, {
    input,
    today,
    rates: ratesOf(settings),
    playbooks: library.playbooks,
    anchors: settings.anchors,
    heading: settings.stepsHeading,
    isSameNote: app.workspace.getActiveFile()?.path === path,
    formats: diary.formats,
    // It may have another name by then.
    add: (steps) => goals.addSteps(file?.path ?? path, steps),
  }).open();
}
