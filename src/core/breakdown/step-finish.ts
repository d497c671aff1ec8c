import {startsWithCapital} from "./letters.ts";
import {goalWords} from "./goal-words.ts";
import type {Language} from "./language.ts";
import {is, isCapital, isDeterminer, isNumber, isParticle, markBefore, spanAt} from "./sentence.ts";
import type {NounPhrase} from "./step-objects.ts";
import type {StepParts} from "./step-parts.ts";
import type {Word} from "./step-words.ts";

/** R7: whether one can see when a step is done: a number, an article, a possessive or a name says so. */
export function hasFinish(parts: StepParts, things: readonly NounPhrase[]): boolean {
  const {words, start, end, mainEnd, verb} = parts;
  if (isWholeMove(parts) || hasObject(parts, things)) return true;
  for (let at = start; at < end; at += 1) {
    if (spanAt(parts, at, "finished") > 0) return true;
    if (at >= verb.from && at < verb.to) continue;
    const isOne = isNumber(parts, at) || is(parts, at, "articles", "possessives");
    if (isOne || words[at]?.isQuoted === true) return true;
    if (at < mainEnd && (is(parts, at, "pronouns") || isDeterminer(parts, at) || isNamed(parts, at)))
      return true;
  }
  return false;
}

/** "Stand up", "aufstehen": a move that ends where it says. */
function isWholeMove(parts: StepParts): boolean {
  const {start, mainEnd, verb, language} = parts;
  if (start !== verb.from || !language.plainVerbs.has(verb.stem ?? "")) return false;
  const isOneWord = language.lastVerbs.size > 0 && !is(parts, start, "lastVerbs", "verbs");
  const next = isOneWord ? start + 1 : start + 2;
  const isAlone =
    next === mainEnd ||
    markBefore(parts, next) !== " " ||
    is(parts, next, "joints") ||
    spanAt(parts, next, "adverbs") > 0;
  return isAlone && (isOneWord || isParticle(parts, start + 1));
}

function isNamed(parts: StepParts, at: number): boolean {
  const {texts, start, language} = parts;
  if (!language.hasCapitalNouns) return at > start && isCapital(parts, at);
  // "Mamas Nummer"
  const isGenitive = texts[at]?.endsWith("s") === true && markBefore(parts, at + 1) === " ";
  return isGenitive && isCapital(parts, at) && isCapital(parts, at + 1);
}

/** Whether there is one thing, though without an article, that is done with at some time: "make bed", "text sam". */
function hasObject(parts: StepParts, things: readonly NounPhrase[]): boolean {
  const {starters, ongoing} = parts.language;
  const {stem = ""} = parts.verb;
  const isHandled = starters.has(stem);
  return (
    !ongoing.has(stem) &&
    things.some(({nouns}) => {
      const head = nouns.at(-1);
      return head !== undefined && (isHandled || isOne(head, parts.language));
    })
  );
}

function isOne({text, shown}: Word, language: Language): boolean {
  const {units, hasCapitalNouns, looks} = language;
  const isMany = units.get(text)?.isMany ?? goalWords(language).has("plurals", text);
  return !isMany && (hasCapitalNouns ? startsWithCapital(shown) : !looks.has(text));
}

const ELLIPSIS = /(?:…|\.\.\.)\s*$/;

/** R8: whether a step hedges, or asks for a quantity without an end. `text`: as written. */
export function isOpen(parts: StepParts, text: string): boolean {
  if (parts.verb.kind === "hedge" || ELLIPSIS.test(text.slice(-20))) return true;
  return parts.texts.some((_, at) => spanAt(parts, at, "hedges") > 0) || hasPhrase(parts, "open");
}

/** R9: whether a step says what is not done. */
export function isNegative(parts: StepParts): boolean {
  return parts.verb.kind === "stop" || hasPhrase(parts, "negations");
}

/** Whether one of the phrases stands in the main clause, other than in one that only looks like it ("one more"). */
function hasPhrase(parts: StepParts, list: "open" | "negations"): boolean {
  for (let at = parts.from; at < parts.mainEnd;) {
    const closed = spanAt(parts, at, "closed");
    if (closed === 0 && spanAt(parts, at, list) > 0) return true;
    at += Math.max(1, closed);
  }
  return false;
}
