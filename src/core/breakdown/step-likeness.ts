import {startsWithLetter} from "./letters.ts";
import type {Language} from "./language.ts";
import type {Word} from "./step-words.ts";

/** Of all words of two steps, the share in common from which they are one. */
const ALIKE = 0.8;
/** Of a goal's words, the share that a step repeats from which it is the goal again. */
const RESTATED = 2 / 3;
/** No step that could be offered has as many words. */
const MOST_WORDS = 40;

/** R10: whether two steps are the same but for small words and endings; numbers tell them apart. */
export function isSameStep(
  one: readonly Word[],
  other: readonly Word[],
  language: Language | undefined,
): boolean {
  return isSameContent(contentOf(one, language), contentOf(other, language));
}

/** The same of the words that `contentOf` gives. Several words of one may be like a single one of the other. */
export function isSameContent(one: readonly string[], other: readonly string[]): boolean {
  const common = Math.max(commonOf(one, other), commonOf(other, one));
  const all = one.length + other.length - common;
  return all > 0 && common / all >= ALIKE;
}

/** R10: whether a step is the goal again, as a whole or with less said. */
export function isRestated(
  step: readonly Word[],
  goal: readonly Word[],
  language: Language | undefined,
): boolean {
  const [words, aims] = [contentOf(step, language), contentOf(goal, language)];
  const common = commonOf(words, aims);
  return common > 0 && common === words.length && common / aims.length >= RESTATED;
}

function commonOf(words: readonly string[], others: readonly string[]): number {
  return words.filter((word) => others.some((other) => isSameWord(word, other))).length;
}

/** The different words of a text that say something; all, if none does. */
export function contentOf(read: readonly Word[], language: Language | undefined): readonly string[] {
  const words = read
    .slice(0, MOST_WORDS)
    .map(({text: folded, shown, isQuoted}) => (isQuoted ? shown.toLowerCase() : folded));
  const content = words.filter((word) => !isGlue(word, language));
  return [...new Set(content.length === 0 ? words : content)];
}

function isGlue(word: string, language: Language | undefined): boolean {
  return GLUE.some((list) => language?.[list].has(word) === true);
}

const GLUE = ["articles", "possessives", "prepositions", "pronouns", "joints"] as const;

/** Letters that forms of a word begin with alike, and that endings have at most: "write", "writing". */
const STEM = 4;
const ENDING = 3;

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  return common >= STEM && startsWithLetter(one) && common >= Math.max(one.length, other.length) - ENDING;
}
