import {findAmounts, type Amount, type FoundAmount} from "./amount.ts";
import {withoutTags} from "./checkbox.ts";
import {hasDigit, westernDigits} from "./numeral.ts";
import {singleSpaced} from "./shown-text.ts";

/** What a habit's name, free of markup, says. */
export interface NameFacts {
  readonly key: string | undefined;
  readonly amounts: readonly Amount[];
}

/** Marks of direction, soft hyphens, forms of emoji: two spellings that differ in these look the same. */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|\uFE0E|\uFE0F/g;
const LATIN_ONLY = /^[\0-\u00AC\u00AE-\u00FF]*$/;
const SENTENCE_MARKS = " .,;:!?…。．！？、，；：؟،؛۔।॥";

/** `7`, `07:30`, `7am`, `7:30 p.m.`, `7 Uhr`, `7時30分`, in digits 0–9. */
const HOUR = /(2[0-4]|[01]?\d)(?:[:：]([0-5]\d)){0,2}( ?(?:[ap]\.?m\.?|Uhr|[시時时](?: ?[0-5]?\d ?[분分])?))?/
  .source;
const LEADING_TIME = new RegExp(`^${HOUR}(?: ?[-‐‑–—~〜～] ?${HOUR})?(?: ?[:,–—-](?= |$)| |$) ?`, "i");
/** Longer than the longest of them. */
const TIME_LENGTH = 60;

const NO_AMOUNTS: readonly Amount[] = Object.freeze([]);

/** The key and the amounts of a name that is free of markup, tags aside. */
export function readName(name: string): NameFacts {
  const seen = composed(name);
  if (!hasDigit(seen)) return {key: keyOf(withoutTags(seen)), amounts: NO_AMOUNTS};
  const text = withoutTimes(singleSpaced(withoutTags(seen)));
  const amounts = findAmounts(text);
  if (amounts.length === 0) return {key: keyOf(text), amounts: NO_AMOUNTS};
  return {
    key: keyOf(withoutNumbers(text, amounts)),
    amounts: amounts.map(({value, unit, shown}) => ({value, unit, shown})),
  };
}

/** A name as keys have it: NFC, lower case, single spaces. Undefined where nothing of it can be seen. */
export function foldHabit(name: string): string | undefined {
  const folded = singleSpaced(composed(name).toLowerCase().normalize());
  return folded === "" ? undefined : folded;
}

function keyOf(text: string): string | undefined {
  let end = text.length;
  while (end > 0 && SENTENCE_MARKS.includes(text[end - 1] ?? "")) end -= 1;
  return foldHabit(text.slice(0, end));
}

function composed(text: string): string {
  return LATIN_ONLY.test(text) ? text : text.replace(UNSEEN, "").normalize();
}

/** The text without the time or the range of times that it begins with. */
export function withoutTimes(text: string): string {
  const start = text.slice(0, TIME_LENGTH);
  const western = westernDigits(start);
  // Digits that take two units would shift what follows.
  const match = western.length === start.length ? LEADING_TIME.exec(western) : null;
  if (match === null) return text;
  const [time, , minutes, suffix, , , endSuffix] = match;
  const isTime = minutes !== undefined || suffix !== undefined || endSuffix !== undefined;
  return isTime ? withoutTimes(text.slice(time.length)) : text;
}

function withoutNumbers(text: string, amounts: readonly FoundAmount[]): string {
  let [made, end] = ["", 0];
  for (const {from, to} of amounts) {
    made += `${text.slice(end, from)}{n}`;
    end = to;
  }
  return made + text.slice(end);
}
