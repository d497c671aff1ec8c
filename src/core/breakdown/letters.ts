import {pattern} from "../pattern.ts";

const LETTER = pattern(String.raw`^\p{L}`, "u");
const CAPITAL = pattern(String.raw`^\p{Lu}`, "u");
const SMALL = pattern(String.raw`^\p{Ll}`, "u");
const DIGIT = pattern(String.raw`^\p{Nd}`, "u");
const MONEY = pattern(String.raw`\p{Sc}`, "u");
const MONEY_ALONE = pattern(String.raw`^\p{Sc}$`, "u");
const WORD_BEHIND = pattern(String.raw`^[\p{L}\p{N}]`, "u");
const WORD_BEFORE = pattern(String.raw`[\p{L}\p{N}]$`, "u");
const CAPITAL_OF_WORD = pattern(String.raw`^\p{Lu}(?=\p{Ll})`, "u");

/** Whether a text begins with a letter of any script. */
export function startsWithLetter(text: string): boolean {
  return LETTER().test(text);
}

export function startsWithCapital(text: string): boolean {
  return CAPITAL().test(text);
}

export function startsWithSmallLetter(text: string): boolean {
  return SMALL().test(text);
}

/** Whether a text begins with a digit of any script. */
export function startsWithDigit(text: string): boolean {
  return DIGIT().test(text);
}

/** Whether a text begins with a letter or a number: what is put before it would be of the same word. */
export function startsInWord(text: string): boolean {
  return WORD_BEHIND().test(text);
}

/** Whether a text ends with a letter or a number: what is put behind it would be of the same word. */
export function endsInWord(text: string): boolean {
  return WORD_BEFORE().test(text);
}

/** Whether a sign of money is somewhere in a text. */
export function hasMoneySign(text: string): boolean {
  return MONEY().test(text);
}

/** Whether a text is a sign of money, and nothing else. */
export function isMoneySign(text: string): boolean {
  return MONEY_ALONE().test(text);
}

/** A text with its first letter small, unless that is one of an abbreviation: "PDF". */
export function withoutCapital(text: string): string {
  return text.replace(CAPITAL_OF_WORD(), (letter) => letter.toLowerCase());
}
