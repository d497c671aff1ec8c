import type {Locator} from "playwright-core";
import {describe, expect, test} from "vitest";
import {blocks, fence, openBlocks, paneBox, turn} from "./block-desk.ts";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";

const noteBefore = (days: number): string =>
  `Daily/${new Date(Date.UTC(2026, 10, 20 - days)).toISOString().slice(0, 10)}.md`;

const LINES = "## Morning\n\n- [x] Walk\n- [x] Write 40 words\n";
const NOTE = "# Friday\n\n## Morning\n\n- [x] Walk\n- [ ] Write 40 words\n- [ ] Read <b>1</b> page\n";
const VAULT = {
  ...DAILY,
  ...Object.fromEntries([1, 2, 3, 4].map((days) => [noteBefore(days), LINES])),
  [TODAY]: NOTE,
  "Goals/Write a book.md": "#goal\n\n- [ ] Write 10 words\n",
};

const text = (desk: Desk, at = 0): Promise<string> => blocks(desk).nth(at).innerText();
const boxIn = (desk: Desk, name: string | RegExp): Locator => blocks(desk).getByRole("checkbox", {name});
const writes = (desk: Desk): Promise<string[]> =>
  desk.page.evaluate(() => Reflect.get(globalThis, "app").vault.adapter.writes.map(String));
const saved = (desk: Desk): Promise<string> => desk.read();

describe("a code block", () => {
  test("shows today's lines, which are ticked in it", async () => {
    const desk = await openBlocks(VAULT, [fence("show: today")]);
    await expect.poll(() => text(desk)).toContain("1 win today");
    expect(await text(desk)).toContain("5 days in a row");
    await boxIn(desk, "Write 40 words").click();
    await expect.poll(() => saved(desk)).toBe(NOTE.replace("[ ] Write", "[x] Write"));
    await expect.poll(() => text(desk)).toContain("2 wins today");
    await desk.reads("2 wins today");
    expect(await boxIn(desk, "Write 40 words").isChecked()).toBe(true);
    await boxIn(desk, "Write 40 words").click();
    await expect.poll(() => saved(desk)).toBe(NOTE);
    await expect.poll(() => text(desk)).toContain("1 win today");
  });

  test("shows streaks, of habits too, which are ticked in it", async () => {
    const desk = await openBlocks(VAULT, [fence("Show: Streaks")]);
    await expect.poll(() => text(desk)).toContain("5 days in a row, your best");
    expect(await blocks(desk).locator(".micro-wins-name").allInnerTexts()).toEqual([
      "Walk",
      "Write 40 words",
    ]);
    await boxIn(desk, "Write 40 words").click();
    await expect.poll(() => saved(desk)).toBe(NOTE.replace("[ ] Write", "[x] Write"));
    await expect
      .poll(() => blocks(desk).locator(".micro-wins-length").allInnerTexts())
      .toEqual(["5 days", "5 days"]);
  });

  test("shows the year, or days of it, all wins or a habit's", async () => {
    const desk = await openBlocks(VAULT, [
      fence("show: heatmap"),
      fence("show: heatmap", "habit: walk", "from: 2026-11-16", "to: 2026-11-18"),
    ]);
    const grids = blocks(desk).getByRole("grid");
    await expect.poll(() => grids.count()).toBe(2);
    expect(await grids.first().getByRole("gridcell", {name: /win/}).count()).toBeGreaterThan(300);
    await grids.first().getByRole("gridcell", {name: "Thursday 19 November, 2 wins"}).waitFor();
    expect(await grids.nth(1).locator("[data-day]").count()).toBe(3);
    expect(await text(desk, 1)).toContain("Walk");
    await grids.first().getByRole("gridcell", {name: "Thursday 19 November"}).click();
    await expect
      .poll(() => desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.getActiveFile().path))
      .toBe("Daily/2026-11-19.md");
  });

  test("shows totals, a habit, and goals", async () => {
    const desk = await openBlocks(VAULT, [
      fence("show: total"),
      fence("show: total", "from: -1 day", "to: today"),
      fence("show: habit", "habit: Write 40 words"),
      fence("show: goals", "goal: [[Write a book]]"),
    ]);
    await expect.poll(() => text(desk)).toContain("9 wins");
    expect(await text(desk)).toContain("this month");
    expect(await text(desk, 1)).toContain("3 wins on 2 days");
    expect(await text(desk, 2)).toContain("Every day");
    expect(await text(desk, 2)).toContain("160 since November");
    await expect.poll(() => text(desk, 3)).toContain("Write a book");
    expect(await text(desk, 3)).toContain("Write 10 words");
  });

  test("follows a tick in the sidebar, another program and the clock", async () => {
    const desk = await openBlocks(VAULT, [
      fence("show: today"),
      fence("show: total"),
      fence("show: heatmap"),
    ]);
    await expect.poll(() => text(desk, 1)).toContain("9 wins");
    await paneBox(desk, "Write 40 words").click();
    await expect.poll(() => text(desk)).toContain("2 wins today");
    await expect.poll(() => text(desk, 1)).toContain("10 wins");
    await blocks(desk).getByRole("gridcell", {name: "Friday 20 November, 2 wins"}).waitFor();
    await expect.poll(() => saved(desk)).toContain("[x] Write");
    await desk.write(noteBefore(1), "- [x] Walk\n");
    await expect.poll(() => text(desk, 1)).toContain("9 wins");
    await blocks(desk).getByRole("gridcell", {name: "Thursday 19 November, 1 win"}).waitFor();
    await desk.page.clock.fastForward("12:00:10");
    await expect.poll(() => text(desk)).toContain("A fresh page");
    await blocks(desk).getByRole("gridcell", {name: "Saturday 21 November"}).waitFor();
  });

  test("opens what explains a number in the sidebar", async () => {
    const desk = await openBlocks(VAULT, [fence("show: streaks")]);
    await blocks(desk).getByRole("button", {name: "5 days", exact: true}).first().click();
    await expect
      .poll(() => desk.page.locator(".micro-wins-pane .micro-wins-body:visible .micro-wins-back").count())
      .toBe(1);
  });
});

