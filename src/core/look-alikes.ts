import type {Day} from "./day.ts";
import {FormatGuess, type ReadDay, type Reading} from "./guess-format.ts";
import {shapeOf, type NameShape} from "./name-shape.ts";

/** Notes that a folder and a format would make daily notes. */
export interface LookAlikes {
  /** "" for the vault's root. */
  readonly folder: string;
  /** moment's. */
  readonly format: string;
  readonly paths: readonly string[];
  /** Another format by which the same names are other days ("01-02-2026"). */
  readonly or: string | undefined;
}

/** Names that are not those of daily notes, but look like it. */
export interface NearNames {
  /** Most notes first. */
  readonly lookAlikes: readonly LookAlikes[];
  /** Copies of daily notes, as syncs and people make them. */
  readonly copies: readonly string[];
  /** Beside daily notes: a day's name, and more behind it. */
  readonly longer: readonly string[];
  /** Beside daily notes: names of the format, of days that the calendar does not have. */
  readonly impossible: readonly string[];
}

/** What decides how names are read. */
export interface NameRules {
  /** The day of a daily note's path. */
  readonly dayOf: (path: string) => Day | undefined;
  readonly readDay: ReadDay;
  /** The format of the daily notes, and the folders that they are looked for in; "" for the vault's root. */
  readonly format: string;
  readonly roots: readonly string[];
  readonly monthFirst: boolean;
}

interface Group {
  readonly folder: string;
  readonly format: string;
  readonly days: Map<string, Day>;
}

/**
 * What Dropbox, Nextcloud, Syncthing, iCloud, Obsidian and file managers put behind the name of a copy. Names are short,
 * so that it may look twice at a character.
 */
const COPY =
  /(?: ?\([^()]*(?:conflict|copy)[^()]*\)|\.sync-conflict-[\w-]+|[ ._-]conflict[^/]*| ?\(\d{1,2}\)| (?:- )?copy(?: \(?\d{1,3}\)?)?| \d{1,2})$/i;
const LONGEST_NAME = 200;
/** With two digits for the year, fewer notes than this may look like days by chance. */
const ENOUGH = 3;

/** Sorts the names of notes that are no daily notes. */
export class NameSorter {
  private readonly guess: FormatGuess;
  private readonly shape: NameShape;
  private readonly groups = new Map<string, Group>();
  private readonly copies: string[] = [];
  private readonly longer: string[] = [];
  private readonly impossible: string[] = [];

  constructor(private readonly rules: NameRules) {
    this.guess = new FormatGuess(rules.readDay, rules.format, rules.monthFirst);
    this.shape = shapeOf(rules.format);
  }

  /** Takes the path of a note that is no daily note. */
  take(path: string): void {
    if (this.isCopy(path)) {
      this.copies.push(path);
      return;
    }
    const readings = this.guess.readingsOf(path);
    for (const reading of readings) this.add(path, reading);
    if (readings.length === 0) this.look(path);
  }

  sorted(): NearNames {
    const {copies, longer, impossible} = this;
    return {lookAlikes: this.lookAlikes(), copies, longer, impossible};
  }

  private add(path: string, {folder, format, day}: Reading): void {
    const key = JSON.stringify([folder, format]);
    const group = this.groups.get(key) ?? {folder, format, days: new Map<string, Day>()};
    group.days.set(path, day);
    this.groups.set(key, group);
  }

  private isCopy(path: string): boolean {
    const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
    if (name.length > LONGEST_NAME) return false;
    const match = COPY.exec(name);
    return match !== null && this.rules.dayOf(`${path.slice(0, -match[0].length - 3)}.md`) !== undefined;
  }

  /** Looks at a name that no format reads, beside daily notes. */
  private look(path: string): void {
    const {roots, readDay, format} = this.rules;
    for (const root of roots) {
      const prefix = root === "" ? "" : `${root}/`;
      if (!path.startsWith(prefix)) continue;
      const name = path.slice(prefix.length, -".md".length);
      if (this.shape.whole.test(name)) {
        if (this.shape.isNumeric) this.impossible.push(path);
        return;
      }
      const start = this.shape.start.exec(name)?.[0];
      if (start === undefined || name.includes("/", start.length)) continue;
      if (readDay(format, start) !== undefined) this.longer.push(path);
      return;
    }
  }

  /** Each note goes to the format that reads the most of its folder's. */
  private lookAlikes(): LookAlikes[] {
    const byFolder = new Map<string, Group[]>();
    for (const group of this.groups.values()) {
      byFolder.set(group.folder, [...(byFolder.get(group.folder) ?? []), group]);
    }
    const taken = new Set<string>();
    const found: LookAlikes[] = [];
    // Sorting keeps the order of equals: likelier formats stay first.
    const largestFirst = [...this.groups.values()].sort((one, other) => other.days.size - one.days.size);
    for (const group of largestFirst) {
      const {folder, format} = group;
      const paths = [...group.days.keys()].filter((path) => !taken.has(path)).sort();
      if (paths.length === 0 || (paths.length < ENOUGH && !format.includes("YYYY"))) continue;
      for (const path of paths) taken.add(path);
      const rival = byFolder.get(folder)?.find((other) => isRival(other, group, paths));
      found.push({folder, format, paths, or: rival?.format});
    }
    return found.sort((one, other) => other.paths.length - one.paths.length);
  }
}

/** Whether another format reads the same names as other days. */
function isRival(other: Group, {days}: Group, paths: readonly string[]): boolean {
  const isOther = paths.some((path) => other.days.get(path) !== days.get(path));
  return isOther && paths.every((path) => other.days.has(path));
}
