import type {Day} from "../core/day.ts";
import {readCheckboxes, type Note} from "../core/note.ts";
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
import {lineId, type TodayNote} from "../core/views/today-lines.ts";
import {recordOf} from "../core/win.ts";
import {LedgerNotes, type LedgerReading} from "./ledger-notes.ts";
import {Listeners} from "./listeners.ts";
import type {Surroundings} from "./ports.ts";
import {tickedLine} from "./ticked-line.ts";

interface Fresh {
  readonly id: string;
  readonly done: boolean;
  readonly serial: number;
}

/** Whether and where daily notes were found. */
export type Finding =
  | {readonly kind: "looking"}
  | {readonly kind: "found"}
  | {readonly kind: "nowhere"; readonly suggestion?: {readonly folder: string; readonly count: number}};

/** The tally, the settings and today: everything that is shown is derived from here. */
export class WinsState {
  readonly tally = new Tally();
  readonly book = new TrackBook(this.tally, () => this.rules());
  readonly ledgerNotes = new LedgerNotes(this.tally, () => this.current);
  /** What was said to offers of a rung. */
  answers: readonly RungAnswer[] = [];
  private readonly todayNotes = new Map<string, TodayNote>();
  private readonly listeners = new Listeners();
  private readonly watchers = new Listeners();
  private finding: Finding = {kind: "looking"};
  private reading: number | undefined;
  private fresh: Fresh | undefined;
  private ticks = 0;
  private drawn: PanelView | undefined;
  private isDue = false;
  private isBelowDue = false;

  /** `soon` runs its argument before the next frame is painted, once. */
  constructor(
    private readonly surroundings: Surroundings,
    private current: Settings,
    private day: Day,
    private readonly soon: (run: () => void) => void,
  ) {}

  get settings(): Settings {
    return this.current;
  }

  get today(): Day {
    return this.day;
  }

  /** Takes a daily note's text. `byHand`: a person changed it just now, so that a tick in it may be shown as one. */
  put(path: string, text: string, byHand = false): void {
    const day = this.surroundings.dayOf(path);
    if (day === undefined) {
      this.remove(path);
      return;
    }
    // What we have just written comes back from the vault a moment later.
    if (this.todayNotes.get(path)?.text === text) return;
    const note = readCheckboxes(text);
    const rest = note.frontMatter !== undefined && this.surroundings.isRest(note.frontMatter);
    this.tally.put(path, recordOf(note, path, day, rest, this.current));
    if (day === this.day) {
      if (byHand) this.noticeTick(path, note);
      this.todayNotes.set(path, {path, text, note});
    } else {
      this.todayNotes.delete(path);
    }
    if (this.finding.kind === "nowhere") this.finding = {kind: "found"};
    // Thousands of older notes come in a row: what they add is drawn with the next report of progress.
    if (byHand) this.tellAtOnce();
    else if (this.reading === undefined || day === this.day) this.changed();
    else this.drawn = undefined;
  }

  /** The text of one of today's notes, as it was taken last. */
  textOf(path: string): string | undefined {
    return this.todayNotes.get(path)?.text;
  }

  /** Takes a daily note that is known to have no checkboxes. */
  putEmpty(path: string, day: Day, rest: boolean): void {
    this.tally.put(path, {day, rest, lines: []});
  }

  remove(path: string): void {
    if (!this.tally.has(path)) return;
    this.tally.remove(path);
    this.todayNotes.delete(path);
    this.changed();
  }

  /** Forgets every note: the settings that decide what a win is, or where daily notes are, have changed. */
  reset(): void {
    this.tally.clear();
    this.todayNotes.clear();
    this.fresh = undefined;
    this.changed();
  }

  setFinding(finding: Finding): void {
    this.finding = finding;
    this.changed();
  }

  /** 0–1 while older notes are being read; undefined when all is read. Told at once: the coming frame shows it. */
  setReading(share: number | undefined): void {
    if (share === this.reading && !this.isDue) return;
    this.reading = share;
    this.tellNow();
  }

  setSettings(settings: Settings): void {
    this.current = settings;
    this.changed();
  }

  /** A new day has begun. Its notes must be put again, so that their lines are shown. */
  setToday(day: Day): void {
    this.day = day;
    this.todayNotes.clear();
    this.fresh = undefined;
    this.changed();
  }

  setAnswers(answers: readonly RungAnswer[]): void {
    this.answers = answers;
    this.changed();
  }

  view(): PanelView {
    this.drawn ??= this.draw();
    return this.drawn;
  }

  /** A page of the sidebar; undefined while notes are being read, for pages know no lower bounds, and where nothing is left. */
  page(ref: PageRef): PageView | undefined {
    if (this.reading !== undefined) return undefined;
    return drawPage(ref, {...this.seen(), uncounted: (note) => this.ledgerNotes.uncounted(note)});
  }

  /** Reads the notes of days that a ledger shows, for what does not count in them. */
  async readForLedger(days: ReadonlySet<Day>, reading: LedgerReading): Promise<void> {
    if (await this.ledgerNotes.read(days, reading)) this.changed();
  }

  summary(): Summary {
    return summarise(this.tally, this.book.overall(), this.day, this.surroundings.weekStartsOn());
  }

  /** Calls back at once after a person's tick, after other changes at most once a frame. Returns the way to stop it. */
  subscribe(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  /** Calls back when there is another view to draw. Returns the way to stop it. */
  watch(listener: () => void): () => void {
    return this.watchers.add(listener);
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
      fresh: this.fresh,
      below,
    });
  }

  private seen(): Omit<PageInput, "uncounted"> {
    const {tally, book, surroundings, current: settings, day: today, answers} = this;
    const {formats} = surroundings;
    return {tally, book, settings, today, weekStartsOn: surroundings.weekStartsOn(), formats, answers};
  }

  private noticeTick(path: string, note: Note): void {
    const line = tickedLine(this.todayNotes.get(path)?.note, note, this.current.doneCharacters);
    if (line === undefined) return;
    this.ticks += 1;
    this.fresh = {id: lineId(path, line.checkbox), done: line.done, serial: this.ticks};
  }

  private changed(): void {
    this.drawn = undefined;
    if (this.isDue) return;
    this.isDue = true;
    this.soon(() => {
      if (this.isDue) this.tellNow();
    });
  }

  /**
   * A person's own tick does not wait for the next frame to begin: it is in it. What stands below today's lines and adds
   * up ten years comes in the frame after that.
   */
  private tellAtOnce(): void {
    const {drawn} = this;
    if (drawn?.kind !== "day" || this.reading !== undefined) {
      this.tellNow();
      return;
    }
    this.tellNow(this.drawDay(drawn));
    this.isBelowDue = true;
    this.soon(() => this.soon(() => this.isBelowDue && this.redraw()));
  }

  private tellNow(drawn?: PanelView): void {
    this.isDue = false;
    this.redraw(drawn);
    this.listeners.tell();
  }

  private redraw(drawn?: PanelView): void {
    this.drawn = drawn;
    this.isBelowDue = false;
    this.watchers.tell();
  }
}
