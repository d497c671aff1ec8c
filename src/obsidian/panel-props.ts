import type {App} from "obsidian";
import type {Actions} from "../app/actions.ts";
import type {WinsState} from "../app/state.ts";
import type {LineView} from "../core/views/panel.ts";
import type {Diary} from "./diary.ts";
import {FolderModal} from "./folder-modal.ts";
import {openNote} from "./open-note.ts";
import type {PanelProps} from "./panel-view.ts";
import type {SettingsAccess} from "./settings-tab.ts";

/** Remembered on this device alone. */
const SO_FAR_CLOSED = "micro-wins-so-far-closed";

export interface PanelParts {
  readonly app: App;
  readonly state: WinsState;
  readonly diary: Diary;
  readonly actions: Actions;
  readonly settings: SettingsAccess;
  readonly openToday: () => Promise<void>;
}

/** What the sidebar's component gets: the state to follow, and what its controls set off. */
export function panelProps({app, state, diary, actions, settings, openToday}: PanelParts): PanelProps {
  const useFolder = (dailyFolder: string): void => {
    const {format, template} = diary.place;
    void settings.set({ownDailyNotes: true, dailyFolder, dailyFormat: format, dailyTemplate: template});
  };
  const today = (): void => void openToday();
  return {
    source: {view: () => state.view(), subscribe: (listener: () => void) => state.watch(listener)},
    onTick: (line: LineView) => actions.tick(line),
    onAdd: (text: string, done: boolean) => actions.addWin(text, done),
    onOpenToday: today,
    onMakeToday: today,
    onOpenLine: (line: LineView) => void openNote(app, line.path, line.line),
    onUseFolder: () => {
      const view = state.view();
      if (view.kind === "nowhere" && view.suggestion !== undefined) useFolder(view.suggestion.folder);
    },
    onChooseFolder: () => new FolderModal(app, (folder) => useFolder(folder)).open(),
    soFarOpen: app.loadLocalStorage(SO_FAR_CLOSED) !== true,
    onSoFar: (open: boolean) => app.saveLocalStorage(SO_FAR_CLOSED, open ? null : true),
  };
}
