import {pattern} from "../pattern.ts";
import type {Action} from "./action.ts";
import {setByVerb} from "./case.ts";
import type {ItemData} from "./item-data.ts";
import {plainItem, readItem, type ItemWords} from "./item-words.ts";
import type {Language} from "./language.ts";
import {nameOf, quoted} from "./action-object.ts";
import {hasPhrase, readSet, textsOf, type Offers, type OfferSet} from "./offers.ts";
import {ITEM_LANGUAGES} from "./item-languages.ts";
import {Phrases, wordsOf} from "./phrases.ts";
import type {Draft} from "./step.ts";
import {stepWords, type Word} from "./step-words.ts";

const GROUPS = [
  "quick",
  "people",
  "calls",
  "counted",
  "verbs",
  "things",
  "with",
  "kinds",
  "any",
  "pieces",
  "start",
] as const;
type Group = (typeof GROUPS)[number];
/** What is known of a thing. */
const OF_THINGS = ["calls", "things"] as const;

interface ItemForms {
  readonly data: ItemData;
  readonly sets: Readonly<Record<Group, readonly OfferSet[]>>;
  readonly light: ReadonlySet<string>;
  readonly written: Phrases;
}

const made = new Map<string, ItemForms>();

function formsOf({tag}: Language): ItemForms | undefined {
  const known = made.get(tag);
  const data = ITEM_LANGUAGES.find((one) => one.tag === tag);
  if (known !== undefined || data === undefined) return known;
  const sets = Object.fromEntries(
    GROUPS.map((group): [string, OfferSet[]] => [group, data[group].split("\n\n").map(readSet)]),
  ) as Record<Group, OfferSet[]>;
  const forms = {
    data,
    sets,
    light: new Set(wordsOf(data.light)),
    written: new Phrases(wordsOf(data.texts).join()),
  };
  made.set(tag, forms);
  return forms;
}

/** What an item can be broken down with, its places filled. */
export interface ItemDrafts {
  readonly item: ItemWords;
  /** By its verb, what it is about and whom it asks; the first are best. */
  readonly own: readonly Draft[];
  /** For any item: each in its turn. */
  readonly any: readonly Draft[];
  readonly start: readonly Draft[];
}

/** Where an item stands. */
export interface ItemPlace {
  readonly language: Language | undefined;
  readonly offers: Offers | undefined;
  /** The goal's: its playbook's kind and the words of its title. */
  readonly kinds: readonly string[];
  /** Which of its list it is. */
  readonly turn: number;
}

/** Reads the steps for an item, which `read` is of; undefined: its language has none. */
export function itemDrafts(
  text: string,
  read: Action,
  {language, offers, kinds, turn}: ItemPlace,
): ItemDrafts | undefined {
  const forms = language === undefined ? undefined : formsOf(language);
  if (language === undefined || offers === undefined || forms === undefined) return undefined;
  const {data, sets, light} = forms;
  const isThing = (word: string): boolean =>
    OF_THINGS.some((group) => setOfThing(sets[group], [word]) !== undefined);
  const item = readItem(text, read, {language, offers, data, isThing});
  const {isDeed, action, thing, values, isWith} = item;
  const byVerb = (group: Group): readonly Draft[] =>
    isDeed ? filled(setByVerb(sets[group], action.texts, language), item) : [];
  const byThing = (group: Group): readonly Draft[] => filled(setOfThing(sets[group], thing), item);
  const verb = action.verb?.toLowerCase() ?? "";
  const byVerbs = byVerb("verbs");
  // "travel insurance"
  const isNoun = isDeed && byVerbs.length === 0 && language.nounVerbs.has(verb);
  const isLight = light.has(verb) || isNoun;
  const kind = isDeed
    ? undefined
    : sets.kinds.find(({words}) => words !== undefined && hasPhrase(words, kinds));
  const own = [
    ...(isWith ? filled(sets.with[0], item) : []),
    ...byVerb("quick"),
    ...(values["person"] === undefined ? [] : byVerb("people")),
    ...filled(kind, item),
    ...(isDeed && !isLight && byVerbs.length === 0 ? [] : byThing("calls")),
    ...(isDeed ? filled(sets.counted[0], item) : []),
    ...(isLight ? byThing("things") : []),
    ...byVerbs,
    ...(isDeed ? [] : byThing("things")),
  ];
  const any = filled(sets.any[0], item);
  const pieces = isDeed ? filled(sets.pieces[0], item) : [];
  // "how to" tells most, though not of each one in turn.
  const [first] = pieces;
  const rest = turned([...pieces.slice(1), ...any], turn);
  return {
    item,
    own,
    any: first === undefined ? rest : turn % 3 < 2 ? [first, ...rest] : [...rest, first],
    start: isDeed ? [] : filled(sets.start[0], item),
  };
}

