import {pattern} from "../pattern.ts";
import type {Offers} from "./offers.ts";
import {isCapital, isNumber, isPreposition} from "./sentence.ts";
import type {StepParts} from "./step-parts.ts";
import type {Word} from "./step-words.ts";

/** Words and characters of a name. */
export const MOST_NAMED = 6;
const MOST_CHARACTERS = 60;
const MOST_IN_OBJECT = 5;
const NONE: ReadonlySet<string> = new Set();

/** In the language's own marks. */
export function quoted(name: string, offers: Offers): string | undefined {
  const [open = "", close = ""] = offers.data.quotes;
  return name === "" ? undefined : `${open}${name}${close}`;
}

/** The first words, without marks that would end a quotation. */
export function nameOf(words: readonly Word[]): string {
  let name = "";
  for (const {shown, before} of words.slice(0, MOST_NAMED)) {
    const next = name === "" ? shown : `${name}${/^[-–/.,]?$/.test(before) ? before : " "}${shown}`;
    if (next.length > MOST_CHARACTERS) break;
    name = next;
  }
  return name;
}

/** What the action is done to. */
export interface ActionObject {
  readonly text: string;
  /** Whether an article stood before it. */
  readonly hasArticle: boolean;
  readonly isLong: boolean;
  readonly isDirect: boolean;
  /** Its first word, the article left out. */
  readonly from: number;
}

