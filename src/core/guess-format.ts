import {dayOf, type Day} from "./day.ts";
import {shapeOf, type NameShape} from "./name-shape.ts";

/** Reads a name without `.md` by a moment format, strictly; undefined where it is none of a day. */
export type ReadDay = (format: string, name: string) => Day | undefined;

/** One way to read a note's path as a day's. */
export interface Reading {
  /** "" for the vault's root. */
  readonly folder: string;
  /** moment's, relative to the folder; with the folders that say a part of the day. */
  readonly format: string;
  readonly day: Day;
}

/** A format that names may have. */
interface Candidate {
  readonly format: string;
  /** Folders in it. */
  readonly depth: number;
  readonly shape: NameShape;
}

/** Of two that fit equally well, the first one is meant. */
const DAY_FIRST = "DD-MM-YYYY|DD.MM.YYYY|DD_MM_YYYY|DD MM YYYY|D-M-YYYY|D.M.YYYY|DD-MM-YY|DD.MM.YY";
const MONTH_FIRST = "MM-DD-YYYY|MM.DD.YYYY|MM_DD_YYYY|MM DD YYYY|M-D-YYYY|M.D.YYYY|MM-DD-YY|MM.DD.YY";
const YEAR_FIRST = "YYYY-MM-DD|YYYYMMDD|YYYY.MM.DD|YYYY_MM_DD|YYYY MM DD|YYYY-M-D|YY-MM-DD|YYMMDD";
const WITH_WEEKDAY =
  "YYYY-MM-DD dddd|YYYY-MM-DD-dddd|YYYY-MM-DD_dddd|YYYY-MM-DD, dddd|YYYY-MM-DD (dddd)|YYYY-MM-DD ddd|YYYY-MM-DD-ddd|" +
  "YYYY-MM-DD_ddd|YYYY-MM-DD, ddd|YYYY-MM-DD (ddd)|dddd YYYY-MM-DD|dddd, YYYY-MM-DD|ddd YYYY-MM-DD|YYYYMMDD dddd|" +
  "YYYYMMDD-dddd|YYYYMMDD ddd|DD.MM.YYYY dddd|DD.MM.YYYY (dddd)|dddd DD.MM.YYYY|dddd, DD.MM.YYYY|DD-MM-YYYY dddd|" +
  "dddd DD-MM-YYYY|dddd, DD-MM-YYYY|MM-DD-YYYY dddd|dddd MM-DD-YYYY|dddd, MM-DD-YYYY";
const WITH_MONTH =
  "D MMMM YYYY|DD MMMM YYYY|D. MMMM YYYY|DD. MMMM YYYY|Do MMMM YYYY|D MMM YYYY|DD MMM YYYY|D-MMM-YYYY|DD-MMM-YYYY|" +
  "D-MMMM-YYYY|DD-MMMM-YYYY|D MMMM, YYYY|MMMM D, YYYY|MMMM DD, YYYY|MMMM Do, YYYY|MMMM D YYYY|MMMM DD YYYY|MMMM Do YYYY|" +
  "MMM D, YYYY|MMM DD, YYYY|MMM Do, YYYY|MMM D YYYY|MMM DD YYYY|MMMM-DD-YYYY|MMM-DD-YYYY|YYYY MMMM D|YYYY MMMM DD|" +
  "YYYY MMM D|YYYY MMM DD|YYYY-MMM-DD|YYYY-MMMM-DD|D [de] MMMM [de] YYYY|YYYY年M月D日|YYYY年MM月DD日|YYYY년 M월 D일|" +
  "YYYY년 MM월 DD일";
const WITH_BOTH =
  "dddd D MMMM YYYY|dddd, D MMMM YYYY|dddd DD MMMM YYYY|dddd, D. MMMM YYYY|dddd, DD MMMM YYYY|dddd, MMMM D, YYYY|" +
  "dddd, MMMM Do, YYYY|dddd, MMMM Do YYYY|dddd, MMMM D YYYY|dddd MMMM D YYYY|ddd D MMM YYYY|ddd, D MMM YYYY|" +
  "ddd, MMM D, YYYY|ddd MMM D YYYY|YYYY年M月D日 dddd|YYYY年MM月DD日 dddd|YYYY년 M월 D일 dddd";
