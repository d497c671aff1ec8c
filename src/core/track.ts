import type {Day} from "./day.ts";
import {amountsOf, type AmountSum} from "./habit-amounts.ts";
import {foldStreak, type FoldInput, type StreakFold} from "./streak.ts";
import {strengthOf, type Strength} from "./strength.ts";
import {inNoteOrder, type LineRecord} from "./win.ts";
import type {Wins} from "./wins.ts";

/** What is folded into a streak of its own. Habits are named by their key, areas and rituals by their folded name. */
export type TrackRef =
  {readonly kind: "overall"} | {readonly kind: "habit" | "area" | "ritual" | "goal"; readonly name: string};

/** Why a day is at rest, schedules aside. */
export type RestReason = "property" | "pause" | "skipped";

/** What a track is made of. */
export interface TrackParts {
  readonly ref: TrackRef;
  /** As it was written last. */
  readonly name: string;
  /** Every line of it in notes up to today, in any order; none for the overall track, whose days are counted by the tally. */
  readonly lines: readonly LineRecord[];
  /** Those with amounts, in note order. */
  readonly measured: readonly LineRecord[];
  readonly wins: Wins;
  readonly input: FoldInput;
  readonly restReason: (day: Day) => RestReason | undefined;
  /** The schedules that could not be read, as written. */
  readonly badSchedules: readonly string[];
}

/** One track on one day: its days, streaks and strength, folded when they are first asked for. */
export class TrackSheet {
  private folded: StreakFold | undefined;
  private strong: Strength | undefined;
  private ordered: readonly LineRecord[] | undefined;
  private summed: readonly AmountSum[] | undefined;

  constructor(private readonly parts: TrackParts) {}

  get ref(): TrackRef {
    return this.parts.ref;
  }

  get name(): string {
    return this.parts.name;
  }

  /** In note order. */
  get lines(): readonly LineRecord[] {
    return (this.ordered ??= [...this.parts.lines].sort(inNoteOrder));
  }

  /** Those with amounts, in note order. */
  get measured(): readonly LineRecord[] {
    return this.parts.measured;
  }

  /** The last one in note order, whatever counts for what. */
  get last(): LineRecord | undefined {
    let last: LineRecord | undefined;
    for (const line of this.parts.lines) if (last === undefined || inNoteOrder(last, line) < 0) last = line;
    return last;
  }

  /** What its wins add up to in each unit. */
  get amounts(): readonly AmountSum[] {
    return (this.summed ??= amountsOf(this.parts.measured, this.input.today));
  }

  get wins(): Wins {
    return this.parts.wins;
  }

  get input(): FoldInput {
    return this.parts.input;
  }

  get badSchedules(): readonly string[] {
    return this.parts.badSchedules;
  }

  get fold(): StreakFold {
    return (this.folded ??= foldStreak(this.input));
  }

  get strength(): Strength {
    return (this.strong ??= strengthOf(this.input, this.fold));
  }

  restReason(day: Day): RestReason | undefined {
    return this.parts.restReason(day);
  }
}
