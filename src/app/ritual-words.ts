import type {RitualNote} from "../core/ritual-note.ts";

/** A property's value is quoted up to this many characters. */
const LONGEST_QUOTE = 60;

/** What is said of a ritual that was started: whether anything had to be written. */
export function startedText(ritual: RitualNote, isNew: boolean): string {
  const text = `“${ritual.name}” is in today’s note${isNew ? "" : " already"}.`;
  const bad = badDaysText(ritual);
  return bad === undefined ? text : `${text} ${bad}`;
}

/** What is said of days that cannot be read. */
export function badDaysText({every, schedule}: RitualNote): string | undefined {
  if (every === undefined || schedule !== undefined) return undefined;
  return `Its days, “${every.slice(0, LONGEST_QUOTE)}”, can’t be read. Use day, weekday, weekend or names of days.`;
}

export function emptyText({name}: Pick<RitualNote, "name">): string {
  return `“${name}” has no checkbox lines yet. What stands behind its checkboxes is the ritual.`;
}

export function unreadableText(name: string): string {
  return `The properties of “${name}” can’t be read. Mend them, then start it again.`;
}
