import type {OfferData, OfferKind} from "./offer-data.ts";
import {ENGLISH_OFFERS} from "./offers/en.ts";
import {GERMAN_OFFERS} from "./offers/de.ts";
import type {Language} from "./language.ts";
import {Phrases, wordsOf} from "./phrases.ts";
import {candidates} from "./phrase-index.ts";
import type {Playbook, PlaybookStep} from "./playbook.ts";
import type {Draft, StepKind} from "./step.ts";
import {stepWords} from "./step-words.ts";

/** Drafts for goals of one kind. */
export interface OfferSet {
  /** Undefined: for all. */
  readonly words: Phrases | undefined;
  readonly drafts: readonly Draft[];
}

/** What steps are made of in a language, ready to be looked up. */
export interface Offers {
  readonly data: OfferData;
  readonly sets: Readonly<Record<OfferKind, readonly OfferSet[]>>;
  readonly less: Phrases;
  readonly outcomes: Phrases;
  readonly more: Phrases;
  readonly tender: Phrases;
  readonly mild: Phrases;
  readonly within: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  readonly nameless: ReadonlySet<string>;
  readonly moments: ReadonlySet<string>;
  readonly activities: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
  readonly quick: ReadonlySet<string>;
  readonly wide: ReadonlySet<string>;
  readonly singular: readonly (readonly [string, string])[];
  readonly unitVerbs: ReadonlyMap<string, string>;
  readonly clauses: ReadonlySet<string>;
  readonly mine: readonly (readonly [string, string])[];
  readonly times: readonly {readonly words: Phrases; readonly at: number}[];
}

const KINDS: Readonly<Record<string, StepKind>> = {s: "starter", a: "surroundings", e: "slice", b: "bigger"};
const made = new Map<string, Offers>();

/** The offers of a language; undefined: it has none. */
export function offersOf({tag}: Language): Offers | undefined {
  const known = made.get(tag);
  const data = [ENGLISH_OFFERS, GERMAN_OFFERS].find((one) => one.tag === tag);
  if (known !== undefined || data === undefined) return known;
  const offers = readOffers(data);
  made.set(tag, offers);
  return offers;
}

function readOffers(data: OfferData): Offers {
  const sets = Object.entries(data.sets).map(([kind, text]) => [kind, text.split("\n\n").map(readSet)]);
  return {
    data,
    sets: Object.fromEntries(sets) as Offers["sets"],
    less: new Phrases(data.less),
    outcomes: new Phrases(data.outcomes),
    more: new Phrases(data.more),
    tender: new Phrases(data.tender),
    mild: new Phrases(data.mild),
    within: new Set(wordsOf(data.within)),
    company: new Set(wordsOf(data.company)),
    known: new Set(wordsOf(data.known)),
    about: new Set(wordsOf(data.about)),
    occasions: new Set(wordsOf(data.occasions)),
    nameless: new Set(wordsOf(data.nameless)),
    moments: new Set(wordsOf(data.moments)),
    activities: new Set(wordsOf(data.activities)),
    deeds: new Set(wordsOf(data.deeds)),
    quick: new Set(wordsOf(data.quick)),
    wide: new Set(wordsOf(data.wide)),
    singular: pairsIn(data.singular),
    unitVerbs: new Map(pairsIn(data.unitVerbs)),
    clauses: new Set(wordsOf(data.clauses)),
    mine: pairsIn(data.mine),
    times: data.times.split("\n").map((list, at) => ({words: new Phrases(list), at})),
  };
}

function pairsIn(list: string): [string, string][] {
  return wordsOf(list).map((entry) => entry.split("=") as [string, string]);
}

export function readSet(text: string): OfferSet {
  const [words = "", ...lines] = text.split("\n");
  return {words: words === "*" ? undefined : new Phrases(words), drafts: readDrafts(lines)};
}

/** The steps of a set's lines. */
export function readDrafts(lines: readonly string[]): readonly Draft[] {
  return lines
    .flatMap((line) => line.split("|"))
    .map((line) => {
      const [, kind = "", minutes, step = ""] = /^(.)(\d) (.*)$/.exec(line) ?? [];
      return {text: step, minutes: Number(minutes), kind: KINDS[kind] ?? "slice"};
    });
}

/** The first set that the words ask for; undefined: there is none. */
export function setFor(sets: readonly OfferSet[], texts: readonly string[]): OfferSet | undefined {
  return sets.find(({words}) => words === undefined || hasPhrase(words, texts));
}

/** The set whose words a text says most of, of equals the one it says first; else the one for all. */
export function bestSet(sets: readonly OfferSet[], texts: readonly string[]): OfferSet | undefined {
  return scoredSet(sets, texts)?.set ?? sets.find(({words}) => words === undefined);
}

