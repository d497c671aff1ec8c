import {addDays, addMonths, type Day} from "../day.ts";
import type {Goal, Quantity} from "./goal.ts";

/** How fast a goal has to be worked on, and how far the offered steps come. */
export interface Pace {
  /** Of the unit in each `per`, rounded up: to whole ones, or to tenths of what can be split (1.4 kg a week). */
  readonly needed: number;
  readonly per: "day" | "week" | "month";
  /** Where one of the unit may take two days or more: one every so many days, rounded down. */
  readonly everyDays?: number;
  /** What the steps offer, of the unit in each `per`; undefined: they are not counted in it. */
  readonly offered?: number;
  /** How much of `of` is there on the day `by` at what is offered, if it is; what is done already counts. */
  readonly reaches?: number;
  /** The goal's amount; of a goal from one level to another, the way between them. */
  readonly of: number;
  readonly by: Day;
  readonly unit: string;
}

const DAYS_A_WEEK = 7;
/** Less than so much of one in a period, and rounding up to one would ask for far more than is needed. */
const LEAST = 0.8;
const CENT = 100;
const TENTH = 10;

/**
 * The pace that a goal with a quantity and a day needs: what remains ÷ days left, today included, rounded up; by the
 * week or month where less than one a day would do, and for weights, which nobody loses by the day. `offered`: of the
 * unit, a day. Undefined where there is nothing to be told: no quantity or day, the day past, the goal met, an amount
 * that is meant for each day.
 */
export function paceOfGoal(goal: Goal, offered: number, today: Day): Pace | undefined {
  const {quantity = goal.pages, due} = goal;
  if (quantity === undefined || due === undefined || quantity.per !== undefined) return undefined;
  const left = remainingOf(quantity);
  const days = due.day - today + 1;
  if (left <= 0 || days <= 0 || goal.isMet) return undefined;
  const {per, periods} = periodFor(quantity, left, today, due.day);
  const of = wayOf(quantity);
  return {
    needed: roundUp(left / periods, per === "day" ? 1 : step(quantity)),
    per,
    ...(left * 2 <= days && quantity.kind === "count" ? {everyDays: Math.floor(days / left)} : {}),
    ...(offered > 0
      ? {
          offered: Math.max(1 / CENT, round(offered * (days / periods))),
          reaches: Math.min(of, round(quantity.done + offered * days)),
        }
      : {}),
    of,
    by: due.day,
    unit: quantity.unit,
  };
}

/** How much of a quantity is still to be done. */
export function remainingOf(quantity: Quantity): number {
  return Math.max(0, wayOf(quantity) - quantity.done);
}

/** All that is to be done of a quantity, done or not. */
function wayOf({amount, from}: Quantity): number {
  return from === undefined ? amount : Math.abs(amount - from);
}

interface PacePeriod {
  readonly per: Pace["per"];
  /** How many of them are left, parts of one included; at least one. */
  readonly periods: number;
}

/** The shortest period in which about one of the unit or more is to be done. */
function periodFor({kind}: Quantity, left: number, today: Day, due: Day): PacePeriod {
  const days = due - today + 1;
  const weeks = Math.max(1, days / DAYS_A_WEEK);
  if (left >= days * LEAST && kind !== "weight") return {per: "day", periods: days};
  if (left >= weeks * LEAST || kind === "weight") return {per: "week", periods: weeks};
  return {per: "month", periods: Math.max(1, monthsTo(today, addDays(due, 1)))};
}

/** Months from one day to another, the last one in part by its days. */
function monthsTo(from: Day, to: Day): number {
  let months = Math.max(0, Math.floor((to - from) / 31));
  while (addMonths(from, months + 1) <= to) months += 1;
  const [start, end] = [addMonths(from, months), addMonths(from, months + 1)];
  return months + (to - start) / (end - start);
}

function step({kind}: Quantity): number {
  return kind === "count" || kind === "money" ? 1 : 1 / TENTH;
}

/** Up to a multiple of `to`; what a double adds to it is none. */
function roundUp(value: number, to: number): number {
  return Math.ceil(value / to - 1e-9) / Math.round(1 / to);
}

function round(value: number): number {
  return Math.round(value * CENT) / CENT;
}
