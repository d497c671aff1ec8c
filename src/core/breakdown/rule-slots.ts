import {quantitySlots} from "./amount-slots.ts";
import {clockSlots} from "./clock-slots.ts";
import {durationSlots, fallbackSlots} from "./sitting-slots.ts";
import {setByVerb, type Case} from "./case.ts";
import {foreignRule} from "./foreign-slots.ts";
import {itemSlots, listSlots, tinySlots} from "./item-slots.ts";
import type {Slot} from "./offer-book.ts";
import type {MatchedRule, RuleSlots} from "./matched-rule.ts";
import {suited, withNote} from "./note-slots.ts";
import type {OfferKind} from "./offer-data.ts";
import {bestSet, fitFor, hasPhrase, textsOf, type Fit, type OfferSet} from "./offers.ts";
import {isNegative} from "./step-finish.ts";
import {anyOf, draftsOf, setSlots} from "./set-slots.ts";

/** The rules in their order. */
const RULES: readonly ((found: Case) => MatchedRule | undefined)[] = [
  tinySlots,
  itemSlots,
  listSlots,
  gentleSlots,
  quantitySlots,
  clockSlots,
  durationSlots,
  negationSlots,
  outcomeSlots,
  adverbSlots,
  playbookSlots,
];

/** Those of goals in other languages. */
const WORDLESS: typeof RULES = [itemSlots, listSlots, foreignRule];

/** The rate of what is no unit. */
const ANY_THING = "items";
/** The kind of the playbook on it. */
const MONEY = "money";
/** Words up to the one that negates. */
const MOST_BEFORE_NOT = 2;

/** The slots of the first rule that a goal matches. */
export function ruleSlots(found: Case): RuleSlots {
  for (const read of found.offers === undefined ? WORDLESS : RULES) {
    const matched = read(found);
    if (matched !== undefined) return withSpare(found, matched);
  }
  return withSpare(found, {rule: "fallback", slots: fallbackSlots(found, setOf(found, "fallback"))});
}

function withSpare(found: Case, {rule, slots, spare = [], perDay, isWhole = false}: MatchedRule): RuleSlots {
  const {quantity} = found.goal;
  // "Three things"
  const isCounted = quantity !== undefined && !(quantity.rate === ANY_THING && found.action.kind === "none");
  const amount = isCounted ? quantitySlots(found) : undefined;
  const more = [...spare, ...(perDay === undefined ? (amount?.slots ?? []) : [])];
  const gentle = found.offers?.sets.gentle.find(({words}) => words === undefined);
  const isSaved = rule === "quantity:money";
  const fit = isSaved ? moneyFit(found) : found.fit;
  const fits = fit === undefined ? [] : [fit, {drafts: fit.more}];
  const named = found.goal.isMet || found.texts.length === 0 ? [setOf(found, "fallback")] : anyOf(found);
  const sets = found.isTender ? [[setOf(found, "gentle")], [gentle]] : [fits, isSaved ? [] : named];
  const [own = [], rest = []] = sets;
  return {
    rule,
    slots: suited(found, withNote(found, slots, rule, isWhole), rule),
    spare: spareOf(found, more, own, rule),
    general: spareOf(found, [], rest, rule),
    isWhole,
    perDay: perDay ?? amount?.perDay ?? 0,
  };
}

/** To save for a piano is about money, not about the piano. */
function moneyFit({fit, playbooks}: Case): Fit | undefined {
  const [money] = fit?.kind === MONEY ? [] : playbooks.filter(({kind}) => kind === MONEY);
  return money === undefined
    ? fit?.kind === MONEY
      ? fit
      : undefined
    : fitFor({playbooks: [money], offers: undefined}, textsOf(money.words.join(" ")))?.fit;
}

/** Made as they are asked for: most goals need few of them. */
function* spareOf(
  found: Case,
  more: readonly Slot[],
  sets: readonly (Pick<OfferSet, "drafts"> | undefined)[],
  rule: string,
): Iterable<Slot> {
  yield* suited(found, more, rule);
  for (const set of sets) {
    yield* suited(found, setSlots(found, set, rule), rule);
    yield* suited(found, eachOf(found, set, rule), rule);
  }
}

