import type {Day} from "../day.ts";
import type {Words} from "./panel.ts";

/** What a ledger says before its days, and which days it lists. */
export interface LedgerAnswer {
  /** Under the title. */
  readonly sentence: readonly Words[];
  readonly answer: readonly (readonly Words[])[];
  /** Days whose rest would have kept the streak. */
  readonly offer?: {readonly from: Day; readonly to: Day};
  /** The days behind the number, if there are any. */
  readonly from: Day;
  readonly to: Day;
  /** The day to begin with, where that is not the last one. */
  readonly begin?: Day;
}
