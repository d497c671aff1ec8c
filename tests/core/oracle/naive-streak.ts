import {addDays, weekdayOf, type Day} from "../../../src/core/day.ts";
import type {DayState, FoldInput} from "../../../src/core/streak.ts";
import {scheduleFor, weekOf} from "./naive-schedule.ts";

/** What a streak is counted in: one day, or all seven days of a week. */
interface Unit {
  readonly kind: "day" | "week";
  readonly days: readonly Day[];
  readonly state: DayState;
}

/** A streak: what was counted, at rest, frozen or pending, from its first counted day or week on. */
interface Run {
  readonly units: readonly Unit[];
  /** The day (a week's first day) that it ended on. */
  readonly endedOn: Day | undefined;
}

export interface NaiveStreak {
  readonly unit: "day" | "week";
  readonly from: Day;
  readonly to: Day;
  readonly length: number;
  readonly endedOn: Day | undefined;
}

/** The streaks section of the spec, read word by word, by a walk over every day that looks back at all days before. */
export interface NaiveFold {
  /** The first counted day, or today. */
  readonly from: Day;
  readonly stateOf: (day: Day) => DayState;
  readonly streaks: readonly NaiveStreak[];
  readonly unit: "day" | "week";
  readonly current: number;
  /** Of those in the unit that holds today. */
  readonly longest: NaiveStreak | undefined;
  readonly freezes: number;
  readonly neededToday: boolean;
}

export function naiveFold(input: FoldInput): NaiveFold {
  const from = firstDay(input);
  const units: Unit[] = [];
  for (let day = from; day <= input.today;) {
    const weekly = scheduleFor(input, day).kind === "weekly";
    const days = weekly ? weekOf(input, day) : [day];
    const state = weekly ? stateOfWeek(input, days, units) : stateOfDay(input, day, units);
    units.push({kind: weekly ? "week" : "day", days, state});
    day = addDays(days.at(-1) ?? day, 1);
  }
  const last = units.at(-1);
  const streaks = runsOf(units).map((run) => streakOf(input, run));
  // Seven days are not more than two weeks: only what is counted as today is can be compared.
  const comparable = streaks.filter(({unit}) => unit === last?.kind);
  const running = runningRun(units, last?.kind);
  return {
    from,
    stateOf: (day) => stateWithin(input, day, units),
    streaks,
    unit: last?.kind ?? "day",
    current: running === undefined ? 0 : lengthOf(running.units),
    longest: comparable.filter(({length}) => comparable.every((other) => other.length <= length)).at(-1),
    freezes: running === undefined || input.policy !== "earned" ? 0 : freezesIn(running.units),
    // "pending, or nothing counted yet and today is not rest"
    neededToday: counts(input, from)
      ? last?.state === "pending"
      : stateWithin(input, input.today, units) !== "rest",
  };
}

export function firstDay({counted, today}: FoldInput): Day {
  return counted[0] ?? today;
}

export function counts({counted}: FoldInput, day: Day): boolean {
  return counted.includes(day);
}

/** Rest by property, pause or skip. "A day that counts is counted, whatever else it is." */
export function restsByHand(input: FoldInput, day: Day): boolean {
  return input.rests(day) && !counts(input, day);
}

/** "counted · rest · pending · frozen · missed", in this order. */
function stateOfDay(input: FoldInput, day: Day, before: readonly Unit[]): DayState {
  if (counts(input, day)) return "counted";
  if (restsByHand(input, day) || isOffSchedule(input, day) || isNotDue(input, day, before)) return "rest";
  if (day === input.today) return "pending";
  return canFreeze(input, before, "day") ? "frozen" : "missed";
}

function stateOfWeek(input: FoldInput, days: readonly Day[], before: readonly Unit[]): DayState {
  const schedule = scheduleFor(input, days[0] ?? input.today);
  const times = schedule.kind === "weekly" ? schedule.times : 7;
  const countedDays = days.filter((day) => counts(input, day)).length;
  const possibleDays = days.filter((day) => !restsByHand(input, day)).length;
  if (possibleDays === 0) return "rest";
  if (countedDays >= Math.min(times, possibleDays)) return "counted";
  if (days.includes(input.today)) return "pending";
  if (days.includes(firstDay(input))) return "rest";
  return canFreeze(input, before, "week") ? "frozen" : "missed";
}

