import type {Amount} from "./amount.ts";
import {offerRung, type Rung} from "./breakdown/rung.ts";
import {addDays, weekStartOf, type Day} from "./day.ts";
import {keyOfHabit} from "./habit-summary.ts";
import {heldSchedule} from "./held-schedules.ts";
import {hasRungs, isMinutes} from "./rung-words.ts";
import type {TrackSheet} from "./track.ts";
import {isWaiting, type LineRecord} from "./win.ts";
import {inOrder} from "./wins.ts";

/** A rung up or down that a habit is ready for. */
export interface RungOffer {
  readonly key: string;
  /** The habit's name. */
  readonly name: string;
  /** As it was written last. */
  readonly amount: Amount;
  readonly direction: Rung["direction"];
  readonly to: number;
  /** Days on which that amount was done since it was written first, or last changed. */
  readonly done: number;
  /** The day on which there was enough for it. */
  readonly since: Day;
  /** open: a line of today waits; none: today's line is missing, and asked for; settled: nothing of today is left to do. */
  readonly today: "open" | "none" | "settled";
  /** The line of today that waits. */
  readonly line: LineRecord | undefined;
}

/** What an amount has come to since it was begun with. */
interface Run {
  /** The day of its first line. */
  readonly from: Day;
  /** The days on which it was done, in order. */
  readonly done: readonly Day[];
}

const TO_CLIMB = 5;
const TO_GO_DOWN = 2;
/** Misses are looked for so many days back. */
const FARTHEST = 60;

const known = new WeakMap<TrackSheet, {readonly offer: RungOffer | undefined}>();

/**
 * The rung that a habit is ready for: up after 5 days on which its amount was done, down after 2 misses with nothing done
 * after them. Only where its last line has a single amount. Kept as long as its sheet is.
 */
export function rungOfferOf(sheet: TrackSheet): RungOffer | undefined {
  const before = known.get(sheet);
  if (before !== undefined) return before.offer;
  const offer = findOffer(sheet);
  known.set(sheet, {offer});
  return offer;
}

/** The amount of a line that has one and no other. */
export function onlyAmount({facts}: Pick<LineRecord, "facts">): Amount | undefined {
  return facts.amounts.length === 1 ? facts.amounts[0] : undefined;
}

export function isSameAmount(one: Amount | undefined, other: Amount): boolean {
  return one?.value === other.value && one.unit === other.unit;
}

function findOffer(sheet: TrackSheet): RungOffer | undefined {
  if (sheet.measured.length === 0) return undefined;
  const key = keyOfHabit(sheet);
  const {last} = sheet;
  const amount = last && onlyAmount(last);
  if (last === undefined || amount === undefined || !(amount.value > 0)) return undefined;
  if (![last.facts.key ?? key, key].every((each) => hasRungs(each, amount.unit))) return undefined;
  const {from, done} = runOf(sheet, last, amount);
  const misses = missesSince(from, sheet);
  const results = [
    ...done.slice(0, TO_CLIMB).map(() => true),
    ...misses.slice(0, TO_GO_DOWN).map(() => false),
  ];
  const rung = offerRung({amount: amount.value, isDuration: isMinutes(amount.unit), results});
  const since = rung?.direction === "up" ? done[TO_CLIMB - 1] : misses[TO_GO_DOWN - 1];
  if (rung === undefined || since === undefined) return undefined;
  const {direction, amount: to} = rung;
  return {
    ...{key, name: sheet.name, amount, direction, to, done: done.length, since},
    ...leftToday(sheet, last, amount),
  };
}

/** Back from the last line, as long as lines have its amount. */
function runOf({measured, input: {today}}: TrackSheet, last: LineRecord, amount: Amount): Run {
  const done: Day[] = [];
  let isInOrder = true;
  let from = last.noteDay;
  for (let at = measured.length - 1; at >= 0; at -= 1) {
    const line = measured[at];
    if (line === undefined || !isSameAmount(onlyAmount(line), amount)) break;
    from = line.noteDay;
    const next = done[done.length - 1];
    if (line.status !== "done" || line.day > today || line.day === next) continue;
    // A line can have a date of its own.
    isInOrder &&= next === undefined || line.day < next;
    done.push(line.day);
  }
  return {from, done: isInOrder ? done.reverse() : inOrder(new Set(done))};
}

/**
 * The misses since `from` after which nothing was done, oldest first: days, or of weeks that count with so many days their
 * last missed one. Rest and freezes are passed over.
 */
function missesSince(from: Day, {fold, input}: TrackSheet): readonly Day[] {
  const {today, schedules, weekStartsOn} = input;
  const misses: Day[] = [];
  let week: Day | undefined;
  const first = Math.max(from, today - FARTHEST);
  if (fold.stateOf(today) === "counted") return misses;
  for (let day = addDays(today, -1); day >= first; day = addDays(day, -1)) {
    const state = fold.stateOf(day);
    if (state === "counted") break;
    if (state !== "missed") continue;
    if (heldSchedule(schedules, day, weekStartsOn).kind !== "weekly") {
      misses.unshift(day);
      continue;
    }
    // A week in which the amount was begun with, or that is not over, is no measure of it.
    const start = weekStartOf(day, weekStartsOn);
    if (start === week || start < from || start === weekStartOf(today, weekStartsOn)) continue;
    week = start;
    misses.unshift(day);
  }
  return misses;
}

/** What of a habit can still be changed today. */
function leftToday(
  {measured, wins, fold, input: {today}}: TrackSheet,
  last: LineRecord,
  amount: Amount,
): Pick<RungOffer, "today" | "line"> {
  let line: LineRecord | undefined;
  for (let at = measured.length - 1; at >= 0; at -= 1) {
    const found = measured[at];
    if (found === undefined || found.noteDay < today) break;
    const isLeft = found.noteDay === today && isWaiting(found) && isSameAmount(onlyAmount(found), amount);
    if (isLeft) line = found;
  }
  if (line !== undefined) return {today: "open", line};
  const isMissing = last.noteDay !== today && wins.winsOn(today) === 0 && fold.streak.neededToday;
  return {today: isMissing ? "none" : "settled", line};
}
