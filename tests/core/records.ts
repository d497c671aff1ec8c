import type {Day} from "../../src/core/day.ts";
import {readNote} from "../../src/core/note.ts";
import {DEFAULTS} from "../../src/core/settings.ts";
import {recordOf, type NoteRecord, type WinRules} from "../../src/core/win.ts";

/** The record of a daily note of `day` with this text; at rest where its front matter says so. */
export function recordOfText(
  path: string,
  day: Day,
  text: string,
  rules: Partial<WinRules> = {},
): NoteRecord {
  const note = readNote(text);
  const rest = /^micro-wins: rest$/m.test(note.frontMatter ?? "");
  return recordOf(note, path, day, rest, {...DEFAULTS, ...rules});
}

/** A note's text with so many wins and open lines. */
export function boxes(wins: number, open = 0): string {
  return "- [x] a\n".repeat(wins) + "- [ ] b\n".repeat(open);
}
