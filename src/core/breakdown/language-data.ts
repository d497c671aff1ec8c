/**
 * What the breakdown knows of a language, as words: a language is added by adding a file of this shape, no code. All in
 * lower case. *Words* and *phrases* are separated by commas or lines; verbs, particles, numbers, units and what belongs
 * to projects by spaces. A word that ends with `~` stands for all its forms, with `endings`, `lastEndings` and
 * `caseEndings`. In phrases `*ing` stands for any word that ends so, two letters or more before that; `*` for any word,
 * `#` for any number in digits, `…` for any words up to one that the phrase ends with.
 */
export interface LanguageData {
  /** BCP 47. */
  readonly tag: string;
  /** Letters that it has beside a–z. */
  readonly letters: string;
  /** Words: endings that look like it (`*ing`). */
  readonly looks: string;

  /** Words: stems of the things that one can be seen doing; those in `projects` and `starters` are some more. */
  readonly verbs: string;
  /** Words: more of them, that are also nouns and as verbs have an object ("book", "draft"). */
  readonly nounVerbs: string;
  /** Words: more of them, that need no object ("walk"). */
  readonly plainVerbs: string;
  /** Words: those that take a moment, whatever their object is ("open"). */
  readonly starters: string;
  /** Words: those of writing and of reading: pages are read faster than written, words too. */
  readonly writing: string;
  readonly reading: string;
  /** What a stem takes where a step begins with its verb; `-` is nothing. Irregular verbs are stems of their own. */
  readonly endings: string;
  /** What a stem takes where a step ends with its verb ("40 Wörter tippen"); "" if none can. */
  readonly lastEndings: string;
  /** Words: what verbs take as a part of them, before ("anziehen") or behind ("stand up"). */
  readonly particles: string;

  /** Phrases: verbs that name no action ("work on"), or an outcome ("lose"); where verbs can come last, those too. */
  readonly vague: string;
  /** Words: endings of verbs that are not listed (`*ize`). */
  readonly verbLooks: string;
  /** Phrases: verbs of not doing ("stop"), where a verb stands; words that negate, anywhere in the main clause. */
  readonly stops: string;
  readonly negations: string;
  /** Phrases: hedges where a verb stands ("try to") and anywhere ("if possible"). */
  readonly openers: string;
  readonly hedges: string;
  /** Phrases: quantities without an end ("more"), and what only looks like one, or like what is no action ("one more", "stop by"). */
  readonly open: string;
  readonly closed: string;

  /** Words that join two actions ("and"), and ones that put one after another ("then"). */
  readonly joints: string;
  readonly sequences: string;
  /** Phrases that are not split at a joint ("copy and paste"). */
  readonly setPhrases: string;

  /** Phrases: what an anchor begins with, at either end of a step ("after"). Prepositions begin one at its start. */
  readonly anchors: string;
  /** Words: with a pronoun they may stand before a step's verb ("I will"). */
  readonly auxiliaries: string;

  readonly caseEndings: string;
  /** Words. */
  readonly articles: string;
  /** Those of them that begin an object, so that what stands before is a verb ("solder a wire"). */
  readonly objectArticles: string;
  readonly possessives: string;
  /** Words that point at one thing as an article does ("this", "next", "mum", "home"). */
  readonly definite: string;
  readonly pronouns: string;
  readonly prepositions: string;
  /** Words that begin a clause of its own ("that", "who"). */
  readonly relatives: string;
  /** Words: stems of what goes on without an end, unless so much of it is said: "drink water", but "lock door". */
  readonly ongoing: string;
  /** Phrases that are finished as they are ("stand up"). */
  readonly finished: string;
  /** Phrases that say when or how, and may be left out ("please", "*ly"). */
  readonly adverbs: string;

  /** Words: before a time that is not how long it takes ("in 5 minutes"), and what is set to one ("timer"). */
  readonly beforeTime: string;
  readonly timers: string;
  /** Words for 1, 2, 3 …, then others as `word=number`. */
  readonly numbers: string;
  /**
   * A unit's words, one thing's first, by `/`; before them its name in `rates.ts` and `=`, if the second is not it. A
   * word alone takes an s.
   */
  readonly units: string;
  /**
   * Verbs' stems, `:`, and nouns that are projects when those are done to them; all but those with a `-` work through
   * a thing, so that its size tells how long they take ("write 3 pages", not "sort 3 pages").
   */
  readonly projects: readonly string[];
  /** Whether all nouns are written with a capital, so that it tells no name. */
  readonly hasCapitalNouns: boolean;
}
