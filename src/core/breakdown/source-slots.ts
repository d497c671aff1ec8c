import {hasMoneySign} from "./letters.ts";
import {readAction, type Action} from "./action.ts";
import {fitOfWords, setByVerb, type Case} from "./case.ts";
import {fill, fillingFrom, type Filling, type Slot} from "./offer-book.ts";
import {isWriting, itemDrafts, type ItemDrafts} from "./item-forms.ts";
import {bestSet, fitFor, hasPhrase, textsOf, type Fit, type ScoredFit} from "./offers.ts";
import {draftsOf} from "./set-slots.ts";
import {sizeOf} from "./step-minutes.ts";
import type {Leaf} from "./item-leaves.ts";
import type {Draft} from "./step.ts";

/** Minutes of a slice at most. */
const A_SLICE = 2;

/** A piece by its minutes. */
export function draftOf(text: string, minutes: number): Draft {
  return {text, minutes, kind: minutes > A_SLICE ? "bigger" : "slice"};
}

/** A step for something that the note lists, the `turn`th: itself where it is tiny, else a small piece of it. */
export function sourceSlot(found: Case, {text, from}: Leaf, rule: string, turn = 0): Slot {
  const filling = fillingFrom(text, found.language);
  const item = {text, filling, turn};
  return {drafts: sourceDrafts(found, item), filling, why: {rule, from}, text, isSource: true};
}

/** One of several things, read. */
interface Item {
  readonly text: string;
  readonly filling: Filling;
  readonly turn: number;
}

/** One by one: most items need no more than the first. */
function* sourceDrafts(found: Case, item: Item): Iterable<Draft> {
  const {language, offers} = found;
  const {text, filling} = item;
  const size = sizeOf(text, language, found.rates, offers?.moments);
  const own = size === undefined ? [] : ownTexts(found, item).map((one) => draftOf(one, size.minutes));
  if (size?.isSaid === true || size?.isMoment === true || language === undefined) yield* own;
  const isFirst = isOutcome(found, item);
  const forms = formsFor(found, item);
  if (!isFirst) yield* forms?.own.filter(isSlice) ?? [];
  const [first, ...sets] = setsFor(found, item).map((drafts) => drafts.filter(isSlice));
  const all = [...(first ?? []), ...sets.flat()];
  if (isFirst) yield* [...all, ...(forms?.own ?? [])];
  if (offers?.quick.has(filling.action.parts?.verb.stem ?? "") !== false) yield* own;
  yield* all.filter(isNaming);
  yield* first ?? [];
  yield* forms?.any ?? [];
  yield* own;
  yield* partDrafts(found).filter(isNaming);
  yield* all;
}

/** What an item's words alone tell; of something that is written, the items are its pieces. */
function formsFor(found: Case, {text, filling, turn}: Item): ItemDrafts | undefined {
  const {language, offers, fit, goal} = found;
  // What another sentence fits says nothing of the list.
  const kind = goal.statements.length > 0 ? undefined : fit?.kind;
  const kinds = [...(kind === undefined ? [] : [kind]), ...textsOf(goal.title)];
  const forms = itemDrafts(text, filling.action, {language, offers, kinds, turn});
  if (forms === undefined || forms.item.isDeed || forms.item.isWith || !isText(found)) return forms;
  return {...forms, own: []};
}

/** Whether the goal is something to be written. */
function isText({fit, goal, language}: Case): boolean {
  return fit?.kind === "write" || isWriting(textsOf(goal.title), language);
}

/** "Get healthy", "Stop smoking", "Save $900": no list of things to do tells more. */
function isOutcome({offers}: Case, {text, filling}: Item): boolean {
  const {texts, kind} = filling.action;
  if (offers === undefined) return false;
  return (
    kind === "stop" ||
    hasMoneySign(text) ||
    [offers.less, offers.outcomes].some((list) => hasPhrase(list, texts))
  );
}

function isSlice({kind}: Draft): boolean {
  return kind === "slice" || kind === "bigger";
}

/** An item as a step: as written, else its object with an article, so that its end can be seen ("Book the flights"). */
function ownTexts({language, offers}: Case, {text, filling}: Item): string[] {
  const {verb, it} = filling.action;
  const article = offers?.data.article ?? "";
  const isBare =
    verb !== undefined &&
    it !== undefined &&
    article !== "" &&
    text.toLowerCase() === `${verb} ${it}`.toLowerCase();
  const shown = language === undefined ? text : text.charAt(0).toUpperCase() + text.slice(1);
  return isBare ? [shown, `${shown.slice(0, verb.length)} ${article} ${it}`] : [shown];
}

