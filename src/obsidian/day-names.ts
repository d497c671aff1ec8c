import {moment, normalizePath} from "obsidian";
import {numericFormat, type DayFormat} from "../core/day-format.ts";
import {dayOf, toDate, type Day} from "../core/day.ts";

/** Paths of daily notes ⇄ days, for one place of daily notes. */
export class DayNames {
  private readonly format: DayFormat;
  private readonly prefixes: readonly string[];
  private readonly known = new Map<string, Day | undefined>();

  /**
   * `format` is moment's; it may contain folders. `roots` are the folders that are tried in turn, "" for the vault's
   * root; new notes go to the last one.
   */
  constructor(
    format: string,
    readonly roots: readonly string[],
  ) {
    this.format = dayFormat(format);
    this.prefixes = roots.map((root) => (root === "" ? "" : `${root}/`));
  }

  dayOf(path: string): Day | undefined {
    if (!this.known.has(path)) this.known.set(path, this.read(path));
    return this.known.get(path);
  }

  /** Whether a name without folder and `.md` is one of a day. */
  isDay(name: string): boolean {
    return this.format.parse(name) !== undefined;
  }

  /** Where the note of `day` belongs. */
  pathOf(day: Day): string {
    const prefix = this.prefixes[this.prefixes.length - 1] ?? "";
    return normalizePath(`${prefix}${this.format.print(day)}.md`);
  }

  private read(path: string): Day | undefined {
    if (!path.endsWith(".md")) return undefined;
    for (const prefix of this.prefixes) {
      if (!path.startsWith(prefix)) continue;
      const day = this.format.parse(path.slice(prefix.length, -".md".length));
      if (day !== undefined) return day;
    }
    return undefined;
  }
}

/** Reads and prints names by moment's format, as `DayNames` does. Some languages have digits of their own. */
export function dayFormat(format: string): DayFormat {
  const hasDigits = /^\d+$/.test(moment().format("YYYYMMDD"));
  return (hasDigits ? numericFormat(format) : undefined) ?? momentFormat(format);
}

/** Any format, by moment: in the app's language, then in English. */
function momentFormat(format: string): DayFormat {
  const locales = [moment.locale(), "en"];
  return {
    parse(name) {
      for (const locale of locales) {
        const read = moment(name, format, locale, true);
        if (read.isValid() && read.format(format) === name)
          return dayOf(read.year(), read.month() + 1, read.date());
      }
      return undefined;
    },
    print(day) {
      const date = toDate(day);
      return moment([date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12]).format(format);
    },
  };
}
