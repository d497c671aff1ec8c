import {rename, utimes, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {choose, openFileMenu, told} from "./goal-desk.ts";

const MORNING = "---\nmicro-wins: ritual\n---\n- [ ] Make coffee\n- [ ] Write 3 lines ^a\n";
const DESK = "---\nmicro-wins: ritual\nafter: Make coffee\nevery: weekday\n---\n- [ ] Tidy 1 drawer\n";
const WEEKEND = "---\nmicro-wins: ritual\nevery: weekend\n---\n- [ ] Sleep in\n";
const LINES = "- [ ] Make coffee\n- [ ] Write 3 lines";
const YESTERDAY = {"Daily/2026-11-19.md": "- [x] Walk\n"};
const ONE = {...DAILY, ...YESTERDAY, "Morning.md": MORNING};
const ALL = {...ONE, "Rituals/Desk.md": DESK, "Rituals/Weekend.md": WEEKEND};
const AUTO = {".obsidian/plugins/micro-wins/data.json": JSON.stringify({ritualsInNewNotes: true})};
const INBOX = {query: {open: "Inbox.md"}};

interface VaultGlobal {
  app: {
    vault: {
      create(path: string, text: string): Promise<object>;
      getFileByPath(path: string): object | null;
    };
    workspace: {getLeaf(): {openFile(file: object): Promise<void>}};
  };
}

/** What a command of the app or another plugin does: makes today's note, fills it in later, opens it. */
async function makeNote({page}: Desk, text: string, isOpened: boolean): Promise<void> {
  await page.evaluate(
    async ([path, content, opens]) => {
      const {app} = globalThis as unknown as VaultGlobal;
      const file = await app.vault.create(path, content);
      if (opens) await app.workspace.getLeaf().openFile(file);
    },
    [TODAY, text, isOpened] as const,
  );
}

async function openToday({page}: Desk): Promise<void> {
  await page.evaluate(async (path) => {
    const {vault, workspace} = (globalThis as unknown as VaultGlobal).app;
    const file = vault.getFileByPath(path);
    if (file !== null) await workspace.getLeaf().openFile(file);
  }, TODAY);
}

describe("a ritual", () => {
  test("is started at once where there is one only, in today's open note, as one undo", async () => {
    const desk = await openDesk({...ONE, [TODAY]: "# Friday\n\n- [ ] a\n"});
    await desk.summary();
    await desk.command("start-ritual");
    await expect
      .poll(() => desk.read(), {timeout: 5000})
      .toBe(`# Friday\n\n- [ ] a\n\n## Morning\n\n${LINES}\n`);
    await told(desk, /^“Morning” is in today’s note\.$/);
    await desk.page.locator(".cm-content").focus();
    await desk.page.keyboard.press("Control+z");
    await expect.poll(() => desk.read(), {timeout: 5000}).toBe("# Friday\n\n- [ ] a\n");
  });

  test("puts there only what is not there yet, and can be taken back", async () => {
    const note = "## morning\n\n- [x] Make coffee ✅ 2026-11-20\n";
    const desk = await openDesk({...ONE, [TODAY]: note}, INBOX);
    await openFileMenu(desk, "Morning.md");
    await choose(desk, "Start this ritual");
    await expect.poll(() => desk.read()).toBe(`${note}- [ ] Write 3 lines\n`);
    await desk.page.locator(".notice").getByRole("button", {name: "Undo"}).click();
    await expect.poll(() => desk.read()).toBe(note);
  });

  test("makes today's note from its template where it is missing", async () => {
    const desk = await openDesk({...ONE, "Templates/Day.md": "# {{title}}\n\n## Morning\n\n## Log\n"}, INBOX);
    await desk.summary();
    await desk.command("start-ritual");
    await expect
      .poll(() => desk.read().catch(() => ""))
      .toBe(`# 2026-11-20\n\n## Morning\n\n${LINES}\n\n## Log\n`);
  });

  test("is chosen where there are several, in the order in which they follow each other", async () => {
    const desk = await openDesk({...ALL, [TODAY]: "# Friday\n"}, INBOX);
    await desk.summary();
    await desk.command("start-ritual");
    const items = desk.page.locator(".suggestion-item");
    await expect.poll(() => items.allInnerTexts()).toHaveLength(3);
    const texts = (await items.allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
    expect(texts).toEqual(["Morning", "Desk After make coffee", "Weekend"]);
    await desk.page.keyboard.press("ArrowDown");
    await desk.page.keyboard.press("Enter");
    await expect.poll(() => desk.read()).toBe("# Friday\n\n## Desk\n\n- [ ] Tidy 1 drawer\n");
  });

  test("can be made where there is none", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: "# Friday\n"}, INBOX);
    await desk.command("start-ritual");
    await told(desk, /^No ritual yet\./);
    await desk.page.locator(".notice").getByRole("button", {name: "Make a first one"}).click();
    await expect.poll(() => desk.read("Morning ritual.md").catch(() => "")).toMatch(/micro-wins: ritual/);
    await expect
      .poll(async () => {
        await desk.command("start-ritual");
        return desk.read();
      })
      .toContain("## Morning ritual\n\n- [ ] Drink a glass of water\n");
  });

  test("without lines, or with days that say nothing, is told", async () => {
    const empty = "---\nmicro-wins: ritual\n---\nNothing yet.\n";
    const desk = await openDesk({...DAILY, "Rituals/Morning.md": empty, [TODAY]: "# Friday\n"}, INBOX);
    await desk.command("start-ritual");
    await told(desk, /^“Morning” has no checkbox lines yet\./);
    expect(await desk.read()).toBe("# Friday\n");
    await desk.write("Rituals/Morning.md", "---\nmicro-wins: ritual\nevery: 3/week\n---\n- [ ] Make tea\n");
    await expect
      .poll(async () => {
        await desk.command("start-ritual");
        return desk.page.locator(".notice").last().innerText();
      })
      .toMatch(/Its days, “3\/week”, can’t be read\./);
    expect(await desk.read()).toBe("# Friday\n\n## Morning\n\n- [ ] Make tea\n");
  });
});

