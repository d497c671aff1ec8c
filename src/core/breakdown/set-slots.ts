import {pattern} from "../pattern.ts";
import {fnv1a} from "../fnv.ts";
import {setByVerb, type Case} from "./case.ts";
import type {Language} from "./language.ts";
import {fill, type Filling, type Slot} from "./offer-book.ts";
import {bestSet, textsOf, type OfferSet} from "./offers.ts";
import {isBeginning, type Draft, type StepKind} from "./step.ts";

const FIRST_DAY: readonly (readonly StepKind[])[] = [["starter", "surroundings"], ["slice"], ["bigger"]];
/** What names the goal's own thing is told apart from that of another goal. */
const OWN_THING = 1;
/** The best ones come first: so many of them may change places. */
const TURNED = 3;
const ORDERED = ["fallback", "thing", "project", "noted"] as const;

/** A first day out of a set: a starter or a change to the surroundings, the smallest slice, a bigger one. */
export function setSlots(
  found: Case,
  set: Pick<OfferSet, "drafts"> | undefined,
  rule: string,
  filling: Filling = found.filling,
  from = found.goal.aim,
): Slot[] {
  const own = set === found.fit ? [set, {drafts: found.fit?.more ?? []}] : [set];
  const any = found.isTender ? [] : anyOf(found);
  const drafts = [...own, ...any].flatMap((one) => draftsOf(found, one, filling));
  return FIRST_DAY.map((kinds) => ({
    drafts: drafts.filter(({kind}) => kinds.includes(kind)),
    filling,
    why: {rule, ...(from === "" ? {} : {from})},
  }));
}

/**
 * A set's drafts, those first that say most of the goal's own words. Among pieces that say none, the title's hash turns the
 * first few, so that goals of one kind do not all get the same.
 */
export function draftsOf(
  found: Case,
  set: Pick<OfferSet, "drafts"> | undefined,
  filling: Filling = found.filling,
): readonly Draft[] {
  if (set === undefined) return [];
  const {made, said} = sortingOf(found);
  const known = filling === found.filling ? made.get(set) : undefined;
  const drafts = known ?? sorted(found, set, filling, said);
  if (filling === found.filling) made.set(set, drafts);
  return drafts;
}

interface Sorting {
  /** Stems of the goal's own words. */
  readonly said: ReadonlySet<string>;
  /** What was sorted for the goal itself. */
  readonly made: Map<object, readonly Draft[]>;
}

const sortings = new WeakMap<Case, Sorting>();

function sortingOf(found: Case): Sorting {
  const known = sortings.get(found);
  if (known !== undefined) return known;
  const {texts, action, language} = found;
  // The verb is what all goals of the kind say, small words what all goals do.
  const verb = action.verb?.toLowerCase();
  const telling = texts.filter((text) => text !== verb && isTelling(text, language));
  const made = {said: new Set(telling.map(stemOf)), made: new Map()};
  sortings.set(found, made);
  return made;
}

function sorted(
  {goal, offers}: Case,
  set: Pick<OfferSet, "drafts">,
  filling: Filling,
  said: ReadonlySet<string>,
): readonly Draft[] {
  const drafts = set.drafts.filter(({text}) => fill(text, filling) !== undefined);
  // What suits any goal is one first day, told in its order.
  const isFixed =
    offers !== undefined && ORDERED.some((kind) => offers.sets[kind].some((one) => one === set));
  return FIRST_DAY.flatMap((kinds) => {
    const group = drafts.filter(({kind}) => kinds.includes(kind));
    const scored = group.map((draft) => ({draft, score: scoreOf(draft, said)}));
    const best = Math.max(0, ...scored.map(({score}) => score));
    const all = scored.sort((one, other) => other.score - one.score).map(({draft}) => draft);
    if (isFixed) return all;
    const few = firstOf(scored.filter(({score}) => score === best).map(({draft}) => draft));
    const start = hashOf(`${kinds.join()} ${goal.title}`) % Math.max(1, few.length);
    const turned = [...few.slice(start), ...few.slice(0, start)];
    return [...turned, ...all.filter((draft) => !few.includes(draft))];
  });
}

