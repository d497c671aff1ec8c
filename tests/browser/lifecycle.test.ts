import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {restart} from "./restart.ts";

const VAULT = {...DAILY, "Daily/2026-11-19.md": "- [x] a\n", [TODAY]: "- [x] a\n- [ ] b\n"};

interface Standing {
  views: number;
  panes: number;
  styles: number;
  icons: number;
  commands: number;
  tabs: number;
}

/** What of the plugin is there, as people and the app see it. */
const standing = (desk: Desk): Promise<Standing> =>
  desk.page.evaluate(() => {
    const app = Reflect.get(globalThis, "app");
    return {
      views: app.workspace.getLeavesOfType("micro-wins").length,
      panes: document.querySelectorAll(".micro-wins").length,
      styles: document.querySelectorAll('style[data-plugin="micro-wins"]').length,
      icons: document.querySelectorAll('.side-dock-ribbon-action[aria-label="Micro Wins"]').length,
      commands: Object.keys(app.commands.commands).filter((id) => id.startsWith("micro-wins:")).length,
      tabs: app.setting.pluginTabs.filter(
        (tab: {plugin?: {manifest: {id: string}}}) => tab.plugin?.manifest.id === "micro-wins",
      ).length,
    };
  });
const RUNNING: Standing = {views: 1, panes: 1, styles: 1, icons: 1, commands: 20, tabs: 1};

const activeFile = (desk: Desk): Promise<string | undefined> =>
  desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.activeLeaf?.view.file?.path);
const closeViews = (desk: Desk): Promise<void> =>
  desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.detachLeavesOfType("micro-wins"));
const setCollapsed = (desk: Desk, collapsed: boolean): Promise<void> =>
  desk.page.evaluate((how) => {
    const {rightSplit} = Reflect.get(globalThis, "app").workspace;
    if (how) rightSplit.collapse();
    else rightSplit.expand();
  }, collapsed);

/** Runs in the page: counts timers and listeners that are alive, by what they are for. */
function countListeners(): void {
  const alive = new Map<string, number>();
  Object.assign(globalThis, {alive});
  const count = (name: string, change: number): void => void alive.set(name, (alive.get(name) ?? 0) + change);
  for (const target of [window, document]) {
    const {addEventListener, removeEventListener} = target;
    Object.assign(target, {
      addEventListener: (...how: Parameters<typeof addEventListener>) => {
        count(how[0], 1);
        addEventListener.apply(target, how);
      },
      removeEventListener: (...how: Parameters<typeof removeEventListener>) => {
        count(how[0], -1);
        removeEventListener.apply(target, how);
      },
    });
  }
  const {setInterval, clearInterval} = window;
  Object.assign(window, {
    setInterval: (...how: Parameters<typeof setInterval>) => {
      count("timer", 1);
      return setInterval(...how);
    },
    clearInterval: (...how: Parameters<typeof clearInterval>) => {
      count("timer", -1);
      clearInterval(...how);
    },
  });
}

/** Those, and the listeners of the app's own events. */
const listeners = (desk: Desk): Promise<Record<string, number>> =>
  desk.page.evaluate(() => {
    const {vault, metadataCache, workspace} = Reflect.get(globalThis, "app");
    const alive = Reflect.get(globalThis, "alive") as Map<string, number>;
    // Svelte listens to the document once for forms that are reset, and offers no way to stop.
    const counts = Object.fromEntries([...alive].filter(([name]) => name !== "reset"));
    for (const events of [vault, metadataCache, workspace])
      for (const [name, refs] of events.listeners)
        counts[`app ${name}`] = (counts[`app ${name}`] ?? 0) + refs.length;
    return counts;
  });

const enable = (desk: Desk): Promise<void> =>
  desk.page.evaluate(() => Reflect.get(globalThis, "app").plugins.enablePlugin("micro-wins"));
const disable = (desk: Desk): Promise<void> =>
  desk.page.evaluate(() => Reflect.get(globalThis, "app").plugins.disablePlugin("micro-wins"));

