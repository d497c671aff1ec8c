import fc from "fast-check";
import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {DEFAULT_RATES} from "../../src/core/breakdown/rates.ts";
import {goalDays} from "../../src/core/goal-days.ts";
import {commonRest} from "../../src/core/rest.ts";
import {
  changeSettings,
  DEFAULTS,
  fitsSetting,
  ratesOf,
  resolveSettings,
  SETTING_KEYS,
  withGoal,
} from "../../src/core/settings.ts";
import {Tally} from "../../src/core/tally.ts";
import {day} from "./days.ts";
import {recordOfText} from "./records.ts";

describe("resolving", () => {
  test("nothing stored gives the defaults", () => {
    for (const raw of [undefined, null, {}, [], "text", 7, {version: 1}]) {
      expect(resolveSettings(raw)).toEqual({settings: DEFAULTS, bad: []});
    }
  });

  test.each([
    ["scope", "some"],
    ["winTag", "two words"],
    ["winTag", ""],
    ["winTag", "win!"],
    ["winTag", "123"],
    ["winHeading", "  "],
    ["winHeading", "##"],
    ["doneCharacters", ""],
    ["doneCharacters", "x "],
    ["doneCharacters", "[x]"],
    ["dailyGoals", []],
    ["dailyGoals", [{from: "2026-02-30", wins: 1}]],
    ["dailyGoals", [{from: "2026-02-03", wins: 0}]],
    ["streakPolicy", "lenient"],
    ["dayStart", 7],
    ["dayStart", 1.5],
    ["dayStart", "3"],
    ["weekStart", 1],
    ["pauses", [{from: "2026-01-01"}]],
    ["ownDailyNotes", "yes"],
    ["dailyFolder", null],
    ["stepsHeading", " "],
    ["stepsHeading", "Tiny\nsteps"],
    ["tagGoals", "yes"],
    ["goalTag", "two words"],
    ["anchors", "After lunch"],
    ["anchors", ["After lunch", " "]],
    ["anchors", ["After\nlunch"]],
    ["anchors", ["a".repeat(101)]],
    ["rates", {words: 0}],
    ["rates", {words: -1}],
    ["rates", {words: "20"}],
    ["rates", {words: null}],
    ["rates", {words: 1e9}],
    ["rates", 20],
    ["playbooksFolder", 7],
  ] as const)("a bad %s (%j) falls back to the default and is named", (key, value) => {
    const {settings, bad} = resolveSettings({scope: "tag", [key]: value});
    expect(bad).toEqual([key]);
    expect(settings[key]).toEqual(DEFAULTS[key]);
    expect(fitsSetting(key, value)).toBe(false);
  });

  test("is total, whatever is stored", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...SETTING_KEYS, "__proto__"), fc.anything())),
        (raw) => {
          const {settings, bad} = resolveSettings(raw);
          for (const key of SETTING_KEYS) expect(fitsSetting(key, settings[key])).toBe(true);
          for (const key of bad) expect(settings[key]).toEqual(DEFAULTS[key]);
        },
      ),
      {numRuns: 1000},
    );
  });

  test("a tag may be written with its mark", () => {
    expect(resolveSettings({winTag: " #win/tiny "}).settings.winTag).toBe("win/tiny");
    expect(resolveSettings({winHeading: "## Tiny wins ##"}).settings.winHeading).toBe("Tiny wins");
    expect(resolveSettings({winHeading: "C# and F#"}).settings.winHeading).toBe("C# and F#");
    expect(resolveSettings({goalTag: "#goals/big"}).settings.goalTag).toBe("goals/big");
    expect(resolveSettings({stepsHeading: "### First steps"}).settings.stepsHeading).toBe("First steps");
  });

  test("a folder is named without slashes around it; the vault itself is none", () => {
    expect(resolveSettings({playbooksFolder: "/Notes/Playbooks/ "}).settings.playbooksFolder).toBe(
      "Notes/Playbooks",
    );
    expect(resolveSettings({playbooksFolder: "/"}).settings.playbooksFolder).toBe("");
  });

  test("rates of a person's own hold over the usual ones", () => {
    const rates = ratesOf({rates: {words: 0.04, stitches: 0.1}});
    expect(rates).toEqual({...DEFAULT_RATES, words: 0.04, stitches: 0.1});
  });
});

describe("changing", () => {
  test("leaves everything else as it was: bad values, and keys of a newer version", () => {
    const raw = {version: 9, dayStart: 77, flights: {a: 1}};
    expect(changeSettings(raw, {scope: "tag"})).toEqual({
      version: 9,
      dayStart: 77,
      flights: {a: 1},
      scope: "tag",
    });
    expect(changeSettings(null, {scope: "tag"})).toEqual({version: 1, scope: "tag"});
  });

  test("to undefined leaves nothing of it", () => {
    const raw = {version: 1, stepsHeading: "First steps", later: null};
    const stored = changeSettings(raw, {stepsHeading: undefined});
    expect(Object.keys(stored)).toEqual(["version", "later"]);
    expect(resolveSettings(stored).settings.stepsHeading).toBe("Tiny steps");
  });
});

describe("stored settings of every version", () => {
  const folder = new URL("../fixtures/settings/", import.meta.url);
  test.each(readdirSync(folder))("%s", (name) => {
    const {stored, resolved} = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as {
      stored: unknown;
      resolved: object;
    };
    expect(resolveSettings(stored)).toEqual({settings: {...DEFAULTS, ...resolved}, bad: []});
  });
});

describe("the daily goal", () => {
  const goals = [
    {from: "2026-03-01", wins: 5},
    {from: "2026-01-01", wins: 2},
    {from: "2026-03-01", wins: 3},
  ];

  test("holds from its day until the next; the first one holds before; of two on a day, the last", () => {
    expect(
      ["2020-01-01", "2026-01-01", "2026-02-28", "2026-03-01", "2030-01-01"].map((on) =>
        goalDays(goals)(day(on)),
      ),
    ).toEqual([2, 2, 2, 3, 3]);
  });

  test("a new one holds from today, so the past stays as it was", () => {
    const set = withGoal(DEFAULTS.dailyGoals, "2026-11-20", 3);
    expect(goalDays(set)(day("2026-11-19"))).toBe(1);
    expect(goalDays(set)(day("2026-11-20"))).toBe(3);
    const again = withGoal(set, "2026-11-20", 4);
    expect(again).toEqual([
      {from: "1970-01-01", wins: 1},
      {from: "2026-11-20", wins: 4},
    ]);
  });
});

describe("rest", () => {
  const reasons = (pauses: {from: string; to: string}[], days: readonly string[]): unknown[] =>
    days.map((on) => commonRest(new Tally(), pauses)(day(on)));

  test("a pause holds from its first to its last day", () => {
    const days = ["2026-11-09", "2026-11-10", "2026-11-12", "2026-11-13"];
    const pauses = [{from: "2026-11-10", to: "2026-11-12"}];
    expect(reasons(pauses, days)).toEqual([undefined, "pause", "pause", undefined]);
  });

  test("a pause that ends before it begins is none", () => {
    expect(reasons([{from: "2026-11-12", to: "2026-11-10"}], ["2026-11-11"])).toEqual([undefined]);
  });

  test("a note's property makes its day rest", () => {
    const tally = new Tally();
    const on = day("2026-11-11");
    tally.put("a", recordOfText("a", on, "---\nmicro-wins: rest\n---\n"));
    expect(commonRest(tally, [])(on)).toBe("property");
  });
});
