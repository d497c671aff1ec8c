import {Plugin} from "obsidian";
// First: their texts between parts of the code would make the bundle larger.
import {shippedPlaybooks} from "./app/playbooks.ts";
import {Actions} from "./app/actions.ts";
import {createApi, type MicroWinsApi} from "./app/api.ts";
import {checkSetup, type Progress} from "./app/check-setup.ts";
import type {LedgerReading} from "./app/ledger-notes.ts";
import {WinsState} from "./app/state.ts";
import {todayAt} from "./core/day.ts";
import type {SetupReport} from "./core/check-setup.ts";
import type {SettingChanges, Settings} from "./core/settings.ts";
import {AddPauseModal, type Pause} from "./obsidian/add-pause-modal.ts";
import {AddWinModal} from "./obsidian/add-win-modal.ts";
import {tellBadSchedules} from "./obsidian/bad-schedules.ts";
import {CheckSetupModal} from "./obsidian/check-setup-modal.ts";
import {commands} from "./obsidian/commands.ts";
import {CopyPlaybookModal} from "./obsidian/copy-playbook.ts";
import {askForNote} from "./obsidian/ask-for-note.ts";
import {Conductor} from "./obsidian/conductor.ts";
import {Diary} from "./obsidian/diary.ts";
import {beforeNextFrame} from "./obsidian/frames.ts";
import {addGoalFeatures} from "./obsidian/goal-features.ts";
import {nextTask} from "./obsidian/history.ts";
import {LineSuggest} from "./obsidian/line-suggest.ts";
import {tell} from "./obsidian/notices.ts";
import {openNote} from "./obsidian/open-note.ts";
import {PANEL_VIEW, PanelLeaf} from "./obsidian/panel-view.ts";
import {panelProps} from "./obsidian/panel-props.ts";
import {PlaybookLibrary} from "./obsidian/playbook-library.ts";
import {rungsFor} from "./obsidian/rungs.ts";
import {SettingsStore} from "./obsidian/settings-store.ts";
import {MicroWinsSettingTab} from "./obsidian/settings-tab.ts";
import {setupSource} from "./obsidian/setup-source.ts";
import {tasksPlugin} from "./obsidian/tasks-plugin.ts";
import {watchVault} from "./obsidian/watch-vault.ts";
import {VaultNotes} from "./obsidian/write-notes.ts";

/** Milliseconds between two looks at the clock and at other plugins' settings. */
const LOOK_EVERY = 5_000;

export default class MicroWinsPlugin extends Plugin {
  api: MicroWinsApi | undefined;

  override async onload(): Promise<void> {
    const {app} = this;
    const now = (): Date => new Date();
    const store = new SettingsStore(this, (text) => tell({text}));
    const diary = new Diary(app, () => store.settings);
    const state = new WinsState(
      diary,
      store.settings,
      todayAt(now(), store.settings.dayStart),
      beforeNextFrame,
    );
    const conductor = new Conductor(app, state, diary, now);
    const notes = new VaultNotes(app, diary, now);
    const actions = new Actions(
      state,
      notes,
      tasksPlugin(app),
      tell,
      (path, line) => void openNote(app, path, line),
      (day) => askForNote(app, diary, day),
    );
    const reading: LedgerReading = {
      read: async (path) => state.textOf(path) ?? notes.read(path),
      now: () => performance.now(),
      pause: nextTask,
    };
    const library = new PlaybookLibrary({
      app,
      shipped: shippedPlaybooks,
      folder: () => store.settings.playbooksFolder,
      tell,
      open: (path, line) => void openNote(app, path, line),
    });
    const openPanel = async (active: boolean): Promise<void> => {
      await app.workspace.ensureSideLeaf(PANEL_VIEW, "right", {active, reveal: true});
    };
    const openToday = (): Promise<void> => actions.openToday();
    const settings = {
      get: () => store.settings,
      set: async (changes: SettingChanges): Promise<void> => {
        void conductor.follow(await store.set(changes));
        library.follow();
      },
      today: () => state.today,
    };
    const setHabits = (habits: Settings["habits"]): Promise<void> => settings.set({habits});
    const rungs = rungsFor(app, diary, notes, {state, actions, setHabits});

    const check = (progress: Progress, signal: AbortSignal): Promise<SetupReport> =>
      checkSetup(setupSource(app, diary, state, this.manifest.version), progress, signal);
    const openCheck = (): void =>
      new CheckSetupModal(app, {
        check,
        place: () => diary.place,
        settings,
        ready: () => conductor.ready(),
        formats: diary.formats,
      }).open();

    this.api = createApi(
      state,
      () => conductor.ready(),
      () => check(() => undefined, new AbortController().signal),
      reading,
      library,
    );
    this.showPanel = () => void openPanel(false);
    this.onExternalSettingsChange = async () => {
      void conductor.follow(await store.load());
      library.follow();
    };
    this.registerView(
      PANEL_VIEW,
      (leaf) =>
        new PanelLeaf(leaf, this.manifest.name, () =>
          panelProps({app, state, diary, actions, rungs, settings, openToday, reading, openCheck}),
        ),
    );
    this.addRibbonIcon("square-check", this.manifest.name, () => void openPanel(true));
    this.addSettingTab(new MicroWinsSettingTab(app, this, settings));
    const askForWin = (): void => new AddWinModal(app, (text, done) => actions.addWin(text, done)).open();
    const addPause = (pause: Pause): Promise<void> =>
      settings.set({pauses: [...settings.get().pauses, pause]});
    const askForPause = (): void => new AddPauseModal(app, state.today, addPause).open();
    const copyPlaybook = (): void =>
      new CopyPlaybookModal({
        app,
        library,
        folder: () => store.settings.playbooksFolder,
        setFolder: (folder) => settings.set({playbooksFolder: folder}),
        tell,
      }).open();
    const habitNames = (): readonly string[] => state.book.habitNames();
    this.registerEditorSuggest(
      new LineSuggest(
        app,
        (path) => diary.dayOf(path) !== undefined,
        () => ({habitNames: habitNames(), weekdayNames: diary.weekdayNames}),
      ),
    );
    for (const command of commands({
      openPanel: () => openPanel(true),
      askForWin,
      askForPause,
      isRestToday: () => state.tally.isRestOn(state.today),
      restToday: (rest) => actions.restDay(state.today, rest),
      openToday,
      checkSetup: openCheck,
      copyPlaybook,
      tick: (line) => actions.tick(line),
    })) {
      this.addCommand(command);
    }
    addGoalFeatures({
      app,
      state,
      notes,
      diary,
      library,
      addCommand: (command) => this.addCommand(command),
      register: (ref) => this.registerEvent(ref),
    });
    this.register(() => conductor.stop());
    this.register(() => library.stop());
    state.setSettings(await store.load());

    app.workspace.onLayoutReady(() => {
      watchVault({
        app,
        state,
        isDaily: (path) => diary.dayOf(path) !== undefined,
        register: (ref) => this.registerEvent(ref),
      });
      library.watch((ref) => this.registerEvent(ref));
      void conductor.start();
      void conductor.ready().then(() => tellBadSchedules(app, state.book.activeHabits(), tell));
      const look = (): void => void conductor.check();
      this.registerInterval(window.setInterval(look, LOOK_EVERY));
      this.registerDomEvent(window, "focus", look);
      this.registerDomEvent(activeDocument, "visibilitychange", look);
    });
  }

  override onUserEnable(): void {
    this.showPanel?.();
  }

  private showPanel: (() => void) | undefined;
}
