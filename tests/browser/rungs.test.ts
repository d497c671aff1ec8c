import type {Locator} from "playwright-core";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {overflowing} from "./overflow.ts";
import {restart} from "./restart.ts";
import {title} from "./year-desk.ts";

const noteBefore = (days: number): string =>
  `Daily/${new Date(Date.UTC(2026, 10, 20 - days)).toISOString().slice(0, 10)}.md`;

/** The days before today, yesterday last: what the line of each is marked with. */
function days(text: string, marks: string): Record<string, string> {
  const signs = [...marks].reverse();
  return Object.fromEntries(
    signs.map((mark, index) => [noteBefore(index + 1), `## Morning\n\n- [x] Walk\n- [${mark}] ${text}\n`]),
  );
}

const NOTE = "# Friday\n\n- [ ] Read 1 page #mind ^p1\n- [ ] Walk\n\nI read 1 page.\n";
const VAULT = {...DAILY, ...days("Read 1 page", "xxxxx"), [TODAY]: NOTE};
const CLIMBED = NOTE.replace("Read 1 page", "Read 5 pages");

const offer = (desk: Desk): Locator => desk.pane.locator(".micro-wins-rung:visible");
const question = (desk: Desk): Promise<string[]> => offer(desk).locator("p").allInnerTexts();
const button = (desk: Desk, name: string): Locator => offer(desk).getByRole("button", {name, exact: true});
const names = (desk: Desk): Promise<string[]> => desk.pane.locator(".micro-wins-name").allInnerTexts();

const focused = (desk: Desk): Promise<string> =>
  desk.page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

describe("a rung up", () => {
  test("is offered under its habit, and taken in the open note as one undo", async () => {
    const desk = await openDesk(VAULT);
    await expect.poll(() => question(desk)).toEqual(["Done 5 times. Try 5 pages next?"]);
    const row = desk.pane.locator(".micro-wins-habit", {has: desk.page.locator(".micro-wins-rung")});
    expect(await row.locator(".micro-wins-name").innerText()).toBe("Read 1 page");
    await button(desk, "5 pages").click();
    await desk.row("Read 5 pages").waitFor();
    await expect.poll(() => desk.read(), {timeout: 5000}).toBe(CLIMBED);
    await expect.poll(() => question(desk)).toEqual([]);
    // One habit, by its new name, that goes on.
    expect(await names(desk)).toEqual(expect.arrayContaining(["Read 5 pages", "Walk"]));
    await desk.pane
      .getByRole("button", {name: /^5 days in a row/})
      .first()
      .waitFor();
    await desk.page.locator(".cm-content").focus();
    await desk.page.keyboard.press("Control+z");
    await expect.poll(() => desk.read(), {timeout: 5000}).toBe(NOTE);
    await expect.poll(() => question(desk)).toEqual(["Done 5 times. Try 5 pages next?"]);
  });

  test("is taken in a closed note, by keyboard, and the focus stays with the habit", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await button(desk, "5 pages").focus();
    await desk.page.keyboard.press("Enter");
    await expect.poll(() => desk.read()).toBe(CLIMBED);
    await expect.poll(() => question(desk)).toEqual([]);
    await expect.poll(() => focused(desk)).toBe("Read 5 pages");
  });

  test("comes with the fifth tick, and is chosen for the next open line then", async () => {
    const desk = await openDesk({...VAULT, [noteBefore(1)]: "- [x] Walk\n"});
    await desk.reads("Today is open");
    expect(await question(desk)).toEqual([]);
    await desk.box("Read 1 page").click();
    await expect.poll(() => question(desk)).toEqual(["Done 5 times. Try 5 pages next?"]);
    await button(desk, "5 pages").click();
    await expect.poll(() => question(desk)).toEqual([]);
    await expect
      .poll(() => desk.page.locator(".notice").innerText())
      .toContain("5 pages it is, from the next open line on.");
    await desk.write("Daily/2026-11-21.md", "- [ ] Read 1 page\n");
    await desk.page.clock.fastForward("12:00:10");
    await expect.poll(() => question(desk)).toEqual(["You chose 5 pages. Today’s line says 1."]);
    await button(desk, "5 pages").click();
    await expect.poll(() => desk.read("Daily/2026-11-21.md")).toBe("- [ ] Read 5 pages\n");
  });

  test("stands on the habit's page, too", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await desk.pane.getByRole("button", {name: "Read 1 page", exact: true}).click();
    await expect.poll(() => title(desk)).toBe("Read 1 page");
    expect(await question(desk)).toEqual(["Done 5 times. Try 5 pages next?"]);
    await button(desk, "5 pages").click();
    await expect.poll(() => desk.read()).toBe(CLIMBED);
    await expect.poll(() => title(desk)).toBe("Read 5 pages");
    expect(await question(desk)).toEqual([]);
  });

  test("offers to change the template, and changes that line alone", async () => {
    const template = "# {{title}}\n\n- [ ] Walk\n- [ ] Read 1 page\n<% tp.date.now() %>\n";
    const desk = await openDesk({...VAULT, "Templates/Day.md": template}, {query: {open: "Inbox.md"}});
    await button(desk, "5 pages").click();
    const notice = desk.page.locator(".notice");
    await expect.poll(() => notice.innerText()).toContain("Your template says 1 page.");
    expect(await desk.read("Templates/Day.md")).toBe(template);
    await notice.getByRole("button", {name: "Write 5 pages there"}).click();
    await expect
      .poll(() => desk.read("Templates/Day.md"))
      .toBe(template.replace("Read 1 page", "Read 5 pages"));
    await expect.poll(() => desk.read()).toBe(CLIMBED);
  });
});

