import type {Locator} from "playwright-core";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {overflowing} from "./overflow.ts";
import {restart} from "./restart.ts";
import {title} from "./year-desk.ts";

const YESTERDAY = "Daily/2026-11-19.md";

const noteBefore = (days: number): string =>
  `Daily/${new Date(Date.UTC(2026, 10, 20 - days)).toISOString().slice(0, 10)}.md`;

/** 20 days of three habits; today Walk and Type wait, and Read is missing. */
const VAULT: Readonly<Record<string, string>> = {
  ...DAILY,
  ...Object.fromEntries(
    Array.from({length: 20}, (_, index) => [
      noteBefore(index + 1),
      `## Morning\n\n- [x] Walk\n- [x] Read 1 page #win/mind${index === 0 ? " ✅ 2026-11-19" : ""}\n- [${index % 2 === 0 ? "x" : " "}] Type ${10 + index} words [every:: weekday]\n`,
    ]),
  ),
  [TODAY]: "## Morning\n\n- [ ] Walk\n- [ ] Type 40 words\n",
};

const rows = (desk: Desk): Locator => desk.pane.locator(".micro-wins-habit");
const rowOf = (desk: Desk, name: string): Locator =>
  rows(desk).filter({has: desk.page.getByRole("button", {name, exact: true})});
const boxOf = (desk: Desk, name: string): Locator => rowOf(desk, name).getByRole("checkbox", {name});
const names = (desk: Desk): Promise<string[]> => rows(desk).locator(".micro-wins-name").allInnerTexts();
const fact = (desk: Desk, name: string): Locator =>
  desk.pane.locator(".micro-wins-facts > div").filter({has: desk.page.getByText(name, {exact: true})});

async function open(name: string, files = VAULT): Promise<Desk> {
  const desk = await openDesk(files, {query: {open: "Inbox.md"}});
  await rowOf(desk, name).getByRole("button", {name, exact: true}).click();
  await expect.poll(() => title(desk)).toBe(name);
  return desk;
}

/** What `data.json` holds of habits. */
const stored = (desk: Desk): Promise<unknown> =>
  desk
    .read(".obsidian/plugins/micro-wins/data.json")
    .then((text) => (JSON.parse(text) as {habits?: unknown}).habits)
    .catch(() => undefined);

