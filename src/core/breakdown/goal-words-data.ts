/** What kinds of words are told apart in a goal note. */
export type GoalWord =
  // What tells the language, beside its verbs and small words.
  | "tells"
  // Headings and labels.
  | "goal"
  | "steps"
  | "stepsAlone"
  | "obstacles"
  | "asides"
  | "remarks"
  | "dueLabels"
  | "doneLabels"
  | "statusLabels"
  | "startLabels"
  // Prose that says what the goal is, or when it is due.
  | "wants"
  | "duties"
  | "standing"
  | "infinitive"
  | "deadlines"
  // Dates.
  | "by"
  | "on"
  | "before"
  | "since"
  | "within"
  | "lasting"
  | "every"
  | "of"
  | "end"
  | "mid"
  | "this"
  | "next"
  | "day"
  | "week"
  | "month"
  | "year"
  | "today"
  | "tomorrow"
  | "quarter"
  | "yearEnd"
  | "monthEnd"
  | "weekEnd"
  | "christmas"
  | "newYear"
  // Lists.
  | "joints"
  | "indefinite"
  // Amounts.
  | "from"
  | "until"
  | "to"
  | "beside"
  | "per"
  | "daily"
  | "weekly"
  | "monthly"
  | "labels"
  | "plurals"
  | "singulars"
  | "thousands"
  | "millions"
  | "currencies"
  | "media"
  | "readings"
  | "total"
  | "gain"
  | "money"
  | "debts"
  | "done"
  | "soFar"
  | "left"
  | "leftBefore"
  // Time spent.
  | "hours"
  | "minutes"
  | "halfHour"
  | "limits"
  | "apart"
  | "clock"
  | "at"
  | "evening"
  // Obstacles in prose.
  | "contrasts"
  | "subjects"
  | "hindrances"
  | "fears"
  | "threats"
  | "pains"
  | "barred"
  | "leads"
  | "wishes";

/**
 * Words of one language that tell what a goal note says, apart from those in `LanguageData`. All are phrases, separated
 * by commas or lines, in lower case; endings with a star (`*s`). A kind that
 * a language does not have is left out.
 */
export interface GoalWordsData extends Readonly<Partial<Record<GoalWord, string>>> {
  /** BCP 47. */
  readonly tag: string;
}
