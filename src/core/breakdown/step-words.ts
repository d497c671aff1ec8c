import {foldHabit} from "../habit-key.ts";
import {numeralsIn} from "../numeral.ts";
import {unicodePattern} from "../pattern.ts";
import {LONGEST_READ, plainName} from "../shown-text.ts";

/** A word or a number of a step. */
export interface Word {
  /** In lower case, NFC, `’` as `'`; of quoted words `“`, so that no rule reads them. */
  readonly text: string;
  readonly shown: string;
  /** What stands between it and the word before. */
  readonly before: string;
  /** Of a number in digits; undefined: a word, or what is no number (7:30). */
  readonly value: number | undefined;
  readonly isNumeral: boolean;
  /** In quotes, a link's text or code: a name or another's words. */
  readonly isQuoted: boolean;
}

const QUOTED = "“";

const WORD = unicodePattern(
  String.raw`[\p{Sc}]?[\p{Nd}]+(?:[.,:'’/٫٬][\p{Nd}]+)*[\p{Sc}]?|[\p{L}][\p{L}\p{M}\p{Nd}\u200C\u200D]*(?:[-'’‐‑][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u200C\u200D]*)*|[&+]`,
  "gu",
);
const NUMERAL = unicodePattern(String.raw`^[\p{Sc}]?[\p{Nd}]`, "u");
const CLOCK = unicodePattern(String.raw`^[\p{Nd}]{1,2}:[\p{Nd}]{2}$`, "u");
/** A link to a block is the way to a note, not a part of the step. */
const LINK = /!?\[\[([^[\]|#]+)(?:#(?!\^)[^[\]|]*)?(?:\|([^[\]]*))?\]\]|`([^`]+)`/g;
/** An address or a file's name is one name. */
const ADDRESS = unicodePattern(
  String.raw`(^|\s)([^\s@:/([<]+(?:://|@)\S*[^\s.,;:!?)]|[\p{L}\p{N}_-]+\.[\p{L}][\p{L}\p{N}]{1,4}(?![\p{L}\p{N}.]))`,
  "gu",
);
/** A text in quotation marks. */
export const QUOTED_TEXT =
  /"[^"]*"|\B'[^']+'\B|“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|[‚‘][^‘’]*[‘’]|「[^」]*」|『[^』]*』/g;

/** The words of a step, of its start if it is very long; markup, fields and tags left out. */
export function stepWords(text: string): Word[] {
  const start = text.slice(0, LONGEST_READ);
  const linked = start
    .replace(LINK, (_, target: string | undefined, shown: string | undefined, code: string | undefined) =>
      quoted(code ?? shown ?? target ?? ""),
    )
    .replace(ADDRESS(start), (_, space: string, address: string) => space + quoted(address));
  const plain = plainName(linked);
  const quotes = [...plain.matchAll(QUOTED_TEXT)].map(({0: {length}, index}) => ({
    from: index,
    to: index + length,
  }));
  const words: Word[] = [];
  let [end, quote] = [0, 0];
  for (const {0: shown, index} of plain.matchAll(WORD(plain))) {
    while ((quotes[quote]?.to ?? Infinity) <= index) quote += 1;
    words.push(readWord(shown, plain.slice(end, index), (quotes[quote]?.from ?? Infinity) < index));
    end = index + shown.length;
  }
  return words;
}

function quoted(text: string): string {
  return `“${text.replace(/[“”]/g, "'")}”`;
}

export function isClock(word: Word | undefined): boolean {
  return word !== undefined && CLOCK(word.shown).test(word.shown);
}

function readWord(shown: string, before: string, isQuoted: boolean): Word {
  const isNumeral = NUMERAL(shown).test(shown);
  return {
    text: isQuoted ? QUOTED : folded(shown),
    shown,
    before,
    value: isNumeral ? valueOf(shown) : undefined,
    isNumeral,
    isQuoted,
  };
}

const PLAIN = /^[\0-\x7F]*$/;
const DIGITS = /^\d{1,9}$/;

function folded(shown: string): string {
  return PLAIN.test(shown) ? shown.toLowerCase() : (foldHabit(shown) ?? "").replaceAll("’", "'");
}

function valueOf(shown: string): number | undefined {
  if (DIGITS.test(shown)) return Number(shown);
  const [numeral] = shown.includes(":") ? [] : numeralsIn(shown);
  return numeral?.value;
}
