import type {Day} from "./day.ts";
import type {NoteRecord} from "./win.ts";

interface DayTotals {
  wins: number;
  open: number;
  notes: number;
  rests: number;
}

/**
 * The wins of all notes that were put into it, by day. Putting a note again replaces what it gave before, so the
 * tally always equals one built anew from the notes it holds.
 */
export class Tally {
  /** Grows with every change. */
  revision = 0;
  private readonly records = new Map<string, NoteRecord>();
  private readonly days = new Map<Day, DayTotals>();
  /** Grows when a day gets its first win, or loses its last one. */
  private winDaysRevision = 0;
  private ordered:
    {readonly revision: number; readonly today: Day; readonly days: readonly Day[]} | undefined;

  put(path: string, record: NoteRecord): void {
    const before = this.records.get(path);
    this.records.set(path, record);
    // First what comes: a day that keeps its wins is never without.
    this.add(record, 1);
    if (before !== undefined) this.add(before, -1);
    this.revision += 1;
  }

  remove(path: string): void {
    const before = this.records.get(path);
    if (before === undefined) return;
    this.records.delete(path);
    this.add(before, -1);
    this.revision += 1;
  }

  clear(): void {
    this.records.clear();
    this.days.clear();
    this.revision += 1;
    this.winDaysRevision += 1;
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

  hasNoteOn(day: Day): boolean {
    return (this.days.get(day)?.notes ?? 0) > 0;
  }

  /** Whether a daily note of that day says `micro-wins: rest`. */
  isRestOn(day: Day): boolean {
    return (this.days.get(day)?.rests ?? 0) > 0;
  }

  /** The days with wins up to `today`, in no order, with their wins. */
  *winDays(today: Day): Iterable<readonly [Day, number]> {
    for (const [day, totals] of this.days) if (totals.wins > 0 && day <= today) yield [day, totals.wins];
  }

  /** The days with wins up to `today`, the first one first. */
  winDaysInOrder(today: Day): readonly Day[] {
    const {ordered, winDaysRevision: revision} = this;
    if (ordered?.revision === revision && ordered.today === today) return ordered.days;
    // Numbers sort several times faster in a typed array.
    const sorted = Int32Array.from(Array.from(this.winDays(today), ([day]) => day)).sort();
    const days = Array.from(sorted) as Day[];
    this.ordered = {revision, today, days};
    return days;
  }

  /** The first day with a win, up to `today`. */
  firstWin(today: Day): Day | undefined {
    return this.winDaysInOrder(today)[0];
  }

  private add(record: NoteRecord, sign: 1 | -1): void {
    for (const [day, wins] of record.wins) this.change(day, "wins", wins * sign);
    this.change(record.day, "open", record.open * sign);
    this.change(record.day, "notes", sign);
    if (record.rest) this.change(record.day, "rests", sign);
  }

  private change(day: Day, key: keyof DayTotals, by: number): void {
    const totals = this.days.get(day) ?? {wins: 0, open: 0, notes: 0, rests: 0};
    const before = totals[key];
    totals[key] += by;
    if (key === "wins" && (before === 0) !== (totals.wins === 0)) this.winDaysRevision += 1;
    const isEmpty = totals.wins === 0 && totals.open === 0 && totals.notes === 0 && totals.rests === 0;
    if (isEmpty) this.days.delete(day);
    else this.days.set(day, totals);
  }
}
