import {pattern} from "../pattern.ts";
import {isCounted} from "./counted.ts";
import {findDates, type FoundDate} from "./goal-date.ts";
import type {GoalLines} from "./goal-lines.ts";
import {GoalText} from "./goal-text.ts";
import type {Language} from "./language.ts";
import {wholeSentences} from "./sentences.ts";
import type {Days} from "./statement.ts";
import {verbLength} from "./verb-length.ts";

const ONE_CAPITAL = pattern(String.raw`^\p{Lu}$`, "u");

/** What a goal note's prose says. */
export interface GoalProse {
  /** Sentences that say what the goal is. */
  readonly statements: readonly string[];
  /** The dates of sentences that speak of a deadline. */
  readonly dates: readonly FoundDate[];
  /** All that is read, a line each; and its sentences. */
  readonly lines: readonly string[];
  readonly sentences: readonly GoalText[];
}

/** More says no more about the goal, and costs time. */
const MOST_READ = 6000;
const MOST_STATEMENTS = 6;
const MOST_LEAD = 2;

/** Reads the prose of a note; `GoalLines` has its first lines. */
export function readProse({items, prose}: GoalLines, language: Language | undefined, days: Days): GoalProse {
  let read = 0;
  const lines = prose
    .filter(({section}) => section !== "aside")
    .map(({text}) => text)
    .filter(({length}) => (read += length) <= MOST_READ);
  const stated = [
    ...prose.filter(({section}) => section === "goal"),
    ...items.filter(
      ({section, status, isQuoted, parent}) =>
        section === "goal" && status === undefined && !isQuoted && parent < 0,
    ),
  ];
  const statements = stated.slice(0, MOST_STATEMENTS).map(({text}) => text);
  const dates: FoundDate[] = [];
  const sentences = lines.flatMap((line, index) =>
    wholeSentences(line, language).map((sentence) => {
      const text = new GoalText(sentence, language);
      const isLead = index < MOST_LEAD;
      const isAmount = isLead && text.at(0).kind === "number" && text.find("by") > 0;
      if (language === undefined && !isAmount) return text;
      // At the start of a note, what begins with a verb says what to do.
      const isSaid = isAmount || text.find("wants") >= 0 || (isLead && isOrder(text));
      if (isSaid && statements.length < MOST_STATEMENTS) statements.push(sentence);
      else if (text.find("deadlines") >= 0 || text.find("by") === 0)
        dates.push(...findDates({text, ...days}));
      return text;
    }),
  );
  return {statements, dates, lines, sentences};
}

/** Verbs that only name a list: "Keep: the radio". */
const LABELS: ReadonlySet<string> = new Set(["keep"]);

/** Whether it begins with a verb and tells to do it: not "Review meeting is on the 16th", "have 350". */
function isOrder(text: GoalText): boolean {
  const {language, keys, tokens} = text;
  if (language === undefined || verbLength(text, 0) === 0) return false;
  if (text.has("soFar", 0) || text.find("standing") >= 0) return false;
  // "read 5 so far", "Need: planks"
  if (keys.some((_, at) => at + text.length("soFar", at) === keys.length)) return false;
  if (text.isMark(1, ":") && (!language.verbs.has(keys[0] ?? "") || LABELS.has(keys[0] ?? ""))) return false;
  // "Ask 4,500?"
  if (tokens.length === 2 && text.at(1).kind === "number") return false;
  // "Book 9 of 24"; "Book 3 flights" does count.
  if (text.has("labels", 0) && text.at(1).kind === "number" && !isCounted(text, 2)) return false;
  // "quote A 3,900"
  if (ONE_CAPITAL().test(tokens[1]?.text ?? "")) return false;
  const isNoun = language.nounVerbs.has(language.verbs.get(keys[0] ?? "") ?? "");
  const clause = keys.findIndex((key, at) => at > 1 && language.relatives.has(key));
  const main = keys.slice(1, clause < 0 ? keys.length : clause);
  return !isNoun || !main.some((key) => language.auxiliaries.has(key));
}

/** Whether a sentence says what is wished to come about, not what is to be done: "I want to", not "I have to". */
export function isWish(sentence: string, language: Language | undefined): boolean {
  const text = new GoalText(sentence, language);
  return text.find("wants") >= 0 && text.find("duties") < 0;
}
