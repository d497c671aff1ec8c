import {describe, expect, test} from "vitest";
import type {Locator} from "playwright-core";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {overflowing} from "./overflow.ts";

const SETTINGS = ".obsidian/plugins/micro-wins/data.json";
const ELSEWHERE = {query: {open: "Inbox.md"}};

function noteBefore(days: number): string {
  return `Daily/${new Date(Date.UTC(2026, 10, 20 - days)).toISOString().slice(0, 10)}.md`;
}

function walked(from: number, to: number): Record<string, string> {
  const days = Array.from({length: from - to + 1}, (_, index) => to + index);
  return Object.fromEntries(days.map((back) => [noteBefore(back), "- [x] Walk\n"]));
}

/** Ten days up to 13 November, two frozen ones, 16 November missed; then three days up to today. */
const CODE = "- [x] Walk\n- [x] Read 1 page\n- [x] Drink water\n```\n- [x] An example\n```\n";
const VAULT = {
  ...DAILY,
  "Daily/2026-01-05.md": "- [x] Walk\n",
  ...walked(16, 7),
  ...walked(3, 1),
  "Daily/2026-11-12.md": CODE,
  [TODAY]: "- [ ] Walk\n- [x] Read 1 page\n",
};

const page = (desk: Desk): Locator => desk.pane.locator(".micro-wins-body:not([hidden])");
const entries = (desk: Desk): Locator => page(desk).getByRole("listitem");

/** "Monday 16 November | missed | No note …" */
const texts = async (desk: Desk): Promise<string[]> =>
  (await entries(desk).allInnerTexts()).map((text) =>
    text
      .trim()
      .replace(/\s*\n\s*/g, " | ")
      .replaceAll("\u00A0", " "),
  );

async function openLedger(desk: Desk, number: string): Promise<void> {
  await page(desk).getByRole("button", {name: number, exact: true}).click();
  await entries(desk).first().waitFor();
}

/** Writes down which notes are opened at which lines. */
function watchOpening(desk: Desk): Promise<void> {
  return desk.page.evaluate(() => {
    const {workspace} = Reflect.get(globalThis, "app");
    const getLeaf = workspace.getLeaf.bind(workspace);
    const places: unknown[] = [];
    Reflect.set(globalThis, "opened", places);
    workspace.getLeaf = (...how: unknown[]) => ({
      openFile(file: {path: string}, state?: {eState?: {line: number}}) {
        places.push([file.path, state?.eState?.line ?? null]);
        return getLeaf(...how).openFile(file, state);
      },
    });
  });
}

const opened = (desk: Desk): Promise<unknown> => desk.page.evaluate(() => Reflect.get(globalThis, "opened"));

describe("a number", () => {
  test.each([
    ["1 win today", "Wins", "1 win today"],
    ["4 days", "Streak", "4 days in a row · best 10 days"],
    ["16", "Wins", "16 wins this month, on 14 days"],
  ])("%s opens its ledger, and the way back leads to it", async (number, title, sentence) => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    await desk.reads("1 win today");
    await openLedger(desk, number);
    expect(await page(desk).getByRole("heading").allInnerTexts()).toEqual([title]);
    expect(await page(desk).locator(".micro-wins-streak").innerText()).toBe(sentence);
    const back = page(desk).getByRole("button", {name: "Today"});
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
    await desk.page.keyboard.press("Enter");
    const opener = page(desk).getByRole("button", {name: number, exact: true});
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test("of the pace opens the days behind it", async () => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    await desk.reads("1 win today");
    await page(desk).locator(".micro-wins-pace").getByRole("button").first().click();
    await expect.poll(() => page(desk).getByRole("heading").innerText()).toBe("Pace");
    expect(await page(desk).locator(".micro-wins-answer").innerText()).toContain("more make");
    expect((await texts(desk))[0]).toBe("Friday 20 November | counted | Read 1 page");
  });
});

describe("a streak’s ledger", () => {
  test("answers why it ended, and days of absence can be made rest days", async () => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    await desk.reads("1 win today");
    await openLedger(desk, "4 days");
    const answer = page(desk).locator(".micro-wins-answer");
    expect(await answer.locator("p").allInnerTexts()).toEqual([
      "The streak of 10 days ended on Monday 16 November. Two freezes covered the days before it, and there was no third.",
    ]);
    expect((await texts(desk)).slice(0, 4)).toEqual([
      "Monday 16 November | missed | No note for this day. No freeze left.",
      "Sunday 15 November | frozen | No note. The freeze earned on 10 November.",
      "Saturday 14 November | frozen | No note. The freeze this streak began with.",
      "Friday 13 November | counted | Walk",
    ]);
    await answer.getByRole("button", {name: "Away? Make 14–16 November rest days"}).click();
    await expect
      .poll(() => answer.locator("p").allInnerTexts())
      .toEqual(["This streak began on Wednesday 4 November with a freeze. It has earned 1 more."]);
    expect(await page(desk).locator(".micro-wins-streak").innerText()).toBe("14 days in a row · your best");
    expect((await texts(desk))[4]).toBe("Monday 16 November | rest | A pause, 14–16 November.");
    expect(JSON.parse(await desk.read(SETTINGS))).toMatchObject({
      pauses: [{from: "2026-11-14", to: "2026-11-16"}],
    });
    expect(await desk.page.evaluate(() => document.activeElement?.textContent)).toMatch(/November/);
  });

  test("shows later days when asked", async () => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    await desk.reads("1 win today");
    await openLedger(desk, "4 days");
    await page(desk).getByRole("button", {name: "Show later days"}).click();
    await expect.poll(async () => (await texts(desk))[0]).toBe("Friday 20 November | counted | Read 1 page");
    expect(await desk.page.evaluate(() => document.activeElement?.textContent)).toBe("Friday 20 November");
  });
});

