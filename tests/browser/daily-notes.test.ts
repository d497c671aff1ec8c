import {mkdir, rename, rm} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY} from "./desk.ts";

const json = (path: string, value: unknown): Record<string, string> => ({[path]: JSON.stringify(value)});
const CORE = ".obsidian/daily-notes.json";
const PERIODIC = ".obsidian/plugins/periodic-notes/data.json";
const WELCOMED = json(".obsidian/plugins/micro-wins/data.json", {welcomed: true});

describe("where daily notes are", () => {
  test("as the core plugin has them, folders in the format included", async () => {
    const desk = await openDesk({
      ...json(CORE, {folder: "Log", format: "YYYY/MM-MMMM/YYYY-MM-DD dddd"}),
      "Log/2026/11-November/2026-11-20 Friday.md": "- [x] a\n",
      "2026-11-20.md": "- [x] not here\n",
    });
    await desk.reads("1 win today");
  });

  test("as Periodic Notes has them, before the core plugin", async () => {
    const desk = await openDesk({
      ...json(CORE, {folder: "Log"}),
      ...json(PERIODIC, {daily: {enabled: true, folder: "Periodic", format: "YYYYMMDD"}}),
      ...json(".obsidian/community-plugins.json", ["periodic-notes"]),
      "Periodic/20261120.md": "- [x] a\n- [x] b\n",
      "Log/2026-11-20.md": "- [x] not here\n",
    });
    await desk.reads("2 wins today");
  });

  test("in the root, where nothing is set", async () => {
    const desk = await openDesk({
      "2026-11-20.md": "- [x] a\n",
      "2026-11-20 (conflicted copy).md": "- [x] b\n",
    });
    await desk.reads("1 win today");
  });

  test("a folder full of them is offered, and taken with one click", async () => {
    const desk = await openDesk({
      ...json(CORE, {folder: "Empty"}),
      "Calendar/Daily/2026-11-18.md": "- [x] a\n",
      "Calendar/Daily/2026-11-19.md": "- [x] b\n",
      "Calendar/Daily/2026-11-20.md": "- [x] c\n- [ ] d\n",
    });
    await desk.reads("Where are your daily notes?");
    expect(await desk.pane.innerText()).toContain("3 notes in Calendar/Daily look like daily notes.");
    await desk.pane.getByRole("button", {name: "Use Calendar/Daily"}).click();
    await desk.reads("1 win today");
    expect((await desk.summary()).counts.total).toBe(3);
    expect(JSON.parse(await desk.read(".obsidian/plugins/micro-wins/data.json"))).toEqual({
      version: 1,
      ownDailyNotes: true,
      dailyFolder: "Calendar/Daily",
      dailyFormat: "YYYY-MM-DD",
      dailyTemplate: "",
    });
  });

  test("another folder can be chosen", async () => {
    const diary = {"Diary/2026-11-20.md": "- [x] a\n"};
    const desk = await openDesk({...json(CORE, {folder: "Empty"}), ...WELCOMED, ...diary});
    await desk.pane.getByRole("button", {name: "Make today’s note"}).waitFor();
    await desk.reads("Start with today");
    await desk.command("open");
    await desk.page.evaluate(() => Reflect.get(globalThis, "app").setting.openTabById("micro-wins"));
    await desk.page
      .locator(".setting-item", {hasText: "Use other daily notes"})
      .locator(".checkbox-container")
      .click();
    await desk.page
      .locator(".setting-item", {hasText: /^Folder/})
      .locator("input")
      .fill("Diary");
    await desk.reads("1 win today");
  });

  test("none at all: today's note is made with one click", async () => {
    const desk = await openDesk({...json(CORE, {folder: "Daily"}), ...WELCOMED});
    await desk.reads("Start with today");
    await desk.pane.getByRole("button", {name: "Make today’s note"}).click();
    await desk.reads("Today is open");
    expect(await desk.read()).toBe("");
  });

  test("settings changed while the app runs are followed", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: "- [x] a\n", "Log/2026-11-20.md": "- [x] b\n- [x] c\n"});
    await desk.reads("1 win today");
    await desk.page.evaluate(() => {
      Reflect.get(globalThis, "app").internalPlugins.getPluginById("daily-notes").instance.options.folder =
        "Log";
    });
    await desk.page.clock.fastForward(6_000);
    await desk.reads("2 wins today");
  });
});

