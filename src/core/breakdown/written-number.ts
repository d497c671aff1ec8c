import type {GoalText} from "./goal-text.ts";
import {numberNamed} from "./known-words.ts";

/** A number in a goal's text, in figures or words. */
export interface WrittenNumber {
  readonly value: number;
  /** The token behind it. */
  readonly next: number;
}

const THOUSAND = 1e3;
const MILLION = 1e6;
/** "Two dozen", "three hundred": a number word that multiplies. */
const LEAST_MULTIPLIER = 12;

/** The number at `at`: "50,000", "50k", "1.5 million", "twenty-four", "two dozen". Of a range its lower end ("5–10"). */
export function numberAt(text: GoalText, at: number): WrittenNumber | undefined {
  const value = namedAt(text, at);
  if (value === undefined) return undefined;
  const plus = text.tokens[at + 1];
  // "30+"
  const next = plus?.text === "+" && !plus.isSpaced ? at + 2 : rangeEnd(text, at + 1);
  const multiplier = multiplierAt(text, next);
  return multiplier === undefined ? {value, next} : {value: value * multiplier, next: next + 1};
}

function namedAt({tokens, language}: GoalText, at: number): number | undefined {
  const {value, key = ""} = tokens[at] ?? {};
  return value ?? numberNamed(key, language);
}

function multiplierAt(text: GoalText, at: number): number | undefined {
  if (text.has("thousands", at)) return THOUSAND;
  if (text.has("millions", at)) return MILLION;
  const {text: written, kind, isSpaced} = text.at(at);
  // "1M followers", where "1m" is a metre.
  if (written === "M" && isSpaced === false) return MILLION;
  const value = kind === "word" && isSpaced === true ? namedAt(text, at) : undefined;
  return value !== undefined && value >= LEAST_MULTIPLIER ? value : undefined;
}

/** The token behind the other end of a range, if one begins at `at`. */
function rangeEnd(text: GoalText, at: number): number {
  const [mark, end] = [text.tokens[at], text.tokens[at + 1]];
  const isRange =
    mark !== undefined && end?.kind === "number" && text.isMark(at, "-–—") && mark.isSpaced === end.isSpaced;
  return isRange ? at + 2 : at;
}
