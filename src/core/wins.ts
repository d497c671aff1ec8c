import type {Day} from "./day.ts";

/** How many wins each day has, of all lines or of one track. */
export interface Wins {
  winsOn(day: Day): number;
  /** The days with wins up to `today`, in no order, with their wins. */
  winDays(today: Day): Iterable<readonly [Day, number]>;
  /** The days with wins up to `today`, the first one first. */
  winDaysInOrder(today: Day): readonly Day[];
}

/** The first day with a win, up to `today`. */
export function firstWin(wins: Wins, today: Day): Day | undefined {
  return wins.winDaysInOrder(today)[0];
}

/** All wins up to `today`. */
export function sumWins(wins: Wins, today: Day): number {
  let sum = 0;
  for (const [, count] of wins.winDays(today)) sum += count;
  return sum;
}

/** Days in order. Numbers sort several times faster in a typed array. */
export function inOrder(days: Iterable<Day>): readonly Day[] {
  return Array.from(Int32Array.from(days).sort()) as Day[];
}

/** Where a day stands among days in order; -1 where it does not. */
export function placeOf(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = days[middle] ?? day;
    if (found === day) return middle;
    if (found < day) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The wins of the days `from`–`to`, both included. */
export function winsWithin(wins: Wins, from: Day, to: Day): Wins {
  const within = (day: Day): boolean => from <= day && day <= to;
  const ordered = wins.winDaysInOrder(to).filter(within);
  return {
    winsOn: (day) => (within(day) ? wins.winsOn(day) : 0),
    winDays: (today) => ordered.filter((day) => day <= today).map((day) => [day, wins.winsOn(day)] as const),
    winDaysInOrder: (today) => ordered.filter((day) => day <= today),
  };
}
