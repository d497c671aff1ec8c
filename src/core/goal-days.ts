import {parseDay, type Day} from "./day.ts";
import type {Settings} from "./settings.ts";

/** The wins that make a day count overall. Of two goals with one day the last holds; before the first, the first. */
export function goalDays(goals: Settings["dailyGoals"]): (day: Day) => number {
  const sorted = goals
    .map(({from, wins}, index) => ({from: parseDay(from) ?? 0, wins, index}))
    .sort((one, other) => one.from - other.from || one.index - other.index);
  return (day) => {
    let wins = sorted[0]?.wins ?? 1;
    for (const goal of sorted) {
      if (goal.from > day) break;
      wins = goal.wins;
    }
    return wins;
  };
}
