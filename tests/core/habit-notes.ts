import {addDays, printDay, type Day} from "../../src/core/day.ts";
import type {Words} from "../../src/core/views/panel.ts";
import {day} from "./days.ts";

/** Friday. */
export const TODAY = day("2026-11-20");

/**
 * Notes that follow each other up to today: for each habit its signs, `x` done, `.` open, `-` skipped, and a space where
 * its line is missing. The last sign is today's.
 */
export function notesOf(
  habits: Readonly<Record<string, string>>,
  today: Day = TODAY,
): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const [text, signs] of Object.entries(habits)) {
    for (const [index, sign] of [...signs].entries()) {
      const date = printDay(addDays(today, index + 1 - signs.length));
      if (sign !== " ") notes[date] = `${notes[date] ?? ""}- [${sign === "." ? " " : sign}] ${text}\n`;
    }
  }
  return notes;
}

export const said = (words: readonly Words[]): string => words.map(({text}) => text).join("");