/** The state of one day of the day or week that has it. */
function stateWithin(input: FoldInput, day: Day, units: readonly Unit[]): DayState {
  const unit = units.find(({days}) => days.includes(day));
  if (unit === undefined) throw new Error("not between the first counted day and today");
  if (unit.kind === "day") return unit.state;
  if (counts(input, day)) return "counted";
  if (restsByHand(input, day) || unit.state === "counted") return "rest";
  if (unit.state === "pending") return day === input.today ? "pending" : "rest";
  return unit.state;
}

function isOffSchedule(input: FoldInput, day: Day): boolean {
  const schedule = scheduleFor(input, day);
  return schedule.kind === "weekdays" && !schedule.days.includes(weekdayOf(day));
}

/** "after a counted or frozen day, the k-th day that is not rest is due; days before it are rest" */
function isNotDue(input: FoldInput, day: Day, before: readonly Unit[]): boolean {
  const schedule = scheduleFor(input, day);
  if (schedule.kind !== "every") return false;
  // "after the end every day that is not rest is due until one counts"
  const running = runningRun(before, "day");
  if (running === undefined) return false;
  const last = running.units.filter(({state}) => state === "counted" || state === "frozen").at(-1);
  let waited = 0;
  for (let on = addDays(last?.days[0] ?? day, 1); on <= day; on = addDays(on, 1)) {
    if (!restsByHand(input, on) && !isOffSchedule(input, on)) waited += 1;
  }
  return waited < schedule.days;
}

/** Whether what comes after these would be frozen where it would be missed. */
function canFreeze({policy}: FoldInput, before: readonly Unit[], kind: Unit["kind"]): boolean {
  // "no freeze is held or spent in between"
  const running = runningRun(before, kind);
  if (running === undefined || policy === "strict") return false;
  // "frozen if the last day that was not rest was counted"
  if (policy === "never-twice")
    return running.units.filter(({state}) => state !== "rest").at(-1)?.state === "counted";
  return freezesIn(running.units) > 0;
}

/** "a streak starts with 1 freeze; whenever its length reaches a multiple of 7 [weeks: 4] it earns 1, held to at most 2" */
function freezesIn(units: readonly Unit[]): number {
  let length = 0;
  let freezes = 1;
  for (const {state, kind} of units) {
    if (state === "frozen") freezes -= 1;
    if (state !== "counted") continue;
    length += 1;
    if (length % (kind === "day" ? 7 : 4) === 0) freezes = Math.min(2, freezes + 1);
  }
  return freezes;
}

/** "A streak's length is its number of counted days" (weeks). */
function lengthOf(units: readonly Unit[]): number {
  return units.filter(({state}) => state === "counted").length;
}

/** "a missed day ends it", and "a change between days and weeks starts a new streak". */
function runsOf(units: readonly Unit[]): readonly Run[] {
  const runs: Run[] = [];
  let running: Unit[] = [];
  for (const unit of units) {
    const changed = running.length > 0 && running[0]?.kind !== unit.kind;
    if (running.length > 0 && (changed || unit.state === "missed")) {
      runs.push({units: running, endedOn: unit.days[0]});
      running = [];
    }
    if (unit.state === "counted" || running.length > 0) running = [...running, unit];
  }
  return running.length > 0 ? [...runs, {units: running, endedOn: undefined}] : runs;
}

/** The streak that a unit of this kind, next after these, would continue. */
function runningRun(units: readonly Unit[], kind: Unit["kind"] | undefined): Run | undefined {
  const last = runsOf(units).at(-1);
  return last?.endedOn === undefined && last?.units[0]?.kind === kind ? last : undefined;
}

/** "its first and last counted day, in weeks the first and last win of its counted weeks" */
function streakOf(input: FoldInput, {units, endedOn}: Run): NaiveStreak {
  const countedUnits = units.filter(({state}) => state === "counted");
  const days = countedUnits.flatMap((unit) => unit.days).filter((day) => counts(input, day));
  const from = days[0];
  const to = days.at(-1);
  if (from === undefined || to === undefined) throw new Error("a streak has a counted day");
  return {unit: units[0]?.kind ?? "day", from, to, length: lengthOf(units), endedOn};
}
