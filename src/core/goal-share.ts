import {addDays, weekStartOf, type Day, type Weekday} from "./day.ts";
import type {GoalBook} from "./goal-book.ts";
import type {Tally} from "./tally.ts";
import type {Wins} from "./wins.ts";

/** The wins of a week, and those of them that served a goal. */
export interface WeekShare {
  /** The week's first day. */
  readonly from: Day;
  readonly served: number;
  readonly all: number;
}

const DAYS_IN_WEEK = 7;

/** The last `weeks` weeks, this one last. `served`: the wins of any goal, which are among `all`. */
export function weekShares(
  wins: {readonly served: Wins; readonly all: Wins},
  weeks: number,
  today: Day,
  weekStartsOn: Weekday,
): readonly WeekShare[] {
  const first = addDays(weekStartOf(today, weekStartsOn), (1 - weeks) * DAYS_IN_WEEK);
  const shares = Array.from({length: weeks}, (_, week) => {
    return {from: addDays(first, week * DAYS_IN_WEEK), served: 0, all: 0};
  });
  for (const kind of ["served", "all"] as const) {
    for (const [day, count] of wins[kind].winDays(today)) {
      const share = shares[Math.floor((day - first) / DAYS_IN_WEEK)];
      if (share !== undefined) share[kind] += count;
    }
  }
  return shares;
}

/** This week alone, from its own lines: it is asked for after every tick. */
export function thisWeek(
  goals: Pick<GoalBook, "goalOf">,
  tally: Pick<Tally, "linesOn" | "winsOn">,
  today: Day,
  weekStartsOn: Weekday,
): WeekShare {
  const from = weekStartOf(today, weekStartsOn);
  let [served, all] = [0, 0];
  for (let day = from; day <= today; day = addDays(day, 1)) {
    all += tally.winsOn(day);
    for (const line of tally.linesOn(day))
      if (line.status === "done" && line.day === day && goals.goalOf(line) !== undefined) served += 1;
  }
  return {from, served, all};
}
