import type {Day} from "../../src/core/day.ts";
import {explainer, type Evidence, type Explanation} from "../../src/core/explain.ts";
import {DEFAULTS, type Settings} from "../../src/core/settings.ts";
import {Tally} from "../../src/core/tally.ts";
import type {GoalBook} from "../../src/core/goal-book.ts";
import {noGoals} from "./no-goals.ts";
import {TrackBook} from "../../src/core/track-book.ts";
import type {TrackRef, TrackSheet} from "../../src/core/track.ts";
import {uncountedLines} from "../../src/core/uncounted.ts";
import {drawLedger, type LedgerAsk, type LedgerView} from "../../src/core/views/ledger.ts";
import type {LedgerRef} from "../../src/core/views/page.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {day} from "./days.ts";
import {recordOfText} from "./records.ts";

export const OVERALL: TrackRef = {kind: "overall"};

/** Daily notes by date, looked at on a day; weeks start on Monday. */
export class LedgerVault {
  readonly tally = new Tally();
  readonly settings: Settings;
  readonly today: Day;
  private readonly goals: GoalBook;
  readonly book: TrackBook;
  readonly evidence: Evidence;
  private readonly explainers = new Map<TrackSheet, ReturnType<typeof explainer>>();

  constructor(
    readonly notes: Readonly<Record<string, string>>,
    today: string,
    settings: Partial<Settings> = {},
  ) {
    this.settings = {...DEFAULTS, ...settings};
    this.today = day(today);
    for (const [date, text] of Object.entries(notes))
      this.tally.put(`${date}.md`, recordOfText(`${date}.md`, day(date.slice(0, 10)), text, this.settings));
    const rules = {settings: this.settings, today: this.today, weekStartsOn: 1, weekdayNames: []} as const;
    this.goals = noGoals(this.tally);
    this.book = new TrackBook(this.tally, this.goals, () => rules);
    this.evidence = {
      tally: this.tally,
      settings: this.settings,
      mainKey: (key) => this.book.mainKey(key),
      uncounted: (note) => {
        const [path] = Array.from(this.tally.notesOf(new Set([note.day]))).find(
          ([, each]) => each === note,
        ) ?? [""];
        return {path, lines: uncountedLines(notes[path.slice(0, -3)] ?? "", this.settings)};
      },
    };
  }

  explain(date: string, ref: TrackRef = OVERALL): Explanation {
    const sheet = this.book.sheet(ref);
    if (sheet === undefined) throw new Error(`no track ${JSON.stringify(ref)}`);
    const explain = this.explainers.get(sheet) ?? explainer(sheet, this.evidence);
    this.explainers.set(sheet, explain);
    return explain(day(date));
  }

  ledger(ref: Partial<LedgerRef> = {}): LedgerView {
    const view = drawLedger(
      {kind: "ledger", track: OVERALL, question: "streak", ...ref},
      {
        tally: this.tally,
        goals: this.goals,
        book: this.book,
        settings: this.settings,
        today: this.today,
        weekStartsOn: 1,
        formats: formatsFor("en"),
        answers: [],
        uncounted: this.evidence.uncounted,
      },
    );
    if (view === undefined) throw new Error("no ledger");
    return view;
  }
}

/** Days as a reader sees them: "Sunday 25 October: counted, Drink water, Read 1 page". */
export function rows(view: LedgerView, ask: Partial<LedgerAsk> = {}): string[] {
  const {entries} = view.list({filter: "all", many: 60, later: false, ...ask});
  return entries.map(
    ({date, state, reason}) =>
      `${date}: ${state}, ${reason.map(({text}) => text.replace("\u00A0", " ")).join("")}`,
  );
}

export function answers({sentence, answer}: LedgerView): string[] {
  return [sentence, ...answer].map((words) => words.map(({text}) => text).join(""));
}
