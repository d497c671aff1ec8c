import {printDay, type Day} from "../../../src/core/day.ts";
import type {FoundDate} from "../../../src/core/breakdown/goal-date.ts";
import {findDates} from "../../../src/core/breakdown/goal-date.ts";
import {GoalText} from "../../../src/core/breakdown/goal-text.ts";
import type {Goal, GoalInput, GoalItem} from "../../../src/core/breakdown/goal.ts";
import {languageOf, LANGUAGES, type Language} from "../../../src/core/breakdown/language.ts";
import {readGoal} from "../../../src/core/breakdown/read-goal.ts";
import {readStatement, type Statement} from "../../../src/core/breakdown/statement.ts";
import {day} from "../days.ts";

/** The day of all worked examples. */
export const TODAY = day("2026-04-01");

/** A language that must be known. */
export function language(tag: string): Language {
  const found = LANGUAGES.find((one) => one.tag === tag);
  if (found === undefined) throw new Error(`${tag} is no language of ours`);
  return found;
}

/** The dates that a text names, as `2026-06-30`; ambiguous ones with a bar between, impossible ones as "none". */
export function datesIn(text: string, today: Day = TODAY, tag?: string): string[] {
  const known = tag === undefined ? languageOf(text) : language(tag);
  return findDates({text: new GoalText(text, known), today, base: today}).map(printed);
}

function printed({days}: FoundDate): string {
  return days.length === 0 ? "none" : days.map(printDay).join("|");
}

/** What a sentence says. */
export function stated(text: string, today: Day = TODAY): Statement {
  return readStatement(text, languageOf(text), {today, base: today});
}

/** A goal note, its body given as lines. */
export function goal(title: string, ...body: string[]): Goal {
  return goalOf({title, body: body.join("\n")});
}

export function goalOf(input: GoalInput): Goal {
  return readGoal(input, TODAY);
}

/** Items as an outline: `2: text`, those inside others behind a `>` for each level. */
export function outline(items: readonly GoalItem[], level = 0): string[] {
  return items.flatMap(({text, line, children}) => [
    `${">".repeat(level)}${line ?? "-"}: ${text}`,
    ...outline(children, level + 1),
  ]);
}
