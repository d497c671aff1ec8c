import {UNSPACED} from "./counted.ts";
import {languageOf, type Language} from "./language.ts";
import type {Rates} from "./rates.ts";
import {hasTwoActions} from "./step-actions.ts";
import {hasFinish, isNegative, isOpen} from "./step-finish.ts";
import {isGrounded} from "./step-grounds.ts";
import {isRestated, isSameStep} from "./step-likeness.ts";
import {nounPhrases} from "./step-objects.ts";
import {readStep, type StepParts} from "./step-parts.ts";
import {isTooBig} from "./step-size.ts";
import {statedMinutes} from "./step-time.ts";
import {stepWords, type Word} from "./step-words.ts";

/** The rules of a step that is tiny enough; what each one asks for is in `wordsOfRule`. */
export type RuleId = "R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "R10" | "R11";

/** What is known besides the step; what is not given is not checked against. */
export interface StepContext {
  /** Undefined: the language that the step, or the goal, is seen to be in. */
  readonly language?: Language | undefined;
  /** The goal's title; left out where the goal itself is tiny enough to be a step. */
  readonly goal?: string | undefined;
  /** The note's text: numbers and names come from there, or from the goal. */
  readonly source?: string | undefined;
  readonly rates?: Rates | undefined;
  /** The other steps. */
  readonly others?: readonly string[] | undefined;
  readonly isStarter?: boolean | undefined;
}

const RULES: readonly RuleId[] = ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11"];

/** Words. */
const LONGEST = 12;
/** Characters, markup included: nobody starts on more. */
const MOST_CHARACTERS = 600;
/** Minutes. */
const MOST = 5;
const MOST_FOR_A_STARTER = 2;

/** The rules that a step breaks, in their order; none: it is tiny enough. Of an unknown language, only what needs none. */
export function checkStep(text: string, context: StepContext = {}): readonly RuleId[] {
  const {goal, source, rates, others = [], isStarter = false} = context;
  const words = stepWords(text);
  if (words.length === 0) return ["R1"];
  const language = context.language ?? languageOf(unquoted(words)) ?? languageOfGoal(goal);
  const parts = language === undefined ? undefined : readStep(words, language);
  const minutes = statedMinutes({words, language, stem: parts?.verb.stem});
  const sources = [goal, source].filter((known) => known !== undefined);
  const broken: Broken = {
    ...(parts === undefined ? {} : brokenWords(text, parts, rates)),
    R4: lengthOf(parts, words) > LONGEST || text.length > MOST_CHARACTERS,
    R5: minutes !== undefined && minutes > (isStarter ? MOST_FOR_A_STARTER : MOST),
    R10:
      (goal !== undefined && isRestated(words, stepWords(goal), language)) ||
      others.some((other) => isSameStep(words, stepWords(other), language)),
    R11: sources.length > 0 && !isGrounded(words, sources, language),
  };
  return RULES.filter((rule) => broken[rule] === true);
}

/** A word alone is one of several languages. */
function languageOfGoal(goal = ""): Language | undefined {
  return /\S\s+\S/.test(goal) ? languageOf(goal) : undefined;
}

/** Without names from elsewhere, which say nothing of the step's own language. */
function unquoted(words: readonly Word[]): string {
  return words.map(({shown, isQuoted}) => (isQuoted ? "" : shown)).join(" ");
}

type Broken = {readonly [rule in RuleId]?: boolean};

/** The rules that need a language's words. What one rule replaces as a whole is not asked about by another. */
function brokenWords(text: string, parts: StepParts, rates: Rates | undefined): Broken {
  const {kind} = parts.verb;
  const isTwo = hasTwoActions(parts);
  if (isNegative(parts)) return {R3: isTwo, R9: true};
  const isHedged = isOpen(parts, text);
  if (kind !== "concrete") return {R1: kind === "none", R2: kind === "vague", R3: isTwo, R8: isHedged};
  const things = nounPhrases(parts);
  const isBig = isTooBig(parts, things, rates);
  return {R3: isTwo, R6: isBig, R7: !isBig && !isHedged && !hasFinish(parts, things), R8: isHedged};
}

/** Characters of scripts without spaces between words. */
const UNSPACED_PER_WORD = 2;

const LATIN = /^[\0-\u02FF]*$/;

/** Words of the action, its anchor left out. */
function lengthOf(parts: StepParts | undefined, words: readonly Word[]): number {
  let length = 0;
  for (const {shown} of words.slice(parts?.start ?? 0, parts?.end ?? words.length)) {
    const unspaced = LATIN.test(shown) ? 0 : [...shown].filter((one) => UNSPACED().test(one)).length;
    length += Math.max(1, unspaced / UNSPACED_PER_WORD);
  }
  return length;
}

const QUESTIONS: Readonly<Record<RuleId, string>> = {
  R1: "What would you do?",
  R2: "What would you do first?",
  R3: "Could this be one action?",
  R4: "Could it be said in fewer words?",
  R5: "Could it take 5 minutes?",
  R6: "What is one small piece of it?",
  R7: "How would you know it's done?",
  R8: "What exactly, and how much?",
  R9: "What would you do instead?",
  R10: "Could this be a different piece of it?",
  R11: "Is this from your note?",
};

/** A rule as a kind question, to be shown under a step that breaks it. */
export function wordsOfRule(rule: RuleId): string {
  return QUESTIONS[rule];
}
