/** A step that is offered. */
export interface Step {
  readonly text: string;
  readonly minutes: number;
  readonly kind: StepKind;
  readonly why: StepReason;
}

/** What begins it, what makes it easier, the smallest real piece, or one of up to 5 minutes. */
export type StepKind = "starter" | "surroundings" | "slice" | "bigger";

export interface StepReason {
  /** The rule that made it, as the breakdown names it, or "item": it stands in the note. */
  readonly rule: string;
  /** What in the note it came from; of several, each in a line. */
  readonly from?: string;
}

/** A step that may be offered, its places not yet filled. */
export interface Draft {
  readonly text: string;
  readonly minutes: number;
  readonly kind: StepKind;
}

/** Whether it only makes beginning easier: a starter or a change to the surroundings, no piece of the work itself. */
export function isBeginning({kind}: {readonly kind: StepKind}): boolean {
  return kind === "starter" || kind === "surroundings";
}

/** Minutes that a step of each kind takes at most. */
export const MOST_MINUTES: Readonly<Record<StepKind, number>> = {
  starter: 2,
  surroundings: 2,
  slice: 2,
  bigger: 5,
};