describe("a day", () => {
  test("names the lines that count and those that do not, and leads to them", async () => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    await desk.reads("1 win today");
    await openLedger(desk, "4 days");
    await watchOpening(desk);
    const day = entries(desk).filter({hasText: "Thursday 12 November"});
    const words = async (): Promise<string> => (await day.locator("p").innerText()).replaceAll("\u00A0", " ");
    await expect.poll(words).toBe("Walk, Read 1 page and 1 more. 1 line not counted: in a code block.");
    await day.getByRole("link", {name: "1 more"}).click();
    await expect.poll(words).toBe("Walk, Read 1 page, Drink water. 1 line not counted: in a code block.");

    await desk.write("Daily/2026-11-12.md", CODE.replace("```\n- [x] An example\n```\n", "- [x] Stretch\n"));
    await expect.poll(words).toBe("Walk, Read 1 page, Drink water, Stretch");
    await day.getByRole("link", {name: "Stretch"}).click();
    await expect.poll(() => opened(desk)).toEqual([["Daily/2026-11-12.md", 3]]);
    await entries(desk).getByRole("link", {name: "Friday 13 November"}).press("Enter");
    await expect.poll(() => opened(desk)).toContainEqual(["Daily/2026-11-13.md", null]);
  });

  test("says so at once when it changes", async () => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    await desk.reads("1 win today");
    await openLedger(desk, "1 win today");
    await desk.write(TODAY, "- [x] Walk\n- [x] <b>Read</b> 1 page\n");
    await expect
      .poll(async () => (await texts(desk))[0])
      .toBe("Friday 20 November | counted | Walk, <b>Read</b> 1 page");
  });
});

describe("the list of days", () => {
  test("is narrowed by arrow keys", async () => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    await desk.reads("1 win today");
    await openLedger(desk, "4 days");
    const group = page(desk).getByRole("radiogroup", {name: "Show"});
    expect(await group.getByRole("radio").allInnerTexts()).toEqual(["All", "Counted", "Frozen", "Missed"]);
    await group.getByRole("radio", {name: "All"}).focus();
    await desk.page.keyboard.press("ArrowRight");
    await desk.page.keyboard.press("ArrowRight");
    const chosen = group.getByRole("radio", {checked: true});
    await expect.poll(() => chosen.innerText()).toBe("Frozen");
    expect(await chosen.evaluate((radio) => radio === document.activeElement)).toBe(true);
    expect(await entries(desk).count()).toBe(3);
    await desk.page.keyboard.press("ArrowDown");
    await desk.page.keyboard.press("ArrowDown");
    await expect.poll(() => chosen.innerText()).toBe("All");
    const stops = await group
      .getByRole("radio")
      .evaluateAll((radios) => radios.map((radio) => Reflect.get(radio, "tabIndex")));
    expect(stops).toEqual([0, -1, -1, -1]);
  });

  test("comes in portions", async () => {
    const desk = await openDesk({...DAILY, ...walked(149, 1), [TODAY]: "- [x] Walk\n"}, ELSEWHERE);
    await desk.reads("1 win today");
    await openLedger(desk, "150 days");
    const more = page(desk).getByRole("button", {name: "Show earlier days"});
    expect(await entries(desk).count()).toBe(60);
    await more.click();
    await expect.poll(() => entries(desk).count()).toBe(120);
    const focused = (): Promise<unknown> => desk.page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe(await entries(desk).nth(60).getByRole("link").first().innerText());
    await more.click();
    await expect.poll(() => entries(desk).count()).toBe(150);
    expect(await more.count()).toBe(0);
  });

  test("fits 260 px, on a phone too", async () => {
    const desk = await openDesk(
      {
        ...VAULT,
        "Daily/2026-11-13.md": `- [x] ${"Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(3)}\n`,
      },
      {query: {open: "Inbox.md", phone: "1"}, viewport: {width: 390, height: 844}},
    );
    await desk.command("open");
    await desk.reads("1 win today");
    await openLedger(desk, "4 days");
    for (const width of [260, 390]) {
      await desk.page.setViewportSize({width, height: 844});
      await expect.poll(() => desk.pane.evaluate((pane) => Math.round(pane.clientWidth))).toBe(width);
      expect(await overflowing(desk), `at ${width} px`).toEqual([]);
    }
    const radios = await page(desk)
      .getByRole("radio")
      .evaluateAll((all) => all.map((radio) => radio.clientHeight));
    expect(Math.min(...radios)).toBe(44);
  });
});
