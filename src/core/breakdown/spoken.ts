import {startsWithCapital} from "./letters.ts";
import {pattern} from "../pattern.ts";
import {KNOWN, SPOKEN} from "./offers/others.ts";
import {wordsOf} from "./phrases.ts";
import {readDrafts} from "./offers.ts";
import type {Draft} from "./step.ts";

/** A language that has steps for any goal, and no rules. */
export interface Spoken {
  readonly tag: string;
  /** In order: those of a first day, then those for later. */
  readonly drafts: readonly Draft[];
}

interface Read extends Spoken {
  readonly hints: ReadonlySet<string>;
  readonly letters: string;
}

let read: readonly Read[] | undefined;
let shares: ReadonlyMap<string, number> | undefined;

const MOST_READ = 200;
const LONGEST_READ = 4000;
const WORD = pattern(String.raw`\p{L}[\p{L}\p{M}]*'?`, "gu");
/** A letter that it does not have tells more than a word that it has. */
const STRANGE = -2;
const OWN_LETTER = 0.25;
/** One word that no other has, or several that few have. */
const TOLD = 0.75;
const SHORTEST_OF_NAME = 4;
const MOST_IN_NAME = 3;

/** The language of a text's first words, where small words and letters tell it from all others. */
export function spokenOf(text: string): Spoken | undefined {
  const start = text.slice(0, LONGEST_READ).normalize().replaceAll("’", "'");
  const written = (start.match(WORD()) ?? []).slice(0, MOST_READ);
  const words = written.map((word) => word.toLowerCase());
  const languages = readAll();
  const [best, next] = languages
    .map((language) => ({language, score: scoreOf(words, language)}))
    .sort((one, other) => other.score - one.score);
  if (best === undefined || best.score < TOLD || best.score <= (next?.score ?? 0)) return undefined;
  const {language} = best;
  return isName(written, language) || language.drafts.length === 0 ? undefined : language;
}

/** Whether a word is one that a language with steps is told by, and no small one: "Correr". */
export function isSpokenWord(word: string): boolean {
  const key = word.normalize().toLowerCase();
  return (
    word.length >= SHORTEST_OF_NAME &&
    readAll().some(({hints, drafts}) => drafts.length > 0 && hints.has(key))
  );
}

function readAll(): readonly Read[] {
  return (read ??= [...SPOKEN, ...KNOWN].map(({tag, letters, hints, steps}) => ({
    tag,
    letters,
    hints: new Set(wordsOf(hints)),
    drafts: steps === "" ? [] : readDrafts(steps.split("\n")),
  })));
}

function scoreOf(words: readonly string[], {hints, letters}: Read): number {
  return words.reduce((sum, word) => {
    const own = [...word].filter((letter) => letter > "z");
    if (own.some((letter) => !letters.includes(letter))) return sum + STRANGE;
    return sum + (hints.has(word) ? shareOf(word) : own.length > 0 ? OWN_LETTER : 0);
  }, 0);
}

/** One among all languages that have the word. */
function shareOf(word: string): number {
  shares ??= countOf(readAll().flatMap(({hints}) => [...hints]));
  return 1 / (shares.get(word) ?? 1);
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** "El Camino", "Marathon de Paris": a name is in no language. */
function isName(words: readonly string[], {hints}: Read): boolean {
  const long = words.filter(({length}) => length >= SHORTEST_OF_NAME);
  const [first = ""] = words;
  const isVerb = first.length >= SHORTEST_OF_NAME && hints.has(first.toLowerCase());
  return !isVerb && words.length <= MOST_IN_NAME && long.every((word) => startsWithCapital(word));
}
