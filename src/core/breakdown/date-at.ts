import {addDays, addMonths, weekdayOf} from "../day.ts";
import {
  afterMonth,
  calendarDate,
  dateOfMonth,
  inYear,
  plainYear,
  yearAt,
  type DateScene,
} from "./calendar-date.ts";
import {after, PERIOD_NAMES, periodIn, read, spanOf, type DateRead, type Period} from "./date-read.ts";
import type {GoalText} from "./goal-text.ts";
import {monthNamed, weekdayNamed} from "./goal-words.ts";
import {numberNamed} from "./known-words.ts";

/** The longest span that is counted ahead, in its own unit. */
const MOST_AHEAD = 1000;
/** Days of the year by their name: month and date. */
const FEASTS = [
  ["christmas", 12, 25],
  ["newYear", 12, 31],
] as const;

/** A day or a time that words at `at` name: "30 June", "end of June", "this year", "Friday", "tomorrow", "June". */
export function dateAt(scene: DateScene, at: number): DateRead | undefined {
  const {text, today} = scene;
  const date = calendarDate(scene, at);
  if (date !== undefined) return date;
  for (const [feast, month, day] of FEASTS) {
    const length = text.length(feast, at);
    if (length > 0) return inYear(scene, month, day, at + length);
  }
  for (const [ahead, word] of (["today", "tomorrow"] as const).entries()) {
    const length = text.length(word, at);
    if (length > 0) return read(at + length, addDays(today, ahead));
  }
  return endOf(scene, at) ?? thisOrNext(scene, at) ?? named(scene, at);
}

/** "6 weeks" from the base on; `isLastIn`: the span's own last day, not the day behind it. */
export function spanAhead({text, base}: DateScene, at: number, isLastIn: boolean): DateRead | undefined {
  const {value, key = ""} = text.at(at);
  const count = value ?? numberNamed(key, text.language) ?? (text.is(at, "articles") ? 1 : undefined);
  // "half a year"
  const [period, next] = periodAt(text, text.is(at + 1, "articles") ? at + 2 : at + 1);
  if (count === undefined || period === undefined || count > MOST_AHEAD) return undefined;
  // "in a day" tells how fast, as "10 hours a week" does; "for 3 months of expenses" how much.
  const isPace = text.has("per", next) && periodAt(text, text.skip("per", next))[0] !== undefined;
  const isOf = text.has("of", next) && text.is(next, "prepositions");
  if (isPace || isOf || (count <= 1 && period === "day")) return undefined;
  const end = after(base, period, count);
  return {...read(next, end, isLastIn ? addDays(end, -1) : end), first: undefined, isSpan: true};
}

/** "end of (the) year", "end of June 2027", "Ende 2027", "mid June", "year-end". */
function endOf(scene: DateScene, at: number): DateRead | undefined {
  const {text, today} = scene;
  const own = (["year", "month", "week"] as const).find((period) => text.has(`${period}End`, at));
  const mid = text.length("mid", at);
  const end = at + (mid || text.length(own === undefined ? "end" : `${own}End`, at));
  if (end === at) return undefined;
  const from = text.skip("of", end);
  const [period, next] = own === undefined ? periodAt(text, from) : [own, end];
  const all =
    (own === undefined
      ? (named(scene, from) ?? thisOrNext(scene, from) ?? thisOrNext(scene, end))
      : undefined) ?? (period === undefined ? undefined : spanOf(today, period, 0, next));
  const [last] = all?.days ?? [];
  if (all?.first === undefined || last === undefined) return undefined;
  if (mid > 0) return read(all.next, addDays(all.first, Math.floor((last - all.first) / 2)));
  // Before the end of it is up to its last day.
  return {...all, first: addDays(last, 1), kind: own === "week" ? "named" : "day", isSpan: own !== undefined};
}

/** "this year", "next month", "next Friday", "the next 6 weeks". */
function thisOrNext(scene: DateScene, at: number): DateRead | undefined {
  const {text, today} = scene;
  const ahead = text.length("next", at);
  const from = at + (ahead || text.length("this", at));
  if (from === at) return undefined;
  const span = ahead > 0 ? spanAhead(scene, from, false) : undefined;
  if (span !== undefined) return span;
  const time = named(scene, from);
  if (time !== undefined) return {...time, kind: "day", isSpan: true};
  const [period, next] = periodAt(text, from);
  return period === undefined || period === "day"
    ? undefined
    : spanOf(today, period, ahead > 0 ? 1 : 0, next);
}

/** "Friday", the next such day, today included; "June", "June 2027", "Q3", "2027": all of it; "the 30th". */
function named(scene: DateScene, at: number): DateRead | undefined {
  const {text, today} = scene;
  const [key = "", behind] = [text.at(at).key, text.tokens[at + 1]];
  const weekday = weekdayNamed(key);
  if (weekday !== undefined) {
    const from = text.isMark(at + 1, ",.") ? at + 2 : at + 1;
    const date = calendarDate(scene, text.skip("on", text.skip("of", from), 1));
    // "Friday, 30 June"
    if (date !== undefined && date.kind !== "weak") return date;
    return read(at + 1, addDays(today, (weekday - weekdayOf(today) + 7) % 7), undefined, "named");
  }
  const quarter = key === "q" && behind?.isSpaced === false ? behind.value : undefined;
  const month = quarter === undefined ? monthNamed(key, text.language) : quarter * 3 - 2;
  if (month !== undefined) {
    const {year, next} = yearAt(text, quarter === undefined ? afterMonth(text, at) : at + 2);
    return periodIn(today, quarter === undefined ? "month" : "quarter", month, year, next);
  }
  const year = text.isGlue(at + 1) ? plainYear(text, at) : undefined;
  return year === undefined ? ordinal(scene, at) : periodIn(today, "year", 1, year, at + 1);
}

/** "the 30th", of this month or the next; "the 15th of next month". */
function ordinal(scene: DateScene, at: number): DateRead | undefined {
  const {text, today} = scene;
  const date = dateOfMonth(text, at);
  if (date?.isOrdinal !== true || text.language === undefined || !text.isGlue(date.next)) return undefined;
  const month = thisOrNext(scene, text.skip("of", date.next)) ?? spanOf(today, "month", 0, date.next);
  const day = addDays(month.first ?? today, date.value - 1);
  return read(month.next, day < today ? addMonths(day, 1) : day, undefined, "named");
}

/** The period that stands at `at`, and the token behind it. */
function periodAt(text: GoalText, at: number): readonly [period: Period | undefined, next: number] {
  const period = PERIOD_NAMES.find((word) => text.has(word, at));
  return [period, period === undefined ? at : at + text.length(period, at)];
}
