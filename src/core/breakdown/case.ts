import {startsWithDigit} from "./letters.ts";
import {pattern} from "../pattern.ts";
import type {Day} from "../day.ts";
import {readAction, type Action} from "./action.ts";
import type {Goal} from "./goal.ts";
import {LANGUAGES, languageOf, type Language} from "./language.ts";
import type {Filling} from "./offer-book.ts";
import {fitFor, hasPhrase, offersOf, textsOf, type Fit, type Offers, type OfferSet} from "./offers.ts";
import type {Playbook} from "./playbook.ts";
import type {Rates} from "./rates.ts";
import {isSpokenWord, spokenOf, type Spoken} from "./spoken.ts";

const POSSESSIVE = pattern(String.raw`\p{L}['’]s(?=\s)`, "u");
const DIGIT = pattern(String.raw`\p{Nd}`, "u");

/** A goal with all that its steps are chosen by. */
export interface Case {
  readonly goal: Goal;
  readonly language: Language | undefined;
  readonly offers: Offers | undefined;
  /** Of a goal in another language, if it has steps. */
  readonly spoken: Spoken | undefined;
  readonly today: Day;
  readonly rates: Rates;
  readonly done: readonly string[];
  /** Of the goal's language, one of each kind. */
  readonly playbooks: readonly Playbook[];
  /** What the goal's aim asks for; where that has no verb, what else the note says is to be done. */
  readonly action: Action;
  readonly filling: Filling;
  /** The words of the aim, then of all that the goal says of itself. */
  readonly texts: readonly string[];
  /** What fits the aim, else what else the note states. */
  readonly fit: Fit | undefined;
  /** Whether it is a goal of somebody who is hurt: nothing strenuous, nothing glib. */
  readonly isTender: boolean;
}

interface CaseOptions {
  readonly today: Day;
  readonly rates: Rates;
  readonly playbooks: readonly Playbook[];
  readonly done?: readonly string[];
}

const LETTER = pattern(String.raw`\p{L}`, "u");

/** Reads a goal for its steps. A note without a word is in the language of the interface. */
export function readCase(goal: Goal, {today, rates, playbooks, done = []}: CaseOptions): Case {
  const spoken = goal.language === undefined ? spokenFor(goal) : undefined;
  const language = spoken === undefined ? languageFor(goal, playbooks) : undefined;
  const offers = language === undefined ? undefined : offersOf(language);
  const [first = readAction("", language), ...others] = aimsOf(goal, offers).map((text) =>
    readAction(text, language),
  );
  const action = first.kind !== "none" ? first : (others.find(({kind}) => kind !== "none") ?? first);
  const known = ofLanguage(playbooks, language);
  const texts = [goal.title, goal.aim, ...goal.statements, ...goal.obstacles].flatMap(textsOf);
  const isTender =
    offers !== undefined &&
    [texts, ...goal.prose.map(textsOf)].some((words) => hasPhrase(offers.tender, words, offers.mild));
  const found = {
    goal,
    language,
    offers,
    spoken,
    today,
    rates,
    done: [...done, ...goal.done],
    playbooks: known,
    action,
    filling: {action: goal.quantity === undefined ? action : unnumbered(action)},
    texts,
    isTender,
  };
  return {...found, fit: fitOf(found, first === action ? [first, ...others] : [action, first, ...others])};
}

/** What the goal says to do; where its title names nothing, the first words of the note do. */
function aimsOf({aim, statements, prose}: Goal, offers: Offers | undefined): readonly string[] {
  const isNameless = textsOf(aim).every(
    (word) => startsWithDigit(word) || offers?.nameless.has(word) === true,
  );
  // "Budget 400. Ask school for a slot": what a note says later on tells of no other goal.
  const isLater = (text: string): boolean =>
    textsOf(text).length < 2 || prose.some((line) => line.indexOf(text) > 0);
  return [
    ...(isNameless ? [] : [aim]),
    ...statements.filter((text) => isNameless || !isLater(text)),
    ...(isNameless ? prose.slice(0, 1) : []),
    ...(isNameless ? [aim] : []),
  ];
}

/** A thing that has a number for a name has none. */
function unnumbered(action: Action): Action {
  const {it = "", name, deed = "", whole = ""} = action;
  const [plainIt, plainName, plainDeed, plainWhole] = [it, name, deed, whole].map((text) =>
    text === "" || DIGIT().test(text) ? undefined : text,
  );
  return {...action, it: plainIt, name: plainName ?? "", deed: plainDeed, whole: plainWhole};
}

/** The first fit of what the goal says to do, in its order. */
function fitOf(found: Omit<Case, "fit">, actions: readonly Action[]): Fit | undefined {
  const [first] = actions;
  const isWhole = first?.telling.length === first?.texts.length;
  const read = actions.map(({telling}) => telling);
  const {telling} = readAction(found.goal.title, found.language);
  return (isWhole ? [...read, telling] : read.slice(0, 1))
    .map((words) => fitOfWords(found, words))
    .find((fit) => fit !== undefined);
}

/** What fits a text: a deed that tells more than its object, else a playbook or a topic, the one that says most. */
export function fitOfWords(
  {playbooks, language, offers, texts, isTender}: Omit<Case, "fit">,
  words: readonly string[],
): Fit | undefined {
  if (isTender) return undefined;
  const found = fitFor({playbooks, offers}, clauseOf(words, language), texts);
  const deal = offers === undefined ? undefined : setByVerb(offers.sets.deal, words, language);
  if (deal === undefined || found?.fit.isSure === true) return found?.fit;
  return {kind: "", drafts: deal.drafts, more: [], isTold: true, isSure: false};
}

