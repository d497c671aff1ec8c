import {normalizePath, type App} from "obsidian";
import * as v from "valibot";
import type {Settings} from "../core/settings.ts";

/** Where daily notes live and how they are named. */
export interface DailyNotesPlace {
  readonly source: "own" | "periodic-notes" | "daily-notes" | "daily-notes.json" | "default";
  /** "" for the vault's root. */
  readonly folder: string;
  /** moment's. */
  readonly format: string;
  /** A note's path, with or without `.md`; "" for none. */
  readonly template: string;
}

type OwnSettings = Pick<Settings, "ownDailyNotes" | "dailyFolder" | "dailyFormat" | "dailyTemplate">;

const DEFAULT_FORMAT = "YYYY-MM-DD";

const text = v.optional(v.fallback(v.string(), ""), "");
const Options = v.object({
  enabled: v.optional(v.fallback(v.boolean(), true), true),
  folder: text,
  format: text,
  template: text,
  templatePath: text,
});

/** Finds the place of daily notes: our own setting, Periodic Notes, the core plugin, its file, the default. */
export async function findDailyNotes(app: App, own: OwnSettings): Promise<DailyNotesPlace> {
  if (own.ownDailyNotes) {
    return place("own", {folder: own.dailyFolder, format: own.dailyFormat, template: own.dailyTemplate});
  }
  const running = fromPlugins(app);
  if (running !== undefined) return running;
  const stored = await readStored(app);
  return stored === undefined ? place("default", {}) : place("daily-notes.json", stored);
}

/** The part that can change while the app runs, as text to compare. */
export function dailyNotesSignature(app: App): string {
  return JSON.stringify(fromPlugins(app) ?? null);
}

function fromPlugins(app: App): DailyNotesPlace | undefined {
  const periodic = periodicNotes(app);
  if (periodic !== undefined) return place("periodic-notes", periodic);
  const core = coreDailyNotes(app);
  return core === undefined ? undefined : place("daily-notes", core);
}

/** Not in the public API, so read as unknown: up to 0.0.17 `settings.daily`, since 1.0 the active calendar set. */
function periodicNotes(app: App): object | undefined {
  const plugin = call(at(app, "plugins"), "getPlugin", "periodic-notes");
  const candidates = [
    at(at(plugin, "settings"), "daily"),
    call(at(plugin, "calendarSetManager"), "getActiveConfig", "day"),
  ];
  return candidates.find((options) => isObject(options) && at(options, "enabled") === true) as
    object | undefined;
}

function coreDailyNotes(app: App): object | undefined {
  const plugins = at(app, "internalPlugins");
  const enabled = call(plugins, "getEnabledPluginById", "daily-notes");
  const options = at(enabled, "options");
  if (isObject(options)) return options;
  const plugin = call(plugins, "getPluginById", "daily-notes");
  if (at(plugin, "enabled") !== true) return undefined;
  const instance = at(at(plugin, "instance"), "options");
  return isObject(instance) ? instance : undefined;
}

async function readStored(app: App): Promise<object | undefined> {
  const path = normalizePath(`${app.vault.configDir}/daily-notes.json`);
  try {
    const stored: unknown = JSON.parse(await app.vault.adapter.read(path));
    return isObject(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function place(source: DailyNotesPlace["source"], options: object): DailyNotesPlace {
  const {folder, format, template, templatePath} = v.parse(Options, options);
  const clean = folder.trim() === "" ? "/" : normalizePath(folder.trim());
  return {
    source,
    folder: clean === "/" ? "" : clean,
    format: format.trim() === "" ? DEFAULT_FORMAT : format.trim(),
    template: (template === "" ? templatePath : template).trim(),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function at(value: unknown, key: string): unknown {
  return isObject(value) ? (Reflect.get(value, key) as unknown) : undefined;
}

function call(value: unknown, method: string, argument: string): unknown {
  const run = at(value, method);
  if (typeof run !== "function") return undefined;
  try {
    return Reflect.apply(run, value, [argument]) as unknown;
  } catch {
    return undefined;
  }
}
