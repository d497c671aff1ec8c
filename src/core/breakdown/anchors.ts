import type {Goal} from "./goal.ts";
import {LANGUAGES, languageOf} from "./language.ts";
import {ownWords} from "./goal-notes.ts";
import {hasPhrase, offersOf, textsOf} from "./offers.ts";

/**
 * A person's own anchors, as typed, those first that are of the goal's time of day or area or share its words; of equals
 * in their order. Blank ones are left out.
 */
export function anchorsFor(goal: Goal, anchors: readonly string[]): readonly string[] {
  const said = [goal.title, goal.aim, ...goal.statements].flatMap(textsOf);
  const own = momentsOf(said);
  const words = new Set(said.filter((word) => !isSmall(word)));
  const scored = anchors
    .filter((anchor) => anchor.trim() !== "")
    .map((anchor) => {
      const texts = textsOf(anchor);
      const shared = texts.filter((word) => words.has(word)).length;
      return {anchor, score: 2 * shared + momentsOf(texts).filter((one) => own.includes(one)).length};
    });
  return scored.sort((one, other) => other.score - one.score).map(({anchor}) => anchor);
}

/**
 * A step behind an anchor, in the form of the language of both ("After I pour my coffee, I will open the draft"); where
 * they are of different ones, or the anchor is no clause, with a colon between.
 */
export function anchored(anchor: string, step: string): string {
  const lead = anchor.trim().replace(/[\s,;:–—]+$/, "");
  if (lead === "" || step.trim() === "") return step;
  const language = languageOf(step);
  const texts = textsOf(lead);
  const isClause =
    language !== undefined &&
    (language.anchors.at(texts, 0) > 0 || language.prepositions.has(texts[0] ?? "")) &&
    languageOf(lead)?.tag === language.tag;
  const offers = isClause ? offersOf(language) : undefined;
  const form = offers?.data.anchored ?? "{anchor}: {step}";
  const spoken = offers === undefined || form.includes(":") ? step : ownWords(step, offers);
  return form.replace(/\{(\w+)\}/g, (_, name) => (name === "anchor" ? lead : spoken));
}

/** The times of day and areas that words are of, in any language: their places in the list. */
function momentsOf(texts: readonly string[]): number[] {
  const lists = LANGUAGES.flatMap((language) => offersOf(language)?.times ?? []);
  return lists.filter(({words}) => hasPhrase(words, texts)).map(({at}) => at);
}

function isSmall(word: string): boolean {
  return LANGUAGES.some(({glue, prepositions, verbs}) =>
    [glue, prepositions, verbs].some((list) => list.has(word)),
  );
}
