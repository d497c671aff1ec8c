import {goalWords} from "./goal-words.ts";
import type {Language} from "./language.ts";
import type {Word} from "./step-words.ts";

/** Minutes in each unit that a sitting is measured in. */
export const MINUTES: Readonly<Record<string, number>> = {
  seconds: 1 / 60,
  minutes: 1,
  "quarter-hours": 15,
  "half-hours": 30,
  hours: 60,
};

/** What the rule needs of a step; without a language, its words alone. */
export interface Timed {
  readonly words: readonly Word[];
  readonly language: Language | undefined;
  /** Its concrete verb. */
  readonly stem: string | undefined;
}

/** The minutes that a step says it takes, the most if it says several; undefined: none. */
export function statedMinutes({words, language, stem}: Timed): number | undefined {
  const isHandled = stem !== undefined && language?.starters.has(stem) === true;
  const isSet = isHandled && words.some(({text}) => language?.timers.has(text) === true);
  let most: number | undefined;
  for (let at = 1; at < words.length; at += 1) {
    const unit = unitOf(words, at, language);
    const amount = unit === undefined ? undefined : amountBefore(words, at, language);
    if (unit === undefined || amount === undefined || isSet) continue;
    const before = words[amount.from - 1]?.text ?? "";
    const isLength = !isHandled || language?.prepositions.has(before) === true;
    if (isLength && language?.beforeTime.has(before) !== true) {
      most = Math.max(most ?? 0, amount.value * (MINUTES[unit] ?? 0));
    }
  }
  return most;
}

/** The unit that a word names; behind a number, where its language has no such word, in any of ours: "1 h". */
function unitOf(words: readonly Word[], at: number, language: Language | undefined): string | undefined {
  const {text = ""} = words[at] ?? {};
  const unit = language?.units.get(text)?.unit;
  if (unit !== undefined) return unit in MINUTES ? unit : undefined;
  if (words[at - 1]?.isNumeral !== true) return undefined;
  return (["minutes", "hours"] as const).find((name) => goalWords(undefined).has(name, text));
}

/** "2 minutes", "an hour", "half an hour", "a couple of minutes", "3 × 5 minutes". */
function amountBefore(
  words: readonly Word[],
  at: number,
  language: Language | undefined,
): {value: number; from: number} | undefined {
  const numberAt = (index: number): number | undefined => {
    const word = words[index];
    return word === undefined ? undefined : (word.value ?? language?.numbers.get(word.text));
  };
  let from = at;
  let value = language?.articles.has(words[from - 1]?.text ?? "") === true ? 1 : undefined;
  if (value !== undefined) from -= 1;
  const isJoined =
    language?.prepositions.has(words[from - 1]?.text ?? "") === true && numberAt(from - 2) !== undefined;
  if (isJoined) from -= 1;
  const number = numberAt(from - 1);
  if (number === undefined) return value === undefined ? undefined : {value, from};
  [value, from] = [number, from - 1];
  const isX = words[from - 1]?.text === "x";
  const times = isX || /[×*]/.test(words[from]?.before ?? "") ? numberAt(from - (isX ? 2 : 1)) : undefined;
  return times === undefined ? {value, from} : {value: value * times, from: from - (isX ? 2 : 1)};
}
