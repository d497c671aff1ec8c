import type {App} from "obsidian";

/** Opens a note in the main area, at a line where one is given (0-based). */
export async function openNote(app: App, path: string, line?: number): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file !== null)
    await app.workspace.getLeaf(false).openFile(file, line === undefined ? {} : {eState: {line}});
}
