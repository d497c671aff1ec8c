import type {Locator} from "playwright-core";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {overflowing} from "./overflow.ts";

const ELSEWHERE = {query: {open: "Inbox.md"}};
const AGO = {...DAILY, "Daily/2026-11-10.md": "- [x] a\n- [x] b\n"};
const button = (desk: Desk, name: string | RegExp): Locator => desk.pane.getByRole("button", {name});
const lit = (desk: Desk): Promise<string[]> => desk.pane.locator(".is-next .micro-wins-text").allInnerTexts();

const focused = (desk: Desk): Promise<string> =>
  desk.page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    return (label?.textContent ?? element?.textContent ?? "").trim();
  });

describe("after three missed days", () => {
  test("what is kept, one step, and no backlog", async () => {
    const note = "## Morning\n- [ ] Call Ana\n- [ ] Read for 2 minutes\n- [ ] Walk\n";
    const desk = await openDesk({...AGO, [TODAY]: note}, ELSEWHERE);
    await desk.reads("Welcome back");
    expect(await desk.pane.locator(".micro-wins-streak").innerText()).toBe("2 wins, still yours.");
    expect(await lit(desk)).toEqual(["Read for 2 minutes"]);
    expect(await desk.pane.locator(".micro-wins-line").count()).toBe(1);
    expect(await desk.pane.locator(".micro-wins-week").count()).toBe(0);
    await button(desk, "Today’s list").click();
    await desk.row("Call Ana").waitFor();
    // One light.
    expect(await lit(desk)).toEqual(["Read for 2 minutes"]);
    await button(desk, "So far").click();
    await desk.pane.locator(".micro-wins-week").waitFor();
  });

  test("the step is ticked in its note, the greeting is over, and the focus stays with the line", async () => {
    const desk = await openDesk({...AGO, [TODAY]: "- [ ] Call Ana\n- [ ] Read for 2 minutes\n"}, ELSEWHERE);
    await desk.reads("Welcome back");
    await desk.box("Read for 2 minutes").focus();
    await desk.page.keyboard.press("Space");
    await desk.reads("1 win today");
    await expect.poll(() => desk.read()).toBe("- [ ] Call Ana\n- [x] Read for 2 minutes\n");
    await expect.poll(() => focused(desk)).toBe("Read for 2 minutes");
    await desk.box("Read for 2 minutes").click();
    await desk.reads("Welcome back");
  });

  test("without a note, a starter is one tick: it makes the note, and is counted", async () => {
    const desk = await openDesk({...AGO, "Templates/Day.md": "# Today\n"}, ELSEWHERE);
    await desk.reads("Welcome back");
    expect(await lit(desk)).toEqual(["Drink a glass of water"]);
    expect(await desk.pane.locator(".micro-wins-context").innerText()).toBe("1 min · a good first one");
    await button(desk, "Another").click();
    const other = (await lit(desk))[0] ?? "";
    expect(other).not.toBe("Drink a glass of water");
    await desk.box(other).click();
    await desk.reads("1 win today");
    await expect.poll(() => desk.read()).toBe(`# Today\n- [x] ${other}\n`);
    expect((await desk.summary()).counts.total).toBe(3);
  });

  test("“Another” goes on from line to line, then to starters", async () => {
    const desk = await openDesk({...AGO, [TODAY]: "- [ ] Call Ana\n- [ ] Read for 2 minutes\n"}, ELSEWHERE);
    await desk.reads("Welcome back");
    await button(desk, "Another").click();
    await expect.poll(() => lit(desk)).toEqual(["Call Ana"]);
    await button(desk, "Another").click();
    await expect.poll(() => lit(desk)).toEqual(["Drink a glass of water"]);
    expect(await desk.read()).toBe("- [ ] Call Ana\n- [ ] Read for 2 minutes\n");
  });

  test("nobody is greeted after two days, or after a rest", async () => {
    const two = await openDesk(
      {...DAILY, "Daily/2026-11-17.md": "- [x] a\n", [TODAY]: "- [ ] b\n"},
      ELSEWHERE,
    );
    await two.reads("Today is open");
    const data = {pauses: [{from: "2026-11-11", to: "2026-11-19"}]};
    const rested = await openDesk(
      {...AGO, [TODAY]: "- [ ] b\n", ".obsidian/plugins/micro-wins/data.json": JSON.stringify(data)},
      ELSEWHERE,
    );
    await rested.reads("Today is open");
  });
});

describe("a fresh page", () => {
  const WEEK = Object.fromEntries(
    ["16", "17", "18", "19"].map((date) => [`Daily/2026-11-${date}.md`, "- [x] Walk\n- [x] Read 1 page\n"]),
  );

  test("offers the habits, the shortest first; one press makes the note, by keyboard too", async () => {
    const desk = await openDesk({...DAILY, ...WEEK, "Templates/Day.md": "# Today\n"}, ELSEWHERE);
    await desk.reads("A fresh page");
    const picks = desk.pane.locator(".micro-wins-pick");
    await expect
      .poll(async () => (await picks.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim()))
      .toEqual(["Read 1 page 2 min", "Walk"]);
    await picks.first().focus();
    await desk.page.keyboard.press("Enter");
    await desk.reads("Today is open");
    await expect.poll(() => desk.read()).toBe("# Today\n- [ ] Read 1 page\n");
    await expect.poll(() => focused(desk)).toBe("Read 1 page");
    expect(await picks.count()).toBe(0);
  });
});

describe("all done", () => {
  test("one more tiny thing is offered, changed, and added", async () => {
    const note = "- [x] Walk\n- [x] Take five slow breaths\n";
    const desk = await openDesk({...DAILY, [TODAY]: note}, ELSEWHERE);
    await desk.reads("2 wins today");
    await button(desk, "One more tiny thing").focus();
    await desk.page.keyboard.press("Enter");
    await expect.poll(() => focused(desk)).toBe("Add to today");
    const first = (await lit(desk))[0] ?? "";
    await button(desk, "Another").click();
    await expect.poll(() => lit(desk)).not.toEqual([first]);
    const second = (await lit(desk))[0] ?? "";
    await button(desk, "Add to today").click();
    await expect.poll(() => desk.read()).toBe(`${note}- [ ] ${second}\n`);
    await expect.poll(() => lit(desk)).toEqual([second]);
    await expect.poll(() => focused(desk)).toBe(second);
    await desk.box(second).click();
    await desk.reads("3 wins today");
    await button(desk, "One more tiny thing").waitFor();
  });
});

describe("looks like the rest", () => {
  test.each([
    ["light", {}],
    ["dark", {query: {open: "Inbox.md", theme: "dark"}}],
    ["phone", {query: {open: "Inbox.md", phone: "1"}, viewport: {width: 390, height: 844}}],
  ])("%s", async (_, options) => {
    const long =
      "Pneumonoultramicroscopicsilicovolcanoconiosis/Pneumonoultramicroscopicsilicovolcanoconiosis";
    const desk = await openDesk({...AGO, [TODAY]: `- [ ] ${long}\n`}, {...ELSEWHERE, ...options});
    await desk.reads("Welcome back");
    expect(await overflowing(desk)).toEqual([]);
    await button(desk, "Today’s list").click();
    await button(desk, "So far").click();
    await desk.pane.locator(".micro-wins-week").waitFor();
    expect(await overflowing(desk)).toEqual([]);
  });
});
