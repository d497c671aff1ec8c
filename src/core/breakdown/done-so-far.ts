import type {Quantity} from "./goal.ts";
import type {GoalText} from "./goal-text.ts";
import {measureAt} from "./measure.ts";
import {numberAt, type WrittenNumber} from "./written-number.ts";

/** How much of a quantity a text says is done, and the tokens that say it. */
export interface FoundDone {
  readonly done: number;
  readonly from: number;
  readonly to: number;
}

/** What is looked for, and where. */
export interface DoneScene {
  readonly text: GoalText;
  readonly quantity: Pick<Quantity, "amount" | "unit" | "from" | "kind" | "rate">;
  /** The tokens of the quantity itself, if it is in the text. */
  readonly own?: {readonly from: number; readonly to: number};
  /** Whether what stands before the text says that it is done ("Done: 12,000"). */
  readonly isSaid: boolean;
}

/** What a text says is done of a quantity: "12 done", "so far 12,000 words", "12 of 24", "5 books left", "24 %". */
export function findDone(scene: DoneScene): FoundDone | undefined {
  const {text, own} = scene;
  for (let at = 0; at < text.tokens.length; at += 1) {
    const isOwn = own !== undefined && at >= own.from && at < own.to;
    const some = isOwn ? undefined : someAt(scene, at);
    const found = some && saidDone(scene, at, some);
    if (found !== undefined) return found;
    at = some === undefined ? at : some.next - 1;
  }
  return undefined;
}

/** A number of the same unit, or of none. */
function someAt({text, quantity: {unit, rate}}: DoneScene, at: number): WrittenNumber | undefined {
  const measure = measureAt(text, at);
  if (measure === undefined) return numberAt(text, at);
  const {number, next} = measure;
  const isSame =
    measure.unit.toLowerCase() === unit.toLowerCase() || (rate !== undefined && measure.id === rate);
  if (isSame) return {value: number.value, next};
  return !text.has("done", number.next) ? undefined : numberAt(text, at);
}

function saidDone(scene: DoneScene, at: number, {value, next: end}: WrittenNumber): FoundDone | undefined {
  const {text, quantity, own, isSaid} = scene;
  const {amount} = quantity;
  const isShare = text.isMark(end, "%");
  const next = isShare ? end + 1 : end;
  const done = isShare ? (amount * value) / 100 : value;
  const before = soFarBefore(text, at);
  // Of a weight to lose, "currently 94 kg" tells nothing.
  if (quantity.kind === "weight" && quantity.from === undefined && before !== undefined) return undefined;
  const from = before ?? at;
  const whole = wholeBehind(text, next, amount);
  if (whole !== undefined) return {done, from, to: whole === own?.from ? whole : whole + 1};
  const left = text.length("left", next);
  if (left > 0 || text.has("leftBefore", at - 1))
    return {done: Math.max(0, amount - done), from: at, to: next + left};
  const after = text.length("done", next);
  if (after > 0) return {done, from, to: next + after + text.length("done", next + after)};
  return isSaid || before !== undefined ? {done: levelDone(done, quantity), from, to: next} : undefined;
}

/** "12 of 24", "12/24", "12 out of 24": the token of the whole. */
function wholeBehind(text: GoalText, at: number, amount: number): number | undefined {
  const isOut = text.at(at).key === "out";
  const to = text.isMark(at, "/") ? at + 1 : text.skip("of", isOut ? at + 1 : at, 1);
  if (to === at) return undefined;
  const whole = numberAt(text, to) ?? measureAt(text, to)?.number;
  return whole?.value === amount ? to : undefined;
}

/** Where words like "so far" begin that end before `at`. */
function soFarBefore(text: GoalText, at: number): number | undefined {
  const end = text.isMark(at - 1, ":") ? at - 1 : at;
  for (let from = Math.max(0, end - 3); from < end; from += 1) {
    const length = text.length("soFar", from);
    if (length > 0 && from + length >= end - 1 && from + length <= end) return from;
  }
  return undefined;
}

/** Where a goal goes from one level to another, "now at 85" is a level. */
function levelDone(value: number, {amount, from}: DoneScene["quantity"]): number {
  if (from === undefined) return value;
  const [low, high] = [Math.min(from, amount), Math.max(from, amount)];
  if (value >= low && value <= high) return Math.abs(value - from);
  return value > high === amount > from ? high - low : 0;
}
