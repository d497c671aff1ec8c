import type {Day} from "../core/day.ts";
import {readGoalNote} from "../core/goal.ts";
import {GoalBook} from "../core/goal-book.ts";
import {readCheckboxes} from "../core/note.ts";
import type {TrackRules} from "../core/make-sheet.ts";
import type {RungAnswer} from "../core/rung-answers.ts";
import type {Settings} from "../core/settings.ts";
import {summarise, type Summary} from "../core/summary.ts";
import {Tally} from "../core/tally.ts";
import {TrackBook} from "../core/track-book.ts";
import {drawNowhere, drawPanel} from "../core/views/draw-panel.ts";
import {drawPage, type PageView} from "../core/views/draw-page.ts";
import type {PageInput} from "../core/views/page-input.ts";
import type {PageRef} from "../core/views/page.ts";
import type {DayView, PanelView} from "../core/views/panel.ts";
import type {TodayNote} from "../core/views/today-lines.ts";
import {recordOf} from "../core/win.ts";
import {Drawing} from "./drawing.ts";
import {HandTicks, type HandTick} from "./hand-ticks.ts";
import {LedgerNotes, type LedgerReading} from "./ledger-notes.ts";
import type {Surroundings} from "./ports.ts";
import {tickedStep, tickIn} from "./ticked-line.ts";

/** Whether and where daily notes were found. */
export type Finding =
  | {readonly kind: "looking"}
  | {readonly kind: "found"}
  | {readonly kind: "nowhere"; readonly suggestion?: {readonly folder: string; readonly count: number}};

/** The tally, the settings and today: everything that is shown is derived from here. */
export class WinsState {
  readonly tally = new Tally();
  readonly goals: GoalBook = new GoalBook(this.tally, (note, from) => this.surroundings.resolve(note, from));
  readonly book = new TrackBook(this.tally, this.goals, () => this.rules());
  readonly ledgerNotes = new LedgerNotes(this.tally, () => this.current);
  /** What was said to offers of a rung. */
  answers: readonly RungAnswer[] = [];
  private readonly todayNotes = new Map<string, TodayNote>();
  private readonly ticks = new HandTicks();
  private readonly drawing: Drawing;
  private finding: Finding = {kind: "looking"};
  private reading: number | undefined;

  /** `soon` runs its argument before the next frame is painted, once. */
  constructor(
    private readonly surroundings: Surroundings,
    private current: Settings,
    private day: Day,
    soon: (run: () => void) => void,
  ) {
    const drawer = {draw: () => this.draw(), drawAbove: (before: DayView) => this.drawDay(before)};
    this.drawing = new Drawing(drawer, soon);
  }

  get settings(): Settings {
    return this.current;
  }

  get today(): Day {
    return this.day;
  }

  /** Takes a note's text. `byHand`: a person changed it just now, so that a tick in it may be shown as one. */
  put(path: string, text: string, byHand = false): void {
    const day = this.surroundings.dayOf(path);
    if (day === undefined) return this.putGoal(path, text, byHand);
    // What we have just written comes back from the vault a moment later.
    if (this.todayNotes.get(path)?.text === text) return;
    const note = readCheckboxes(text);
    const rest = note.frontMatter !== undefined && this.surroundings.isRest(note.frontMatter);
    const record = recordOf(note, path, day, rest, this.current);
    const before = {note: this.todayNotes.get(path)?.note, lines: this.tally.linesIn(path)};
    this.tally.put(path, record);
    this.goals.settle();
    if (day === this.day) this.todayNotes.set(path, {path, text, note});
    else this.todayNotes.delete(path);
    const found = byHand
      ? tickIn(before, {note, lines: record.lines}, this.current.doneCharacters)
      : undefined;
    this.ticks.tell({path, kind: "daily"}, found, day === this.day);
    if (this.finding.kind === "nowhere") this.finding = {kind: "found"};
    // Thousands of older notes come in a row: what they add is drawn with the next report of progress.
    if (byHand) this.drawing.tellAtOnce(this.reading !== undefined);
    else if (this.reading === undefined || day === this.day) this.drawing.changed();
    else this.drawing.forget();
  }

  /** Takes the text of a note that is no daily note: it may be a goal, or have been one. */
  private putGoal(path: string, text: string, byHand: boolean): void {
    const before = this.goals.goal(path);
    if (before?.text === text) return;
    const goal = readGoalNote(path, text, this.surroundings.properties, this.current);
    if (goal === undefined) return this.remove(path);
    this.goals.put(goal);
    if (byHand) this.ticks.tell({path, kind: "goal"}, tickedStep(before?.steps, goal.steps), true);
    if (byHand) this.drawing.tellAtOnce(this.reading !== undefined);
    else this.drawing.changed();
  }

  /** A person has just added a line that is done to one of today's notes: for them that is a tick. */
  noticeAdded(path: string, line: number): void {
    const checkbox = this.todayNotes.get(path)?.note.checkboxes.find((each) => each.line === line);
    if (checkbox === undefined) return;
    this.ticks.tell({path, kind: "daily"}, {line: checkbox, done: true}, true);
    this.drawing.tellAtOnce(this.isReading);
  }

