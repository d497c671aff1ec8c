import {checkStep, wordsOfRule, type RuleId, type StepContext} from "../breakdown/check-step.ts";
import type {Language} from "../breakdown/language.ts";
import {stepWords, type Word} from "../breakdown/step-words.ts";

/**
 * A kind question about a step that a person typed: "Could this be one action? “Type 100 words” can stand alone." Undefined:
 * there is nothing to ask. Numbers and names are theirs to bring in.
 */
export function questionAbout(text: string, context: StepContext): string | undefined {
  if (text.trim() === "") return undefined;
  const [rule] = checkStep(text, context).filter((one) => one !== "R11");
  if (rule === undefined) return undefined;
  const piece = PIECES.has(rule) ? standingAlone(text, context) : undefined;
  return piece === undefined ? wordsOfRule(rule) : `${wordsOfRule(rule)} “${piece}” can stand alone.`;
}

/** What is too much may begin with something that is not. */
const PIECES: ReadonlySet<RuleId> = new Set(["R3", "R4"]);
const LEAST_WORDS = 2;

/** The longest beginning of a step that is tiny enough by itself. */
function standingAlone(text: string, context: StepContext): string | undefined {
  const {language} = context;
  const words = stepWords(text);
  const starts = startsOf(words, text);
  for (let at = words.length - 1; at >= LEAST_WORDS; at -= 1) {
    const [word, start] = [words[at], starts[at]];
    if (word === undefined || start === undefined || !joins(word, language)) continue;
    const piece = text.slice(0, start).replace(/[\s,;.&+→|/–—-]+$/u, "");
    if (checkStep(piece, context).every((rule) => rule === "R11")) return piece;
  }
  return undefined;
}

function joins({text, before}: Word, language: Language | undefined): boolean {
  const isJoint = language?.joints.has(text) === true || language?.sequences.has(text) === true;
  return isJoint || /[,;.&+→|–—]| - /.test(before);
}

/** Where each word begins; undefined where it does not stand in the text as it is read. */
function startsOf(words: readonly Word[], text: string): (number | undefined)[] {
  let from = 0;
  return words.map(({shown}) => {
    const at = text.indexOf(shown, from);
    if (at < 0) return undefined;
    from = at + shown.length;
    return at;
  });
}
