import type {GoalState} from "../goal.ts";
import type {NumberView} from "./habits-view.ts";
import type {LineView, Words} from "./line-view.ts";
import type {PageRef} from "./page.ts";

/** The goals of a vault. */
export interface GoalsView {
  /** "9 of 17 wins this week"; undefined where none of them served a goal. */
  readonly share: {readonly text: string; readonly opens: PageRef} | undefined;
  /** Those with a next step first, then the others, quiet ones last. */
  readonly goals: readonly GoalEntry[];
  /** Those that rest or were let go. */
  readonly away: AwayView | undefined;
}

/** A goal in the list. Most of many are not in sight: a row is drawn when it is first asked for. */
export interface GoalEntry {
  readonly path: string;
  readonly row: GoalRowView;
}

/** One goal. The same object as before where nothing of the goal has changed. */
export interface GoalRowView {
  readonly path: string;
  readonly name: string;
  /** What it is for. */
  readonly why: string | undefined;
  readonly page: PageRef;
  /** "Quiet for 14 days. Still yours?" of a goal that had wins or sent steps, but none lately. */
  readonly quiet: string | undefined;
  /** Undefined without steps. */
  readonly stairs: StairsView | undefined;
  /** The last step that was done today, where its done date says so: it can be unticked here. */
  readonly done: GoalStepView | undefined;
  readonly next: GoalStepView | undefined;
  /** Where no step waits. */
  readonly empty: {readonly words: string; readonly breakDown: string} | undefined;
  /** "6 wins this week, 61 in all · 12 days in a row · 191 days left" */
  readonly sentence: readonly Words[];
  /** "83%"; undefined where that is next to nothing, and of a quiet goal. */
  readonly strength: NumberView | undefined;
  /** "Its day, 30 May, is behind us. Pick a new one whenever you like." */
  readonly past: string | undefined;
  /**
   * "100 words a day reaches 22,300 by 30 June. …"; empty where there is nothing to be told. Drawn when it is first asked
   * for: what a goal counts takes long to read.
   */
  readonly pace: readonly Words[];
}

/** The steps as a staircase, one tread a step: of many, those around the next. */
export interface StairsView {
  /** "Step 6 of 9" */
  readonly label: string;
  readonly treads: readonly ("done" | "next" | "queued")[];
}

/** A step, as a line that can be ticked. */
export interface GoalStepView extends LineView {
  /** "2 min"; undefined where its words do not say, or once it is done. */
  readonly minutes: string | undefined;
  /** Where it stands in today's note; undefined where it was not sent. */
  readonly sent: {readonly path: string; readonly line: number} | undefined;
}

export interface AwayView {
  /** "2 resting · 1 let go" */
  readonly words: string;
  readonly goals: readonly {readonly path: string; readonly name: string; readonly state: GoalState}[];
}