/** With a capital, as a note's title. */
export function titled(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "the garage"; what is too long for a step is the text's name in quotes. */
export function objectWith(
  {text, hasArticle, isLong}: ActionObject,
  offers: Offers,
  name: string,
): string | undefined {
  if (isLong) return quoted(name, offers);
  const {article} = offers.data;
  return hasArticle && article !== "" ? `${article} ${text}` : text;
}

/** Behind the first preposition that has a name or a person behind it, as far as the object that stands there goes. */
export function whomOf(
  parts: StepParts,
  offers: Offers,
  {articles, behind}: {readonly articles: readonly string[]; readonly behind?: ReadonlySet<string>},
): string | undefined {
  const {verb, mainEnd, texts} = parts;
  for (let at = verb.to; at < mainEnd - 1; at += 1) {
    if (!isPreposition(parts, at) || !isWhom(parts, at + 1, articles)) continue;
    if (behind?.has(texts[at] ?? "") === false) continue;
    const object = objectAt(parts, at + 1, mainEnd);
    const named = nameOf(parts.words.slice(at + 2, mainEnd));
    if (behind !== undefined && NUMBERED().test(named)) return `${offers.data.article} ${named}`.trim();
    return object === undefined || object.isLong ? undefined : objectWith(object, offers, "");
  }
  if (behind !== undefined || verb.kind === "none") return undefined;
  // "Visit Anna", "Ask Lea out"
  const object = isWhom(parts, verb.to, []) ? objectAt(parts, verb.to, mainEnd) : undefined;
  if (object === undefined || object.isLong) return undefined;
  // "Teach Ella chess"
  const [name = object.text] = (!parts.language.hasCapitalNouns && NAMES().exec(object.text)) || [];
  return name;
}

/** "a 4-day week" is one thing, not four. */
const NUMBERED = pattern(String.raw`^\d+-\p{L}+ \p{L}+$`, "u");
const NAMES = pattern(String.raw`^(?:\p{Lu}[\p{L}.-]* ?)+(?= |$)`, "u");

/** "Tom", "my dad", "the food bank"; where all nouns have capitals, what has a possessive. */
function isWhom(parts: StepParts, at: number, articles: readonly string[]): boolean {
  const {texts, language} = parts;
  const text = texts[at] ?? "";
  if (language.possessives.has(text)) return true;
  if (language.hasCapitalNouns) return language.definite.has(text);
  return isCapital(parts, at) || articles.includes(text);
}

/** Undefined: none, or so many of something. */
export function objectOf(parts: StepParts, offers: Offers): ActionObject | undefined {
  const {texts, language, verb, isVerbLast, start, mainEnd} = parts;
  let at = isVerbLast ? start : verb.to;
  const end = isVerbLast ? verb.from : mainEnd;
  while (at < end && (isPreposition(parts, at) || language.particles.includes(texts[at] ?? ""))) at += 1;
  const isDirect = isVerbLast || at === verb.to;
  // "Jeden Tag meditieren"
  const closed = isVerbLast && at > 0 ? language.closed.at(texts, at - 1) : 0;
  if (closed > 1) at += closed - 1;
  // "Learn to play the guitar", "Learn to swim"
  if ((at > verb.to || verb.kind !== "concrete") && isBareVerb(parts, at)) at += 1;
  // "Learn to swim as an adult"
  if (!isDirect && isPreposition(parts, at)) return undefined;
  const object = objectAt(parts, at, end, offers.within);
  if (object === undefined) return undefined;
  // "Replace boiler"
  const isKnown =
    isDirect &&
    offers.known.has(texts[verb.from] ?? "") &&
    !isCapital(parts, at) &&
    !language.possessives.has(texts[at] ?? "");
  return {...object, hasArticle: object.hasArticle || isKnown, isDirect};
}

/** A verb that is no noun too. */
function isBareVerb({texts, language}: StepParts, at: number): boolean {
  const text = texts[at] ?? "";
  return language.verbs.has(text) && !language.nounVerbs.has(text);
}

/** `within`: words that it goes on with. */
function objectAt(
  parts: StepParts,
  start: number,
  end: number,
  within: ReadonlySet<string> = NONE,
): ActionObject | undefined {
  const {words, texts, language} = parts;
  let at = start;
  const hasArticle = at < end && language.articles.has(texts[at] ?? "");
  if (hasArticle) at += 1;
  const from = at;
  while (at < end && (at === from || goesOn(parts, at, within))) at += 1;
  // "a cookbook of my grandmother's recipes"
  const joint =
    at - from < MOST_IN_OBJECT
      ? -1
      : texts.findIndex((text, index) => index > from && index < at && within.has(text));
  const object = words.slice(from, joint < 0 ? at : joint);
  const isNone =
    object.length === 0 ||
    isNumber(parts, from) ||
    [language.pronouns, language.relatives].some((set) => set.has(texts[from] ?? "")) ||
    (language.units.has(texts[from] ?? "") && isNumber(parts, from - 1)) ||
    (!hasArticle &&
      [language.adverbs, language.open, language.anchors].some((phrases) => phrases.at(texts, from) > 0));
  if (isNone) return undefined;
  const text = object.map(({shown, before}, index) => (index === 0 ? "" : plainGap(before)) + shown).join("");
  const isOwn = language.possessives.has(texts[from] ?? "");
  return {
    text,
    hasArticle: hasArticle && !isOwn,
    isLong: object.length > MOST_IN_OBJECT,
    isDirect: false,
    from,
  };
}

/** The object with all that is said of it, if that is not long: "Birthday party for Lena". */
export function wholeOf(
  {text, from}: ActionObject,
  {words, start, mainEnd, verb, isVerbLast}: StepParts,
): string {
  const whole = nameOf(words.slice(Math.max(from, start), isVerbLast ? verb.from : mainEnd));
  return whole.startsWith(text) ? whole : text;
}

function plainGap(before: string): string {
  // "the kids' room"
  return /^(?:[-–/'’]?|['’] )$/.test(before) ? before : " ";
}

/** Whether an object has one more word. */
function goesOn(parts: StepParts, at: number, within: ReadonlySet<string>): boolean {
  const {words, texts, language} = parts;
  const text = texts[at] ?? "";
  if (/[,;:–—(.!?]/.test(words[at]?.before ?? "")) return false;
  const next = texts[at + 1];
  // "Teach Leo to ride", "Ask Lea out"
  if (within.has(text)) return next !== undefined && !isNumber(parts, at + 1) && !isBareVerb(parts, at + 1);
  if (next === undefined && language.particles.includes(text)) return false;
  // "20 minutes a day"
  if (isNumber(parts, at) && (language.units.has(texts[at + 1] ?? "") || texts[at + 1] === "x")) return false;
  // "my first paper", "my late mother"
  const before = texts[at - 1] ?? "";
  if (language.possessives.has(before) || language.articles.has(before)) return true;
  const {anchors, adverbs, open, hedges} = language;
  if ([anchors, adverbs, open, hedges].some((phrases) => phrases.at(texts, at) > 0)) return false;
  const {joints, sequences, relatives, negations} = language;
  // "War and Peace"
  if (joints.has(text) && !language.hasCapitalNouns && isCapital(parts, at - 1) && isCapital(parts, at + 1))
    return true;
  // "the R&D talk"
  if (joints.has(text) && words[at]?.before === "") return true;
  return ![joints, sequences, relatives, negations].some((set) => set.has(text)) && !isPreposition(parts, at);
}
