import {pattern} from "../pattern.ts";
import {readAction, type Action} from "./action.ts";
import type {Case} from "./case.ts";
import {UNSPACED} from "./counted.ts";
import {firstWords, minutesOf} from "./last-resort.ts";
import type {MatchedRule} from "./matched-rule.ts";
import type {Slot} from "./offer-book.ts";
import {FEW} from "./offers/others.ts";
import {wordsOf} from "./phrases.ts";
import type {Draft} from "./step.ts";

const MOST_NAMED = 8;
const MOST_CHARACTERS = 60;
/** Words of it in a step. */
const MOST_IN_STEP = 6;
/** What ends a quotation, or marks up a text. */
const MARKS = /["“”„«»`*_[\]#<>=|\\]/;
/** What can be begun with, in minutes. */
const TIMES = [2, 5] as const;
/** Slavic words for many are those for five, and Arabic ones for a few none of those for many. */
const BY_FIVES = pattern(String.raw`[\p{sc=Cyrl}ąćęłńśźż]`, "iu");
/** Scripts of languages whose words are the same for one and many. */
const UNCOUNTED = pattern(String.raw`[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}]`, "u");
const NOT_COUNTED = pattern(String.raw`[\p{sc=Arab}\p{sc=Hebr}]`, "u");
/** So many words are a text's, not a list to be learned. */
const TEXT = 10_000;
/** Words before a number that can be another one without being of another thing: "Elke dag 20 minuten". */
const MOST_BEFORE = 2;

/**
 * Steps for a goal of which there are no rules: in its own language where that has steps; else the goal itself with a small
 * number or a time, in its own words.
 */
export function foreignRule(found: Case): MatchedRule {
  const {goal, spoken} = found;
  const rule = ruleOf(found);
  const why = {rule, ...(goal.aim === "" ? {} : {from: goal.aim})};
  const filling = {action: namedAction(goal.aim)};
  const own = goal.isMet ? [] : shrunk(found);
  const [begin, ...rest] = spoken?.drafts ?? [];
  const drafts =
    begin === undefined ? [...own, ...(own.length > 1 ? [] : timed(goal.aim))] : [begin, ...own, ...rest];
  const slots = drafts.map((draft): Slot => ({drafts: [draft], filling, why}));
  const isWhole = begin === undefined;
  return {rule, slots: isWhole ? slots.slice(0, TIMES.length) : slots, isWhole, perDay: 0};
}

/** A short goal is named as it is written, with its signs: "Économiser 3 000 €". */
function namedAction(aim: string): Action {
  const action = readAction(aim, undefined);
  const isShort = action.texts.length <= MOST_IN_STEP && aim.length <= MOST_CHARACTERS && !MARKS.test(aim);
  return isShort && action.name !== "" ? {...action, name: aim} : action;
}

/** What is told of it without words. */
function ruleOf({goal: {quantity, duration, isMet}, rates}: Case): string {
  const isDown = quantity?.from !== undefined && quantity.from > quantity.amount;
  if (!isMet && quantity !== undefined && quantity.kind !== "weight" && !isDown) {
    if (quantity.kind === "money") return "quantity:money";
    const isSmall = (rates[quantity.rate ?? ""] ?? Infinity) <= TIMES[1];
    return quantity.kind === "count" && !isSmall ? "quantity:count-noun" : "quantity";
  }
  return duration === undefined || isMet ? "fallback" : "duration";
}

function timed(aim: string): Draft[] {
  const name = aim.length > MOST_CHARACTERS ? firstWords(aim, MOST_NAMED) : aim;
  return TIMES.map((minutes) => draftOf(`${name} · ${minutesOf(minutes, aim)}`, minutes));
}

function draftOf(text: string, minutes: number): Draft {
  return {text, minutes, kind: minutes > TIMES[0] ? "bigger" : "slice"};
}

/** The goal again with a small number in the place of its own: "Elke dag 2 minuten wandelen". */
function shrunk({goal, rates}: Case): Draft[] {
  const {aim, duration, quantity} = goal;
  if (NOT_COUNTED().test(aim)) return [];
  const isByFives = BY_FIVES().test(aim);
  if (duration !== undefined) {
    const sizes = TIMES.filter((size) => size < duration.minutes && !(isByFives && size < TIMES[1]));
    return sizes.flatMap((size) => replaced(aim, duration.minutes, size, size, ""));
  }
  const {unit = "", amount = 0} = quantity ?? {};
  const isOf = (list: string): boolean => wordsOf(list).some((one) => isUnit(unit.toLowerCase(), one));
  if (isOf(FEW.words)) {
    const sizes = amount >= TEXT ? [40, 100] : [5, 10];
    return TIMES.flatMap((minutes, at) => replaced(aim, amount, sizes[at] ?? 1, minutes, unit));
  }
  // "1 páginas"
  const pages = UNCOUNTED().test(unit) ? 1 : 2;
  const minutes = Math.max(1, Math.ceil((rates["pages"] ?? TIMES[0]) * pages));
  return isOf(FEW.pages) && minutes <= TIMES[1] ? replaced(aim, amount, pages, minutes, unit) : [];
}

/** Where there are no spaces, what is counted stands behind its unit: "页书". */
function isUnit(unit: string, known: string): boolean {
  return unit === known || (UNSPACED().test(known) && unit.startsWith(known));
}

const NUMBER = pattern(String.raw`\p{Nd}[\p{Nd}.,'’ \u00A0\u202F]*`, "u");

/** A text with another number in the place of one of that value; none where it is written in another way. */
function replaced(text: string, value: number, size: number, minutes: number, unit: string): Draft[] {
  const found = NUMBER().exec(text);
  if (found === null || value <= size) return [];
  const [written] = found;
  const number = written.trimEnd().replace(/[.,]$/, "");
  const rest = text.slice(found.index + number.length);
  const isUnit = rest.trimStart().toLowerCase().startsWith(unit.toLowerCase());
  const before = text
    .slice(0, found.index)
    .split(/\s+/)
    .filter((word) => word !== "").length;
  const isSame = Number(number.replace(/[.,'’\s]/g, "")) === value;
  if (!isUnit || !isSame || before > MOST_BEFORE) return [];
  return [draftOf(`${text.slice(0, found.index)}${size}${rest}`, minutes)];
}
