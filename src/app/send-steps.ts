import type {GoalStep} from "../core/goal.ts";
import {textToRepeat} from "../core/repeat-line.ts";
import {stepId, stepIdsIn} from "../core/step-id.ts";
import {isWaiting} from "../core/win.ts";
import type {NoteWriter} from "./note-writer.ts";
import type {Notes, Tell} from "./ports.ts";
import {additionOf} from "./scoped-lines.ts";
import type {WinsState} from "./state.ts";

/** A step of a goal's note, to be sent to today. */
export interface StepToSend {
  /** The goal's note. */
  readonly path: string;
  readonly step: GoalStep;
}

export interface SendParts {
  readonly state: WinsState;
  readonly notes: Pick<Notes, "ensureNote">;
  readonly writer: NoteWriter;
  readonly tell: Tell;
  /** A link in the note at `from` to a block of the note at `path`, as the app writes links. */
  readonly linkTo: (path: string, from: string, block: string, shown: string) => string;
}

/** Sends steps of goals to today's note: each is a line there that links to the step's block. */
export class SendSteps {
  /** One after the other, so that a step that is sent twice comes once. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: SendParts) {}

  /**
   * Sends them in one edit of today's note, which is made where it is missing; those that it has already are left out.
   * A step without a block id is given one first. Answers whether today's note has them all now.
   */
  send(steps: readonly StepToSend[]): Promise<boolean> {
    const done = this.last.then(() => this.sendNow(steps));
    this.last = done;
    return done;
  }

  private sendNow(sent: readonly StepToSend[]): Promise<boolean> {
    const {state, notes, writer, tell} = this.parts;
    return writer.attempt(async () => {
      const steps = sent.map((each) => this.known(each));
      const fresh = steps.filter((each) => !this.isSent(each));
      if (fresh.length === 0) {
        tell({
          text: steps.length === 1 ? "It’s in today’s note already." : "They’re in today’s note already.",
        });
        return true;
      }
      const day = await notes.ensureNote(state.today);
      const lines = await this.linesFor(fresh, day);
      if (lines.length === 0) return false;
      const written = await writer.write(day, additionOf(lines, false, state.settings));
      return written !== undefined && lines.length === fresh.length;
    });
  }

  /**
   * What the lines say behind their checkboxes that stand for steps in the daily note at `day`. Steps that are there are
   * left out, and those that do not wait any more, or whose lines could not be given an id: the person is told.
   */
  async linesFor(steps: readonly StepToSend[], day: string): Promise<readonly string[]> {
    const lines: string[] = [];
    for (const each of steps.filter((step) => !this.isSent(step))) {
      const block = await this.idOf(each);
      if (block !== undefined) lines.push(this.lineOf(each, block, day));
    }
    return lines;
  }

  /** Whether a line of today's note leads to the step. */
  isSent({path, step: {block}}: StepToSend): boolean {
    const {goals, today} = this.parts.state;
    return block !== undefined && goals.linesOfStep(path, block).some(({noteDay}) => noteDay === today);
  }

  /** The step with the block id that it was given since. */
  private known({path, step}: StepToSend): StepToSend {
    const now = this.parts.state.goals.goal(path)?.steps.find(({line}) => line === step.line);
    const isGiven = now?.block !== undefined && now.was === withId(step, now.block);
    return isGiven ? {path, step: {...step, block: now.block}} : {path, step};
  }

  private lineOf({path, step}: StepToSend, block: string, from: string): string {
    const name = this.parts.state.goals.goal(path)?.name ?? "";
    return `${textToRepeat(step.text)} ${this.parts.linkTo(path, from, block, name)}`;
  }

  private async idOf(each: StepToSend): Promise<string | undefined> {
    const {path, step} = each;
    if (step.block === undefined) return this.giveId(each);
    const goal = this.parts.state.goals.goal(path);
    if (goal?.steps.some((now) => now.block === step.block && isWaiting(now)) === true) return step.block;
    this.parts.writer.refuse({kind: "refused", why: "gone"}, path, goal && step.line);
    return undefined;
  }

  /** Undefined where the step's line could not be written to: the person is told. */
  private async giveId({path, step}: StepToSend): Promise<string | undefined> {
    const {state, writer} = this.parts;
    const {line, was, text} = step;
    const id = stepId(text, stepIdsIn(state.textOf(path) ?? ""));
    const lines = [withId(step, id)];
    const written = await writer.write(path, {kind: "rewrite", line, was, lines, isFixed: true});
    return written === undefined ? undefined : id;
  }
}

function withId({was}: GoalStep, id: string): string {
  return `${was.trimEnd()} ^${id}`;
}
