import type {Day, Weekday} from "../../src/core/day.ts";
import {GoalBook} from "../../src/core/goal-book.ts";
import {readGoalNote} from "../../src/core/goal.ts";
import {linkName} from "../../src/core/links.ts";
import {DEFAULTS, type Settings} from "../../src/core/settings.ts";
import {Tally} from "../../src/core/tally.ts";
import {TrackBook} from "../../src/core/track-book.ts";
import type {GoalRowView, GoalsView} from "../../src/core/views/goals-view.ts";
import {drawGoals} from "../../src/core/views/goals.ts";
import type {PageInput} from "../../src/core/views/page-input.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {day} from "./days.ts";
import {TODAY} from "./habit-notes.ts";
import {recordOfText} from "./records.ts";

const properties = (frontMatter: string): Record<string, string> =>
  Object.fromEntries(frontMatter.split("\n").map((line) => line.split(/:\s*/) as [string, string]));

/** Daily notes by date, and goals by name, in a vault looked at on one day. */
export class GoalVault {
  readonly tally = new Tally();
  private readonly names = new Set<string>();
  readonly goals = new GoalBook(this.tally, (note) =>
    this.names.has(linkName(note)) ? pathOf(note) : undefined,
  );
  readonly input: PageInput;

  constructor(
    goals: Readonly<Record<string, string>>,
    notes: Readonly<Record<string, string>> = {},
    {
      today = TODAY,
      weekStartsOn = 1 as Weekday,
      ...own
    }: Partial<Settings> & {today?: Day; weekStartsOn?: Weekday} = {},
  ) {
    const settings = {...DEFAULTS, goalsFolder: "Goals", ...own};
    const rules = {settings, today, weekStartsOn, weekdayNames: []};
    for (const name of Object.keys(goals)) this.names.add(linkName(name));
    this.input = {
      ...{tally: this.tally, goals: this.goals, settings, today, weekStartsOn},
      book: new TrackBook(this.tally, this.goals, () => rules),
      formats: formatsFor("en"),
      answers: [],
      uncounted: () => undefined,
    };
    for (const [date, text] of Object.entries(notes)) this.note(date, text);
    for (const [name, text] of Object.entries(goals)) this.goal(name, text);
  }

  note(date: string, text: string): void {
    this.tally.put(date, recordOfText(date, day(date), text, this.input.settings));
    this.goals.settle();
  }

  goal(name: string, text: string): void {
    const path = pathOf(name);
    const goal = readGoalNote(path, text, properties, this.input.settings);
    if (goal === undefined) throw new Error(`${path} is no goal`);
    this.goals.put(goal);
  }

  view(): GoalsView {
    const view = drawGoals(this.input);
    if (view === undefined) throw new Error("There are no goals");
    return view;
  }

  row(name: string): GoalRowView {
    const entry = this.view().goals.find(({path}) => path === pathOf(name));
    if (entry === undefined) throw new Error(`${name} is not listed`);
    return entry.row;
  }
}

const pathOf = (name: string): string => `Goals/${name}.md`;
