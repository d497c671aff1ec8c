import {countedAt, UNSPACED} from "./counted.ts";
import type {GoalText} from "./goal-text.ts";
import {periodOf} from "./measure.ts";
import {numberAt} from "./written-number.ts";

const MINUTES_PER_HOUR = 60;
/** Longer than this is no sitting, but a sum of them. */
const LONGEST = 12 * MINUTES_PER_HOUR;

/** A time, or a unit of it, and the token behind it. */
interface TimeUnit {
  readonly minutes: number;
  readonly next: number;
}

/**
 * How many minutes one sitting takes: "for 30 minutes", "1 h 30", "half an hour", "a 20-minute walk". Not a limit ("5 km in
 * 25 minutes"), a distance in time ("10 minutes earlier") or a rest ("every 30 minutes").
 */
export function findDuration(text: GoalText): number | undefined {
  for (let at = 0; at < text.tokens.length; at += 1) {
    const half = text.length("halfHour", at);
    const time = half > 0 ? {minutes: MINUTES_PER_HOUR / 2, next: at + half} : timeAt(text, at);
    if (time === undefined) continue;
    const {minutes, next} = time;
    if (minutes > 0 && minutes <= LONGEST && !isLimited(text, at, next)) return minutes;
    at = next - 1;
  }
  return undefined;
}

function isLimited(text: GoalText, from: number, to: number): boolean {
  const before = text.tokens[from - 1];
  const isAttached =
    before?.kind === "word" && text.at(from).isSpaced === false && !UNSPACED().test(before.text);
  if (isAttached || text.has("limits", from - 1)) return true;
  return (
    !text.has("lasting", from - 1) &&
    (text.has("apart", text.isMark(to, "-") ? to + 1 : to) ||
      (text.isMark(to, "/") && periodOf(text, to) === undefined))
  );
}

/** "1 hour 30 minutes", "1.5 hours", "90 min", "1h30", "1 h 30 min". */
function timeAt(text: GoalText, at: number): TimeUnit | undefined {
  const number = numberAt(text, at) ?? (text.is(at, "articles") ? {value: 1, next: at + 1} : undefined);
  const unit = number && unitAt(text, number.next);
  if (unit === undefined || number === undefined || number.value > LONGEST * 10) return undefined;
  const {next} = unit;
  const minutes = number.value * unit.minutes;
  const from = text.isMark(next, ",") || text.at(next).key === "and" ? next + 1 : next;
  const rest = unit.minutes > 1 ? numberAt(text, from) : undefined;
  const more = rest && unitAt(text, rest.next);
  const isJoined = text.at(next).isSpaced === false && from === next;
  if (rest === undefined || rest.value >= MINUTES_PER_HOUR || !(more?.minutes === 1 || isJoined))
    return {minutes, next};
  return {minutes: minutes + rest.value, next: more?.minutes === 1 ? more.next : rest.next};
}

/** Hours or minutes at `at`, behind a hyphen too ("20-minute"). */
function unitAt(text: GoalText, at: number): TimeUnit | undefined {
  const from = text.isMark(at, "-") ? at + 1 : at;
  const isUnspaced = UNSPACED().test(text.at(from).key);
  // "30分歩く"
  const unit = isUnspaced ? (countedAt(text, from)?.unit ?? "") : undefined;
  const lengthOf = (word: "hours" | "minutes"): number =>
    unit === undefined ? text.length(word, from) : Number(text.words.has(word, unit));
  const hours = lengthOf("hours");
  if (hours > 0) return {minutes: MINUTES_PER_HOUR, next: from + hours};
  const minutes = lengthOf("minutes");
  // "5 m" is five metres.
  const isMetre = text.at(from).key === "m" && !text.has("hours", at - 2);
  return minutes === 0 || isMetre ? undefined : {minutes: 1, next: from + minutes};
}
