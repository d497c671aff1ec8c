import {startsWithCapital} from "./letters.ts";
import type {Language, WordList} from "./language.ts";
import type {Phrases} from "./phrases.ts";
import type {Word} from "./step-words.ts";

/** Words in a known language. */
export interface Sentence {
  readonly words: readonly Word[];
  /** The words' texts. */
  readonly texts: readonly string[];
  readonly language: Language;
}

type PhraseList = {[Name in keyof Language]: Language[Name] extends Phrases ? Name : never}[keyof Language];

export function readSentence(words: readonly Word[], language: Language): Sentence {
  return {words, texts: words.map((word) => word.text), language};
}

/** Whether a word is in one of the language's lists. */
export function is({texts, language}: Sentence, at: number, ...lists: readonly WordList[]): boolean {
  const text = texts[at];
  if (text !== undefined) for (const list of lists) if (language[list].has(text)) return true;
  return false;
}

/** How many words the longest phrase of these lists has that stands at `at`; 0: none. */
export function spanAt({texts, language}: Sentence, at: number, ...lists: readonly PhraseList[]): number {
  let most = 0;
  for (const list of lists) most = Math.max(most, language[list].at(texts, at));
  return most;
}

/** Whether a word is a number, in digits or letters. */
export function isNumber(sentence: Sentence, at: number): boolean {
  return sentence.words[at]?.isNumeral === true || is(sentence, at, "numbers");
}

/** Whether a word points at one thing: an article, a possessive, "this". */
export function isDeterminer(sentence: Sentence, at: number): boolean {
  return (
    is(sentence, at, "articles", "possessives", "definite") || sentence.texts[at]?.endsWith("'s") === true
  );
}

export function isPreposition(sentence: Sentence, at: number): boolean {
  return is(sentence, at, "prepositions");
}

/** Whether a word is a part of a verb before it: "up". */
export function isParticle({texts, language}: Sentence, at: number): boolean {
  return language.particles.includes(texts[at] ?? "");
}

/** Whether an object begins here; it makes a verb of a word before it that may be a noun. */
export function beginsObject(sentence: Sentence, at: number): boolean {
  return isNumber(sentence, at) || isDeterminer(sentence, at) || is(sentence, at, "pronouns");
}

/** Whether a word is written as a name is; at a sentence's start, and where all nouns are, it need not be one. */
export function isCapital({words}: Sentence, at: number): boolean {
  return startsWithCapital(words[at]?.shown ?? "");
}

/** What stands between a word and the one before; a word that there is not has nothing before it. */
export function markBefore({words}: Sentence, at: number): string {
  return words[at]?.before ?? "";
}
