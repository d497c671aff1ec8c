import {unitNamed} from "./known-words.ts";
import type {Language} from "./language.ts";
import type {Rates} from "./rates.ts";
import {readStep} from "./step-parts.ts";
import {statedMinutes} from "./step-time.ts";
import {stepWords} from "./step-words.ts";

/** How long a step takes. */
export interface StepMinutes {
  /** Whole ones, one at least. */
  readonly minutes: number;
  /** Whether the step says it: by minutes, or by a size at a known rate. */
  readonly isSaid: boolean;
  /** Whether its verb is one of the `moments`. */
  readonly isMoment: boolean;
}

/** Minutes of a step that says nothing of its size. */
const UNKNOWN = 5;
const NONE: ReadonlySet<string> = new Set();

/** The minutes of a step: stated, or its size × rate, else 5; undefined: it has no verb of ours. */
export function sizeOf(
  text: string,
  language: Language | undefined,
  rates: Rates,
  moments: ReadonlySet<string> = NONE,
): StepMinutes | undefined {
  const words = stepWords(text);
  const parts = language === undefined || words.length === 0 ? undefined : readStep(words, language);
  const stem = parts?.verb.stem;
  const isMoment = moments.has(stem ?? "");
  const said = statedMinutes({words, language, stem});
  if (said !== undefined) return {minutes: whole(said), isSaid: true, isMoment};
  if (language === undefined) return {minutes: UNKNOWN, isSaid: false, isMoment};
  if (parts?.verb.kind !== "concrete") return undefined;
  for (const [at, word] of words.entries()) {
    const amount = word.value ?? language.numbers.get(word.text);
    const unit = amount === undefined ? undefined : unitNamed(words[at + 1]?.text ?? "", language);
    const rate = unit === undefined ? undefined : rates[unit.unit];
    if (amount !== undefined && rate !== undefined)
      return {minutes: whole(amount * rate), isSaid: true, isMoment};
  }
  return {minutes: UNKNOWN, isSaid: false, isMoment};
}

function whole(minutes: number): number {
  return Math.max(1, Math.ceil(minutes - 1e-9));
}
