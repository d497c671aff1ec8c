import {startsWithCapital} from "./letters.ts";
import {pattern} from "../pattern.ts";
import {UNSPACED} from "./counted.ts";
import type {GoalText} from "./goal-text.ts";
import {monthNamed} from "./goal-words.ts";
import {periodOf, type Measure} from "./measure.ts";
import {verbLength} from "./verb-length.ts";

const BRAND = pattern(String.raw`\p{Ll}\p{Lu}|\p{Lu}\p{Lu}`, "u");

/** Fractions have smaller wholes. */
const LEAST_WHOLE = 5;
/** Goals are of years before this. */
const LAST_YEAR = 2050;

/** Whether the number at `at` names something, rates it or says its price, instead of telling how much is to be done. */
export function isNameNumber(text: GoalText, at: number, measure: Measure): boolean {
  const {tokens, keys} = text;
  const {number, id, next, counted, kind} = measure;
  const isOne = text.is(at - 1, "possessives", "articles");
  const [behind, after] = [tokens[number.next], tokens[next]];
  // "a party for 40 guests": behind what is done, and a preposition, a number tells more of it.
  const beside = isOne ? at - 2 : at - 1;
  const isBeside = text.language !== undefined && text.words.has("beside", keys[beside] ?? "");
  // "2025 taxes": a year, unless it counts what numbers of that size do, or is round.
  const isYear = /^20\d\d$/.test(keys[at] ?? "") && number.value < LAST_YEAR && number.value % 100 !== 0;
  // "3/4", "2:30", "3. Kapitel", "5 km/h"
  const isPart = behind?.isSpaced === false && /^[:/.%°]$/.test(behind.text);
  const isPace = behind?.text === "/" && periodOf(text, number.next) !== undefined;
  return (
    isAttached(text, at) ||
    isLabelled(text, at) ||
    (counted?.isCapital === true && isTitle(text, at, id !== undefined, after?.kind === "word")) ||
    (kind !== "count" && text.isMark(number.next, "-")) ||
    ((kind === "distance" || kind === "weight") && (isOne || isOfOneThing(text, next))) ||
    (isBeside && beside > Math.max(1, verbLength(text, 0))) ||
    (isYear && id === undefined) ||
    (!isPace && (isPart || (after?.text === "/" && text.has("hours", next + 1))))
  );
}

/** "v2", "Catch-22", "#12", "7:30". */
function isAttached({tokens}: GoalText, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  if (before.text === "/") {
    // "12/24 books": so many of them are done.
    const {value: part = Infinity} = tokens[at - 2] ?? {};
    return !(part <= (token.value ?? 0) && (token.value ?? 0) >= LEAST_WHOLE);
  }
  // "3 x 10", "030 1234567"
  if (/^(?:[#№§@\\&^x×]|0\d*)$/.test(before.text)) return true;
  return (
    !token.isSpaced &&
    !UNSPACED().test(before.text) &&
    (before.kind === "word" || /^[-_.:/%]$/.test(before.text))
  );
}

/** "chapter 3", "Python 3": a word before it makes it a name, unless that is what to do ("Grade 30 papers"). */
function isLabelled(text: GoalText, at: number): boolean {
  const {tokens, words, language} = text;
  const isPointed = tokens[at - 1]?.text === "." && !tokens[at - 1]?.isSpaced;
  const {kind, key = "", text: before = ""} = tokens[isPointed ? at - 2 : at - 1] ?? {};
  const isLabel = words.has("labels", key);
  const isVerb = language?.verbs.has(key) === true;
  // "every day 20 pages"
  const isEach = text.has("every", at - 2);
  if (kind !== "word" || isEach || (isPointed && !isLabel) || (at === 1 && isVerb)) return false;
  // "iPhone 15", "GPT 5": capitals in a word, where not all have them.
  const brand = BRAND();
  if (isLabel || (brand.test(before) && !brand.test(tokens[at + 1]?.text ?? ""))) return true;
  if (at === 1 || language === undefined || language.hasCapitalNouns || isVerb) return false;
  return startsWithCapital(before) && monthNamed(key, text.language) === undefined && !isTitleCase(text);
}

/** "7 Habits of Highly Effective People": what is counted has a capital where nothing else does, or is read or watched. */
function isTitle(text: GoalText, at: number, isUnit: boolean, goesOn: boolean): boolean {
  if (text.language?.hasCapitalNouns !== false) return false;
  const isMedia = text.hasBefore("media", at);
  return isUnit ? isMedia && goesOn : isMedia || !isTitleCase(text);
}

/** Whether all longer words begin with a capital, so that one says nothing. */
export function isTitleCase({tokens}: GoalText): boolean {
  const words = tokens.filter(({kind, text}) => kind === "word" && text.length > 3);
  return words.length > 1 && words.every(({text}) => startsWithCapital(text));
}

/** "a 5 km run", "my 10-mile route": what follows makes a distance or a weight one thing. */
function isOfOneThing(text: GoalText, next: number): boolean {
  if (text.language?.hasCapitalNouns === true) return startsWithCapital(text.at(next).text);
  const isOpen = text.isGlue(next) || text.has("per", next) || text.has("total", next);
  return text.language !== undefined && !isOpen;
}
