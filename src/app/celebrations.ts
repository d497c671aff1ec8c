import {
  isCelebrated,
  printCelebrated,
  readCelebrated,
  withMilestone,
  withWin,
  type Celebrated,
} from "../core/celebrated.ts";
import {isMilestone, recordBy, wordInTurn} from "../core/celebration.ts";
import type {Day} from "../core/day.ts";
import type {FoldInput} from "../core/fold-input.ts";
import {goalDays} from "../core/goal-days.ts";
import type {Settings} from "../core/settings.ts";
import type {TrackBook} from "../core/track-book.ts";
import {drawMilestone, drawRecord, together, type MilestoneView} from "../core/views/milestone.ts";
import type {Formats} from "../core/views/words.ts";
import {sumWins} from "../core/wins.ts";
import type {HandTick} from "./hand-ticks.ts";
import {winOf, type KnownWins, type TickedWin} from "./ticked-win.ts";

/** Where ticks by hand are told of. */
export interface HandTicks {
  /** Calls back at once, after the tick is counted and before it is drawn. Returns the way to stop it. */
  onHandTick(listener: (tick: HandTick) => void): () => void;
}

/** What celebrations need to know of the state. */
export interface CelebratedState extends HandTicks, Omit<KnownWins, "settings"> {
  readonly book: TrackBook;
  readonly settings: Settings;
  /** Older notes are still being read: numbers are lower bounds. */
  readonly isReading: boolean;
}

/** What is celebrated now. */
export interface Celebration {
  /** Of the tick that it belongs to. */
  readonly serial: number;
  /** The word at that tick's line; empty: a ring without a word; undefined: neither. */
  readonly word?: string;
  readonly milestone?: MilestoneView;
}

/** The two sounds there are. */
export type Tone = "tick" | "milestone";

export interface CelebrationParts {
  readonly state: CelebratedState;
  readonly formats: Formats;
  /** What was celebrated, remembered on this device alone. */
  readonly memory: {readonly load: () => unknown; readonly save: (celebrated: object) => void};
  /** The notes in which ticked lines stand: a ring and a word there. */
  readonly notes: {readonly show: (tick: HandTick, word: string) => void; readonly clear: () => void};
  /** Runs something so many milliseconds later. Returns the way to stop it. */
  readonly later: (run: () => void, ms: number) => () => void;
  /** Whether the sidebar shows the day. */
  readonly isDayShown: () => boolean;
  /** Tells of a milestone where the day is not shown. */
  readonly notify: (milestone: MilestoneView) => void;
  readonly play: (tone: Tone) => void;
  /** What is celebrated has changed, and not at a tick. */
  readonly redraw: () => void;
}

/** What a tick has brought, to be shown a moment later. */
interface Due {
  readonly tick: HandTick;
  readonly milestone: number | undefined;
  /** The streak's days, and the one of them that a tick made count. */
  readonly counted: {readonly day: Day; readonly input: FoldInput} | undefined;
  /** The wins there were without a step that did not count yet. */
  readonly before: number | undefined;
}

/** Milliseconds from a tick to the milestone it reached. */
const MILESTONE_AFTER = 500;
const RECORD = "record";

/** Celebrates ticks that people make: each win once on this device, never what arrives by sync. */
export class Celebrations {
  private shown: (Celebration & {readonly day: Day}) | undefined;
  private due: Due | undefined;
  private readonly unfollow: () => void;
  private cancel = (): void => undefined;

  constructor(private readonly parts: CelebrationParts) {
    this.unfollow = parts.state.onHandTick((tick) => this.follow(tick));
  }

  /** What is celebrated now; undefined on another day, and for those who want it quiet. */
  current(): Celebration | undefined {
    const {settings, today} = this.parts.state;
    return this.shown?.day === today && !settings.quiet ? this.shown : undefined;
  }

  /** The person has seen the milestone. */
  carryOn(): void {
    if (this.shown?.milestone === undefined) return;
    this.shown = undefined;
    this.parts.redraw();
  }

