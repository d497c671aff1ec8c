import {nextStep, type GoalState} from "../core/goal.ts";
import type {LineAtHand} from "./actions.ts";
import type {NoteWriter} from "./note-writer.ts";
import type {Message, Tell} from "./ports.ts";
import type {StepToSend} from "./send-steps.ts";
import type {WinsState} from "./state.ts";

/** What a goal's note says of the goal, as the property of that name. */
const KEY = "micro-wins";
const UNREADABLE = "This note’s properties can’t be read as they are. Mend them in the note?";

export interface GoalSectionParts {
  readonly state: WinsState;
  readonly writer: NoteWriter;
  /** Answers whether today's note has the steps. */
  readonly send: (steps: readonly StepToSend[]) => Promise<boolean>;
  /** Answers whether the line's step could be made smaller. */
  readonly makeSmaller: (line: LineAtHand) => Promise<boolean>;
  readonly tell: Tell;
  readonly open: (path: string) => void;
}

/** What a person can do with a goal in the list of goals. Each answers whether it was written. */
export class GoalSection {
  constructor(private readonly parts: GoalSectionParts) {}

  /** Sends the goal's next step to today's note. */
  async send(path: string): Promise<boolean> {
    const step = this.nextStep(path);
    return step !== undefined && this.parts.send([{path, step}]);
  }

  /** Makes the goal's next step smaller. */
  async makeSmaller(path: string): Promise<boolean> {
    const step = this.nextStep(path);
    if (step === undefined) return false;
    const {line, was, mark} = step;
    return this.parts.makeSmaller({path, line, was, mark});
  }

  /** Has the goal's note say that it rests or was let go, and offers the way back; or takes that out of it. */
  async setState(path: string, to: GoalState): Promise<boolean> {
    const {state, tell} = this.parts;
    const goal = state.goals.goal(path);
    if (goal === undefined) return false;
    if (goal.state === to) return true;
    const isWritten = await this.write(path, goal.state, to);
    if (isWritten && to !== "active") tell(this.farewell(path, goal.name, to));
    return isWritten;
  }

  private write(path: string, from: GoalState, to: GoalState): Promise<boolean> {
    const {state, writer, tell, open} = this.parts;
    return writer.attempt(async () => {
      const done = await writer.write(path, {
        kind: "property",
        key: KEY,
        was: valueOf(from),
        value: valueOf(to),
      });
      if (done === undefined) return false;
      if (state.goals.goal(path)?.state === to) return true;
      tell({text: UNREADABLE, action: {label: "Open the note", run: () => open(path)}});
      return false;
    });
  }

  private farewell(path: string, name: string, to: GoalState): Message {
    const text = to === "rest" ? `“${name}” is resting.` : `“${name}” is let go. Its wins stay.`;
    return {text, action: {label: "Undo", run: () => void this.setState(path, "active")}};
  }

  private nextStep(path: string): ReturnType<typeof nextStep> {
    const goal = this.parts.state.goals.goal(path);
    return goal && nextStep(goal);
  }
}

function valueOf(state: GoalState): string | undefined {
  return state === "active" ? undefined : state;
}
