import type {Day} from "../day.ts";
import {readCase, type Case} from "./case.ts";
import type {Goal} from "./goal.ts";
import {goalNotes} from "./goal-notes.ts";
import {lastResorts} from "./last-resort.ts";
import {OfferBook, type Slot} from "./offer-book.ts";
import {paceOfGoal, type Pace} from "./pace.ts";
import type {Playbook} from "./playbook.ts";
import type {Rates} from "./rates.ts";
import {isListed, type RuleSlots} from "./matched-rule.ts";
import {ruleSlots} from "./rule-slots.ts";
import {isBeginning, type Step} from "./step.ts";

export interface BreakDownOptions {
  readonly today: Day;
  readonly rates: Rates;
  /** Of any language; of two of one kind and language the last holds. */
  readonly playbooks: readonly Playbook[];
  /** Texts of steps that were written or done before: they are not offered again. */
  readonly done?: readonly string[];
}

/** A first day on a goal. */
export interface BreakDown {
  /** One to three, in the order they must happen. */
  readonly steps: readonly Step[];
  /** The next ones, in order; with `steps` they cover all that the note says is to be done. */
  readonly queue: readonly Step[];
  /** The first rule that the goal matches: "quantity:money". */
  readonly rule: string;
  /** Where there is a quantity and a day ahead. */
  readonly pace?: Pace;
  /** Short sentences to be shown with the steps. */
  readonly notes: readonly string[];
}

const SHOWN = 3;
/** Steps, the shown ones with them, that are ready: those that fit the goal, and those for any goal. */
const SPARE = 9;
const LEAST = 7;

/** Breaks a goal down: total, deterministic, never empty; every step passes `checkStep`. */
export function breakDown(goal: Goal, options: BreakDownOptions): BreakDown {
  const found = readCase(goal, options);
  const {rule, perDay, ...offered} = ruleSlots(found);
  const {steps, shown} = offerAll(found, offered, isListed(rule));
  const pace = paceOfGoal(goal, perDay, options.today);
  return {
    steps: steps.slice(0, shown),
    queue: steps.slice(shown),
    rule,
    ...(pace === undefined ? {} : {pace}),
    notes: goalNotes(goal),
  };
}

function offerAll(
  found: Case,
  {slots, spare, general, isWhole}: Omit<RuleSlots, "rule" | "perDay">,
  isOrdered: boolean,
): {readonly steps: readonly Step[]; readonly shown: number} {
  const book = new OfferBook(found);
  for (const slot of slots)
    if (book.offer(slot) === undefined && slot.isSource === true) lastResort(book, found, slot);
  const own = book.steps.length;
  const least = isWhole === true || isOrdered || found.offers === undefined ? 1 : SHOWN;
  offerUpTo(SPARE, book, spare);
  offerUpTo(LEAST, book, general);
  for (let count = 0; count < SHOWN && book.steps.length < least; count += 1)
    lastResort(book, found, undefined);
  const shown = Math.min(SHOWN, isWhole === true && own > 0 ? own : SHOWN);
  return {steps: inOrder(book.steps, shown, isOrdered), shown};
}

function offerUpTo(most: number, book: OfferBook, slots: Iterable<Slot>): void {
  if (book.steps.length >= most) return;
  for (const slot of slots) {
    book.offer(afterFirst(book, slot));
    if (book.steps.length >= most) return;
  }
}

/** Of what is shown at once, one beginning is enough. */
function afterFirst({steps}: OfferBook, slot: Slot): Slot {
  if (steps.length >= SHOWN || !steps.some(isBeginning)) return slot;
  return {...slot, drafts: [...slot.drafts].filter((draft) => !isBeginning(draft))};
}

/** Beginnings first, then what takes least; what the note lists stays in its order. */
function inOrder(steps: readonly Step[], count: number, isOrdered: boolean): readonly Step[] {
  const shown = steps.slice(0, count);
  const rest = shown.filter((step) => !isBeginning(step));
  if (!isOrdered) rest.sort((one, other) => one.minutes - other.minutes);
  return [...shown.filter(isBeginning), ...rest, ...steps.slice(count)];
}

/** What can be offered whatever a text says. */
function lastResort(book: OfferBook, {goal, language, spoken}: Case, slot: Slot | undefined): void {
  const text = slot?.text ?? goal.aim;
  const why = slot?.why ?? {rule: "fallback", ...(goal.aim === "" ? {} : {from: goal.aim})};
  for (const resort of lastResorts(text, language, spoken))
    if (book.offer({...resort, why, isSource: slot?.isSource === true}) !== undefined) return;
}
