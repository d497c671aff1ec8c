import type {Plugin} from "obsidian";
import {describe, expect, test} from "vitest";
import {SettingsStore} from "../../src/obsidian/settings-store.ts";

const PATH = ".obsidian/plugins/micro-wins/data.json";

/** A store over files in memory, with what it told the person. */
function storeOn(stored?: string) {
  const files = new Map(stored === undefined ? [] : [[PATH, stored]]);
  const told: string[] = [];
  const local = new Map<string, unknown>();
  const failing: {with: Error | undefined} = {with: undefined};
  const plugin = {
    manifest: {id: "micro-wins"},
    app: {
      loadLocalStorage: (key: string) => local.get(key) ?? null,
      saveLocalStorage: (key: string, value: unknown) => local.set(key, value),
      vault: {
        configDir: ".obsidian",
        adapter: {
          exists: (path: string) => Promise.resolve(files.has(path)),
          read: (path: string) => Promise.resolve(files.get(path) ?? ""),
          copy: (from: string, to: string) => Promise.resolve(files.set(to, files.get(from) ?? "")),
        },
      },
    },
    loadData: () => Promise.resolve(files.has(PATH) ? (JSON.parse(files.get(PATH) ?? "") as unknown) : null),
    async saveData(data: unknown) {
      await Promise.resolve();
      if (failing.with !== undefined) throw failing.with;
      files.set(PATH, JSON.stringify(data));
    },
  };
  const store = new SettingsStore(plugin as unknown as Plugin, (text) => told.push(text));
  return {store, files, told, failing, stored: () => JSON.parse(files.get(PATH) ?? "null") as unknown};
}

describe("the settings on disk", () => {
  test("changes made at once do not undo each other", async () => {
    const {store, stored} = storeOn();
    await store.load();
    await Promise.all([store.set({scope: "tag"}), store.set({winTag: "mine"})]);
    expect(stored()).toEqual({version: 1, scope: "tag", winTag: "mine"});
  });

  test("a reload during a write loses nothing", async () => {
    const {store, stored} = storeOn();
    await store.load();
    const first = store.set({winTag: "mine"});
    await store.load();
    await store.set({scope: "tag"});
    await first;
    expect(stored()).toEqual({version: 1, scope: "tag", winTag: "mine"});
  });

  test("a write that fails is said, and what is on disk holds", async () => {
    const {store, told, failing, stored} = storeOn('{"scope":"tag"}');
    await store.load();
    failing.with = new Error("disk full");
    expect((await store.set({scope: "heading"})).scope).toBe("tag");
    expect(told).toEqual(["The settings can’t be written right now: disk full"]);
    failing.with = undefined;
    expect((await store.set({scope: "heading"})).scope).toBe("heading");
    expect(stored()).toEqual({version: 1, scope: "heading"});
  });

  test.each(["[1,2]", "7", '"text"', "{broken"])(
    "%s is no settings: defaults, a word, and a copy before the first write",
    async (damaged) => {
      const {store, files, told, stored} = storeOn(damaged);
      expect((await store.load()).scope).toBe("all");
      expect(told).toHaveLength(1);
      expect(files.size).toBe(1);
      await store.set({scope: "tag"});
      expect(stored()).toEqual({version: 1, scope: "tag"});
      expect(files.get(PATH.replace(".json", ".damaged.json"))).toBe(damaged);
      await store.set({scope: "all"});
      expect(files.size).toBe(2);
    },
  );

  test("a bad value is told once", async () => {
    const {store, told} = storeOn('{"dayStart": 99}');
    await store.load();
    await store.load();
    expect(told).toHaveLength(1);
    expect(store.settings.dayStart).toBe(0);
  });
});
