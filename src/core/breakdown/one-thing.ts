import {startsWithCapital} from "./letters.ts";
import type {GoalText} from "./goal-text.ts";
import {isTitleCase} from "./name-number.ts";
import {beginsObject, verbLength} from "./verb-length.ts";

/**
 * Whether the joint or comma at `at`, in a piece that begins at `from`, joins words of one thing: a name, a pair, what a
 * preposition governs. What begins with a verb of its own behind it is another thing.
 */
export function joinsOneThing(text: GoalText, from: number, at: number, length: number): boolean {
  const next = at + length;
  const {language, tokens, keys} = text;
  const [before, after] = [tokens[at - 1], tokens[next]];
  if (before === undefined || after === undefined || language === undefined) return true;
  if (before.kind === "number" && after.kind === "number") return true;
  const verb = verbLength(text, from);
  // "Go and buy milk", "Wait and see".
  if (at === from + verb && verb > 0) return true;
  if (isAdjectivePair(text, from + verb, at, next)) return true;
  if (verbLength(text, next) > 0) return false;
  if (text.isMark(at, ",") && !text.has("joints", at + 1)) return true;
  return (
    isName(text, at - 1, next) ||
    isGoverned(text, from + verb, at) ||
    isPair(text, from + verb, at, next) ||
    // "mum and dad's birthday"
    (after.key.endsWith("'s") && !before.key.endsWith("'s") && verb === at - from - 1) ||
    keys[at] === "/"
  );
}

/** "War and Peace", "Marks & Spencer". */
function isName(text: GoalText, before: number, after: number): boolean {
  const {language, tokens, keys} = text;
  const isCapital = [before, after].every((at) => startsWithCapital(tokens[at]?.text ?? ""));
  if (language?.hasCapitalNouns !== true && !isTitleCase(text)) return isCapital;
  const isKnown = [before, after].some((at) => language?.vocabulary.has(keys[at] ?? ""));
  if (language?.hasCapitalNouns !== true && isCapital && !isKnown) return true;
  return text.hasBefore("media", lastVerbPlace(text, before));
}

/** Up to where the verb that these are read or watched by may stand. */
function lastVerbPlace({language, tokens}: GoalText, before: number): number {
  return language?.hasCapitalNouns === true ? tokens.length : before;
}

/** "books about cats and dogs": a preposition inside takes both. */
function isGoverned({language, keys}: GoalText, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (language?.prepositions.has(keys[at] ?? "") === true) return true;
  return false;
}

/** "a gin and tonic", "the black and white cat": one article for two words of one thing. */
function isPair(text: GoalText, from: number, at: number, next: number): boolean {
  const {language, keys} = text;
  const article = keys[from] ?? "";
  if (language?.articles.has(article) !== true) return false;
  const own = keys[next] ?? "";
  if (language.articles.has(own) || language.possessives.has(own)) return false;
  return (
    !language.definite.has(article) &&
    (isIndefinite(text, article) || text.tokens.length - next > at - from - 1)
  );
}

/** "a short and clear summary": "clear" could be a verb. */
function isAdjectivePair(text: GoalText, from: number, at: number, next: number): boolean {
  return at === from + 2 && isIndefinite(text, text.at(from).key) && !beginsObject(text, next + 1);
}

function isIndefinite(text: GoalText, article: string): boolean {
  return text.words.has("indefinite", article);
}
