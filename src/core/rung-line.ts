import type {Amount} from "./amount.ts";
import {LANGUAGES, languageOf} from "./breakdown/language.ts";
import {factsOf, type LineFacts} from "./facts.ts";
import {numeralsIn, westernDigits, type Numeral} from "./numeral.ts";

/** Marks of emphasis, and spaces, between a number and its unit. */
const BETWEEN = /^[\s*_~=]{0,8}/;
/** What a link leads to: with another number it would lead elsewhere. */
const LINK_TARGET = /\[\[[^[\]|]*/g;

/** A text with a unit behind its number: "5 pages". */
interface Counted {
  readonly value: number;
  /** As written. */
  readonly unit: string;
}

/**
 * A line's text with another number in the place of its only amount's, in the digits and with the separators it had; the
 * unit follows from one to many and back where its language is known. All else stays as it is. Undefined where that
 * amount is not the line's only one, or its number cannot be told from others.
 */
export function withAmount(text: string, amount: Amount, to: number): string | undefined {
  const before = factsOf(text);
  const targets = [...text.matchAll(LINK_TARGET)].map(({0: {length}, index}) => ({
    from: index,
    to: index + length,
  }));
  const made = numeralsIn(text).flatMap((numeral) => {
    const isLinked = targets.some(({from, to}) => numeral.from >= from && numeral.to <= to);
    if (numeral.value !== amount.value || isLinked) return [];
    const number = printLike(text.slice(numeral.from, numeral.to), to);
    const [start, rest] = [text.slice(0, numeral.from) + number, text.slice(numeral.to)];
    const same = {value: to, unit: amount.shown};
    if (before.key !== factsOf(start + rest).key || !says(start + rest, same, before)) return [];
    return [withUnit(start, rest, amount, unitFor(amount, to, text), to, before) ?? start + rest];
  });
  return before.amounts.length === 1 && made.length === 1 ? made[0] : undefined;
}

/** The unit of another amount of the same: "page" and "pages"; as it is where its other form is not known. */
export function unitFor({value, shown}: Amount, to: number, text: string): string {
  if ((value === 1) === (to === 1)) return shown;
  const key = shown.toLowerCase();
  const language = languageOf(text);
  const tongues = (language === undefined ? LANGUAGES : [language]).filter(({units}) => units.has(key));
  const units = tongues.length === 1 ? tongues[0]?.units : undefined;
  if (units === undefined) return shown;
  const one = units.get(key)?.one;
  const many = Array.from(units).find(
    ([word, unit]) => unit.one === key && unit.isMany && word.length >= key.length && word !== key,
  );
  // "km" is no shorter form of "kilometre" that would have to be written out.
  if (to === 1) return one !== undefined && one.length <= key.length ? inCaseOf(shown, one) : shown;
  return many === undefined ? shown : inCaseOf(shown, many[0]);
}

/** Whether the text writes its amount without a space before the unit: "5km". */
export function isAttached(text: string, {value, shown}: Amount): boolean {
  return numeralsIn(text).some((found) => found.value === value && text.startsWith(shown, found.to));
}

function withUnit(
  start: string,
  rest: string,
  {shown}: Amount,
  unit: string,
  to: number,
  before: LineFacts,
): string | undefined {
  const at = BETWEEN.exec(rest)?.[0].length ?? 0;
  if (unit === shown || !rest.startsWith(shown, at)) return undefined;
  const text = start + rest.slice(0, at) + unit + rest.slice(at + shown.length);
  return says(text, {value: to, unit}, before) ? text : undefined;
}

/** Whether a text has this amount alone, and says whatever else it said before. */
function says(text: string, {value, unit}: Counted, before: LineFacts): boolean {
  const {amounts, tags, every, earlierDoneDay, wrongDate} = factsOf(text);
  return (
    amounts.length === 1 &&
    amounts[0]?.value === value &&
    amounts[0].shown === unit &&
    tags.join(" ") === before.tags.join(" ") &&
    every === before.every &&
    earlierDoneDay === before.earlierDoneDay &&
    wrongDate === before.wrongDate
  );
}

/** A whole number in the digits of another one, with its mark between thousands. */
function printLike(written: string, value: number): string {
  const [first = "0"] = written;
  const zero = (first.codePointAt(0) ?? 0) - Number(westernDigits(first));
  const mark = thousandsMark(written);
  const plain = String(value);
  const grouped = mark === undefined ? plain : plain.replace(/\B(?=(\d{3})+$)/g, mark);
  return grouped.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function thousandsMark(written: string): string | undefined {
  const [number] = numeralsIn(written);
  const [, mark] = /^\d{1,3}(\D)\d{2,3}/.exec(westernDigits(written)) ?? [];
  return isThousands(number) ? mark : undefined;
}

function isThousands(number: Numeral | undefined): boolean {
  return (number?.value ?? 0) >= 1000;
}

/** A word with the capitals of another. */
function inCaseOf(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  const [first = "", ...rest] = word;
  return written.startsWith(written.charAt(0).toLowerCase()) ? word : first.toUpperCase() + rest.join("");
}
