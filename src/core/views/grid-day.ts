import type {Day} from "../day.ts";
import {heldSchedule} from "../held-schedules.ts";
import type {DayState} from "../streak.ts";
import type {TrackSheet} from "../track.ts";
import type {PageInput} from "./page-input.ts";
import {countWords} from "./words.ts";

/** One day of a year. */
export interface GridDayView {
  readonly day: Day;
  /** "Friday 20 November" */
  readonly date: string;
  /** "4 wins", "frozen: no note for this day" */
  readonly words: string;
  /** 0 (no win) to 4. */
  readonly level: number;
  readonly state: DayState | "before";
  readonly isToday: boolean;
  /** Whether its note says that it is a rest day; undefined in a pause, where that makes no difference. */
  readonly rests: boolean | undefined;
}

/** What a habit's days are measured by, where that is not its wins: the words written, the kilometres walked. */
export interface Measure {
  readonly values: ReadonlyMap<Day, number>;
  /** "120 words" */
  words(value: number): string;
}

interface DayInput {
  readonly sheet: TrackSheet;
  readonly input: PageInput;
  readonly day: Day;
  /** The track's first day with a win. */
  readonly first: Day | undefined;
  readonly level: number;
  readonly measure: Measure | undefined;
}

/** A day of the grid. */
export function drawDay(given: DayInput): GridDayView {
  const {sheet, input, day, first, level} = given;
  const reason = sheet.restReason(day);
  const isBefore = (first === undefined || day < first) && day !== input.today && reason === undefined;
  const state = isBefore ? "before" : sheet.fold.stateOf(day);
  return {
    day,
    date: input.formats.longDate(day),
    words: dayWords(given, state),
    level,
    state,
    isToday: day === input.today,
    rests: reason === "pause" ? undefined : reason === "property",
  };
}

function dayWords({sheet, input, day, measure}: DayInput, state: GridDayView["state"]): string {
  const {formats, tally} = input;
  const isHabit = sheet.ref.kind === "habit";
  const wins = sheet.wins.winsOn(day);
  if (wins > 0) {
    const value = measure?.values.get(day);
    const words =
      measure !== undefined && value !== undefined
        ? measure.words(value)
        : countWords(wins, "win", "wins", formats);
    return state === "frozen" ? `${words}, frozen` : words;
  }
  const nothing = isHabit ? "no line ticked" : "nothing ticked";
  switch (state) {
    case "before":
      return isHabit ? "before this habit" : "before the first win";
    case "rest":
      return restWords(sheet, day);
    case "pending":
      return "open";
    case "frozen":
      return `frozen: ${tally.hasNoteOn(day) ? nothing : "no note for this day"}`;
    default:
      return isHabit ? nothing : "no wins";
  }
}

function restWords(sheet: TrackSheet, day: Day): string {
  switch (sheet.restReason(day)) {
    case "property":
      return "rest day";
    case "pause":
      return "rest: a pause";
    case "skipped":
      return "rest: skipped";
    default:
      return scheduleWords(sheet, day);
  }
}

function scheduleWords(sheet: TrackSheet, day: Day): string {
  switch (heldSchedule(sheet.input.schedules, day, sheet.input.weekStartsOn).kind) {
    case "weekdays":
      return "rest: off schedule";
    case "every":
      return "rest: not due";
    default:
      return "rest";
  }
}
