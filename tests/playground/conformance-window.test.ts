import {afterEach, describe, expect, test} from "vitest";
import {type FixtureHost, type FixtureOptions, NOTE, openFixture} from "./fixture-host.ts";

describe("the window", () => {
  let host: FixtureHost | undefined;
  const open = async (options?: FixtureOptions): Promise<FixtureHost> => (host = await openFixture(options));
  afterEach(() => host?.stop());

  test("Ctrl+P lists the commands, and Enter runs one", async () => {
    const {page, inside} = await open();
    await page.keyboard.press("Control+p");
    await page.keyboard.type("fixture go");
    await page.locator(".suggestion-item.is-selected", {hasText: "Fixture: Go"}).waitFor();
    expect(await page.locator(".suggestion-item", {hasText: "Fixture: Type"}).count()).toBe(0);
    await page.keyboard.press("Enter");
    expect(await inside(({plugin}) => plugin.log)).toContain("go");
    expect(await page.locator(".prompt").count()).toBe(0);
  });

  test("the theme switches, and plugins are told", async () => {
    const {page, inside, noted} = await open({query: {open: NOTE, theme: "light"}});
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.getByLabel("Switch light and dark").click();
    await noted("css-change");
    expect(await background()).toBe("rgb(30, 30, 30)");
    expect(await inside(({app}) => app.isDarkMode())).toBe(true);
  });

  test("a phone has drawers over the note, and no status bar", async () => {
    const {page, inside} = await open({query: {open: NOTE, phone: "1"}, viewport: {width: 390, height: 844}});
    const device = await inside(({app, host}) => {
      const platform = host.obsidian["Platform"] as {isMobile: boolean; isPhone: boolean};
      return [
        platform.isMobile,
        platform.isPhone,
        app.isMobile,
        document.body.className.includes("is-phone"),
      ];
    });
    expect(device).toEqual([true, true, true, true]);
    expect(await page.locator(".status-bar").isVisible()).toBe(false);
    expect(await page.locator(".mod-left-split").isVisible()).toBe(false);
    await page.getByLabel("Left sidebar", {exact: true}).click();
    expect((await page.locator(".mod-left-split").boundingBox())?.width).toBe(390);
    await page.locator('.nav-file-title[data-path="Daily/2026-11-20.md"]').click();
    await expect.poll(() => page.locator(".mod-left-split").isVisible()).toBe(false);
    expect(await inside(({app}) => app.workspace.getActiveFile()?.path)).toBe("Daily/2026-11-20.md");
  });

  test("what is open is open again after a reload; a view behind another is built when it is shown", async () => {
    const {page, inside} = await open();
    await inside(async ({app, plugin}) => {
      await plugin.open();
      const leaf = app.workspace.getLeavesOfType("fixture-view")[0];
      await leaf?.setViewState({type: "fixture-view", state: {word: "kept"}});
      const front = app.workspace.getRightLeaf();
      await front.setViewState({type: "file-explorer"});
      await app.workspace.revealLeaf(front);
      app.workspace.requestSaveLayout.run();
    });
    await page.reload();
    await page.waitForFunction(() => (globalThis as unknown as {host?: {booted: boolean}}).host?.booted);
    const deferred = await inside(({app}) =>
      app.workspace.getLeavesOfType("fixture-view").map((leaf) => leaf.isDeferred),
    );
    expect(deferred).toEqual([true]);
    expect(await page.locator(".fixture-view").count()).toBe(0);
    await inside(async ({app}) => {
      const leaf = app.workspace.getLeavesOfType("fixture-view")[0];
      if (leaf !== undefined) await app.workspace.revealLeaf(leaf);
    });
    expect(await page.locator(".fixture-view").textContent()).toBe("kept");
    expect(await inside(({plugin}) => plugin.log)).not.toContain("user-enable");
  });

  test("a side leaf is made once, in the background if it is not to be shown", async () => {
    const {page, inside} = await open();
    const counts = await inside(async ({app}) => {
      const {workspace} = app;
      await workspace.ensureSideLeaf("fixture-view", "right", {reveal: false});
      const collapsed = workspace.rightSplit.collapsed;
      await workspace.ensureSideLeaf("fixture-view", "right", {reveal: true, state: {word: "again"}});
      return [collapsed, workspace.rightSplit.collapsed, workspace.getLeavesOfType("fixture-view").length];
    });
    expect(counts).toEqual([true, false, 1]);
    expect(await page.locator(".fixture-view").textContent()).toBe("again");
  });

  test("what was typed just before leaving is saved", async () => {
    const {page, read} = await open({query: {open: NOTE, view: "source"}});
    await page.locator(".cm-content .task-list-item-checkbox").first().click();
    expect(await read(NOTE)).toContain("- [x] Morning");
    await page.goto("about:blank");
    await expect.poll(() => read(NOTE)).toContain("- [ ] Morning");
  });

  test("a link is followed from either view", async () => {
    const {page, inside} = await open({query: {open: NOTE, view: "source"}});
    const active = (): Promise<string | undefined> => inside(({app}) => app.workspace.getActiveFile()?.path);
    await page.locator(".cm-hmd-internal-link", {hasText: "tomorrow"}).click();
    await expect.poll(active).toBe("Daily/2026-11-20.md");
    await page.locator(`.nav-file-title[data-path="${NOTE}"]`).click();
    await expect.poll(active).toBe(NOTE);
    await page.getByLabel("Read", {exact: true}).click();
    await page.locator("a.internal-link", {hasText: "tomorrow"}).click();
    await expect.poll(active).toBe("Daily/2026-11-20.md");
  });

  test("a right click in the editor asks plugins, the cursor where the click was, unless that is selected", async () => {
    const {page, inside, noted} = await open({query: {open: NOTE, view: "source"}});
    const choose = async (line: string): Promise<void> => {
      await page.locator(".cm-line", {hasText: line}).click({button: "right", position: {x: 30, y: 8}});
      await page.locator(".menu-item", {hasText: "Note the line"}).click();
    };
    await choose("Half done");
    await noted(`editor-menu:${NOTE}:8:`);
    await inside(({app}) => {
      const editor = app.workspace.activeEditor?.editor;
      editor?.focus();
      editor?.setSelection({line: 22, ch: 0}, {line: 22, ch: 13});
    });
    await choose("Some");
    await noted(`editor-menu:${NOTE}:22:Some **bold**`);
    expect(await page.locator(".menu").count()).toBe(0);
  });

  test("a label is shown as a tooltip", async () => {
    const {page} = await open();
    await page.getByLabel("Open fixture").hover();
    await page.locator(".tooltip", {hasText: "Open fixture"}).waitFor();
  });
});
