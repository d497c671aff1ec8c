import {readdirSync, readFileSync} from "node:fs";
import {breakDown, type BreakDown} from "../../../src/core/breakdown/break-down.ts";
import {checkStep} from "../../../src/core/breakdown/check-step.ts";
import type {GoalInput, GoalItem} from "../../../src/core/breakdown/goal.ts";
import {partsOf} from "../../../src/core/breakdown/list.ts";
import type {Playbook} from "../../../src/core/breakdown/playbook.ts";
import {DEFAULT_RATES} from "../../../src/core/breakdown/rates.ts";
import {readGoal} from "../../../src/core/breakdown/read-goal.ts";
import {readPlaybook} from "../../../src/core/breakdown/read-playbook.ts";
import {TODAY} from "./read.ts";

const FOLDER = new URL("../../../playbooks/", import.meta.url);
const MOST_MINUTES = {starter: 2, surroundings: 2, slice: 2, bigger: 5};

/** The playbooks that are shipped. */
export const SHIPPED: readonly Playbook[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".md"))
  .map((file) => readPlaybook(file.replace(/\.md$/, ""), readFileSync(new URL(file, FOLDER), "utf8")))
  .filter((read) => !Array.isArray(read)) as Playbook[];

/** A goal note broken down on the day of the worked examples. */
export function made(
  input: GoalInput,
  playbooks: readonly Playbook[],
  done: readonly string[] = [],
): BreakDown {
  return breakDown(readGoal(input, TODAY), {today: TODAY, rates: DEFAULT_RATES, playbooks, done});
}

/** The steps that must not have been offered, each with the rules that it breaks. */
export function brokenSteps(input: GoalInput, {steps, queue, rule}: BreakDown): string[] {
  const {language} = readGoal(input, TODAY);
  const all = [...steps, ...queue];
  const properties = Object.values(input.properties ?? {})
    .flat()
    .map(String);
  const source = [input.title, input.body ?? "", input.selection ?? "", ...properties].join("\n");
  return all.flatMap((step, at) => {
    const rules = checkStep(step.text, {
      language,
      goal: rule === "tiny" ? undefined : input.title,
      source,
      rates: DEFAULT_RATES,
      others: all.filter((_, other) => other !== at).map(({text}) => text),
      isStarter: step.kind === "starter" || step.kind === "surroundings",
    });
    const isTimed = step.minutes >= 1 && step.minutes <= MOST_MINUTES[step.kind];
    return rules.length > 0 || !isTimed ? [`${step.text} (${step.minutes}): ${rules.join()}`] : [];
  });
}

/** All items, those inside others too. */
export function everyItem(items: readonly GoalItem[]): GoalItem[] {
  return items.flatMap((item) => [item, ...everyItem(item.children)]);
}

/** What the note says is to be done and no step, shown or queued, comes from. */
export function lostItems(input: GoalInput, {steps, queue, rule}: BreakDown): string[] {
  const goal = readGoal(input, TODAY);
  const from = [...steps, ...queue].map(({why}) => why.from ?? "");
  const listed = rule === "split-list" ? partsOf(goal.aim, goal.language)?.parts : undefined;
  const asked = listed ?? (goal.source === "title" ? [] : everyItem(goal.items).map(({text}) => text));
  return asked.filter((item) => !from.some((one) => one.includes(item)));
}
