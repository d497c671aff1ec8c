import type {StreakUnit} from "../streak.ts";
import type {TrackSheet} from "../track.ts";
import {countWords, type Formats} from "./words.ts";

/** "12 days", "4 weeks" */
export function lengthInWords(length: number, unit: StreakUnit, formats: Formats): string {
  return countWords(length, unit, `${unit}s`, formats);
}

/** ", your best" of the longest streak there was; " · best 41" of a shorter one; nothing where it says nothing. */
export function bestInWords(sheet: TrackSheet, formats: Formats): string {
  const {current, longest} = sheet.fold.streak;
  if (longest < 2) return "";
  return current === longest ? ", your best" : ` · best ${formats.number(longest)}`;
}