/** What begins a step: of what it is about, else of what the goal is, else of anything. */
export function starters(found: Case, text: string, rule: string): Slot[] {
  const filling = fillingFrom(text, found.language);
  const whole = found.isTender ? [] : draftsOf(found, found.fit);
  const item = {text, filling, turn: 0};
  const forms = rule === "tiny" || isOutcome(found, item) ? undefined : formsFor(found, item);
  const written = forms?.item.isDeed === false && isText(found) ? formsOfTitle(found) : [];
  const drafts = [
    ...written,
    ...(forms?.own ?? []),
    ...setsFor(found, item).flat(),
    ...whole.map((draft) => ({...draft, text: fill(draft.text, found.filling) ?? ""})),
    ...(forms?.start ?? []),
    ...generalDrafts(found, filling.action),
  ].filter((draft) => !isSlice(draft) && draft.text !== "");
  return [{drafts, filling, why: {rule, from: text}}];
}

function formsOfTitle({goal, language, offers}: Case): readonly Draft[] {
  return (
    itemDrafts(goal.aim, readAction(goal.aim, language), {language, offers, kinds: [], turn: 0})?.own ?? []
  );
}

/** Whether it says what a text is about. */
function isNaming({text}: Draft): boolean {
  return text.includes("{");
}

/**
 * What a text that is one of several is broken down with: its kind's playbook and what it says is to come about, to end
 * or to be saved; then a topic, its verb, what it is about.
 */
function setsFor(found: Case, {text, filling}: Item): readonly (readonly Draft[])[] {
  const {offers, language, isTender, playbooks} = found;
  if (offers === undefined || isTender) return [];
  const {texts, kind} = filling.action;
  const {sets} = offers;
  const byKind = [
    ...(kind === "stop" || hasPhrase(offers.less, texts) ? [sets.negation] : []),
    ...(hasPhrase(offers.outcomes, texts) ? [sets.outcome] : []),
    ...(hasMoneySign(text) ? [sets.money] : []),
  ].map((some) => bestSet(some, texts));
  // "why I quit Twitter" is something to write or to think about.
  const isClause = language?.relatives.has(texts[0] ?? "") === true;
  const scored = isClause ? undefined : fitFor({playbooks, offers}, texts, found.texts);
  const own = scored !== undefined && isOfItem(found, texts, scored) ? scored.fit : undefined;
  const isKind = own !== undefined && own.kind !== "";
  const sure = [...(kind === "none" && isText(found) ? sets.text : []), ...byKind, ...(isKind ? [own] : [])];
  const deal = setByVerb(sets.deal, texts, language);
  return [sure, [isKind ? undefined : own, deal]].map((some) =>
    some.flatMap((set) => draftsOf(found, set, filling)),
  );
}

/** Of the words of an item, the share that must tell of a kind: one of many tells of what is done to it only by chance. */
const TELLING = 1 / 2;

function isOfItem({fit, language}: Case, texts: readonly string[], {fit: own, score}: ScoredFit): boolean {
  if (own.isSure || (own.kind !== "" && own.kind === fit?.kind)) return true;
  const said = Math.ceil(score) - 1;
  const telling = texts.filter(
    (text) => language?.glue.has(text) !== true && language?.prepositions.has(text) !== true,
  );
  return said >= telling.length * TELLING;
}

/** What fits one of several things that a note lists. */
export function fitOf(found: Case, text: string): Fit | undefined {
  return fitOfWords(found, textsOf(text));
}

/** The pieces of anything at all. */
export function partDrafts({offers}: Case): readonly Draft[] {
  return offers?.sets.item.find(({words}) => words === undefined)?.drafts ?? [];
}

/** What is done for a while begins with a timer. */
function generalDrafts({offers}: Case, {parts, texts}: Action): readonly Draft[] {
  if (offers === undefined) return [];
  const isActivity = offers.activities.has(parts?.verb.stem ?? "");
  return (
    (isActivity ? offers.sets.sitting[0] : setByVerb(offers.sets.fallback, texts, parts?.language))?.drafts ??
    []
  );
}