/** Names that say the day together with their folders alone. */
const IN_FOLDERS =
  "YYYY/MM/DD|YYYY/MMMM/DD|YYYY/MMMM/D|YYYY/MM-MMMM/DD|YYYY/MM/DD dddd|YYYY/MM-MMMM/DD dddd|YYYY/MM/DD-dddd|" +
  "YYYY/MM-MMMM/DD-dddd|YYYY-MM/DD|YYYY/MM-DD|YYYY/MM.DD|YYYY/MM-MMMM/MM-DD|YYYY/MM/MM-DD|YYYY/MMMM D|YYYY/D MMMM";

/** What a folder above may say of the day. */
const FOLDERS =
  "YYYY|MM|YYYY-MM|MM-MMMM|MM MMMM|MM - MMMM|MM. MMMM|MM_MMMM|MM-MMM|MM MMM|MMMM|MMM|M|MMMM YYYY|YYYY MMMM|YYYY-MM MMMM|" +
  "YYYY-MM-MMMM|YYYY.MM|[Q]Q|YYYY-[Q]Q|[W]WW|GGGG-[W]WW|gggg-[W]ww|YY";

/** Other numbers than these are likelier than days of other centuries. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Longer names than this are no days, and cost time. */
const LONGEST_NAME = 80;
const MOST_FOLDERS = 3;

/** Finds the formats by which paths may be read as those of daily notes. */
export class FormatGuess {
  private readonly candidates: readonly Candidate[];
  private readonly folders = FOLDERS.split("|").map((format) => ({format, shape: shapeOf(format)}));
  private readonly first = dayOf(FIRST_YEAR, 1, 1) ?? 0;
  private readonly last = dayOf(LAST_YEAR, 12, 31) ?? 0;

  /** `known`: the format that is in use. `monthFirst`: whether the person's language puts the month before the day. */
  constructor(
    private readonly readDay: ReadDay,
    known: string,
    monthFirst: boolean,
  ) {
    const numeric = monthFirst ? [MONTH_FIRST, DAY_FIRST] : [DAY_FIRST, MONTH_FIRST];
    const lists = [YEAR_FIRST, ...numeric, WITH_WEEKDAY, WITH_MONTH, WITH_BOTH, IN_FOLDERS];
    const formats = new Set([known, ...lists.flatMap((list) => list.split("|"))]);
    this.candidates = Array.from(formats, (format) => ({
      format,
      depth: format.split("/").length - 1,
      shape: shapeOf(format),
    }));
  }

  /** Every way in which a note's path says a day, likelier ones first. */
  readingsOf(path: string): readonly Reading[] {
    const segments = path.replace(/\.md$/, "").split("/");
    const name = segments[segments.length - 1] ?? "";
    if (name.length > LONGEST_NAME || !/\d/.test(name)) return [];
    return this.candidates.flatMap(({format, depth, shape}) => {
      const own = segments.slice(-depth - 1).join("/");
      if (depth >= segments.length || !shape.whole.test(own)) return [];
      const day = this.readDay(format, own);
      if (day === undefined || day < this.first || day > this.last) return [];
      return [this.withFolders(segments.slice(0, -depth - 1), format, own, day)];
    });
  }

  /** Takes the folders that say a part of the same day into the format. */
  private withFolders(above: readonly string[], format: string, name: string, day: Day): Reading {
    let [folders, whole, path] = [above, format, name];
    for (let taken = 0; taken < MOST_FOLDERS; taken += 1) {
      const last = folders[folders.length - 1];
      if (last === undefined || last.length > LONGEST_NAME) break;
      const longer = `${last}/${path}`;
      const fit = this.folders.find(
        (folder) =>
          folder.shape.whole.test(last) && this.readDay(`${folder.format}/${whole}`, longer) === day,
      );
      if (fit === undefined) break;
      [folders, whole, path] = [folders.slice(0, -1), `${fit.format}/${whole}`, longer];
    }
    return {folder: folders.join("/"), format: whole, day};
  }
}
