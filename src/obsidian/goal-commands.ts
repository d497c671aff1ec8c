import {MarkdownView, TFile, type App, type Command, type Menu, type TAbstractFile} from "obsidian";
import type {EventRef} from "obsidian";
import type {LineAtHand} from "../app/actions.ts";
import {checkboxUnderCursor, lineUnderCursor, selectionIn} from "./editor-line.ts";

/** What the commands and menus for goals set off. */
export interface GoalCommandActions {
  breakDown(path: string, selection?: string): void;
  makeSmaller(line: LineAtHand): void;
}

const [FOOTPRINTS, SMALLER] = ["footprints", "chevrons-down-up"];
const NAMES = {
  goal: "Break this goal down",
  selection: "Break the selection down",
  line: "Break this line down",
  smaller: "Make this step smaller",
};

export function goalCommands(app: App, actions: GoalCommandActions): Command[] {
  return [
    {
      id: "break-down",
      name: NAMES.goal,
      icon: FOOTPRINTS,
      checkCallback: (checking) => {
        const file = app.workspace.getActiveFile();
        if (!isNote(file)) return false;
        if (!checking) actions.breakDown(file.path, selectionOn(app, file));
        return true;
      },
    },
    {
      id: "break-down-line",
      name: NAMES.line,
      icon: FOOTPRINTS,
      editorCheckCallback: (checking, editor, {file}) => {
        const line = lineUnderCursor(editor);
        if (line === undefined || !isNote(file)) return false;
        if (!checking) actions.breakDown(file.path, line);
        return true;
      },
    },
    {
      id: "make-smaller",
      name: NAMES.smaller,
      icon: SMALLER,
      editorCheckCallback: (checking, editor, context) => {
        const line = checkboxUnderCursor(editor, context);
        if (line !== undefined && !checking) actions.makeSmaller(line);
        return line !== undefined;
      },
    },
  ];
}

/** Adds what can be done with a goal to the menus of editors and files. */
export function goalMenus(
  {workspace}: App,
  actions: GoalCommandActions,
  register: (ref: EventRef) => void,
): void {
  register(
    workspace.on("file-menu", (menu, file) => {
      if (isNote(file)) addItem(menu, NAMES.goal, FOOTPRINTS, () => actions.breakDown(file.path));
    }),
  );
  register(
    workspace.on("editor-menu", (menu, editor, context) => {
      const {file} = context;
      if (!isNote(file)) return;
      const selection = selectionIn(editor);
      const breakDown = (name: string, text?: string): void =>
        addItem(menu, name, FOOTPRINTS, () => actions.breakDown(file.path, text));
      if (selection !== undefined) {
        breakDown(NAMES.selection, selection);
        return;
      }
      const box = checkboxUnderCursor(editor, context);
      const line = lineUnderCursor(editor);
      if (box !== undefined) addItem(menu, NAMES.smaller, SMALLER, () => actions.makeSmaller(box));
      if (line !== undefined) breakDown(NAMES.line, line);
      breakDown(NAMES.goal);
    }),
  );
}

function addItem(menu: Menu, title: string, icon: string, run: () => void): void {
  menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection("micro-wins").onClick(run));
}

function isNote(file: TAbstractFile | null): file is TFile {
  return file instanceof TFile && file.extension === "md";
}

/** What is selected where a note is edited; in the reading view nothing is. */
function selectionOn({workspace}: App, file: TFile): string | undefined {
  const {activeEditor} = workspace;
  const isRead = activeEditor instanceof MarkdownView && activeEditor.getMode() === "preview";
  const editor = activeEditor?.file === file && !isRead ? activeEditor.editor : undefined;
  return editor === undefined ? undefined : selectionIn(editor);
}
