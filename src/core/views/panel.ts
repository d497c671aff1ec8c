import type {DayState} from "../streak.ts";
import type {ComingBackView} from "./coming-back.ts";
import type {GoalsView} from "./goals-view.ts";
import type {HabitsView} from "./habits-view.ts";
import type {LineView, Words} from "./line-view.ts";
import type {PageRef} from "./page.ts";
import type {PickView} from "./picks.ts";
import type {WelcomeView} from "./welcome.ts";

export type {LineView, Words};

/** Everything the sidebar draws. Texts are ready to show, in the reader's number and date formats. */
export type PanelView = LookingView | NowhereView | WelcomeView | DayView;

/** Before the first look at the vault is over. */
export interface LookingView {
  readonly kind: "looking";
}

/** No daily notes were found. */
export interface NowhereView {
  readonly kind: "nowhere";
  /** Another folder whose notes look like daily notes. */
  readonly suggestion?: {readonly folder: string; readonly name: string; readonly count: string};
}

export interface DayView {
  readonly kind: "day";
  readonly header: HeaderView;
  /** In the header's place after some missed days, with one step in the place of the list. */
  readonly back?: ComingBackView;
  /** Whether today's note exists. */
  readonly hasNote: boolean;
  /** Every line of today is ticked, skipped or moved, and there is at least one. */
  readonly allDone: boolean;
  /** What else could be done, where all is done. */
  readonly oneMore?: readonly PickView[];
  /** What a fresh page can begin with; undefined where there is a note, and without habits. */
  readonly fromHabits?: readonly PickView[];
  readonly groups: readonly GroupView[];
  /** "99,700 more in the note." where there are too many lines to show. */
  readonly more?: string;
  /** Undefined before the first win. */
  readonly soFar?: SoFarView;
  /** Undefined without habits, and while older notes are being read. */
  readonly habits?: HabitsView;
  /** Undefined without goals, and while older notes are being read. */
  readonly goals?: GoalsView;
  /** 0–1 while older notes are being read. */
  readonly reading?: number;
  /** The tick or untick that the reader made last, wherever they made it. Plays once per `serial`. */
  readonly fresh?: {
    readonly id: string;
    readonly done: boolean;
    readonly serial: number;
    readonly spoken: string;
  };
}

export interface HeaderView {
  /** "Friday 20 November" */
  readonly date: string;
  /** The count that rises at a tick ("4"), where the title begins with one. */
  readonly number?: string;
  /** "wins today", or a whole title: "Today is open". */
  readonly title: string;
  /** The page that explains the count. */
  readonly opens?: PageRef;
  /** Today's goal as squares, where it is 2 to 10. `label`: "4 of 5 for today". */
  readonly squares?: {readonly done: number; readonly of: number; readonly label: string};
  readonly sentence: readonly Words[];
}

/** Today's lines under one heading of the note. */
export interface GroupView {
  readonly id: string;
  /** Undefined for lines above the first heading. */
  readonly heading?: string;
  /** The page of the ritual that the lines under this heading are. */
  readonly page?: PageRef;
  /** "1 of 3", from the first tick on. */
  readonly flair: string;
  readonly lines: readonly LineView[];
}

export interface SoFarView {
  /** "412 wins", or "214 wins and counting". */
  readonly total: string;
  readonly week: readonly WeekDayView[];
  /** "this week", "this month", "this year"; undefined while older notes are being read. */
  readonly counts?: readonly {readonly label: string; readonly value: string; readonly opens: PageRef}[];
  readonly curve?: CurveView;
  /** "3 a day makes 21 a week, …", "500 wins around 20 December." */
  readonly sentences: readonly (readonly Words[])[];
}

export interface WeekDayView {
  /** The first letter of the weekday. */
  readonly letter: string;
  /** "Friday 20 November, 4 wins" */
  readonly label: string;
  /** 0 (no win) to 4, by quartiles of the days with wins. */
  readonly level: number;
  readonly state: DayState;
  readonly isToday: boolean;
}

/** The cumulative curve in a box of 268 × 72. */
export interface CurveView {
  readonly label: string;
  readonly trace: string;
  readonly area: string;
  readonly ahead?: string;
  /** In percent of the box. */
  readonly here: {readonly left: number; readonly top: number};
  readonly mark?: {readonly left: number; readonly top: number};
  /** Milestones on the way here. */
  readonly passed?: readonly {readonly left: number; readonly top: number}[];
}
