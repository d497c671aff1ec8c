import {isMoneySign} from "./letters.ts";
import type {Quantity} from "./goal.ts";
import type {GoalText} from "./goal-text.ts";
import {countedAt} from "./counted.ts";
import {measureAt, unitOf, type Measure} from "./measure.ts";
import {numberAt} from "./written-number.ts";

/** A quantity and the tokens that say it. */
export interface FoundQuantity {
  readonly quantity: Omit<Quantity, "done">;
  readonly from: number;
  readonly to: number;
}

/** "from 10 to 50 push-ups", "from 90 kg to 80 kg", "90 → 80 kg". */
export function levelAt(text: GoalText, at: number): FoundQuantity | undefined {
  const start = at + text.length("from", at);
  const one = numberAt(text, signless(text, start));
  if (one === undefined) return undefined;
  const unit = measureAt(text, start);
  const middle = unit?.next ?? one.next;
  const to = middle + (arrowAt(text, middle) || (start > at ? text.length("to", middle) : 0));
  const goal = to > middle ? measureAt(text, to) : undefined;
  const other = goal?.number ?? (to > middle ? numberAt(text, to) : undefined);
  if (other === undefined || (start === at && arrowAt(text, middle) === 0)) return undefined;
  const measure = goal ?? unit ?? (one.value < other.value ? grownBefore(text, at) : undefined);
  return (
    measure && {
      quantity: {amount: other.value, from: one.value, ...unitOf(measure)},
      from: at,
      to: goal?.next ?? other.next,
    }
  );
}

/** "subscribers from 200 to 1,000": what stands before it can be counted. */
function grownBefore(text: GoalText, at: number): Pick<Measure, "unit" | "kind" | "id"> | undefined {
  const counted = text.language?.hasCapitalNouns === false ? countedAt(text, at - 1) : undefined;
  return counted?.next === at ? {unit: counted.unit, id: counted.id, kind: "count"} : undefined;
}

/** Behind a sign of money. */
function signless({tokens}: GoalText, at: number): number {
  return isMoneySign(tokens[at]?.text ?? "") ? at + 1 : at;
}

function arrowAt(text: GoalText, at: number): number {
  if (text.isMark(at, "→")) return 1;
  return text.isMark(at, "-=") && text.isMark(at + 1, ">") ? 2 : 0;
}
