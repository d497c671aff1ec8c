import {isMoneySign} from "./letters.ts";
import type {GoalText} from "./goal-text.ts";
import {numberAt, type WrittenNumber} from "./written-number.ts";

const CODE = /^(?:usd|eur|gbp|chf|jpy|cad|aud|sek|nok|pln|inr|kr|zł)$/;
/** What is saved or paid without a word for it. */
const LEAST_BARE = 50;
const MILLIONS: Readonly<Record<string, number>> = {m: 1e6, mn: 1e6, bn: 1e9};

export interface Money extends WrittenNumber {
  /** The sign or code as written: "$", "EUR", "euros"; "": none is. */
  readonly unit: string;
}

/** The sum of money at `at`: "$6,000", "US$ 500", "5.000 €", "500 EUR", "10k dollars". */
export function moneyAt(text: GoalText, at: number): Money | undefined {
  const sign = signLength(text, at);
  const isWord = sign === 0 && text.at(at).kind === "word";
  const number = isWord ? undefined : numberAt(text, at + sign);
  if (number === undefined) return undefined;
  const {value, next} = number;
  if (sign > 0) {
    // "$5m" is five million; "5m" alone is metres.
    const {key = "", isSpaced = true} = text.at(next);
    const times = isSpaced ? undefined : MILLIONS[key];
    const whole = times === undefined ? number : {value: value * times, next: next + 1};
    return {...whole, unit: text.slice(at, at + sign)};
  }
  const end = next + (signLength(text, next) || text.length("currencies", next));
  // "Save 5000 for a car"
  const verb = text.find("money");
  const isSum = verb + text.length("money", verb) === at && (text.isGlue(next) || text.has("per", next));
  // "Pay off the card: 3,150 left"
  const isBare = verb >= 0 && value >= LEAST_BARE && (isSum || (verb < at && text.has("left", next)));
  return end === next && !isBare ? undefined : {value, next: end, unit: text.slice(next, end)};
}

/** The length of a sign, a code, or both ("US$"). */
function signLength({tokens}: GoalText, at: number): number {
  const [token, joined] = [tokens[at], tokens[at + 1]];
  if (token === undefined || isMoneySign(token.text)) return token === undefined ? 0 : 1;
  if (token.kind === "word" && joined?.isSpaced === false && isMoneySign(joined.text)) return 2;
  return CODE.test(token.key) ? 1 : 0;
}
