import {readAction} from "./breakdown/action.ts";
import {checkStep} from "./breakdown/check-step.ts";
import {ITEM_LANGUAGES} from "./breakdown/item-languages.ts";
import {personAt, personIn} from "./breakdown/item-person.ts";
import {languageOf, type Language} from "./breakdown/language.ts";
import {partsOfLine, type LineParts} from "./breakdown/line-parts.ts";
import type {Playbook} from "./breakdown/playbook.ts";
import {readSentence} from "./breakdown/sentence.ts";
import {smallerLine} from "./breakdown/smaller-line.ts";
import {readStep} from "./breakdown/step-parts.ts";
import {stepWords} from "./breakdown/step-words.ts";
import {asLess, lessOf, wordsOf, type Rescaled} from "./energy.ts";

/** What can be in the way of a step. */
export const REASONS = ["dreading", "unclear", "big", "boring", "waiting"] as const;
export type Reason = (typeof REASONS)[number];

/** What a reason's answer says, in one language. */
interface Words {
  readonly enough: string;
  readonly next: string;
  readonly song: string;
  /** Before a verb that comes last. */
  readonly songInside: string;
  readonly playSong: string;
  readonly textThem: string;
  readonly textOne: (name: string) => string;
}

const ENGLISH: Words = {
  enough: ", nothing more",
  next: "Write the next action in one line",
  song: " with one song on",
  songInside: " with one song on",
  playSong: "Put one song on",
  textThem: "Text them one line",
  textOne: (name) => `Text ${name} one line`,
};

const GERMAN: Words = {
  enough: ", mehr nicht",
  next: "Schreib die nächste Handlung in einer Zeile auf",
  song: " mit einem Lied dazu",
  songInside: " mit einem Lied",
  playSong: "Mach ein Lied an",
  textThem: "Schreib der Person eine Zeile",
  textOne: (name) => `Schreib ${name} eine Zeile`,
};

/** "Too big" is more than "Smaller" is meant for. */
const HALVINGS = 2;
const END_MARKS = /[\s.,;:!?…]+$/;

/** What has to be said or sent to somebody; behind the bar, only to one with a name. */
const ASKING = [
  /^(?:call|ring|phone|text|ask|tell|remind|thank|invite|visit|meet|message|ping)\b/i,
  /^(?:e-?mail|mail|write to|reply|answer|send|chat|talk|wait|contact|chase|nudge)\b/i,
] as const;
const ASKING_GERMAN =
  /(?:^|\s)(?:an)?(?:ruf|frag|bitt|dank|triff|treff|lad|schick|wart|erinner|besuch|kontaktier|antwort|mail)|schreib.*(?:mail|nachricht|brief|sms)/i;
const UNNAMED = /^(?:an?|ein\p{L}*|der|die|das|de[nm]|mein\p{L}*) /iu;
const POSSESSIVE = /['’]s .*$/u;

/**
 * What each reason makes of a checkbox line's step; undefined: it cannot be made smaller than it is. `line`: the whole
 * line. In German where the step is, else in English.
 */
export function answerTo(reason: Reason, line: string, playbooks: readonly Playbook[]): Rescaled | undefined {
  const parts = partsOfLine(line);
  const language = languageOf(wordsOf(line));
  const words = language?.tag === "de" ? GERMAN : ENGLISH;
  switch (reason) {
    case "dreading":
      return begun(line, language, words, playbooks);
    case "unclear":
      return {kind: "lead", text: words.next};
    case "big":
      return halved(line, playbooks);
    case "boring":
      return parts === undefined ? undefined : sung(parts, language, words);
    case "waiting":
      return {kind: "lead", text: messageFor(wordsOf(line), language, words)};
  }
}

/** What only begins it. */
function begun(
  line: string,
  language: Language | undefined,
  {enough}: Words,
  playbooks: readonly Playbook[],
): Rescaled | undefined {
  const least = lessOf(line, () => true, playbooks);
  if (least !== undefined && least.kind !== "lead") return least;
  // What is known for a beginning cannot be begun in another way.
  const start = least?.text ?? (language === undefined ? "" : wordsOf(line));
  const words = start.replace(END_MARKS, "");
  return words === "" ? undefined : {kind: "lead", text: words.endsWith(enough) ? words : words + enough};
}

/** Less of the same; where nothing of it can be counted, what leads to it. */
function halved(line: string, playbooks: readonly Playbook[]): Rescaled | undefined {
  let best: Rescaled | undefined;
  let last = line;
  for (let times = 0; times < HALVINGS; times += 1) {
    const next = smallerLine(last, {playbooks});
    if (next === undefined) break;
    const less = asLess(line, next);
    if (less.kind === "lead") return best ?? less;
    [best, last] = [less, next];
  }
  return best;
}

function sung({before, words, after}: LineParts, language: Language | undefined, said: Words): Rescaled {
  const plain = words.replace(END_MARKS, "");
  const read = stepWords(plain);
  const last = read.at(-1)?.shown ?? "";
  const isLast = language !== undefined && read.length > 1 && readStep(read, language).isVerbLast;
  const made =
    isLast && plain.endsWith(` ${last}`)
      ? `${plain.slice(0, -last.length - 1)}${said.songInside} ${last}`
      : plain + said.song;
  const broken = new Set(checkStep(words));
  const isFit = !plain.includes(said.songInside.trim()) && checkStep(made).every((rule) => broken.has(rule));
  return isFit ? {kind: "whole", line: before + made + after} : {kind: "lead", text: said.playSong};
}

function messageFor(text: string, language: Language | undefined, {textThem, textOne}: Words): string {
  const data = ITEM_LANGUAGES.find(({tag}) => tag === language?.tag);
  if (language === undefined || data === undefined) return textThem;
  const isGerman = language.tag === "de";
  const [anyone, named] = isGerman
    ? [false, ASKING_GERMAN.test(text)]
    : ASKING.map((form) => form.test(text));
  const name =
    anyone === true
      ? personAt(readSentence(stepWords(text), language), readAction(text, language), data)?.name
      : named === true
        ? personIn(text, language, data)?.name
        : undefined;
  const whom = name?.replace(POSSESSIVE, "");
  return whom === undefined || UNNAMED.test(whom) ? textThem : textOne(whom);
}