/** Whether a text names something that is written. */
export function isWriting(texts: readonly string[], language: Language | undefined): boolean {
  const written = language === undefined ? undefined : formsOf(language)?.written;
  return written !== undefined && hasPhrase(written, texts);
}

const MOST_WORDS = 12;
const STEM = 4;

/** What is queued for an item far down, read as little as can be; undefined: it must be read to be sure of it. */
export type FarDraft = (text: string) => Draft | undefined;

/** The step for items far down the list of a goal: it names the item, and passes the rules whatever the item is. */
export function farDrafts(
  title: string,
  language: Language | undefined,
  offers: Offers | undefined,
): FarDraft {
  const any = language === undefined ? undefined : formsOf(language)?.sets.any[0];
  const said = textsOf(title).map((word) => word.slice(0, STEM));
  const frames = (any?.drafts ?? []).slice(0, 2).map((draft) => ({draft, words: textsOf(draft.text)}));
  // What the title says nearly as it is would be the goal again.
  const isApart = frames.every(
    ({words}) => words.filter((word) => said.includes(word.slice(0, STEM))).length < 2,
  );
  return (text) => {
    const words = isApart && offers !== undefined && !TRICKY().test(text) ? stepWords(plainItem(text)) : [];
    const name = nameOf(words);
    const count = stepWords(name).length;
    const fitting = frames.find((frame) => frame.words.length - 1 + count <= MOST_WORDS);
    if (count === 0 || fitting === undefined || offers === undefined || words.some(isOdd)) return undefined;
    return {...fitting.draft, text: fitting.draft.text.replace("{name}", () => quoted(name, offers) ?? name)};
  };
}

/** Scripts without spaces have more words than they show. */
function isOdd({shown, isQuoted}: Word): boolean {
  return isQuoted || !PLAIN.test(shown);
}

/** Quotes, places of ours, and numbers that are more than that: "4/5", "v2". */
const TRICKY = pattern(String.raw`["“”„{}]|\p{Nd}[^\p{Nd}\s]|[^\p{Nd}\s]\p{Nd}`, "u");
const PLAIN = /^[\0-\u02FF’]*$/;

function turned(drafts: readonly Draft[], turn: number): readonly Draft[] {
  const start = turn % Math.max(1, drafts.length);
  return [...drafts.slice(start), ...drafts.slice(0, start)];
}

/** The set that knows the thing by its last word, else by one before. */
function setOfThing(sets: readonly OfferSet[], thing: readonly string[]): OfferSet | undefined {
  for (let at = thing.length - 1; at >= 0; at -= 1) {
    const set = sets.find(({words}) => (words?.at(thing, at) ?? 0) > 0);
    if (set !== undefined) return set;
  }
  return undefined;
}

/** The drafts that ask for nothing that the item does not have. */
function filled(set: OfferSet | undefined, {values}: ItemWords): readonly Draft[] {
  return (set?.drafts ?? []).flatMap((draft) => {
    let isWhole = true;
    const text = draft.text.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = values[key];
      // What looks like a place of ours would be filled again.
      if (value === undefined || /[{}]/.test(value)) isWhole = false;
      return value ?? "";
    });
    return isWhole ? [{...draft, text}] : [];
  });
}
