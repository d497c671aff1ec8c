import type {App} from "obsidian";
import {describe, expect, test} from "vitest";
import {DEFAULTS, type Settings} from "../../src/core/settings.ts";
import {Diary} from "../../src/obsidian/diary.ts";

/** A vault without plugins, whose `daily-notes.json` is read when the test says so. */
function vault() {
  const reads: ((text: string) => void)[] = [];
  const folder = {path: "/"};
  const app = {
    plugins: {getPlugin: () => null},
    internalPlugins: {getEnabledPluginById: () => null, getPluginById: () => null},
    fileManager: {getNewFileParent: () => folder},
    vault: {
      configDir: ".obsidian",
      adapter: {read: () => new Promise<string>((resolve) => reads.push(resolve))},
    },
  } as unknown as App;
  return {app, reads, folder};
}

describe("finding daily notes", () => {
  test("a search that was overtaken does not overwrite the later one's answer", async () => {
    const {app, reads} = vault();
    let settings: Settings = DEFAULTS;
    const diary = new Diary(app, () => settings);
    const slow = diary.find();
    settings = {...DEFAULTS, ownDailyNotes: true, dailyFolder: "Diary"};
    expect(await diary.find()).toBe(true);
    reads[0]?.('{"folder": "Elsewhere"}');
    expect(await slow).toBe(false);
    expect(diary.place).toMatchObject({source: "own", folder: "Diary"});
    expect(diary.hasMoved()).toBe(false);
  });

  test("a template of our own, and another place for new notes, are noticed", async () => {
    const {app, reads, folder} = vault();
    let settings: Settings = DEFAULTS;
    const diary = new Diary(app, () => settings);
    const found = diary.find();
    reads[0]?.("{}");
    await found;
    expect(diary.hasMoved()).toBe(false);
    folder.path = "Inbox";
    expect(diary.hasMoved()).toBe(true);
    folder.path = "/";
    settings = {...DEFAULTS, dailyTemplate: "Templates/Day"};
    expect(diary.hasMoved()).toBe(true);
  });

  test("a note rests by its property alone, and bad YAML says nothing", () => {
    const diary = new Diary(vault().app, () => DEFAULTS);
    expect(diary.isRest("micro-wins: rest")).toBe(true);
    expect(diary.isRest("mood: 3\n'micro-wins': rest")).toBe(true);
    for (const text of ["micro-wins: ritual", "note: micro-wins rest", "micro-wins: [", "", "- micro-wins"]) {
      expect(diary.isRest(text)).toBe(false);
    }
  });
});
