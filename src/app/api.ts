import type {RuleId} from "../core/breakdown/check-step.ts";
import type {Playbook} from "../core/breakdown/playbook.ts";
import type {SetupReport} from "../core/check-setup.ts";
import type {HabitSummary} from "../core/habit-summary.ts";
import type {Ledger, LedgerTrack} from "../core/ledger-summary.ts";
import type {Summary} from "../core/summary.ts";
import {answerCheck, answerGoal, type GoalAnswer, type GoalQuestion} from "./break-down-api.ts";
import {findHabit, listHabits} from "./habits.ts";
import {readLedger} from "./ledger.ts";
import type {LedgerReading} from "./ledger-notes.ts";
import type {WinsState} from "./state.ts";

/**
 * What other plugins and scripts can ask, at `app.plugins.plugins["micro-wins"].api`. Version 1 only ever gains
 * members.
 */
export interface MicroWinsApi {
  readonly version: 1;
  /**
   * Resolves when the whole history is read, and the person's own playbooks are. After a change of the settings that
   * decide what counts, a new promise.
   */
  readonly ready: Promise<void>;
  /** The numbers now, as plain JSON. Before `ready` they hold what has been read so far. */
  summary(): Summary;
  /**
   * Reads every daily note and reports what was found, as plain JSON: how daily notes are found, names that are almost
   * days, lines that look done and do not count, notes that Obsidian's metadata cache reads otherwise, and what cannot be
   * read. Waits for `ready` first. The report holds names and lines of notes.
   */
  checkSetup(): Promise<SetupReport>;
  /**
   * A track's days, the newest first, each with its state, why, the lines that count and those that look done and do
   * not: `ledger("overall")`, `ledger({habit: "Read 10 pages"})`, `ledger({area: "health"})`, `ledger({ritual:
   * "Morning"})`. Waits for `ready`, then reads the notes of all its days. Null where there is no such track.
   */
  ledger(track: LedgerTrack): Promise<Ledger | null>;
  /**
   * The habits now, as plain JSON: those that are active, then those whose line stood at least three times. Before
   * `ready` they hold what has been read so far.
   */
  habits(): readonly HabitSummary[];
  /** The habit of this name as it is written in notes ("Read 10 pages"), or of this key. Null where there is none. */
  habit(name: string): HabitSummary | null;
  /**
   * Breaks a goal down into a first day and the steps after it, as plain JSON: `breakDown({title: "Write a book"})`, and
   * with what else is known `body` (the note's text), `frontmatter` (as data; without it the body's own is read) and
   * `today` (`2026-11-20`; without it the state's today). By the person's rates and playbooks; before `ready` their own
   * playbooks may be missing. Deterministic; nothing is written. Throws a TypeError where the goal is none.
   */
  breakDown(goal: GoalQuestion): GoalAnswer;
  /**
   * The rules (R1–R11) that a step breaks, in their order; none: it is tiny enough. By the person's rates. Throws a
   * TypeError where the step is no text.
   */
  checkStep(text: string): RuleId[];
  /** Calls back at once after a person's tick, after other changes at most once a frame. Returns the way to stop it. */
  onChange(callback: () => void): () => void;
}

/** The playbooks as they are known now; `ready` resolves when they are read, and never rejects. */
export interface Playbooks {
  readonly playbooks: readonly Playbook[];
  ready(): Promise<void>;
}

/** `checkSetup` reports on the setup; it is asked when `ready` has resolved. `reading` gets at the notes of a ledger. */
export function createApi(
  state: WinsState,
  ready: () => Promise<void>,
  checkSetup: () => Promise<SetupReport>,
  reading: LedgerReading,
  library: Playbooks,
): MicroWinsApi {
  return Object.freeze({
    version: 1 as const,
    get ready() {
      return ready().then(() => library.ready());
    },
    summary: () => state.summary(),
    checkSetup: () => ready().then(checkSetup),
    ledger: (track: LedgerTrack) => ready().then(() => readLedger(state, track, reading)),
    habits: () => listHabits(state),
    habit: (name: string) => findHabit(state, name),
    breakDown: (goal: GoalQuestion) => {
      void library.ready();
      return answerGoal(goal, {today: state.today, settings: state.settings, playbooks: library.playbooks});
    },
    checkStep: (text: string) => answerCheck(text, state.settings),
    onChange: (callback: () => void) => state.subscribe(callback),
  });
}
