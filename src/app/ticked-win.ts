import type {Day} from "../core/day.ts";
import type {LineFacts} from "../core/facts.ts";
import type {GoalBook} from "../core/goal-book.ts";
import type {Settings} from "../core/settings.ts";
import type {Tally} from "../core/tally.ts";
import type {HandTick} from "./hand-ticks.ts";

/** The win that a tick made. */
export interface TickedWin {
  /** The same for both lines of a linked pair, and when the line is unticked and ticked again. */
  readonly id: string;
  /** The day on which it counts; undefined while a goal's step does not: its date or its pair is yet to be written. */
  readonly day: Day | undefined;
}

/** What is known of wins. */
export interface KnownWins {
  readonly tally: Tally;
  readonly goals: GoalBook;
  readonly settings: Pick<Settings, "doneDate">;
  readonly today: Day;
}

/** Undefined where the ticked line is no win: out of scope, of a day to come, or a step that never has a day. */
export function winOf(tick: HandTick, known: KnownWins): TickedWin | undefined {
  return tick.kind === "daily" ? dailyWin(tick, known) : stepWin(tick, known);
}

function dailyWin({path, line}: HandTick, {tally, goals, today}: KnownWins): TickedWin | undefined {
  const lines = tally.linesIn(path) ?? [];
  const record = lines.find((each) => each.line === line);
  if (record?.status !== "done" || record.day > today) return undefined;
  const pair = goals.stepOf(record);
  const block = pair?.step.block;
  const id = pair === undefined || block === undefined ? undefined : idOfStep(pair.goal.path, block);
  return {id: id ?? idAmong(lines, record, path), day: record.day};
}

function stepWin({path, line}: HandTick, {goals, settings, today}: KnownWins): TickedWin | undefined {
  const steps = goals.goal(path)?.steps ?? [];
  const step = steps.find((each) => each.line === line);
  if (step?.status !== "done") return undefined;
  const {block} = step;
  const pairs = block === undefined ? [] : goals.linesOfStep(path, block);
  const own = goals.servingLines(path).filter((each) => each.isStep === true && each.line === line);
  const counted = [...own, ...pairs].find(({status, day}) => status === "done" && day <= today);
  if (counted === undefined && settings.doneDate === "none" && pairs.length === 0) return undefined;
  const isAlone = steps.filter((each) => each.block === block).length === 1;
  const id = block === undefined || !isAlone ? undefined : idOfStep(path, block);
  return {id: id ?? idAmong(steps, step, path), day: counted?.day};
}

function idOfStep(path: string, block: string): string {
  return `${path}#^${block}`;
}

interface Placed {
  readonly line: number;
  readonly facts: LineFacts;
}

/** Lines of one name in a note are told apart by their order, for where they stand may change. */
function idAmong(lines: readonly Placed[], {line, facts}: Placed, path: string): string {
  const name = nameOf(facts);
  const before = lines.filter((each) => each.line < line && nameOf(each.facts) === name);
  return `${path}\n${name}\n${before.length}`;
}

function nameOf({key, name}: LineFacts): string {
  return key ?? name;
}
