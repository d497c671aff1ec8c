import type {Applied} from "../../src/core/change.ts";
import {applyEdit} from "../../src/core/edit.ts";
import {reviewTexts, type ReviewPart, type ReviewTexts} from "../../src/core/review-note.ts";
import {BUILT_IN_TEMPLATE, fillReview} from "../../src/core/review-template.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {GOAL_PATH, ReviewVault, TODAY, weekOf} from "./review-vault.ts";

export const FORMATS = formatsFor("en");
export const GOAL = {[GOAL_PATH]: "#goal\n\n- [ ] Type 40 words ^step-a\n"};
const STEP = "- [x] Type 40 words [[Write a book#^step-a|Write a book]]\n";
const BEFORE = {"2026-11-17": `## Morning\n- [x] Walk\n${STEP}`, "2026-11-18": "- [x] Walk\n"};
export const AFTER = {...BEFORE, "2026-11-19": `- [x] Walk\n${STEP}`};

export const textsOf = (notes: Record<string, string>, goals: Record<string, string> = GOAL): ReviewTexts =>
  reviewTexts(new ReviewVault(notes, TODAY, goals).week(), FORMATS);
/** A review before a day was added, and after. */
export const [OLD, NEW] = [textsOf(BEFORE), textsOf(AFTER)];

/** A template filled in. */
export const fill = (texts: ReviewTexts, template = BUILT_IN_TEMPLATE): string =>
  fillReview(template, {title: "Review 2026-W47", span: weekOf(TODAY), texts, formats: FORMATS});

/** Brings a review up to date; a refusal is an error. */
export function update(text: string, texts = NEW, anew: readonly ReviewPart[] = []): Applied {
  const result = applyEdit(text, {kind: "review", texts, anew, whole: fill(texts)});
  if (result.kind === "refused") throw new Error(result.why);
  return result;
}

/** The review as it was made first. */
export const made = fill(OLD);
