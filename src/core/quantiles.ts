import type {Day} from "./day.ts";
import type {Wins} from "./wins.ts";

/** Level 1–4 of a day with wins: the quarter of all days with wins that it reaches. 0 without wins. */
export function quartiles(wins: Wins, today: Day): (count: number) => number {
  return quartilesOf(wins.winDaysInOrder(today).map((day) => wins.winsOn(day)));
}

/** Level 1–4 of a value above 0: the quarter of `values` that it reaches. 0 for the others. */
export function quartilesOf(values: Iterable<number>): (value: number) => number {
  // How often each value comes: few different ones, however many days.
  const times = new Map<number, number>();
  let all = 0;
  for (const value of values) {
    times.set(value, (times.get(value) ?? 0) + 1);
    all += 1;
  }
  const levels = new Map<number, number>();
  return (value) => {
    if (value <= 0) return 0;
    const known = levels.get(value);
    if (known !== undefined) return known;
    let reached = 0;
    for (const [other, count] of times) if (other <= value) reached += count;
    const level = Math.max(1, Math.ceil((reached / all) * 4));
    levels.set(value, level);
    return level;
  };
}
