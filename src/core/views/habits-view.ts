import type {DayState} from "../streak.ts";
import type {PageRef} from "./page.ts";
import type {RungOfferView} from "./rung-offer.ts";

/** The habits of these days. */
export interface HabitsView {
  /** Those that are open today first, then by strength. */
  readonly habits: readonly HabitEntry[];
  /** "3 of 6 today" */
  readonly today: string;
  /** Of all rungs that are offered, the one that was due first. */
  readonly offer?: RungOfferView;
}

/** A habit in the list. Most of many are not in sight: a row is drawn when it is first asked for. */
export interface HabitEntry {
  readonly key: string;
  readonly row: HabitRowView;
}

/** One habit. The same object as before where nothing of the habit has changed. */
export interface HabitRowView {
  readonly key: string;
  readonly name: string;
  readonly page: PageRef;
  /** Whether it has a win today. */
  readonly isDone: boolean;
  /** "12 days"; undefined where no streak runs. */
  readonly streak?: NumberView;
  /** "83%"; undefined where that is next to nothing. */
  readonly strength?: NumberView;
  readonly fortnight: FortnightView;
  /** "450 push-ups since March · 35 this week, 30 the week before" */
  readonly amount?: string;
}

/** A number that opens its ledger. */
export interface NumberView {
  readonly text: string;
  /** "12 days in a row, your best" */
  readonly label: string;
  readonly opens: PageRef;
}

export interface FortnightView {
  /** "9 of the last 14 days" */
  readonly label: string;
  /** Today is the last one. */
  readonly days: readonly DayState[];
}