describe("the list of habits", () => {
  test("shows each with its streak, its strength and its last 14 days, open ones first", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await expect.poll(() => names(desk)).toEqual(["Walk", "Read 1 page", "Type 40 words"]);
    const walk = rowOf(desk, "Walk");
    expect(await walk.getByRole("button", {name: "20 days in a row, your best"}).innerText()).toBe("20 days");
    expect(await walk.getByRole("button", {name: /^Strength/}).innerText()).toMatch(/^\d\d%$/);
    expect(await walk.getByRole("img", {name: "13 of the last 14 days"}).count()).toBe(1);
    expect(await rowOf(desk, "Type 40 words").locator(".micro-wins-amount").innerText()).toBe(
      "190 words since November · 36 this week",
    );
  });

  test("ticks the habit's line of today; the row goes to the done ones and keeps the focus", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await boxOf(desk, "Walk").focus();
    await desk.page.keyboard.press("Space");
    await expect.poll(() => desk.read()).toBe("## Morning\n\n- [x] Walk\n- [ ] Type 40 words\n");
    await desk.reads("1 win today");
    await expect.poll(() => names(desk)).toEqual(["Read 1 page", "Type 40 words", "Walk"]);
    expect(await boxOf(desk, "Walk").isChecked()).toBe(true);
    await expect
      .poll(() => desk.page.evaluate(() => document.activeElement?.closest("li")?.textContent ?? ""))
      .toContain("Walk");
    await desk.page.keyboard.press("Space");
    await expect.poll(() => desk.read()).toBe(VAULT[TODAY]);
    await expect.poll(() => boxOf(desk, "Walk").isChecked()).toBe(false);
  });

  test("adds a line that is missing, done", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await boxOf(desk, "Read 1 page").click();
    await expect.poll(() => desk.read()).toBe(`${VAULT[TODAY] ?? ""}- [x] Read 1 page #win/mind\n`);
    await expect.poll(() => boxOf(desk, "Read 1 page").isChecked()).toBe(true);
  });

  test("of many shows the first, and the others when asked", async () => {
    const many = Array.from(
      {length: 30},
      (_, index) =>
        `- [ ] Habit ${"abcdefghij"[index % 10] ?? ""}${index < 10 ? "" : index < 20 ? "x" : "y"}\n`,
    );
    const files = Object.fromEntries([0, 1, 2].map((back) => [noteBefore(back), many.join("")]));
    const desk = await openDesk({...DAILY, ...files}, {query: {open: "Inbox.md"}});
    await desk.pane.getByRole("button", {name: "Show 18 more"}).waitFor();
    expect(await rows(desk).count()).toBe(12);
    await desk.pane.getByRole("button", {name: "Show 18 more"}).click();
    await expect.poll(() => rows(desk).count()).toBe(30);
    await desk.pane.getByRole("button", {name: "Show fewer"}).click();
    const [first = ""] = await names(desk);
    await boxOf(desk, first).click();
    // Sorted behind all the others, and still in sight.
    await expect.poll(async () => (await names(desk)).at(-1)).toBe(first);
    expect(await rows(desk).count()).toBe(13);
  });

  test("folds, and stays folded", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await desk.pane.getByRole("button", {name: "Habits"}).click();
    await expect.poll(() => rows(desk).count()).toBe(0);
    expect(await desk.pane.getByRole("button", {name: "Habits"}).innerText()).toContain("3");
    await restart(desk);
    await desk.reads("Today is open");
    await desk.pane.getByRole("button", {name: "Habits", expanded: false}).waitFor();
  });
});