describe("new daily notes", () => {
  const FILLED = `# Friday\n\n## Morning\n\n${LINES}\n\n## Desk\n\n- [ ] Tidy 1 drawer\n`;

  test("that the app makes get the rituals of their day, once, when they are filled in", async () => {
    const desk = await openDesk({...ALL, ...AUTO}, INBOX);
    await desk.summary();
    await makeNote(desk, "", true);
    await desk.write(TODAY, "# Friday\n");
    await expect.poll(() => desk.read(), {timeout: 6000}).toBe(FILLED);
    await desk.page.locator(".cm-content").focus();
    await desk.page.keyboard.press("Control+z");
    await expect.poll(() => desk.read(), {timeout: 6000}).toBe("# Friday\n");
    await desk.page.clock.runFor(15_000);
    expect(await desk.read()).toBe("# Friday\n");
  });

  test("that a first win makes get them, too", async () => {
    const desk = await openDesk({...ALL, ...AUTO, "Templates/Day.md": "# Friday\n"}, INBOX);
    await desk.summary();
    await desk.command("start-ritual");
    await desk.page.locator(".suggestion-item", {hasText: "Weekend"}).click();
    const all = `# Friday\n\n## Weekend\n\n- [ ] Sleep in\n${FILLED.slice("# Friday\n".length)}`;
    await expect.poll(() => desk.read().catch(() => ""), {timeout: 6000}).toBe(all);
  });

  test("that sync brings are left alone, opened later or not", async () => {
    const desk = await openDesk({...ALL, ...AUTO}, INBOX);
    await desk.summary();
    await desk.write(TODAY, "# From afar\n\n- [ ] a\n");
    await expect.poll(() => desk.summary().then((all) => all.days.at(-1)?.open)).toBe(1);
    await desk.page.clock.runFor(15_000);
    await openToday(desk);
    await desk.page.clock.runFor(15_000);
    expect(await desk.read()).toBe("# From afar\n\n- [ ] a\n");
  });

  test("that were changed before they came are left alone, even if they are opened at once", async () => {
    const desk = await openDesk({...ALL, ...AUTO}, INBOX);
    await desk.summary();
    await desk.page.evaluate((path) => {
      const {app} = globalThis as unknown as {
        app: {
          vault: {on(name: string, run: (file: {path: string}) => void): void};
          workspace: {getLeaf(): {openFile(file: object): Promise<void>}};
        };
      };
      app.vault.on("create", (file) => void (file.path === path && app.workspace.getLeaf().openFile(file)));
    }, TODAY);
    const part = join(desk.dir, "Daily/.part.tmp");
    await writeFile(part, "# From afar\n\n- [ ] b\n");
    await utimes(part, new Date(2026, 10, 20, 8), new Date(2026, 10, 20, 8));
    await rename(part, join(desk.dir, TODAY));
    await expect.poll(() => desk.summary().then((all) => all.days.at(-1)?.open)).toBe(1);
    await desk.page.clock.runFor(15_000);
    expect(await desk.read()).toBe("# From afar\n\n- [ ] b\n");
  });

  test("stay as they are where the setting is off, or the note is another day's", async () => {
    const desk = await openDesk(ALL, INBOX);
    await desk.summary();
    await makeNote(desk, "# Friday\n\n- [ ] a\n", true);
    await expect.poll(() => desk.summary().then((all) => all.days.at(-1)?.open)).toBe(1);
    await desk.page.clock.runFor(15_000);
    expect(await desk.read()).toBe("# Friday\n\n- [ ] a\n");
  });

  test("wait for marks that another plugin has yet to fill in", async () => {
    const desk = await openDesk({...ALL, ...AUTO}, INBOX);
    await desk.summary();
    await makeNote(desk, "<% tp.date.now() %>\n", true);
    await told(desk, /still has marks to be filled in/);
    expect(await desk.read()).toBe("<% tp.date.now() %>\n");
    await desk.page.locator(".notice").getByRole("button", {name: "Add them now"}).click();
    await expect.poll(() => desk.read(), {timeout: 6000}).toContain("## Desk\n\n- [ ] Tidy 1 drawer\n");
  });
});
