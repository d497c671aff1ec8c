import {spanNumber, type ReviewSpan} from "./review-span.ts";

/** One a week, in turn. */
const WEEKLY = [
  "What made starting easy?",
  "Which win was smaller than it felt?",
  "What would you like to keep doing?",
  "What could be half as big?",
  "Which win surprised you?",
  "Who or what helped?",
  "What are you glad you began?",
  "What stood in the way, and what small thing would move it?",
  "What can rest for a while?",
  "When did it feel light?",
  "Which win would you like to see again tomorrow?",
  "What did you find out about how you start?",
  "What would make the next first step obvious?",
];

/** One a month, in turn. */
const MONTHLY = [
  "What grew while you weren’t looking?",
  "What comes easily now that once felt hard?",
  "Which goal still feels like yours?",
  "What would you like more of in the month ahead?",
  "What would you thank yourself for?",
  "What can you let go of now?",
  "What is the smallest thing that would change the most?",
];

/** The question of a week or month: the same one whenever it is asked for. */
export function questionOf(span: ReviewSpan): string {
  const questions = span.kind === "week" ? WEEKLY : MONTHLY;
  const at = spanNumber(span) % questions.length;
  return questions.at(at) ?? "";
}
