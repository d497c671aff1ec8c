import {wordsOf} from "./phrases.ts";

/** The words of a list, made ready to be looked up when one is first asked for. */
export class WordSet {
  private made: ReadonlySet<string> | undefined;

  /** @param list words between blanks or commas */
  constructor(private readonly list: () => string) {}

  has(word: string): boolean {
    this.made ??= new Set(wordsOf(this.list()));
    return this.made.has(word);
  }
}
