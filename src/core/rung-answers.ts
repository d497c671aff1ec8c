import * as v from "valibot";
import {addDays, parseDay, type Day} from "./day.ts";
import type {RungOffer} from "./rung-offers.ts";

/** What a person said to an offer. */
export interface RungAnswer {
  readonly key: string;
  /** The amount that it was about, and its unit. */
  readonly from: number;
  readonly unit: string;
  readonly to: number;
  /** stay: not now; next: yes, where no line of the day could be changed any more. */
  readonly answer: "stay" | "next";
  readonly on: Day;
}

/** An offer that may be shown; whether it was taken on a day on which nothing was left to change. */
export interface OpenOffer {
  readonly offer: RungOffer;
  readonly isChosen: boolean;
}

/** Days that an offer rests once it is declined. */
const REST_DAYS = 7;
/** Days that a yes holds. */
const YES_DAYS = 30;
const MOST_KEPT = 200;

const Stored = v.object({
  key: v.string(),
  from: v.number(),
  unit: v.string(),
  to: v.number(),
  answer: v.picklist(["stay", "next"]),
  on: v.string(),
});

/** The answers of a device, from what it has stored; what is none is left out. */
export function readAnswers(stored: unknown): readonly RungAnswer[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry): RungAnswer[] => {
    const read = v.safeParse(Stored, entry);
    const on = read.success ? parseDay(read.output.on) : undefined;
    return read.success && on !== undefined ? [{...read.output, on}] : [];
  });
}

/** The answers after another one; without those that no longer matter. */
export function withAnswer(answers: readonly RungAnswer[], answer: RungAnswer): readonly RungAnswer[] {
  const others = answers.filter((each) => !isSame(each, answer) && holds(each, answer.on));
  return [...others, answer].slice(-MOST_KEPT);
}

/** The answers without those about a habit. */
export function withoutAnswers(answers: readonly RungAnswer[], key: string): readonly RungAnswer[] {
  return answers.filter((each) => each.key !== key);
}

/** The offer, where it may be shown today. */
export function openOffer(
  offer: RungOffer | undefined,
  answers: readonly RungAnswer[],
  today: Day,
): OpenOffer | undefined {
  if (offer === undefined) return undefined;
  const {key, to, amount, today: now} = offer;
  const asked = {key, to, from: amount.value, unit: amount.unit};
  const answer = answers.find((each) => isSame(each, asked) && holds(each, today));
  if (answer === undefined) return {offer, isChosen: false};
  return answer.answer === "next" && now !== "settled" ? {offer, isChosen: true} : undefined;
}

type Asked = Pick<RungAnswer, "key" | "from" | "unit" | "to">;

function isSame(one: Asked, other: Asked): boolean {
  return one.key === other.key && one.from === other.from && one.unit === other.unit && one.to === other.to;
}

/** A day in the future is one of a clock that was wrong. */
function holds({answer, on}: RungAnswer, today: Day): boolean {
  return on <= today && today < addDays(on, answer === "stay" ? REST_DAYS : YES_DAYS);
}