describe("what cannot be read", () => {
  test("is named with its line and what can stand there, as text", async () => {
    const desk = await openBlocks(VAULT, [
      fence("show: heat <img src=x onerror=alert(1)>", "<b>x</b>: 1"),
      fence("show: habit", "habit: Write 40 wrds"),
      fence(),
    ]);
    await expect.poll(() => text(desk)).toContain("Line 1");
    expect((await text(desk)).replace(/\s+/g, " ")).toContain(
      "Line 1 show can be today, streaks, heatmap, total, goals or habit, not “heat <img src=x onerror=alert(1)>”.",
    );
    expect((await text(desk)).replace(/\s+/g, " ")).toContain("Line 2 “<b>x</b>” isn’t an option.");
    expect(await blocks(desk).locator("img, b").count()).toBe(0);
    await expect.poll(() => text(desk, 1)).toContain("Close to it: “Write 40 words”.");
    expect(await text(desk, 2)).toContain("A line such as “show: today” is needed.");
  });

  test("can be a habit that comes later", async () => {
    const desk = await openBlocks(VAULT, [fence("show: total", "habit: Swim")]);
    await expect.poll(() => text(desk)).toContain("No habit is called “Swim”.");
    await desk.write(noteBefore(1), "- [x] Swim\n");
    await expect.poll(() => text(desk)).toContain("1 win");
  });
});

describe("in a daily note", () => {
  const own = `${NOTE}\n${fence("show: today")}`;

  test("a tick in it rewrites the note once, and shows", async () => {
    const desk = await openDesk({...VAULT, [TODAY]: own});
    await turn(desk, "preview");
    await expect.poll(() => text(desk)).toContain("1 win today");
    const before = (await writes(desk)).length;
    await boxIn(desk, "Write 40 words").click();
    await expect.poll(() => desk.read()).toBe(own.replace("[ ] Write", "[x] Write"));
    await expect.poll(() => text(desk)).toContain("2 wins today");
    await desk.page.clock.runFor(5000);
    expect(await text(desk)).toContain("2 wins today");
    expect((await writes(desk)).length).toBe(before + 1);
    expect(await blocks(desk).locator(".micro-wins-embed").count()).toBe(1);
    await boxIn(desk, "Write 40 words").click();
    await expect.poll(() => desk.read()).toBe(own);
  });

  test("ticks of the note's own lines show in it", async () => {
    const desk = await openDesk({...VAULT, [TODAY]: own});
    await turn(desk, "preview");
    await expect.poll(() => text(desk)).toContain("1 win today");
    await desk.page.locator(".markdown-preview-view .task-list-item > input").nth(1).click();
    await expect.poll(() => text(desk)).toContain("2 wins today");
    await expect.poll(() => desk.read()).toBe(own.replace("[ ] Write", "[x] Write"));
  });

  test("what changes nothing in it leaves it as it is", async () => {
    const desk = await openBlocks(VAULT, [fence("show: heatmap"), fence("show: total", "habit: Walk")]);
    await expect.poll(() => text(desk, 1)).toContain("5 wins");
    await desk.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, {seen});
      const observer = new MutationObserver((changes) => seen.push(...changes.map(({type}) => type)));
      for (const block of document.querySelectorAll(".micro-wins-embed"))
        observer.observe(block, {childList: true, subtree: true, attributes: true, characterData: true});
    });
    await desk.write(TODAY, `${NOTE}\nMore words.\n- [ ] Another line\n`);
    await desk.page.locator(".micro-wins-pane .micro-wins-line", {hasText: "Another line"}).waitFor();
    await desk.page.clock.runFor(1000);
    expect(await desk.page.evaluate(() => Reflect.get(globalThis, "seen") as string[])).toEqual([]);
  });
});