function eachOf(found: Case, set: Pick<OfferSet, "drafts"> | undefined, rule: string): Slot[] {
  return draftsOf(found, set).map((draft) => ({
    drafts: [draft],
    filling: found.filling,
    why: {rule, from: found.goal.aim},
  }));
}

function setOf(found: Case, kind: OfferKind): OfferSet | undefined {
  const {offers, texts, goal} = found;
  if (offers === undefined) return undefined;
  if (kind === "fallback")
    return goal.isMet
      ? offers.sets.met[0]
      : texts.every((text) => offers.nameless.has(text))
        ? offers.sets.empty[0]
        : anyOf(found)[0];
  // What the note says in passing may tell of it too.
  const prose = kind === "gentle" ? goal.prose.flatMap(textsOf) : [];
  const own = bestSet(offers.sets[kind], texts);
  return own?.words === undefined ? bestSet(offers.sets[kind], [...texts, ...prose]) : own;
}

/** To a goal of somebody who is hurt nothing strenuous is offered. */
function gentleSlots(found: Case): MatchedRule | undefined {
  if (!found.isTender) return undefined;
  return {rule: "fallback", slots: setSlots(found, setOf(found, "gentle"), "fallback"), perDay: 0};
}

function negationSlots(found: Case): MatchedRule | undefined {
  const {action, offers, fit} = found;
  const isLess = offers !== undefined && hasPhrase(offers.less, action.texts);
  const {quantity} = found.goal;
  const isDown = quantity?.from !== undefined && quantity.from > quantity.amount && quantity.kind === "count";
  const {parts, texts, kind} = action;
  if (parts === undefined) return undefined;
  // "Suite No. 3", "Train the dog not to jump"
  const isFirst = texts
    .slice(0, MOST_BEFORE_NOT)
    .some((text, at) => parts.language.negations.has(text) && !parts.words[at + 1]?.isNumeral);
  if (!((isNegative(parts) && (kind === "stop" || isFirst)) || isLess || isDown)) return undefined;
  // "Quit my job"
  if (fit?.isSure === true) return undefined;
  const own = setOf(found, "negation");
  // "Reduce the load time" ends nothing.
  const isHabit = own?.words !== undefined || fit?.kind === "quit" || kind === "stop";
  if (isLess && !isHabit && !isDown) return undefined;
  // "Reduce the bill"
  const byVerb = own?.words === undefined && isByVerb(found) ? anyOf(found)[0] : undefined;
  const set = byVerb ?? (own?.words === undefined && fit?.kind === "quit" ? fit : own);
  const rule = "negation->replace";
  return {
    rule,
    slots: setSlots(found, set, rule),
    spare: own?.words === undefined ? [] : eachOf(found, own, rule),
  };
}

/** Whether what suits any goal has a set for its verb: "Reduce the bill". */
function isByVerb({offers, action, language}: Case): boolean {
  return offers !== undefined && setByVerb(offers.sets.fallback, action.texts, language)?.words !== undefined;
}

function outcomeSlots(found: Case): MatchedRule | undefined {
  const {offers, action, goal, fit} = found;
  if (offers === undefined) return undefined;
  const said = action.texts.slice(0, action.parts?.mainEnd);
  if (goal.quantity?.kind !== "weight" && !hasPhrase(offers.outcomes, said)) return undefined;
  const own = setOf(found, "outcome");
  if (own?.words === undefined && fit === undefined && goal.quantity === undefined && isByVerb(found))
    return undefined;
  const set = fit !== undefined && (own?.words === undefined || fit.isTold) ? fit : own;
  return {rule: "outcome->behaviour", slots: setSlots(found, set, "outcome->behaviour")};
}

function adverbSlots(found: Case): MatchedRule | undefined {
  const {offers, action, fit} = found;
  if (offers === undefined || !hasPhrase(offers.more, action.texts)) return undefined;
  const own = setOf(found, "adverb");
  const isOwn = own?.words !== undefined || fit === undefined;
  return {rule: "adverb->behaviour", slots: setSlots(found, isOwn ? own : fit, "adverb->behaviour")};
}

function playbookSlots(found: Case): MatchedRule | undefined {
  const {fit} = found;
  if (fit === undefined || found.goal.isMet) return undefined;
  const rule = fit.kind === "" ? "fallback" : `playbook:${fit.kind}`;
  return {rule, slots: setSlots(found, fit, rule)};
}
