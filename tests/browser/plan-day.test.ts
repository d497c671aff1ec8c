import type {Locator} from "playwright-core";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {told} from "./goal-desk.ts";

const BOOK = "Goals/Book.md";
const GOAL = "---\ntags: [goal]\n---\n\n- [ ] Type 100 words ^type\n- [ ] Name 1 scene\n- [ ] Read 1 page\n";
const MORNING =
  "---\nmicro-wins: ritual\nafter: Make coffee\n---\n- [ ] Drink 1 glass of water\n- [ ] Write 2 lines\n";
const HABITS = "- [x] Stretch for 1 minute\n- [x] Walk for 10 minutes\n";
const DAYS = Object.fromEntries([16, 17, 18, 19].map((date) => [`Daily/2026-11-${date}.md`, HABITS]));
const FULL = {...DAILY, ...DAYS, [BOOK]: GOAL, "Rituals/Morning.md": MORNING};
const INBOX = {query: {open: "Inbox.md"}};

const modal = ({page}: Desk): Locator => page.locator(".micro-wins-plan");
const rows = (desk: Desk): Locator => modal(desk).locator(".micro-wins-plan-row");
const box = (desk: Desk, text: string): Locator => rows(desk).filter({hasText: text}).getByRole("checkbox");
const button = (desk: Desk, name: string | RegExp): Locator => modal(desk).getByRole("button", {name});
const focused = (desk: Desk): Promise<string> =>
  desk.page.evaluate(() => {
    const shown = document.activeElement;
    return (shown?.closest(".micro-wins-plan-row")?.querySelector("bdi") ?? shown)?.textContent ?? "";
  });

/** The rows' texts, those that are chosen with a mark. */
const listed = (desk: Desk): Promise<string[]> =>
  rows(desk).evaluateAll((all) =>
    all.map((row) => {
      const text = row.querySelector("bdi")?.textContent ?? "";
      return (row.querySelector("input")?.checked === true ? "+ " : "  ") + text;
    }),
  );

/** What stands beyond the picker's sides. */
function overflowing(desk: Desk): Promise<string[]> {
  return modal(desk).evaluate((one) => {
    const {left, right} = one.getBoundingClientRect();
    const seen = [...one.querySelectorAll("*:not(.micro-wins-unseen)")];
    const beyond = seen.filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
    });
    return [
      ...(one.scrollWidth > one.clientWidth ? ["all"] : []),
      ...beyond.map((element) => element.className),
    ];
  });
}

async function openPlan(
  files: Record<string, string>,
  options: Parameters<typeof openDesk>[1] = INBOX,
): Promise<Desk> {
  const desk = await openDesk(files, options);
  await desk.summary();
  await desk.command("plan-day");
  await modal(desk).locator(".micro-wins-lead").waitFor();
  return desk;
}

