import {beginsObject, is, isCapital, markBefore, spanAt} from "./sentence.ts";
import type {StepParts} from "./step-parts.ts";
import {endsAction, isLikeVerb} from "./step-verb.ts";

/** R3: whether a step asks for more than one action. */
export function hasTwoActions(parts: StepParts): boolean {
  let at = parts.start + 1;
  while (at < parts.words.length) {
    // A set phrase begins before what joins it.
    const length = spanAt(parts, at - 1, "setPhrases");
    if (length === 0) {
      if (is(parts, at, "sequences") || markBefore(parts, at).includes("→")) return true;
      if (isJoint(parts, at) && isBeside(parts, at)) return true;
    }
    at += Math.max(1, length - 1);
  }
  return false;
}

/** Whether a word, or the mark before it, joins what stands on both sides; in an anchor, only a mark ends what is said. */
function isJoint(parts: StepParts, at: number): boolean {
  const before = markBefore(parts, at);
  if (at >= parts.end) return /[;.]/.test(before);
  return is(parts, at, "joints") || (before !== " " && /[,;./|–—]| - /.test(before));
}

/** Whether a joint has an action beside it: behind it, or before it where the verb comes last ("Schuhe anziehen und"). */
function isBeside(parts: StepParts, joint: number): boolean {
  if (!parts.isVerbLast) return beginsAction(parts, joint);
  return joint - 1 > parts.start && endsAction(parts, joint - 1);
}

/** Whether an action begins behind a joint: "and type one word". */
function beginsAction(parts: StepParts, joint: number): boolean {
  const {words, texts, language} = parts;
  let at = joint;
  while (is(parts, at, "joints") || spanAt(parts, at, "adverbs") > 0) at += 1;
  const isName = isCapital(parts, at) && !/[.!?]/.test(markBefore(parts, at));
  if (isName || words[at]?.isQuoted === true) return false;
  const stem = language.verbs.get(texts[at] ?? "");
  if (stem === undefined) return spanAt(parts, at, "vague") > 0 || isLikeVerb(parts, at);
  const mayBeNoun = language.nounVerbs.has(stem) || is(parts, at, "units");
  // What stands in small letters is no noun where nouns have capitals.
  return !mayBeNoun || language.hasCapitalNouns || isCapital(parts, at + 1) || beginsObject(parts, at + 1);
}
