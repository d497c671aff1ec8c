import {endsInWord, startsWithCapital, startsWithLetter} from "./letters.ts";
import {pattern} from "../pattern.ts";
import {westernDigits} from "../numeral.ts";
import type {Language} from "./language.ts";
import type {Word} from "./step-words.ts";
import {plainMarks} from "./tokens.ts";

const OTHER_DIGIT = pattern(String.raw`(?!\d)\p{Nd}`, "gu");

/** Numbers up to this are a rule's own. */
const MOST_RULED = 10;
/** Minutes that a rule moves a time of day by. */
const RUNG = 15;

/** R11: whether each number and name of a step is in `sources`, or can be a rule's. */
export function isGrounded(
  words: readonly Word[],
  sources: readonly string[],
  language: Language | undefined,
): boolean {
  return words.every((word, at) => {
    if (word.isNumeral) return isGroundedNumber(words, at, sources, language);
    return !isNamed(words, at, language) || sources.some((source) => hasWord(source, word.shown));
  });
}

function isGroundedNumber(
  words: readonly Word[],
  at: number,
  sources: readonly string[],
  language: Language | undefined,
): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return true;
  const isNaming = isNumberOf(words, at, language);
  if (!isNaming && word.value !== undefined && word.value <= MOST_RULED) return true;
  if (!isNaming && next !== undefined && language?.units.has(next.text) === true) return true;
  if (sources.some((source) => hasNumber(source, word.shown))) return true;
  return (
    isNearClock(word.shown, sources) ||
    (next !== undefined && sources.some((source) => isCountedIn(source, next.shown)))
  );
}

/** "chapter 3": a number that names a thing, of which only the note can know; the first of anything is no secret. */
function isNumberOf(words: readonly Word[], at: number, language: Language | undefined): boolean {
  const [word, noun, next] = [words[at], words[at - 1], words[at + 1]];
  if (language === undefined || noun === undefined || word?.value === 1 || /[^ ]/.test(word?.before ?? ""))
    return false;
  const isLast = next === undefined || /[,;:.]/.test(next.before) || language.prepositions.has(next.text);
  const {verbs, prepositions, articles, possessives, definite, pronouns, vocabulary, units} = language;
  const isNoun = units.has(noun.text) || !vocabulary.has(noun.text);
  return (
    isLast &&
    isNoun &&
    ![verbs, prepositions, articles, possessives, definite, pronouns].some((set) => set.has(noun.text))
  );
}

/** "TV", "PDF": no names. */
const ACRONYM = pattern(String.raw`^\p{Lu}{1,4}$`, "u");

function isNamed(words: readonly Word[], at: number, language: Language | undefined): boolean {
  const word = words[at];
  if (word === undefined || !startsWithCapital(word.shown) || ACRONYM().test(word.shown)) return false;
  const known = word.shown.toLowerCase();
  if (language?.vocabulary.has(known) === true || language?.glue.has(known) === true) return false;
  if (word.isQuoted) return true;
  return language?.hasCapitalNouns !== true && at > 0 && !/[.!?:]/.test(word.before);
}

/** What a text is searched in for words and numbers. */
interface Grounds {
  readonly lowered: string;
  /** The same, thousands not separated. */
  readonly joined: string;
  /** Minutes after midnight. */
  readonly times: readonly number[];
}

/** Of the texts that were last asked for. */
const known = new Map<string, Grounds>();
const MOST_KNOWN = 8;

function groundsOf(source: string): Grounds {
  const found = known.get(source);
  if (found !== undefined) return found;
  const lowered = plain(source);
  const grounds = {lowered, joined: lowered.replace(SEPARATOR, ""), times: timesIn(lowered)};
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(source, grounds);
  return grounds;
}

/** In lower case; figures of another script are the same numbers. */
function plain(text: string): string {
  const isAscii = ASCII.test(text);
  return (isAscii ? text : plainMarks(text).replace(OTHER_DIGIT(), westernDigits)).toLowerCase();
}

const ASCII = /^[\0-_a-\x7F]*$/;
const SEPARATOR = /[.,'’](?=\d)| (?=\d{3}(?!\d))/g;
const TIME = /(?:^|\D)(\d\d?)(?:[:.](\d\d)(?!\d)|(?= ?(?:[ap]\.?m|uhr|h\b)))/g;
const HALF_DAY = 720;

/** Whether a text has a word, or one that begins with it, in any case. */
function hasWord(source: string, word: string): boolean {
  return hasPart(groundsOf(source).lowered, plain(word), (before) => !endsInWord(before));
}

/** Whether a text has a number, its thousands separated in any way. */
function hasNumber(source: string, shown: string): boolean {
  const {lowered, joined} = groundsOf(source);
  const digits = plain(shown).replace(/[^\d:]/g, "");
  const isWhole = (before: string, after: string): boolean => !/\d$/.test(before) && !/^\d/.test(after);
  return [lowered, joined].some((text) => hasPart(text, digits, isWhole));
}

/** Whether a text counts in a unit: "50000 palabras" does in "palabras". */
function isCountedIn(source: string, unit: string): boolean {
  const isCounted = (before: string, after: string): boolean =>
    /\d ?$/.test(before) && !startsWithLetter(after);
  return hasPart(groundsOf(source).lowered, plain(unit), isCounted);
}

/** Whether a part stands in a text where what is right before it and behind it is as it must be. */
function hasPart(text: string, part: string, isPlace: (before: string, after: string) => boolean): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (isPlace(text.slice(Math.max(0, at - 3), at), text.slice(end, end + 2))) return true;
  }
  return false;
}

/** Whether a time of day is a rung from one in the sources. */
function isNearClock(shown: string, sources: readonly string[]): boolean {
  if (!/^\d{1,2}:\d{2}$/.test(shown)) return false;
  const [own = 0] = timesIn(shown);
  return sources.some((source) =>
    groundsOf(source).times.some((time) => {
      const apart = Math.abs(time - own) % HALF_DAY;
      return Math.min(apart, HALF_DAY - apart) <= RUNG;
    }),
  );
}

/** Minutes after midnight, of a text in lower case. */
function timesIn(text: string): number[] {
  return Array.from(text.matchAll(TIME), ([, hours, minutes = "0"]) => Number(hours) * 60 + Number(minutes));
}
