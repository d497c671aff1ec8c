import {hasMoneySign, startsWithLetter} from "./letters.ts";
import {stemBehind} from "./language.ts";
import {
  is,
  isCapital,
  isNumber,
  isParticle,
  isPreposition,
  markBefore,
  spanAt,
  type Sentence,
} from "./sentence.ts";
import {MINUTES} from "./step-time.ts";

/** A verb that one can be seen doing, one that is not, one of not doing, a hedge, or none. */
export type VerbKind = "concrete" | "vague" | "stop" | "hedge" | "none";

export interface Verb {
  readonly kind: VerbKind;
  /** Its words. */
  readonly from: number;
  readonly to: number;
  /** Of a concrete one, as `Language` has it. */
  readonly stem: string | undefined;
}

/** The kinds that are told by phrases, in the order they are looked for. */
const KINDS = [
  ["stop", "stops"],
  ["hedge", "openers"],
  ["vague", "vague"],
] as const;
const NO_VERB: Verb = {kind: "none", from: 0, to: 0, stem: undefined};

/**
 * The verb of an action that goes from `start` to `end`: `first`, which it begins with, or its last word where a language
 * puts it there.
 */
export function verbBetween(sentence: Sentence, first: Verb, start: number, end: number): Verb {
  const {language} = sentence;
  const {stem = ""} = first;
  // "Pflanze gießen"
  const isPair = end - start === 2 && !language.plainVerbs.has(stem);
  const isUnsure = first.kind === "none" || language.nounVerbs.has(stem) || isPair;
  if (!isUnsure || language.lastVerbs.size === 0) return first;
  const last = verbBefore(sentence, start, end);
  return last.kind === "none" ? first : last;
}

/** The verb that an action which begins at `at` begins with. */
export function verbAt(sentence: Sentence, at: number): Verb {
  const {texts, language} = sentence;
  for (const [kind, list] of KINDS) {
    const length = spanAt(sentence, at, list);
    // "Stop the timer"
    if (length > 0 && spanAt(sentence, at, "closed") <= length)
      return {kind, from: at, to: at + length, stem: undefined};
  }
  // "Öffnen Sie den Entwurf"
  const polite = is(sentence, at + 1, "pronouns") ? lastStem(sentence, at) : undefined;
  const stem = language.verbs.get(texts[at] ?? "") ?? polite;
  const isVerb = stem === undefined ? isLikeVerb(sentence, at) : !isNounHere(sentence, at, stem);
  return isVerb ? {kind: "concrete", from: at, to: at + 1, stem} : NO_VERB;
}

function verbBefore(sentence: Sentence, start: number, end: number): Verb {
  const texts = sentence.texts.slice(start, end);
  for (const [kind, list] of KINDS) {
    const length = sentence.language[list].before(texts, texts.length);
    if (length > 0) return {kind, from: end - length, to: end, stem: undefined};
  }
  const isNoun = end - 1 > start && isCapital(sentence, end - 1);
  const stem = lastStem(sentence, end - 1);
  const isVerb = end > start && !isNoun && (stem !== undefined || isLikeLastVerb(sentence, end - 1));
  return isVerb ? {kind: "concrete", from: end - 1, to: end, stem} : NO_VERB;
}

/** The stem of a verb in the form that comes last. */
function lastStem({texts, language}: Sentence, at: number): string | undefined {
  return stemBehind(texts[at] ?? "", language);
}

/** Whether a word is a verb that an action can end with, in the middle of a sentence. */
export function endsAction(sentence: Sentence, at: number): boolean {
  return !isCapital(sentence, at) && lastStem(sentence, at) !== undefined;
}

/** Whether a word that is not known is a verb by what follows it: "solder one wire", "prep the box", "code for an hour". */
export function isLikeVerb(sentence: Sentence, at: number): boolean {
  if (!isUnknown(sentence, at) || spanAt(sentence, at, "looks") > 0) return false;
  // "Pump up the tyre"
  const isPair = isParticle(sentence, at + 1) && !is(sentence, at + 1, "objectArticles", "prepositions");
  const next = isPair ? at + 2 : at + 1;
  if (markBefore(sentence, next) !== " ") return false;
  if (is(sentence, next, "objectArticles", "possessives")) return true;
  if (isPreposition(sentence, next)) return isLength(sentence, next + 1);
  if (!isNumber(sentence, next)) return false;
  // "Invest $5"; not "Chapter 3", "Part 1 of the report"
  if (hasMoneySign(sentence.words[next]?.shown ?? "")) return true;
  const isCounting = markBefore(sentence, next + 1) === " " && !isPreposition(sentence, next + 1);
  return isCounting && !is(sentence, at, "nouns");
}

/** "2 minutes", "an hour" */
function isLength(sentence: Sentence, at: number): boolean {
  const unit = sentence.language.units.get(sentence.texts[at + 1] ?? "")?.unit ?? "";
  return unit in MINUTES && (isNumber(sentence, at) || is(sentence, at, "articles"));
}

const SHORTEST_LIKE_VERB = 5;

/** The same by how it is written, where nouns have capitals: "Laptop zuklappen". */
function isLikeLastVerb(sentence: Sentence, at: number): boolean {
  const {texts, language} = sentence;
  const isVerb =
    language.hasCapitalNouns &&
    (texts[at] ?? "").length >= SHORTEST_LIKE_VERB &&
    spanAt(sentence, at, "lastLooks") > 0;
  return isVerb && !is(sentence, at, "nouns") && isUnknown(sentence, at);
}

/** Whether a word is none of the language's but a noun. */
function isUnknown(sentence: Sentence, at: number): boolean {
  const isNoun = is(sentence, at, "nouns") && !is(sentence, at, "spoken");
  const isKnown = is(sentence, at, "glue", "sequences") || (!isNoun && is(sentence, at, "vocabulary"));
  return (
    !isKnown &&
    startsWithLetter(sentence.texts[at] ?? "") &&
    spanAt(sentence, at, "adverbs", "anchors", "hedges", "negations") === 0
  );
}

/** Whether a verb that is also a noun is one here: "Book about whales", "Draft 2". */
function isNounHere(sentence: Sentence, at: number, stem: string): boolean {
  const {words, language} = sentence;
  const [next, after] = [at + 1, at + 2];
  if (!language.nounVerbs.has(stem) || spanAt(sentence, at, "setPhrases") > 0) return false;
  if (next === words.length) return true;
  // "Call or text mum"
  if (is(sentence, next, "joints")) return !is(sentence, after, "verbs");
  if (words[next]?.isNumeral === true) return words.length === after;
  if (isPhrasal(sentence, next) || spanAt(sentence, at, "finished") > 0) return false;
  return isPreposition(sentence, next) && !isNumber(sentence, after);
}

/** Whether a particle makes a verb of the word before: "roll out the mat", "check in with Dad", "ruf beim Zahnarzt an". */
function isPhrasal(sentence: Sentence, at: number): boolean {
  const {texts, language} = sentence;
  if (language.lastVerbs.size > 0) return isParticle(sentence, texts.length - 1);
  const isEnd = at + 1 === texts.length;
  return (
    isParticle(sentence, at) && (isEnd || !isPreposition(sentence, at) || isPreposition(sentence, at + 1))
  );
}
