import {is, isDeterminer, isNumber, isParticle, isPreposition, spanAt} from "./sentence.ts";
import type {StepParts} from "./step-parts.ts";
import type {Word} from "./step-words.ts";

/** A thing that a step names: "the first 2 pages", "about the book". */
export interface NounPhrase {
  /** How many; 1 for an article or the like; undefined: not said. */
  readonly amount: number | undefined;
  /** Whether a number says how many. */
  readonly isCounted: boolean;
  /** Its words after the number or article. */
  readonly nouns: readonly Word[];
  /** Whether a preposition leads to it. */
  readonly isIndirect: boolean;
}

/** A phrase while it is read. */
interface OpenPhrase {
  amount: number | undefined;
  isCounted: boolean;
  readonly nouns: Word[];
  readonly isIndirect: boolean;
}

/** The noun phrases of a step's main clause, in the order they stand. */
export function nounPhrases(parts: StepParts): readonly NounPhrase[] {
  const {words, texts, language, start, mainEnd, verb, isVerbLast} = parts;
  const found: OpenPhrase[] = [];
  let phrase: OpenPhrase | undefined;
  const begin = (isIndirect: boolean): OpenPhrase => {
    phrase = {amount: undefined, isCounted: false, nouns: [], isIndirect};
    found.push(phrase);
    return phrase;
  };
  /** The phrase that a number or an article begins, or goes on ("my next 3"). */
  const unnamed = (): OpenPhrase => (phrase === undefined || phrase.nouns.length > 0 ? begin(false) : phrase);
  const [from, to] = isVerbLast ? [start, verb.from] : [verb.to, mainEnd];
  for (let at = from; at < to; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined) continue;
    if (/[,;:.(]/.test(word.before)) phrase = undefined;
    const isNamed = (phrase?.nouns.length ?? 0) > 0;
    // "chapter 3": a number that names a thing rather than counts
    const isName = word.isNumeral && isNamed && (next === undefined || /[,;:.]/.test(next.before));
    if (isNumber(parts, at) && !isName) {
      const counted = unnamed();
      // "half a dozen"
      const times = counted.isCounted ? (counted.amount ?? 1) : 1;
      counted.amount = times * (word.value ?? language.numbers.get(texts[at] ?? "") ?? 1);
      counted.isCounted = true;
    } else if (isPreposition(parts, at)) {
      // "a couple of pages" is one phrase.
      const goesOn = phrase?.isCounted === true && !isNamed && words[at - 1]?.isNumeral === false;
      if (!goesOn) begin(true);
    } else if (isDeterminer(parts, at)) unnamed().amount ??= 1;
    else if (is(parts, at, "joints", "sequences")) phrase = undefined;
    else if (spanAt(parts, at, "adverbs") > 0 || isParticle(parts, at)) {
      if (isNamed) phrase = undefined;
    } else (phrase ?? begin(false)).nouns.push(word);
  }
  return found;
}