describe("an offer that is declined", () => {
  test("rests for a week, after a restart too, and nothing is written", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await button(desk, "Stay at 1").click();
    await expect.poll(() => question(desk)).toEqual([]);
    await expect.poll(() => focused(desk)).toBe("Read 1 page");
    await restart(desk);
    await desk.reads("Today is open");
    await desk.pane.getByRole("button", {name: "Read 1 page", exact: true}).waitFor();
    expect(await question(desk)).toEqual([]);
    expect(await desk.read()).toBe(NOTE);
    await expect(desk.read(".obsidian/plugins/micro-wins/data.json")).rejects.toThrow();
  });

  test("comes back when the week is over", async () => {
    const later = (after: number): string => noteBefore(-after);
    const week = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7].map((after) => [later(after), "- [ ] Read 1 page\n- [ ] Walk\n"]),
    );
    const rest = [{from: "2026-11-20", to: "2026-11-30"}];
    const data = {".obsidian/plugins/micro-wins/data.json": JSON.stringify({pauses: rest})};
    const desk = await openDesk({...VAULT, ...week, ...data}, {query: {open: "Inbox.md"}});
    await button(desk, "Stay at 1").click();
    await expect.poll(() => question(desk)).toEqual([]);
    const dateOf = (): Promise<string> => desk.pane.locator(".micro-wins-date").first().innerText();
    for (let after = 1; after <= 6; after += 1) await desk.page.clock.fastForward("24:00:00");
    await expect.poll(dateOf).toBe("Thursday 26 November");
    expect(await question(desk)).toEqual([]);
    await desk.page.clock.fastForward("24:00:00");
    await expect.poll(dateOf).toBe("Friday 27 November");
    await expect.poll(() => question(desk)).toEqual(["Done 5 times. Try 5 pages next?"]);
  });
});

describe("a rung down", () => {
  const STRICT = {".obsidian/plugins/micro-wins/data.json": JSON.stringify({streakPolicy: "strict"})};
  const line = "Meditate for 5 minutes";
  const note = "- [ ] Meditate for 5 minutes [every:: day]\n";

  test("is offered after two misses, and taken", async () => {
    const files = {...DAILY, ...STRICT, ...days(line, "xxx  "), [TODAY]: note};
    const desk = await openDesk(files, {query: {open: "Inbox.md"}});
    await expect.poll(() => question(desk)).toEqual(["A bit big today?"]);
    await button(desk, "3 minutes").click();
    await expect.poll(() => desk.read()).toBe(note.replace("5", "3"));
    await expect.poll(() => question(desk)).toEqual([]);
  });

  test("is not offered after one", async () => {
    const files = {...DAILY, ...STRICT, ...days(line, "xxxx "), [TODAY]: note};
    const desk = await openDesk(files, {query: {open: "Inbox.md"}});
    await desk.pane.getByRole("button", {name: line, exact: true}).waitFor();
    expect(await question(desk)).toEqual([]);
  });
});

describe("looks like the rest", () => {
  const MORE = Object.fromEntries(
    Object.entries(VAULT).map(([path, text]) => [
      path,
      path.startsWith("Daily/") && path !== TODAY
        ? `${text}- [x] Stretch for 3 minutes\n- [x] Drink water\n`
        : text,
    ]),
  );
  const full = {...MORE, [TODAY]: `${NOTE}- [x] Stretch for 3 minutes\n- [x] Drink water\n`};

  test.each([
    ["light", {}],
    ["dark", {query: {open: "Inbox.md", theme: "dark"}}],
    ["phone", {query: {open: "Inbox.md", phone: "1"}, viewport: {width: 390, height: 844}}],
  ])("%s", async (name, options) => {
    const desk = await openDesk(full, {query: {open: "Inbox.md"}, scale: 2, ...options});
    await expect.poll(() => question(desk)).toHaveLength(1);
    await offer(desk).scrollIntoViewIfNeeded();
    expect(await overflowing(desk)).toEqual([]);
    const surfaces = await offer(desk).evaluate((element) =>
      [element, ...element.querySelectorAll("*")].map((each) => getComputedStyle(each).backgroundColor),
    );
    expect(new Set(surfaces)).toEqual(new Set(["rgba(0, 0, 0, 0)"]));
    const heights = await offer(desk)
      .getByRole("button")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(name === "phone" ? 44 : 24);
  });
});
