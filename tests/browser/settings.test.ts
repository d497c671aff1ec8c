import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {restart} from "./restart.ts";

const DATA = ".obsidian/plugins/micro-wins/data.json";
const NOTE = "- [x] a #win\n- [x] b\n- [w] c\n## Micro wins\n- [x] d\n- [ ] e\n";

async function openSettings(desk: Desk): Promise<void> {
  await desk.title.waitFor();
  await desk.page.evaluate(() => Reflect.get(globalThis, "app").setting.openTabById("micro-wins"));
}

const setting = (desk: Desk, name: string) =>
  desk.page.locator(".setting-item", {
    has: desk.page.locator(".setting-item-name", {hasText: new RegExp(`^${name}$`)}),
  });
const data = async (desk: Desk): Promise<unknown> => JSON.parse(await desk.read(DATA));

describe("settings", () => {
  test("change what counts, and are kept as they are changed", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: NOTE});
    await desk.reads("4 wins today");
    await openSettings(desk);
    await setting(desk, "Wins").locator("select").selectOption("tag");
    await desk.reads("1 win today");
    await setting(desk, "Wins").locator("select").selectOption("heading");
    await desk.reads("1 win today");
    await setting(desk, "Win heading").locator("input").fill("Nowhere");
    await desk.reads("Today is open");
    await expect.poll(() => data(desk)).toEqual({version: 1, scope: "heading", winHeading: "Nowhere"});
    await setting(desk, "Wins").locator("select").selectOption("all");
    await setting(desk, "Done characters").locator("input").fill("x");
    await desk.reads("3 wins today");
  });

  test("a new daily goal holds from today", async () => {
    const desk = await openDesk({
      ...DAILY,
      "Daily/2026-11-19.md": "- [x] a\n",
      [TODAY]: "- [x] a\n- [ ] b\n",
    });
    await desk.reads("1 win today");
    await openSettings(desk);
    await setting(desk, "Daily goal").locator("input").fill("3");
    await expect.poll(() => desk.pane.getByRole("img", {name: "1 of 3 for today"}).count()).toBe(1);
    await expect
      .poll(() => data(desk))
      .toEqual({
        version: 1,
        dailyGoals: [
          {from: "1970-01-01", wins: 1},
          {from: "2026-11-20", wins: 3},
        ],
      });
    expect((await desk.summary()).days.map((day) => day.state)).toEqual(["counted", "pending"]);
  });

  test("pauses are added, changed and removed", async () => {
    const desk = await openDesk({...DAILY, "Daily/2026-11-10.md": "- [x] a\n", [TODAY]: "- [x] a\n"});
    await desk.reads("1 win today");
    await openSettings(desk);
    const current = async (): Promise<number> => (await desk.summary()).streak.current;
    expect(await current()).toBe(1);
    await desk.page.getByLabel("Add a pause").click();
    await desk.page.getByLabel("From").fill("2026-11-11");
    await desk.page.getByLabel("To", {exact: true}).fill("2026-11-19");
    await expect.poll(current).toBe(2);
    await expect
      .poll(() => data(desk))
      .toEqual({version: 1, pauses: [{from: "2026-11-11", to: "2026-11-19"}]});
    await desk.page.locator(".setting-item", {hasText: "Pause 1"}).locator(".extra-setting-button").click();
    await expect.poll(current).toBe(1);
  });

  test("a value that does not fit is not taken", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: NOTE});
    await openSettings(desk);
    await setting(desk, "Done characters").locator("input").fill("x y");
    await expect.poll(() => desk.page.locator(".setting-item-error").innerText()).toContain("without spaces");
    await desk.reads("4 wins today");
  });

  test("nothing is written unless a setting is changed", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: NOTE}, {query: {open: "Inbox.md"}});
    await desk.box("e").click();
    await desk.reads("5 wins today");
    await expect.poll(() => desk.read()).not.toBe(NOTE);
    expect((await readdir(join(desk.dir, ".obsidian"))).sort()).toEqual(["daily-notes.json"]);
  });
});

describe("bad settings", () => {
  test("a bad value: the default is used, it is said once, and the value stays where it is", async () => {
    const stored = '{"version": 1, "dayStart": 99, "scope": "tag", "later": {"kept": true}}';
    const desk = await openDesk({...DAILY, [TODAY]: NOTE, [DATA]: stored});
    await desk.reads("1 win today");
    await expect
      .poll(() => desk.page.locator(".notice").allInnerTexts())
      .toEqual([expect.stringContaining("uses the default for dayStart") as string]);
    expect(await desk.read(DATA)).toBe(stored);
    await restart(desk);
    await desk.reads("1 win today");
    expect(await desk.page.locator(".notice").count()).toBe(0);
    await openSettings(desk);
    await setting(desk, "Wins").locator("select").selectOption("all");
    await desk.reads("4 wins today");
    await expect
      .poll(() => data(desk))
      .toEqual({version: 1, dayStart: 99, scope: "all", later: {kept: true}});
  });

  test("a file that is not JSON: defaults are used, it is said, and a copy is kept before the first write", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: NOTE, [DATA]: '{"scope": "tag"'});
    await desk.reads("4 wins today");
    await expect
      .poll(() => desk.page.locator(".notice").innerText())
      .toContain("could not read its settings");
    expect(await desk.read(DATA)).toBe('{"scope": "tag"');
    await openSettings(desk);
    await setting(desk, "Wins").locator("select").selectOption("heading");
    await desk.reads("1 win today");
    await expect.poll(() => data(desk)).toEqual({version: 1, scope: "heading"});
    expect(await desk.read(DATA.replace(".json", ".damaged.json"))).toBe('{"scope": "tag"');
  });

  test("settings changed by another device are taken over", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: NOTE, [DATA]: '{"scope": "all"}'});
    await desk.reads("4 wins today");
    await desk.write(DATA, '{"scope": "tag"}');
    await desk.reads("1 win today");
  });
});
