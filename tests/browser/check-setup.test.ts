import type {Locator} from "playwright-core";
import {describe, expect, test} from "vitest";
import type {SetupReport} from "../../src/core/check-setup.ts";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";

const modal = (desk: Desk): Locator => desk.page.locator(".micro-wins-setup-modal");
const found = (desk: Desk): Locator => modal(desk).locator(".micro-wins-found");
const finding = (desk: Desk, text: string | RegExp): Locator =>
  modal(desk).locator(".micro-wins-unfold", {hasText: text});

async function openCheck(desk: Desk): Promise<void> {
  await desk.title.waitFor();
  await desk.command("check-setup");
  await modal(desk).getByRole("button", {name: "Copy report"}).waitFor();
}

async function copied(desk: Desk): Promise<string> {
  await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await modal(desk).getByRole("button", {name: "Copy report"}).click();
  await expect.poll(() => modal(desk).locator(".micro-wins-said").innerText()).toBe("Copied.");
  return desk.page.evaluate(() => navigator.clipboard.readText());
}

const german = (): Record<string, string> =>
  Object.fromEntries(
    Array.from({length: 12}, (_, index) => [
      `Journal/${index + 9}.11.2026.md`.replace(/\/9/, "/09"),
      "- [x] a\n",
    ]),
  );