  stop(): void {
    this.unfollow();
    this.cancel();
    this.parts.notes.clear();
  }

  private follow(tick: HandTick): void {
    const {state, notes, later} = this.parts;
    // The next tick ends what the one before brought.
    this.shown = undefined;
    notes.clear();
    if (state.settings.quiet) this.due = undefined;
    else if (tick.done) this.celebrate(tick);
    this.cancel();
    if (this.due !== undefined) this.cancel = later(() => this.arrive(), MILESTONE_AFTER);
  }

  private celebrate(tick: HandTick): void {
    const {state, notes, play} = this.parts;
    const win = winOf(tick, state);
    const known = this.known();
    if (win === undefined || isCelebrated(known, win.id)) return;
    const word = wordInTurn(state.settings.acknowledgements, known.turn);
    this.keep(withWin(known, win.id));
    this.shown = {serial: tick.serial, word, day: state.today};
    notes.show(tick, word);
    if (state.settings.sound) play("tick");
    if (!state.isReading) this.due = this.dueBy(tick, win);
  }

  /** A tick that follows at once does not take away what the one before has reached. */
  private dueBy(tick: HandTick, {day}: TickedWin): Due {
    const {tally, today} = this.parts.state;
    const total = sumWins(tally, today);
    const isReached = day !== undefined && isMilestone(total);
    return {
      tick,
      milestone: isReached ? total : this.due?.milestone,
      counted: this.countedBy(day) ?? this.due?.counted,
      before: day === undefined ? total : undefined,
    };
  }

  /** The day with the streak's days, where it has just the wins that make it count. */
  private countedBy(day: Day | undefined): Due["counted"] {
    const {tally, settings, book} = this.parts.state;
    const isMet = day !== undefined && tally.winsOn(day) === goalDays(settings.dailyGoals)(day);
    return isMet ? {day, input: book.overall().input} : undefined;
  }

  private arrive(): void {
    const {due} = this;
    const {state, isDayShown, notify, redraw, play} = this.parts;
    this.due = undefined;
    if (due === undefined || state.settings.quiet || state.isReading) return;
    const milestone = together(this.milestoneBy(due), this.recordBy(due));
    if (milestone === undefined) return;
    if (state.settings.sound) play("milestone");
    if (!isDayShown()) {
      notify(milestone);
      return;
    }
    this.shown = {...(this.shown ?? {serial: due.tick.serial}), milestone, day: state.today};
    redraw();
  }

  private milestoneBy({tick, milestone: reached, before}: Due): MilestoneView | undefined {
    const {state, formats} = this.parts;
    const {tally, today} = state;
    const total = sumWins(tally, today);
    // A step has its date or its pair by now.
    const isLate = before !== undefined && winOf(tick, state)?.day !== undefined && isMilestone(before + 1);
    const wins = reached ?? (isLate ? before + 1 : undefined);
    const known = this.known();
    if (wins === undefined || total < wins || known.milestones.includes(wins)) return undefined;
    this.keep(withMilestone(known, wins));
    return drawMilestone(wins, {tally, today, formats});
  }

  private recordBy({tick, before, counted: reached}: Due): MilestoneView | undefined {
    const {state, formats} = this.parts;
    const {tally, today, book} = state;
    const known = this.known();
    const counted = reached ?? (before === undefined ? undefined : this.countedBy(winOf(tick, state)?.day));
    if (counted === undefined || isCelebrated(known, RECORD)) return undefined;
    const record = recordBy(counted.day, counted.input);
    // It may have been taken back meanwhile.
    if (record === undefined || book.overall().fold.streak.current < record.length) return undefined;
    this.keep({...withWin(known, RECORD), turn: known.turn});
    return drawRecord(record, counted.input.counted, {tally, today, formats});
  }

  private known(): Celebrated {
    return readCelebrated(this.parts.memory.load(), this.parts.state.today);
  }

  private keep(celebrated: Celebrated): void {
    this.parts.memory.save(printCelebrated(celebrated));
  }
}
