import type {Locator} from "playwright-core";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {
  days,
  ELSEWHERE,
  Hands,
  iso,
  json,
  names,
  openVault,
  PROSE,
  VAULTS,
  WATER,
  waterIn,
} from "./first-run-vaults.ts";
import {overflowing} from "./overflow.ts";
import {restart} from "./restart.ts";

const SETTINGS = ".obsidian/plugins/micro-wins/data.json";

const sentence = (desk: Desk): Promise<string> => desk.pane.locator(".micro-wins-streak").innerText();
const button = (desk: Desk, name: string | RegExp): Locator => desk.pane.getByRole("button", {name});
const settingsOf = async (desk: Desk): Promise<unknown> => JSON.parse(await desk.read(SETTINGS));

describe("from the first run to the first win", () => {
  test.each(names)("takes two clicks in %s", async (name) => {
    const desk = await openVault(name);
    const hands = new Hands(desk);
    await desk.reads("One tiny win to start");
    await hands.click(button(desk, "Add to today"));
    await desk.reads("Now do it");
    const {note} = VAULTS[name];
    await expect.poll(() => desk.read(note)).toContain(`- [ ] ${waterIn(name)}`);
    await hands.click(desk.box(waterIn(name)));
    await desk.reads("Your first win");
    expect(hands.count).toBe(2);
    await expect.poll(() => desk.read(note)).toContain(`- [x] ${waterIn(name)}`);
    expect((await desk.summary()).counts.total).toBe(1);
    await expect.poll(() => settingsOf(desk)).toEqual({version: 1, welcomed: true});
  });

  test.each(names)("takes three keys in %s", async (name) => {
    const desk = await openVault(name);
    const hands = new Hands(desk);
    await desk.reads("One tiny win to start");
    await desk.pane.evaluate((pane: HTMLElement) => {
      pane.tabIndex = -1;
      pane.focus();
    });
    await hands.press("Tab");
    await hands.press("Enter");
    await desk.reads("Now do it");
    await expect
      .poll(() => desk.page.evaluate(() => (document.activeElement as HTMLInputElement).type))
      .toBe("checkbox");
    await hands.press("Space");
    await desk.reads("Your first win");
    expect(hands.count).toBeLessThanOrEqual(6);
    expect(hands.count).toBe(3);
    // The focus stays on what was ticked.
    expect(await desk.box(waterIn(name)).evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test("takes one more where daily notes are elsewhere", async () => {
    const elsewhere = days(7, (date) => `Calendar/Daily/${iso(date)}.md`, PROSE);
    const desk = await openDesk(
      {...json(".obsidian/daily-notes.json", {folder: "Empty"}), ...elsewhere},
      ELSEWHERE,
    );
    const hands = new Hands(desk);
    await desk.reads("Where are your daily notes?");
    await hands.click(button(desk, "Use Calendar/Daily"));
    await desk.reads("One tiny win to start");
    expect(await desk.pane.innerText()).toContain("Daily notes: 7 in Calendar/Daily.");
    await hands.click(button(desk, "Add to today"));
    await hands.click(desk.box(WATER));
    await desk.reads("Your first win");
    expect(hands.count).toBe(3);
  });

  test("is no welcome to those with years of checkboxes: they tick one line", async () => {
    const years = days(1100, (date) => `Daily/${iso(date)}.md`, "- [x] Drink water\n- [ ] Walk\n");
    const desk = await openDesk({...DAILY, ...years, [TODAY]: "- [ ] Drink water\n"}, ELSEWHERE);
    const hands = new Hands(desk);
    await desk.reads("Today is open");
    await hands.click(desk.box("Drink water"));
    await desk.reads("1 win today");
    expect(hands.count).toBe(1);
    expect((await desk.summary()).counts.total).toBe(1101);
  });

  test("is two clicks for them where today's note is not there yet", async () => {
    const years = days(400, (date) => `Daily/${iso(date)}.md`, "- [x] Drink water\n");
    const template = {"Templates/Day.md": "# Today\n\n- [ ] Drink water\n- [ ] Walk\n"};
    const desk = await openDesk({...DAILY, ...template, ...years}, ELSEWHERE);
    const hands = new Hands(desk);
    await desk.reads("A fresh page");
    await hands.click(desk.pane.locator(".micro-wins-pick", {hasText: "Drink water"}));
    await desk.reads("Today is open");
    // The template has the line already: it is not added twice.
    await expect.poll(() => desk.read()).toBe("# Today\n\n- [ ] Drink water\n- [ ] Walk\n");
    await hands.click(desk.box("Drink water"));
    await desk.reads("1 win today");
    expect(hands.count).toBe(2);
  });
});

describe("the welcome", () => {
  test("has words of its own in each step, then leads on", async () => {
    const desk = await openVault("daily notes without checkboxes");
    await desk.reads("One tiny win to start");
    expect(await sentence(desk)).toBe("Pick something that takes a minute. It goes into today’s note.");
    expect(await desk.pane.locator(".micro-wins-note").innerText()).toBe("Daily notes: 61 in Daily.");
    expect(await desk.pane.getByRole("img", {name: "Step 1 of 3"}).locator(".is-done").count()).toBe(1);
    expect(await desk.pane.locator(".is-next").count()).toBe(1);
    await button(desk, "Add to today").click();
    await desk.reads("Now do it");
    expect(await sentence(desk)).toBe("It’s in today’s note. Tick it when it’s done, here or there.");
    await desk.box(WATER).click();
    await desk.reads("Your first win");
    expect(await sentence(desk)).toBe("It’s counted, and it stays counted.");
    expect(await desk.pane.getByRole("img", {name: "Step 3 of 3"}).locator(".is-done").count()).toBe(3);
    const body = desk.pane.locator(".micro-wins-body");
    const buttons = await body.getByRole("button").allInnerTexts();
    expect(buttons).toEqual(["Break a goal down", "Plan my day", "See today"]);
    await button(desk, "See today").click();
    await desk.reads("1 win today");
  });

  test("lets areas be chosen by arrows, and shows all of one", async () => {
    const desk = await openVault("an empty vault");
    await desk.reads("One tiny win to start");
    const picks = desk.pane.locator(".micro-wins-pick");
    expect(await picks.allInnerTexts()).toHaveLength(5);
    await desk.pane.getByRole("radio", {name: "Morning"}).focus();
    await desk.page.keyboard.press("ArrowRight");
    await expect
      .poll(() => desk.pane.locator(".is-next").innerText())
      .toContain("Open the file you need first");
    await button(desk, /^Show \d+ more$/).click();
    await expect.poll(() => picks.count()).toBeGreaterThanOrEqual(11);
    await desk.page.keyboard.press("Tab");
    await picks.filter({hasText: "Close three browser tabs"}).click();
    await desk.reads("Now do it");
    await expect.poll(() => desk.read("2026-11-20.md")).toBe("- [ ] Close three browser tabs\n");
  });

  test("swaps what was picked, in the note that is open", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: PROSE});
    await button(desk, "Add to today").click();
    await desk.reads("Now do it");
    await button(desk, "Another").click();
    await desk.row("Open one window").waitFor();
    await expect.poll(() => desk.read(), {timeout: 5000}).toBe(`${PROSE}- [ ] Open one window\n`);
    expect(await button(desk, "Another").evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
  });

  test("takes what is typed, done at once with Ctrl Enter", async () => {
    const desk = await openVault("an empty vault");
    const field = desk.pane.getByRole("textbox", {name: "Or type your own"});
    await field.fill("Feed the **cat**");
    await field.press("Control+Enter");
    await desk.reads("Your first win");
    await expect.poll(() => desk.read("2026-11-20.md")).toBe("- [x] Feed the **cat**\n");
    await desk.box("Feed the cat").waitFor();
  });

  test("follows a tick that is made in the note", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: PROSE});
    await button(desk, "Add to today").click();
    await desk.reads("Now do it");
    await desk.page.locator(".cm-content .task-list-item-checkbox").click();
    await desk.reads("Your first win");
  });

  test("does not come back once it was left or is over, after a restart either", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: PROSE}, ELSEWHERE);
    await desk.reads("One tiny win to start");
    await button(desk, "Not now").click();
    await desk.reads("Today is open");
    await expect.poll(() => settingsOf(desk)).toEqual({version: 1, welcomed: true});
    await restart(desk);
    await desk.reads("Today is open");
    expect(await desk.read()).toBe(PROSE);
  });

  test("writes nothing of its own account", async () => {
    const desk = await openDesk({...DAILY, "Daily/2026-11-19.md": PROSE}, ELSEWHERE);
    await desk.reads("One tiny win to start");
    await expect(desk.read()).rejects.toThrow();
    await expect(desk.read(SETTINGS)).rejects.toThrow();
  });
});

describe("looks like the rest", () => {
  test.each([
    ["light", {}],
    ["dark", {query: {open: "Inbox.md", theme: "dark"}}],
    ["phone", {query: {open: "Inbox.md", phone: "1"}, viewport: {width: 390, height: 844}}],
  ])("%s", async (name, options) => {
    const desk = await openDesk({...DAILY, [TODAY]: PROSE}, {...ELSEWHERE, ...options});
    const least = name === "phone" ? 44 : 24;
    const isFine = async (): Promise<void> => {
      expect(await overflowing(desk)).toEqual([]);
      const buttons = desk.pane.locator(".micro-wins-body").getByRole("button");
      const heights = await buttons.evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().height),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(least);
    };
    await desk.reads("One tiny win to start");
    await isFine();
    await button(desk, "Add to today").click();
    await desk.reads("Now do it");
    await isFine();
    await desk.box(WATER).click();
    await desk.reads("Your first win");
    await isFine();
  });
});
