import {withoutCapital} from "./letters.ts";
import {pattern} from "../pattern.ts";
import {printDay} from "../day.ts";
import type {Goal} from "./goal.ts";
import {GoalText} from "./goal-text.ts";
import {LANGUAGES, type Language} from "./language.ts";
import {hasPhrase, offersOf, textsOf, type Offers} from "./offers.ts";
import type {OfferNote} from "./offer-data.ts";
import {proseOf} from "./read-prose.ts";
import {isBeginning, type Step} from "./step.ts";

const FIRST_SENTENCE = pattern(String.raw`^.*?\p{L}{3}(?=[.!?;…]+\s)`, "u");

/** What is to be said about a goal, in its language or else the interface's, a short sentence each. */
export function goalNotes(goal: Goal): readonly string[] {
  const notes = wordsFor(goal)?.data.notes;
  if (notes === undefined) return [];
  const say = (note: OfferNote, values: Readonly<Record<string, string>> = {}): string =>
    notes[note].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");
  return [
    ...(goal.isMet ? [say("met")] : []),
    ...(goal.isPast && !goal.isMet ? [say("past", {words: goal.due?.words ?? ""})] : []),
    ...(goal.dueAmbiguous === undefined
      ? []
      : [say("ambiguous", {days: goal.dueAmbiguous.map(printDay).join(" / ")})]),
    ...(goal.dueImpossible === undefined ? [] : [say("impossible", {words: goal.dueImpossible})]),
  ];
}

/**
 * "If …, I will …": each of a goal's obstacles with what makes it smaller, else with one of the steps that are offered, in
 * turn; none in a language that is not known.
 */
export function obstacleOffers(goal: Goal, steps: readonly Step[]): readonly string[] {
  const {language} = goal;
  const offers = language === undefined ? undefined : offersOf(language);
  if (language === undefined || offers === undefined || steps.length === 0) return [];
  // What is done answers more than what is laid ready.
  const inTurn = [...steps.filter((step) => !isBeginning(step)), ...steps.filter(isBeginning)];
  return goal.obstacles.map((obstacle, index) => {
    const words = textsOf(obstacle);
    const set = offers.sets.obstacle.find((one) => one.words !== undefined && hasPhrase(one.words, words));
    const [answer] = set?.drafts.filter(({text}) => !text.includes("{")) ?? [];
    const own = isOutside(obstacle, language) ? proseOf(language)?.data.answer : undefined;
    const step = answer?.text ?? own ?? inTurn[index % inTurn.length]?.text ?? "";
    const {spoken, isClause} = spokenObstacle(obstacle, language, offers);
    const template = offers.data.notes[isClause ? "obstacleClause" : "obstacleNoun"];
    const verb = !isClause && isMany(spoken, language) ? template.replace(" gets ", " get ") : template;
    return verb
      .replace("{obstacle}", () => spoken)
      .replace("{step}", () => (template.includes(":") ? step : ownWords(step, offers)));
  });
}

/** "Foxes around", "I can't find the key": a small step of the goal is no answer. */
function isOutside(obstacle: string, language: Language): boolean {
  const text = new GoalText(obstacle.replace(/[\s.!…]+$/u, ""), language);
  return text.has("threats", text.tokens.length - 1) || text.has("barred", 0);
}

/** An obstacle as "If" goes on with it: "I'm scared she says no", "there are foxes around". */
function spokenObstacle(
  obstacle: string,
  language: Language,
  offers: Offers,
): {readonly spoken: string; readonly isClause: boolean} {
  const plain = shortened(obstacle).replace(/[\s.!…]+$/u, "");
  const text = new GoalText(plain, language);
  const prose = proseOf(language);
  const [first = ""] = text.keys;
  const fear = prose?.fears.get(first)?.replaceAll("_", " ");
  if (fear !== undefined) return {spoken: fear + plain.slice(first.length), isClause: true};
  const around = prose?.data.around;
  if (around !== undefined && text.has("threats", text.tokens.length - 1) && isMany(first, language))
    return {spoken: `${around} ${lowered(plain)}`, isClause: true};
  const isClause = offers.clauses.has(textsOf(plain)[0] ?? "") || text.find("pains") > 0;
  return {spoken: isClause && !/^I\b/.test(plain) ? lowered(plain) : plain, isClause};
}

const MOST_WORDS = 12;

/** The first clause of what is long, or of two sentences. */
function shortened(obstacle: string): string {
  const [sentence = obstacle] = FIRST_SENTENCE().exec(obstacle) ?? [];
  if (textsOf(sentence).length <= MOST_WORDS) return sentence;
  const clauses = sentence.split(/,\s|\s[–—(-]\s?|\s(?=(?:and|because|so|und|weil|aber|but)\s)/u);
  const first = clauses[0] ?? sentence;
  return textsOf(first).length <= MOST_WORDS ? first : first.split(/\s+/).slice(0, MOST_WORDS).join(" ");
}

/** Whether what it is about is many: "kids", "meetings in the morning". */
function isMany(text: string, {prepositions}: Language): boolean {
  const words = textsOf(text);
  const end = words.findIndex((word, at) => at > 0 && prepositions.has(word));
  const head = words.at(end < 0 ? -1 : end - 1) ?? "";
  return /[^su]s$/.test(head) && !head.endsWith("is");
}

function wordsFor({language}: Goal): Offers | undefined {
  const [first] = LANGUAGES;
  const known = language ?? first;
  return known === undefined ? undefined : offersOf(known);
}

/** A step as "I will …" goes on with it: "put my phone in another room". */
export function ownWords(step: string, {mine}: Offers): string {
  const words = new Map(mine);
  return withoutCapital(step).replace(/[a-z]+/gi, (word) => words.get(word) ?? word);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
