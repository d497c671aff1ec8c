import {pattern} from "../pattern.ts";
import {startsWithCapital, startsWithSmallLetter} from "./letters.ts";
import {readAction, type Action} from "./action.ts";
import {quoted, titled as withCapital} from "./action-object.ts";
import {goalWords} from "./goal-words.ts";
import type {ItemData} from "./item-data.ts";
import type {Language} from "./language.ts";
import type {Offers} from "./offers.ts";
import {isTitled, personAt, personIn, type Person} from "./item-person.ts";
import {isDeterminer, isNumber, isPreposition, readSentence} from "./sentence.ts";
import {stepWords, type Word} from "./step-words.ts";

const CAPITAL_OF_WORD = pattern(String.raw`^\p{Lu}\p{Ll}`, "u");
const SMALL_LETTERS = pattern(String.raw`^\p{Ll}[\p{L} '-]*$`, "u");
const NUMBER_LAST = pattern(String.raw`\p{Nd}$`, "u");
const CAPITALIZED_FIRST = pattern(String.raw`^\p{Lu}\p{Ll}*[ ]\p{Ll}`, "u");
const CAPITALIZED = pattern(String.raw`^\p{Lu}\p{Ll}+$`, "u");

/** What an item's places are filled with, by their names; those that it has. */
export type ItemValues = Readonly<Record<string, string | undefined>>;

/** An item, read for its steps. */
export interface ItemWords {
  readonly action: Action;
  /** Whether it says what is to be done. */
  readonly isDeed: boolean;
  /** The words of the thing that it is about, up to the first preposition. */
  readonly thing: readonly string[];
  /** Whether it is done with somebody, whatever it is. */
  readonly isWith: boolean;
  readonly values: ItemValues;
}

/** What an item is read with. */
export interface ItemTongue {
  readonly language: Language;
  readonly offers: Offers;
  readonly data: ItemData;
  /** Whether a word is one of a thing that is known. */
  readonly isThing: (word: string) => boolean;
}

const MOST_IN_THING = 6;
const MOST_COUNTED = 2;
const MOST_IN_OWN = 11;
const MOST_IN_DEED = 7;
/** "12.-26.7." */
const DATES = /\s+\d{1,2}\.[\d.\s–-]*$/;
const BRACKETS = /\s*\(([^()]*)\)/;

