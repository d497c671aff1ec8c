import type {Day} from "../day.ts";
import type {Goal} from "./goal.ts";
import {findDates, wholeDate, type FoundDate} from "./goal-date.ts";
import {GoalText} from "./goal-text.ts";
import type {Language} from "./language.ts";
import type {Days} from "./statement.ts";
import {isYear} from "./written-date.ts";

/** What a goal says of its day. */
export type Due = Pick<Goal, "due" | "dueAmbiguous" | "dueImpossible" | "isPast">;

/** The day of one or more dates that stand beside each other: two that differ are to be asked about. */
export function dueOf(dates: readonly FoundDate[], today: Day): Due | undefined {
  const said = dates.filter(({isSaid}) => isSaid);
  const meant = said.length > 0 ? said : dates;
  const days = [...new Set(meant.flatMap((date) => date.days))].sort((one, other) => one - other);
  const [first] = days;
  const words = meant.find((date) => date.days.length > 0)?.words ?? "";
  if (days.length > 1) return {dueAmbiguous: days, isPast: false};
  if (first !== undefined) return {due: {day: first, words}, isPast: first < today};
  const impossible = meant[0]?.words;
  return impossible === undefined ? undefined : {dueImpossible: impossible, isPast: false};
}

/** The day that a property or a label's text is; a text that says more is searched for one. */
export function dueOfValue(value: unknown, language: Language | undefined, days: Days): Due | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const scene = {text: new GoalText(text, language), ...days};
  const whole = wholeDate(scene);
  return dueOf(whole === undefined ? findDates(scene) : [whole], days.today);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return isYear(value) ? String(value) : undefined;
  // What a YAML parser may make of a date, at midnight UTC.
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  return Array.isArray(value) && value.length > 0 ? textOf(value[0]) : undefined;
}