/** Those that may change places: of many beginnings two, and the best change to the surroundings. */
function firstOf(drafts: readonly Draft[]): readonly Draft[] {
  const [begin, ease] = (["starter", "surroundings"] as const).map((kind) =>
    drafts.filter((one) => one.kind === kind),
  );
  if (begin === undefined || ease === undefined || begin.length === 0) return drafts.slice(0, TURNED);
  return [...begin.slice(0, TURNED - 1), ...(begin.length < TURNED ? [] : ease.slice(0, 1))];
}

/** Whether a word says what a goal is about. */
function isTelling(word: string, language: Language | undefined): boolean {
  if (word.length < SHORTEST_TELLING || language === undefined) return false;
  const {glue, prepositions, verbs, lastVerbs, adverbs, open, numbers, units} = language;
  const isSmall = [glue, prepositions, verbs, lastVerbs, adverbs, open, numbers, units].some((list) =>
    list.has(word),
  );
  return !isSmall || language.nounVerbs.has(word);
}

/** What a draft says by itself, to be read only once. */
const stems = new WeakMap<Draft, readonly string[]>();

/** How many of the goal's own words a draft says; with the goal's own thing in it, one more. */
function scoreOf(draft: Draft, said: ReadonlySet<string>): number {
  const known = stems.get(draft) ?? textsOf(draft.text.replace(/\{\w+\}/g, "")).map(stemOf);
  stems.set(draft, known);
  const places = /\{(do|goal|of|who|with|on|note)\}/.test(draft.text)
    ? 2 * OWN_THING
    : /\{(?!unit|one)/.test(draft.text)
      ? OWN_THING
      : 0;
  return known.filter((stem) => said.has(stem)).length + places;
}

const SHORTEST_TELLING = 2;
const STEM = 5;

function stemOf(word: string): string {
  return word.slice(0, STEM);
}

/** What suits any goal, by its verb; then what suits all: of those the title's hash says which begins. */
export function anyOf({goal, offers, action, language}: Case): readonly OfferSet[] {
  if (offers === undefined) return [];
  const {project, thing, fallback, noted} = offers.sets;
  const set = setByVerb(fallback, action.texts, language);
  const isNamed = action.kind === "none" && set?.words === undefined;
  const isCode =
    /^project /i.test(action.texts.join(" ")) ||
    action.parts?.words.some(({shown}) => CODE().test(shown)) === true;
  const first = isNamed ? (isCode ? project[0] : bestSet(thing, action.texts)) : set;
  const isTold = first?.words !== undefined || (isNamed && isCode);
  const all = fallback.filter(({words}) => words === undefined);
  const start = hashOf(goal.title) % Math.max(1, all.length);
  // A note that says more is read first.
  const own = isTold ? [first] : goal.source === "title" && goal.prose.length > 0 ? noted : [];
  return [...own, ...all.slice(start), ...all.slice(0, start)].filter((one) => one !== undefined);
}

/** "Omega-7", "PX-117", "Q3". */
const CODE = pattern(String.raw`\p{Lu}.*\p{Nd}|^\p{Lu}{4,}$`, "u");

/** What begins the goal: its playbook's starter, or one for anything. */
export function starterSlot(found: Case, rule: string): Slot[] {
  const isActivity = found.offers?.activities.has(found.action.parts?.verb.stem ?? "") === true;
  const {fit, offers, filling} = found;
  const sitting = isActivity ? (offers?.sets.sitting ?? []) : [];
  const drafts = [fit, fit && {drafts: fit.more}, ...sitting, ...anyOf(found)]
    .flatMap((set) => draftsOf(found, set))
    .filter(isBeginning);
  return [{drafts, filling, why: {rule, from: found.goal.aim}}];
}

/** A whole number that is the same for the same text wherever it is read: a hash, its ends folded together. */
function hashOf(text: string): number {
  const hash = fnv1a(text);
  return (hash ^ (hash >>> 15)) >>> 3;
}
