import {describe, expect, test} from "vitest";
import {DAILY, openDesk, type Desk} from "./desk.ts";
import {choose, openFileMenu, preview, shownIn, told} from "./goal-desk.ts";
import {button, field, GOAL, openPreview, written} from "./preview-desk.ts";

/** Holds back what is written to notes that are not open, until `letGo`; `begun`: how often that was tried. */
async function holdWrites({page}: Desk): Promise<{begun(): Promise<number>; letGo(): Promise<void>}> {
  await page.evaluate(() => {
    const {vault} = Reflect.get(globalThis, "app");
    const process = vault.process.bind(vault);
    const held = {begun: 0, letGo: (): void => undefined};
    const gate = new Promise<void>((resolve) => (held.letGo = resolve));
    vault.process = async (...args: unknown[]) => {
      held.begun += 1;
      await gate;
      return process(...args);
    };
    Reflect.set(globalThis, "held", held);
  });
  return {
    begun: () => page.evaluate(() => Reflect.get(globalThis, "held").begun as number),
    letGo: () => page.evaluate(() => Reflect.get(globalThis, "held").letGo() as undefined),
  };
}

/** The preview of a note that is not open. */
async function openUnopened(note = "", files: Record<string, string> = {}): Promise<Desk> {
  const desk = await openDesk({...DAILY, [GOAL]: note, ...files}, {query: {open: "Inbox.md"}});
  await desk.page.locator(`.nav-folder-title[data-path="Goals"]`).click();
  await openFileMenu(desk, GOAL);
  await choose(desk, "Break this goal down");
  await field(desk, 0).waitFor();
  return desk;
}

function rename({page}: Desk, from: string, to: string): Promise<void> {
  return page.evaluate(
    ([path, target]) => {
      const {vault, fileManager} = Reflect.get(globalThis, "app");
      return fileManager.renameFile(vault.getAbstractFileByPath(path), target);
    },
    [from, to] as const,
  );
}

describe("writing that takes its time", () => {
  test("is told, and Enter again, held or not, writes nothing twice", async () => {
    const desk = await openUnopened();
    const held = await holdWrites(desk);
    const {keyboard} = desk.page;
    await field(desk, 0).focus();
    await keyboard.press("Enter");
    await keyboard.press("Enter");
    await keyboard.down("Enter");
    await keyboard.down("Enter");
    await keyboard.up("Enter");
    await keyboard.press("Control+Enter");
    const adding = button(desk, "Adding…");
    await adding.waitFor();
    expect(await adding.getAttribute("aria-disabled")).toBe("true");
    await adding.focus();
    await keyboard.press("Enter");
    expect(await held.begun()).toBe(1);
    await held.letGo();
    await preview(desk).waitFor({state: "detached"});
    expect(await written(desk)).toHaveLength(3);
    expect((await desk.read(GOAL)).match(/\^step-/g)).toHaveLength(3);
    await told(desk, /^3 steps added/);
  });

  test("goes on where the preview is closed meanwhile, and another one stays open", async () => {
    const desk = await openUnopened();
    const held = await holdWrites(desk);
    await desk.page.keyboard.press("Enter");
    await desk.page.keyboard.press("Escape");
    await preview(desk).waitFor({state: "detached"});
    await openFileMenu(desk, GOAL);
    await choose(desk, "Break this goal down");
    await field(desk, 0).waitFor();
    await held.letGo();
    await told(desk, /^3 steps added/);
    expect(await preview(desk).count()).toBe(1);
    await button(desk, "Add 3 steps").click();
    await preview(desk).waitFor({state: "detached"});
    await told(desk, /These steps are in the note already/);
    expect(await written(desk)).toHaveLength(3);
  });
});

describe("a note that changes while its preview is open", () => {
  test("by a sync keeps what came, and gets the steps besides", async () => {
    const desk = await openUnopened("# Why\n");
    const synced = "# Why\n\nIt came by sync.\n\n## Tiny steps\n\n- [ ] Open the window ^a\n";
    await desk.write(GOAL, synced);
    const known = (): Promise<string> =>
      desk.page.evaluate((path) => Reflect.get(globalThis, "app").vault.adapter.read(path) as string, GOAL);
    await expect.poll(known).toBe(synced);
    await button(desk, "Add 3 steps").click();
    await preview(desk).waitFor({state: "detached"});
    const text = await desk.read(GOAL);
    const lines = text.split("\n").filter((line) => !line.includes("^step-"));
    expect(lines.join("\n")).toBe(`---\ntags:\n  - goal\n---\n${synced}`);
    expect(await written(desk)).toHaveLength(4);
  });

  test("by a sync, open in two panes, is written to once", async () => {
    const desk = await openPreview("# Why\n");
    await desk.page.evaluate(async (path) => {
      const {workspace, vault} = Reflect.get(globalThis, "app");
      await workspace.getLeaf("split").openFile(vault.getFileByPath(path));
    }, GOAL);
    await desk.write(GOAL, "# Why\n\nIt came by sync.\n");
    await expect.poll(() => shownIn(desk)).toContain("sync");
    await button(desk, "Add 3 steps").click();
    await preview(desk).waitFor({state: "detached"});
    await expect.poll(async () => (await written(desk)).length).toBe(3);
    await expect.poll(() => desk.read(GOAL)).toContain("It came by sync.");
    await expect.poll(() => shownIn(desk)).toBe(await desk.read(GOAL));
  });

  test("its name gets the steps, and not another note that has the name now", async () => {
    const desk = await openUnopened("", {"Goals/Other.md": "# Another goal\n"});
    await rename(desk, GOAL, "Goals/Write it.md");
    await rename(desk, "Goals/Other.md", GOAL);
    await button(desk, "Add 3 steps").click();
    await preview(desk).waitFor({state: "detached"});
    expect(await written(desk, "Goals/Write it.md")).toHaveLength(3);
    expect(await desk.read(GOAL)).toBe("# Another goal\n");
  });

  test("and is gone is not made again: the steps stay in the preview", async () => {
    const desk = await openUnopened();
    await desk.page.evaluate(async (path) => {
      const {vault} = Reflect.get(globalThis, "app");
      await vault.delete(vault.getFileByPath(path));
    }, GOAL);
    await button(desk, "Add 3 steps").click();
    await told(desk, /isn’t there any more/);
    await preview(desk).getByText("Nothing was added. Your steps are still here.").waitFor();
    await expect(desk.read(GOAL)).rejects.toThrow("ENOENT");
  });
});

test("a command that is given twice opens one preview", async () => {
  const desk = await openDesk({...DAILY, [GOAL]: ""}, {query: {open: GOAL}});
  await desk.page.evaluate(() => {
    const {commands} = Reflect.get(globalThis, "app");
    for (let press = 0; press < 2; press += 1) commands.executeCommandById("micro-wins:break-down");
  });
  await field(desk, 0).waitFor();
  await desk.page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await preview(desk).count()).toBe(1);
});
