import fc from "fast-check";
import {addDays, printDay, type Day} from "../../src/core/day.ts";
import {GoalBook} from "../../src/core/goal-book.ts";
import {readGoalNote} from "../../src/core/goal.ts";
import {reviewOf, type ReviewData} from "../../src/core/review.ts";
import {spanAt, spanBefore, type ReviewSpan} from "../../src/core/review-span.ts";
import {DEFAULTS, type Settings} from "../../src/core/settings.ts";
import {Tally} from "../../src/core/tally.ts";
import {TrackBook} from "../../src/core/track-book.ts";
import {day} from "./days.ts";
import {recordOfText} from "./records.ts";

/** Friday. */
export const TODAY = day("2026-11-20");
export const GOAL_PATH = "Goals/Write a book.md";

/** Daily notes by date, and goals by path, as reviews are made from them. */
export class ReviewVault {
  readonly tally = new Tally();
  readonly goals: GoalBook;
  readonly book: TrackBook;

  constructor(
    notes: Readonly<Record<string, string>>,
    readonly today: Day = TODAY,
    goals: Readonly<Record<string, string>> = {},
    changed: Partial<Settings> = {},
    resolve = (name: string): string | undefined => (name === "Write a book" ? GOAL_PATH : undefined),
  ) {
    const settings = {...DEFAULTS, ...changed};
    this.goals = new GoalBook(this.tally, resolve);
    const rules = {settings, today, weekStartsOn: 1, weekdayNames: []} as const;
    this.book = new TrackBook(this.tally, this.goals, () => rules);
    for (const [date, text] of Object.entries(notes))
      this.tally.put(`Daily/${date}.md`, recordOfText(`Daily/${date}.md`, day(date), text, settings));
    for (const [path, text] of Object.entries(goals)) {
      const goal = readGoalNote(path, text, () => ({}), settings);
      if (goal !== undefined) this.goals.put(goal);
    }
    this.goals.settle();
  }

  review(span: ReviewSpan): ReviewData {
    return reviewOf(span, this);
  }

  week(which: "this" | "last" = "this"): ReviewData {
    return this.review(which === "this" ? weekOf(this.today) : spanBefore(weekOf(this.today)));
  }

  month(which: "this" | "last" = "this"): ReviewData {
    const month = spanAt("month", this.today, 1);
    return this.review(which === "this" ? month : spanBefore(month));
  }
}

export const weekOf = (on: Day): ReviewSpan => spanAt("week", on, 1);

const LINES = [
  "Walk",
  "Read 1 page #win/mind",
  "Call mum #win/people",
  "Stretch [every:: 3/week]",
  "Plan [every:: weekday]",
  "Type 40 words [[Write a book#^step-a|Write a book]]",
  "Open the draft [[Write a book]]",
];

const line = fc
  .tuple(fc.constantFrom("x", "x", "x", " ", "-", "/"), fc.constantFrom(...LINES))
  .map(([mark, text]) => `- [${mark}] ${text}`);
const heading = fc.constantFrom("## Morning", "## Work");
const note = fc
  .tuple(
    fc.constantFrom("", "", "", "", "---\nmicro-wins: rest\n---\n"),
    fc.array(fc.oneof({weight: 4, arbitrary: line}, {weight: 1, arbitrary: heading}), {maxLength: 7}),
  )
  .map(([start, lines]) => `${start}${lines.join("\n")}\n`);

/** Notes of some days that end on a day; some of them have none. */
export function generatedNotes(end: Day, maxLength = 70): fc.Arbitrary<Record<string, string>> {
  return fc
    .array(fc.option(note, {nil: undefined, freq: 5}), {maxLength})
    .map((notes) =>
      Object.fromEntries(
        notes.flatMap((text, before) =>
          text === undefined ? [] : [[printDay(addDays(end, -before)), text]],
        ),
      ),
    );
}
