/** What is known of one kind of goal, in one language: a note of `playbooks/`, or one of the user's own. */
export interface Playbook {
  /** "write"; two of one kind and language: the user's own holds. */
  readonly kind: string;
  /** BCP 47. */
  readonly language: string;
  /** Phrases that a goal of this kind says, as `phrases.ts` reads them, in lower case. */
  readonly words: readonly string[];
  /** Phrases with which it is of another kind, or one that this would do harm to. */
  readonly unless: readonly string[];
  /** What begins it without doing any of it: 2 minutes at most. */
  readonly starters: readonly PlaybookStep[];
  /** Changes to the surroundings that make it easier or harder to pass by: 2 minutes at most. */
  readonly surroundings: readonly PlaybookStep[];
  /** The smallest real slices: 2 minutes at most. */
  readonly slices: readonly PlaybookStep[];
  /** Bigger ones: 5 minutes at most. */
  readonly bigger: readonly PlaybookStep[];
  /** Whether it is the user's own: then nothing that we know of the goal tells more. */
  readonly isOwn?: boolean;
}

export interface PlaybookStep {
  /** `{it}` stands for what the goal is done to ("the garage"); a step with it is for goals that name one. */
  readonly text: string;
  readonly minutes: number;
}

export type PlaybookPart = "starters" | "surroundings" | "slices" | "bigger";

export interface PartRule {
  readonly part: PlaybookPart;
  /** The heading of its steps. */
  readonly title: string;
  /** Minutes that one of them takes at most. */
  readonly most: number;
}

/** The sections of a playbook's note, in their order. */
export const PARTS: readonly PartRule[] = [
  {part: "starters", title: "Starters", most: 2},
  {part: "surroundings", title: "Surroundings", most: 2},
  {part: "slices", title: "Smallest slices", most: 2},
  {part: "bigger", title: "Bigger slices", most: 5},
];
