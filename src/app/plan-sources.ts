import type {Playbook} from "../core/breakdown/playbook.ts";
import type {Rates} from "../core/breakdown/rates.ts";
import {atEnergy, type Energy} from "../core/energy.ts";
import type {GoalNote, GoalStep} from "../core/goal.ts";
import type {PlanItem} from "../core/plan-day.ts";
import {textToRepeat} from "../core/repeat-line.ts";
import type {RitualNote} from "../core/ritual-note.ts";
import {minutesOf} from "../core/small-steps.ts";

/** What an item of a plan stands for. */
export type PlanSource =
  | {
      readonly kind: "goal";
      readonly id: string;
      readonly goal: Pick<GoalNote, "path" | "name">;
      readonly step: GoalStep;
      readonly isIn: boolean;
      readonly after: string | undefined;
    }
  | {
      readonly kind: "ritual";
      readonly id: string;
      readonly ritual: RitualNote;
      /** Those of its lines that today's note does not have. */
      readonly missing: readonly string[];
      /** "After make coffee" */
      readonly stack: string | undefined;
      readonly after: string | undefined;
    }
  | {
      readonly kind: "habit";
      readonly id: string;
      /** What its next line says. */
      readonly text: string;
      readonly isIn: boolean;
    };

/** What is written for a source: the whole of it, or less of it, or what leads to it. */
export interface Sized {
  /** What stands behind the checkbox. */
  readonly text: string;
  readonly isWhole: boolean;
}

export interface SizeRules {
  readonly energy: Energy;
  readonly playbooks: readonly Playbook[];
  readonly rates: Rates;
}

const BOX = "- [ ] ";

/** A step or a habit at this energy. What only leads to a habit is another one, so that is left as it is. */
export function sized(source: Exclude<PlanSource, {kind: "ritual"}>, rules: SizeRules): Sized {
  const text = source.kind === "goal" ? textToRepeat(source.step.text) : source.text;
  const change = source.isIn ? undefined : atEnergy({was: BOX + text, text}, rules.energy, rules);
  if (change === undefined) return {text, isWhole: true};
  if (change.kind !== "lead") return {text: change.line.slice(BOX.length), isWhole: change.kind === "whole"};
  return source.kind === "goal" ? {text: change.text, isWhole: false} : {text, isWhole: true};
}

export function itemOf(source: PlanSource, rules: SizeRules): PlanItem {
  const {id, kind} = source;
  if (kind === "ritual") return ritualItem(source, rules.rates);
  const {text} = sized(source, rules);
  return {
    ...{id, kind, text, isIn: source.isIn},
    ...minutesOf(text, rules.rates),
    context: kind === "goal" ? source.goal.name : "Habit",
    after: kind === "goal" ? source.after : undefined,
  };
}

function ritualItem(source: Extract<PlanSource, {kind: "ritual"}>, rates: Rates): PlanItem {
  const {id, kind, ritual, missing, stack, after} = source;
  const times = missing.map((text) => minutesOf(text, rates));
  const lines = missing.length === 1 ? "1 line" : `${missing.length} lines`;
  const isPart = missing.length > 0 && missing.length < ritual.texts.length;
  const count = missing.length === 0 ? "Ritual" : `Ritual, ${lines}${isPart ? " to go" : ""}`;
  return {
    ...{id, kind, after, text: ritual.name, isIn: missing.length === 0},
    minutes: times.reduce((sum, {minutes}) => sum + minutes, 0),
    isSaid: times.length > 0 && times.every(({isSaid}) => isSaid),
    context: stack === undefined ? count : `${count}, ${stack.slice(0, 1).toLowerCase()}${stack.slice(1)}`,
  };
}
