import {apiVersion, getLanguage, moment, parseYaml, Platform, type App} from "obsidian";
import type {SetupSource} from "../app/check-setup.ts";
import type {CachedNote} from "../core/check-note.ts";
import type {DayFormat} from "../core/day-format.ts";
import type {Day} from "../core/day.ts";
import type {Settings} from "../core/settings.ts";
import {dayFormat} from "./day-names.ts";
import type {Diary} from "./diary.ts";
import {nextTask} from "./history.ts";

/** What checking the setup sees of the app: its notes as they are on disk, and what it knows of them. */
export function setupSource(
  app: App,
  diary: Diary,
  {settings, today}: {readonly settings: Settings; readonly today: Day},
  version: string,
): SetupSource {
  const {place, names} = diary;
  const {scope, winTag, winHeading, doneCharacters} = settings;
  const rules = {scope, winTag, winHeading, doneCharacters};
  return {
    facts: {
      plugin: version,
      app: apiVersion,
      isMobile: Platform.isMobile,
      language: getLanguage(),
      dateLanguage: moment.locale(),
      place: {...place},
      rules,
    },
    rules: {...rules, today, weekdayNames: diary.weekdayNames, readsProperties},
    names: {
      dayOf: (path) => names.dayOf(path),
      readDay: dayReader(),
      format: place.format,
      roots: names.roots,
      monthFirst: moment.localeData().longDateFormat("L").startsWith("M"),
    },
    paths: () => app.vault.getMarkdownFiles().map(({path}) => path),
    read: (path) => {
      const file = app.vault.getFileByPath(path);
      return file === null
        ? Promise.reject(new Error(`There is no note at ${path}`))
        : app.vault.cachedRead(file);
    },
    bytesOf: (path) => app.vault.getFileByPath(path)?.stat.size ?? 0,
    cachedOf: (path) => cachedNote(app, path),
    now: () => performance.now(),
    pause: nextTask,
  };
}

function cachedNote(app: App, path: string): CachedNote | undefined {
  const cache = app.metadataCache.getCache(path);
  if (cache === null) return undefined;
  const checkboxes = (cache.listItems ?? []).flatMap(({task, position}) =>
    task === undefined ? [] : [{line: position.start.line, status: task}],
  );
  return {checkboxes, hasProperties: cache.frontmatter !== undefined};
}

function dayReader(): (format: string, name: string) => Day | undefined {
  const formats = new Map<string, DayFormat>();
  return (format, name) => {
    const known = formats.get(format) ?? dayFormat(format);
    formats.set(format, known);
    return known.parse(name);
  };
}

function readsProperties(frontMatter: string): boolean {
  try {
    const value: unknown = parseYaml(frontMatter);
    return value === null || value === undefined || (typeof value === "object" && !Array.isArray(value));
  } catch {
    return false;
  }
}
