import type {Locator} from "playwright-core";
import {describe, expect, test} from "vitest";
import type {Desk} from "./desk.ts";
import {activeNote, dayOf, grid, openYear, page, title} from "./year-desk.ts";

/** What has the focus, by its name. */
const focused = (desk: Desk): Promise<string> =>
  desk.page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").replace(/\s+/g, " ").trim();
  });

describe("the year", () => {
  test("opens from So far, and the way back leads there", async () => {
    const desk = await openYear();
    expect(await title(desk)).toBe("10 wins this year");
    expect(await page(desk).locator(".micro-wins-streak").innerText()).toBe("15 in all, on 7 days");
    await expect.poll(() => focused(desk)).toBe("Today");
    await desk.page.keyboard.press("Enter");
    await desk.reads("2 wins today");
    await expect.poll(() => focused(desk)).toBe("See the year");
    await desk.pane.locator(".micro-wins-counts").getByRole("button", {name: "10"}).click();
    await grid(desk).waitFor();
  });

  test("is a grid of two half-years, whose days say what they are", async () => {
    const desk = await openYear();
    expect(await desk.pane.getByRole("grid", {name: "Wins by day, the last 53 weeks"}).count()).toBe(1);
    expect(await grid(desk).getByRole("rowgroup").count()).toBe(2);
    expect(await grid(desk).getByRole("row").count()).toBe(14);
    expect(await grid(desk).getByRole("row", {name: "Tuesday"}).count()).toBe(2);
    // Saturday 21 November is to come.
    expect(await grid(desk).getByRole("gridcell").count()).toBe(53 * 7 - 1);
    for (const name of [
      "Friday 20 November, 2 wins",
      "Thursday 19 November, 3 wins",
      "Wednesday 18 November, rest day",
      "Tuesday 17 November, frozen: no note for this day",
      "Sunday 15 November, no wins",
    ])
      expect(await dayOf(desk, name).count(), name).toBe(1);
    expect(await grid(desk).locator("[aria-current=date]").getAttribute("aria-label")).toContain(
      "20 November",
    );
    const months = desk.pane.getByRole("list", {name: "Months"}).getByRole("listitem");
    expect(await months.last().getByRole("img").getAttribute("aria-label")).toBe("November, 9 wins");
  });

  test("goes to earlier years and back, and the focus stays at hand", async () => {
    const desk = await openYear();
    await desk.pane.getByRole("button", {name: "Earlier: 2025"}).press("Enter");
    await expect.poll(() => title(desk)).toBe("4 wins in 2025");
    expect(await dayOf(desk, "Wednesday 5 March, 4 wins").count()).toBe(1);
    expect(await grid(desk).getByRole("gridcell").count()).toBe(365);
    await expect.poll(() => focused(desk)).toBe("Earlier: 2024");
    await desk.page.keyboard.press("Enter");
    await expect.poll(() => title(desk)).toBe("1 win in 2024");
    await expect.poll(() => focused(desk)).toBe("Later: 2025");
    await desk.page.keyboard.press("Enter");
    await desk.pane.getByRole("button", {name: "Later: This year"}).press("Enter");
    await expect.poll(() => title(desk)).toBe("10 wins this year");
    await desk.pane.getByRole("button", {name: "Today", exact: true}).click();
    await desk.reads("2 wins today");
  });
});