describe("a habit's page", () => {
  test("opens from its name, and the way back leads to it", async () => {
    const desk = await open("Type 40 words");
    expect(await desk.pane.locator(".micro-wins-streak:visible").innerText()).toContain("open today");
    const sections = desk.pane.locator(".micro-wins-topic:visible > h3");
    expect(await sections.allInnerTexts()).toEqual(["Strength", "Weekdays", "Words", "Streaks"]);
    expect(await desk.pane.getByRole("grid").count()).toBe(1);
    expect(await desk.pane.getByRole("img", {name: /^Strength since/}).count()).toBe(1);
    await desk.page.keyboard.press("Enter");
    await desk.reads("Today is open");
    await expect
      .poll(() => desk.page.evaluate(() => document.activeElement?.textContent))
      .toBe("Type 40 words");
  });

  test("changes the schedule from today on", async () => {
    const desk = await open("Walk");
    const schedule = fact(desk, "Schedule");
    const value = schedule.locator(".micro-wins-value");
    expect(await value.innerText()).toBe("Every day");
    await value.click();
    await schedule.getByRole("radio", {name: "Chosen days"}).click();
    await schedule.getByRole("button", {name: "Sunday"}).click();
    await expect.poll(() => value.innerText()).toBe("Mon, Tue, Wed, Thu, Fri, Sat");
    await expect
      .poll(() => stored(desk))
      .toEqual([
        {key: "walk", also: [], schedules: [{from: "2026-11-20", every: "mon, tue, wed, thu, fri, sat"}]},
      ]);
    await schedule.getByRole("button", {name: "Saturday"}).click();
    await expect.poll(() => value.innerText()).toBe("Every weekday");
    expect(await schedule.getByRole("radio", {name: "Chosen days"}).getAttribute("aria-checked")).toBe(
      "true",
    );
    await schedule.getByRole("radio", {name: "Every few days"}).click();
    await schedule.getByRole("spinbutton").fill("3");
    await schedule.getByRole("spinbutton").press("Enter");
    await expect.poll(() => value.innerText()).toBe("Every 3 days");
    await schedule.getByRole("spinbutton").fill("1000");
    await schedule.getByRole("spinbutton").press("Enter");
    await expect.poll(() => schedule.getByRole("spinbutton").inputValue()).toBe("3");
    await schedule.getByRole("radio", {name: "Times a week"}).click();
    await expect.poll(() => value.innerText()).toBe("3 times a week");
    await schedule.getByRole("radio", {name: "5", exact: true}).click();
    await expect
      .poll(() => stored(desk))
      .toEqual([{key: "walk", also: [], schedules: [{from: "2026-11-20", every: "5/week"}]}]);
  });

  test("says what isn't a schedule", async () => {
    const desk = await open("Walk", {...VAULT, [YESTERDAY]: "- [x] Walk [every:: <b>nonsense</b>]\n"});
    expect(await fact(desk, "Schedule").locator(".micro-wins-remark").innerText()).toBe(
      "“<b>nonsense</b>” isn’t a schedule, so every day holds.",
    );
  });

  test("merges spellings, and takes that back", async () => {
    const desk = await open("Walk", {
      ...VAULT,
      "Daily/2026-09-01.md": "- [x] Walking\n",
      "Daily/2026-09-02.md": "- [x] Walking\n",
    });
    const also = fact(desk, "Also counts");
    const wins = fact(desk, "Every win").locator(".micro-wins-value");
    expect(await wins.innerText()).toBe("20");
    await also.getByRole("button", {name: "Add a name"}).click();
    await also.getByRole("button", {name: "Walking"}).click();
    expect(await also.locator(".micro-wins-small").innerText()).toBe(
      "“Walking” then counts here, with its 2 wins, and no longer on its own.",
    );
    await also.getByRole("button", {name: "Count it here"}).click();
    await expect.poll(() => wins.innerText()).toBe("22");
    expect(await also.locator(".micro-wins-value").innerText()).toBe("Walking");
    await also.getByRole("textbox").fill("Stroll");
    await also.getByRole("textbox").press("Enter");
    await also.getByRole("button", {name: "Count it here"}).click();
    await expect
      .poll(() => stored(desk))
      .toEqual([{key: "walk", also: ["walking", "stroll"], schedules: []}]);
    await also.getByRole("button", {name: "Count “Walking” on its own again"}).click();
    await expect.poll(() => wins.innerText()).toBe("20");
    await expect.poll(() => stored(desk)).toEqual([{key: "walk", also: ["stroll"], schedules: []}]);
  });

  test("follows the notes while it is open, and leads to every win", async () => {
    const desk = await open("Walk");
    await desk.write(TODAY, "## Morning\n\n- [x] Walk\n");
    await expect
      .poll(() => desk.pane.locator(".micro-wins-streak:visible").innerText())
      .toBe("21 days in a row, your best · done today");
    await fact(desk, "Every win").locator(".micro-wins-value").click();
    await expect.poll(() => desk.pane.locator(".micro-wins-facts").count()).toBe(0);
  });

  test("nothing runs out of a pane of 260 pixels", async () => {
    const desk = await open("Type 40 words");
    await desk.page.addStyleTag({
      content: ".mod-right-split { width: 260px !important; flex: none !important; }",
    });
    for (const name of ["Schedule", "Also counts"]) {
      await fact(desk, name).locator(".micro-wins-value").click();
      expect(await overflowing(desk)).toEqual([]);
    }
  });
});

describe("a ritual's page", () => {
  test("opens from the heading of today's lines", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await desk.pane.locator(".micro-wins-list").getByRole("button", {name: "Morning"}).click();
    await expect.poll(() => title(desk)).toBe("Morning");
    expect(await fact(desk, "Schedule").count()).toBe(0);
    expect(await fact(desk, "Every win").count()).toBe(1);
  });
});
