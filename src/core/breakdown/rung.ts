/** Minutes of a sitting, from the first day on. */
export const DURATIONS: readonly number[] = [2, 3, 5, 8, 12, 18, 25, 30];
/** "One becomes five, then ten"; from there on by half of it. */
const FIRST_AMOUNTS: readonly number[] = [1, 5, 10];
const GROWTH = 1.5;
/** From 1 to 5: no rung up is a longer step. */
const MOST_GROWTH = 5;
/** Beyond it a rung says nothing. */
const MOST_AMOUNT = 1e9;

const TO_CLIMB = 5;
const TO_GO_DOWN = 2;

/** What can be offered for something that is done again and again; never taken by itself. */
export interface Rung {
  readonly direction: "up" | "down";
  /** Of the same unit as before. */
  readonly amount: number;
}

export interface RungInput {
  /** What is done now. */
  readonly amount: number;
  readonly isDuration: boolean;
  /** Since this amount was begun with, oldest first: true done, false missed. */
  readonly results: readonly boolean[];
}

/** A rung up after 5 completions, a rung down after 2 misses in a row; undefined: it stays, or there is no such rung. */
export function offerRung({amount, isDuration, results}: RungInput): Rung | undefined {
  const last = results.slice(-TO_GO_DOWN);
  if (last.length === TO_GO_DOWN && last.every((isDone) => !isDone)) {
    const down = rungDown(amount, isDuration);
    return down === undefined ? undefined : {direction: "down", amount: down};
  }
  const up = results.filter((isDone) => isDone).length < TO_CLIMB ? undefined : rungUp(amount, isDuration);
  return up === undefined ? undefined : {direction: "up", amount: up};
}

/** The next rung above an amount; undefined: it is at the top. */
export function rungUp(amount: number, isDuration: boolean): number | undefined {
  if (isDuration) return DURATIONS.find((rung) => rung > amount);
  if (!(amount < MOST_AMOUNT)) return undefined;
  return amountsTo(amount).find((rung) => rung > amount && rung <= amount * MOST_GROWTH);
}

/** The next rung below an amount; undefined: it is at the floor. */
export function rungDown(amount: number, isDuration: boolean): number | undefined {
  const rungs = isDuration ? DURATIONS : amountsTo(Math.min(amount, MOST_AMOUNT));
  return rungs.filter((rung) => rung < amount).at(-1);
}

/** The rungs of amounts up to the first one above. */
function amountsTo(amount: number): number[] {
  const rungs = [...FIRST_AMOUNTS];
  for (let last = rungs.at(-1) ?? 1; last <= amount; rungs.push(last)) last = rounded(last * GROWTH);
  return rungs;
}

/** To two figures that are easily kept in mind: 15, 25, 40, 60, 90, 140 … */
function rounded(amount: number): number {
  const step = amount < 100 ? 5 : 10 ** (Math.floor(Math.log10(amount)) - 1);
  return Math.round(amount / step) * step;
}
