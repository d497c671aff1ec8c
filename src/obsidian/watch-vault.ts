import {TFile, type App, type EventRef, type TAbstractFile} from "obsidian";
import type {WinsState} from "../app/state.ts";
import {EditedNotes} from "./edited-notes.ts";
import {openEditor} from "./write-notes.ts";

/** What the watcher needs of the plugin around it. */
export interface Watched {
  readonly app: App;
  readonly state: WinsState;
  readonly isDaily: (path: string) => boolean;
  readonly register: (ref: EventRef) => void;
}

/** Follows the vault and open editors into the state. Call once the layout is ready. */
export function watchVault({app, state, isDaily, register}: Watched): void {
  const edited = new EditedNotes((path, text, byHand) => state.put(path, text, byHand));
  const onChanged = (file: TFile, text: string): void => {
    if (!isDaily(file.path)) return;
    const shown = openEditor(app, file)?.getValue();
    state.put(file.path, shown !== undefined && edited.isAhead(file.path, shown) ? shown : text);
  };
  const onModify = async (file: TAbstractFile): Promise<void> => {
    if (!(file instanceof TFile) || !isDaily(file.path) || openEditor(app, file) === undefined) return;
    const text = await app.vault.cachedRead(file).catch(() => undefined);
    if (text !== undefined) edited.fileHolds(file.path, text);
  };
  const reread = async (file: TAbstractFile): Promise<void> => {
    if (!(file instanceof TFile) || !isDaily(file.path)) return;
    try {
      state.put(file.path, openEditor(app, file)?.getValue() ?? (await app.vault.cachedRead(file)));
    } catch {
      // Gone again before it could be read: the event of its removal follows.
    }
  };

  register(
    app.workspace.on("editor-change", (editor, info) => {
      const {file} = info;
      if (file !== null && isDaily(file.path)) edited.changed(file.path, {editor, info});
    }),
  );
  register(app.metadataCache.on("changed", onChanged));
  register(app.vault.on("modify", (file) => void onModify(file)));
  register(app.metadataCache.on("deleted", (file) => state.remove(file.path)));
  register(app.vault.on("create", (file) => void reread(file)));
  register(
    app.vault.on("rename", (file, oldPath) => {
      state.remove(oldPath);
      void reread(file);
    }),
  );
}
