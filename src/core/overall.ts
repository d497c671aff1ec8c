import {parseDay, type Day} from "./day.ts";
import type {Settings} from "./settings.ts";
import type {Track} from "./streak.ts";
import type {Tally} from "./tally.ts";

/** The wins that make a day count overall: the goal that holds on that day. */
export function goalOn(goals: Settings["dailyGoals"], day: Day): number {
  const goal = compileGoals(goals);
  return goal(day);
}

/** The overall track: a day counts with its goal of wins; it rests by its note's property or in a pause. */
export function overallTrack(tally: Tally, settings: Pick<Settings, "dailyGoals" | "pauses">): Track {
  const goal = compileGoals(settings.dailyGoals);
  const pauses = settings.pauses.map(({from, to}) => ({from: parseDay(from), to: parseDay(to)}));
  return {
    counts: (day) => tally.winsOn(day) >= goal(day),
    rests: (day) =>
      tally.isRestOn(day) ||
      pauses.some(({from, to}) => from !== undefined && to !== undefined && from <= day && day <= to),
  };
}

/** Goals as a lookup. Of two with one day, the last holds; before the first one, the first one holds. */
function compileGoals(goals: Settings["dailyGoals"]): (day: Day) => number {
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
