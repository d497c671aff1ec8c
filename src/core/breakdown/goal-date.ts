import {addDays, type Day} from "../day.ts";
import type {DateScene} from "./calendar-date.ts";
import {dateAt, spanAhead} from "./date-at.ts";
import type {DateRead} from "./date-read.ts";

/** A day by which something is to be done, as a text says it. */
export interface FoundDate {
  /** The last day; more where it is ambiguous, earliest first; none where the calendar has no such date. */
  readonly days: readonly Day[];
  /** As written, with the word before it: "by 30 June". */
  readonly words: string;
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  /** Whether a word like "by" says that it is the day. */
  readonly isSaid: boolean;
  /** Whether it is the time in which it is to be done: "this year", "in May". */
  readonly isSpan: boolean;
}

/** Words that come before a date, and what they make of it. */
const LEADS = ["by", "before", "on", "within", "lasting", "since"] as const;
type Lead = (typeof LEADS)[number] | undefined;

/** The days by which something is to be done that a text names, in the order they stand. */
export function findDates(scene: DateScene): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < scene.text.tokens.length;) {
    const date = datedAt(scene, at);
    if (date?.isDue === true) found.push(date.found);
    at = date?.found.to ?? at + 1;
  }
  return found;
}

/** The day that a whole text is: a property's value, what stands behind "Due:". */
export function wholeDate(scene: DateScene): FoundDate | undefined {
  const start = scene.text.tokens.findIndex(({kind}) => kind !== "mark");
  const plain = dateAt(scene, start);
  return plain === undefined ? datedAt(scene, start)?.found : foundOf(scene, start, plain, true);
}

/** A date at `at`, with the word before it if it begins there; whether it is a goal's day. */
function datedAt(
  scene: DateScene,
  at: number,
): {readonly found: FoundDate; readonly isDue: boolean} | undefined {
  const {text} = scene;
  const leads = LEADS.map((lead) => [text.length(lead, at), lead] as const).filter(([length]) => length > 0);
  leads.sort(([one], [other]) => other - one);
  for (const [length, lead] of [...leads, [0, undefined] as const]) {
    const behind = text.isMark(at + length, ":") ? at + length + 1 : at + length;
    const date = readAfter(scene, lead, lead === undefined ? at : text.skip("of", behind));
    if (date === undefined) continue;
    // A year or a month alone belongs to what is before it: "the 2025 report by May".
    const isFree = lead === undefined;
    const range =
      isFree && date.kind !== "day" ? undefined : (rangeEnd(scene, date) ?? otherDay(scene, lead, date));
    const isSaid = range !== undefined || (!isFree && lead !== "on");
    // "Cook for next week"
    const isFor = isFree && text.has("lasting", at - 1);
    const isDue = range !== undefined || (!isFor && isMeant(scene, lead, date));
    return {found: foundOf(scene, at, range ?? beforeIf(lead, date), isSaid), isDue};
  }
  return undefined;
}

/** Whether a date is the goal's: "on 3 March 2021" tells a story; without a word before it, it stands free. */
function isMeant({text, today}: DateScene, lead: Lead, {days, kind, isSpan, next}: DateRead): boolean {
  const isAhead = days.every((day) => day >= today);
  const isDay = kind === "day";
  if (lead === undefined) return isDay && isAhead && text.isGlue(next);
  // "in the May fair"
  if (lead === "within" && !isDay && !text.isGlue(next)) return false;
  return lead === "on" || (lead === "within" && !(isDay && isSpan)) ? isAhead : lead !== "since";
}

function readAfter(scene: DateScene, lead: Lead, at: number): DateRead | undefined {
  const span = lead === "within" || lead === "lasting" ? spanAhead(scene, at, lead === "lasting") : undefined;
  if (span !== undefined || lead === "lasting") return span;
  const date = dateAt(scene, at);
  if (date?.kind !== "named") return date;
  // "on Friday", but no month or year
  if (lead === "on" && date.days[0] !== date.first) return undefined;
  return {...date, isSpan: lead === "within"};
}

/** "from 1 May to 30 June", "1 May – 30 June": the second is the last day. */
function rangeEnd(scene: DateScene, {next}: DateRead): DateRead | undefined {
  const {text} = scene;
  const length = text.isMark(next, "-–—") ? 1 : text.length("until", next);
  const date = length === 0 ? undefined : dateAt(scene, text.skip("of", next + length));
  return date?.kind === "weak" ? undefined : date;
}

/** "by 30 June or 31 July": either. */
function otherDay(scene: DateScene, lead: Lead, {days, next, kind}: DateRead): DateRead | undefined {
  const joint = lead === "by" && kind === "day" ? scene.text.length("joints", next) : 0;
  const other = joint === 0 ? undefined : dateAt(scene, next + joint);
  return other?.kind === "day" ? {...other, days: [...days, ...other.days]} : undefined;
}

/** Up to the day before what it is before. */
function beforeIf(lead: Lead, date: DateRead): DateRead {
  const {first, days} = date;
  const isBefore = lead === "before" && first !== undefined && days.length === 1;
  return isBefore ? {...date, days: [addDays(first, -1)]} : date;
}

function foundOf(
  {text}: DateScene,
  from: number,
  {days, next, isSpan = false}: DateRead,
  isSaid: boolean,
): FoundDate {
  return {days, words: text.slice(from, next), from, to: next, isSaid, isSpan};
}
