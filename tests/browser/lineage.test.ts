import {rename, rm} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {shownIn, told} from "./goal-desk.ts";

const GOAL = "Goals/Write a book.md";
const LINK = "[[Write a book#^step-a|Write a book]]";
const STEPS = "#goal\n\n## Tiny steps\n\n- [ ] Type 40 words ^step-a\n- [ ] Open the draft ^step-b\n";
const DAY = `# Friday\n\n- [ ] Drink water\n- [ ] Type 40 words ${LINK}\n`;
const VAULT = {...DAILY, [GOAL]: STEPS, [TODAY]: DAY};

const ticked = STEPS.replace("[ ] Type 40 words", "[x] Type 40 words ✅ 2026-11-20");

async function tickInEditor({page}: Desk, index: number): Promise<void> {
  await page.locator(".cm-content input[type=checkbox]").nth(index).click();
}

async function undo({page}: Desk): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+z");
}

/** Whether the app knows of a note. */
function isThere({page}: Desk, path: string): Promise<boolean> {
  return page.evaluate((at) => Reflect.get(globalThis, "app").vault.getFileByPath(at) !== null, path);
}

const total = async (desk: Desk): Promise<number> => (await desk.summary()).counts.total;

describe("a tick of a linked pair", () => {
  test("in the sidebar reaches the goal's note, and back", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await desk.box("Type 40 words").click();
    await expect.poll(() => desk.read(GOAL)).toBe(ticked);
    await expect.poll(() => desk.read()).toBe(DAY.replace("[ ] Type", "[x] Type"));
    expect(await total(desk)).toBe(1);
    await desk.box("Type 40 words").click();
    await expect.poll(() => desk.read(GOAL)).toBe(STEPS);
    await expect.poll(() => desk.read()).toBe(DAY);
    expect(await total(desk)).toBe(0);
  });

  test("in the goal's editor reaches the daily note; one undo takes everything back", async () => {
    const desk = await openDesk(VAULT, {query: {open: GOAL}});
    await tickInEditor(desk, 0);
    await expect.poll(() => desk.read()).toBe(DAY.replace("[ ] Type", "[x] Type"));
    await expect.poll(() => desk.read(GOAL), {timeout: 5000}).toBe(ticked);
    await expect.poll(() => total(desk)).toBe(1);
    await undo(desk);
    await expect.poll(() => shownIn(desk)).toBe(STEPS);
    await expect.poll(() => desk.read()).toBe(DAY);
    await expect.poll(() => desk.read(GOAL), {timeout: 5000}).toBe(STEPS);
  });

  test("in the daily note's editor reaches the goal's note; one undo takes everything back", async () => {
    const desk = await openDesk(VAULT);
    await tickInEditor(desk, 1);
    await expect.poll(() => desk.read(GOAL)).toBe(ticked);
    await undo(desk);
    await expect.poll(() => shownIn(desk)).toBe(DAY);
    await expect.poll(() => desk.read(GOAL)).toBe(STEPS);
  });

  test.each([
    [TODAY, 1],
    [GOAL, 0],
  ])("in the reading view of %s", async (open, index) => {
    const desk = await openDesk(VAULT, {query: {open, view: "preview"}});
    await desk.page.locator(".markdown-preview-view input[type=checkbox]").nth(index).click();
    await expect.poll(() => desk.read(GOAL), {timeout: 5000}).toBe(ticked);
    await expect.poll(() => desk.read(), {timeout: 5000}).toBe(DAY.replace("[ ] Type", "[x] Type"));
    expect(await total(desk)).toBe(1);
  });

  test("of a step that was never sent counts, with its done date", async () => {
    const desk = await openDesk(VAULT, {query: {open: GOAL}});
    await tickInEditor(desk, 1);
    await expect.poll(() => total(desk)).toBe(1);
    expect(await shownIn(desk)).toContain("- [x] Open the draft ✅ 2026-11-20 ^step-b");
    await undo(desk);
    await expect.poll(() => shownIn(desk)).toBe(STEPS);
  });
});

describe("what is no tick of a person", () => {
  test("changes no other note: files that sync brings, notes that are opened, texts that are edited", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await desk.reads("Today is open");
    const synced = DAY.replace("[ ] Type", "[x] Type");
    await desk.write(TODAY, synced);
    await expect.poll(() => total(desk)).toBe(1);
    await desk.page.evaluate(async (path) => {
      const {workspace, vault} = Reflect.get(globalThis, "app");
      await workspace.getLeavesOfType("markdown")[0].openFile(vault.getFileByPath(path));
    }, GOAL);
    await desk.page.locator(".cm-content").focus();
    await desk.page.keyboard.press("Control+End");
    await desk.page.keyboard.type("More.");
    await expect.poll(() => desk.read(GOAL), {timeout: 5000}).toBe(`${STEPS}More.`);
    expect(await desk.read()).toBe(synced);
  });
});

describe("goals that are gone", () => {
  test("a tick counts, and says that the goal's note is gone", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await desk.reads("Today is open");
    await rm(join(desk.dir, GOAL));
    await expect.poll(() => isThere(desk, GOAL)).toBe(false);
    await desk.box("Type 40 words").click();
    await expect.poll(() => total(desk)).toBe(1);
    await told(desk, /Its goal’s note isn’t there any more/);
  });

  test("one that was moved is still found by its name", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await desk.reads("Today is open");
    await rename(join(desk.dir, GOAL), join(desk.dir, "Write a book.md"));
    await expect.poll(() => isThere(desk, "Write a book.md")).toBe(true);
    await desk.box("Type 40 words").click();
    await expect.poll(() => desk.read("Write a book.md")).toBe(ticked);
  });
});
