import {doneDatePlace, doneDateText} from "../core/done-date.ts";
import {wordsOf, type Rescaled} from "../core/energy.ts";
import type {Candidate, StepLine} from "../core/just-one.ts";
import type {Actions} from "./actions.ts";
import type {NoteWriter} from "./note-writer.ts";
import type {TaskToggler} from "./ports.ts";
import {doneCharacter} from "./scoped-lines.ts";
import type {WinsState} from "./state.ts";

export interface StepWriteParts {
  readonly state: WinsState;
  readonly actions: Pick<Actions, "tick" | "addWin">;
  readonly writer: NoteWriter;
  readonly tasks: TaskToggler;
  /** A link to the note at a path, as the app writes links; empty where there is no such note. */
  readonly linkTo: (path: string) => string;
}

/** What was written: `isKept` where the step itself stays to be done. */
export interface Written {
  readonly isWritten: boolean;
  readonly isKept: boolean;
}

/** Writes what was done of a step: no more than that, and no less. */
export class StepWrites {
  constructor(private readonly parts: StepWriteParts) {}

  /**
   * Ticks a step. What was done in its place is written into its line and ticked there, in one edit; what only leads to
   * it, or is less than a goal's step asks for, is added to today's note as done, and the step stays as it is.
   */
  async finish(step: Candidate, change: Rescaled | undefined): Promise<Written> {
    if (change === undefined) return {isWritten: await this.parts.actions.tick(step), isKept: false};
    const isKept = change.kind === "lead" || (change.kind === "part" && step.isStep);
    if (change.kind === "lead" || isKept) {
      const words = change.kind === "lead" ? change.text : wordsOf(change.line);
      return {isWritten: await this.parts.actions.addWin(words + this.servedBy(step), true), isKept};
    }
    return {isWritten: await this.tickAs(step, change.line), isKept};
  }

  /** Writes another line in place of a step's, still to be done. Answers whether it was written. */
  rewrite({path, line, was}: StepLine, now: string): Promise<boolean> {
    const {writer} = this.parts;
    return writer.attempt(async () => {
      const edit = {kind: "rewrite", line, was, lines: [now], isFixed: true} as const;
      return (await writer.write(path, edit)) !== undefined;
    });
  }

  private tickAs({path, line, was, mark, column}: Candidate, now: string): Promise<boolean> {
    const {state, writer, tasks} = this.parts;
    const {doneCharacters, doneDate} = state.settings;
    return writer.attempt(async () => {
      const done = now.slice(0, column) + doneCharacter(doneCharacters) + now.slice(column + mark.length);
      const place = doneDatePlace(done);
      const date = state.goals.goal(path) === undefined ? "" : doneDateText(doneDate, state.today);
      const lines = (await tasks.toggle(now, path)) ?? [done.slice(0, place) + date + done.slice(place)];
      return (await writer.write(path, {kind: "rewrite", line, was, lines})) !== undefined;
    });
  }

  /** So that it counts for the goal, too. */
  private servedBy({goal}: Candidate): string {
    const link = goal === undefined ? "" : this.parts.linkTo(goal.path);
    return link === "" ? "" : ` (${link})`;
  }
}
