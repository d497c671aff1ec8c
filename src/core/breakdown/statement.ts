import {pattern} from "../pattern.ts";
import type {Day} from "../day.ts";
import {findClock, type Clock} from "./clock.ts";
import {findDone} from "./done-so-far.ts";
import {findDuration} from "./duration.ts";
import type {Quantity} from "./goal.ts";
import {findDates, type FoundDate} from "./goal-date.ts";
import {GoalText} from "./goal-text.ts";
import type {Language} from "./language.ts";
import {findObstacle} from "./obstacles.ts";
import {findQuantity} from "./quantity.ts";
import {QUOTED_TEXT} from "./step-words.ts";

/** What one sentence or title says that is to be done. */
export interface Statement {
  /** What is to be done: the text without its date, what is done of it, and its obstacle. */
  readonly aim: string;
  readonly dates: readonly FoundDate[];
  readonly quantity: Quantity | undefined;
  readonly minutes: number | undefined;
  readonly clock: Clock | undefined;
  readonly obstacle: string | undefined;
}

/** Tokens, from one up to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The days that dates are counted from. */
export interface Days {
  readonly today: Day;
  /** From here "in 6 weeks" is counted. */
  readonly base: Day;
}

const SIGNS = pattern(String.raw`[\p{Extended_Pictographic}\uFE0F\u200D]+`, "gu");

/** Reads a text of a sentence or two. */
export function readStatement(written: string, language: Language | undefined, days: Days): Statement {
  const whole = new GoalText(written, language);
  const obstacle = findObstacle(whole, 1);
  const text = obstacle === undefined ? whole.text : tidy(whole.text.slice(0, whole.at(obstacle.from).from));
  const dated = read(text, language);
  const dates = findDates({text: dated, ...days});
  const undated = tidy(cut(text, dated, dates));
  const rest = read(undated, language);
  const found = findQuantity(rest, dates.some(isSpan));
  const done = found && findDone({text: rest, quantity: found.quantity, own: found, isSaid: false});
  const aim = aimOf(done === undefined ? undated : tidy(cut(undated, rest, [done])), language);
  return {
    aim: aim === "" ? whole.text.trim() : aim,
    dates,
    quantity: found && {...found.quantity, done: done?.done ?? 0},
    minutes: found?.quantity.kind === "time" ? undefined : findDuration(rest),
    clock: findClock(rest),
    obstacle: obstacle?.text,
  };
}

function isSpan(date: FoundDate): boolean {
  return date.isSpan;
}

/** Quoted figures are a title's: they are left out, so that the text is as long as before. */
function read(text: string, language: Language | undefined): GoalText {
  return new GoalText(
    text.replace(QUOTED_TEXT, (quoted) => quoted.replace(/\d/g, "_")),
    language,
  );
}

/** Without "I want to" before it and signs around it. */
function aimOf(text: string, language: Language | undefined): string {
  const plain = tidy(text.replace(SIGNS(), " "));
  const goal = new GoalText(plain, language);
  const wants = language === undefined ? 0 : goal.length("wants", 0);
  const start = goal.tokens[wants + goal.length("infinitive", wants)];
  if (wants === 0 || start === undefined) return plain;
  return start.text.charAt(0).toUpperCase() + goal.text.slice(start.from + 1);
}

/** The text without the tokens of some stretches. */
function cut(written: string, {tokens}: GoalText, stretches: readonly Stretch[]): string {
  let rest = "";
  let end = 0;
  for (const {from, to} of stretches) {
    rest += `${written.slice(end, tokens[from]?.from)} `;
    end = tokens[to - 1]?.to ?? end;
  }
  return rest + written.slice(end);
}

/** Without what a cut leaves behind: empty brackets, marks at the ends. */
function tidy(text: string): string {
  return text
    .replace(/[([]\s*[)\]]/g, " ")
    .replace(/([([]) +/g, "$1")
    .replace(/ {2,}/g, " ")
    .replace(/ (?=[,;:.!?)](?!\d))/g, "")
    .replace(/,(?=[,.;:])/g, "")
    .replace(/^[\s,;:–—.-]+/, "")
    .replace(/[\s,;:–—([-]+$/, "");
}
