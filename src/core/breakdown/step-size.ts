import type {Language, UnitWord} from "./language.ts";
import {DEFAULT_RATES, type Rates} from "./rates.ts";
import type {NounPhrase} from "./step-objects.ts";
import type {StepParts} from "./step-parts.ts";

/** Minutes. */
const MOST_MINUTES = 5;
/** For 0.1 + 0.2. */
const ROUNDING = 1e-9;
/** On a page: a page is written as slowly as its words are, and words are read as fast as their page is. */
const WORDS_A_PAGE = 250;
const TIMES = /^(?:seconds|minutes|hours|quarter-hours|half-hours|days|weeks|months|years)$/;

/** R6: whether what is done takes longer than 5 minutes at these rates, or is a project by its name. */
export function isTooBig(
  parts: StepParts,
  things: readonly NounPhrase[],
  own: Rates = DEFAULT_RATES,
): boolean {
  const rates = own === DEFAULT_RATES ? own : {...DEFAULT_RATES, ...own};
  const isPlain = parts.language.plainVerbs.has(parts.verb.stem ?? "");
  return things.some((phrase, index) => {
    // "Walk for 3 miles"
    const isDone = !phrase.isIndirect || (isPlain && index === 0);
    if (!isDone) return false;
    return isProject(phrase, parts) || minutesOf(phrase, parts, rates) > MOST_MINUTES + ROUNDING;
  });
}

function minutesOf(
  {amount, isCounted, nouns}: NounPhrase,
  {verb, language}: StepParts,
  rates: Rates,
): number {
  const found = nouns.flatMap(({text}) => language.units.get(text) ?? []).at(-1);
  if (found === undefined || amount === undefined) return 0;
  // In "3 chapter names" chapters are not what is counted; in "500 words fast" words are.
  const isHead = language.units.has(nouns.at(-1)?.text ?? "") || (found.isMany && amount !== 1);
  return isHead && (isCounted || found.isOne) ? amount * rateOf(found, verb.stem ?? "", language, rates) : 0;
}

/** Minutes that one takes; 0: not known, or a time itself. */
function rateOf({unit}: UnitWord, stem: string, {writing, reading, working}: Language, rates: Rates): number {
  const rate = rates[unit] ?? 0;
  if (TIMES.test(unit)) return 0;
  if (unit === "pages" && writing.has(stem)) return (rates["words"] ?? 0) * WORDS_A_PAGE;
  if (unit === "words" && reading.has(stem)) return (rates["pages"] ?? 0) / WORDS_A_PAGE;
  // A form that is signed, a book that is fetched: a thing among others.
  return working.has(stem) ? rate : Math.min(rate, rates["items"] ?? rate);
}

function isProject({nouns, amount, isCounted}: NounPhrase, {verb, language}: StepParts): boolean {
  const head = nouns.at(-1)?.text;
  if (head === undefined) return false;
  const one = language.units.get(head)?.one ?? head;
  const isMany = one !== head && (isCounted || amount === undefined);
  return language.projects.some(({verbs, nouns: projects}) => {
    return (
      verbs.has(verb.stem ?? "") && ((projects.has(head) && !isMany) || (isCounted && projects.has(one)))
    );
  });
}
