import type {Editor, MarkdownFileInfo, MarkdownView} from "obsidian";
import type {LineAtHand} from "../app/actions.ts";
import {lineAt, lineStarts} from "../core/lines.ts";
import {readCheckboxes} from "../core/note.ts";

/** The checkbox line that the cursor is on. */
export function checkboxUnderCursor(
  editor: Editor,
  {file}: MarkdownView | MarkdownFileInfo,
): LineAtHand | undefined {
  if (file === null) return undefined;
  const text = editor.getValue();
  const {line} = editor.getCursor();
  const checkbox = readCheckboxes(text).checkboxes.find((found) => found.line === line);
  if (checkbox === undefined) return undefined;
  return {path: file.path, line, was: lineAt(text, lineStarts(text)[line] ?? 0), mark: checkbox.status};
}

/** The line that the cursor is on, if it says anything. */
export function lineUnderCursor(editor: Editor): string | undefined {
  const text = editor.getLine(editor.getCursor().line);
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

/** What is selected, if it says anything. */
export function selectionIn(editor: Editor): string | undefined {
  const text = editor.getSelection();
  return text.trim() === "" ? undefined : text;
}
