import {unicodePattern} from "./pattern.ts";

/** A number as people write it; a space only before three zeros: "10 000" is a number, "day 3 500 words" is not. */
const NUMERAL = unicodePattern(
  String.raw`[\p{Nd}]+(?:(?:[.,'’٫٬．，]| (?=000(?![\p{Nd}])))[\p{Nd}]+)*`,
  "gu",
);
const DIGIT = unicodePattern(String.raw`[\p{Nd}]`, "u");
const DIGITS = unicodePattern(String.raw`[\p{Nd}]`, "gu");
const MARK = /[.,'’٫٬．， ]/g;
/** As many as a double holds exactly. */
const MOST_DIGITS = 15;

/** Arabic's own mark has one meaning; a comma or a point has two. */
const DECIMAL = "٫";
const EITHER = ".,．，";

export interface Numeral {
  readonly from: number;
  readonly to: number;
  /** Undefined where what is written is no number: `1.2.3`. */
  readonly value: number | undefined;
}

export function hasDigit(text: string): boolean {
  return /\d/.test(text) || (!/^[\0-\xFF]*$/.test(text) && DIGIT(text).test(text));
}

/** All numerals of a text, in the digits of any script. */
export function numeralsIn(text: string): Numeral[] {
  return Array.from(text.matchAll(NUMERAL(text)), ({index, 0: written}) => ({
    from: index,
    to: index + written.length,
    value: valueOf(written),
  }));
}

/** The text with its digits, of whatever script, as `0`–`9`. */
export function westernDigits(text: string): string {
  return text.replace(DIGITS(text), digitOf);
}

/**
 * Reads `1,000`, `1.000`, `1'000`, `1,00,000`, `2.5`, `2,5`, `1,234.5`. A mark before exactly three digits separates
 * thousands (`10.000 Schritte`), unless the number begins with 0 or another mark does that already.
 */
function valueOf(written: string): number | undefined {
  const digits = westernDigits(written);
  const marks: string[] = digits.match(MARK) ?? [];
  const groups = digits.split(MARK);
  const fraction = hasFraction(groups, marks) ? groups.pop() : undefined;
  if (fraction !== undefined) marks.pop();
  if (marks.length > 0 && !isGrouped(groups, marks)) return undefined;
  const whole = groups.join("");
  if (whole.length + (fraction?.length ?? 0) > MOST_DIGITS) return undefined;
  return Number(fraction === undefined ? whole : `${whole}.${fraction}`);
}

/** Whether the last mark begins the decimals. */
function hasFraction(groups: readonly string[], marks: readonly string[]): boolean {
  const last = marks.at(-1);
  if (last === undefined) return false;
  if (last === DECIMAL) return true;
  if (!EITHER.includes(last)) return false;
  if (marks.length > 1) return !marks.slice(0, -1).includes(last);
  return groups[1]?.length !== 3 || groups[0]?.startsWith("0") === true;
}

/** Whether the marks are all the same and stand where thousands, or lakhs, are separated. */
function isGrouped(groups: readonly string[], marks: readonly string[]): boolean {
  const lengths = groups.map(({length}) => length);
  const [first, last] = [lengths.shift() ?? 0, lengths.pop()];
  if (new Set(marks).size > 1 || marks[0] === DECIMAL) return false;
  if (first > 3 || last !== 3 || groups[0]?.startsWith("0") === true) return false;
  return lengths.every((length) => length === 3) || (first < 3 && lengths.every((length) => length === 2));
}

/** Unicode has the digits of each script in a row of ten, zero first; two rows that touch differ by ten. */
function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let before = 0;
  const isDigit = (code: number): boolean => DIGIT(digit).test(String.fromCodePoint(code));
  while (isDigit(point - before - 1)) before += 1;
  return String(before % 10);
}
