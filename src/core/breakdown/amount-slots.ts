import {isMoneySign, startsWithCapital} from "./letters.ts";
import type {Action} from "./action.ts";
import type {Case} from "./case.ts";
import type {Quantity} from "./goal.ts";
import {GoalText} from "./goal-text.ts";
import {unitNamed} from "./known-words.ts";
import {OfferBook, type Filling, type Slot} from "./offer-book.ts";
import {bestSet, type OfferSet} from "./offers.ts";
import {remainingOf} from "./pace.ts";
import type {MatchedRule} from "./matched-rule.ts";
import {draftsOf, setSlots, starterSlot} from "./set-slots.ts";
import {CHUNKS, fallbackSlots, sittings} from "./sitting-slots.ts";
import type {Draft} from "./step.ts";

/** They pile up: what goes of them goes by the heap. */
const HEAPED = "emails";
/** Nobody begins with as many as would fit in 2 minutes. */
const REPEATED: ReadonlySet<string> = new Set(["push-ups", "squats", "reps", "sit-ups"]);
/** Nor drinks more than one at once. */
const ONE_BY_ONE = "glasses";
const PAGES = "pages";
/** What is learned by heart takes a minute each at least. */
const LEARNED: ReadonlySet<string> = new Set(["words", "sentences", "lines", "names", "songs", "points"]);
const LEARNING: ReadonlySet<string> = new Set(["learn", "practise"]);
const FIRST_REPEATS = [1, 3] as const;
const FIRST_SUM = 5;
/** Levels rise by one with each rung, after 5 completions. */
const LEVEL_A_DAY = 1 / 5;

/** Chunks of a quantity; where one of it is too big for that, a first day on one. */
export function quantitySlots(found: Case): MatchedRule | undefined {
  const {goal} = found;
  const {quantity} = goal;
  if (quantity === undefined || goal.isMet || quantity.kind === "weight") return undefined;
  // "from 20 to 5 cigarettes"
  if (quantity.from !== undefined && quantity.from > quantity.amount) return undefined;
  if (quantity.kind === "money") return moneySlots(found, quantity);
  const rate = quantity.rate === undefined ? undefined : found.rates[quantity.rate];
  if (quantity.kind === "time" || quantity.kind === "distance") return timeSlots(found, rate);
  // What is read in 2 minutes is not written in 2.
  const isWritten = quantity.rate === PAGES && isWriting(found);
  if (isWritten) return {rule: "quantity", slots: setSlots(found, found.fit, "quantity"), perDay: 0};
  const isHeap = quantity.rate === HEAPED && nounSet(found)?.words !== undefined;
  if (isHeap || rate === undefined || rate <= 0 || rate > CHUNKS[1])
    return nounSlots(found, quantity.unit, rate);
  const isLearned =
    LEARNED.has(quantity.rate ?? "") && found.fit !== undefined && LEARNING.has(found.fit.kind);
  const sizes = chunksOf(quantity, isLearned ? Math.max(1, rate) : rate);
  const chunks = sizes.map((size, index) =>
    chunk(found, quantity, size, {
      most: CHUNKS[index] ?? CHUNKS[1],
      minutes: size * (isLearned ? Math.max(1, rate) : rate),
      isLearned,
    }),
  );
  // One song is written in no 4 minutes, if it is played in them.
  const book = new OfferBook(found);
  const isOffered = chunks.some(({drafts, why}) =>
    [...drafts].some((draft) => book.isGood(draft.text, draft, why)),
  );
  return {
    rule: "quantity",
    slots: [...starterSlot(found, "quantity"), ...chunks],
    perDay: !isOffered ? 0 : quantity.from === undefined ? Math.max(...sizes) : LEVEL_A_DAY,
  };
}

function isWriting({fit, action, language}: Case): boolean {
  const stem = action.parts?.verb.stem ?? "";
  return language?.writing.has(stem) === true || (fit?.kind === "write" && action.verb === undefined);
}

/** Whether one does it over and over till it burns. */
export function isRepeated({rate = ""}: Quantity): boolean {
  return REPEATED.has(rate);
}

interface Chunk {
  /** Minutes that it may take, and takes. */
  readonly most: number;
  readonly minutes: number;
  /** Whether it is to be learned by heart. */
  readonly isLearned: boolean;
}

/** Of the unit: as much as fits in 2 and in 5 minutes, no more than is left. */
function chunksOf(quantity: Quantity, rate: number): number[] {
  const {from} = quantity;
  const fits = CHUNKS.map((minutes) => Math.max(1, Math.floor(minutes / rate + 1e-9)));
  // Who can do 10 begins below that.
  if (from !== undefined)
    return [
      ...new Set(
        [Math.ceil(from / 2), from].map((size, index) =>
          Math.min(Math.max(1, Math.floor(size)), fits[index] ?? 1),
        ),
      ),
    ];
  const left = Math.max(1, Math.floor(remainingOf(quantity)));
  const sizes = fits.map((size, index) => (isRepeated(quantity) ? (FIRST_REPEATS[index] ?? 1) : size));
  return [...new Set(sizes.map((size) => Math.min(left, quantity.rate === ONE_BY_ONE ? 1 : size)))];
}

