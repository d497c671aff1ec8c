import {LANGUAGES, type Language} from "./breakdown/language.ts";
import type {Rates} from "./breakdown/rates.ts";
import {MINUTES, statedMinutes} from "./breakdown/step-time.ts";
import {stepWords, type Word} from "./breakdown/step-words.ts";
import type {LineStatus} from "./checkbox.ts";

/** How long a step takes. */
export interface StepTime {
  /** Whole ones, one at least. */
  readonly minutes: number;
  /** Whether its words say it: by minutes, or by a size at a known rate. */
  readonly isSaid: boolean;
}

/** What a step's words say of its size, whatever the rates are. */
interface Size {
  /** Minutes as stated. */
  readonly stated: number | undefined;
  readonly sizes: readonly {readonly amount: number; readonly unit: string}[];
}

/** Minutes of a step that says nothing of its size. */
const UNKNOWN = 5;
/** On a page: a page is written as slowly as its words are, and words are read as fast as their page is. */
const WORDS_A_PAGE = 250;
/** "2 days off" says nothing of the time that it takes. */
const LONG = /^(?:days|weeks|months|years)$/;
const MOST_KEPT = 2000;
/** Longer lines hardly repeat. */
const LONGEST_KEPT = 600;

const known = new Map<string, Size>();

/**
 * The minutes that a line's text, as written, takes: stated, or its size × rate, else 5. It is asked for every line of
 * today whenever those are drawn, so it looks at numbers and units alone, not at the language that a step is in.
 */
export function minutesOf(text: string, rates: Rates): StepTime {
  const {stated, sizes} = sizeOf(text);
  if (stated !== undefined) return {minutes: whole(stated), isSaid: true};
  for (const {amount, unit} of sizes) {
    const rate = rates[unit];
    if (rate !== undefined) return {minutes: whole(amount * rate), isSaid: true};
  }
  return {minutes: UNKNOWN, isSaid: false};
}

/**
 * The index of the line to light: of the open ones that with the fewest minutes, of equals the first; undefined: none is
 * open. A line without words is lit only where there is no other.
 */
export function chooseLit(
  lines: readonly {readonly text: string; readonly status: LineStatus}[],
  rates: Rates,
): number | undefined {
  let [chosen, fewest]: [number | undefined, number] = [undefined, Infinity];
  for (const [index, {text, status}] of lines.entries()) {
    if (status !== "open") continue;
    chosen ??= index;
    const minutes = text.trim() === "" ? Infinity : minutesOf(text, rates).minutes;
    if (minutes < fewest) [chosen, fewest] = [index, minutes];
  }
  return chosen;
}

function sizeOf(text: string): Size {
  const before = known.get(text);
  if (before !== undefined) return before;
  const size = readSize(stepWords(text));
  if (text.length > LONGEST_KEPT) return size;
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, size);
  return size;
}

function readSize(words: readonly Word[]): Size {
  const sizes: {amount: number; unit: string}[] = [];
  let timed: Language | undefined;
  for (const [at, {text}] of words.entries()) {
    const language = LANGUAGES.find(({units}) => units.has(text));
    const unit = language?.units.get(text)?.unit;
    if (unit !== undefined && unit in MINUTES) timed ??= language;
    const amount = at === 0 ? undefined : numberAt(words, at - 1, language);
    if (unit === undefined || amount === undefined || unit in MINUTES || LONG.test(unit)) continue;
    sizes.push(asWorked(amount, unit, words));
  }
  return {stated: timeOf(words, timed), sizes};
}

function numberAt(words: readonly Word[], at: number, language: Language | undefined): number | undefined {
  const word = words[at];
  return word === undefined || word.isQuoted ? undefined : (word.value ?? language?.numbers.get(word.text));
}

function timeOf(words: readonly Word[], language: Language | undefined): number | undefined {
  // Without a unit of ours, only a number with another language's tells a time.
  if (language === undefined && !words.some(({isNumeral}) => isNumeral)) return undefined;
  const first = words[0]?.text ?? "";
  const stem = language?.starters.has(first) === true ? first : undefined;
  return statedMinutes({words, language, stem});
}

function asWorked(amount: number, unit: string, words: readonly Word[]): {amount: number; unit: string} {
  const isDone = (list: "writing" | "reading"): boolean =>
    words.some(({text}) => LANGUAGES.some((language) => language[list].has(text)));
  if (unit === "pages" && isDone("writing")) return {amount: amount * WORDS_A_PAGE, unit: "words"};
  if (unit === "words" && isDone("reading")) return {amount: amount / WORDS_A_PAGE, unit: "pages"};
  return {amount, unit};
}

function whole(minutes: number): number {
  return Math.max(1, Math.ceil(minutes - 1e-9));
}
