import type {Weekday} from "../day.ts";
import {habitKey} from "../facts.ts";
import {readHabits} from "../habit-settings.ts";
import {heldSchedule} from "../held-schedules.ts";
import {scheduleOn, type Schedule} from "../schedule.ts";
import {likeness} from "../similar-habits.ts";
import type {TrackSheet} from "../track.ts";
import type {LineRecord} from "../win.ts";
import type {PageInput} from "./page-input.ts";
import {dayOn, scheduleInWords, weekFrom} from "./schedule-words.ts";
import {countWords, type Formats} from "./words.ts";

/** A habit's schedule, and what it can be. */
export interface ScheduleView {
  /** "Every weekday" */
  readonly words: string;
  readonly schedule: Schedule;
  /** In the order of the reader's week. */
  readonly weekdays: readonly {readonly weekday: Weekday; readonly short: string; readonly name: string}[];
  /** What has to be said: "“nonsense” isn’t a schedule, so every day holds." */
  readonly remarks: readonly string[];
  /** What has to be known before it is changed. */
  readonly caution?: string;
}

/** Other habits that count for one. */
export interface AlsoView {
  readonly names: readonly OtherHabitView[];
  /** Other habits whose name has this text in it, those that are most like this one first. */
  readonly offers: (text: string, many: number) => readonly OtherHabitView[];
}

export interface OtherHabitView {
  readonly key: string;
  /** As it was written last. */
  readonly name: string;
  /** "34 wins"; "" where there are none yet. */
  readonly wins: string;
}

const MOST_REMARKS = 3;
const LONGEST_QUOTE = 60;
/** A line that stood once is no habit to merge. */
const FEWEST_LINES = 2;

export function drawSchedule(sheet: TrackSheet, formats: Formats): ScheduleView {
  const {schedules, today, weekStartsOn} = sheet.input;
  const schedule = scheduleOn(schedules, today);
  const written = sheet.lines.at(-1)?.facts.every;
  return {
    words: scheduleInWords(schedule, formats, weekStartsOn),
    schedule,
    weekdays: weekFrom(weekStartsOn).map((weekday) => ({
      weekday,
      short: formats.shortWeekday(dayOn(weekday)),
      name: formats.weekday(dayOn(weekday)),
    })),
    remarks: [
      ...sheet.badSchedules
        .slice(-MOST_REMARKS)
        .map((bad) => `“${quoted(bad)}” isn’t a schedule, so every day holds.`),
      // A week stays with the schedule that it began with, where weeks are counted.
      ...(heldSchedule(schedules, today, weekStartsOn) === schedule
        ? []
        : ["Takes hold with the next week."]),
    ],
    ...(written !== undefined && {
      caution: `Its line says [every:: ${quoted(written)}]. A new note that says so again goes back to that.`,
    }),
  };
}

export function drawAlso(key: string, input: PageInput): AlsoView {
  const also = readHabits(input.settings.habits).settings.get(key)?.also ?? [];
  return {
    names: also.map((other) => drawOther(other, input)),
    offers: (text, many) => {
      const typed = habitKey(text) ?? "";
      const keys = otherKeys(key, input).filter((other) => other.includes(typed));
      return keys.slice(0, many).map((other) => drawOther(other, input));
    },
  };
}

/** The habits that are most like this one come first. */
function otherKeys(key: string, {book, tally}: PageInput): string[] {
  return book
    .habitKeys()
    .filter((other) => other !== key && tally.habits.linesOf(other).length >= FEWEST_LINES)
    .map((other) => ({other, alike: likeness(key, other)}))
    .sort((one, next) => next.alike - one.alike)
    .map(({other}) => other);
}

function drawOther(key: string, {tally, formats, today}: PageInput): OtherHabitView {
  const lines = tally.habits.linesOf(key);
  const wins = lines.filter(({status, day}) => status === "done" && day <= today).length;
  let last: LineRecord | undefined;
  for (const line of lines) if (last === undefined || line.noteDay > last.noteDay) last = line;
  return {
    key,
    name: last?.facts.name ?? key.replaceAll("{n}", "…"),
    wins: wins === 0 ? "" : countWords(wins, "win", "wins", formats),
  };
}

function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