  /** The text of one of today's notes or of a goal, as it was taken last. */
  textOf(path: string): string | undefined {
    return this.todayNotes.get(path)?.text ?? this.goals.goal(path)?.text;
  }

  /** Takes a daily note that is known to have no checkboxes. */
  putEmpty(path: string, day: Day, rest: boolean): void {
    this.tally.put(path, {day, rest, lines: []});
  }

  remove(path: string): void {
    const isGoal = this.goals.goal(path) !== undefined;
    if (!this.tally.has(path) && !isGoal) return;
    this.goals.remove(path);
    this.tally.remove(path);
    this.goals.settle();
    this.todayNotes.delete(path);
    this.drawing.changed();
  }

  /** The path of the note that a link in the note at `from` leads to. */
  resolve(note: string, from: string): string | undefined {
    return this.surroundings.resolve(note, from);
  }

  /** Notes came, went or got other names: links may lead elsewhere. */
  relink(): void {
    this.goals.relink();
    this.drawing.changed();
  }

  /** Forgets every note: the settings that decide what a win is, or where daily notes are, have changed. */
  reset(): void {
    this.goals.clear();
    this.tally.clear();
    this.todayNotes.clear();
    this.ticks.fresh = undefined;
    this.drawing.changed();
  }

  setFinding(finding: Finding): void {
    this.finding = finding;
    this.drawing.changed();
  }

  /** 0–1 while older notes are being read; undefined when all is read. Told at once: the coming frame shows it. */
  setReading(share: number | undefined): void {
    if (share === this.reading && !this.drawing.isPending) return;
    this.reading = share;
    this.drawing.tellNow();
  }

  setSettings(settings: Settings): void {
    this.current = settings;
    this.drawing.changed();
  }

  /** A new day has begun. Its notes must be put again, so that their lines are shown. */
  setToday(day: Day): void {
    this.day = day;
    this.todayNotes.clear();
    this.ticks.fresh = undefined;
    this.drawing.changed();
  }

  setAnswers(answers: readonly RungAnswer[]): void {
    this.answers = answers;
    this.drawing.changed();
  }

  view(): PanelView {
    return this.drawing.view;
  }

  /** Whether older notes are still being read, so that numbers are lower bounds. */
  get isReading(): boolean {
    return this.reading !== undefined;
  }

  /** A page of the sidebar; undefined while notes are being read, for pages know no lower bounds, and where nothing is left. */
  page(ref: PageRef): PageView | undefined {
    if (this.reading !== undefined) return undefined;
    return drawPage(ref, {...this.seen(), uncounted: (note) => this.ledgerNotes.uncounted(note)});
  }

  /** Reads the notes of days that a ledger shows, for what does not count in them. */
  async readForLedger(days: ReadonlySet<Day>, reading: LedgerReading): Promise<void> {
    if (await this.ledgerNotes.read(days, reading)) this.drawing.changed();
  }

  summary(): Summary {
    return summarise(this.tally, this.book.overall(), this.day, this.surroundings.weekStartsOn());
  }

  /** Calls back at once after a person's tick, after other changes at most once a frame. Returns the way to stop it. */
  subscribe(listener: () => void): () => void {
    return this.drawing.subscribe(listener);
  }

  /** Calls back when there is another view to draw. Returns the way to stop it. */
  watch(listener: () => void): () => void {
    return this.drawing.watch(listener);
  }

  /**
   * Calls back when a person ticked or unticked a line just now: once, after it is counted and before it is drawn. Returns
   * the way to stop it.
   */
  onHandTick(listener: (tick: HandTick) => void): () => void {
    return this.ticks.add(listener);
  }

  private rules(): TrackRules {
    const {surroundings, current, day} = this;
    const {weekdayNames} = surroundings;
    return {settings: current, today: day, weekStartsOn: surroundings.weekStartsOn(), weekdayNames};
  }

  private draw(): PanelView {
    const {finding, surroundings} = this;
    if (finding.kind === "looking") return {kind: "looking"};
    if (finding.kind === "nowhere") return drawNowhere(finding.suggestion, surroundings.formats);
    return this.drawDay();
  }

  private drawDay(below?: DayView): DayView {
    const {surroundings} = this;
    return drawPanel({
      ...this.seen(),
      todayNotes: [...this.todayNotes.values()].sort((one, other) => (one.path < other.path ? -1 : 1)),
      hasTemplate: surroundings.hasTemplate(),
      reading: this.reading,
      fresh: this.ticks.fresh,
      below,
    });
  }

  private seen(): Omit<PageInput, "uncounted"> {
    const {tally, goals, book, surroundings, current: settings, day: today, answers} = this;
    const {formats} = surroundings;
    return {tally, goals, book, settings, today, weekStartsOn: surroundings.weekStartsOn(), formats, answers};
  }
}
