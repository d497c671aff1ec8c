import type {Period} from "../block-period.ts";
import type {TrackSheet} from "../track.ts";
import type {HabitRowView} from "./habits-view.ts";
import type {GoalsView} from "./goals-view.ts";
import type {PageInput} from "./page-input.ts";
import type {PageRef} from "./page.ts";
import type {DayView, PanelView, SoFarView, Words} from "./panel.ts";
import type {TrackPageView} from "./track-page.ts";
import type {YearGridView} from "./year-grid.ts";

/** What a code block is drawn from. */
export interface BlockInput extends PageInput {
  /** What the sidebar shows: its lines of today, and how far reading is. */
  readonly panel: PanelView;
}

/** What a block is about, of which days, and whether its numbers are lower bounds. */
export interface BlockScope {
  readonly sheet: TrackSheet;
  /** Undefined for all days. */
  readonly days: Period | undefined;
  readonly isReading: boolean;
}

/** Everything that a code block draws. Texts are ready to show. */
export type BlockView =
  FaultsBlock | WordsBlock | TodayBlock | StreaksBlock | HeatmapBlock | TotalBlock | GoalsBlock | HabitBlock;

/** Lines of the block that cannot be read. */
export interface FaultsBlock {
  readonly kind: "faults";
  readonly faults: readonly {readonly where: string; readonly text: string}[];
  /** "3 more lines." */
  readonly more: string;
}

/** There is nothing to draw, or not yet. */
export interface WordsBlock {
  readonly kind: "words";
  /** May be empty. */
  readonly text: string;
}

export interface TodayBlock extends Pick<DayView, "groups" | "more" | "allDone"> {
  readonly kind: "today";
  /** "4 wins today", "Today is open" */
  readonly title: readonly Words[];
  readonly sentence: readonly Words[];
}

interface NumbersBlock {
  /** The habit or goal that it is about. */
  readonly subject: SubjectView | undefined;
  /** Whether the numbers are lower bounds. */
  readonly isReading: boolean;
}

export interface SubjectView {
  readonly name: string;
  readonly opens: PageRef;
}

export interface StreaksBlock extends NumbersBlock {
  readonly kind: "streaks";
  /** "23 days in a row · best 41 · 2 freezes in hand" */
  readonly sentence: readonly Words[];
  /** Of the active habits, those with a streak; the longest first. */
  readonly rows: readonly HabitRowView[];
}

export interface HeatmapBlock extends NumbersBlock {
  readonly kind: "heatmap";
  readonly grid: YearGridView;
}

export interface TotalBlock extends NumbersBlock {
  readonly kind: "total";
  /** "412 wins", "42 wins on 12 days, 1–20 November" */
  readonly sentence: readonly Words[];
  /** "this week", "this month", "this year" */
  readonly counts: NonNullable<SoFarView["counts"]>;
  readonly paces: SoFarView["sentences"];
}

export interface GoalsBlock {
  readonly kind: "goals";
  readonly goals: GoalsView;
}

export interface HabitBlock extends NumbersBlock, Pick<TrackPageView, "sentence" | "amounts"> {
  readonly kind: "habit";
  readonly grid: YearGridView;
  /** "Schedule": "Every weekday" */
  readonly facts: readonly {readonly name: string; readonly words: readonly Words[]}[];
}
