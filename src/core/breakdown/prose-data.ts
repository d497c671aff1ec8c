/** What a sentence of a note says by the way, and the steps that come of it. */
export interface ClueData {
  /**
   * A regular expression, without flags for case. `@who`: a person; `@np`: what a verb takes; `@n`: a number; `@label`:
   * what numbers name ("bars"); `@dir`: what says which ("the"). Each is a group of its name.
   */
  readonly says: string;
  /** Drafts as in `OfferData`, with the groups in braces. */
  readonly steps: string;
  /** Whether it is left out where the sentence says no, or tells of trouble. */
  readonly isFriendly?: boolean;
  /** Whether only its own clause tells that it is left out. */
  readonly isNear?: boolean;
  /** Whether it helps to end something only. */
  readonly isOfStops?: boolean;
  /** Whether it is meant for those who are hurt, too. */
  readonly isGentle?: boolean;
  /** Whether `{np}` begins with a verb and is a thing to do. */
  readonly isTask?: boolean;
}

/** How one language's notes say such things. */
export interface ProseData {
  /** BCP 47. */
  readonly tag: string;
  /** Those one can write to, as they are called. */
  readonly people: string;
  /** The words before them that make them one's own. */
  readonly own: string;
  readonly titles: string;
  /** `my=your`: as a step has them. */
  readonly spoken: string;
  /** Before what is needed or had, left out. */
  readonly vague: string;
  /** Those who are called by what they are: "mum". */
  readonly named: string;
  /** Before those who are not, where they stand alone; undefined: it cannot be told. */
  readonly ownBefore?: string;
  /** No names of people, though they begin a sentence. */
  readonly nobody: string;
  /** That somebody is not to be asked. */
  readonly trouble: string;
  /** `bars=bar=Play`: what numbers name, one of it, and what is done with it. */
  readonly labels: string;
  /** `typed=Type`: what some are said to be, and what is done to the next. */
  readonly deeds: string;
  /** With `{head}`: for what a note names and says no more of. */
  readonly line: string;
  /** For a note that is a log: its next line. */
  readonly log: string;
  /** With `{date}`. */
  readonly calendar: string;
  /** A step with one of these asks for a date: not where the note has it. */
  readonly dated: string;
  /** A sentence with one of these tells of what was. */
  readonly past: string;
  readonly clues: readonly ClueData[];
  /** `scared=I'm_scared`: how what stands in the way goes on behind "If". */
  readonly fears: string;
  /** Before many that are around: "there are". */
  readonly around?: string;
  /** A step that answers what cannot be done, or what is around. */
  readonly answer: string;
  /** `bed=bed/pillow`: where it happens, and what names that place. */
  readonly places: string;
}
