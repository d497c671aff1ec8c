import {COUNTED, OFF_SCHEDULE, PENDING, REST, type DayDetail} from "./day-states.ts";
import {addDays, weekStartOf, type Day} from "./day.ts";
import type {Folding} from "./folding.ts";
import type {Span} from "./held-schedules.ts";

const DAYS_IN_WEEK = 7;

/** Folds the weeks of a span, each of which counts with `times` counted days. The first and the last can reach over its ends. */
export function foldWeeks({from, to}: Span, times: number, folding: Folding): void {
  let first = weekStartOf(folding.next(from), folding.input.weekStartsOn);
  while (first <= to) {
    foldWeek(first, times, folding);
    const weeks = Math.floor((folding.next(addDays(first, DAYS_IN_WEEK)) - first) / DAYS_IN_WEEK);
    first = addDays(first, weeks * DAYS_IN_WEEK);
  }
}

function foldWeek(first: Day, times: number, folding: Folding): void {
  const {done} = folding;
  const {counted, rests, today} = folding.input;
  while ((counted[folding.done] ?? Infinity) < first + DAYS_IN_WEEK) folding.done += 1;
  const wins = counted.slice(done, folding.done);
  const week = weekDetail(first, times, wins, folding);
  for (let day = first; day < first + DAYS_IN_WEEK && day <= today; day = addDays(day, 1)) {
    if (wins.includes(day)) continue;
    if (rests(day)) folding.states.put(day, REST);
    else folding.states.put(day, dayDetail(week, day === today));
  }
}

/** What a week is to the streak. */
function weekDetail(first: Day, times: number, wins: readonly Day[], folding: Folding): DayDetail {
  const {runs, input} = folding;
  const [firstWin, lastWin] = [wins[0], wins.at(-1)];
  const needed = wins.length >= times ? times : Math.min(times, openDays(first, wins, folding));
  if (needed === 0) return REST;
  if (wins.length >= needed && firstWin !== undefined && lastWin !== undefined) {
    runs.count("week", firstWin, lastWin);
    return COUNTED;
  }
  if (input.today < first + DAYS_IN_WEEK) {
    folding.isPending = true;
    return PENDING;
  }
  // Nobody has to begin on a week's first day.
  return firstWin !== undefined && firstWin === input.counted[0] ? REST : runs.miss(first);
}

/** The days of a week that count or could: those to come, too. */
function openDays(first: Day, wins: readonly Day[], {input}: Folding): number {
  let open = 0;
  for (let day = first; day < first + DAYS_IN_WEEK; day = addDays(day, 1)) {
    if (wins.includes(day) || !input.rests(day)) open += 1;
  }
  return open;
}

/** What a day that neither counts nor rests is in such a week. */
function dayDetail(week: DayDetail, isToday: boolean): DayDetail {
  switch (week.state) {
    case "counted":
    case "rest":
      return OFF_SCHEDULE;
    case "pending":
      return isToday ? PENDING : OFF_SCHEDULE;
    case "frozen":
    case "missed":
      return week;
  }
}
