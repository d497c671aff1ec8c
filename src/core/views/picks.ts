import type {Day} from "../day.ts";
import {keyOfHabit} from "../habit-summary.ts";
import type {Rates} from "../breakdown/rates.ts";
import {minutesOf} from "../small-steps.ts";
import {starterWins, type StarterWin} from "../starter-wins.ts";
import type {TrackBook} from "../track-book.ts";
import type {TrackSheet} from "../track.ts";
import type {Formats} from "./words.ts";

/** Something that one press puts into today's note. */
export interface PickView {
  readonly text: string;
  /** "1 min"; undefined where that is not known. */
  readonly minutes?: string;
  /** The habit that it is of. */
  readonly key?: string;
}

const MOST_HABITS = 6;
const MOST_STARTERS = 12;
/** From starter to starter in steps that lead to another area each time, and to all of them in the end. */
const STRIDE = 17;

/** "1 min" */
export function minutesText(minutes: number, formats: Formats): string {
  return `${formats.number(minutes)} min`;
}

export function starterPick({text, minutes}: StarterWin, formats: Formats): PickView {
  return {text, minutes: minutesText(minutes, formats)};
}

/** Starter wins whose text does not stand in today's note yet, from the `first` on, each of another area than the last. */
export function starterPicks(first: number, used: Iterable<string>, formats: Formats): readonly PickView[] {
  const all = starterWins(formats.locale);
  const known = new Set(Array.from(used, (text) => text.toLowerCase()));
  const picks: PickView[] = [];
  for (let at = 0; at < all.length && picks.length < MOST_STARTERS; at += 1) {
    const win = all[(first + at * STRIDE) % all.length];
    if (win !== undefined && !known.has(win.text.toLowerCase())) picks.push(starterPick(win, formats));
  }
  return picks;
}

/** What is offered once everything of today is done: another start each day. `groups` are today's lines. */
export function oneMorePicks(
  groups: readonly {readonly lines: readonly {readonly text: string}[]}[],
  today: Day,
  formats: Formats,
): readonly PickView[] {
  const used = groups.flatMap(({lines}) => lines.map(({text}) => text));
  return starterPicks(Math.abs(today), used, formats);
}

/** The active habits that wait for today, the shortest first, of equals the strongest; undefined where there are none. */
export function habitPicks(
  book: Pick<TrackBook, "activeHabits">,
  rates: Rates,
  formats: Formats,
): readonly PickView[] | undefined {
  const waiting = book
    .activeHabits()
    .filter(({fold}) => fold.streak.neededToday)
    .map((sheet) => ({sheet, time: minutesOf(sheet.name, rates)}));
  if (waiting.length === 0) return undefined;
  const ranked = waiting.sort(
    (one, other) => one.time.minutes - other.time.minutes || strength(other) - strength(one),
  );
  return ranked.slice(0, MOST_HABITS).map(({sheet, time}) => ({
    key: keyOfHabit(sheet),
    text: sheet.name,
    ...(time.isSaid && {minutes: minutesText(time.minutes, formats)}),
  }));
}

function strength({sheet}: {readonly sheet: TrackSheet}): number {
  return sheet.strength.now;
}
