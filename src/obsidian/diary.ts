import {getLanguage, moment, parseYaml, type App} from "obsidian";
import type {Surroundings} from "../app/ports.ts";
import type {Day, Weekday} from "../core/day.ts";
import type {WeekdayNames} from "../core/schedule.ts";
import type {Settings} from "../core/settings.ts";
import {formatsFor} from "../core/views/words.ts";
import {dailyNotesSignature, findDailyNotes, type DailyNotesPlace} from "./daily-notes.ts";
import {DayNames} from "./day-names.ts";

/** Where daily notes are and what they are called, as found last; and how the app writes days and numbers. */
export class Diary implements Surroundings {
  place: DailyNotesPlace = {source: "default", folder: "", format: "YYYY-MM-DD", template: ""};
  names = new DayNames(this.place.format, [""]);
  readonly formats = formatsFor(getLanguage());
  readonly properties = readProperties;
  readonly weekdayNames = weekdayNames();
  private signature = "";
  private searches = 0;

  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
  ) {}

  /** Looks for daily notes anew. Answers false where a later search has begun meanwhile: that one's answer holds. */
  async find(): Promise<boolean> {
    const search = (this.searches += 1);
    const signature = this.sign();
    const place = await findDailyNotes(this.app, this.settings());
    if (search !== this.searches) return false;
    this.names = new DayNames(place.format, this.rootsOf(place));
    this.place = place;
    this.signature = signature;
    return true;
  }

  /** Whether daily notes have moved since they were looked for: settings of ours or of another plugin changed. */
  hasMoved(): boolean {
    return this.sign() !== this.signature;
  }

  dayOf(path: string): Day | undefined {
    return this.names.dayOf(path);
  }

  isRest(frontMatter: string): boolean {
    return frontMatter.includes("micro-wins") && this.properties(frontMatter)["micro-wins"] === "rest";
  }

  resolve(note: string, from: string): string | undefined {
    return this.app.metadataCache.getFirstLinkpathDest(note, from)?.path;
  }

  hasTemplate(): boolean {
    return this.place.template !== "";
  }

  weekStartsOn(): Weekday {
    const {weekStart} = this.settings();
    return (weekStart === "locale" ? moment.localeData().firstDayOfWeek() : Number(weekStart)) as Weekday;
  }

  private sign(): string {
    const {ownDailyNotes, dailyFolder, dailyFormat, dailyTemplate} = this.settings();
    const own = [ownDailyNotes, dailyFolder, dailyFormat, dailyTemplate];
    return JSON.stringify([own, dailyNotesSignature(this.app), moment.locale(), this.newNotesFolder()]);
  }

  /** With an empty folder, notes are recognised from the vault's root and from where new notes go. */
  private rootsOf({folder}: DailyNotesPlace): string[] {
    if (folder !== "") return [folder];
    const parent = this.newNotesFolder();
    return parent === "" ? [""] : ["", parent];
  }

  private newNotesFolder(): string {
    const {path} = this.app.fileManager.getNewFileParent("");
    return path === "/" ? "" : path;
  }
}

/** Front matter as data; none where it is no YAML, or not one of properties. */
export function readProperties(frontMatter: string): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = parseYaml(frontMatter);
    return typeof found === "object" && found !== null && !Array.isArray(found) ? {...found} : {};
  } catch {
    return {};
  }
}

/** What the app's language calls Sunday to Saturday. */
function weekdayNames(): WeekdayNames {
  const locale = moment.localeData();
  const [long, short, least] = [locale.weekdays(), locale.weekdaysShort(), locale.weekdaysMin()];
  return long.map((name, index) => [name, short[index] ?? name, least[index] ?? name]);
}
