import {rename} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {told} from "./goal-desk.ts";

const REVIEW = "Reviews/Review 2026-W47.md";
const GOAL = "Goals/Write a book.md";
const STEP = "Type 40 words [[Write a book#^step-a|Write a book]]";

const settings = (changes: object = {}): Record<string, string> => ({
  ".obsidian/plugins/micro-wins/data.json": JSON.stringify({weekStart: "1", ...changes}),
});

const VAULT = {
  ...DAILY,
  ...settings(),
  [GOAL]: "---\ntags: goal\n---\n\n- [ ] Type 40 words ^step-a\n",
  "Daily/2026-11-10.md": "- [x] Walk\n",
  "Daily/2026-11-17.md": `## Morning\n\n- [x] Walk\n- [x] ${STEP}\n`,
  "Daily/2026-11-18.md": "## Morning\n\n- [x] Walk\n",
  "Daily/2026-11-19.md": "## Morning\n\n- [x] Walk\n- [ ] Read 1 page\n",
  [TODAY]: "- [ ] Read 1 page\n- [ ] Walk\n",
};

/** The path of the note that is looked at. */
const activePath = ({page}: Desk): Promise<string | undefined> =>
  page.evaluate(() => Reflect.get(globalThis, "app").workspace.getActiveFile()?.path);

const opens = (desk: Desk, path: string): Promise<void> => expect.poll(() => activePath(desk)).toBe(path);

/** What is on disk; nothing where there is no such note. */
const saved = (desk: Desk, path = REVIEW): Promise<string> => desk.read(path).catch(() => "");

/** The text in the editor, saved or not, wherever the focus is. */
const shownIn = ({page}: Desk): Promise<string> =>
  page.evaluate(() => {
    const {workspace} = Reflect.get(globalThis, "app");
    return workspace.getLeavesOfType("markdown")[0].view.editor.getValue();
  });

const isThere = ({page}: Desk, path: string): Promise<boolean> =>
  page.evaluate((at) => Reflect.get(globalThis, "app").vault.getFileByPath(at) !== null, path);

