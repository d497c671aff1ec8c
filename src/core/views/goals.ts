import type {Day, Weekday} from "../day.ts";
import type {GoalBook} from "../goal-book.ts";
import {goalSaid} from "../goal-day.ts";
import {nextStep, type GoalNote} from "../goal.ts";
import {QUIET_DAYS, quietDays} from "../goal-quiet.ts";
import {thisWeek} from "../goal-share.ts";
import type {Settings} from "../settings.ts";
import type {Tally} from "../tally.ts";
import type {TrackBook} from "../track-book.ts";
import type {TrackSheet} from "../track.ts";
import {drawGoalRow} from "./goal-row.ts";
import {shareWords} from "./goal-words.ts";
import type {AwayView, GoalRowView, GoalsView} from "./goals-view.ts";
import type {Formats} from "./words.ts";

/** What goals are drawn from. */
export interface GoalsInput {
  readonly goals: GoalBook;
  readonly tally: Tally;
  readonly book: TrackBook;
  readonly settings: Settings;
  readonly today: Day;
  readonly weekStartsOn: Weekday;
  readonly formats: Formats;
}

interface Ranked {
  readonly goal: GoalNote;
  readonly sheet: TrackSheet;
  /** Its place among these: a step waits; none does; quiet. */
  readonly rank: 0 | 1 | 2;
  readonly last: number;
}

interface Drawn {
  readonly formats: Formats;
  readonly goal: GoalNote;
  readonly row: GoalRowView;
}

/** A day is read from a goal's prose, which takes a millisecond: beyond so many goals, the last wins alone order them. */
const MOST_READ = 40;

/** What was drawn of a goal stays as long as its sheet and its note. */
const drawn = new WeakMap<TrackSheet, Drawn>();

/** Undefined where no note is a goal. */
export function drawGoals(input: GoalsInput): GoalsView | undefined {
  const all = input.goals.all();
  if (all.length === 0) return undefined;
  const active = all.filter(({state}) => state === "active");
  return {
    share: shareOf(input),
    goals: inOrder(active, input).map(({goal, sheet}) => ({
      path: goal.path,
      get row() {
        return rowOf(goal, sheet, input);
      },
    })),
    away: awayOf(
      all.filter(({state}) => state !== "active"),
      input.formats,
    ),
  };
}

/** One goal, in whatever state; undefined where that note is none. */
export function drawGoal(path: string, input: GoalsInput): GoalRowView | undefined {
  const goal = input.goals.goal(path);
  const sheet = goal && input.book.sheet({kind: "goal", name: path});
  return goal && sheet && rowOf(goal, sheet, input);
}

/** Reads and folds the goals one after the other; what is asked for later is at hand then. */
export function* prepareGoals({
  goals,
  book,
  today,
}: Pick<GoalsInput, "goals" | "book" | "today">): Iterable<void> {
  const active = goals.all().filter(({state}) => state === "active");
  for (const {goal, sheet} of ranked(active, {book, today}).slice(0, MOST_READ)) {
    void goalSaid(goal, today);
    void sheet.strength;
    yield;
  }
}

/** Those with a next step by their day, then by their last win; then those without one; then the quiet ones. */
function inOrder(active: readonly GoalNote[], input: GoalsInput): readonly Ranked[] {
  const goals = ranked(active, input);
  const days = new Map(goals.slice(0, MOST_READ).map(({goal}) => [goal, dayOf(goal, input.today)]));
  const day = ({goal, rank}: Ranked): number => (rank === 0 ? days.get(goal) : undefined) ?? Infinity;
  return goals.sort((one, other) => one.rank - other.rank || compare(day(one), day(other)));
}

function ranked(active: readonly GoalNote[], {book, today}: Pick<GoalsInput, "book" | "today">): Ranked[] {
  const found = active.flatMap((goal): Ranked[] => {
    const sheet = book.sheet({kind: "goal", name: goal.path});
    if (sheet === undefined) return [];
    const waits = nextStep(goal) === undefined ? 1 : 0;
    const rank = quietDays(sheet) >= QUIET_DAYS ? 2 : waits;
    return [{goal, sheet, rank, last: sheet.wins.winDaysInOrder(today).at(-1) ?? -Infinity}];
  });
  return found.sort((one, other) => one.rank - other.rank || compare(other.last, one.last));
}

function compare(one: number, other: number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A day that is over no longer presses. */
function dayOf(goal: GoalNote, today: Day): Day | undefined {
  const {due} = goalSaid(goal, today);
  return due !== undefined && due.day >= today ? due.day : undefined;
}

function rowOf(goal: GoalNote, sheet: TrackSheet, input: GoalsInput): GoalRowView {
  const before = drawn.get(sheet);
  if (before?.formats === input.formats && before.goal === goal) return before.row;
  const row = drawGoalRow(goal, sheet, input);
  drawn.set(sheet, {formats: input.formats, goal, row});
  return row;
}

/** "9 of 17 wins this week" */
function shareOf({goals, tally, today, weekStartsOn, formats}: GoalsInput): GoalsView["share"] {
  const week = thisWeek(goals, tally, today, weekStartsOn);
  if (week.served === 0) return undefined;
  return {text: shareWords(week, formats), opens: {kind: "share"}};
}

/** "2 resting · 1 let go" */
function awayOf(goals: readonly GoalNote[], formats: Formats): AwayView | undefined {
  if (goals.length === 0) return undefined;
  const resting = goals.filter(({state}) => state === "rest").length;
  const words = [
    ...(resting > 0 ? [`${formats.number(resting)} resting`] : []),
    ...(resting < goals.length ? [`${formats.number(goals.length - resting)} let go`] : []),
  ];
  return {words: words.join(" · "), goals: goals.map(({path, name, state}) => ({path, name, state}))};
}
