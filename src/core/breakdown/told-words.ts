import {
  COMMON_WORDS,
  FIRST_VERBS,
  LAST_VERBS,
  OTHER_LOOKS,
  OTHER_WORDS,
  SHARED_WORDS,
} from "./languages/others.ts";
import {SPOKEN} from "./offers/others.ts";
import {WordSet} from "./word-set.ts";

const OTHERS = new WordSet(() => OTHER_WORDS);
const HINTS = new WordSet(() => SPOKEN.map(({hints}) => hints).join(" "));
const COMMON = new WordSet(() => COMMON_WORDS);
const SHARED = new WordSet(() => SHARED_WORDS);
const FIRST = new WordSet(() => FIRST_VERBS);
const LAST = new WordSet(() => LAST_VERBS);
/** A verb tells no more than the title that it stands in. */
const MOST_CARRIED = 12;

/** What the words of a language are looked up in. */
interface Looked {
  readonly glue: ReadonlySet<string>;
  readonly vocabulary: ReadonlySet<string>;
}

/** Whether a word, in lower case, is not in these languages but in others. */
export function isOther(word: string, languages: readonly Looked[]): boolean {
  if (OTHERS.has(word) || OTHER_LOOKS().test(word)) return true;
  return HINTS.has(word) && !languages.some(({glue, vocabulary}) => glue.has(word) || vocabulary.has(word));
}

/** Whether a word is in all languages. */
export function isCommon(word: string): boolean {
  return COMMON.has(word);
}

/** Whether a word at a place is in other languages too. */
export function isShared(word: string, at: number): boolean {
  // Portuguese has "do" behind the first word.
  return SHARED.has(word) || word.length === 1 || (at > 0 && word === "do");
}

/** Whether a verb that no other language has tells it, whatever name stands with it: "Learn Clair de lune". */
export function isCarried(
  words: readonly string[],
  {lastVerbs}: {readonly lastVerbs: ReadonlyMap<string, string>},
): boolean {
  const [first = "", ...rest] = words;
  if (rest.length === 0 || words.length > MOST_CARRIED) return false;
  return lastVerbs.size > 0 ? rest.some((word) => LAST.has(word)) : FIRST.has(first);
}
