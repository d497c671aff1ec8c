import {pattern} from "../pattern.ts";
import type {GoalText} from "./goal-text.ts";

const PART_BEFORE = pattern(String.raw`[\p{L}\d][.,:/-]?$|\d $`, "u");

/** A time of day to get to, in minutes after midnight. */
export interface Clock {
  readonly from?: number;
  readonly to: number;
}

const HOUR = 60;
const NOON = 12 * HOUR;
const LAST_HOUR = 24;
/** "In bed by 10:30" is in the evening. */
const FIRST_EVENING_HOUR = 6;
/** "6:30", "6.30 Uhr", "18h30", "6 am", "6:30 p.m.", "6". */
const TIME = pattern(
  String.raw`(\d{1,2})(?:[:h](\d\d)|\.(\d\d)(?= ?(?:uhr|[ap]\.?m)))?(?!\d|[.,:/h]\d)(?: ?(uhr|o'clock|[ap]\.?m)(?!\p{L})\.?)?`,
  "giu",
);

interface Time {
  readonly minutes: number;
  /** Offsets. */
  readonly from: number;
  readonly to: number;
  /** Whether it says which half of the day it is in, or has minutes: a lone number may count something. */
  readonly isSure: boolean;
}

/** "from 8:00 to 6:30", "get up at 6", "in bed by 10:30 pm": only where the text is of getting up, of bed or the like. */
export function findClock(text: GoalText): Clock | undefined {
  const isAboutTime = text.find("clock") >= 0;
  const times = [...text.text.matchAll(TIME())].flatMap(timesOf);
  for (const [index, {minutes, from, to, isSure}] of times.entries()) {
    const other = times[index + 1];
    const between = text.text.slice(to, other?.from).trim().toLowerCase();
    const isRange = between === "→" || text.words.has("to", between);
    if (other?.isSure === true && isSure && isRange) return {from: minutes, to: other.minutes};
    if (isAboutTime && (isSure || isAtTime(text, from, to))) {
      const isEvening = text.find("evening") >= 0 && minutes >= FIRST_EVENING_HOUR * HOUR && minutes < NOON;
      return {to: isEvening ? minutes + NOON : minutes};
    }
  }
  return undefined;
}

/** A lone hour behind "at", with nothing behind it that it could count. */
function isAtTime(text: GoalText, from: number, to: number): boolean {
  const at = text.tokens.findIndex((token) => token.from === from);
  const next = text.tokens.findIndex((token) => token.from >= to);
  return text.words.has("at", text.at(at - 1).key) && text.isGlue(next);
}

function timesOf({
  0: {length},
  1: hour,
  2: joined,
  3: pointed,
  4: half,
  index,
  input,
}: RegExpExecArray): Time[] {
  const written = joined ?? pointed;
  const [hours, minutes] = [Number(hour), Number(written ?? 0)];
  const isPart = PART_BEFORE().test(input.slice(Math.max(0, index - 2), index));
  if (isPart || hours > LAST_HOUR || minutes >= HOUR) return [];
  const isLate = /^p/i.test(half ?? "");
  const early = isLate || /^a/i.test(half ?? "") ? hours % 12 : hours;
  const isSure = written !== undefined || half !== undefined;
  return [{minutes: (early + (isLate ? 12 : 0)) * HOUR + minutes, from: index, to: index + length, isSure}];
}
