import type {GoalText} from "./goal-text.ts";

/** How many words the verb has that an action which begins at `at` begins with; 0: none does. */
export function verbLength(text: GoalText, at: number): number {
  const {language, keys} = text;
  if (language === undefined) return 0;
  const {vague, stops, openers, verbs, nounVerbs} = language;
  const said = Math.max(...[vague, stops, openers].map((phrases) => phrases.at(keys, at)));
  const stem = verbs.get(keys[at] ?? "");
  if (said > 0 || stem === undefined) return said;
  // A noun too: "book the room" begins with a verb, "book reviews" does not.
  return !nounVerbs.has(stem) || at === 0 || beginsObject(text, at + 1) ? 1 : 0;
}

/** Whether an object begins at `at`: a number, an article, a pronoun. */
export function beginsObject(text: GoalText, at: number): boolean {
  const isNumber = text.at(at).kind === "number";
  return isNumber || text.is(at, "numbers", "articles", "possessives", "definite", "pronouns");
}
