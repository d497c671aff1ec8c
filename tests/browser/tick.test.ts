import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY} from "./desk.ts";

const NOTE = `# Friday

## Morning

- [ ] Drink water
- [x] Make the bed
	- [ ] Air the room

## Work

> [!todo] Desk
> 1. [ ] Open the draft

\`\`\`
- [ ] not a task
\`\`\`
- [/] Reply to Sam
`;
const VAULT = {
  ...DAILY,
  [TODAY]: NOTE,
  "Daily/2026-11-19.md": "- [x] Read 1 page\r\n- [ ] Walk\r\n",
  "Inbox.md": "- [x] no win\n",
};
const drunk = NOTE.replace("- [ ] Drink", "- [x] Drink");

describe("a tick", () => {
  test("in the editor is counted at once, and stands on disk when the app has saved", async () => {
    const desk = await openDesk(VAULT);
    await desk.reads("1 win today");
    await desk.page.locator(".cm-content input[type=checkbox]").first().click();
    await desk.reads("2 wins today");
    expect(await desk.read()).toBe(NOTE);
    await expect.poll(() => desk.read(), {timeout: 5000}).toBe(drunk);
    expect((await desk.summary()).counts).toEqual({today: 2, week: 3, month: 3, year: 3, total: 3});
  });

  test("in the reading view is counted, one character changes", async () => {
    const desk = await openDesk(VAULT, {query: {open: TODAY, view: "preview"}});
    await desk.page.locator(".markdown-preview-view .callout input[type=checkbox]").click();
    await desk.reads("2 wins today");
    await expect.poll(() => desk.read()).toBe(NOTE.replace("[ ] Open", "[x] Open"));
  });

  test("in the sidebar changes one character of the file, and unticking gives it back", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await desk.box("Drink water").click();
    await desk.reads("2 wins today");
    await expect.poll(() => desk.read()).toBe(drunk);
    await desk.box("Open the draft").click();
    await expect.poll(() => desk.read()).toBe(drunk.replace("[ ] Open", "[x] Open"));
    await desk.box("Open the draft").click();
    await desk.box("Drink water").click();
    await expect.poll(() => desk.read()).toBe(NOTE);
    await desk.reads("1 win today");
  });

  test("in the sidebar goes through an open editor, and one undo takes it back", async () => {
    const desk = await openDesk(VAULT);
    await desk.box("Drink water").click();
    await desk.reads("2 wins today");
    expect(await desk.read()).toBe(NOTE);
    await desk.page.locator(".cm-content").focus();
    await desk.page.keyboard.press("Control+z");
    await desk.reads("1 win today");
    await desk.page.keyboard.press("Control+y");
    await desk.reads("2 wins today");
    await expect.poll(() => desk.read(), {timeout: 5000}).toBe(drunk);
  });

  test("by the command ticks the checkbox under the cursor", async () => {
    const desk = await openDesk(VAULT);
    await desk.page.locator(".cm-content").focus();
    await desk.page.evaluate(() =>
      Reflect.get(globalThis, "app").workspace.activeEditor.editor.setCursor({line: 6, ch: 4}),
    );
    await desk.command("tick");
    await desk.reads("2 wins today");
    await expect.poll(() => desk.read(), {timeout: 5000}).toBe(NOTE.replace("[ ] Air", "[x] Air"));
  });

  test("by keyboard alone: the focus stays on the box", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await desk.box("Drink water").focus();
    await desk.page.keyboard.press("Space");
    await desk.reads("2 wins today");
    expect(await desk.box("Drink water").evaluate((box) => box === document.activeElement)).toBe(true);
    await expect.poll(() => desk.pane.getByRole("status").innerText()).toBe("Done. 2 wins today.");
  });

  test("on a line that has changed since is refused, with a word and a way to the note", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    const row = desk.box("Drink water");
    await row.waitFor();
    // Another program rewrites the line, and the tick comes before the app has noticed.
    await desk.page.evaluate(() => {
      const {vault} = Reflect.get(globalThis, "app");
      const process = vault.process.bind(vault);
      vault.process = (file: unknown, change: (text: string) => string) =>
        process(file, (text: string) => change(text.replace("Drink water", "Drink tea")));
    });
    await row.click();
    await expect
      .poll(() => desk.page.locator(".notice").innerText())
      .toMatch(/That line has changed since\./);
    expect(await desk.read()).toBe(NOTE.replace("Drink water", "Drink tea"));
    expect(await desk.box("Drink tea").isChecked()).toBe(false);
    await desk.reads("1 win today");
    await desk.page.locator(".notice button").click();
    await expect
      .poll(() => desk.page.locator(".workspace-tab-header.is-active", {hasText: "2026-11-20"}).count())
      .toBe(1);
  });

  test("into a note that cannot be written is said, and the next try works", async () => {
    const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}});
    await desk.box("Drink water").waitFor();
    await desk.page.evaluate(() => {
      const {vault} = Reflect.get(globalThis, "app");
      const process = vault.process.bind(vault);
      vault.process = () => {
        vault.process = process;
        return Promise.reject(new Error("EACCES: permission denied"));
      };
    });
    await desk.box("Drink water").click();
    await expect
      .poll(() => desk.page.locator(".notice").innerText())
      .toMatch(/The note is read-only right now\./);
    await desk.page.locator(".notice button").click();
    await expect.poll(() => desk.read()).toBe(drunk);
  });

  test("on a line that the Tasks plugin owns is written by its API", async () => {
    const note = "- [ ] Water plants #task 🔁 every day\n- [ ] Walk\n";
    const desk = await openDesk({...DAILY, [TODAY]: note}, {query: {open: "Inbox.md"}});
    await desk.page.evaluate(() => {
      Reflect.get(globalThis, "app").plugins.plugins["obsidian-tasks-plugin"] = {
        loadData: () => Promise.resolve({globalFilter: "#task"}),
        apiV1: {
          executeToggleTaskDoneCommand: (line: string, path: string) =>
            path.endsWith(".md") ? `${line}\n${line.replace("[ ]", "[x]")} ✅ 2026-11-20` : line,
        },
      };
    });
    await desk.box("Water plants").click();
    await desk.reads("1 win today");
    await desk.box("Walk").click();
    await desk.reads("2 wins today");
    await expect
      .poll(() => desk.read())
      .toBe(
        "- [ ] Water plants #task 🔁 every day\n- [x] Water plants #task 🔁 every day ✅ 2026-11-20\n- [x] Walk\n",
      );
  });
});
