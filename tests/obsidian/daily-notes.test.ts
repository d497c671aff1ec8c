import type {App} from "obsidian";
import {describe, expect, test} from "vitest";
import {DEFAULTS} from "../../src/core/settings.ts";
import {dailyNotesSignature, findDailyNotes} from "../../src/obsidian/daily-notes.ts";

interface Sources {
  readonly periodic?: unknown;
  readonly core?: unknown;
  readonly stored?: string;
}

/** An app with as much of each source as a test names. */
function appWith({periodic, core, stored}: Sources): App {
  const app = {
    plugins: {getPlugin: (id: string) => (id === "periodic-notes" ? (periodic ?? null) : null)},
    internalPlugins: {
      getEnabledPluginById: (id: string) =>
        id === "daily-notes" && core !== undefined ? {options: core} : null,
      getPluginById: () => null,
    },
    vault: {
      configDir: ".obsidian",
      adapter: {
        read: (path: string) =>
          path === ".obsidian/daily-notes.json" && stored !== undefined
            ? Promise.resolve(stored)
            : Promise.reject(new Error("ENOENT")),
      },
    },
  };
  return app as unknown as App;
}

const DAILY = {enabled: true, format: "YYYYMMDD", folder: "Periodic/", template: "T/Day"};
const ALL: Sources = {
  periodic: {settings: {daily: DAILY}},
  core: {folder: "Core", format: "", template: "Templates/Core.md"},
  stored: '{"folder": "Stored"}',
};

describe("sources, in their order", () => {
  test("our own setting first", async () => {
    const own = {...DEFAULTS, ownDailyNotes: true, dailyFolder: "/Own/", dailyFormat: "YYYY/MM/DD"};
    expect(await findDailyNotes(appWith(ALL), own)).toEqual({
      source: "own",
      folder: "Own",
      format: "YYYY/MM/DD",
      template: "",
    });
  });

  test("Periodic Notes, as it was up to 0.0.17", async () => {
    expect(await findDailyNotes(appWith(ALL), DEFAULTS)).toEqual({
      source: "periodic-notes",
      folder: "Periodic",
      format: "YYYYMMDD",
      template: "T/Day",
    });
  });

  test("Periodic Notes, as it is since 1.0", async () => {
    const config = {enabled: true, format: "", folder: "P", templatePath: "T/P.md"};
    const periodic = {
      calendarSetManager: {getActiveConfig: (unit: string) => (unit === "day" ? config : undefined)},
    };
    expect(await findDailyNotes(appWith({...ALL, periodic}), DEFAULTS)).toEqual({
      source: "periodic-notes",
      folder: "P",
      format: "YYYY-MM-DD",
      template: "T/P.md",
    });
  });

  test("the core plugin, where Periodic Notes keeps no daily notes", async () => {
    const periodic = {settings: {daily: {...DAILY, enabled: false}}};
    expect(await findDailyNotes(appWith({...ALL, periodic}), DEFAULTS)).toEqual({
      source: "daily-notes",
      folder: "Core",
      format: "YYYY-MM-DD",
      template: "Templates/Core.md",
    });
  });

  test("the core plugin's file, where the plugin is off", async () => {
    expect(
      await findDailyNotes(appWith({stored: '{"folder": "Stored", "format": "D.M.YYYY"}'}), DEFAULTS),
    ).toMatchObject({
      source: "daily-notes.json",
      folder: "Stored",
      format: "D.M.YYYY",
    });
  });

  test.each([undefined, "not JSON", "[1]", "null", '"text"'])(
    "the default, where the file says %j",
    async (stored) => {
      const found = await findDailyNotes(appWith(stored === undefined ? {} : {stored}), DEFAULTS);
      expect(found).toMatchObject({folder: "", format: "YYYY-MM-DD", template: ""});
    },
  );

  test("values of the wrong kind are as good as none", async () => {
    expect(await findDailyNotes(appWith({core: {folder: 7, format: null, template: {}}}), DEFAULTS)).toEqual({
      source: "daily-notes",
      folder: "",
      format: "YYYY-MM-DD",
      template: "",
    });
  });

  test("a plugin that throws is passed over", async () => {
    const periodic = {
      calendarSetManager: {
        getActiveConfig() {
          throw new Error("not ready");
        },
      },
    };
    expect((await findDailyNotes(appWith({...ALL, periodic}), DEFAULTS)).source).toBe("daily-notes");
  });
});

test("a change of another plugin's settings shows", () => {
  const core = {folder: "Core", format: "", template: ""};
  const app = appWith({core});
  const before = dailyNotesSignature(app);
  expect(dailyNotesSignature(app)).toBe(before);
  core.folder = "Elsewhere";
  expect(dailyNotesSignature(app)).not.toBe(before);
});
