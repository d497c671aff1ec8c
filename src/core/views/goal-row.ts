import type {Day} from "../day.ts";
import {goalSaid} from "../goal-day.ts";
import type {GoalBook} from "../goal-book.ts";
import {nextStep, type GoalNote, type GoalStep} from "../goal.ts";
import {QUIET_DAYS, quietDays} from "../goal-quiet.ts";
import {linkName} from "../links.ts";
import {ratesOf, type Settings} from "../settings.ts";
import {shownText} from "../shown-text.ts";
import {minutesOf} from "../small-steps.ts";
import type {TrackSheet} from "../track.ts";
import type {LineRecord} from "../win.ts";
import {drawGoalPace} from "./goal-pace.ts";
import {daysLeftWords, joined, pastWords, rowWords, strengthNumber, winWords} from "./goal-words.ts";
import type {GoalRowView, GoalStepView} from "./goals-view.ts";
import type {Words} from "./panel.ts";
import {minutesText} from "./picks.ts";
import {drawStairs} from "./stairs.ts";
import {countWords, type Formats} from "./words.ts";

/** What a goal's row is drawn from. */
export interface GoalRowInput {
  readonly goals: GoalBook;
  readonly settings: Settings;
  readonly today: Day;
  readonly formats: Formats;
}

export function drawGoalRow(goal: GoalNote, sheet: TrackSheet, input: GoalRowInput): GoalRowView {
  const {today, formats} = input;
  const {path, name, why} = goal;
  const due = goalSaid(goal, today).due?.day;
  const step = nextStep(goal);
  const done = goal.steps.filter(({status, doneDay}) => status === "done" && doneDay === today).at(-1);
  const quiet = quietWords(sheet, formats);
  let pace: readonly Words[] | undefined;
  return {
    path,
    name,
    why,
    page: {kind: "track", track: sheet.ref},
    quiet,
    stairs: drawStairs(goal, formats),
    done: done && drawStep(goal, done, input),
    next: step && drawStep(goal, step, input),
    empty: step === undefined ? emptyWords(goal, formats) : undefined,
    sentence: joined([
      winWords(sheet, formats),
      rowWords(sheet, formats),
      daysLeftWords(due, today, formats),
    ]),
    strength: quiet === undefined ? strengthNumber(sheet, formats) : undefined,
    past: step === undefined ? undefined : pastWords(due, today, formats),
    get pace() {
      return (pace ??= drawGoalPace(goal, sheet, step, formats));
    },
  };
}

function quietWords(sheet: TrackSheet, formats: Formats): string | undefined {
  const days = quietDays(sheet);
  if (days < QUIET_DAYS) return undefined;
  return `Quiet for ${countWords(days, "day", "days", formats)}. Still yours?`;
}

function emptyWords({steps}: GoalNote, formats: Formats): GoalRowView["empty"] {
  const done = steps.filter(({status}) => status === "done").length;
  if (done === 0) return {words: "No steps yet. A first one can take a minute.", breakDown: "Break it down"};
  const words = done === 1 ? "Its one step is done." : `All ${formats.number(done)} steps are done.`;
  return {words, breakDown: "Break it down further"};
}

function drawStep(
  {path}: GoalNote,
  {line, was, mark, column, status, text, block}: GoalStep,
  {goals, settings, today, formats}: GoalRowInput,
): GoalStepView {
  const {minutes, isSaid} = minutesOf(text, ratesOf(settings));
  const sent = block === undefined ? undefined : lineOfToday(goals, path, block, today);
  return {
    id: `${path}:${line}:${column}`,
    ...{path, line, was, status, mark},
    text: shownText(text, settings.winTag),
    next: false,
    minutes: isSaid && status !== "done" ? minutesText(minutes, formats) : undefined,
    sent: sent && {path: sent.path, line: sent.line},
  };
}

/** A goal has thousands of lines, today a few of them: only those are looked at. */
function lineOfToday(goals: GoalBook, path: string, block: string, today: Day): LineRecord | undefined {
  const name = linkName(path);
  return goals
    .linesOf(path)
    .find(
      ({noteDay, facts}) =>
        noteDay === today && facts.links.some((link) => link.block === block && linkName(link.note) === name),
    );
}
