import {existsSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type FixtureHost, NOTE, openFixture, THURSDAY} from "./fixture-host.ts";

/** The checks build on one another, as a person's session does: one page, in this order. */
describe("a session with a plugin", () => {
  let host: FixtureHost;

  beforeAll(async () => {
    host = await openFixture();
  }, 60_000);
  afterAll(() => host?.stop());

  const notes = (): Promise<string[]> => host.inside(({plugin}) => plugin.log);

  test("it loads without errors, and is told once the layout is ready", async () => {
    expect(await host.errors()).toEqual([]);
    expect(await notes()).toContain("ready");
  });

  test("its first time counts as the user's enabling it", async () => {
    expect(await notes()).toContain("user-enable");
  });

  test("its ribbon icon opens its view, styled, in the right sidebar", async () => {
    await host.page.getByLabel("Open fixture").click();
    const view = host.page.locator(".mod-right-split .fixture-view");
    await view.waitFor();
    expect(await view.textContent()).toBe("hello");
    expect(await view.evaluate((el) => getComputedStyle(el).color)).toBe("rgb(1, 2, 3)");
  });

  test("opening it again uses the same leaf", async () => {
    await host.inside(({plugin}) => plugin.open());
    expect(await host.inside(({app}) => app.workspace.getLeavesOfType("fixture-view").length)).toBe(1);
  });

  test("the note stays the active file while the sidebar is active", async () => {
    expect(await host.inside(({app}) => app.workspace.getActiveFile()?.path)).toBe(NOTE);
  });

  test("its text stands in the status bar", async () => {
    expect(await host.page.locator(".status-bar-item.plugin-fixture").textContent()).toBe("bar");
  });

  test("its command runs by id", async () => {
    expect(await host.inside(({app}) => app.commands.executeCommandById("fixture:go"))).toBe(true);
    expect(await notes()).toContain("go");
  });

  test("its editor command is refused in the reading view", async () => {
    expect(await host.inside(({app}) => app.commands.executeCommandById("fixture:type"))).toBe(false);
  });

  test("its post-processor has seen the lists", async () => {
    expect(await host.page.locator(".markdown-preview-view li.fixture-item").count()).toBe(6);
  });

  test("a tick in the reading view changes one character of the file, and the cache after a parse", async () => {
    await host.page.locator(".markdown-preview-view input.task-list-item-checkbox").nth(1).click();
    await host.noted(`changed:${NOTE}:6`);
    expect(await host.read(NOTE)).toBe(THURSDAY.replace("- [ ] Read", "- [x] Read"));
  });

  test("a tick in a callout too", async () => {
    await host.page.locator(".markdown-preview-view .callout input").click();
    await expect.poll(() => host.read(NOTE)).toContain("> - [x] inside");
  });

  test("a listener that throws does not stop the next one", async () => {
    expect(await notes()).toContain(`modify:${NOTE}`);
    expect((await host.errors()).some((error) => error.includes("expected-throw"))).toBe(true);
  });

  test("its code block is drawn", async () => {
    await host.inside(async ({app}) => {
      const file = await app.vault.create("block.md", "# x\n\n```fixture\nbody\n```\n");
      if (file !== null) await app.workspace.getLeaf("tab").openFile(file, {state: {mode: "preview"}});
    });
    const block = host.page.locator(".fixture-block");
    await block.waitFor();
    expect(await block.textContent()).toBe("body\n|block.md|2");
  });

  test("creating a file where one is throws", async () => {
    const creating = host.inside(({app}) => app.vault.create("block.md", ""));
    await expect(creating).rejects.toThrow("already exists");
  });

  test("creating a file in a folder that is not there throws", async () => {
    const creating = host.inside(({app}) => app.vault.create("nowhere/a.md", ""));
    await expect(creating).rejects.toThrow("ENOENT");
  });

  test("a file has its stats", async () => {
    const stat = await host.inside(({app}) => app.vault.getFileByPath("block.md")?.stat);
    expect(stat?.size).toBe(25);
    expect(stat?.mtime).toBeGreaterThan(1e12);
  });

  test("a rename moves file and cache, and `changed` does not fire", async () => {
    await host.inside(async ({app, plugin}) => {
      plugin.log.length = 0;
      await app.vault.createFolder("sub");
      const file = app.vault.getFileByPath("block.md");
      if (file !== null) await app.fileManager.renameFile(file, "sub/moved.md");
      await new Promise((resolve) => app.metadataCache.onCleanCache(() => setTimeout(resolve, 30)));
    });
    expect(await notes()).toEqual(["create:sub", "rename:block.md>sub/moved.md"]);
    expect(existsSync(join(host.dir, "sub/moved.md"))).toBe(true);
    const caches = await host.inside(({app}) => [
      app.metadataCache.getCache("sub/moved.md") !== null,
      app.metadataCache.getCache("block.md") !== null,
    ]);
    expect(caches).toEqual([true, false]);
  });

  test("a deletion takes file and cache", async () => {
    await host.inside(async ({app}) => {
      const file = app.vault.getFileByPath("sub/moved.md");
      if (file !== null) await app.fileManager.trashFile(file);
    });
    await host.noted("cache-deleted:sub/moved.md");
    expect(await host.inside(({app}) => app.metadataCache.getCache("sub/moved.md"))).toBeNull();
    expect(existsSync(join(host.dir, "sub/moved.md"))).toBe(false);
  });

  test("a tick in the editor changes the document, and its extension sees it", async () => {
    await host.inside(async ({app, plugin}, path) => {
      const file = app.vault.getFileByPath(path);
      if (file !== null) await app.workspace.getLeaf("tab").openFile(file, {state: {mode: "source"}});
      plugin.log.length = 0;
    }, NOTE);
    await host.page.locator(".cm-content:visible .task-list-item-checkbox").first().click();
    expect(await notes()).toEqual([`cm:${NOTE}`, `editor-change:${NOTE}`]);
    expect(await host.inside(({app}) => app.workspace.activeEditor?.editor.getValue())).toContain(
      "- [ ] Morning",
    );
  });

  test("the file follows two seconds later", async () => {
    expect(await host.read(NOTE)).toContain("- [x] Morning");
    const start = performance.now();
    await expect.poll(() => host.read(NOTE), {timeout: 6000}).toContain("- [ ] Morning");
    expect(performance.now() - start).toBeGreaterThan(1000);
  });

  test("there is no checkbox in a code fence", async () => {
    expect(await host.page.locator('.cm-line:visible:has-text("inside a callout") input').count()).toBe(1);
    expect(await host.page.locator('.cm-line:visible:has-text("not a task") input').count()).toBe(0);
  });

  test("its editor command runs in the editing view, and can be undone and redone", async () => {
    const value = (): Promise<string | undefined> =>
      host.inside(({app}) => app.workspace.activeEditor?.editor.getValue());
    expect(await host.inside(({app}) => app.commands.executeCommandById("fixture:type"))).toBe(true);
    expect(await value()).toContain("TYPED");
    await host.inside(({app}) => app.workspace.activeEditor?.editor.undo());
    expect(await value()).not.toContain("TYPED");
    await host.inside(({app}) => app.workspace.activeEditor?.editor.redo());
    expect(await value()).toContain("TYPED");
    await expect.poll(() => host.read(NOTE), {timeout: 6000}).toContain("TYPED");
  });

  test("its data is null, then what it saved, as JSON on disk", async () => {
    expect(await host.inside(({plugin}) => plugin.loadData())).toBeNull();
    await host.inside(({plugin}) => plugin.saveData({count: 4}));
    expect(JSON.parse(await host.read(".obsidian/plugins/fixture/data.json"))).toEqual({count: 4});
  });

  test("its chooser is used by keyboard", async () => {
    await host.inside(({plugin}) => plugin.choose());
    await host.page.keyboard.type("a");
    await host.page.locator(".suggestion-item", {hasText: "gamma"}).waitFor();
    await host.page.keyboard.press("ArrowDown");
    await host.page.keyboard.press("Enter");
    expect(await host.inside(({window}) => window.fixtureChosen)).toBe("gamma");
  });

  test("a request is refused, unless the test answers it", async () => {
    const asking = host.inside(({host}) =>
      (host.obsidian["request"] as (url: string) => Promise<string>)("https://x.test/"),
    );
    await expect(asking).rejects.toThrow("DISCONNECTED");
    const answer = await host.inside(({host}) => {
      host.onRequest = async ({url}) => ({text: `from ${url}`});
      return (host.obsidian["request"] as (url: string) => Promise<string>)("https://x.test/");
    });
    expect(answer).toBe("from https://x.test/");
  });

  test("a notice shows text or nodes", async () => {
    await host.inside(({host}) => {
      const Notice = host.obsidian["Notice"] as new (message: string | DocumentFragment) => unknown;
      new Notice("plain");
      new Notice(createFragment((el) => void el.createEl("button", {text: "Undo"})));
    });
    expect(await host.page.locator(".notice").first().textContent()).toBe("plain");
    await host.page.locator(".notice button", {hasText: "Undo"}).click();
    await expect.poll(() => host.page.locator(".notice").count()).toBe(1);
  });

  test("unloading takes everything away", async () => {
    await host.inside(({app}) => app.plugins.disablePlugin("fixture"));
    await expect.poll(() => host.page.locator(".fixture-view").count()).toBe(0);
    const left = '[aria-label="Open fixture"], .plugin-fixture, style[data-plugin="fixture"]';
    expect(await host.page.locator(left).count()).toBe(0);
    const ids = await host.inside(({app}) => Object.keys(app.commands.commands));
    expect(ids.filter((id) => id.startsWith("fixture:"))).toEqual([]);
    const told = await host.inside(({window}) => [window.fixtureUnloaded, window.fixtureClosed]);
    expect(told).toEqual([true, 1]);
    const ticks = await host.inside(async ({window}) => {
      const before = window.fixtureTicks;
      await new Promise((resolve) => setTimeout(resolve, 80));
      return [before, window.fixtureTicks];
    });
    expect(ticks[0]).toBe(ticks[1]);
  });

  test("enabled again, it has its view back, and is not taken for new", async () => {
    await host.inside(({app}) => app.plugins.enablePlugin("fixture"));
    await host.inside(({plugin}) => plugin.open());
    expect(await host.page.locator(".fixture-view").count()).toBe(1);
    expect(await notes()).not.toContain("user-enable");
  });

  test("nothing failed but what was meant to, nothing was missing, nothing left the machine", async () => {
    expect((await host.errors()).filter((error) => !error.includes("expected-throw"))).toEqual([]);
    expect(await host.inside(({host}) => [...host.missing, ...host.unknownIcons])).toEqual([]);
    expect(host.outside).toEqual([]);
  });
});
