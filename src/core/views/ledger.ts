import {addDays, type Day} from "../day.ts";
import {explainer} from "../explain.ts";
import type {DayState} from "../streak.ts";
import {clip} from "../shown-text.ts";
import type {Tally} from "../tally.ts";
import type {TrackSheet} from "../track.ts";
import type {LedgerAnswer} from "./ledger-answer.ts";
import {drawEntry, type LedgerEntry} from "./ledger-entry.ts";
import {paceAnswer} from "./ledger-pace.ts";
import {streakAnswer} from "./ledger-streak.ts";
import {strengthAnswer} from "./ledger-strength.ts";
import {winsAnswer} from "./ledger-wins.ts";
import type {LedgerRef, Question} from "./page.ts";
import type {PageInput} from "./page-input.ts";
import type {Words} from "./panel.ts";
import type {Formats} from "./words.ts";

/** The days that a ledger can be narrowed to. */
export type LedgerFilter = "all" | "counted" | "frozen" | "rest" | "missed";

/** Which days a ledger is asked for. */
export interface LedgerAsk {
  readonly filter: LedgerFilter;
  /** At most so many. */
  readonly many: number;
  /** From the last day on, not from the one that answers the question. */
  readonly later: boolean;
}

/** A ledger, ready to draw. */
export interface LedgerView {
  readonly kind: "ledger";
  readonly title: string;
  readonly sentence: readonly Words[];
  /** What there is to say before the days. */
  readonly answer: readonly (readonly Words[])[];
  /** Days that can be made rest days, and what the button says. */
  readonly offer?: {readonly label: string; readonly from: Day; readonly to: Day};
  /** "Show later days", where the ledger does not begin with the last one. */
  readonly later?: string;
  /** The filters that leave something out and something in. */
  readonly filters: readonly LedgerFilter[];
  /** The days, the newest first. Drawn when they are asked for: there can be ten years of them. */
  list(ask: LedgerAsk): {readonly entries: readonly LedgerEntry[]; readonly hasMore: boolean};
}

const TITLES: Readonly<Record<Question, string>> = {
  streak: "Streak",
  wins: "Wins",
  strength: "Strength",
  pace: "Pace",
};
const STATES: readonly Exclude<LedgerFilter, "all">[] = ["counted", "frozen", "rest", "missed"];

/** Undefined where the track has no line any more. */
export function drawLedger(ref: LedgerRef, input: PageInput): LedgerView | undefined {
  const sheet = input.book.sheet(ref.track);
  if (sheet === undefined) return undefined;
  const {today, formats} = input;
  const answer = answerTo(ref, sheet, input);
  const {offer, begin} = answer;
  return {
    kind: "ledger",
    title: ref.track.kind === "overall" ? TITLES[ref.question] : clip(sheet.name),
    sentence: answer.sentence,
    answer: answer.answer,
    ...(offer !== undefined && {
      offer: {...offer, label: `Away? Make ${formats.dates(offer.from, offer.to, today)} rest days`},
    }),
    ...(begin !== undefined && {later: "Show later days"}),
    filters: filtersOf(sheet, answer),
    list: (ask) => listDays(ask, ref.question, sheet, answer, input),
  };
}

function answerTo(ref: LedgerRef, sheet: TrackSheet, input: PageInput): LedgerAnswer {
  switch (ref.question) {
    case "streak":
      return streakAnswer(sheet, ref.from, input);
    case "wins":
      return winsAnswer(sheet, ref.span, input);
    case "strength":
      return strengthAnswer(sheet, input);
    case "pace":
      return paceAnswer(sheet, input);
  }
}

function filtersOf({fold}: TrackSheet, {from, to}: LedgerAnswer): readonly LedgerFilter[] {
  const seen = new Set<DayState>();
  for (let day = to; day >= from && seen.size <= STATES.length; day = (day - 1) as Day)
    seen.add(fold.stateOf(day));
  const found = STATES.filter((state) => seen.has(state));
  return found.length < 2 ? [] : ["all", ...found];
}

function listDays(
  ask: LedgerAsk,
  question: Question,
  sheet: TrackSheet,
  answer: LedgerAnswer,
  input: PageInput,
): ReturnType<LedgerView["list"]> {
  const {tally, book, settings, today, formats, uncounted} = input;
  const explain = explainer(sheet, {tally, settings, mainKey: (key) => book.mainKey(key), uncounted});
  const remark = question === "strength" ? strengthOn(sheet, formats) : () => undefined;
  const rules = {kind: sheet.ref.kind, settings, today, formats, remark};
  const entries: LedgerEntry[] = [];
  for (const day of daysOf(ask, sheet, answer, tally)) {
    const explanation = explain(day);
    // A day to come is another track's.
    if (day > today && explanation.lines.length === 0) continue;
    if (entries.length === ask.many) return {entries, hasMore: true};
    entries.push(drawEntry(explanation, rules));
  }
  return {entries, hasMore: false};
}

/** How strong the track was at the end of a day: "82%". */
function strengthOn({strength}: TrackSheet, formats: Formats): (day: Day) => string | undefined {
  return (day) => {
    const value = strength.values[day - strength.from];
    return value === undefined ? undefined : formats.percent(value);
  };
}

/** The days asked for, the last one first. Those to come that have wins already stand before today. */
function* daysOf(
  {filter, later}: LedgerAsk,
  {fold, input}: TrackSheet,
  {from, to, begin}: LedgerAnswer,
  tally: Tally,
): Iterable<Day> {
  const first = later ? to : (begin ?? to);
  if (filter === "all" && first === input.today) yield* daysToCome(input.today, tally);
  for (let day = first; day >= from; day = addDays(day, -1)) {
    if (filter === "all" || fold.stateOf(day) === filter) yield day;
  }
}

function daysToCome(today: Day, tally: Tally): readonly Day[] {
  const days = Array.from(tally.winDays(Infinity as Day), ([day]) => day).filter((day) => day > today);
  return days.sort((one, other) => other - one);
}