describe("planning a day", () => {
  test("offers goals, rituals and habits, easiest first, and writes what is chosen with Enter", async () => {
    const desk = await openPlan(FULL);
    await expect
      .poll(() => listed(desk))
      .toEqual([
        "+ Stretch for 1 minute",
        "+ Morning",
        "+ Type 100 words",
        "  Name 1 scene",
        "  Read 1 page",
        "+ Walk for 10 minutes",
      ]);
    expect(await focused(desk)).toBe("Stretch for 1 minute");
    // Arrows and space, as in any list.
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "Space", "End", "Space"])
      await desk.page.keyboard.press(key);
    expect(await focused(desk)).toBe("Walk for 10 minutes");
    await button(desk, "Add 4 to today").waitFor();
    await desk.page.keyboard.press("Enter");
    await modal(desk).waitFor({state: "detached"});
    await expect.poll(() => desk.read().catch(() => "")).toContain("## Morning");
    const id = /Name 1 scene \^([\w-]+)/.exec(await desk.read(BOOK))?.[1] ?? "";
    expect((await desk.read()).split("\n")).toEqual([
      "- [ ] Stretch for 1 minute",
      "- [ ] Type 100 words [[Book#^type|Book]]",
      `- [ ] Name 1 scene [[Book#^${id}|Book]]`,
      "",
      "## Morning",
      "",
      "- [ ] Drink 1 glass of water",
      "- [ ] Write 2 lines",
      "",
    ]);
    expect(await desk.read(BOOK)).toBe(GOAL.replace("Name 1 scene", `Name 1 scene ^${id}`));
    await told(desk, /^It’s in today’s note\./);
    await desk.page.locator(".notice").getByRole("button", {name: "Undo"}).click();
    await expect.poll(() => desk.read()).toBe("");
  });

  test("is one undo in the open note, and offers nothing twice", async () => {
    const note = "# Friday\n\n- [ ] Stretch for 1 minute\n";
    const desk = await openPlan({...FULL, [TODAY]: note}, {});
    await expect
      .poll(() => modal(desk).locator(".micro-wins-plan-standing li").allInnerTexts())
      .toHaveLength(1);
    await button(desk, /^Add \d to today$/).click();
    await modal(desk).waitFor({state: "detached"});
    await expect.poll(() => desk.read(), {timeout: 6000}).toContain("## Morning");
    await desk.command("plan-day");
    await expect
      .poll(() => modal(desk).locator(".micro-wins-plan-standing bdi").allInnerTexts())
      .toContain("Morning");
    expect(await listed(desk)).toEqual(["+ Name 1 scene", "  Read 1 page"]);
    await desk.page.keyboard.press("Escape");
    await modal(desk).waitFor({state: "detached"});
    await desk.page.locator(".cm-content").focus();
    await desk.page.keyboard.press("Control+z");
    await expect.poll(() => desk.read(), {timeout: 6000}).toBe(note);
  });

  test("takes no more than is set", async () => {
    const data = {".obsidian/plugins/micro-wins/data.json": JSON.stringify({planMost: 2})};
    const desk = await openPlan({...FULL, ...data});
    await expect.poll(async () => (await listed(desk)).filter((row) => row.startsWith("+"))).toHaveLength(2);
    expect(await box(desk, "Walk").getAttribute("aria-disabled")).toBe("true");
    await box(desk, "Walk").press("Space");
    expect(await box(desk, "Walk").isChecked()).toBe(false);
    expect(await modal(desk).locator("[role=status]").last().innerText()).toBe(
      "2 at most. Leave one out first.",
    );
    await box(desk, "Morning").click();
    await box(desk, "Walk").click();
    expect(await listed(desk)).toContain("+ Walk for 10 minutes");
  });

  test("has a setting of its own, beside that of rituals", async () => {
    const desk = await openDesk(FULL, INBOX);
    await desk.summary();
    await desk.page.evaluate(() => Reflect.get(globalThis, "app").setting.openTabById("micro-wins"));
    const setting = (name: string): Locator =>
      desk.page.locator(".setting-item", {has: desk.page.getByText(name, {exact: true})});
    await setting("Plan my day takes").locator("input").fill("1");
    await setting("Rituals in new daily notes").locator(".checkbox-container").click();
    await expect
      .poll(async () =>
        JSON.parse(await desk.read(".obsidian/plugins/micro-wins/data.json").catch(() => "{}")),
      )
      .toMatchObject({planMost: 1, ritualsInNewNotes: true});
    await desk.page.keyboard.press("Escape");
    await desk.command("plan-day");
    await button(desk, "Add 1 to today").waitFor();
  });

  test("offers less on a low day, which is remembered", async () => {
    const desk = await openPlan({...DAILY, [BOOK]: GOAL, [TODAY]: "# Friday\n"});
    await modal(desk).getByRole("radio", {name: "Low"}).click();
    await expect.poll(async () => (await listed(desk)).join()).not.toContain("Type 100 words");
    await button(desk, "Cancel").click();
    await desk.command("plan-day");
    await expect
      .poll(() => modal(desk).getByRole("radio", {name: "Low"}).getAttribute("aria-checked"))
      .toBe("true");
    await button(desk, /^Add 1 to today$/).click();
    await expect.poll(() => desk.read()).toMatch(/^# Friday\n- \[ \] .* \(\[\[Book\]\]\)\n$/);
    expect(await desk.read(BOOK)).toBe(GOAL);
  });

  test("leads to breaking a goal down where there is nothing else", async () => {
    const desk = await openPlan({...DAILY, [TODAY]: "# Friday\n"}, {query: {open: "Inbox.md"}});
    expect(await rows(desk).count()).toBe(0);
    expect(await button(desk, "Break a goal down").evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    await desk.page.keyboard.press("Enter");
    await desk.page.locator(".micro-wins-breakdown textarea").first().waitFor();
    expect(await modal(desk).count()).toBe(0);
  });

  test("leads to a goal whose steps are done", async () => {
    const desk = await openPlan({...FULL, [BOOK]: "#goal\n\n- [x] Type 100 words\n"});
    await expect.poll(() => modal(desk).innerText()).toContain("“Book” has no step that waits.");
    await button(desk, "Break it down").click();
    await desk.page.getByRole("dialog", {name: "Book"}).waitFor();
  });
});

describe("looks like the rest", () => {
  const long =
    "Pneumonoultramicroscopicsilicovolcanoconiosis and the lighthouse keeper who could not sleep at all";
  const files = {
    ...FULL,
    "Goals/Run.md": `#goal\n\n- [ ] ${long}\n`,
    [TODAY]: "- [ ] Type 100 words [[Book#^type|Book]]\n- [ ] Stretch for 1 minute\n",
  };

  test.each([
    ["light", {}],
    ["dark", {query: {open: "Inbox.md", theme: "dark"}}],
    ["phone", {query: {open: "Inbox.md", phone: "1"}, viewport: {width: 390, height: 844}}],
    ["narrow", {query: {open: "Inbox.md", phone: "1"}, viewport: {width: 320, height: 700}}],
  ])("%s", async (name, options) => {
    const desk = await openPlan(files, {query: {open: "Inbox.md"}, scale: 2, ...options});
    await expect.poll(() => rows(desk).count()).toBeGreaterThan(3);
    expect(await overflowing(desk)).toEqual([]);
    const heights = await rows(desk).evaluateAll((all) =>
      all.map((row) => row.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(name === "phone" || name === "narrow" ? 44 : 24);
  });
});
