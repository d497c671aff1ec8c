import {startsWithCapital} from "./letters.ts";
import {pattern} from "../pattern.ts";
import {findAmounts} from "../amount.ts";
import {monthNamed, weekdayNamed} from "./goal-words.ts";
import type {GoalText} from "./goal-text.ts";
import {unitNamed} from "./known-words.ts";

const CAPITAL_OF_WORD = pattern(String.raw`^\p{Lu}\p{L}`, "u");

/** What a number counts. */
export interface Counted {
  /** As written. */
  readonly unit: string;
  /** Its name in `rates.ts`, where the language knows it. */
  readonly id: string | undefined;
  /** The token behind it. */
  readonly next: number;
  /** Whether it is written as a name is: "7 Habits". */
  readonly isCapital: boolean;
}

/** "blog posts", "new Spanish words": so many words may come before the one that says what is counted. */
const MOST_WORDS = 3;
/** Scripts without spaces between words. */
export const UNSPACED = pattern(
  String.raw`^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]`,
  "u",
);

/** Whether a number before the token at `at` would count it. */
export function isCounted(text: GoalText, at: number): boolean {
  return countedAt(text, at) !== undefined;
}

/** What a number before the token at `at` counts; undefined: nothing. Days, months and other times are not counted. */
export function countedAt(text: GoalText, at: number): Counted | undefined {
  const {tokens, language} = text;
  const first = tokens[at];
  if (first?.kind === "word" && UNSPACED().test(first.text)) {
    // In scripts without spaces the unit ends where the number's counter does: `12冊読む`.
    const [amount] = findAmounts(`2${text.text.slice(first.from, first.from + 40)}`);
    const isUnit = amount?.from === 0 && !text.words.has("readings", amount.unit);
    return isUnit ? {unit: amount.shown, id: undefined, next: at + 1, isCapital: false} : undefined;
  }
  const most = language === undefined ? 1 : MOST_WORDS;
  for (let index = at; index < at + most; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > at && !token.isSpaced) || !mayCount(text, index)) return undefined;
    const unit = unitNamed(token.key, language);
    // "4K", "60th"
    if (language === undefined && unit === undefined && !token.isSpaced && /^[a-z]/.test(token.key))
      return undefined;
    // "50 page report": the unit's singular, as part of a longer word.
    const isOne = index === at && unit?.isOne === true && (most === 1 || !isMany(text, index + 1));
    if (!isOne && !isMany(text, index)) continue;
    const isCapital = CAPITAL_OF_WORD().test(token.text);
    return {unit: text.slice(at, index + 1), id: unit?.unit, next: index + 1, isCapital};
  }
  return undefined;
}

/** Whether a word can stand between a number and what it counts. */
function mayCount(text: GoalText, at: number): boolean {
  const {kind, key = ""} = text.at(at);
  if (kind !== "word" || monthNamed(key, text.language) !== undefined || weekdayNamed(key) !== undefined)
    return false;
  const isOther = (["day", "week", "month", "year", "readings"] as const).some((word) => text.has(word, at));
  return !isOther && !text.isSmall(at) && !text.is(at, "articles", "possessives", "pronouns");
}

function isMany({tokens, language, words}: GoalText, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  const known = unitNamed(token.key, language);
  if (known !== undefined) return known.isMany;
  if (language === undefined) return true;
  if (language.hasCapitalNouns) return startsWithCapital(token.text);
  return words.has("plurals", token.key) && !words.has("singulars", token.key);
}
