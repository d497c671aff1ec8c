import {ritualProgress} from "../ritual.ts";
import type {TrackRef, TrackSheet} from "../track.ts";
import {sumWins} from "../wins.ts";
import type {PageInput} from "./page-input.ts";
import {countWords} from "./words.ts";

/** An area or a ritual in a list. */
export interface TrackRowView {
  readonly track: TrackRef;
  readonly name: string;
  /** "62 wins", "3 of 4 today" */
  readonly flair: string;
  /** "5 days in a row" */
  readonly words: string;
}

/** The areas that stood in the last daily notes, most wins first. */
export function drawAreas({book, today, formats}: PageInput): TrackRowView[] {
  const rows = book.activeGroups("area").map((sheet) => ({sheet, wins: sumWins(sheet.wins, today)}));
  return rows
    .sort((one, other) => other.wins - one.wins)
    .map(({sheet, wins}) => {
      const {current} = sheet.fold.streak;
      return {
        track: sheet.ref,
        name: sheet.name,
        flair: wins === 0 ? "" : countWords(wins, "win", "wins", formats),
        words: current === 0 ? "" : `${countWords(current, "day", "days", formats)} in a row`,
      };
    });
}

/** The rituals that stood in the last daily notes, and how far they are today. */
export function drawRituals({book, today, formats}: PageInput): TrackRowView[] {
  return book.activeGroups("ritual").map((sheet) => {
    const complete = sheet.input.counted.length;
    const {current} = sheet.fold.streak;
    const inARow = current === 0 ? "" : ` · ${formats.number(current)} in a row`;
    return {
      track: sheet.ref,
      name: sheet.name,
      flair: progressWords(sheet, {today, formats}),
      words: complete === 0 ? "" : `complete on ${countWords(complete, "day", "days", formats)}${inARow}`,
    };
  });
}

/** "3 of 4 today", from the first tick on. */
function progressWords(sheet: TrackSheet, {today, formats}: Pick<PageInput, "today" | "formats">): string {
  const lines = sheet.lines.filter(({noteDay}) => noteDay === today);
  const progress = ritualProgress(lines, today).get(today);
  if (progress === undefined || progress.done === 0) return "";
  if (progress.settled === progress.all) return "complete today";
  return `${formats.number(progress.done)} of ${formats.number(progress.all)} today`;
}
