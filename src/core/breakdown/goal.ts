import type {Day} from "../day.ts";
import type {Language} from "./language.ts";

/** A goal note as it comes from the edge. */
export interface GoalInput {
  readonly title: string;
  /** The note's text, with or without its front matter. */
  readonly body?: string;
  /** The note's front matter as data. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** What is selected, or the current line. */
  readonly selection?: string;
}

/** What a goal note says. */
export interface Goal {
  /** As written, trimmed. */
  readonly title: string;
  /** What is to be done: the title, or the selection's or property's text, without its date, its obstacle and what is done. */
  readonly aim: string;
  /** What other sentences of the note say is to be done, without their dates: "Lose 12 kg". */
  readonly statements: readonly string[];
  /** Those of them that say a thing to do, not what is wished to come about. */
  readonly tasks: readonly string[];
  /** Undefined where it is not known: then the structure alone may be used, and no words of any language. */
  readonly language: Language | undefined;
  /** Where `items` come from. */
  readonly source: "selection" | "open" | "bullets" | "property" | "title";
  /** What is to be done, in order; done and skipped boxes, logs, budgets, quotes and code left out. At most 1,000. */
  readonly items: readonly GoalItem[];
  readonly quantity?: Quantity;
  /** Where the goal itself counts nothing: how much of a book that is read the note says is behind. */
  readonly pages?: Quantity;
  /** The last day to be done by; `words`: what was read as that. */
  readonly due?: {readonly day: Day; readonly words: string};
  /** The days that the words may mean, earliest first, two or more: to be asked about. There is no `due` then. */
  readonly dueAmbiguous?: readonly Day[];
  /** What looks like a date and is none in the calendar, as written (30 February). */
  readonly dueImpossible?: string;
  /** How long one sitting takes. */
  readonly duration?: {readonly minutes: number};
  /** A time of day to get to, from another or from none: minutes after midnight. */
  readonly clock?: {readonly from?: number; readonly to: number};
  /** What stands in the way, in the note's words. */
  readonly obstacles: readonly string[];
  /** All that its prose says, a line each; asides and what is far down left out. */
  readonly prose: readonly string[];
  /** The texts of done boxes. */
  readonly done: readonly string[];
  /** Whether the note says that the goal is reached. */
  readonly isMet: boolean;
  /** Whether `due` is before today. */
  readonly isPast: boolean;
}

export interface GoalItem {
  /** Without markup, tags and fields. */
  readonly text: string;
  /** 0-based line of the body; undefined: not from the body. */
  readonly line: number | undefined;
  readonly children: readonly GoalItem[];
}

/** So many of something. */
export interface Quantity {
  /** What the goal is to reach. */
  readonly amount: number;
  /** As written: "words", "Seiten"; money's sign or code: "$", "EUR", "" where none is written. */
  readonly unit: string;
  /** The unit's name in `rates.ts`, where the language knows it ("pages" for "page"). */
  readonly rate?: string;
  /** How much of it is there already; with `from`, how much of the way from there. */
  readonly done: number;
  /** Where the goal starts, if it is to get from one level to another ("from 10 to 50 push-ups", "from 90 to 80 kg"). */
  readonly from?: number;
  /** The amount is meant anew for each of these ("10,000 steps a day"): no total, so no pace. */
  readonly per?: Period;
  readonly kind: QuantityKind;
}

/** Money, weight and distance can be split at will and say so in their unit; the rest is counted. */
export type QuantityKind = "money" | "weight" | "distance" | "time" | "count";

export type Period = "day" | "week" | "month" | "year";