function chunk(
  found: Case,
  {unit, rate = ""}: Quantity,
  size: number,
  {most, minutes, isLearned}: Chunk,
): Slot {
  const {offers, action, goal} = found;
  const one = oneOf(found, unit) ?? unit;
  const named = size > 1 ? unit : startsWithCapital(unit) ? one.charAt(0).toUpperCase() + one.slice(1) : one;
  const amount = `${size} ${named}${ofWhat(found, unit)}`;
  const byUnit = offers === undefined ? undefined : (offers.unitVerbs.get(rate) ?? offers.unitVerbs.get("*"));
  const own = isLearned ? offers?.data.learning : byUnit;
  const said = action.verb;
  const texts = [
    ...(said === undefined ? [] : [action.isVerbLast ? `${amount} ${said}` : `${said} ${amount}`]),
    ...(own === undefined || (said !== undefined && !isLearned) ? [] : [`${own} ${amount}`]),
    ...(offers === undefined ? [amount] : []),
  ];
  const drafts = texts.map((text): Draft => ({
    text,
    minutes: Math.max(1, Math.min(most, Math.ceil(minutes - 1e-9))),
    kind: most > CHUNKS[0] && minutes > CHUNKS[0] ? "bigger" : "slice",
  }));
  return {drafts, filling: found.filling, why: {rule: "quantity", from: goal.aim}};
}

/** "6 glasses of water": of what it is. */
function ofWhat({goal, language}: Case, unit: string): string {
  const text = new GoalText(goal.aim, language);
  const at = text.keys.indexOf(unit.toLowerCase());
  const isOf = at > 0 && text.at(at + 1).key === "of";
  return isOf && text.at(at + 2).kind === "word" && !text.isSmall(at + 2)
    ? ` ${text.slice(at + 1, at + 3)}`
    : "";
}

/** The thing that is counted gives a note its name, not the number. */
function unitAction({action, offers}: Case, unit: string): Action {
  if (offers === undefined) return action;
  const [open = "", close = ""] = offers.data.quotes;
  return {...action, it: undefined, name: `${open}${unit.charAt(0).toUpperCase()}${unit.slice(1)}${close}`};
}

/** "museum" of "museums"; undefined: the language does not tell. */
function oneOf({language, offers}: Case, unit: string): string | undefined {
  const known = unitNamed(unit.toLowerCase(), language)?.one;
  const ending = offers?.singular.find(([many]) => unit.endsWith(many));
  return known ?? (ending && `${unit.slice(0, -ending[0].length)}${ending[1]}`);
}

/** One of it takes longer than 5 minutes, or it is not known how long. */
function nounSlots(found: Case, unit: string, rate: number | undefined): MatchedRule {
  const {fit, offers} = found;
  const rule = "quantity:count-noun";
  const own = nounSet(found);
  const set = own?.words === undefined && fit !== undefined && fit.kind !== "" ? fit : own;
  const filling = {action: unitAction(found, unit), unit, one: oneOf(found, unit)};
  const [begin, slice, bigger] = setSlots(found, set, rule, filling);
  const tries = sittings(found, rule, [CHUNKS[0]]).map((sitting) => ({
    ...sitting,
    drafts: [...sitting.drafts].slice(0, 1),
  }));
  const slots = [begin, ...(set === own && own?.words === undefined ? tries : []), slice, bigger].filter(
    (slot) => slot !== undefined,
  );
  return {
    rule,
    slots: offers === undefined ? fallbackSlots(found, undefined) : slots,
    spare: own?.words === undefined ? [] : ownSteps(found, own, rule, filling),
    perDay: rate === undefined || rate <= 0 || fit === undefined ? 0 : CHUNKS[0] / rate,
  };
}

function nounSet({offers, texts}: Case): OfferSet | undefined {
  return offers === undefined ? undefined : bestSet(offers.sets.noun, texts);
}

/** The rest of what is known of such things comes before what suits the goal's kind. */
function ownSteps(found: Case, set: OfferSet, rule: string, filling: Filling): Slot[] {
  const why = {rule, from: found.goal.aim};
  return draftsOf(found, set, filling).map((draft) => ({drafts: [draft], filling, why}));
}

function moneySlots(found: Case, quantity: Quantity): MatchedRule {
  const {offers, texts, goal} = found;
  const rule = "quantity:money";
  const sum = Math.min(FIRST_SUM, Math.max(1, Math.floor(remainingOf(quantity))));
  const written = [goal.title, goal.aim, ...goal.statements].join("\n");
  const {unit} = quantity;
  const isBefore = isMoneySign(unit) && !new RegExp(`\\d\\s?[${unit}]`, "u").test(written);
  const filling = {...found.filling, sum: isBefore ? `${unit}${sum}` : `${sum} ${unit}`.trim()};
  const set = offers === undefined ? undefined : bestSet(offers.sets.money, texts);
  const slots = set === undefined ? fallbackSlots(found, undefined) : setSlots(found, set, rule, filling);
  const isOffered = set?.drafts.some(({text}) => text.includes("{sum}"));
  return {rule, slots, perDay: isOffered === true ? sum : 0};
}

/** Hours and ways take time: what is offered is a short one. */
function timeSlots(found: Case, rate: number | undefined): MatchedRule {
  const perMinute = rate === undefined || rate <= 0 ? 0 : 1 / rate;
  const slots = [...starterSlot(found, "quantity"), ...sittings(found, "quantity", CHUNKS)];
  return {rule: "quantity", slots, perDay: CHUNKS[1] * perMinute};
}
