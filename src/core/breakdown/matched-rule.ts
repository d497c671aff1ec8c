import type {Slot} from "./offer-book.ts";

/** What the first rule that matches offers. */
export interface RuleSlots {
  readonly rule: string;
  readonly slots: readonly Slot[];
  /** More of them, for what the rules on steps leave empty and for later. */
  readonly spare: Iterable<Slot>;
  /** For any goal: where the goal's own are few. */
  readonly general: Iterable<Slot>;
  /** Whether `slots` alone are the first day. */
  readonly isWhole?: boolean;
  /** Of the quantity's unit, a day. */
  readonly perDay: number;
}

/** Whether a rule is one by which the note's own order holds. */
export function isListed(rule: string): boolean {
  return rule === "next-step" || rule === "split-list";
}

/** What a rule offers by itself. */
export type MatchedRule = Pick<RuleSlots, "rule" | "slots"> & Partial<RuleSlots>;
