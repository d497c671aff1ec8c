import type {MarkdownView, Command, Editor, MarkdownFileInfo} from "obsidian";
import type {LineAtHand} from "../app/actions.ts";
import {lineAt, lineStarts} from "../core/lines.ts";
import {readCheckboxes} from "../core/note.ts";

/** What the commands set off. */
export interface CommandActions {
  openPanel(): Promise<void>;
  askForWin(): void;
  tick(line: LineAtHand): Promise<boolean>;
  openToday(): Promise<void>;
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
        const line = lineUnderCursor(editor, context);
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
  ];
}

function lineUnderCursor(editor: Editor, context: MarkdownView | MarkdownFileInfo): LineAtHand | undefined {
  if (context.file === null) return undefined;
  const text = editor.getValue();
  const {line} = editor.getCursor();
  const checkbox = readCheckboxes(text).checkboxes.find((found) => found.line === line);
  if (checkbox === undefined) return undefined;
  return {
    path: context.file.path,
    line,
    was: lineAt(text, lineStarts(text)[line] ?? 0),
    mark: checkbox.status,
  };
}
