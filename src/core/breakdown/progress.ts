import {pattern} from "../pattern.ts";
import {findAmounts} from "../amount.ts";
import {findDone} from "./done-so-far.ts";
import type {GoalItem, Quantity} from "./goal.ts";
import {GoalText} from "./goal-text.ts";
import {monthNamed} from "./goal-words.ts";
import {unitNamed} from "./known-words.ts";
import type {GoalLines} from "./goal-lines.ts";
import type {Language} from "./language.ts";
import {valuesOf, type Sources} from "./sources.ts";

/** The boxes of a note: the texts of those that are done, and those that are open. */
export interface Boxes {
  readonly done: readonly string[];
  readonly open: readonly GoalItem[];
}

/**
 * How much of a quantity its note says is done: in a property or label, in a sentence, else in its ticked boxes, by the
 * amounts in them or, where there is a box for each one, by their number.
 */
export function doneOf(
  quantity: Quantity,
  {facts, lines, prose, language}: Sources,
  {done, open}: Boxes,
): number {
  if (quantity.done > 0) return quantity.done;
  const said = [...valuesOf(facts, "done"), ...valuesOf(facts, "status")].map(
    (value) => new GoalText(String(value), language),
  );
  for (const [index, text] of [...said, ...prose.sentences].entries()) {
    const found = text.hasNumber ? findDone({text, quantity, isSaid: index < said.length}) : undefined;
    if (found !== undefined) return found.done;
  }
  const {unit, rate, amount} = quantity;
  const amounts = done
    .flatMap(findAmounts)
    .filter(
      (one) => one.unit === unit.toLowerCase() || (rate && unitNamed(one.unit, language)?.unit === rate),
    );
  if (amounts.length > 0) return amounts.reduce((sum, {value}) => sum + value, 0);
  const logged = loggedOf(quantity, lines, language);
  if (logged > 0) return logged;
  return done.length + open.length === amount ? done.length : 0;
}

/** "Jan 31 km", "Feb: 22 km": what is said of two months or more is a log, and no plan. */
function loggedOf({unit, rate}: Quantity, {items, prose}: GoalLines, language: Language | undefined): number {
  const months = [...items, ...prose].flatMap(({text}) => {
    const [, word = "", rest = ""] = LOGGED().exec(text) ?? [];
    const [amount, ...others] =
      monthNamed(word.toLowerCase(), language) === undefined ? [] : findAmounts(rest);
    const isSame =
      amount?.unit === unit.toLowerCase() ||
      (rate !== undefined && unitNamed(amount?.unit ?? "", language)?.unit === rate);
    return amount !== undefined && isSame && others.length === 0 ? [amount.value] : [];
  });
  return months.length < 2 ? 0 : months.reduce((sum, value) => sum + value, 0);
}

const LOGGED = pattern(String.raw`^(\p{L}+)\.?(?: \d{4})?:? +(\d[\d.,]* ?\p{L}+)$`, "u");

/** The pages of a book that is read: "p. 112 of 585". */
export function pagesOf(aim: string, {prose, language}: Sources): Quantity | undefined {
  const unit = language === undefined ? undefined : PAGES[language.tag];
  if (unit === undefined || new GoalText(aim, language).find("media") < 0) return undefined;
  const [, at = "", of = ""] =
    prose.lines.map((line) => PAGE.exec(line)).find((match) => match !== null) ?? [];
  const [done, amount] = [Number(at), Number(of)];
  return amount > done ? {amount, unit, rate: "pages", done, kind: "count"} : undefined;
}

const PAGES: Readonly<Record<string, string>> = {en: "pages", de: "Seiten"};
const PAGE = /(?:^|\s)(?:p|pg|page|s|seite)\.? ?(\d{1,4}) ?(?:of|von|\/) ?(\d{1,4})(?!\d)/iu;

/** Whether all of a quantity is done. */
export function isReached({amount, from = 0, per, done}: Quantity): boolean {
  return per === undefined && done >= Math.abs(amount - from);
}
