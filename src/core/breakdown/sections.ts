import {GoalText} from "./goal-text.ts";
import type {GoalWord} from "./goal-words-data.ts";

/** What stands under a heading: "due" and "progress" tell what labels do; "aside" is what no step is taken from, not even an open box; "remark" no bullet. */
export type Section = "goal" | "steps" | "obstacles" | "due" | "progress" | "aside" | "remark" | "other";

/** In this order: a "goal log" is a log. */
const SECTIONS: readonly (readonly [GoalWord, Section])[] = [
  ["asides", "aside"],
  ["obstacles", "obstacles"],
  ["remarks", "remark"],
  ["steps", "steps"],
  ["goal", "goal"],
];

const LONGEST_HEADING = 200;

/** What a heading says stands under it, in any language; undefined: whatever stands under the heading above it. */
export function sectionOf(heading: string): Section | undefined {
  const text = new GoalText(heading.slice(0, LONGEST_HEADING), undefined);
  const words = text.tokens.flatMap(({kind}, at) => (kind === "word" ? [at] : []));
  const [first = 0, last = -1] = [words[0], words[words.length - 1]];
  const isAll = (word: GoalWord): boolean => text.length(word, first) > last - first;
  if (last < 0) return undefined;
  if (isAll("stepsAlone")) return "steps";
  if (isAll("by") || isAll("dueLabels")) return "due";
  const isAside = text.has("asides", first);
  if (!isAside && (isAll("doneLabels") || isAll("statusLabels"))) return "progress";
  return SECTIONS.find(([word]) => text.has(word, first) || endsWith(text, word, first, last))?.[1];
}

function endsWith(text: GoalText, word: GoalWord, first: number, last: number): boolean {
  for (let at = last; at >= first; at -= 1) if (text.length(word, at) === last - at + 1) return true;
  return false;
}