/** "Run for office or stop thinking about it" ends nothing. */
function clauseOf(words: readonly string[], language: Language | undefined): readonly string[] {
  const at = words.findIndex(
    (word, index) => index > 1 && language?.joints.has(word) === true && isStop(words[index + 1], language),
  );
  return at < 0 || isStop(words[0], language) ? words : words.slice(0, at);
}

function isStop(word: string | undefined, language: Language | undefined): boolean {
  return word !== undefined && (language?.stops.at([word], 0) ?? 0) > 0;
}

/** The set whose words a text begins with, or ends with where verbs can come last; else the one for all. */
export function setByVerb(
  sets: readonly OfferSet[],
  texts: readonly string[],
  language: Language | undefined,
): OfferSet | undefined {
  const last = language !== undefined && language.lastVerbs.size > 0 ? texts.length - 1 : 0;
  return sets.find(({words}) => words === undefined || words.at(texts, 0) > 0 || words.at(texts, last) > 0);
}

/** The other language that a goal's title tells, else all of it. */
function spokenFor({title, aim, source, items, prose}: Goal): Spoken | undefined {
  const listed = source === "title" ? [] : items.map(({text}) => text);
  return spokenOf(title) ?? spokenOf([aim, ...listed, ...prose].join("\n"));
}

/** The goal's, else the one whose playbooks or topics know most of the title's words. */
function languageFor(goal: Goal, playbooks: readonly Playbook[]): Language | undefined {
  if (goal.language !== undefined) return goal.language;
  const isWordless = ![goal.title, goal.aim, ...goal.items.map(({text}) => text)].some((text) =>
    LETTER().test(text),
  );
  if (isWordless) return LANGUAGES[0];
  const words = textsOf(goal.aim);
  const scored = LANGUAGES.map((language) => {
    const small = words.filter((word) => language.glue.has(word)).length;
    const offers = offersOf(language);
    const fit = fitFor({playbooks: ofLanguage(playbooks, language), offers}, words);
    const isTender = offers !== undefined && hasPhrase(offers.tender, words);
    const ends = [words[0] ?? "", language.lastVerbs.size > 0 ? (words.at(-1) ?? "") : ""];
    const isDeed = ends.some((end) => offers?.deeds.has(end) === true);
    const isHabit = offers !== undefined && [offers.less, offers.more].some((list) => hasPhrase(list, words));
    // "Projekt Hydra"
    const isSeen =
      fit !== undefined ||
      isTender ||
      isDeed ||
      isHabit ||
      words.some((word) => offers?.nameless.has(word) === true);
    return {language, score: isSeen ? Math.floor(fit?.score ?? 2) + small : 0};
  }).sort((one, other) => other.score - one.score);
  const [best, next] = scored;
  const isTold = best !== undefined && best.score > (next?.score ?? 0) && best.score * 2 >= words.length;
  if (isTold) return best.language;
  const said = [...goal.items.map(({text}) => text), ...goal.prose].join("\n");
  const told = languageOf(said);
  if (told !== undefined) return told;
  // "Orchidee umtopfen"
  if (NOUNS_AND_VERB().test(goal.aim) && GERMAN_LOOKS().test(goal.aim))
    return LANGUAGES.find(({hasCapitalNouns}) => hasCapitalNouns);
  // "Stammbaum"
  if (GERMAN_NOUN().test(goal.aim)) return LANGUAGES.find(({hasCapitalNouns}) => hasCapitalNouns);
  // "Grandad's 90th"
  if (POSSESSIVE().test(goal.aim)) return LANGUAGES[0];
  const isAlone = goal.source === "title" && (goal.prose.length === 0 || SHOUTED().test(goal.aim));
  return isAlone && isName(goal.aim) ? LANGUAGES[0] : undefined;
}

const NOUNS_AND_VERB = pattern(String.raw`^(?:\p{Lu}\p{Ll}[\p{L}-]* ){1,2}\p{Ll}{3,}(?:en|ern|eln)$`, "u");
/** What Dutch does not have: "Kamer schilderen". */
const GERMAN_LOOKS = pattern(
  String.raw`[äöüß]|tz|pf|ung |[hk]eit |ieren$| (?:ab|an|auf|aus|bei|durch|ein|ent|er|um|unter|vor|zer|zu)\p{Ll}+$`,
  "iu",
);
const GERMAN_NOUN = pattern(
  String.raw`^\p{Lu}\p{Ll}+(?:schaft|baum|haus|amt|ahrrad|macht|zeug|buch|arbeit|wagen|schrank|tisch|fahrt|schein|schule|ung|heit|keit)$`,
  "u",
);
const MOST_IN_NAME = 3;

/** "BLUEBIRD phase 2" */
const SHOUTED = pattern(String.raw`^[A-Z]{4,}(?![\p{L}\p{M}])`, "u");

/** A name of no language, "Zephyr v2": what is said of it is in the interface's. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const isCode = (word: string): boolean => /^(?:[A-Z\d][\w.-]*|v?\d[\w.-]*)$/.test(word);
  if (words.length > MOST_IN_NAME || words.some(isSpokenWord)) return false;
  return words.every(isCode) || (SHOUTED().test(text) && words.every((word) => /^[\w.-]+$/.test(word)));
}

function ofLanguage(playbooks: readonly Playbook[], language: Language | undefined): Playbook[] {
  const byKind = new Map<string, Playbook>();
  for (const playbook of playbooks)
    if (language !== undefined && playbook.language.split("-")[0] === language.tag)
      byKind.set(playbook.kind, playbook);
  return [...byKind.values()];
}
