import type {Day} from "../core/day.ts";
import type {PageView} from "../core/views/draw-page.ts";
import type {PageRef} from "../core/views/page.ts";
import type {LineView, PanelView} from "../core/views/panel.ts";

/** Draws an icon by its Lucide name into an element, as Obsidian does. */
export type SetIcon = (element: HTMLElement, id: string) => void;

/** Opens a page of the sidebar. */
export type OnPage = (page: PageRef) => void;

/** A line of a note, to be opened there. */
export interface LinePlace {
  readonly path: string;
  /** 0-based. */
  readonly line: number;
}

/** What can be done with one line of today. */
export interface LineActions {
  /** Ticks or unticks; answers whether the note was written. */
  onTick: (line: LineView) => Promise<boolean>;
  /** Opens the note at the line. */
  onOpenLine: (line: LinePlace) => void;
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
export interface PanelProps extends LineActions, TrackActions {
  view: PanelView;
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
  /** Undefined where there is nothing left to show. */
  page(ref: PageRef): PageView | undefined;
  subscribe(listener: () => void): () => void;
}

/** What the sidebar is mounted with: it asks the source for views, and finds its own way from page to page. */
export interface PanelHostProps extends Omit<
  PanelProps,
  "view" | "page" | "back" | "onBack" | "onHome" | "onPage"
> {
  source: PanelSource;
}
