import type {Day} from "../core/day.ts";
import type {PageView} from "../core/views/draw-page.ts";
import type {MilestoneView} from "../core/views/milestone.ts";
import type {PageRef} from "../core/views/page.ts";
import type {PanelView} from "../core/views/panel.ts";
import type {FirstActions} from "./first-props.ts";
import type {GoalSectionActions} from "./goal-props.ts";
import type {LineActions, LinePlace, LitActions, OnPage, SetIcon} from "./line-props.ts";

export type {LineActions, LinePlace, LitActions, OnPage, SetIcon};

/** What the toolbar opens. */
export interface ToolActions {
  onJustOne: () => void;
  onPlan: () => void;
  /** Of the goal that is open, or of one that is chosen. */
  onBreakGoalDown: () => void;
}

/** What is celebrated now. */
export interface Celebrated {
  /** Of the tick that it belongs to. */
  readonly serial: number;
  /** The word at that tick's line; empty: a ring without a word; undefined: neither. */
  readonly word?: string;
  readonly milestone?: MilestoneView;
}

/** One choice of a menu. */
export interface Choice {
  readonly title: string;
  /** Its Lucide name. */
  readonly icon: string;
  readonly choose: () => void;
}

/** What can be done with habits and days, on the pages and in the list of habits. */
export interface TrackActions {
  /** Ticks or unticks the habit's line of today; where there is none, adds it, done. Answers whether it was written. */
  onTickHabit: (key: string) => Promise<boolean>;
  /** Takes the rung that a habit is offered; resolves once that is written. */
  onTakeRung: (key: string) => Promise<void>;
  /** Lets the offer rest. */
  onStay: (key: string) => void;
  /** Opens the day's note; where there is none, asks whether to make it. */
  onOpenDay: (day: Day) => void;
  /** Writes into the day's note that it is a rest day, or takes that back. */
  onRestDay: (day: Day, rest: boolean) => void;
  /** Shows the app's menu, at a place of the window. */
  onMenu: (choices: readonly Choice[], at: {readonly x: number; readonly y: number}) => void;
  /** Makes the days from–to, both included, rest days by a pause. */
  onPause: (from: Day, to: Day) => void;
  /** The schedule holds from today. */
  onSchedule: (key: string, every: string) => void;
  /** The names that count for the habit, too; those that were there before and are missing no longer do. */
  onAlso: (key: string, names: readonly string[]) => void;
  /** A ledger shows these days: their notes are read for what does not count in them. */
  onShowDays: (days: readonly Day[]) => void;
}

/** What every page gets. */
export interface PageProps extends Pick<LineActions, "onOpenLine">, TrackActions {
  /** Where the way back leads: "Today". */
  back: string;
  onBack: () => void;
  onPage: OnPage;
  setIcon: SetIcon;
}

/** What the sidebar shows, and what it asks for. */
export interface PanelProps
  extends LineActions, LitActions, ToolActions, TrackActions, GoalSectionActions, FirstActions {
  view: PanelView;
  celebrated: Celebrated | undefined;
  /** Ends a milestone. */
  onCarryOn: () => void;
  /** The page that lies over it; where that leads, see `PageProps`. */
  page: PageView | undefined;
  back: string;
  onBack: () => void;
  /** Back to the day, from however many pages. */
  onHome: () => void;
  onPage: OnPage;
  /** Writes a new line into today's note; answers whether it was written. */
  onAdd: (text: string, done: boolean) => Promise<boolean>;
  onOpenToday: () => void;
  onMakeToday: () => void;
  /** Takes the suggested folder for daily notes. */
  onUseFolder: () => void;
  onChooseFolder: () => void;
  onCheckSetup: () => void;
  /** The sections that are folded, by name. */
  closed: readonly string[];
  onFold: (section: string, isOpen: boolean) => void;
  setIcon: SetIcon;
}

/** Where the sidebar's views come from. */
export interface PanelSource {
  view(): PanelView;
  celebrated(): Celebrated | undefined;
  /** Undefined where there is nothing left to show. */
  page(ref: PageRef): PageView | undefined;
  subscribe(listener: () => void): () => void;
  /** Calls back with each page that is asked for from outside. Returns the way to stop it. */
  listen(listener: (page: PageRef) => void): () => void;
}

/** What the sidebar is mounted with: it asks the source for views, and finds its own way from page to page. */
export interface PanelHostProps extends Omit<
  PanelProps,
  "view" | "celebrated" | "page" | "back" | "onBack" | "onHome" | "onPage"
> {
  source: PanelSource;
}
