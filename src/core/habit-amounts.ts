import {unitNamed} from "./breakdown/known-words.ts";
import type {Day} from "./day.ts";
import type {LineRecord} from "./win.ts";

/** What a habit's wins add up to in one unit. */
export interface AmountSum {
  /** As keys have it; of a unit whose words are known, its word for one: "page" for "pages", too. */
  readonly unit: string;
  /** As written last. */
  readonly shown: string;
  readonly total: number;
  /** Whether no win ever had another amount than 1, so that the sum says no more than the number of wins. */
  readonly isPlain: boolean;
  /** The first day with some of it. */
  readonly first: Day;
  readonly byDay: ReadonlyMap<Day, number>;
}

/** Sums of decimals drift: what is not seen of them goes. */
const MILLION = 1e6;

/** The sums of a habit's wins up to `until`, the unit that stood on most days first. `lines` in note order. */
export function amountsOf(lines: readonly LineRecord[], until: Day): readonly AmountSum[] {
  const units = new Map<string, {shown: string; total: number; isPlain: boolean; byDay: Map<Day, number>}>();
  const ones = new Map<string, string>();
  for (const {facts, status, day} of lines) {
    if (status !== "done" || day > until) continue;
    for (const {unit: written, shown, value} of facts.amounts) {
      const unit = ones.get(written) ?? unitNamed(written, undefined)?.one ?? written;
      ones.set(written, unit);
      const sum = units.get(unit) ?? {shown, total: 0, isPlain: true, byDay: new Map<Day, number>()};
      units.set(unit, sum);
      sum.shown = shown;
      sum.total = tidy(sum.total + value);
      sum.isPlain &&= value === 1;
      sum.byDay.set(day, tidy((sum.byDay.get(day) ?? 0) + value));
    }
  }
  return [...units]
    .sort(([, one], [, other]) => other.byDay.size - one.byDay.size)
    .map(([unit, sum]) => ({unit, first: firstOf(sum.byDay.keys()), ...sum}));
}

/** What stands on the days `from`–`to`, both included. */
export function sumWithin({byDay}: AmountSum, from: Day, to: Day): number {
  let sum = 0;
  for (let day = from; day <= to; day = (day + 1) as Day) sum += byDay.get(day) ?? 0;
  return tidy(sum);
}

function firstOf(days: Iterable<Day>): Day {
  let first = Infinity;
  for (const day of days) first = Math.min(first, day);
  return first as Day;
}

function tidy(value: number): number {
  const rounded = Math.round(value * MILLION) / MILLION;
  return Number.isFinite(rounded) ? rounded : value;
}
