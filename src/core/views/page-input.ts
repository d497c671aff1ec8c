import type {Day, Weekday} from "../day.ts";
import type {UncountedNote} from "../explain.ts";
import type {RungAnswer} from "../rung-answers.ts";
import type {GoalBook} from "../goal-book.ts";
import type {Settings} from "../settings.ts";
import type {Tally} from "../tally.ts";
import type {TrackBook} from "../track-book.ts";
import type {NoteRecord} from "../win.ts";
import type {Formats} from "./words.ts";

/** What pages are drawn from. */
export interface PageInput {
  readonly tally: Tally;
  readonly goals: GoalBook;
  readonly book: TrackBook;
  readonly settings: Settings;
  readonly today: Day;
  readonly weekStartsOn: Weekday;
  readonly formats: Formats;
  /** What was said to offers of a rung. */
  readonly answers: readonly RungAnswer[];
  /** The lines of a note that look done and do not count; undefined where it was not read for them. */
  readonly uncounted: (note: NoteRecord) => UncountedNote | undefined;
}
