import {checkNote, type CachedNote, type CheckedNote, type CheckRules} from "../../src/core/check-note.ts";
import {DEFAULTS} from "../../src/core/settings.ts";
import {day} from "./days.ts";

export const TODAY = day("2026-11-20");

export const RULES: CheckRules = {
  scope: "all",
  winTag: DEFAULTS.winTag,
  winHeading: DEFAULTS.winHeading,
  doneCharacters: DEFAULTS.doneCharacters,
  today: TODAY,
  weekdayNames: [],
  readsProperties: (frontMatter) => !frontMatter.includes("bad"),
};

/** A metadata cache that has these checkboxes: "3x" for one on line 3. */
export function cache(...checkboxes: string[]): CachedNote {
  return {
    checkboxes: checkboxes.map((found) => ({line: Number(found.slice(0, -1)), status: found.slice(-1)})),
    hasProperties: false,
  };
}

export interface Given {
  readonly path?: string;
  readonly cached?: CachedNote | undefined;
  readonly rules?: Partial<CheckRules>;
}

/** Checks a daily note; the metadata cache agrees with us unless one is given. */
export function check(text: string, given: Given = {}): CheckedNote {
  const {path = "Daily/2026-11-20.md", rules} = given;
  const on = day(/\d{4}-\d\d-\d\d/.exec(path)?.[0] ?? "");
  const {cached} = "cached" in given ? given : {cached: exactCache(text)};
  return checkNote({path, day: on, text, bytes: text.length, cached}, {...RULES, ...rules});
}

/** A cache that agrees with us. */
function exactCache(text: string): CachedNote {
  const seen = checkNote({path: "", day: TODAY, text, bytes: 0, cached: cache()}, RULES);
  const lines = seen.findings.flatMap(({kind, line, detail}) =>
    kind === "differs" ? [`${line ?? 0}${detail?.[1] ?? ""}`] : [],
  );
  return cache(...lines);
}
