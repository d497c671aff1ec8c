import {pattern} from "../pattern.ts";
import type {Language} from "./language.ts";
import {hasPhrase, offersOf, type Offers} from "./offers.ts";
import {MOST_NAMED, nameOf, objectOf, objectWith, quoted, titled, whomOf, wholeOf} from "./action-object.ts";
import {isPreposition} from "./sentence.ts";
import {readStep, type StepParts} from "./step-parts.ts";
import {stepWords} from "./step-words.ts";
import type {VerbKind} from "./step-verb.ts";

const LETTERS = pattern(String.raw`^\p{L}+$`, "u");

/** What a text asks to be done. */
export interface Action {
  readonly kind: VerbKind;
  /** Of a concrete one, as written. */
  readonly verb: string | undefined;
  readonly isVerbLast: boolean;
  /** What it is done to: "the garage". */
  readonly it: string | undefined;
  /** Whom or where it is for: "Tom", in "Buy a gift for Tom". */
  readonly of: string | undefined;
  /** The same, of a name or what is one's own: "Tom", not "the trip". */
  readonly who: string | undefined;
  /** The same of a person that it is done with: "Dilan", in "Swap flats with Dilan". */
  readonly with: string | undefined;
  /** What a message is about: "the bus line". */
  readonly on: string | undefined;
  /** The whole of it as "how to …" goes on, if it has a verb: "repot the orchid". */
  readonly deed: string | undefined;
  /** The whole of it in quotes, if it is short. */
  readonly whole: string | undefined;
  /** Whether it stands right behind the verb: not "Speak at the conference". */
  readonly isDirect: boolean;
  /** The words that tell of what kind it is: those up to the end of a verb's own object ("Knit a scarf" for my dad). */
  readonly telling: readonly string[];
  /** The text's first words in quotes; "": it has none. */
  readonly name: string;
  readonly texts: readonly string[];
  /** Of a known language. */
  readonly parts: StepParts | undefined;
}

/** Reads what a text asks for; without a language, its name alone. */
export function readAction(text: string, language: Language | undefined): Action {
  const action = actionOf(text, language);
  if (language?.hasCapitalNouns !== false || !SHOUTED().test(text)) return action;
  const {it, of, who, with: company, name, deed, whole} = action;
  return {
    ...action,
    it: it?.toLowerCase(),
    of: of && titled(of.toLowerCase()),
    who: who && titled(who.toLowerCase()),
    with: company && titled(company.toLowerCase()),
    deed: deed?.toLowerCase(),
    whole: whole && unshouted(whole),
    name: unshouted(name),
  };
}

function actionOf(text: string, language: Language | undefined): Action {
  const words = stepWords(text);
  const texts = words.map((word) => word.text);
  const name = nameOf(language === undefined ? words : words.slice(0, wholeEnd(texts, 0, language)));
  const offers = language === undefined ? undefined : offersOf(language);
  if (language === undefined || offers === undefined || words.length === 0)
    return {
      kind: "none",
      verb: undefined,
      isVerbLast: false,
      it: undefined,
      of: undefined,
      who: undefined,
      with: undefined,
      on: undefined,
      deed: undefined,
      whole: undefined,
      isDirect: false,
      name,
      telling: texts,
      texts,
      parts: undefined,
    };
  const parts = withDeed(readStep(words, language), offers);
  const {verb, isVerbLast} = parts;
  const isConcrete = verb.kind === "concrete";
  const object = verb.kind === "none" ? undefined : objectOf(parts, offers);
  // "how to call mum more often" asks for no how.
  const isHow = !hasPhrase(offers.more, texts);
  return {
    kind: verb.kind,
    verb: isConcrete ? words[verb.from]?.shown : undefined,
    isVerbLast,
    isDirect: object?.isDirect === true,
    telling: texts.slice(
      0,
      tellingEnd(
        parts,
        offers,
        verb.kind === "none" || (isConcrete && object?.isDirect === true && !isVerbLast),
      ),
    ),
    it: verb.kind === "none" ? nounOf(parts, name, offers) : object && objectWith(object, offers, name),
    of: whomOf(parts, offers, {articles: ["the"]}),
    who: whomOf(parts, offers, {articles: []}),
    with: whomOf(parts, offers, {articles: [], behind: offers.company}),
    on: whomOf(parts, offers, {articles: ["the", "a", "an"], behind: offers.about}),
    deed: isHow ? deedOf(parts, object && objectWith(object, offers, "")) : undefined,
    whole: words.length <= MOST_NAMED ? quoted(name, offers) : undefined,
    // "I really really need to finally": the first words of a long sentence name nothing.
    name:
      words.length > MOST_NAMED && language.pronouns.has(texts[0] ?? "")
        ? ""
        : (quoted(object === undefined || object.isLong ? name : titled(wholeOf(object, parts)), offers) ??
          ""),
    texts,
    parts,
  };
}

