import type {Day} from "../day.ts";
import {isCounted} from "./counted.ts";
import {periodIn, read, type DateRead} from "./date-read.ts";
import type {GoalText} from "./goal-text.ts";
import {monthNamed} from "./goal-words.ts";
import {dayIn, isYear, writtenDate} from "./written-date.ts";

/** A text in which dates are looked for. */
export interface DateScene {
  readonly text: GoalText;
  readonly today: Day;
  /** The day from which "in 6 weeks" is counted. */
  readonly base: Day;
}

const ORDINAL = /^(?:st|nd|rd|th|er|e|º|ª|°|\.)$/;
/** "Sept.": a month's name cut short may have a point. */
const LONGEST_CUT = 5;
const MONTH_FIGURES = /^(?:(\d\d?)\/(\d{4})|(\d{4})-(\d\d))$/;

/** A day of the calendar whose words begin at `at`: "2027-06-30", "30 June 2027", "June 30th", "30 de junio". */
export function calendarDate(scene: DateScene, at: number): DateRead | undefined {
  const {text} = scene;
  const figures = inFigures(scene, at);
  if (figures !== undefined) return figures;
  const day = dateOfMonth(text, at);
  const from = day === undefined ? at : text.skip("of", day.next);
  const month = monthNamed(text.at(from).key, text.language);
  if (month === undefined) return undefined;
  const next = afterMonth(text, from);
  const date = day ?? dateOfMonth(text, text.skip("of", next, 1));
  // "by June 20 books": the number counts what follows it.
  const isDate = date !== undefined && (date === day || date.isOrdinal || !isCounted(text, date.next));
  return isDate ? inYear(scene, month, date.value, Math.max(next, date.next)) : undefined;
}

/** "2027-06-30", "30/6", "30.6"; "2027-06", "06/2027": the whole month. */
function inFigures({text, today}: DateScene, at: number): DateRead | undefined {
  const {kind, text: written = ""} = text.at(at);
  if (kind === "word" || kind === "mark") return undefined;
  const three = text.slice(at, at + 3);
  const [found, month, year, behind = year, before = month] = MONTH_FIGURES.exec(three) ?? [];
  if (found !== undefined) return periodIn(today, "month", Number(before), Number(behind), at + 3);
  const isPointed = /^[1-3]\d\.\d\d?$/.test(written);
  const next = /^\d\d?\/\d\d?$/.test(three) ? at + 3 : at + 1;
  if (kind !== "date" && ((next === at + 1 && !isPointed) || isCounted(text, next))) return undefined;
  // The month comes first in English alone.
  const isDayFirst = text.language !== undefined && text.language.tag !== "en";
  const date = writtenDate(text.slice(at, next), today, isDayFirst);
  if (date === undefined || (isPointed && date.days.length === 0)) return undefined;
  return {days: date.days, first: date.days[0], next, kind: date.isWeak ? "weak" : "day"};
}

/** A day of a month, 1–31, with what makes an ordinal of it. */
export function dateOfMonth(
  {tokens}: GoalText,
  at: number,
): {readonly value: number; readonly next: number; readonly isOrdinal: boolean} | undefined {
  const [{text = "", value = 0} = {}, behind] = [tokens[at], tokens[at + 1]];
  if (text.length > 2 || value < 1 || value > 31) return undefined;
  const isJoined = behind?.isSpaced === false;
  const isOrdinal = isJoined && ORDINAL.test(behind.key);
  // "30k" and "7:30" are no days.
  if (isJoined && !isOrdinal && !/^[,;)!?]$/.test(behind.text)) return undefined;
  return {value, next: isOrdinal ? at + 2 : at + 1, isOrdinal};
}

/** That date of a month (1–12), in the year that stands at `at`, if one does. */
export function inYear({text, today}: DateScene, month: number, date: number, at: number): DateRead {
  const {year, next} = yearAt(text, at);
  return read(next, dayIn(year, month, date, today));
}

/** A year behind a comma or "of"; without one, nothing is taken. */
export function yearAt(
  text: GoalText,
  at: number,
): {readonly year: number | undefined; readonly next: number} {
  const from = text.skip("of", text.isMark(at, ",") ? at + 1 : at, 1);
  const year = plainYear(text, from);
  return {year, next: year === undefined ? at : from + 1};
}

/** A year of four figures that counts nothing. */
export function plainYear(text: GoalText, at: number): number | undefined {
  const {text: figures = "", value} = text.at(at);
  return figures.length === 4 && isYear(value) && !isCounted(text, at + 1) ? value : undefined;
}

/** The token behind a month's name. */
export function afterMonth({keys, tokens}: GoalText, at: number): number {
  const isCut = (keys[at]?.length ?? 0) < LONGEST_CUT && keys[at + 1] === ".";
  return isCut && tokens[at + 2] !== undefined ? at + 2 : at + 1;
}
