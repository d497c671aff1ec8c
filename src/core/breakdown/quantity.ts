import {countedAt} from "./counted.ts";
import type {GoalText} from "./goal-text.ts";
import {levelAt, type FoundQuantity} from "./level.ts";
import {KM, measureAt, periodOf, TIMES, unitOf, type Measure} from "./measure.ts";
import {isNameNumber} from "./name-number.ts";
import {numberAt} from "./written-number.ts";

/** Distances beyond this are sums of many; the others are runs, rides and races. */
const LONGEST_WAY_IN_KM = 100;
/** Longer ways are marathons of 42.195 km. */
const ROUND_THE_EARTH_IN_KM = 40_000;
/** Less than this is a sitting. */
const LEAST_HOURS = 10;
/** Less than this may be a thing's number. */
const LEAST_LISTED = 10;

/**
 * The first number of a text that says how much is to be done. Left out are numbers that name or rate something: "chapter 3",
 * "a 5k", "Python 3", "aged 40", "120/80", a price, a weight to reach. `isSpan`: whether the goal has a time of its own
 * ("this year"), so that a distance is a sum. Dates are to be cut out of the text before.
 */
export function findQuantity(text: GoalText, isSpan: boolean): FoundQuantity | undefined {
  for (let at = 0; at < text.tokens.length; at += 1) {
    const level = levelAt(text, at);
    if (level !== undefined) return level;
    const measure = measureAt(text, at) ?? listedAt(text, at);
    if (measure === undefined) continue;
    const found = quantityAt(text, at, measure, isSpan);
    if (found !== undefined) return found;
    at = measure.number.next - 1;
  }
  return undefined;
}

/** "Words: 50,000": what stands before the colon is counted. */
function listedAt(text: GoalText, at: number): Measure | undefined {
  const number = text.isMark(at - 1, ":") ? numberAt(text, at) : undefined;
  const counted = countedAt(text, 0);
  if (number === undefined || counted?.next !== at - 1) return undefined;
  const isMeant = counted.id !== undefined || text.language?.hasCapitalNouns === false;
  // "Chapters: 3 and 4" names two.
  if (!isMeant || number.value < LEAST_LISTED || !text.isGlue(number.next)) return undefined;
  return {...counted, number, kind: "count", counted: undefined, next: number.next};
}

function quantityAt(
  text: GoalText,
  at: number,
  measure: Measure,
  isSpan: boolean,
): FoundQuantity | undefined {
  const {number, kind, next} = measure;
  const per = periodOf(text, next);
  if (isNameNumber(text, at, measure) || !isWhole(text, at, measure, isSpan || per !== undefined))
    return undefined;
  if (number.value <= 0 || (kind === "count" && number.value <= 1 && per === undefined)) return undefined;
  const quantity = {amount: number.value, ...unitOf(measure), ...(per === undefined ? {} : {per})};
  return {quantity, from: at, to: next};
}

/** Whether an amount of this kind is a whole that is reached bit by bit. */
function isWhole(text: GoalText, at: number, {number, unit, id, kind}: Measure, isSum: boolean): boolean {
  const name = id ?? unit.toLowerCase();
  const km = number.value * (KM[name] ?? 1);
  const isSaid = isSum || text.find("total") >= 0;
  switch (kind) {
    case "distance":
      return isSaid || (km > LONGEST_WAY_IN_KM && km < ROUND_THE_EARTH_IN_KM);
    case "time":
      return number.value * hoursIn(text, name) >= LEAST_HOURS;
    case "weight":
      return text.find("gain") >= 0 && !text.words.has("to", text.at(at - 1).key);
    case "money":
      return (
        at === 0 ||
        text.language === undefined ||
        text.hasBefore("money", lastPlace(text, at)) ||
        text.find("debts") >= 0
      );
    case "count":
      return true;
  }
}

function hoursIn({words}: GoalText, name: string): number {
  return TIMES[name] ?? (words.has("minutes", name) ? (TIMES["minutes"] ?? 1) : 1);
}

/** Up to where the verb may stand: a verb behind the number is another one's in English ("a $5,000 raise"). */
function lastPlace({language, tokens}: GoalText, at: number): number {
  return language?.hasCapitalNouns === true ? tokens.length : at;
}