/** "PROPER HOLIDAY" */
const SHOUTED = pattern(String.raw`^(?=.*\p{Lu}{4})[^\p{Ll}\d]* [^\p{Ll}\d]*$`, "u");

function unshouted(text: string): string {
  return text.slice(0, 2) + text.slice(2).toLowerCase();
}

/** A title with an article says what it is as a sentence does: "the hedge", "my left shoulder". */
function nounOf({texts, language}: StepParts, name: string, offers: Offers): string | undefined {
  const [first = ""] = texts;
  // "Mum", "Guitar"
  if (texts.length === 1 && !language.hasCapitalNouns && LETTERS().test(name)) return name;
  const isPlain = texts.length > 1 && texts.length < MOST_NAMED && !language.hasCapitalNouns;
  if (!isPlain || !(language.articles.has(first) || language.possessives.has(first)))
    return quoted(name, offers);
  return loweredFirst(name);
}

/** With the verb that only goals have ("knit", "adopt"), where no step's verb is seen. */
function withDeed(parts: StepParts, {deeds, activities}: Offers): StepParts {
  const {texts, start, mainEnd, verb, language} = parts;
  if (verb.kind !== "none" || mainEnd - start < 2) return parts;
  const isDeed = (at: number): boolean => deeds.has(texts[at] ?? "") || activities.has(texts[at] ?? "");
  const isVerbLast = language.lastVerbs.size > 0 && isDeed(mainEnd - 1);
  if (!isVerbLast && !isDeed(start)) return parts;
  const from = isVerbLast ? mainEnd - 1 : start;
  return {...parts, isVerbLast, verb: {kind: "vague", from, to: from + 1, stem: texts[from]}};
}

/** "repot the orchid"; of a long text its verb and object, or its first words. */
function deedOf(parts: StepParts, it: string | undefined): string | undefined {
  const {words, texts, verb, start, language} = parts;
  if (verb.kind === "none" || parts.isVerbLast || !isHowTo(parts)) return undefined;
  const isLong = words.length - start > MOST_NAMED;
  const short = `${nameOf(words.slice(verb.from, verb.to))} ${it ?? ""}`;
  if (isLong && it !== undefined && short.split(" ").length <= MOST_NAMED) return loweredFirst(short);
  return loweredFirst(nameOf(words.slice(start, wholeEnd(texts, start, language))));
}

/** Up to where a text is named; what is long is not cut behind "for the". */
function wholeEnd(
  texts: readonly string[],
  start: number,
  {prepositions, articles, possessives, joints}: Language,
): number {
  let end = Math.min(texts.length, start + MOST_NAMED);
  const goesOn = (text: string): boolean =>
    [prepositions, articles, possessives, joints].some((small) => small.has(text));
  if (end < texts.length) while (end > start + 1 && goesOn(texts[end - 1] ?? "")) end -= 1;
  return end;
}

/** Longer ones are no how-to that anyone looks up. */
const MOST_HOW = 5;

/** Whether "how to" can go on with it: not "phone sleeps in the kitchen", "get invoicing off Python", "paint, not green". */
function isHowTo({texts, words, verb, start, language}: StepParts): boolean {
  const [next = ""] = texts.slice(verb.to);
  const {articles, possessives, prepositions, negations, nounVerbs, verbs} = language;
  const isOpen = [articles, possessives, prepositions].some((list) => list.has(next));
  const isNoun =
    nounVerbs.has(verb.stem ?? "") && next.endsWith("s") && !isOpen && !verbs.has(next.slice(0, -1));
  const isSentence = isNoun && prepositions.has(texts[verb.to + 1] ?? "");
  return (
    verb.from === start &&
    words.length - start <= MOST_HOW &&
    !isSentence &&
    !texts.some((text) => negations.has(text) || text === "off")
  );
}

function loweredFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function tellingEnd(parts: StepParts, offers: Offers, isCut: boolean): number {
  const end = occasionOf(parts, offers);
  return isCut ? Math.min(end, tailOf(parts, offers.within)) : end;
}

/** Where it says what it is in time for: "before the wedding". */
function occasionOf({texts, language}: StepParts, {occasions}: Offers): number {
  const at = texts.findIndex(
    (text, index) => index > 0 && (occasions.has(text) || language.anchors.at(texts, index) > 0),
  );
  return at < 0 ? texts.length : at;
}

/** Where what is said besides begins: "for my dad". */
function tailOf(parts: StepParts, within: ReadonlySet<string>): number {
  const {texts, verb} = parts;
  const at = texts.findIndex(
    (text, index) => index > Math.max(1, verb.to) && isPreposition(parts, index) && !within.has(text),
  );
  return at < 0 ? texts.length : at;
}
