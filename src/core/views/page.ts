import type {Day} from "../day.ts";
import type {TrackRef} from "../track.ts";

/** What a ledger explains. */
export type Question = "streak" | "wins" | "strength" | "pace";

/** Today, or this week, month or year up to today. */
export type Span = "day" | "week" | "month" | "year";

/** A page of the sidebar, as its links name it. */
export type PageRef =
  /** The last 53 weeks, or one calendar year. */
  | {readonly kind: "year"; readonly year?: number}
  | {readonly kind: "track"; readonly track: TrackRef}
  /** The share of wins that serve a goal. */
  | {readonly kind: "share"}
  | LedgerRef;

export interface LedgerRef {
  readonly kind: "ledger";
  readonly track: TrackRef;
  readonly question: Question;
  /** Wins of that much time alone. */
  readonly span?: Span;
  /** The first day of the streak that is asked about; the last one otherwise. */
  readonly from?: Day;
}
