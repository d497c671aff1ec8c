import type {Day} from "./day.ts";
import {LineIndex} from "./line-index.ts";
import {linkName} from "./links.ts";
import type {Name} from "./names.ts";
import {withSameLines} from "./same-lines.ts";
import {isWaiting, type LineRecord, type NoteRecord} from "./win.ts";
import {inOrder, type Wins} from "./wins.ts";

interface DayTotals {
  wins: number;
  open: number;
  rests: number;
  readonly notes: NoteRecord[];
}

/** What lines are grouped by besides habits. */
export type GroupKind = "area" | "ritual";

/** A line's name in such a group. */
export function groupOf(line: LineRecord, kind: GroupKind): Name | undefined {
  return kind === "area" ? line.area : line.heading;
}

/**
 * The wins of all notes that were put into it, by day, habit, area and heading. Putting a note again replaces what it
 * gave before, so the tally always equals one built anew from the notes it holds.
 */
export class Tally implements Wins {
  /** Grows with every change. */
  revision = 0;
  /** Grows when a day comes to rest by its note, or no longer does. */
  restRevision = 0;
  /** Lines by habit key. */
  readonly habits = new LineIndex();
  /** Lines of daily notes by what the notes that they link to are called. */
  readonly links = new LineIndex();
  /** Lines whose own done date is not their note's day, by that date. */
  private readonly dated = new LineIndex();
  private readonly groups: Partial<Record<GroupKind, LineIndex>> = {};
  private readonly records = new Map<string, NoteRecord>();
  /** Goals' own steps that count, by the goal's path. */
  private readonly steps = new Map<string, readonly LineRecord[]>();
  private readonly days = new Map<Day, DayTotals>();
  /** Notes that put their day at rest. */
  private rests = 0;
  /** Grows when a day gets its first win, or loses its last one. */
  private winDaysRevision = 0;
  private ordered:
    {readonly revision: number; readonly today: Day; readonly days: readonly Day[]} | undefined;

  put(path: string, record: NoteRecord): void {
    const before = this.records.get(path);
    const now = before === undefined ? record : {...record, lines: withSameLines(before.lines, record.lines)};
    this.records.set(path, now);
    this.replace(before, now);
  }

  remove(path: string): void {
    const before = this.records.get(path);
    if (before === undefined) return;
    this.records.delete(path);
    this.replace(before, undefined);
  }

  /** Takes those of a goal's own steps that count, in place of those it had. Answers what it holds now. */
  putSteps(path: string, lines: readonly LineRecord[]): readonly LineRecord[] {
    const before = this.steps.get(path) ?? [];
    const now = withSameLines(before, lines);
    if (before.length === now.length && now.every((line, index) => line === before[index])) return before;
    if (now.length === 0) this.steps.delete(path);
    else this.steps.set(path, now);
    this.revision += 1;
    const [old, fresh] = [new Set(before), new Set(now)];
    for (const line of now) if (!old.has(line)) this.add(line);
    for (const line of before) if (!fresh.has(line)) this.drop(line);
    return now;
  }

  clear(): void {
    this.records.clear();
    this.steps.clear();
    this.days.clear();
    this.rests = 0;
    for (const index of [this.habits, this.links, this.dated, ...Object.values(this.groups)]) index.clear();
    this.revision += 1;
    this.restRevision += 1;
    this.winDaysRevision += 1;
  }

  /** Lines by folded area or heading. Few sessions ask for them, so they are indexed from the first time on. */
  linesBy(kind: GroupKind): LineIndex {
    const known = this.groups[kind];
    if (known !== undefined) return known;
    const index = new LineIndex();
    const records = [...this.records.values()].map(({lines}) => lines);
    for (const lines of [...records, ...this.steps.values()]) {
      for (const line of lines) {
        const name = groupOf(line, kind);
        if (name !== undefined) index.add(name.key, line);
      }
    }
    this.groups[kind] = index;
    return index;
  }

  /** The lines of one daily note, in note order; undefined where the tally does not hold it. */
  linesIn(path: string): readonly LineRecord[] | undefined {
    return this.records.get(path)?.lines;
  }

  has(path: string): boolean {
    return this.records.has(path);
  }

  get paths(): Iterable<string> {
    return this.records.keys();
  }

  winsOn(day: Day): number {
    return this.days.get(day)?.wins ?? 0;
  }

  /** Lines of the day that still wait to be done. */
  openOn(day: Day): number {
    return this.days.get(day)?.open ?? 0;
  }

  /** The daily notes of a day, in no order. */
  notesOn(day: Day): readonly NoteRecord[] {
    return this.days.get(day)?.notes ?? [];
  }

