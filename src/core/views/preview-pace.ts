import type {Goal, Quantity} from "../breakdown/goal.ts";
import {unitNamed} from "../breakdown/known-words.ts";
import {isMoneySign, startsWithCapital} from "../breakdown/letters.ts";
import type {Pace} from "../breakdown/pace.ts";
import type {Day} from "../day.ts";
import type {Words} from "./panel.ts";
import type {Formats} from "./words.ts";

/**
 * How far the offered steps come and what all of it takes: "**100 words a day** reaches 22,300 by 30 June. All 50,000 takes
 * **225 a day**. You can climb whenever you like."
 */
export function paceWords(goal: Goal, pace: Pace, today: Day, formats: Formats): readonly Words[] {
  const {quantity} = goal;
  if (quantity === undefined) return [];
  const telling = {goal, quantity, pace, formats};
  const {reaches = 0, of} = pace;
  const offered = tenth(pace.offered ?? 0);
  const by = formats.date(pace.by, today);
  // A tenth of a book a month tells nobody anything, nor do more of them than there are.
  if (offered < (quantity.kind === "count" ? 1 : 0.1) || offered > of) {
    const needed = strong(neededWords(telling, true));
    return [{text: `${allWords(telling, true)} by ${by} takes `}, needed, {text: "."}];
  }
  const start = strong(`${paceAmount(offered, telling, true)} a ${pace.per}`);
  const all = allWords(telling, false);
  if (reaches >= of) return [start, {text: ` reaches ${lowered(all)} by ${by}.`}];
  return [
    start,
    {text: ` reaches ${bare(levelAt(reaches, quantity), telling)} by ${by}. ${all} takes `},
    strong(neededWords(telling, false)),
    {text: ". You can climb whenever you like."},
  ];
}

/** "50,000 words", "$6,000", "50.000 Wörter" */
export function quantityWords(amount: number, goal: Goal, formats: Formats): string {
  const {quantity} = goal;
  if (quantity === undefined) return formats.number(amount);
  const number = formats.number(amount);
  if (isSignFirst(goal, quantity)) return `${quantity.unit}${number}`;
  return `${number} ${(amount === 1 ? unitOfOne(goal) : undefined) ?? quantity.unit}`;
}

/** The goal's unit as it is said of one: "page", "Buch"; undefined: nobody knows. */
export function unitOfOne({quantity, language}: Goal): string | undefined {
  const unit = quantity?.unit ?? "";
  const one = unitNamed(unit.toLowerCase(), language)?.one;
  const isCapital = startsWithCapital(unit);
  return one !== undefined && isCapital ? one.charAt(0).toUpperCase() + one.slice(1) : one;
}

interface Telling {
  readonly goal: Goal;
  readonly quantity: Quantity;
  readonly pace: Pace;
  readonly formats: Formats;
}

/** "All 50,000"; of a goal from one level to another, the level: "50 push-ups". `isWhole`: with the unit. */
function allWords({goal, quantity, formats}: Telling, isWhole: boolean): string {
  const {amount, from, kind} = quantity;
  const whole = quantityWords(amount, goal, formats);
  if (from !== undefined) return whole;
  return `All ${kind === "count" && !isWhole ? formats.number(amount) : whole}`;
}

/** "225 a day"; `isFirst`: the unit is said with it, as it was not yet. */
function neededWords(telling: Telling, isFirst: boolean): string {
  const {pace, formats} = telling;
  const {everyDays, needed, per} = pace;
  if (everyDays !== undefined) {
    // "1 jobs"
    const isNamed = isFirst && unitOfOne(telling.goal) !== undefined;
    return `${paceAmount(1, telling, isNamed)} every ${formats.number(everyDays)} days`;
  }
  return `${paceAmount(needed, telling, isFirst)} a ${per}`;
}

/** With "more" where it is a level that rises, "less" where it falls. */
function paceAmount(amount: number, telling: Telling, isWhole: boolean): string {
  const {from, amount: to} = telling.quantity;
  const words = isWhole ? quantityWords(amount, telling.goal, telling.formats) : bare(amount, telling);
  return from === undefined ? words : `${words} ${from < to ? "more" : "less"}`;
}

/** Without its unit where it was said before; money and measures are not told without theirs. */
function bare(amount: number, {goal, quantity, formats}: Telling): string {
  return quantity.kind === "count" ? formats.number(amount) : quantityWords(amount, goal, formats);
}

/** So much of the way is a level: from 10 to 50, 20 of it is 30. */
function levelAt(reached: number, {amount, from, kind}: Quantity): number {
  const level = from === undefined ? reached : from + Math.sign(amount - from) * reached;
  return kind === "count" || level >= 10 ? Math.floor(level) : tenth(level);
}

function tenth(amount: number): number {
  return Math.round(amount * 10) / 10;
}

/** A currency's sign stands before the sum, unless the goal has it behind. */
function isSignFirst({title, aim}: Goal, {unit, kind}: Quantity): boolean {
  if (kind !== "money" || !isMoneySign(unit)) return false;
  return ![title, aim].some((text) => new RegExp(`\\d\\s?[${unit}]`, "u").test(text));
}

function strong(text: string): Words {
  return {text, strong: true};
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
