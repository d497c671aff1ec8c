import {pattern} from "../pattern.ts";
import {startsWithSmallLetter} from "./letters.ts";
import {goalWords, type GoalWords} from "./goal-words.ts";
import type {GoalWord} from "./goal-words-data.ts";
import {LANGUAGES, type Language, type WordList} from "./language.ts";
import {plainGoalText, tokensOf, type Token} from "./tokens.ts";

const BETWEEN_WORDS = pattern(String.raw`[*_-]|(?=\B\p{Lu}\p{Ll})`, "gu");
const NONE: Token = {kind: "mark", text: "", key: "", value: undefined, from: 0, to: 0, isSpaced: true};
const SMALL = ["joints", "prepositions", "relatives", "auxiliaries", "sequences"] as const;

/** Whether a name, as of a property, is one of these words, in any language. */
export function isNamed(name: string, ...kinds: readonly GoalWord[]): boolean {
  const text = new GoalText(name.replace(BETWEEN_WORDS(), " "), undefined);
  const {length} = text.tokens;
  return length > 0 && kinds.some((word) => text.length(word, 0) === length);
}

/** A short text cut into tokens, with the words to read it by. */
export class GoalText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens in lower case. */
  readonly keys: readonly string[];
  readonly language: Language | undefined;
  readonly words: GoalWords;
  private readonly found = new Map<GoalWord, number>();

  constructor(text: string, language: Language | undefined) {
    this.text = plainGoalText(text);
    this.language = language;
    this.words = goalWords(language);
    this.tokens = tokensOf(this.text, (key) => this.words.has("labels", key));
    this.keys = this.tokens.map(({key}) => key);
  }

  /** The token at `at`; outside the text, an empty mark. */
  at(at: number): Token {
    return this.tokens[at] ?? NONE;
  }

  get hasNumber(): boolean {
    return this.tokens.some(({value}) => value !== undefined);
  }

  /** Whether words of that kind stand at `at`. */
  has(word: GoalWord, at: number): boolean {
    return this.length(word, at) > 0;
  }

  /** How many tokens from `at` are words of that kind; 0: none. */
  length(word: GoalWord, at: number): number {
    return this.words.of(word).at(this.keys, at);
  }

  /** Whether the token at `at` is in one of the language's lists; where it is not known, in none. */
  is(at: number, ...lists: readonly WordList[]): boolean {
    return lists.some((list) => this.language?.[list].has(this.at(at).key) === true);
  }

  /** The first place from `at` without words of that kind, at most `most` of them left out. */
  skip(word: GoalWord, at: number, most = 2): number {
    let next = at;
    for (let skipped = 0; skipped < most; skipped += 1) next += this.length(word, next);
    return next;
  }

  /** Where words of that kind first stand; -1: nowhere. */
  find(word: GoalWord): number {
    const known = this.found.get(word);
    if (known !== undefined) return known;
    const at = this.keys.findIndex((_, index) => this.has(word, index));
    this.found.set(word, at);
    return at;
  }

  /** Whether words of that kind stand before `at`. */
  hasBefore(word: GoalWord, at: number): boolean {
    const found = this.find(word);
    return found >= 0 && found < at;
  }

  /** What stands from one token up to another, as written. */
  slice(from: number, to: number): string {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    return first === undefined || last === undefined ? "" : this.text.slice(first.from, last.to);
  }

  /** Whether a word is one that joins others, in any language of ours where it is not known. */
  isSmall(at: number): boolean {
    const key = this.at(at).key;
    const languages = this.language === undefined ? LANGUAGES : [this.language];
    return (
      this.has("contrasts", at) || languages.some((language) => SMALL.some((list) => language[list].has(key)))
    );
  }

  isMark(at: number, marks: string): boolean {
    const token = this.tokens[at];
    return token?.kind === "mark" && marks.includes(token.text);
  }

  /** A word that goes on with what came before, as a preposition does, or the text's end: no noun, at least. */
  isGlue(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== "word" || this.language === undefined || this.isSmall(at)) return true;
    return this.language.hasCapitalNouns && startsWithSmallLetter(token.text);
  }
}
