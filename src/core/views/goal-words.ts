import {countWins} from "../compound.ts";
import type {Day} from "../day.ts";
import type {WeekShare} from "../goal-share.ts";
import type {TrackSheet} from "../track.ts";
import type {NumberView} from "./habits-view.ts";
import type {Words} from "./panel.ts";
import {lengthInWords} from "./track-words.ts";
import {countWords, type Formats} from "./words.ts";

/** "9 of 17 wins this week" */
export function shareWords({served, all}: WeekShare, formats: Formats): string {
  return `${formats.number(served)} of ${countWords(all, "win", "wins", formats)} this week`;
}

/** "6 wins this week, 61 in all"; of what began this week, "6 wins this week"; of an idle one, "61 wins so far". */
export function winWords({wins, input, ref}: TrackSheet, formats: Formats): readonly Words[] {
  const {week, total} = countWins(wins, input.today, input.weekStartsOn);
  if (total === 0) return [];
  const inAll = {kind: "ledger", track: ref, question: "wins"} as const;
  const words = (count: number): string => countWords(count, "win", "wins", formats);
  if (week === 0) return [{text: words(total), opens: inAll}, {text: " so far"}];
  const lately: Words[] = [{text: words(week), opens: {...inAll, span: "week"}}, {text: " this week"}];
  if (week === total) return lately;
  return [...lately, {text: ", "}, {text: formats.number(total), opens: inAll}, {text: " in all"}];
}

/** "12 days in a row"; of a single day, nothing. */
export function rowWords({fold, ref}: TrackSheet, formats: Formats): readonly Words[] {
  const {current, unit} = fold.streak;
  if (current < 2) return [];
  const opens = {kind: "ledger", track: ref, question: "streak"} as const;
  return [{text: lengthInWords(current, unit, formats), opens}, {text: " in a row"}];
}

/** "83%"; undefined where that is next to nothing. */
export function strengthNumber({strength, ref}: TrackSheet, formats: Formats): NumberView | undefined {
  if (Math.round(strength.now * 100) === 0) return undefined;
  const text = formats.percent(strength.now);
  return {text, label: `Strength ${text}`, opens: {kind: "ledger", track: ref, question: "strength"}};
}

/** "191 days left"; once the day is over, nothing. */
export function daysLeftWords(due: Day | undefined, today: Day, formats: Formats): readonly Words[] {
  if (due === undefined || due < today) return [];
  if (due === today) return [{text: "today is its day"}];
  return [{text: countWords(due - today, "day left", "days left", formats)}];
}

/** A day that is over, kindly; undefined while it is not. */
export function pastWords(due: Day | undefined, today: Day, formats: Formats): string | undefined {
  if (due === undefined || due >= today) return undefined;
  return `Its day, ${formats.date(due, today)}, is behind us. Pick a new one whenever you like.`;
}

/** What there is to say, with points between. */
export function joined(parts: readonly (readonly Words[])[]): readonly Words[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{text: " · "}, ...part]));
}
