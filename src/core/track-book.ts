import {addDays, type Day} from "./day.ts";
import {keyOfHabit} from "./habit-summary.ts";
import {readHabits, type HabitRules} from "./habit-settings.ts";
import type {GoalBook} from "./goal-book.ts";
import {goalSheet, groupSheet, habitSheet, overallSheet, type TrackRules} from "./make-sheet.ts";
import {textOfHabit} from "./repeat-line.ts";
import {rungOfferOf} from "./rung-offers.ts";
import type {Settings} from "./settings.ts";
import {groupOf, type GroupKind, type Tally} from "./tally.ts";
import type {TrackRef, TrackSheet} from "./track.ts";
import type {LineRecord} from "./win.ts";

interface Kept {
  readonly stamp: readonly unknown[];
  readonly sheet: TrackSheet;
}

/** A track is active where its line stood on that many of the last 30 days. */
const ACTIVE_DAYS = 3;
const ACTIVE_WINDOW = 30;
/** Sheets that are kept for the next look; beyond that they are made anew. */
const MOST_KEPT = 2000;

/** The sheets of all tracks. A sheet is made once and kept until something that it depends on changes. */
export class TrackBook {
  private readonly kept = new Map<string, Kept>();
  private ruled: {readonly habits: Settings["habits"]; readonly rules: HabitRules} | undefined;

  constructor(
    private readonly tally: Tally,
    private readonly goals: GoalBook,
    private readonly rules: () => TrackRules,
  ) {}

  /** Undefined where no line of that track stands in a note. A habit that counts for another gives that one's sheet. */
  sheet(ref: TrackRef): TrackSheet | undefined {
    switch (ref.kind) {
      case "overall":
        return this.overall();
      case "habit":
        return this.habit(this.mainKey(ref.name));
      case "area":
      case "ritual":
        return this.group(ref.kind, ref.name);
      case "goal":
        return this.goal(ref.name);
    }
  }

  overall(): TrackSheet {
    return this.keep("overall", [this.tally.revision], () => overallSheet(this.tally, this.rules()));
  }

  /** The habits whose line, ticked or not, stood in daily notes of at least 3 of the last 30 days, today included. */
  activeHabits(): readonly TrackSheet[] {
    return this.activeKeys().flatMap((key) => this.habit(key) ?? []);
  }

  /** Folds the active habits one after the other; what is asked for later is at hand then. */
  *prepareHabits(): Iterable<void> {
    for (const key of this.activeKeys()) {
      const sheet = this.habit(key);
      // Strength takes the fold with it.
      void sheet?.strength;
      if (sheet !== undefined) void rungOfferOf(sheet);
      yield;
    }
  }

  /** The areas or rituals that stood in daily notes of at least 3 of the last 30 days. */
  activeGroups(kind: GroupKind): readonly TrackSheet[] {
    const names = this.standing((line) => groupOf(line, kind)?.key);
    return names.flatMap((name) => this.group(kind, name) ?? []);
  }

  /** The habits' names as lines have them, the active ones first, then what was written at least that often at any time. */
  habitNames(): readonly string[] {
    const active = this.activeHabits();
    const taken = new Set(active.map(keyOfHabit));
    const others = this.habitKeys().flatMap((key) => {
      const lines = this.tally.habits.linesOf(key);
      const last = lines.at(-1);
      if (taken.has(key) || lines.length < ACTIVE_DAYS || last === undefined) return [];
      return textOfHabit(last.facts.name, key);
    });
    return [...active.map((sheet) => textOfHabit(sheet.name, keyOfHabit(sheet))), ...others];
  }

  /** The keys of all habits there ever were; those that count for another left out. */
  habitKeys(): readonly string[] {
    return [...new Set(Array.from(this.tally.habits.names, (key) => this.mainKey(key)))];
  }

  /** The key under which a habit is counted: another's, where it counts for that one. */
  mainKey(key: string): string {
    return this.habitRules.mains.get(key) ?? key;
  }

  private get habitRules(): HabitRules {
    const {habits} = this.rules().settings;
    if (this.ruled?.habits !== habits) this.ruled = {habits, rules: readHabits(habits)};
    return this.ruled.rules;
  }

  private activeKeys(): string[] {
    return this.standing(({facts}) => (facts.key === undefined ? undefined : this.mainKey(facts.key)));
  }

  private habit(key: string): TrackSheet | undefined {
    const {habits} = this.tally;
    const setting = this.habitRules.settings.get(key);
    const keys = [key, ...(setting?.also ?? [])];
    if (!keys.some((each) => habits.has(each))) return undefined;
    const revisions = keys.map((each) => habits.revisionOf(each));
    return this.keep(`habit ${key}`, [...revisions, this.tally.restRevision], () => {
      const lines = keys.flatMap((each) => habits.linesOf(each));
      return habitSheet(this.tally, this.rules(), {key, lines, setting});
    });
  }

  private group(kind: GroupKind, name: string): TrackSheet | undefined {
    const index = this.tally.linesBy(kind);
    if (!index.has(name)) return undefined;
    return this.keep(`${kind} ${name}`, [index.revisionOf(name), this.tally.restRevision], () =>
      groupSheet(this.tally, this.rules(), {kind, name, lines: index.linesOf(name)}),
    );
  }

  private goal(path: string): TrackSheet | undefined {
    const goal = this.goals.goal(path);
    if (goal === undefined) return undefined;
    return this.keep(`goal ${path}`, [goal.name, this.goals.stampOf(path), this.tally.restRevision], () =>
      goalSheet(this.tally, this.rules(), goal, this.goals.servingLines(path)),
    );
  }

  private keep(id: string, revisions: readonly unknown[], make: () => TrackSheet): TrackSheet {
    const {settings, today, weekStartsOn, weekdayNames} = this.rules();
    const stamp = [settings, today, weekStartsOn, weekdayNames, ...revisions];
    const kept = this.kept.get(id);
    if (kept !== undefined && isSame(kept.stamp, stamp)) return kept.sheet;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const sheet = make();
    this.kept.set(id, {stamp, sheet});
    return sheet;
  }

  /** The names that stood on enough of the last days. */
  private standing(nameOf: (line: LineRecord) => string | undefined): string[] {
    const {today} = this.rules();
    const seen = new Map<string, {days: number; last: Day}>();
    for (let day = addDays(today, 1 - ACTIVE_WINDOW); day <= today; day = addDays(day, 1)) {
      for (const line of this.tally.notesOn(day).flatMap(({lines}) => lines)) {
        const name = nameOf(line);
        if (name === undefined) continue;
        const before = seen.get(name);
        if (before?.last !== day) seen.set(name, {days: (before?.days ?? 0) + 1, last: day});
      }
    }
    return [...seen].flatMap(([name, {days}]) => (days >= ACTIVE_DAYS ? [name] : []));
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
