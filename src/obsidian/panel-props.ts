import {Menu, type App} from "obsidian";
import type {Actions, LineAtHand} from "../app/actions.ts";
import type {Celebrations} from "../app/celebrations.ts";
import type {LedgerReading} from "../app/ledger-notes.ts";
import type {Listeners} from "../app/listeners.ts";
import type {PageRequests} from "../app/page-requests.ts";
import type {Rungs} from "../app/rungs.ts";
import type {WinsState} from "../app/state.ts";
import {printDay} from "../core/day.ts";
import {withAlso, withSchedule} from "../core/habit-settings.ts";
import type {LineView} from "../core/views/panel.ts";
import type {GoalSectionActions} from "../ui/goal-props.ts";
import type {Choice, ToolActions} from "../ui/panel-props.ts";
import type {Diary} from "./diary.ts";
import type {FirstRun} from "./first-features.ts";
import {FolderModal} from "./folder-modal.ts";
import {openNote} from "./open-note.ts";
import type {PanelProps} from "./panel-view.ts";
import type {SettingsAccess} from "./settings-access.ts";

/** The sections that are folded, remembered on this device alone. */
const CLOSED = "micro-wins-closed";

export interface PanelParts {
  readonly app: App;
  readonly state: WinsState;
  readonly diary: Diary;
  readonly actions: Actions;
  readonly rungs: Rungs;
  readonly settings: SettingsAccess;
  readonly openToday: () => Promise<void>;
  readonly reading: LedgerReading;
  readonly openCheck: () => void;
  readonly first: FirstRun;
  readonly section: GoalSectionActions;
  readonly tools: ToolActions;
  readonly makeSmaller: (line: LineAtHand) => Promise<boolean>;
  readonly celebrations: Celebrations;
  /** Told when what is celebrated has changed, and nothing else. */
  readonly celebrated: Listeners;
  readonly pages: PageRequests;
}

/** What the sidebar's component gets: the state to follow, and what its controls set off. */
export function panelProps({
  app,
  state,
  diary,
  actions,
  rungs,
  settings,
  openToday,
  reading,
  openCheck,
  first,
  section,
  tools,
  makeSmaller,
  celebrations,
  celebrated,
  pages,
}: PanelParts): PanelProps {
  const useFolder = (dailyFolder: string): void => {
    const {format, template} = diary.place;
    void settings.set({ownDailyNotes: true, dailyFolder, dailyFormat: format, dailyTemplate: template});
  };
  const today = (): void => void openToday();
  return {
    source: {
      view: () => first.welcome.view(),
      celebrated: () => celebrations.current(),
      page: (ref) => state.page(ref),
      subscribe: (listener) => {
        const stops = [first.welcome.watch(listener), celebrated.add(listener)];
        return () => stops.forEach((stop) => stop());
      },
      listen: (listener) => pages.listen(listener),
    },
    ...first.props,
    onLeave: () => {
      // The welcome has said of the first win what a milestone would.
      celebrations.carryOn();
      first.props.onLeave();
    },
    ...section,
    ...tools,
    onSmaller: (line: LineView) => makeSmaller(line),
    onCarryOn: () => celebrations.carryOn(),
    onTick: (line: LineView) => actions.tick(line),
    onAdd: (text: string, done: boolean) => actions.addWin(text, done),
    onOpenToday: today,
    onMakeToday: today,
    onTickHabit: (key) => actions.tickHabit(key),
    onTakeRung: (key) => rungs.take(key),
    onStay: (key) => rungs.stay(key),
    onOpenDay: (day) => void actions.openDay(day),
    onRestDay: (day, rest) => void actions.restDay(day, rest),
    onMenu: (choices: readonly Choice[], at: {readonly x: number; readonly y: number}) => {
      const menu = new Menu();
      for (const {title, icon, choose} of choices)
        menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(choose));
      menu.showAtPosition(at);
    },
    onPause: (from, to) => {
      const pause = {from: printDay(from), to: printDay(to)};
      void settings.set({pauses: [...settings.get().pauses, pause]});
    },
    onSchedule: (key, every) => {
      const {habits} = settings.get();
      void settings.set({habits: withSchedule(habits, key, printDay(state.today), every)});
    },
    onAlso: (key, names) => void settings.set({habits: withAlso(settings.get().habits, key, names)}),
    onShowDays: (days) => void state.readForLedger(new Set(days), reading),
    onOpenLine: (line) => void openNote(app, line.path, line.line),
    onUseFolder: () => {
      const view = state.view();
      if (view.kind === "nowhere" && view.suggestion !== undefined) useFolder(view.suggestion.folder);
    },
    onCheckSetup: openCheck,
    onChooseFolder: () => new FolderModal(app, (folder) => useFolder(folder)).open(),
    closed: closedSections(app),
    onFold: (section, isOpen) => {
      const others = closedSections(app).filter((name) => name !== section);
      const closed = isOpen ? others : [...others, section];
      app.saveLocalStorage(CLOSED, closed.length === 0 ? null : closed);
    },
  };
}

function closedSections(app: App): readonly string[] {
  const stored: unknown = app.loadLocalStorage(CLOSED);
  return Array.isArray(stored) ? stored.filter((name) => typeof name === "string") : [];
}
