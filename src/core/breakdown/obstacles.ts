import type {GoalText} from "./goal-text.ts";
import {sentencesOf} from "./sentences.ts";
import {verbLength} from "./verb-length.ts";

const LONGEST_OBSTACLE = 200;

/** A clause that says what stands in the way, and the token with which what says so begins. */
export interface FoundObstacle {
  readonly text: string;
  readonly from: number;
}

/** What a text in prose says from the token `start` on stands in the way: "…, but I'm tired", "I keep putting it off". */
export function findObstacle(text: GoalText, start = 0): FoundObstacle | undefined {
  for (let from = start; text.language !== undefined && from < text.tokens.length; from += 1) {
    const clause = clauseAt(text, from);
    const rest = clause === undefined ? "" : text.text.slice(text.at(clause).from);
    const [first] = sentencesOf(clause === text.tokens.length ? "" : rest);
    if (first !== undefined) return {text: first.trim().slice(0, LONGEST_OBSTACLE), from};
  }
  return undefined;
}

/** "foxes around": longer sentences tell where something is. */
const MOST_IN_THREAT = 4;

/** What a sentence of a note's prose says stands in the way, if only as a fear or a threat: "I panic when …", "scared". */
export function findPlainObstacle(text: GoalText): FoundObstacle | undefined {
  const found = findObstacle(text);
  const {length} = text.tokens;
  if (found !== undefined || text.language === undefined || length < 2) return found;
  const isThreat = length <= MOST_IN_THREAT && text.has("threats", length - 1) && text.find("subjects") !== 0;
  if (!text.has("fears", 0) && !isThreat && text.find("pains") <= 0) return undefined;
  return {text: text.text.trim().slice(0, LONGEST_OBSTACLE), from: 0};
}

/** The token with which an obstacle begins, if a clause that says one begins at `at`. */
function clauseAt(text: GoalText, at: number): number | undefined {
  const contrast = text.length("contrasts", at);
  const lead = text.length("leads", at);
  if (lead > 0) return at + lead;
  const from = at + contrast;
  if (text.has("wishes", from)) return undefined;
  if (contrast > 0 && at > 0 && text.has("subjects", from)) return from;
  if (!text.has("hindrances", from)) return undefined;
  // "Send the email I've been dreading": what is done tells more of itself.
  const isFree = at === 0 || contrast > 0 || text.at(at - 1).kind === "mark" || verbLength(text, 0) === 0;
  return isFree ? from : undefined;
}