describe("a review of this week", () => {
  test("is made in its folder and opened, with links that lead to notes", async () => {
    const desk = await openDesk(VAULT);
    await desk.reads("Today is open");
    await desk.command("review-week");
    await opens(desk, REVIEW);
    const text = await desk.read(REVIEW);
    expect(text).toContain("**4 wins** so far, on 3 of 4 days, 16–22 November 2026.");
    expect(text).toContain("| [[Daily/2026-11-17\\|Tuesday 17 November]] | 2 |");
    expect(text).toContain(
      "- **1 win** for [[Goals/Write a book|Write a book]]\n\n1 of 4 wins served a goal, 25%.",
    );
    expect(text).toContain("- **Walk**: 3 days in a row, your best");
    expect(text).toContain("| Morning | 4 |");
    expect(text).not.toMatch(/^\s*(?:[-*+]|\d+[.)])\s+\[.\]\s/m);
    const unresolved = await desk.page.evaluate(
      (path) => Object.keys(Reflect.get(globalThis, "app").metadataCache.unresolvedLinks[path] ?? {}),
      REVIEW,
    );
    expect(unresolved).toEqual([]);
    // Its own numbers are not counted.
    expect((await desk.summary()).counts.total).toBe(5);
  });

  test("counts a tick at once, keeps what is written, and can be undone", async () => {
    const desk = await openDesk(VAULT);
    await desk.reads("Today is open");
    await desk.box("Walk").click();
    await expect.poll(() => desk.read()).toContain("- [x] Walk");
    await desk.command("review-week");
    await opens(desk, REVIEW);
    expect(await desk.read(REVIEW)).toContain("**5 wins** so far, on 4 of 5 days");
    await desk.page.locator(".cm-content").focus();
    await desk.page.keyboard.press("Control+End");
    await desk.page.keyboard.type("I began before breakfast.");
    await desk.box("Read 1 page").click();
    await expect.poll(() => desk.read()).toContain("- [x] Read 1 page");
    const before = await shownIn(desk);
    await desk.command("review-week");
    await told(desk, /This review is up to date\./);
    const after = await shownIn(desk);
    expect(after).toContain("**6 wins** so far, on 4 of 5 days");
    expect(after).toMatch(/I began before breakfast\.$/);
    await expect.poll(() => saved(desk)).toBe(after);
    await desk.page.locator(".cm-content").focus();
    await desk.page.keyboard.press("Control+z");
    expect(await shownIn(desk)).toBe(before);
  });

  test("that somebody has rewritten stays as it is, until they ask for the numbers", async () => {
    const own = "# My week\n\nIt was fine.\n";
    const desk = await openDesk({...VAULT, [REVIEW]: own});
    await desk.reads("Today is open");
    await desk.command("review-week");
    await told(desk, /This review is all yours now/);
    expect(await desk.read(REVIEW)).toBe(own);
    await desk.page.locator(".notice").getByRole("button", {name: "Add the numbers at the end"}).click();
    await expect.poll(() => saved(desk)).toContain("**4 wins** so far");
    expect((await saved(desk)).startsWith(own)).toBe(true);
  });

  test("with a part that somebody has changed keeps it, and writes the new numbers below when asked", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await desk.reads("Today is open");
    await desk.command("review-week");
    await opens(desk, REVIEW);
    const changed = (await desk.read(REVIEW)).replace("**4 wins**", "**4 lovely wins**");
    await desk.write(REVIEW, changed);
    await expect.poll(() => shownIn(desk)).toBe(changed);
    await desk.box("Walk").click();
    await expect.poll(() => desk.read()).toContain("- [x] Walk");
    await desk.command("review-week");
    await told(desk, /You changed “Wins”, so it stays as you left it\./);
    await desk.page
      .locator(".notice")
      .getByRole("button", {name: "Add the new numbers below"})
      .last()
      .click();
    await expect.poll(() => saved(desk)).toContain("**5 wins** so far");
    expect(await saved(desk)).toContain("**4 lovely wins**");
  });

  test("is brought up to date in the reading view", async () => {
    const desk = await openDesk(VAULT);
    await desk.reads("Today is open");
    await desk.command("review-week");
    await opens(desk, REVIEW);
    await desk.page.evaluate(async (path) => {
      const {view} = Reflect.get(globalThis, "app").workspace.getLeavesOfType("markdown")[0];
      await view.setState({file: path, mode: "preview"}, {history: false});
    }, REVIEW);
    const shown = desk.page.locator(".markdown-preview-view");
    await expect.poll(() => shown.innerText()).toContain("4 wins so far");
    expect(await shown.innerText()).not.toContain("%%");
    await desk.box("Walk").click();
    await expect.poll(() => desk.read()).toContain("- [x] Walk");
    await desk.command("review-week");
    await expect.poll(() => shown.innerText()).toContain("5 wins so far");
    expect(await desk.read(REVIEW)).toContain("**5 wins** so far");
  });

  test("waits for all of the history, and says so", async () => {
    const older = Array.from({length: 60}, (_, index) => {
      const date = new Date(Date.UTC(2026, 10, 9 - index)).toISOString().slice(0, 10);
      return [`Daily/${date}.md`, "- [x] Walk\n"];
    });
    const slow = {query: {open: "Inbox.md", latency: "500"}};
    const desk = await openDesk({...VAULT, ...Object.fromEntries(older)}, slow);
    await desk.command("review-last-month");
    await told(desk, /Reading older notes\. The review opens in a moment\./);
    const path = "Reviews/Review 2026-10.md";
    await opens(desk, path);
    expect(await desk.read(path)).toContain("- **Walk**: 51 days in a row, your best");
    await expect.poll(() => desk.page.locator(".notice").count()).toBe(0);
  });

  test("is found where it was moved to", async () => {
    const desk = await openDesk({...VAULT, "Archive/Old.md": "\n"});
    await desk.reads("Today is open");
    await desk.command("review-last-week");
    const before = "Reviews/Review 2026-W46.md";
    await opens(desk, before);
    await rename(join(desk.dir, before), join(desk.dir, "Archive/Review 2026-W46.md"));
    await expect.poll(() => isThere(desk, "Archive/Review 2026-W46.md")).toBe(true);
    await expect.poll(() => isThere(desk, before)).toBe(false);
    await desk.command("review-last-week");
    await told(desk, /This review is up to date\./);
    await opens(desk, "Archive/Review 2026-W46.md");
    expect(await saved(desk, before)).toBe("");
  });
});

describe("a template", () => {
  test("of the person’s own is used, in a folder of their own", async () => {
    const desk = await openDesk({
      ...VAULT,
      ...settings({reviewFolder: "Log/Looking back", reviewTemplate: "Templates/Month.md"}),
      "Templates/Month.md": "# {{title}}\r\n\r\n{{wins}}\r\n\r\nMood: {{mood}} <% tp.date.now() %>",
    });
    await desk.reads("Today is open");
    await desk.command("review-month");
    const path = "Log/Looking back/Review 2026-11.md";
    await opens(desk, path);
    const text = await desk.read(path);
    expect(text).toMatch(/^# Review 2026-11\r\n\r\n%% micro-wins: wins \w+ %%\r\n/);
    expect(text).toMatch(/\r\nMood: {{mood}} <% tp\.date\.now\(\) %>$/);
    expect(text).toContain("| Week | Mon | Tue |");
  });

  test("that is not there gives way to the built-in one", async () => {
    const desk = await openDesk({...VAULT, ...settings({reviewTemplate: "Templates/Gone.md"})});
    await desk.reads("Today is open");
    await desk.command("review-last-month");
    await told(desk, /The review template “Templates\/Gone\.md” can’t be read/);
    await expect
      .poll(() => saved(desk, "Reviews/Review 2026-10.md"))
      .toContain("A quiet month, October 2026.");
  });
});