describe("by keyboard", () => {
  test("the grid is one stop, in which the arrows walk", async () => {
    const desk = await openYear();
    const {keyboard} = desk.page;
    const press = async (...keys: string[]): Promise<string> => {
      for (const key of keys) await keyboard.press(key);
      return focused(desk);
    };
    expect(await press("Tab", "Tab", "Tab")).toBe("Friday 20 November, 2 wins");
    expect(await press("ArrowLeft")).toBe("Friday 13 November, 3 wins");
    expect(await press("ArrowRight", "ArrowRight")).toBe("Friday 20 November, 2 wins");
    expect(await press("ArrowUp")).toBe("Thursday 19 November, 3 wins");
    expect(await press("Home")).toBe("Sunday 15 November, no wins");
    expect(await press("ArrowUp")).toBe("Saturday 14 November, frozen: no note for this day");
    expect(await press("ArrowDown", "End")).toBe("Friday 20 November, 2 wins");
    expect(await press("PageUp")).toBe("Tuesday 20 October, 1 win");
    expect(await press("Tab")).toBe("Earlier: 2025");
    // The last visited day is the stop now.
    expect(await press("Shift+Tab")).toBe("Tuesday 20 October, 1 win");
    expect(await grid(desk).locator("[tabindex='0']").count()).toBe(1);
  });

  test("left and right change places where the words run from right to left", async () => {
    const desk = await openYear();
    await desk.page.evaluate(() => (document.documentElement.dir = "rtl"));
    await dayOf(desk, "Friday 20 November").focus();
    await desk.page.keyboard.press("ArrowRight");
    expect(await focused(desk)).toBe("Friday 13 November, 3 wins");
    const [older, newer] = await Promise.all(
      ["13", "20"].map((date) => dayOf(desk, `Friday ${date} November`).boundingBox()),
    );
    expect(older?.x).toBeGreaterThan(newer?.x ?? Infinity);
  });
});

describe("a day", () => {
  test("opens its note, by Enter and by the mouse", async () => {
    const desk = await openYear();
    await dayOf(desk, "Thursday 19 November").press("Enter");
    await expect.poll(() => activeNote(desk)).toBe("Daily/2026-11-19.md");
    await dayOf(desk, "Tuesday 20 October").click();
    await expect.poll(() => activeNote(desk)).toBe("Daily/2026-10-20.md");
  });

  test("offers to make its note where there is none", async () => {
    const desk = await openYear();
    const day = dayOf(desk, "Tuesday 17 November");
    const question = desk.page.locator(".modal", {hasText: "Make a note for Tuesday 17 November?"});
    await day.press("Enter");
    expect(await question.innerText()).toContain("from your template");
    await question.getByRole("button", {name: "Not now"}).click();
    await expect.poll(() => question.count()).toBe(0);
    expect(await activeNote(desk)).toBe("Inbox.md");
    await day.press("Enter");
    await question.getByRole("button", {name: "Make the note"}).press("Enter");
    await expect.poll(() => activeNote(desk)).toBe("Daily/2026-11-17.md");
    await expect.poll(() => desk.read("Daily/2026-11-17.md")).toBe("# 2026-11-17\n");
    expect(await dayOf(desk, "Tuesday 17 November, frozen: nothing ticked").count()).toBe(1);
  });

  test("has a menu, by key and by mouse: a rest day and its taking back", async () => {
    const desk = await openYear();
    const choice = (name: string): Locator => desk.page.locator(".menu .menu-item", {hasText: name});
    await dayOf(desk, "Monday 16 November, 1 win").click({button: "right"});
    await choice("Make it a rest day").waitFor();
    await desk.page.keyboard.press("Escape");
    await dayOf(desk, "Tuesday 17 November, frozen").focus();
    await desk.page.keyboard.press("ContextMenu");
    await choice("Make it a rest day").click();
    const rest = dayOf(desk, "Tuesday 17 November, rest day");
    await rest.waitFor();
    await expect
      .poll(() => desk.read("Daily/2026-11-17.md"))
      .toBe("---\nmicro-wins: rest\n---\n# 2026-11-17\n");
    await rest.click({button: "right"});
    await choice("Take the rest day back").click();
    await dayOf(desk, "Tuesday 17 November, frozen: nothing ticked").waitFor();
    await expect.poll(() => desk.read("Daily/2026-11-17.md")).toBe("# 2026-11-17\n");
  });

  test("answers why, with the ledger", async () => {
    const desk = await openYear();
    await dayOf(desk, "Tuesday 17 November").click({button: "right"});
    await desk.page.locator(".menu .menu-item", {hasText: "Why?"}).click();
    await expect.poll(() => grid(desk).count()).toBe(0);
    await expect.poll(() => focused(desk)).toBe("10 wins this year");
  });
});