  /** The lines in a day's notes and those that its date is written on elsewhere, in no order. */
  linesOn(day: Day): readonly LineRecord[] {
    return [...this.notesOn(day).flatMap(({lines}) => lines), ...this.dated.linesOf(String(day))];
  }

  /** The daily notes of some days, by path. */
  *notesOf(days: ReadonlySet<Day>): Iterable<readonly [string, NoteRecord]> {
    for (const entry of this.records) if (days.has(entry[1].day)) yield entry;
  }

  hasNoteOn(day: Day): boolean {
    return this.notesOn(day).length > 0;
  }

  /** Whether a daily note of that day says `micro-wins: rest`. */
  isRestOn(day: Day): boolean {
    return (this.days.get(day)?.rests ?? 0) > 0;
  }

  /** Whether any daily note puts its day at rest. */
  get hasRests(): boolean {
    return this.rests > 0;
  }

  *winDays(today: Day): Iterable<readonly [Day, number]> {
    for (const [day, totals] of this.days) if (totals.wins > 0 && day <= today) yield [day, totals.wins];
  }

  winDaysInOrder(today: Day): readonly Day[] {
    const {ordered, winDaysRevision: revision} = this;
    if (ordered?.revision === revision && ordered.today === today) return ordered.days;
    const days = inOrder(Array.from(this.winDays(today), ([day]) => day));
    this.ordered = {revision, today, days};
    return days;
  }

  /** Lines that stay are left alone, so that only the tracks of the others are seen to have changed. */
  private replace(before: NoteRecord | undefined, now: NoteRecord | undefined): void {
    this.revision += 1;
    if (restDay(before) !== restDay(now)) this.restRevision += 1;
    const old = before === undefined ? undefined : new Set(before.lines);
    const fresh = before === undefined ? undefined : new Set(now?.lines);
    // First what comes: a day that keeps its wins is never without.
    if (now !== undefined) {
      const totals = this.totalsOf(now.day);
      totals.notes.push(now);
      if (now.rest) this.rest(totals, 1);
      for (const line of now.lines) if (old?.has(line) !== true) this.add(line);
    }
    if (before !== undefined) {
      const totals = this.totalsOf(before.day);
      totals.notes.splice(totals.notes.indexOf(before), 1);
      if (before.rest) this.rest(totals, -1);
      for (const line of before.lines) if (fresh?.has(line) !== true) this.drop(line);
      this.forgetIfEmpty(before.day, totals);
    }
  }

  private add(line: LineRecord): void {
    this.count(line, 1);
    this.index(line, "add");
  }

  private drop(line: LineRecord): void {
    this.count(line, -1);
    this.index(line, "remove");
  }

  private index(line: LineRecord, change: "add" | "remove"): void {
    const {facts, area, heading, day, noteDay, isStep} = line;
    if (facts.key !== undefined) this.habits[change](facts.key, line);
    if (area !== undefined) this.groups.area?.[change](area.key, line);
    if (heading !== undefined) this.groups.ritual?.[change](heading.key, line);
    if (day !== noteDay || isStep === true) this.dated[change](String(day), line);
    if (isStep !== true && facts.links.length > 0)
      for (const name of new Set(facts.links.map(({note}) => linkName(note)))) this.links[change](name, line);
  }

  private count(line: LineRecord, sign: 1 | -1): void {
    if (line.status === "done") {
      const totals = this.totalsOf(line.day);
      const before = totals.wins;
      totals.wins += sign;
      if (before === 0 || totals.wins === 0) this.winDaysRevision += 1;
      if (line.day !== line.noteDay || line.isStep === true) this.forgetIfEmpty(line.day, totals);
    } else if (isWaiting(line)) {
      this.totalsOf(line.noteDay).open += sign;
    }
  }

  private rest(totals: DayTotals, sign: 1 | -1): void {
    totals.rests += sign;
    this.rests += sign;
  }

  private totalsOf(day: Day): DayTotals {
    const totals = this.days.get(day) ?? {wins: 0, open: 0, rests: 0, notes: []};
    if (!this.days.has(day)) this.days.set(day, totals);
    return totals;
  }

  private forgetIfEmpty(day: Day, {wins, open, rests, notes}: DayTotals): void {
    if (wins === 0 && open === 0 && rests === 0 && notes.length === 0) this.days.delete(day);
  }
}

/** The day that a note puts at rest. */
function restDay(note: NoteRecord | undefined): Day | undefined {
  return note?.rest === true ? note.day : undefined;
}
