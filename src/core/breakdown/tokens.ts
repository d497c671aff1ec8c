import {pattern} from "../pattern.ts";
import {numeralsIn, westernDigits} from "../numeral.ts";

/** A word, a number, a date written in figures, or a mark. */
export interface Token {
  readonly kind: "word" | "number" | "date" | "mark";
  /** As it stands in the text. */
  readonly text: string;
  /** In lower case. */
  readonly key: string;
  /** Of a number; undefined where what is written is none: `1.2.3`. */
  readonly value: number | undefined;
  readonly from: number;
  readonly to: number;
  /** Whether it stands apart from what is before it. */
  readonly isSpaced: boolean;
}

/** Longer lines say no more about a goal. */
export const LONGEST_TEXT = 2000;

/** Nothing but ASCII, and no mark like an apostrophe. */
const PLAIN = /^[ -_a-~]*$/;
const DATE =
  /(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d\d)|\d{1,2}\.\d{1,2}\.)(?![\d/]|[-.:]\d)/y;
/** East Asian dates: `2027年6月30日`, `6월 30일`. */
const EAST_DATE = /(?:\d{4} ?[年년] ?)?\d{1,2} ?[月월] ?\d{1,2} ?[日일]/y;
/** `1 225`: groups of three behind a space, which no letter follows (`5 100-mile rides`). */
const SPACED_NUMBER = pattern(String.raw`\d{1,3}(?: \d{3})+(?![\d\p{L}]|[-.,'/:]\p{L}|[-.,'/:]\d)`, "uy");
const NUMBER = /\d+(?:[.,'٫٬．，]\d+)*/y;
const WORD = pattern(String.raw`\p{L}[\p{L}\p{M}\u200C\u200D]*(?:['-]\p{L}[\p{L}\p{M}\u200C\u200D]*)*`, "uy");
const SPACE = /\s+/y;

/**
 * The text with digits, spaces, apostrophes and hyphens of whatever kind as the plain ones, and in a single form of its
 * letters. Offsets of tokens are those of this text.
 */
export function plainGoalText(text: string): string {
  const start = text.slice(0, LONGEST_TEXT);
  return PLAIN.test(start) ? start : westernDigits(plainMarks(start));
}

/** The text in a single form of its letters, with spaces, apostrophes and hyphens of whatever kind as the plain ones. */
export function plainMarks(text: string): string {
  return text
    .normalize()
    .replace(/\s/g, " ")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑−]/g, "-");
}

/**
 * The tokens of a text that `plainGoalText` gives. Linear. `isLabel`: whether a number behind a word is that word's own, and
 * goes with no figures behind it ("day 3 500 words").
 */
export function tokensOf(text: string, isLabel: (key: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = lengthAt(SPACE, text, at);
    at += space;
    if (at >= text.length) break;
    const last = tokens[tokens.length - 1];
    const token = tokenAt(text, at, last, last?.kind === "word" && isLabel(last.key));
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function tokenAt(text: string, at: number, last: Token | undefined, isLabelled: boolean): Token {
  const isSpaced = last === undefined || last.to < at;
  const make = (kind: Token["kind"], length: number, value?: number): Token => {
    const written = text.slice(at, at + length);
    return {kind, text: written, key: written.toLowerCase(), value, from: at, to: at + length, isSpaced};
  };
  const word = lengthAt(WORD(), text, at);
  if (word > 0) return make("word", word);
  if (!isDigit(text, at)) return make("mark", (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  const isFree = isSpaced || last.kind === "mark";
  const date = lengthAt(EAST_DATE, text, at) || (isFree ? lengthAt(DATE, text, at) : 0);
  if (date > 0) return make("date", date);
  const number = (isLabelled ? 0 : lengthAt(SPACED_NUMBER(), text, at)) || lengthAt(NUMBER, text, at);
  return make("number", number, numberOf(text.slice(at, at + number)));
}

function numberOf(written: string): number | undefined {
  const numerals = numeralsIn(written.replace(/ /g, ""));
  return numerals.length === 1 ? numerals[0]?.value : undefined;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
