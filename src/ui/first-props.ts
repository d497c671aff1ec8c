import type {TodayLine} from "../core/views/coming-back.ts";
import type {PickView} from "../core/views/picks.ts";

/** What can be done where there is little or nothing in today's note yet. */
export interface FirstActions {
  /** Puts a pick into today's note, done or to be done. Answers whether it stands there now. */
  onPick: (pick: PickView, done?: boolean) => Promise<boolean>;
  /** Ticks or unticks; answers whether the note was written. */
  onTickToday: (line: TodayLine) => Promise<boolean>;
  /** Puts something into today's note as the first step of the welcome. */
  onWelcome: (text: string, done: boolean) => Promise<boolean>;
  /** Swaps what was picked in the welcome. */
  onSwap: () => Promise<boolean>;
  /** Ends the welcome. */
  onLeave: () => void;
}
