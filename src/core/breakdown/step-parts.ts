import type {Language} from "./language.ts";
import {
  beginsObject,
  is,
  isCapital,
  isDeterminer,
  isPreposition,
  markBefore,
  readSentence,
  spanAt,
  type Sentence,
} from "./sentence.ts";
import {isClock, type Word} from "./step-words.ts";
import {endsAction, verbAt, verbBetween, type Verb} from "./step-verb.ts";

/** A step's words and what they do in it. */
export interface StepParts extends Sentence {
  /** Behind an anchor or a label. */
  readonly from: number;
  /** Where the action begins: behind "I will", "please". */
  readonly start: number;
  /** Where the action ends: before an anchor ("after lunch"). */
  readonly end: number;
  /** Where its main clause ends: before "that", "who". */
  readonly mainEnd: number;
  readonly verb: Verb;
  /** Whether the verb comes last ("40 Wörter tippen"). */
  readonly isVerbLast: boolean;
}

/** The parts of a step in a known language. `words`: as `stepWords` gives them. */
export function readStep(words: readonly Word[], language: Language): StepParts {
  const sentence = readSentence(words, language);
  const {from, start, verb: first} = leadOf(sentence);
  const end = endOf(sentence, start);
  const mainEnd = mainEndOf(sentence, start, end);
  const verb = verbBetween(sentence, first, start, mainEnd);
  return {...sentence, from, start, end, mainEnd, verb, isVerbLast: verb.from > start && verb.to === mainEnd};
}

/** Where an action begins, and what stands before it. */
type Lead = Pick<StepParts, "from" | "start" | "verb">;

/** The action behind anchors, labels and times of day. */
function leadOf(sentence: Sentence): Lead {
  let from = 0;
  while (isClock(sentence.words[from])) from += 1;
  for (;;) {
    const lead = actionFrom(sentence, from);
    const next =
      lead.verb.kind === "none" ? (afterLabel(sentence, from) ?? afterAnchor(sentence, from)) : undefined;
    if (next === undefined) return lead;
    from = next;
  }
}

/** The action behind what says only who acts or how: "I will", "please". */
function actionFrom(sentence: Sentence, from: number): Lead {
  const {length} = sentence.words;
  for (let start = from; ;) {
    const verb = verbAt(sentence, start);
    const skipped = verb.kind === "none" ? lengthBeforeVerb(sentence, start) : 0;
    if (skipped === 0) return {from, start: start < length ? start : from, verb};
    start += skipped;
  }
}

function lengthBeforeVerb(sentence: Sentence, at: number): number {
  return is(sentence, at, "pronouns", "auxiliaries") ? 1 : spanAt(sentence, at, "adverbs", "hedges", "open");
}

/** A label has no more words than that ("Chapter 3: type one sentence"). */
const LONGEST_LABEL = 4;

function afterLabel({words}: Sentence, start: number): number | undefined {
  const rest = words.slice(start + 1, start + 1 + LONGEST_LABEL);
  const at = rest.findIndex(({before}) => before.includes(":"));
  return at < 0 ? undefined : start + 1 + at;
}

/** "After I pour my coffee, …", "Nach dem Kaffee tippe ich …" */
function afterAnchor(sentence: Sentence, from: number): number | undefined {
  const isAnchor =
    spanAt(sentence, from, "anchors", "adverbs", "open") > 0 ||
    is(sentence, from, "prepositions", "definite") ||
    spanAt(sentence, from + 1, "anchors") > 0;
  if (!isAnchor) return undefined;
  const comma = sentence.words.findIndex(
    ({before}, at) => at > from + 1 && /[,:;–—→]/.test(before) && !endsAction(sentence, at - 1),
  );
  const verb = sentence.words.findIndex((_, at) => at > from + 1 && isOwnVerb(sentence, at));
  // A clause has a verb of its own, before its comma.
  const isClause = spanAt(sentence, from, "anchors") > 0;
  if (comma < 0 || verb < 0) return comma < verb ? verb : comma < 0 ? undefined : comma;
  return isClause ? comma : Math.min(comma, verb);
}

/** Whether a word in the middle is the verb of an action, not one that belongs to what stands before it. */
function isOwnVerb(sentence: Sentence, at: number): boolean {
  const belongs =
    isDeterminer(sentence, at - 1) || is(sentence, at - 1, "prepositions", "pronouns", "joints");
  if (belongs || isCapital(sentence, at)) return false;
  const {kind, stem = ""} = verbAt(sentence, at);
  const {plainVerbs, hasCapitalNouns} = sentence.language;
  const isPlain = plainVerbs.has(stem) && isPreposition(sentence, at + 1);
  // What stands in small letters is no noun where nouns have capitals.
  return kind !== "none" && (isPlain || hasCapitalNouns || beginsObject(sentence, at + 1));
}

/** Where an anchor begins behind an action; not at "once.", "once and", "once in the morning". */
function endOf(sentence: Sentence, start: number): number {
  const {length} = sentence.words;
  for (let at = start + 2; at < length; at += 1) {
    const next = at + spanAt(sentence, at, "anchors");
    const isClause = next > at && markBefore(sentence, next) === " ";
    if (isClause && !is(sentence, next, "joints", "prepositions")) return at;
  }
  return length;
}

function mainEndOf(sentence: Sentence, start: number, end: number): number {
  for (let at = start + 2; at < end; at += 1) {
    // "einen Satz, der …"
    const isClause = markBefore(sentence, at).includes(",") && is(sentence, at, "articles");
    if (isClause || is(sentence, at, "relatives")) return at;
  }
  return end;
}
