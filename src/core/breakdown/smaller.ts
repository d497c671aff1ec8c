import {pattern} from "../pattern.ts";
import {startsWithCapital, startsWithLetter} from "./letters.ts";
import {readAction} from "./action.ts";
import {checkStep} from "./check-step.ts";
import {unitNamed} from "./known-words.ts";
import {languageOf, type Language} from "./language.ts";
import {setByVerb} from "./case.ts";
import {fitFor, offersOf, textsOf} from "./offers.ts";
import {fill} from "./offer-book.ts";
import type {Playbook} from "./playbook.ts";
import type {Draft, Step} from "./step.ts";
import {isClock, stepWords, type Word} from "./step-words.ts";

const FIGURES = pattern(String.raw`^\p{Nd}[\p{Nd}.,'’ ]*$`, "u");

export interface SmallerContext {
  /** Undefined: as the step's words say. */
  readonly language?: Language | undefined;
  readonly playbooks: readonly Playbook[];
}

type Small = Pick<Step, "text" | "minutes" | "kind">;

/**
 * The same step, half as big: its number is halved down to one, then a starter takes its place ("Open …"). Undefined: it
 * is at the floor. Any line can be given, of a note that is no goal too; it always comes to an end.
 */
export function smaller(step: Small, {language, playbooks}: SmallerContext): Step | undefined {
  const tongue = language ?? languageOf(step.text);
  const half = halved(step, tongue);
  const why = {rule: "smaller", from: step.text};
  if (half !== undefined) return {...half, why};
  const draft = step.kind === "starter" ? undefined : starterFor(step.text, tongue, playbooks);
  return draft === undefined ? undefined : {...draft, why};
}

/** The step with its number halved; undefined: it has none that can be. */
function halved({text, minutes, kind}: Small, language: Language | undefined): Small | undefined {
  const words = stepWords(text);
  const at = words.findIndex((_, index) => isSize(words, index, language));
  const word = words[at];
  if (word?.value === undefined) return undefined;
  const size = Math.max(1, Math.floor(word.value / 2));
  const unit = words[at + 1];
  const single = size > 1 ? undefined : unitNamed(unit?.text ?? "", language)?.one;
  const one = size > 1 || unit === undefined ? unit?.shown : single && asWritten(single, unit.shown);
  // "1 customers"
  if (size === 1 && unit !== undefined && one === undefined) return undefined;
  const made = replaced(text, word.shown, String(size), unit?.shown ?? "", one ?? unit?.shown ?? "");
  if (made === undefined) return undefined;
  return {text: made, minutes: Math.max(1, Math.ceil((minutes * size) / word.value)), kind};
}

/** A noun keeps its capital: "1 Wort". */
function asWritten(word: string, like: string): string {
  return startsWithCapital(like) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

/** "40" of "Type 40 words": no time of day, no number of a chapter, no part of another word. */
function isSize(words: readonly Word[], at: number, language: Language | undefined): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.value === undefined || word.value < 2 || word.isQuoted || isClock(word)) return false;
  if (!FIGURES().test(word.shown) || next === undefined || !/^ ?$/.test(next.before)) return false;
  return language === undefined ? startsWithLetter(next.shown) : !language.prepositions.has(next.text);
}

function replaced(text: string, number: string, size: string, unit: string, one: string): string | undefined {
  const at = text.indexOf(`${number} ${unit}`);
  if (at < 0 || unit === "") return undefined;
  return `${text.slice(0, at)}${size} ${one}${text.slice(at + number.length + 1 + unit.length)}`;
}

function starterFor(
  text: string,
  language: Language | undefined,
  playbooks: readonly Playbook[],
): Draft | undefined {
  const offers = language === undefined ? undefined : offersOf(language);
  if (language === undefined || offers === undefined) return undefined;
  const texts = textsOf(text);
  const own = playbooks.filter((playbook) => playbook.language.split("-")[0] === language.tag);
  const sets = [
    fitFor({playbooks: own, offers}, texts)?.fit,
    setByVerb(offers.sets.fallback, texts, language),
  ];
  const filling = {action: readAction(text, language)};
  for (const draft of sets.flatMap((set) => set?.drafts ?? [])) {
    if (draft.kind !== "starter") continue;
    const made = fill(draft.text, filling);
    const context = {language, source: text, others: [text], isStarter: true};
    if (made !== undefined && checkStep(made, context).length === 0) return {...draft, text: made};
  }
  return undefined;
}
