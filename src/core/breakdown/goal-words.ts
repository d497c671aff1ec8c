import {GERMAN_GOALS} from "./goal-words/de.ts";
import {MONTHS, WEEKDAYS} from "./goal-words/calendar.ts";
import {ENGLISH_GOALS} from "./goal-words/en.ts";
import {OTHER_GOALS} from "./goal-words/others.ts";
import type {GoalWord, GoalWordsData} from "./goal-words-data.ts";
import {Phrases} from "./phrases.ts";

/** A language: its words here are found by its tag. */
interface Tagged {
  readonly tag: string;
}

const ALL: readonly GoalWordsData[] = [ENGLISH_GOALS, GERMAN_GOALS, OTHER_GOALS];

/** The words by which a goal's date, amount, parts and obstacles are told, of one language or of all we have. */
export class GoalWords {
  private readonly lists: Partial<Record<GoalWord, Phrases>> = {};

  constructor(private readonly data: readonly GoalWordsData[]) {}

  of(word: GoalWord): Phrases {
    return (this.lists[word] ??= new Phrases(this.data.map((lists) => lists[word] ?? "").join()));
  }

  /** Whether a single word is one of that kind, or ends like it. */
  has(word: GoalWord, key: string): boolean {
    return this.of(word).has(key);
  }
}

const everyLanguage = new GoalWords(ALL);
const byTag = new Map([ENGLISH_GOALS, GERMAN_GOALS].map((data) => [data.tag, new GoalWords([data])]));

let months: readonly Map<string, number>[] | undefined;
let weekdays: Map<string, number> | undefined;

/** Of a language that is not known, the words of all: a date is a date wherever it comes from. */
export function goalWords(language: Tagged | undefined): GoalWords {
  return byTag.get(language?.tag ?? "all") ?? everyLanguage;
}

/** The month, 1–12, that a word in lower case names; where the language is not known, in any we can read dates of. */
export function monthNamed(key: string, language: Tagged | undefined): number | undefined {
  months ??= [0, 1].map((part) => numbersOf(MONTHS.split("\n").map((line) => line.split("|")[part] ?? "")));
  return months[0]?.get(key) ?? (language === undefined ? months[1]?.get(key) : undefined);
}

/** The weekday, 1 for Monday, that a word in lower case names. */
export function weekdayNamed(key: string): number | undefined {
  weekdays ??= numbersOf(WEEKDAYS.split("\n"));
  return weekdays.get(key);
}

/** The words of some lines, each with its line's number from 1 on. */
function numbersOf(lines: readonly string[]): Map<string, number> {
  return new Map(
    lines.flatMap((line, index) => line.split(" ").map((word): [string, number] => [word, index + 1])),
  );
}