describe("the sidebar", () => {
  test("opens when the plugin is first enabled, and the note keeps the focus", async () => {
    const desk = await openDesk(VAULT);
    await desk.reads("1 win today");
    expect(await desk.pane.isVisible()).toBe(true);
    expect(await activeFile(desk)).toBe(TODAY);
  });

  test("closed, stays closed at the next start; open, it comes back without taking the focus", async () => {
    const desk = await openDesk(VAULT);
    await desk.reads("1 win today");
    await restart(desk);
    await desk.reads("1 win today");
    expect(await activeFile(desk)).toBe(TODAY);
    await closeViews(desk);
    await restart(desk);
    await expect.poll(async () => (await desk.summary()).counts.today).toBe(1);
    expect(await standing(desk)).toEqual({...RUNNING, views: 0, panes: 0});
    expect(await activeFile(desk)).toBe(TODAY);
  });

  test("opens by ribbon and by command, one view however often", async () => {
    const desk = await openDesk(VAULT);
    await desk.reads("1 win today");
    for (const open of [
      () => desk.page.locator('.side-dock-ribbon-action[aria-label="Micro Wins"]').click(),
      () => desk.command("open"),
    ]) {
      await closeViews(desk);
      await expect.poll(() => standing(desk)).toMatchObject({views: 0, panes: 0});
      await open();
      await desk.reads("1 win today");
      await setCollapsed(desk, true);
      await expect.poll(() => desk.pane.isVisible()).toBe(false);
      await open();
      await expect.poll(() => desk.pane.isVisible()).toBe(true);
      expect(await standing(desk)).toEqual(RUNNING);
    }
  });

  test("opened and closed many times leaves nothing behind", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}, init: countListeners});
    const round = async (): Promise<void> => {
      await closeViews(desk);
      await desk.command("open");
      await desk.reads("1 win today");
    };
    await desk.reads("1 win today");
    await round();
    const before = await listeners(desk);
    const elements = await desk.page.locator("*").count();
    for (let times = 0; times < 5; times += 1) await round();
    expect(await listeners(desk)).toEqual(before);
    expect(await desk.page.locator("*").count()).toBe(elements);
    await desk.box("b").click();
    await desk.reads("2 wins today");
  });

  test("restored at the start works while older notes are still being read", async () => {
    const older = Object.fromEntries(
      Array.from({length: 80}, (_, day) => [
        `Daily/2026-0${1 + Math.floor(day / 20)}-${9 + (day % 20) < 10 ? "09" : 9 + (day % 20)}.md`,
        "- [x] a\n",
      ]),
    );
    const desk = await openDesk({...VAULT, ...older}, {query: {open: "Inbox.md", latency: "400"}});
    await desk.reads("1 win today");
    await restart(desk);
    await desk.reads("1 win today");
    expect(await desk.pane.getByRole("progressbar").count()).toBe(1);
    await desk.box("b").click();
    await desk.reads("2 wins today");
    expect(await desk.pane.getByRole("progressbar").count()).toBe(1);
    expect((await desk.summary()).counts.total).toBe(83);
    await expect.poll(() => desk.pane.getByRole("progressbar").count()).toBe(0);
  });
});

describe("the plugin", () => {
  test("disabled takes everything with it, and works again when enabled", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}, init: countListeners});
    await desk.reads("1 win today");
    expect(await standing(desk)).toEqual(RUNNING);
    await disable(desk);
    await expect
      .poll(() => standing(desk))
      .toMatchObject({panes: 0, styles: 0, icons: 0, commands: 0, tabs: 0});
    const without = await listeners(desk);
    await desk.write(TODAY, "- [x] a\n- [x] b\n");
    await desk.write("Daily/2026-11-18.md", "- [x] a\n");
    await expect
      .poll(() =>
        desk.page.evaluate(() => {
          const {vault} = Reflect.get(globalThis, "app");
          return vault.getFileByPath("Daily/2026-11-18.md") !== null;
        }),
      )
      .toBe(true);
    await desk.page.clock.fastForward(60_000);
    await enable(desk);
    await desk.command("open");
    await desk.reads("2 wins today");
    expect(await standing(desk)).toEqual(RUNNING);
    expect((await desk.summary()).counts.total).toBe(4);
    await disable(desk);
    await expect.poll(() => listeners(desk)).toEqual(without);
  });

  test("writes nothing when it starts", async () => {
    const desk = await openDesk(VAULT);
    await desk.reads("1 win today");
    await desk.summary();
    expect(await desk.page.evaluate(() => Reflect.get(globalThis, "app").vault.adapter.writes)).toEqual([]);
    expect((await readdir(desk.dir, {recursive: true})).sort()).toEqual(
      [".obsidian", ".obsidian/daily-notes.json", "Daily", "Daily/2026-11-19.md", TODAY, "Inbox.md"]
        .map((path) => join(path))
        .sort(),
    );
    expect(await desk.read()).toBe(VAULT[TODAY]);
  });
});
