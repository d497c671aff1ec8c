import {printDay} from "./day.ts";
import {readFrontMatter} from "./front-matter.ts";
import {lineEnding} from "./lines.ts";
import {dateInWords, REVIEW_PARTS, type ReviewPart, type ReviewTexts} from "./review-note.ts";
import {printInline, printPart} from "./review-parts.ts";
import type {ReviewSpan} from "./review-span.ts";
import type {Formats} from "./views/words.ts";

/** What stands above each part. */
export const PART_TITLES: Readonly<Record<ReviewPart, string>> = {
  wins: "Wins",
  areas: "Areas",
  streaks: "Streaks kept",
  goals: "Goals moved",
  habit: "Strongest habit",
  question: "One question",
};

export const BUILT_IN_TEMPLATE = REVIEW_PARTS.map((part) => `## ${PART_TITLES[part]}\n\n{{${part}}}\n`).join(
  "\n",
);

const PLACEHOLDER = /{{\s*(wins|areas|streaks|goals|habit|question|title|from|to)\s*}}/gi;

/** What placeholders stand for. */
export interface ReviewValues {
  /** The note's name. */
  readonly title: string;
  readonly span: ReviewSpan;
  readonly texts: ReviewTexts;
  readonly formats: Formats;
}

/**
 * Fills a template in. All else in it, other plugins' marks included, stays as it is; so do parts' placeholders among its
 * properties, where dates are written as properties have them.
 */
export function fillReview(template: string, {title, span, texts, formats}: ReviewValues): string {
  const bodyStart = readFrontMatter(template)?.end ?? 0;
  return template.replace(PLACEHOLDER, (mark, written: string, at: number) => {
    const name = written.toLowerCase();
    const dateOf = at < bodyStart ? printDay : (day: ReviewSpan["from"]) => dateInWords(day, formats);
    if (name === "title") return title;
    if (name === "from") return dateOf(span.from);
    if (name === "to") return dateOf(span.to);
    const part = REVIEW_PARTS.find((each) => each === name);
    if (part === undefined || at < bodyStart) return mark;
    return inPlace(part, texts[part], {template, from: at, to: at + mark.length});
  });
}

/** A part where its placeholder stands: behind its quote marks, within its line, or on lines of its own. */
function inPlace(
  part: ReviewPart,
  lines: readonly string[],
  {template, from, to}: {readonly template: string; readonly from: number; readonly to: number},
): string {
  const eol = lineEnding(template);
  const lineStart = template.lastIndexOf("\n", from - 1) + 1;
  const lineEnd = template.indexOf("\n", to);
  const before = template.slice(lineStart, from);
  const after = template.slice(to, lineEnd < 0 ? template.length : lineEnd).trim();
  const isAlone = /^[ \t>]*$/.test(before) && after === "";
  if (isAlone) return printPart(part, lines, before).join(eol).slice(before.length);
  const [line = "", ...more] = lines;
  if (more.length === 0) return printInline(part, line);
  const block = printPart(part, lines, "").join(eol);
  return `${before.trim() === "" ? "" : eol + eol}${block}${after === "" ? "" : eol + eol}`;
}
