import {TFile, type App, type EventRef, type TAbstractFile} from "obsidian";
import type {WinsState} from "../app/state.ts";
import {linkName} from "../core/links.ts";
import {EditedNotes} from "./edited-notes.ts";
import {mayBeGoal} from "./goal-files.ts";
import {ReadingTicks} from "./reading-ticks.ts";
import {openEditor} from "./write-notes.ts";

/** What the watcher needs of the plugin around it. */
export interface Watched {
  readonly app: App;
  readonly state: WinsState;
  readonly isDaily: (path: string) => boolean;
  /** Whether our last edit has replaced this text of a note. */
  readonly isLate: (path: string, text: string) => boolean;
  readonly register: (ref: EventRef) => void;
  /** Calls back at each press of the mouse, of a finger or of a key that stands for one. */
  readonly onPress: (listener: (event: Event) => void) => void;
}

/** Follows the vault and open editors into the state. Call once the layout is ready. */
export function watchVault({app, state, isDaily, isLate, register, onPress}: Watched): void {
  // A reading view takes what is saved over before the metadata cache tells of it.
  const edited = new EditedNotes((path, text, byHand) => state.put(path, text, byHand || read.isSaved(path)));
  const read = new ReadingTicks(
    app,
    (path, text, byHand) => isKnown(path) && state.put(path, text, byHand),
    () => performance.now(),
  );
  const isKnown = (path: string): boolean => isDaily(path) || state.goals.goal(path) !== undefined;
  const isOurs = (file: TAbstractFile): file is TFile =>
    file instanceof TFile && (isKnown(file.path) || mayBeGoal(app, file, state.settings));
  const onChanged = (file: TFile, text: string): void => {
    if (!isOurs(file)) return;
    // Told of late: what is in the file by now is read.
    if (isLate(file.path, text)) return void reread(file);
    const shown = openEditor(app, file)?.getValue();
    const now = shown !== undefined && edited.isAhead(file.path, shown) ? shown : text;
    state.put(file.path, now, shown === undefined && read.isSaved(file.path));
  };
  const onModify = async (file: TAbstractFile): Promise<void> => {
    if (!(file instanceof TFile) || !isKnown(file.path) || openEditor(app, file) === undefined) return;
    const text = await app.vault.cachedRead(file).catch(() => undefined);
    if (text !== undefined) edited.fileHolds(file.path, text);
  };
  const reread = async (file: TAbstractFile): Promise<void> => {
    if (!isOurs(file)) return;
    try {
      state.put(file.path, openEditor(app, file)?.getValue() ?? (await app.vault.cachedRead(file)));
    } catch {
      // Gone again before it could be read: the event of its removal follows.
    }
  };
  const relink = (...paths: readonly string[]): void => {
    if (paths.some((path) => state.tally.links.has(linkName(path)))) state.relink();
  };

  onPress(({target}) => read.pressed(target));
  register(
    app.workspace.on("editor-change", (editor, info) => {
      const {file} = info;
      if (file !== null && isKnown(file.path)) edited.changed(file.path, {editor, info});
    }),
  );
  register(app.metadataCache.on("changed", onChanged));
  register(app.vault.on("modify", (file) => void onModify(file)));
  register(
    app.metadataCache.on("deleted", (file) => {
      state.remove(file.path);
      relink(file.path);
    }),
  );
  register(
    app.vault.on("create", (file) => {
      relink(file.path);
      void reread(file);
    }),
  );
  register(
    app.vault.on("rename", (file, oldPath) => {
      state.remove(oldPath);
      relink(oldPath, file.path);
      void reread(file);
    }),
  );
}
