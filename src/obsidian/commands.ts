import type {Command} from "obsidian";
import type {LineAtHand} from "../app/actions.ts";
import {checkboxUnderCursor} from "./editor-line.ts";

/** What the commands set off. */
export interface CommandActions {
  openPanel(): Promise<void>;
  askForWin(): void;
  askForPause(): void;
  /** Whether today's note says that today is at rest. */
  isRestToday(): boolean;
  restToday(rest: boolean): Promise<boolean>;
  tick(line: LineAtHand): Promise<boolean>;
  openToday(): Promise<void>;
  checkSetup(): void;
  copyPlaybook(): void;
}

export function commands(actions: CommandActions): Command[] {
  return [
    {id: "open", name: "Open the sidebar", icon: "square-check", callback: () => void actions.openPanel()},
    {id: "add-win", name: "Add a win to today", icon: "plus", callback: () => actions.askForWin()},
    {
      id: "tick",
      name: "Tick the checkbox under the cursor",
      icon: "check",
      editorCheckCallback: (checking, editor, context) => {
        const line = checkboxUnderCursor(editor, context);
        if (line !== undefined && !checking) void actions.tick(line);
        return line !== undefined;
      },
    },
    {
      id: "open-today",
      name: "Go to today’s note",
      icon: "calendar",
      callback: () => void actions.openToday(),
    },
    {
      id: "rest-today",
      name: "Make today a rest day",
      icon: "moon",
      checkCallback: (checking) => turnRest(actions, true, checking),
    },
    {
      id: "end-rest-today",
      name: "Take today’s rest day back",
      icon: "moon",
      checkCallback: (checking) => turnRest(actions, false, checking),
    },
    {id: "add-pause", name: "Add a pause", icon: "moon", callback: () => actions.askForPause()},
    {
      id: "check-setup",
      name: "Check my setup",
      icon: "search-check",
      callback: () => actions.checkSetup(),
    },
    {
      id: "copy-playbook",
      name: "Copy a playbook to edit it",
      icon: "book-copy",
      callback: () => actions.copyPlaybook(),
    },
  ];
}

function turnRest(actions: CommandActions, rest: boolean, checking: boolean): boolean {
  const isOther = actions.isRestToday() !== rest;
  if (isOther && !checking) void actions.restToday(rest);
  return isOther;
}