function scoredSet(
  sets: readonly OfferSet[],
  texts: readonly string[],
): {readonly set: OfferSet; readonly score: number} | undefined {
  let best: {set: OfferSet; score: number} | undefined;
  for (const set of candidates(sets, texts)) {
    const score = set.words === undefined ? 0 : scoreOf(set.words, texts);
    if (score > (best?.score ?? 0)) best = {set, score};
  }
  return best;
}

/** Whether one of the phrases stands anywhere; not as a part of one of the others. */
export function hasPhrase(phrases: Phrases, texts: readonly string[], others?: Phrases): boolean {
  for (let at = 0; at < texts.length;) {
    const length = others?.at(texts, at) ?? 0;
    if (length === 0 && phrases.at(texts, at) > 0) return true;
    at += Math.max(1, length);
  }
  return false;
}

/** The words of a text as phrases are looked for in it; quoted ones left out. */
export function textsOf(text: string): readonly string[] {
  return stepWords(text).map((word) => word.text);
}

/** What fits a goal by its words, ready to be offered from. */
export interface Fit {
  /** A playbook's; "": none's. */
  readonly kind: string;
  readonly drafts: readonly Draft[];
  /** The playbook's, where a topic says more of the same. */
  readonly more: readonly Draft[];
  /** Whether a deed or topic has told what to offer. */
  readonly isTold: boolean;
  /** Whether a phrase of several words did, or the person's own playbook: nothing of ours tells more. */
  readonly isSure: boolean;
}

/** Two words tell more than a verb does: "buy a house". */
const SURE = 2;

interface ReadPlaybook {
  readonly words: Phrases;
  readonly unless: Phrases;
  readonly fit: Fit;
}

const readPlaybooks = new WeakMap<Playbook, ReadPlaybook>();

function readPlaybookOf(playbook: Playbook): ReadPlaybook {
  const known = readPlaybooks.get(playbook);
  if (known !== undefined) return known;
  const of = (steps: readonly PlaybookStep[], kind: StepKind): Draft[] =>
    steps.map(({text, minutes}) => ({text, minutes, kind}));
  const {starters, surroundings, slices, bigger} = playbook;
  const drafts = [
    ...of(starters, "starter"),
    ...of(surroundings, "surroundings"),
    ...of(slices, "slice"),
    ...of(bigger, "bigger"),
  ];
  const read = {
    words: new Phrases(playbook.words.join()),
    unless: new Phrases(playbook.unless.join()),
    fit: {kind: playbook.kind, drafts, more: [], isTold: false, isSure: playbook.isOwn === true},
  };
  readPlaybooks.set(playbook, read);
  return read;
}

/** A fit, and how much of a text it says. */
export interface ScoredFit {
  readonly fit: Fit;
  readonly score: number;
}

/** What fits is looked for in these. */
export interface FitSources {
  readonly playbooks: readonly Playbook[];
  readonly offers: Offers | undefined;
}

/**
 * The playbook or topic whose words a text says most of, of equals the one it says first; none that another text of the
 * goal rules out. Of a kind that can be done to anything ("learn") the topic tells more: its drafts come first.
 */
export function fitFor(
  {playbooks, offers}: FitSources,
  texts: readonly string[],
  whole: readonly string[] = texts,
): ScoredFit | undefined {
  let best: ScoredFit | undefined;
  for (const playbook of playbooks) {
    const {words, unless, fit} = readPlaybookOf(playbook);
    const score = scoreOf(words, texts);
    if (score <= (best?.score ?? 0) || hasPhrase(unless, whole)) continue;
    best = {fit, score};
  }
  const topic =
    offers === undefined || best?.fit.isSure === true ? undefined : scoredSet(offers.sets.topic, texts);
  if (offers === undefined || topic === undefined) return best;
  const {drafts} = topic.set;
  const isSure = topic.score > SURE;
  const isWide = best !== undefined && offers.wide.has(best.fit.kind);
  if (best === undefined || topic.score > best.score || (topic.score === best.score && !isWide))
    return {fit: {kind: "", drafts, more: [], isTold: true, isSure}, score: topic.score};
  if (!isWide) return best;
  return {fit: {...best.fit, drafts, more: best.fit.drafts, isTold: true, isSure}, score: best.score};
}

/** Words said count one each; a first place decides among equals. */
function scoreOf(words: Phrases, texts: readonly string[]): number {
  let [score, first] = [0, texts.length];
  for (let at = 0; at < texts.length;) {
    const length = words.at(texts, at);
    if (length > 0) first = Math.min(first, at);
    score += length;
    at += Math.max(1, length);
  }
  return score === 0 ? 0 : score + 1 - first / (texts.length + 1);
}