describe("what happens to notes is followed", () => {
  test("made, changed, renamed and removed by another program", async () => {
    const desk = await openDesk({...DAILY, "Daily/2026-11-18.md": "- [x] a\n"}, {query: {open: "Inbox.md"}});
    await desk.reads("A fresh page");
    await desk.write(TODAY, "- [x] a\n");
    await desk.reads("1 win today");
    await desk.write(TODAY, "- [x] a\n- [x] b\n");
    await desk.reads("2 wins today");
    await rename(join(desk.dir, TODAY), join(desk.dir, "Daily/2026-11-19.md"));
    await desk.reads("A fresh page");
    await expect.poll(async () => (await desk.summary()).counts.total).toBe(3);
    await rm(join(desk.dir, "Daily/2026-11-19.md"));
    await expect.poll(async () => (await desk.summary()).counts.total).toBe(1);
  });

  test("renamed inside the app, folders too", async () => {
    const desk = await openDesk(
      {...DAILY, [TODAY]: "- [x] a\n", "Old/2026-11-19.md": "- [x] b\n"},
      {query: {open: "Inbox.md"}},
    );
    await desk.reads("1 win today");
    const renameTo = (from: string, to: string): Promise<void> =>
      desk.page.evaluate(
        ([path, target]) => {
          const {vault, fileManager} = Reflect.get(globalThis, "app");
          return fileManager.renameFile(vault.getAbstractFileByPath(path), target);
        },
        [from, to] as const,
      );
    await renameTo("Old/2026-11-19.md", "Daily/2026-11-19.md");
    await expect.poll(async () => (await desk.summary()).counts.total).toBe(2);
    await renameTo("Daily", "Elsewhere");
    await expect.poll(async () => (await desk.summary()).counts.total).toBe(0);
  });

  test("synced in bursts", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: "- [ ] a\n"}, {query: {open: "Inbox.md"}});
    await desk.reads("Today is open");
    await mkdir(join(desk.dir, "Daily"), {recursive: true});
    for (let back = 10; back < 20; back += 1)
      await desk.write(`Daily/2026-11-${back - 9 < 10 ? `0${back - 9}` : "10"}.md`, "- [x] a\n");
    await expect.poll(async () => (await desk.summary()).counts.total).toBe(10);
  });
});

describe("the day", () => {
  test("turns while the app is open, and after sleep", async () => {
    const desk = await openDesk({
      ...DAILY,
      [TODAY]: "- [x] a\n",
      "Daily/2026-11-21.md": "- [x] b\n- [x] c\n- [ ] d\n",
    });
    await desk.reads("1 win today");
    expect((await desk.summary()).counts.total).toBe(1);
    await desk.page.clock.fastForward("12:00:10");
    await desk.reads("2 wins today");
    expect(await desk.pane.locator(".micro-wins-date").innerText()).toBe("Saturday 21 November");
    expect((await desk.summary()).counts.total).toBe(3);
    await desk.box("d").waitFor();
  });

  test("begins at the hour that is set", async () => {
    const desk = await openDesk(
      {
        ...DAILY,
        [TODAY]: "- [x] a\n",
        "Daily/2026-11-19.md": "- [x] b\n- [x] c\n",
        ".obsidian/plugins/micro-wins/data.json": '{"dayStart": 4}',
      },
      {clock: new Date(2026, 10, 20, 3, 59)},
    );
    await desk.reads("2 wins today");
    await desk.page.clock.fastForward("01:10");
    await desk.reads("1 win today");
  });
});