/** Reads an item, which `whole` is the action of; what stands in brackets says at most whom to ask. */
export function readItem(text: string, whole: Action, tongue: ItemTongue): ItemWords {
  const {language, offers, data} = tongue;
  const plain = plainItem(text);
  const action = plain === text ? whole : readAction(plain, language);
  const words = stepWords(plain);
  const counted = countedIn(words, action, language);
  const isNoun = language.hasCapitalNouns && words.length === 1 && startsWithCapital(plain);
  const isDeed = action.kind !== "none" && !isNoun;
  const object = isDeed ? (objectIn(action, language) ?? counted) : plain;
  const read = object === undefined ? [] : stepWords(object);
  const isShort =
    object !== undefined && read.length > 0 && read.length <= MOST_IN_THING && !/["“”„]/.test(object);
  const it = !isShort ? (isDeed ? undefined : action.name) : shownThing(object, action.it, tongue);
  const aside = BRACKETS.exec(text)?.[1] ?? "";
  const titled = isTitled(words, data) ? personIn(plain, language, data) : undefined;
  const asked = titled ?? (aside === "" ? undefined : personIn(aside, language, data));
  const person = asked ?? (isDeed ? personAt(readSentence(words, language), action, data) : undefined);
  const company = person ?? companyIn(words, tongue) ?? titledIn(words, tongue);
  const about = data.about === "" || it === undefined ? undefined : `${data.about} ${it}`;
  return {
    action,
    isDeed,
    isWith: asked !== undefined || (person === undefined && company !== undefined),
    thing: thingOf(read, language),
    values: {
      own: words.length > MOST_IN_OWN ? undefined : withCapital(plain),
      it: it === "" ? undefined : it,
      name: isShort ? quoted(object, offers) : action.name || undefined,
      whole: action.whole,
      verb: isDeed && action.verb !== undefined ? withCapital(action.verb) : undefined,
      deed: isDeed && words.length <= MOST_IN_DEED ? action.deed : undefined,
      counted: counted === undefined ? undefined : oneOf(counted, tongue),
      one: isDeed && object !== undefined ? oneOf(object, tongue) : undefined,
      person: company?.name,
      titled: titled?.name,
      on: company === undefined || titled !== undefined ? undefined : person === asked ? about : company.on,
    },
  };
}

/** Without what stands in brackets, and without marks at its end. */
export function plainItem(text: string): string {
  const plain = text
    .replace(/\s*\([^()]*\)/g, "")
    .replace(DATES, "")
    .replace(/[\s!?.,;:…]+$/u, "")
    .trim();
  return plain === "" ? text : plain;
}

/** What a deed is done to, its article left out; undefined: nothing that is short. */
function objectIn({it}: Action, {articles, relatives}: Language): string | undefined {
  if (it === undefined || /^["“„]/.test(it)) return undefined;
  const [first = "", ...rest] = it.split(" ");
  if (relatives.has(first.toLowerCase())) return undefined;
  return rest.length > 0 && articles.has(first.toLowerCase()) ? rest.join(" ") : it;
}

/** "poems" of "Pick 10 poems". */
function countedIn(
  words: readonly Word[],
  {parts, isVerbLast}: Action,
  {prepositions}: Language,
): string | undefined {
  const at = parts?.verb.to ?? 0;
  if (isVerbLast || words[at]?.isNumeral !== true || (words[at].value ?? 0) < 2) return undefined;
  const rest = words.slice(at + 1, at + 1 + MOST_COUNTED);
  const end = rest.findIndex(({text}) => prepositions.has(text));
  return (
    rest
      .slice(0, end < 0 ? undefined : end)
      .map(({shown}) => shown)
      .join(" ") || undefined
  );
}

/** "the rough timeline"; a name, a number of things and what has its own determiner stay as they are. */
function shownThing(object: string, it: string | undefined, {language, offers, isThing}: ItemTongue): string {
  const {article} = offers.data;
  if (article === "") return it ?? object;
  const words = readSentence(stepWords(object), language);
  const isKnown = words.texts.length === 1 && CAPITALIZED().test(object) && isThing(words.texts[0] ?? "");
  const shown = isKnown ? object.toLowerCase() : object;
  // "Cover letter": it cannot be seen whether it is a name.
  if (CAPITALIZED_FIRST().test(shown)) return quoted(shown, offers) ?? shown;
  const isOwn = isDeterminer(words, 0) || isNumber(words, 0) || isPreposition(words, 0);
  const hasNumber = NUMBER_LAST().test(shown);
  return startsWithSmallLetter(shown) && !isOwn && !hasNumber ? `${article} ${shown}` : shown;
}

function thingOf(words: readonly Word[], language: Language): readonly string[] {
  const texts = words.map(({text, shown, isQuoted}) => (isQuoted ? shown.toLowerCase() : text));
  const end = texts.findIndex((text, at) => at > 0 && language.prepositions.has(text));
  return end < 0 ? texts : texts.slice(0, end);
}

/** One of what are many: "the kitchen windows" to "kitchen window". */
function oneOf(object: string, {language, offers}: ItemTongue): string | undefined {
  const last = object.split(" ").at(-1) ?? "";
  const words = goalWords(language);
  const isMany = words.has("plurals", last) && !words.has("singulars", last);
  const ending = offers.singular.find(([many]) => last.endsWith(many));
  return isMany && ending !== undefined && SMALL_LETTERS().test(object)
    ? object.slice(0, object.length - ending[0].length) + ending[1]
    : undefined;
}

/** "countersign: Mrs Whelan at the nursery said yes" */
function titledIn(words: readonly Word[], {data}: ItemTongue): Person | undefined {
  const at = words.findIndex(
    (word, index) => isTitled([word], data) && CAPITAL_OF_WORD().test(words[index + 1]?.shown ?? ""),
  );
  const [title, name] = words.slice(at, at + 2);
  return at < 0 || title === undefined || name === undefined
    ? undefined
    : {name: `${title.shown} ${name.shown}`};
}

/** "Review with Dana" */
function companyIn(words: readonly Word[], {language, offers}: ItemTongue): Person | undefined {
  const at = words.findIndex(
    ({text}, index) => offers.company.has(text) && startsWithCapital(words[index + 1]?.shown ?? ""),
  );
  const name = words[at + 1];
  // Where all nouns have capitals, a name is the last word.
  const isName = at >= 0 && name !== undefined && (!language.hasCapitalNouns || at + 2 === words.length);
  return isName ? {name: name.shown} : undefined;
}
