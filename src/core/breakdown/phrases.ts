import {startsWithDigit} from "./letters.ts";
/** Stands for any words up to one that the phrase ends with. */
const GAP = "…";
/** Stands for any number. */
const ANY_NUMBER = "#";
/** Before an ending: any word that has it. */
const ENDING = "*";
/** Stands for all endings that a word takes. */
const FORMS = "~";

type Phrase = readonly string[];

interface Table {
  /** Those of one word without a pattern. */
  readonly words: Set<string>;
  /** Those that begin with a word, by it. */
  readonly byFirst: Map<string, Phrase[]>;
  /** Those that begin with a pattern. */
  readonly patterns: Phrase[];
}

/** Phrases of one or more words, found in lists of words, all in lower case. */
export class Phrases {
  private made: Table | undefined;

  /**
   * @param list as in `LanguageData`: `work on, start *ing, bereite … vor`, by commas or lines
   * @param endings what a word that ends with `~` takes
   */
  constructor(
    private readonly list: string,
    private readonly endings = "",
  ) {}

  /** Those of one word without a pattern. */
  get words(): ReadonlySet<string> {
    return this.table().words;
  }

  /** What they begin with, patterns left out. */
  get firsts(): readonly string[] {
    return [...this.table().byFirst.keys()];
  }

  /** Whether one of them begins with a pattern. */
  get hasPatterns(): boolean {
    return this.table().patterns.length > 0;
  }

  /** Whether a word is one of the phrases. */
  has(word: string): boolean {
    const {words, patterns} = this.table();
    return words.has(word) || (patterns.length > 0 && this.at([word], 0) > 0);
  }

  /** How many words the longest phrase at `at` has; 0: none stands there. */
  at(words: readonly string[], at: number): number {
    const word = words[at];
    if (word === undefined) return 0;
    const {byFirst, patterns} = this.table();
    const phrases = byFirst.get(word);
    let longest = 0;
    if (phrases !== undefined)
      for (const phrase of phrases) longest = Math.max(longest, lengthAt(phrase, words, at));
    for (const phrase of patterns) longest = Math.max(longest, lengthAt(phrase, words, at));
    return longest;
  }

  /** How many words the longest phrase that ends before `end` has. */
  before(words: readonly string[], end: number): number {
    for (let at = Math.max(0, end - MOST_WORDS); at < end; at += 1) {
      if (this.at(words, at) === end - at) return end - at;
    }
    return 0;
  }

  /** The list read, when it is first asked for. */
  private table(): Table {
    return (this.made ??= read(this.list, this.endings));
  }
}

/** No phrase that is looked for at the end has more. */
const MOST_WORDS = 3;

function read(list: string, endings: string): Table {
  const table: Table = {words: new Set(), byFirst: new Map(), patterns: []};
  const all = endingsOf(endings);
  for (const phrase of list.trim().split(/\s*[,\n]\s*/)) {
    for (const ending of phrase.includes(FORMS) ? all : phrase === "" ? [] : [""]) {
      const words = phrase.replace(FORMS, ending).split(/\s+/);
      const [first = ""] = words;
      const known = /^[*#]/.test(first) ? table.patterns : table.byFirst.get(first);
      if (words.length === 1 && known !== table.patterns) table.words.add(first);
      if (known === undefined) table.byFirst.set(first, [words]);
      else known.push(words);
    }
  }
  return table;
}

/** The words of a list. */
export function wordsOf(list: string): string[] {
  return list.split(/[\s,]+/).filter((word) => word !== "");
}

/** The endings of a list, of which `-` is none. */
export function endingsOf(list: string): string[] {
  return wordsOf(list).map((ending) => ending.replace("-", ""));
}

function lengthAt(phrase: Phrase, words: readonly string[], at: number): number {
  for (let index = 0; index < phrase.length; index += 1) {
    const pattern = phrase[index] ?? "";
    if (pattern === GAP) {
      const last = words.indexOf(phrase[index + 1] ?? "", at + index);
      return last < 0 ? 0 : last + 1 - at;
    }
    if (!isMatch(pattern, words[at + index])) return 0;
  }
  return phrase.length;
}

function isMatch(pattern: string, word = ""): boolean {
  if (pattern === word) return true;
  if (pattern === ANY_NUMBER) return startsWithDigit(word);
  if (!pattern.startsWith(ENDING)) return false;
  return word.length > pattern.length && word.endsWith(pattern.slice(1));
}
