import {rm} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {FIXTURE_VAULT, type FixtureHost, NOTE, openFixture} from "./fixture-host.ts";

const PERIODIC = {daily: {enabled: true, folder: "Log", format: "YYYY/MM/DD"}};

describe("other programs at work on the vault", () => {
  let host: FixtureHost;

  beforeAll(async () => {
    host = await openFixture({query: {open: NOTE, view: "source"}});
  }, 60_000);
  afterAll(() => host?.stop());

  const value = (): Promise<string | undefined> =>
    host.inside(({app}) => app.workspace.activeEditor?.editor.getValue());

  test("a changed note reaches the open editor, the cache and the plugin", async () => {
    await host.write(NOTE, "- [ ] from sync\n- [x] second\n");
    await host.noted(`changed:${NOTE}:2`);
    expect(await value()).toBe("- [ ] from sync\n- [x] second\n");
    expect(await host.inside(({plugin}) => plugin.log)).toContain(`editor-change:${NOTE}`);
  });

  test("taking it over is nothing that undo could undo", async () => {
    await host.inside(({app}) => app.workspace.activeEditor?.editor.undo());
    expect(await value()).toBe("- [ ] from sync\n- [x] second\n");
  });

  test("a change elsewhere in a note with unsaved typing keeps both", async () => {
    await host.inside(({app}) => app.workspace.activeEditor?.editor.replaceRange("typed ", {line: 0, ch: 6}));
    await host.write(NOTE, "- [ ] from sync\n- [x] second\n- [ ] third\n");
    await expect.poll(value).toBe("- [ ] typed from sync\n- [x] second\n- [ ] third\n");
    await expect.poll(() => host.read(NOTE), {timeout: 6000}).toBe(await value());
  });

  test("new and deleted notes come and go", async () => {
    await host.write("new.md", "- [ ] fresh\n");
    await host.noted("create:new.md");
    await host.noted("changed:new.md:1");
    await host.page.locator('.nav-file-title[data-path="new.md"]').waitFor();
    await rm(join(host.dir, "new.md"));
    await host.noted("delete:new.md");
    await host.noted("cache-deleted:new.md");
    expect(await host.inside(({app}) => app.vault.getFileByPath("new.md"))).toBeNull();
  });

  test("writes from here are not told of twice", async () => {
    await host.inside(async ({app, plugin}, path) => {
      plugin.log.length = 0;
      const file = app.vault.getFileByPath(path);
      if (file !== null) await app.vault.process(file, (text) => `${text}- [ ] fourth\n`);
    }, NOTE);
    await host.write("later.md", "");
    await host.noted("create:later.md");
    const log = await host.inside(({plugin}) => plugin.log);
    expect(log.filter((entry) => entry === `modify:${NOTE}`)).toHaveLength(1);
  });

  test("a note with CRLF keeps its line ends when a line is ticked in the editor", async () => {
    await host.write(NOTE, "# x\r\n\r\n- [ ] one\r\n- [ ] two\r\n");
    await expect.poll(value).toContain("two");
    await host.page.locator(".cm-content:visible .task-list-item-checkbox").nth(1).click();
    await expect.poll(() => host.read(NOTE), {timeout: 6000}).toBe("# x\r\n\r\n- [ ] one\r\n- [x] two\r\n");
  });
});

describe("the settings of daily notes", () => {
  let host: FixtureHost;

  beforeAll(async () => {
    host = await openFixture({
      vault: {
        ...FIXTURE_VAULT,
        ".obsidian/daily-notes.json": JSON.stringify({folder: "Daily", format: "YYYY-MM-DD"}),
        ".obsidian/community-plugins.json": JSON.stringify(["periodic-notes"]),
        ".obsidian/plugins/periodic-notes/data.json": JSON.stringify(PERIODIC),
      },
    });
  }, 60_000);
  afterAll(() => host?.stop());

  const options = (): Promise<unknown> =>
    host.inside(({app}) => app.internalPlugins.getEnabledPluginById("daily-notes")?.options);

  test("are read from daily-notes.json", async () => {
    expect(await options()).toEqual({folder: "Daily", format: "YYYY-MM-DD"});
  });

  test("follow that file", async () => {
    await host.write(".obsidian/daily-notes.json", JSON.stringify({folder: "Calendar"}));
    await expect.poll(options).toEqual({folder: "Calendar"});
  });

  test("are not to be had while core-plugins.json has the plugin off", async () => {
    await host.write(".obsidian/core-plugins.json", JSON.stringify({"daily-notes": false}));
    await expect.poll(options).toBeUndefined();
    await host.write(".obsidian/core-plugins.json", JSON.stringify(["daily-notes"]));
    await expect.poll(options).toEqual({folder: "Calendar"});
  });

  test("of Periodic Notes are found where that plugin keeps them", async () => {
    const settings = await host.inside(
      ({app}) => (app.plugins.getPlugin("periodic-notes") as {settings: unknown}).settings,
    );
    expect(settings).toEqual(PERIODIC);
  });
});
