import {startsWithCapital} from "./letters.ts";
import {readAction, type Action} from "./action.ts";
import type {ItemData} from "./item-data.ts";
import type {Language} from "./language.ts";
import {wordsOf} from "./phrases.ts";
import {isCapital, isDeterminer, isNumber, isPreposition, readSentence, type Sentence} from "./sentence.ts";
import {stepWords, type Word} from "./step-words.ts";

/** Whom an item asks. */
export interface Person {
  readonly name: string;
  /** What about, with the word before it: "about the heating". */
  readonly on?: string;
}

const MOST_IN_NAME = 3;
const MOST_IN_REST = 6;

export function isTitled([first]: readonly Word[], {titles}: ItemData): boolean {
  return wordsOf(titles).includes(first?.text ?? "");
}

/** The person in a text of its own: "ask Jonas?", "Prof. Adeyemi". */
export function personIn(text: string, language: Language, data: ItemData): Person | undefined {
  const action = readAction(text, language);
  const sentence = readSentence(stepWords(text), language);
  const hasTitle = isTitled(sentence.words, data);
  if (action.kind !== "concrete" && !hasTitle) return undefined;
  const person = personAt(sentence, hasTitle ? {...action, parts: undefined} : action, data);
  return person !== undefined && startsWithCapital(person.name) ? person : undefined;
}

/** The person behind a deed's verb, or before one that comes last. */
export function personAt(
  sentence: Sentence,
  {parts, isVerbLast}: Action,
  data: ItemData,
): Person | undefined {
  const {words, texts, language} = sentence;
  const end = parts !== undefined && isVerbLast ? parts.verb.from : words.length;
  let from = parts === undefined || isVerbLast ? 0 : parts.verb.to;
  // "send the CV to Tom"
  const given = texts.findIndex(
    (text, at) => at > from && at + 1 < end && text === data.to && isCapital(sentence, at + 1),
  );
  if (given > 0) from = given;
  if (isPreposition(sentence, from)) from += 1;
  const to = nameEnd(sentence, from, end, wordsOf(data.titles));
  const isPointed = isCapital(sentence, from) || isDeterminer(sentence, from) || to - from === 1;
  if (to === from || !isPointed) return undefined;
  const name = shownOf(words.slice(from, to));
  const rest = words.slice(to, end);
  if (rest.length === 0 || rest.length > MOST_IN_REST) return {name};
  if (data.to !== "" && texts[to] === data.to) {
    const {it} = readAction(shownOf(rest.slice(1)), language);
    return it === undefined ? {name} : {name, on: `${data.about} ${it}`};
  }
  return isPreposition(sentence, to) && rest.length > 1 ? {name, on: shownOf(rest)} : {name};
}

/** Where a name or "the landlord" ends that begins at `from`. */
function nameEnd(sentence: Sentence, from: number, end: number, titles: readonly string[]): number {
  const {texts, language} = sentence;
  const isBefore = (at: number): boolean => isDeterminer(sentence, at) || titles.includes(texts[at] ?? "");
  let [to, most] = [from, MOST_IN_NAME];
  while (to < end && most > 0) {
    const isEnd =
      isPreposition(sentence, to) || isNumber(sentence, to) || language.joints.has(texts[to] ?? "");
    if (isEnd) break;
    // "Ana her ticket": a name is all in capitals, or all without.
    if (to > from && !isBefore(to - 1) && isCapital(sentence, to) !== isCapital(sentence, to - 1)) break;
    if (language.relatives.has(texts[to] ?? "")) break;
    most -= isBefore(to) ? 0 : 1;
    to += 1;
  }
  return to;
}

function shownOf(words: readonly Word[]): string {
  return words
    .map(({shown, before}, at) => (at === 0 ? "" : before.trim() === "." ? ". " : " ") + shown)
    .join("");
}