describe("checking the setup", () => {
  test("says how daily notes are found, and that all is well", async () => {
    const desk = await openDesk({
      ...DAILY,
      "Templates/Day.md": "- [ ] a\n",
      "Daily/2025-03-01.md": "- [x] a\n",
      [TODAY]: "---\ntags: [a]\n---\n- [x] a\n\n- - [ ] b\n",
    });
    await openCheck(desk);
    expect(await found(desk).innerText()).toBe("2 daily notes, from 1 March 2025 to today.");
    const text = await modal(desk).innerText();
    expect(text).toContain("The core plugin Daily notes");
    expect(text).toContain("Templates/Day");
    expect(text).toContain("All of it reads as in Obsidian.");
    expect(await modal(desk).locator(".micro-wins-finding").count()).toBe(0);
  });

  test("copies a report without a note’s name or a word of it, and with them where asked", async () => {
    const desk = await openDesk({
      ...DAILY,
      [TODAY]: "- [x] a\n```\n- [x] a secret\n```\n",
      "Daily/2026-11-19 secret.md": "",
    });
    await openCheck(desk);
    const text = await copied(desk);
    expect(text).toContain("Micro Wins 0.");
    expect(text).toContain("1 ticked line in 1 note is in code.");
    expect(text).not.toContain("secret");
    await modal(desk).getByLabel("Include note names and lines").check();
    const whole = await copied(desk);
    expect(whole).toContain("Daily/2026-11-20.md, line 3: - [x] a secret");
    expect(whole).toContain("Daily/2026-11-19 secret.md");
  });

  test("names notes in another format, and takes them with one click", async () => {
    const desk = await openDesk({...DAILY, "Daily/2026-11-20.md": "- [ ] b\n", ...german()});
    await desk.reads("Today is open");
    await openCheck(desk);
    await finding(desk, "12 notes in Journal look like “DD.MM.YYYY”.").waitFor();
    await modal(desk).getByRole("button", {name: "Use them instead"}).click();
    await expect.poll(() => found(desk).innerText()).toBe("12 daily notes, from 9 November to today.");
    await finding(desk, "1 note in Daily looks like “YYYY-MM-DD”.").waitFor();
    await modal(desk).locator(".modal-close-button").click();
    await desk.reads("1 win today");
    expect((await desk.summary()).counts.total).toBe(12);
    expect(JSON.parse(await desk.read(".obsidian/plugins/micro-wins/data.json"))).toMatchObject({
      ownDailyNotes: true,
      dailyFolder: "Journal",
      dailyFormat: "DD.MM.YYYY",
      dailyTemplate: "Templates/Day",
    });
  });

  test("leads from a line that does not count to its place in the note", async () => {
    const desk = await openDesk(
      {...DAILY, [TODAY]: "- [x] a\n", "Daily/2026-11-18.md": "Text\n\n```\n- [x] lost\n```\n"},
      {query: {open: "Inbox.md"}},
    );
    await openCheck(desk);
    const row = finding(desk, "1 ticked line in 1 note is in code.");
    expect(await row.getAttribute("aria-expanded")).toBe("false");
    await row.click();
    expect(await modal(desk).locator(".micro-wins-about").innerText()).toContain("- [x] lost");
    await modal(desk).getByRole("button", {name: "2026-11-18, line 4"}).click();
    await expect.poll(() => modal(desk).count()).toBe(0);
    await expect
      .poll(() => desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.getActiveFile()?.path))
      .toBe("Daily/2026-11-18.md");
  });

  test("tells what Obsidian reads otherwise, and what it does not know", async () => {
    const desk = await openDesk({
      ...DAILY,
      [TODAY]: "- [x] a\n- [ ] b\n",
      "Daily/2026-11-19.md": "- [x] a\n",
      "Daily/2026-11-18.md": "---\na: [\n---\n- [x] a [every:: blue moon] ✅ 2026-02-30\n",
    });
    await desk.reads("1 win today");
    await desk.page.evaluate((path) => {
      const cache = Reflect.get(globalThis, "app").metadataCache;
      const getCache = cache.getCache.bind(cache);
      cache.getCache = (asked: string) =>
        asked === path ? {} : asked === "Daily/2026-11-19.md" ? null : getCache(asked);
    }, TODAY);
    await openCheck(desk);
    await finding(desk, "Obsidian reads 2 lines in 1 note otherwise.").click();
    await finding(desk, "Obsidian hasn’t indexed 1 note yet.").waitFor();
    await finding(desk, "The properties of 1 note can’t be read. The lines still count.").waitFor();
    await finding(desk, "1 schedule can’t be read").waitFor();
    await finding(desk, "1 done date isn’t in the calendar.").waitFor();
    const text = await modal(desk).locator(".micro-wins-about", {hasText: "line 2"}).innerText();
    expect(text).toContain("[ ] here, none in Obsidian");
  });

  test("can be closed while it reads, and then stops", async () => {
    const older = Object.fromEntries(
      Array.from({length: 120}, (_, index) => [
        `Daily/2026-0${1 + Math.floor(index / 25)}-${10 + (index % 15)}.md`,
        "",
      ]),
    );
    const desk = await openDesk(
      {...DAILY, ...older, [TODAY]: "- [x] a\n"},
      {query: {open: "Inbox.md", latency: "100"}},
    );
    await desk.summary();
    await desk.page.evaluate(() => {
      const {vault} = Reflect.get(globalThis, "app");
      const cachedRead = vault.cachedRead.bind(vault);
      Object.assign(globalThis, {reads: 0});
      vault.cachedRead = (file: unknown) => {
        Reflect.set(globalThis, "reads", Reflect.get(globalThis, "reads") + 1);
        return cachedRead(file);
      };
    });
    const reads = (): Promise<number> => desk.page.evaluate(() => Reflect.get(globalThis, "reads"));
    await desk.command("check-setup");
    await modal(desk).getByRole("progressbar").waitFor();
    await expect.poll(reads).toBeGreaterThan(0);
    await desk.page.keyboard.press("Escape");
    await expect.poll(() => modal(desk).count()).toBe(0);
    const [then] = [await reads()];
    expect(then).toBeLessThan(60);
    await desk.page.clock.runFor(1_000);
    expect(await reads()).toBe(then);
  });

  test("is offered where no daily notes are found", async () => {
    const desk = await openDesk({
      ".obsidian/daily-notes.json": JSON.stringify({folder: "Empty"}),
      "Calendar/2026-11-18.md": "",
      "Calendar/2026-11-19.md": "",
      "Calendar/2026-11-20.md": "- [x] a\n",
    });
    await desk.reads("Where are your daily notes?");
    await desk.pane.getByRole("button", {name: "Check my setup"}).click();
    await expect.poll(() => found(desk).innerText()).toBe("No note in Empty is named like “YYYY-MM-DD” yet.");
    await modal(desk).getByRole("button", {name: "Use them"}).click();
    await expect.poll(() => found(desk).innerText()).toBe("3 daily notes, from 18 November to today.");
  });

  test("is there for scripts, as plain JSON", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: "- [x] a\n"}, {query: {open: "Inbox.md"}});
    const report = await desk.page.evaluate(async () => {
      const {api} = Reflect.get(globalThis, "app").plugins.plugins["micro-wins"];
      return structuredClone(await api.checkSetup()) as SetupReport;
    });
    expect(report).toMatchObject({
      app: "1.13.1",
      today: "2026-11-20",
      place: {source: "daily-notes", folder: "Daily", format: "YYYY-MM-DD", template: "Templates/Day"},
      notes: {count: 1, from: "2026-11-20", to: "2026-11-20", ahead: 0},
      lines: {checkboxes: 1, wins: 1},
      otherNames: [],
      findings: [],
    });
  });
});
