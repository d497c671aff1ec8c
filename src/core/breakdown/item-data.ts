/**
 * Steps for the things that a note lists, in one language: sets as in `OfferData`. Their places: `{own}` the item as written,
 * `{it}` what it is done to or is, `{name}` the item's thing in quotes, `{verb}`, `{deed}` the item as "how to" goes on,
 * `{whole}` all of it in quotes, `{one}` one of many things, `{counted}` the same of a
 * number of them, `{person}`, `{titled}` the same of one with a title,
 * and `{on}` what a person is asked about ("about the heating").
 */
export interface ItemData {
  /** BCP 47. */
  readonly tag: string;
  /** By the verb: what is done in minutes as it stands. */
  readonly quick: string;
  /** By the verb: of an item that names a person. */
  readonly people: string;
  /** By the thing, whatever is done to it: somebody is called for it. */
  readonly calls: string;
  /** By the verb. */
  readonly verbs: string;
  /** What is done to so many things. */
  readonly counted: string;
  /** By the thing. */
  readonly things: string;
  /** Of what names a person with whom. */
  readonly with: string;
  /** Of things: by the kind of the goal, or a word of its title. */
  readonly kinds: string;
  /** Of things, and of deeds, that no set knows: items take turns. */
  readonly any: string;
  readonly pieces: string;
  /** What begins an item that no set knows. */
  readonly start: string;
  /** Words: things whose parts are written, too. */
  readonly texts: string;
  /** Words: verbs that say less than the thing does. */
  readonly light: string;
  /** Words: before a person's name. */
  readonly titles: string;
  /** The word before what a person is asked about; "": the note has it. */
  readonly about: string;
  /** The word before what a person is asked to do; "": there is none. */
  readonly to: string;
  /** "buy {name}": what the label of what is to be got says of a thing. */
  readonly buying: string;
  /** Words: labels of what is there already; and of what is to be done. */
  readonly owned: string;
  readonly wanted: string;
}
