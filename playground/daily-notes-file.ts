import {readFile} from "node:fs/promises";
import {join} from "node:path";
import moment from "moment";
import {walkVault} from "./vault-walk.ts";

/** How a vault names its daily notes, as far as its `daily-notes.json` says. */
export interface DailyNaming {
  folder: string;
  /** As moment writes formats. */
  format: string;
}

/** The naming as Periodic Notes has it, else as the core plugin's file; what neither says is as in a new vault. */
export async function readDailyNaming(vault: string): Promise<DailyNaming> {
  const settings = join(vault, ".obsidian");
  const {daily} = await readObject(join(settings, "plugins", "periodic-notes", "data.json"));
  const isPeriodic = isObject(daily) && daily["enabled"] === true;
  const {folder, format} = isPeriodic ? daily : await readObject(join(settings, "daily-notes.json"));
  return {
    folder: typeof folder === "string" ? folder.replace(/^\/+|\/+$/g, "") : "",
    format: typeof format === "string" && format !== "" ? format : "YYYY-MM-DD",
  };
}

/** The path of the daily note of a date, whether or not it is there. */
export function dailyNotePath({folder, format}: DailyNaming, date: moment.Moment): string {
  return `${folder === "" ? "" : `${folder}/`}${date.format(format)}.md`;
}

/** The date of the newest daily note in a vault, `YYYY-MM-DD`; undefined when it has none. */
export async function newestDailyNote(vault: string, naming: DailyNaming): Promise<string | undefined> {
  const prefix = naming.folder === "" ? "" : `${naming.folder}/`;
  const notes = [...(await walkVault(vault)).keys()].filter(
    (path) => path.startsWith(prefix) && path.endsWith(".md"),
  );
  return notes
    .map((path) => moment(path.slice(prefix.length, -".md".length), naming.format, true))
    .filter((date) => date.isValid())
    .map((date) => date.format("YYYY-MM-DD"))
    .sort()
    .at(-1);
}

async function readObject(path: string): Promise<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    return isObject(value) ? value : {};
  } catch {
    // Absent or damaged: as good as empty.
    return {};
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
