/** Sets of steps that a language has for goals without a playbook, or beside one. */
export type OfferKind =
  // Deeds that tell more than what they are done to ("sell"), things that do.
  | "deal"
  | "topic"
  // Goals that are told by what is to end, to come about, to happen more often, to be earned, to be at a time of day.
  | "negation"
  | "outcome"
  | "adverb"
  | "money"
  | "clock"
  // A piece of writing.
  | "text"
  // So many of what is not known, or too big.
  | "noun"
  // Something that a note lists; a note that says nothing.
  | "item"
  | "empty"
  // What can be begun for 2 minutes, and all others: by their verb.
  | "sitting"
  | "fallback"
  // What has no verb; and is a name of its own ("Omega-7").
  | "thing"
  | "project"
  // What has a note that says more of it.
  | "noted"
  // Those in grief, illness or need; those that are reached.
  | "gentle"
  | "met"
  // What makes an obstacle smaller.
  | "obstacle";

/** What kind notes say; `{…}` as named. */
export type OfferNote = "met" | "past" | "ambiguous" | "impossible" | "obstacleClause" | "obstacleNoun";

/**
 * What steps are made of in one language: adding one is a file of this shape, no code. Phrases as in `LanguageData`, by
 * commas, in lower case.
 *
 * A set is a line of the phrases that it is for (`*`: for all; of deals, items and fallbacks the verb), then its steps,
 * between bars or lines: a letter for the kind (`s` starter, `a` change to the surroundings, `e` smallest slice, `b` bigger
 * slice), the minutes and the step. Sets are separated by an empty line; the one that a goal says most of is taken.
 *
 * A step that asks for what the goal does not have is not offered: `{it}` what it is done to ("the garage"), `{name}` the
 * same as a title in quotes, `{of}` whom or where it is for ("the shelter"), `{who}` that, of a name or what is one's own
 * ("Tom", in "a gift for Tom"), `{do}` the goal as "how to" goes on (`{how}` asks for it and says nothing), `{goal}` the goal in quotes, `{with}` with whom,
 * `{on}` what a message is about, `{sum}` money, `{time}` a time of day, `{unit}` what is counted, `{one}` one of it.
 */
export interface OfferData {
  /** BCP 47. */
  readonly tag: string;
  readonly sets: Readonly<Record<OfferKind, string>>;
  /** Phrases: that less of something is wanted; that something is to come about; that it should happen more often. */
  readonly less: string;
  readonly outcomes: string;
  readonly more: string;
  /** Phrases: goals of people who are hurt, to whom no playbook is offered. */
  readonly tender: string;
  /** Phrases that only sound like those ("a novel about grief"). */
  readonly mild: string;
  /** Words before a person that something is done with. */
  readonly company: string;
  /** Words that go on with an object ("a box *of* books"). */
  readonly within: string;
  /** Words of titles that name nothing ("ideas"). */
  readonly nameless: string;
  /** Words before what a goal is only in time for ("before the wedding"). */
  readonly occasions: string;
  /** The article of a thing that is known; "": what the goal is done to goes without one. */
  readonly article: string;
  /** Words: verbs of what is done to a thing that is known, so that it gets the article ("Replace boiler"). */
  readonly known: string;
  /** Words before what a message is about. */
  readonly about: string;
  /** Words: stems of verbs that take a moment, whatever they are done to ("put"). */
  readonly moments: string;
  /** Words: stems of verbs that can be done for 2 minutes ("paint", not "sell"). */
  readonly activities: string;
  /** Words: verbs that goals begin with, or end with where they can, and steps do not ("adopt"). */
  readonly deeds: string;
  /** Words: stems of verbs that are done in 5 minutes, whatever they are done to ("text"). */
  readonly quick: string;
  /** Words: kinds of playbooks that a topic knows more of: those of what can be done to anything ("learn"). */
  readonly wide: string;
  /** Endings of many things, by what one has in their place, the longest first: `ies=y s=`; a whole word too. */
  readonly singular: string;
  /** The marks of a quotation. */
  readonly quotes: string;
  /** "for {n} minutes" */
  readonly time: string;
  /** The verb for so many of a unit, by its name in `rates.ts`: `words=Type`; `*` for all others. Beginnings of a step. */
  readonly unitVerbs: string;
  /** The verb for what is to be learned by heart. */
  readonly learning: string;
  /** Words that an "If …" can begin with as they are ("I get distracted"). */
  readonly clauses: string;
  /** Words of a step by what they are where "I" says it: `your=my`. */
  readonly mine: string;
  /** Phrases of a time of day or an area, a line for each; the same ones in the same order in every language. */
  readonly times: string;
  /** "{anchor}, I will {step}"; with a colon, the step is left as it is. */
  readonly anchored: string;
  readonly notes: Readonly<Record<OfferNote, string>>;
}
