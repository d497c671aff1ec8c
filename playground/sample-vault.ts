import moment from "moment";
import {pick, randomNumbers, shuffled} from "./random.ts";
import {sampleGoals} from "./sample-goals.ts";
import {habitLines, type Area, type SampleDay} from "./sample-habits.ts";
import {EVENINGS, EXAMPLE, RESTS} from "./sample-prose.ts";
import {DAILY_TEMPLATE, headingOf, todaysNote} from "./sample-today.ts";
import {writeFiles} from "./write-files.ts";

export interface SampleVault {
  folder: string;
  /** `YYYY-MM-DD`; the 120 days end here. */
  today: string;
  seed?: number;
}

const DAYS = 120;
const DAILY_FOLDER = "Calendar/Daily";
const DAILY_NOTES = {folder: DAILY_FOLDER, format: "YYYY-MM-DD", template: "Templates/Daily"};
const AREAS: readonly Area[] = ["Morning", "Work", "Evening"];

// In days before today. The last 25 days make a streak of 23, with one rest and one missed day that a freeze covers;
// the four empty days before them ended the one that went before.
const RESTS_AGO = [9, 60];
const EMPTY_AGO = [16, 25, 26, 27, 28, 47, 48, 70, 71, 72, 73, 74];
const STREAK_AGO = 24;
const EXAMPLES_AGO = [22, 55, 101];
const CHANCE_OF_EMPTY = 0.07;

/** Writes the sample vault; what else is in the folder stays. */
export async function writeSampleVault({folder, today, seed}: SampleVault): Promise<void> {
  await writeFiles(folder, sampleVault(today, seed));
}

/**
 * The files of the sample vault by path: 120 days of daily notes up to `today`, their template, and a few goals.
 * Today's note has 8 checkboxes, 4 of them done. The same day and seed give the same files.
 */
export function sampleVault(today: string, seed = 11): Map<string, string> {
  const random = randomNumbers(seed);
  const evenings = shuffled(EVENINGS, random);
  const files = new Map([
    [".obsidian/daily-notes.json", `${JSON.stringify(DAILY_NOTES, undefined, 2)}\n`],
    [`${DAILY_NOTES.template}.md`, DAILY_TEMPLATE],
    ...sampleGoals(today),
  ]);
  for (let ago = DAYS - 1; ago > 0; ago--) {
    const date = moment.utc(today).subtract(ago, "days");
    const day = {index: DAYS - 1 - ago, date: date.format("YYYY-MM-DD"), weekday: date.day()};
    const note = isEmpty(ago, random) ? undefined : noteOf(day, ago, evenings, random);
    if (note !== undefined) files.set(pathOf(day.date), note);
  }
  return files.set(pathOf(today), todaysNote(moment.utc(today)));
}

const pathOf = (date: string): string => `${DAILY_FOLDER}/${date}.md`;

function isEmpty(ago: number, random: () => number): boolean {
  return EMPTY_AGO.includes(ago) || (ago > STREAK_AGO && random() < CHANCE_OF_EMPTY);
}

function noteOf(day: SampleDay, ago: number, evenings: readonly string[], random: () => number): string {
  const title = headingOf(moment.utc(day.date));
  if (RESTS_AGO.includes(ago)) return `---\nmicro-wins: rest\n---\n\n${title}\n\n${pick(random, RESTS)}\n`;
  const areas = AREAS.map((area) => section(area, habitLines(area, day, random))).join("");
  const boxes = ago <= STREAK_AGO && !areas.includes("[x]") ? areas.replace("- [ ]", "- [x]") : areas;
  const prose = evenings[day.index % evenings.length] ?? "";
  const notes = EXAMPLES_AGO.includes(ago) ? `${prose}\n\n${EXAMPLE}` : prose;
  return `${title}\n${boxes}\n## Notes\n\n${notes}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n## ${heading}\n\n${lines.join("\n")}\n`;
}
