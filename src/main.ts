import {Plugin, type Command, type EventRef} from "obsidian";
// First: their texts between parts of the code would make the bundle larger.
import {shippedPlaybooks} from "./app/playbooks.ts";
import {Actions} from "./app/actions.ts";
import {createApi, type MicroWinsApi} from "./app/api.ts";
import {checkSetup, type Progress} from "./app/check-setup.ts";
import type {LedgerReading} from "./app/ledger-notes.ts";
import {Listeners} from "./app/listeners.ts";
import {PageRequests} from "./app/page-requests.ts";
import {WinsState} from "./app/state.ts";
import {todayAt} from "./core/day.ts";
import type {SetupReport} from "./core/check-setup.ts";
import type {SettingChanges, Settings} from "./core/settings.ts";
import {AddPauseModal, type Pause} from "./obsidian/add-pause-modal.ts";
import {AddWinModal} from "./obsidian/add-win-modal.ts";
import {tellBadSchedules} from "./obsidian/bad-schedules.ts";
import {breakGoalDown} from "./obsidian/break-goal-down.ts";
import {addCelebrations} from "./obsidian/celebration-features.ts";
import {CheckSetupModal} from "./obsidian/check-setup-modal.ts";
import {addCodeBlockFeatures} from "./obsidian/code-block-features.ts";
import {commands} from "./obsidian/commands.ts";
import {CopyPlaybookModal} from "./obsidian/copy-playbook.ts";
import {askForNote} from "./obsidian/ask-for-note.ts";
import {Conductor} from "./obsidian/conductor.ts";
import {Diary} from "./obsidian/diary.ts";
import {energyKeeper} from "./obsidian/energy.ts";
import {addFirstRun} from "./obsidian/first-features.ts";
import {beforeNextFrame} from "./obsidian/frames.ts";
import {addGoalFeatures} from "./obsidian/goal-features.ts";
import {goalSection} from "./obsidian/goal-section-features.ts";
import {nextTask} from "./obsidian/history.ts";
import {addJustOne} from "./obsidian/just-one-features.ts";
import {LineSuggest} from "./obsidian/line-suggest.ts";
import {addLineage} from "./obsidian/lineage-features.ts";
import {tell} from "./obsidian/notices.ts";
import {openNote} from "./obsidian/open-note.ts";
import {PANEL_VIEW, PanelLeaf, type PanelProps} from "./obsidian/panel-view.ts";
import {panelProps} from "./obsidian/panel-props.ts";
import {addPlanFeatures} from "./obsidian/plan-features.ts";
import {PlaybookLibrary} from "./obsidian/playbook-library.ts";
import {QuietEditors} from "./obsidian/quiet-editors.ts";
import {addReviewFeatures} from "./obsidian/review-features.ts";
import {addRitualFeatures} from "./obsidian/ritual-features.ts";
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
    const quiet = new QuietEditors();
    this.registerEditorExtension(quiet.extension);
    const notes = new VaultNotes(app, diary, now, quiet);
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
    const open = (path: string, line?: number): void => void openNote(app, path, line);
    const library = new PlaybookLibrary({
      app,
      shipped: shippedPlaybooks,
      folder: () => store.settings.playbooksFolder,
      tell,
      open,
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
    const addCommand = (command: Command): void => void this.addCommand(command);
    const register = (stop: () => void): void => this.register(stop);
    const registerRef = (ref: EventRef): void => this.registerEvent(ref);
    const features = {app, state, notes, actions, diary, library, tell, open, addCommand};
    const send = addLineage({...features, ready: () => conductor.ready(), register});
    const goals = addGoalFeatures({...features, register: registerRef});
    const first = addFirstRun({...features, settings});
    const rituals = addRitualFeatures({
      ...features,
      now,
      isMaking: (day) => notes.isMaking(day),
      register: registerRef,
      onUnload: register,
    });
    const energy = energyKeeper(app);
    const {openJustOne: onJustOne} = addJustOne({
      ...features,
      tasks: tasksPlugin(app),
      energy,
      openPanel: () => void openPanel(true),
      registerView: (type, make) => this.registerView(type, make),
    });
    const {openPlan: onPlan} = addPlanFeatures({...features, ...goals, rituals, send, energy});
    const onBreakGoalDown = (): void => breakGoalDown({...features, ...goals});
    const [celebrated, pages] = [new Listeners(), new PageRequests()];
    const celebrations = addCelebrations({
      ...features,
      redraw: () => celebrated.tell(),
      addEditorExtension: (extension) => this.registerEditorExtension(extension),
      onPress: (doc, listener) => this.registerDomEvent(doc, "click", listener, {capture: true}),
      registerRef,
      register,
    });
    addReviewFeatures({...features, ready: () => conductor.ready()});
    const props = (): PanelProps =>
      panelProps({
        ...features,
        ...goals,
        ...{rungs, settings, openToday, reading, openCheck, first, celebrations, celebrated, pages},
        section: goalSection({...features, send, ...goals}),
        tools: {onJustOne, onPlan, onBreakGoalDown},
      });
    addCodeBlockFeatures({
      ...features,
      actions: () => ({
        ...props(),
        onPage: (page) => {
          pages.ask(page);
          void openPanel(true);
        },
      }),
      addProcessor: (language, process) => this.registerMarkdownCodeBlockProcessor(language, process),
      register,
    });
    this.registerView(PANEL_VIEW, (leaf) => new PanelLeaf(leaf, this.manifest.name, props));
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
    this.register(() => conductor.stop());
    this.register(() => library.stop());
    state.setSettings(await store.load());

    app.workspace.onLayoutReady(() => {
      watchVault({
        app,
        state,
        isDaily: (path) => diary.dayOf(path) !== undefined,
        isLate: (path, text) => notes.wasReplaced(path, text),
        register: (ref) => this.registerEvent(ref),
        onPress: (listener) => this.registerDomEvent(activeDocument, "click", listener, {capture: true}),
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
