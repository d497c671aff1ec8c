import {unicodePattern} from "./pattern.ts";
import {numeralsIn, type Numeral} from "./numeral.ts";

/** A number in a line before a word. */
export interface Amount {
  readonly value: number;
  /** The word, as keys have it: NFC, lower case. */
  readonly unit: string;
  /** The word as written. */
  readonly shown: string;
}

/** An amount and where its number stands. */
export interface FoundAmount extends Amount {
  readonly from: number;
  readonly to: number;
}

/** A word, with a space before it or none; not one that goes on with a digit (`3 mp3`). */
const WORD = unicodePattern(
  String.raw` ?([\p{L}][\p{L}\p{M}\u200C\u200D]*(?:[-'’‐‑][\p{L}][\p{L}\p{M}\u200C\u200D]*)*)(?![\p{L}\p{M}\p{Nd}\u200C\u200D])`,
  "uy",
);
/** Scripts without spaces between words: there a unit ends where the script changes, and Han's at its counter. */
const UNIT = unicodePattern(
  String.raw`^(?:[かカヵヶケ]月|公里|公斤|千米|毫升|分[钟鐘間]|小[时時]|[時秒日週年]間|[\p{sc=Han}]|[\p{sc=Kana}][\p{sc=Kana}ー]*|[\p{sc=Hira}]+|[^\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]+)`,
  "u",
);

/** What joins numbers to a range, a time, a date, a fraction or a sum. */
const JOINT = /^ ?(?:[-‐‑–—−~〜～:：/×*+=^]|\.{2,}|…|x|to|bis) ?$/i;
const UNSPACED_BEFORE = unicodePattern(
  String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]$`,
  "u",
);
/** `第10章` is the tenth, `3月5日` a date. */
const COUNTED_BEFORE = unicodePattern(String.raw`[第제]$|[\p{Nd}] ?[月월年년] ?$`, "u");
const ATTACHED_BEFORE = unicodePattern(String.raw`[\p{L}\p{M}\p{N}\p{Sc}_.\-‐‑–−/\\@^&%№§'’]$|# ?$`, "u");
const CAPITALS = unicodePattern(String.raw`^[^\p{L}]*[\p{Lu}](?:[^\p{L}]*[\p{Lu}])+[\p{M}\p{Nd}]*$`, "u");

const ORDINAL = /^(?:st|nd|rd|th|te|de|ste|e|er|re|[eè]me|[ºª])$/i;
const CJK_ORDINAL = unicodePattern(String.raw`^ ?(?:번째|[주회]차|[\p{sc=Han}]{1,2}目)`, "u");
/** Times and dates: `7 am`, `7 Uhr`, `7時`, `7시에`, `2026年`, `5월`. */
const CLOCK = unicodePattern(
  String.raw`^ ?(?:[ap]\.?m(?![\p{L}])|Uhr(?![\p{L}])|o['’]clock|[時时](?![間间])|시(?:에|부터|까지|반|쯤)?(?![\p{L}])|[年月号號년월])`,
  "iu",
);

/** The amounts of a text whose spaces are single ones, in the order they stand. */
export function findAmounts(text: string): FoundAmount[] {
  const numerals = numeralsIn(text);
  const isJoined = (one: Numeral | undefined, next: Numeral | undefined): boolean =>
    one !== undefined && next !== undefined && JOINT.test(text.slice(one.to, next.from));
  return numerals.flatMap((numeral, index) => {
    const {from, to, value} = numeral;
    if (value === undefined || !mayBegin(text, from)) return [];
    if (isJoined(numerals[index - 1], numeral) || isJoined(numeral, numerals[index + 1])) return [];
    const shown = unitAt(text, to);
    return shown === undefined ? [] : [{from, to, value, unit: shown.toLowerCase().normalize(), shown}];
  });
}

/** Whether what stands before a number leaves it one of its own. */
function mayBegin(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 5), from);
  if (COUNTED_BEFORE(before).test(before)) return false;
  if (!UNSPACED_BEFORE(before).test(before) && ATTACHED_BEFORE(before).test(before)) return false;
  if (!before.endsWith(" ")) return true;
  const word = text.slice(text.lastIndexOf(" ", from - 2) + 1, from - 1);
  return !CAPITALS(word).test(word);
}

/** The word that a number before `at` counts. */
function unitAt(text: string, at: number): string | undefined {
  const sticky = WORD(text);
  sticky.lastIndex = at;
  const word = sticky.exec(text)?.[1];
  if (word === undefined) return undefined;
  const rest = text.slice(at, at + 12);
  if (CLOCK(rest).test(rest) || CJK_ORDINAL(rest).test(rest)) return undefined;
  const isAttached = text[at] !== " ";
  return isAttached && ORDINAL.test(word) ? undefined : UNIT(word).exec(word)?.[0];
}
