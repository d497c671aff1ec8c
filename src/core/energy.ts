import {partsOfLine} from "./breakdown/line-parts.ts";
import type {Playbook} from "./breakdown/playbook.ts";
import type {Rates} from "./breakdown/rates.ts";
import {rungUp} from "./breakdown/rung.ts";
import {smallerLine} from "./breakdown/smaller-line.ts";
import {factsOf} from "./facts.ts";
import {withAmount} from "./rung-line.ts";
import {hasRungs, isMinutes} from "./rung-words.ts";
import {minutesOf} from "./small-steps.ts";

/** How much a person has in them today. */
export const ENERGIES = ["low", "normal", "high"] as const;
export type Energy = (typeof ENERGIES)[number];

/**
 * A step that is offered in place of one that stands in a note. part: less of the same; whole: as much or more of it;
 * lead: what leads to it, and leaves it to be done.
 */
export type Rescaled =
  | {readonly kind: "part" | "whole"; /** The whole checkbox line. */ readonly line: string}
  | {readonly kind: "lead"; /** The step's words. */ readonly text: string};

export interface ScaleContext {
  readonly playbooks: readonly Playbook[];
  readonly rates: Rates;
}

/** Minutes that a step takes at most where energy is low. */
const MOST_WHEN_LOW = 2;
/** A number and what it counts. */
const COUNTED = /\p{Nd}[\p{Nd}.,'’]*(?: ?\S+)?/gu;

/**
 * A checkbox line's step at this energy: low, made smaller until it takes two minutes or is at the floor; high, a rung up.
 * `text`: what stands behind the checkbox. Undefined: as it is written.
 */
export function atEnergy(
  {was, text}: {readonly was: string; readonly text: string},
  energy: Energy,
  {playbooks, rates}: ScaleContext,
): Rescaled | undefined {
  switch (energy) {
    case "low":
      return lessOf(was, (line) => minutesOf(wordsOf(line), rates).minutes > MOST_WHEN_LOW, playbooks);
    case "normal":
      return undefined;
    case "high":
      return moreOf(was, text);
  }
}

/** A line made smaller as long as `isBig`, or until it is at the floor; undefined: it stays as it is. */
export function lessOf(
  was: string,
  isBig: (line: string) => boolean,
  playbooks: readonly Playbook[],
): Rescaled | undefined {
  let line = was;
  while (isBig(line)) {
    const next = smallerLine(line, {playbooks});
    if (next === undefined) break;
    line = next;
  }
  return line === was ? undefined : asLess(was, line);
}

/** A smaller line: less of the same, or what leads to it. */
export function asLess(was: string, line: string): Rescaled {
  const text = wordsOf(line);
  const isSame = text.replace(COUNTED, "#") === wordsOf(was).replace(COUNTED, "#");
  return isSame ? {kind: "part", line} : {kind: "lead", text};
}

/** What a checkbox line says to do, without its fields and tags. */
export function wordsOf(line: string): string {
  return partsOfLine(line)?.words ?? "";
}

function moreOf(was: string, text: string): Rescaled | undefined {
  const {key, amounts} = factsOf(text);
  const [amount] = amounts;
  const at = was.lastIndexOf(text);
  if (key === undefined || amount === undefined || at < 0 || !hasRungs(key, amount.unit)) return undefined;
  const rung = rungUp(amount.value, isMinutes(amount.unit));
  const more = rung === undefined ? undefined : withAmount(text, amount, rung);
  if (more === undefined) return undefined;
  return {kind: "whole", line: was.slice(0, at) + more + was.slice(at + text.length)};
}
