import type {Goal, Quantity} from "../breakdown/goal.ts";
import {unitNamed} from "../breakdown/known-words.ts";
import {paceOfGoal} from "../breakdown/pace.ts";
import {goalSaid} from "../goal-day.ts";
import type {GoalNote, GoalStep} from "../goal.ts";
import type {TrackSheet} from "../track.ts";
import type {Words} from "./panel.ts";
import {paceWords} from "./preview-pace.ts";
import type {Formats} from "./words.ts";

/**
 * How far the next step a day reaches, and what all of the goal takes: "**100 words a day** reaches 22,300 by 30 June. …".
 * What wins in the goal's service add up to is done, if the note does not say more. Empty where the goal counts nothing, or
 * has no day ahead.
 */
export function drawGoalPace(
  note: GoalNote,
  sheet: TrackSheet,
  step: GoalStep | undefined,
  formats: Formats,
): readonly Words[] {
  const {today} = sheet.input;
  const said = goalSaid(note, today);
  const {quantity} = said;
  if (quantity === undefined || said.due === undefined || said.due.day < today) return [];
  const counted = amountIn(
    said,
    quantity,
    sheet.amounts.map(({unit, total}) => ({unit, value: total})),
  );
  const goal = {...said, quantity: {...quantity, done: Math.max(quantity.done, counted)}};
  const pace = paceOfGoal(goal, amountIn(said, quantity, step?.facts.amounts ?? []), today);
  return pace === undefined ? [] : paceWords(goal, pace, today, formats);
}

/** How much of the goal's unit there is among amounts; 0 where there is none. A level to reach does not add up. */
function amountIn(
  {language}: Goal,
  {rate, from}: Quantity,
  amounts: readonly {readonly unit: string; readonly value: number}[],
): number {
  if (rate === undefined || from !== undefined) return 0;
  return amounts.find(({unit}) => unitNamed(unit, language)?.unit === rate)?.value ?? 0;
}
