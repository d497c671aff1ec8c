import type {Locator} from "playwright-core";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {overflowing} from "./overflow.ts";

const DATA = ".obsidian/plugins/micro-wins/data.json";
const QUIETLY = {query: {open: "Inbox.md"}};
const HOSTILE = [
  "<img src=x onerror=globalThis.pwned=1>",
  "</bdi></h3></article><h1>out</h1>",
  "W".repeat(2000),
  `z${"\u0301".repeat(5000)}algo`,
  "\u202Edesrever\u202C",
];

const goals = ({pane}: Desk): Locator => pane.locator(".micro-wins-goal");
const setting = ({page}: Desk, name: string): Locator =>
  page.locator(".setting-item", {
    has: page.locator(".setting-item-name", {hasText: new RegExp(`^${name}$`)}),
  });

async function narrow({page}: Desk, width: number): Promise<void> {
  await page.addStyleTag({
    content: `.mod-right-split { width: ${width}px !important; flex: none !important; }`,
  });
}

describe("goals look like the rest", () => {
  const LONG =
    "By the end of this year, the whole of a novel about a lighthouse and a ferry that leaves early";
  const many = (marks: string): string => [...marks].map((mark) => `- [${mark}] Type 40 words\n`).join("");
  const VAULT = {
    ...DAILY,
    [`Goals/${LONG} by 30 June 2027.md`]: `#goal\n\n${LONG}, ${LONG}\n\n${many(`${"x".repeat(30)}${" ".repeat(20)}`)}`,
    "Goals/Write 50,000 words by 30 June 2027.md": `#goal\n\n${many(" ")}`,
    "Goals/All done.md": "#goal\n\n- [x] One ✅ 2026-11-19\n- [x] Two ✅ 2026-11-20\n",
    "Goals/Quiet.md": "#goal\n\n- [x] One ✅ 2026-10-19\n- [ ] Two\n",
    "Goals/Resting.md": "---\ntags: goal\nmicro-wins: rest\n---\n",
    [TODAY]: "- [ ] Walk\n",
  };

  test.each([
    ["260", {}],
    ["300", {}],
    ["700", {viewport: {width: 1600, height: 1000}}],
    ["dark", {query: {open: "Inbox.md", theme: "dark"}}],
    ["phone", {query: {open: "Inbox.md", phone: "1"}, viewport: {width: 390, height: 844}}],
  ])("%s", async (name, options) => {
    const desk = await openDesk(VAULT, {...QUIETLY, ...options});
    if (Number(name) > 0) await narrow(desk, Number(name));
    if (name === "phone") await desk.command("open");
    await expect.poll(() => goals(desk).count()).toBe(4);
    await desk.pane.locator(".micro-wins-away").click();
    await goals(desk).filter({hasText: "50,000"}).scrollIntoViewIfNeeded();
    await desk.pane.locator(".micro-wins-goal-pace").waitFor();
    expect(await overflowing(desk)).toEqual([]);
    const {height = 0} = (await desk.pane.locator(".micro-wins-goal-why").first().boundingBox()) ?? {};
    expect(height).toBeLessThan(30);
    // Nothing under the mouse.
    await desk.page.mouse.move(0, 0);
    const surfaces = await goals(desk)
      .filter({hasText: "Quiet"})
      .evaluate((element) =>
        [element, ...element.querySelectorAll("*")].map((each) => getComputedStyle(each).backgroundColor),
      );
    expect(new Set(surfaces)).toEqual(new Set(["rgba(0, 0, 0, 0)"]));
    const heights = await goals(desk)
      .locator(".micro-wins-quiet")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(name === "phone" ? 44 : 24);
  });

  test("hostile names, reasons and steps are shown as text", async () => {
    const files = HOSTILE.map((text, index) => [
      `Goals/${index} ${text.replace(/[<>/]/g, "_").slice(0, 60).normalize("NFC")}.md`,
      `---\ntags: goal\n---\n\n${text}\n\n- [ ] ${text}\n`,
    ]);
    const desk = await openDesk({...DAILY, ...Object.fromEntries(files), [TODAY]: "- [ ] Walk\n"}, QUIETLY);
    await expect.poll(() => goals(desk).count()).toBe(HOSTILE.length);
    expect(await goals(desk).nth(0).locator(".micro-wins-goal-step label").innerText()).toBe(HOSTILE[0]);
    const found = await desk.page.evaluate(() => ({
      pwned: "pwned" in globalThis,
      elements: document.querySelectorAll(".micro-wins :is(img, h1, script)").length,
    }));
    expect(found).toEqual({pwned: false, elements: 0});
    expect(await overflowing(desk)).toEqual([]);
  });

  test("of many, some are drawn at first, and the others when they are asked for", async () => {
    const files = Array.from({length: 30}, (_, index) => [
      `Goals/Goal ${index}.md`,
      "#goal\n\n- [ ] Begin\n",
    ]);
    const desk = await openDesk({...DAILY, ...Object.fromEntries(files), [TODAY]: "- [ ] Walk\n"}, QUIETLY);
    await expect.poll(() => goals(desk).count()).toBe(8);
    await desk.pane.getByRole("button", {name: "Show 22 more"}).click();
    await expect.poll(() => goals(desk).count()).toBe(30);
  });
});

describe("the settings for goals", () => {
  test("name the folder of goals, and how a done date is written", async () => {
    const files = {...DAILY, "Goals/Run.md": "- [ ] Run ^r\n", [TODAY]: "- [ ] Walk\n"};
    const desk = await openDesk(files, QUIETLY);
    await desk.reads("Today is open");
    expect(await goals(desk).count()).toBe(0);
    await desk.page.evaluate(() => Reflect.get(globalThis, "app").setting.openTabById("micro-wins"));
    const folder = setting(desk, "Goals folder").locator("input");
    await folder.fill("Nowhere");
    await expect
      .poll(() => setting(desk, "Goals folder").locator(".setting-item-error").innerText())
      .toContain("Choose a folder");
    await folder.fill("Goals");
    await setting(desk, "Done date").locator("select").selectOption("field");
    await expect
      .poll(async () => JSON.parse(await desk.read(DATA).catch(() => "{}")) as unknown)
      .toEqual({version: 1, goalsFolder: "Goals", doneDate: "field"});
    await desk.page.evaluate(() => Reflect.get(globalThis, "app").setting.close());
    await expect.poll(() => goals(desk).count()).toBe(1);
    await goals(desk).getByRole("checkbox").click();
    await expect.poll(() => desk.read("Goals/Run.md")).toBe("- [x] Run [completion:: 2026-11-20] ^r\n");
  });
});
