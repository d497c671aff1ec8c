import type {Goal} from "../breakdown/goal.ts";
import {unitNamed} from "../breakdown/known-words.ts";
import type {Rates} from "../breakdown/rates.ts";
import type {Step, StepReason} from "../breakdown/step.ts";
import {stepWords} from "../breakdown/step-words.ts";
import {quantityWords, unitOfOne} from "./preview-pace.ts";
import {countWords, type Formats} from "./words.ts";

/** What reasons are told from. */
export interface WhyContext {
  readonly goal: Goal;
  readonly rates: Rates;
  readonly formats: Formats;
}

/** What a step is to its goal, by the rule that made it; `{from}` is what in the note it came from. */
const RULES: Readonly<Record<string, string>> = {
  tiny: "“{from}” is small enough as it is.",
  "next-step": "A first piece of “{from}”, which stands in the note.",
  "split-list": "A first piece of “{from}”.",
  duration: "A short one, on the way to “{from}”.",
  "quantity:clock": "One small move, towards “{from}”.",
  "negation->replace": "Something to do instead, for “{from}”.",
  "outcome->behaviour": "Something you can do today, for “{from}”.",
  "adverb->behaviour": "Once, today, for “{from}”.",
  smaller: "A smaller piece of “{from}”.",
};
const ANY_RULE = "A small part of “{from}”.";
/** Characters. */
const LONGEST = 80;

/** Why a step is there: "A starter. It makes the next one easy to begin." */
export function whyWords(step: Step, context: WhyContext): string {
  const {kind, text, why} = step;
  if (why.rule === "next-step" && why.from?.includes(text) === true) return "It stands in the note.";
  if (kind === "starter") return "A starter. It makes the next one easy to begin.";
  if (kind === "surroundings") return "A change around you. It makes the next one easy to begin.";
  return rateWords(step, context) ?? ruleWords(why);
}

/** "2 minutes at 20 words a minute, from “50,000 words”." Undefined: it is not a part of the goal's quantity. */
function rateWords({text, why}: Step, {goal, rates, formats}: WhyContext): string | undefined {
  const {quantity, language} = goal;
  if (why.rule !== "quantity" || quantity?.rate === undefined || quantity.kind !== "count") return undefined;
  const words = stepWords(text);
  const unit = words.findIndex(({text: key}) => unitNamed(key, language)?.unit === quantity.rate);
  const amount = words[unit - 1]?.value;
  const rate = rates[quantity.rate];
  if (amount === undefined || rate === undefined || rate <= 0) return undefined;
  const minutes = countWords(Math.max(1, Math.ceil(amount * rate - 1e-9)), "minute", "minutes", formats);
  const told = (count: number): string => quantityWords(count, goal, formats);
  const speed =
    rate <= 1
      ? `${told(Math.round(1 / rate))} a minute`
      : `${formats.tenth(rate)} minutes ${unitOfOne(goal) === undefined ? "each" : `a ${unitOfOne(goal)}`}`;
  return `${minutes} at ${speed}, from “${told(quantity.amount)}”.`;
}

function ruleWords({rule, from}: StepReason): string {
  if (from === undefined) return "A first piece, small enough to begin with.";
  const shown = shortened(from.split("\n").join(", "));
  const playbook = /^playbook:(.+)$/.exec(rule)?.[1];
  if (playbook !== undefined) return `From the playbook “${playbook}”, for “${shown}”.`;
  return (RULES[rule] ?? ANY_RULE).replace("{from}", () => shown);
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(" ", LONGEST);
  return `${text.slice(0, space > LONGEST / 2 ? space : LONGEST).trimEnd()}…`;
}
