import {countedAt, type Counted} from "./counted.ts";
import type {Period, Quantity, QuantityKind} from "./goal.ts";
import type {GoalText} from "./goal-text.ts";
import {weekdayNamed} from "./goal-words.ts";
import {moneyAt} from "./money.ts";
import {manyOf, unitNamed} from "./known-words.ts";
import {numberAt, type WrittenNumber} from "./written-number.ts";

/** Kilometres in one. */
export const KM: Readonly<Record<string, number>> = {
  km: 1,
  k: 1,
  kilometer: 1,
  m: 0.001,
  miles: 1.609,
  mi: 1.609,
  meter: 0.001,
};
/** "2 litres of water a day": so many words may come between. */
const FARTHEST_PER = 6;
/** Hours in one. */
export const TIMES: Readonly<Record<string, number>> = {hours: 1, minutes: 1 / 60, seconds: 1 / 3600};
const PERIODS: readonly Period[] = ["day", "week", "month", "year"];

/** An amount with its unit, at a place. */
export interface Measure {
  readonly number: WrittenNumber;
  readonly unit: string;
  readonly id: string | undefined;
  readonly kind: QuantityKind;
  readonly counted: Counted | undefined;
  readonly next: number;
}

/** The amount at `at` and what it is of. */
export function measureAt(text: GoalText, at: number): Measure | undefined {
  const money = moneyAt(text, at);
  if (money !== undefined) {
    const {unit, next} = money;
    // "lose 10 pounds"
    const isWeight = unitNamed(unit, text.language)?.unit === "pounds" && text.find("money") < 0;
    const kind = isWeight ? "weight" : "money";
    return {number: money, unit, id: undefined, kind, counted: undefined, next};
  }
  // "a page a day": one of it, where it is meant for each
  const isOne = text.is(at, "articles") && text.language?.units.get(text.at(at + 1).key)?.isOne === true;
  const isEach = isOne && periodOf(text, at + 2) !== undefined;
  const number = numberAt(text, at) ?? (isEach ? {value: 1, next: at + 1} : undefined);
  if (number === undefined) return undefined;
  // "2,000-word essay"
  const from = number.next + (text.isMark(number.next, "-") ? 1 : 0);
  const counted = countedAt(text, from);
  if (counted === undefined || (from > number.next && text.at(from).isSpaced === true)) return undefined;
  const {id, next} = counted;
  const unit = number.value === 1 ? counted.unit : manyOf(counted.unit, text.language);
  return {number, unit, id, kind: kindOf(text, counted), counted, next};
}

/** A measure's unit, as a quantity has it. */
export function unitOf({
  unit,
  id,
  kind,
}: Pick<Measure, "unit" | "id" | "kind">): Pick<Quantity, "unit" | "kind" | "rate"> {
  return {unit, kind, ...(id === undefined ? {} : {rate: id})};
}

function kindOf({words}: GoalText, {unit, id = unit.toLowerCase()}: Counted): QuantityKind {
  if (id in KM) return "distance";
  if (id in TIMES || words.has("hours", id) || words.has("minutes", id)) return "time";
  return id === "kg" || id === "pounds" ? "weight" : "count";
}

/** For each of what the amount is meant: "a day" behind it, or "every day", "daily" anywhere. */
export function periodOf(text: GoalText, at: number): Period | undefined {
  for (
    let near = at;
    near <= at + FARTHEST_PER && (near === at || text.at(near - 1).kind !== "mark");
    near += 1
  ) {
    const direct = text.isMark(near, "/") ? near + 1 : near + text.length("per", near);
    const period = direct > near ? periodAt(text, direct) : undefined;
    if (period !== undefined) return period;
  }
  const every = text.find("every");
  const period = every < 0 ? undefined : periodAt(text, every + text.length("every", every));
  if (period !== undefined || text.find("daily") >= 0) return period ?? "day";
  return text.find("weekly") >= 0 ? "week" : text.find("monthly") >= 0 ? "month" : undefined;
}

/** The period at `at`; a weekday comes once a week. */
function periodAt(text: GoalText, at: number): Period | undefined {
  const period = PERIODS.find((word) => text.has(word, at));
  return period ?? (weekdayNamed(text.at(at).key) === undefined ? undefined : "week");
}
