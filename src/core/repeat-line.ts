import {doneDayOf, factsOf, habitKey} from "./facts.ts";
import {knownFields, withoutEndDates, withoutFields} from "./fields.ts";

/**
 * A line's text as it is written again on another day: without dates, block id, schedule and whatever else is said in
 * fields, but still of the same habit. Tags and links stay.
 */
export function textToRepeat(text: string): string {
  const {key, name} = factsOf(text);
  const {habit} = knownFields(text);
  const words = withoutFields(text).replace(/\s+/g, " ").trim();
  const repeated = habit === undefined ? words : `${words} [habit:: ${habit}]`.trim();
  const fits = (written: string): boolean => {
    const facts = factsOf(written);
    return facts.key === key && doneDayOf(written, facts) === undefined;
  };
  return [repeated, withoutEndDates(text)].find(fits) ?? textOfHabit(name, key);
}

/** The text of a line that is of the habit with that name and key. */
export function textOfHabit(name: string, key: string | undefined): string {
  return habitKey(name) === key ? name : `${name} [habit:: ${name}]`;
}
