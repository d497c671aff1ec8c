import {doneDateText} from "../core/done-date.ts";
import type {Day} from "../core/day.ts";
import {blockOf, type GoalNote, type GoalStep} from "../core/goal.ts";
import {isWaiting, type LineRecord} from "../core/win.ts";
import {factsOf} from "../core/facts.ts";
import type {HandTick} from "./hand-ticks.ts";
import {lineIn} from "./habit-line.ts";
import type {NoteWriter} from "./note-writer.ts";
import type {Tell} from "./ports.ts";
import {doneCharacter} from "./scoped-lines.ts";
import type {WinsState} from "./state.ts";
import {isSameLine} from "./ticked-line.ts";

export interface LineageParts {
  readonly state: WinsState;
  /** The text with what is typed or ticked and not saved yet. */
  readonly notes: {readonly textNow: (path: string) => Promise<string>};
  readonly writer: NoteWriter;
  /** Resolves when all goals are known. */
  readonly ready: () => Promise<void>;
  readonly tell: Tell;
  readonly open: (path: string, line?: number) => void;
}

/** Blocks that are named as this plugin names steps. */
const STEP_ID = /^step-/;

/**
 * Ticking a line of a daily note ticks the goal's step that it links to, and the other way round. Only ever in answer to
 * a tick that a person made just now, and only where it is plain which line is meant; else they are told.
 */
export class Lineage {
  /** Writes follow one another, as the ticks did. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: LineageParts) {}

  follow(tick: HandTick): void {
    const {ready, writer} = this.parts;
    this.last = this.last
      .then(ready)
      .then(() => writer.attempt(() => (tick.kind === "daily" ? this.toStep(tick) : this.toLine(tick))));
  }

  /** Resolves when all that was ticked so far is written. */
  settled(): Promise<unknown> {
    return this.last;
  }

  private async toStep({path, line, text, done}: HandTick): Promise<boolean> {
    const {state} = this.parts;
    const facts = factsOf(text);
    // Ticked and unticked again since: what was told first is over, above all where it is tried again.
    const same = (state.tally.linesIn(path) ?? []).filter((each) => isSameLine(each.facts, facts));
    if (same.length > 0 && same.every((each) => isDone(each) !== done)) return true;
    const found = state.goals.stepOf({facts, path});
    if (found === undefined) {
      this.tellLost(path, line, facts);
      return true;
    }
    const {goal, step} = found;
    if ((step.status === "done") === done || (!done && this.isDoneElsewhere(goal, step))) return true;
    return this.mark({path: goal.path, ...step}, done, {isDated: true});
  }

  private async toLine(tick: HandTick): Promise<boolean> {
    const {state} = this.parts;
    const {path, done} = tick;
    const goal = state.goals.goal(path);
    const step = goal && tickedIn(goal, tick);
    if (goal === undefined || step === undefined || (step.status === "done") !== done) return true;
    await this.date(goal, step, done);
    const {block} = step;
    if (block === undefined) return true;
    const lines = state.goals
      .linesOfStep(path, block)
      .filter((each) => (done ? isWaiting(each) : isDone(each)));
    const day = nearest(
      lines.map(({noteDay}) => noteDay),
      state.today,
    );
    const [twin, other] = lines.filter(({noteDay}) => noteDay === day);
    if (twin === undefined) return true;
    if (other === undefined) return this.markLine(twin, done);
    this.refuse("twice", twin);
    return false;
  }

  /** A step that was ticked without a date counts from today; unticked, it has none. */
  private async date(goal: GoalNote, {line, doneDay}: GoalStep, done: boolean): Promise<void> {
    const {state} = this.parts;
    const isRight = done
      ? doneDay !== undefined || state.settings.doneDate === "none"
      : doneDay === undefined;
    const now = isRight ? undefined : state.goals.goal(goal.path)?.steps.find((each) => each.line === line);
    if (now !== undefined) await this.mark({path: goal.path, ...now}, done, {isDated: true, to: now.mark});
  }

  private async markLine(twin: LineRecord, done: boolean): Promise<boolean> {
    const {state, notes} = this.parts;
    const found = lineIn(await notes.textNow(twin.path), twin);
    // Lines that lead to other steps may say the same.
    if (found === undefined || !isSameLine(factsOf(found.text), twin.facts)) {
      this.refuse("gone", twin);
      return false;
    }
    // In an earlier day's note it says that it was done today.
    return this.mark(found, done, {isDated: twin.noteDay !== state.today});
  }

  /** `to`: the line is ticked or unticked already, by this character, and its date alone is missing or too much. */
  private async mark(
    {path, line, was}: {readonly path: string; readonly line: number; readonly was: string},
    done: boolean,
    {isDated, to}: {readonly isDated: boolean; readonly to?: string},
  ): Promise<boolean> {
    const {state, writer} = this.parts;
    const {doneDate, doneCharacters} = state.settings;
    const mark = to ?? (done ? doneCharacter(doneCharacters) : " ");
    const date = !isDated ? "" : done ? doneDateText(doneDate, state.today) : "remove";
    const edit = {kind: "mark", line, was, to: mark, date} as const;
    return (await writer.follow(path, edit, to !== undefined)) !== undefined;
  }

  /** Whether another line of a daily note says that the step is done. */
  private isDoneElsewhere({path}: GoalNote, {block}: GoalStep): boolean {
    return block !== undefined && this.parts.state.goals.linesOfStep(path, block).some(isDone);
  }

  /** A line that links to a step of ours that is not there any more counts all the same; it is said once, at the tick. */
  private tellLost(path: string, line: number, {links}: LineRecord["facts"]): void {
    const {state, tell, open} = this.parts;
    const link = links.find(({block}) => block !== undefined && STEP_ID.test(block));
    if (link === undefined) return;
    const note = state.resolve(link.note, path);
    if (note !== undefined && state.goals.goal(note) === undefined) return;
    tell({
      text:
        note === undefined
          ? "It counts. Its goal’s note isn’t there any more."
          : "It counts. Its step in the goal’s note isn’t there any more, or is there twice.",
      action: {label: "Open the note", run: () => (note === undefined ? open(path, line) : open(note))},
    });
  }

  private refuse(why: "gone" | "twice", {path, line}: LineRecord): void {
    this.parts.writer.refuse({kind: "refused", why}, path, line);
  }
}

function isDone({status}: LineRecord): boolean {
  return status === "done";
}

/** The step that was ticked, by its id or by its words: lines may have come or gone since. */
function tickedIn({steps}: GoalNote, {line, text}: HandTick): GoalStep | undefined {
  const [block, {key}] = [blockOf(text), factsOf(text)];
  const found = steps.filter(
    (step) => step.block === block && (block !== undefined || step.facts.key === key),
  );
  return found.find((step) => step.line === line) ?? (found.length === 1 ? found[0] : undefined);
}

/** Of days, the latest that has come; the first of those to come where none has. */
function nearest(days: readonly number[], today: Day): number {
  const come = days.filter((day) => day <= today);
  return come.length > 0 ? Math.max(...come) : Math.min(...days);
}
