import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {type FixtureHost, openFixture} from "./fixture-host.ts";

const NOTE = "a.md";

describe("suggestions in the editor", () => {
  let host: FixtureHost;

  beforeEach(async () => {
    host = await openFixture({vault: {[NOTE]: "first\n\nlast"}, query: {open: NOTE, view: "source"}});
    await host.inside(({app}) => {
      const {editor} = app.workspace.activeEditor!;
      editor.focus();
      editor.setCursor(1);
    });
  });
  afterEach(() => host?.stop());

  const list = () => host.page.locator(".suggestion-container");
  const shown = (): Promise<string[]> => list().locator(".suggestion-item").allInnerTexts();
  const selected = (): Promise<string> => list().locator(".suggestion-item.is-selected").innerText();
  const press = (...keys: string[]): Promise<void> =>
    keys.reduce((done, key) => done.then(() => host.page.keyboard.press(key)), Promise.resolve());
  const text = (): Promise<string | undefined> =>
    host.inside(({app}) => app.workspace.activeEditor?.editor.getValue());

  test("a list opens below what triggered it, and follows what is typed", async () => {
    await host.page.keyboard.type("so @");
    await expect.poll(shown).toEqual(["alpha", "beta", "below"]);
    expect(await list().locator(".prompt-instructions").innerText()).toContain("to use @");
    const line = await host.page.locator(".cm-line", {hasText: "so @"}).boundingBox();
    const box = await list().boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(line!.y + line!.height - 8);
    expect(box!.y).toBeLessThan(line!.y + line!.height + 16);
    expect(box!.x).toBeGreaterThan(line!.x);
    await host.page.keyboard.type("be");
    await expect.poll(shown).toEqual(["beta", "below"]);
    await host.page.keyboard.type("x");
    await expect.poll(() => list().count()).toBe(0);
    await press("Backspace");
    await expect.poll(shown).toEqual(["beta", "below"]);
  });

  test("arrow keys choose, Enter takes it and no line is broken", async () => {
    await host.page.keyboard.type("@");
    await expect.poll(selected).toBe("alpha");
    await press("ArrowDown", "ArrowDown");
    expect(await selected()).toBe("below");
    await press("ArrowDown", "ArrowUp", "ArrowUp", "Enter");
    expect(await text()).toBe("first\n@beta\nlast");
    await expect.poll(() => list().count()).toBe(0);
    await press("Enter");
    expect(await text()).toBe("first\n@beta\n\nlast");
  });

  test("a click takes it, and the editor keeps the focus", async () => {
    await host.page.keyboard.type("@b");
    await list().locator(".suggestion-item", {hasText: "below"}).click();
    await expect.poll(() => list().count()).toBe(0);
    await host.page.keyboard.type("!");
    expect(await text()).toBe("first\n@below!\nlast");
  });

  test("Escape closes it and leaves the text; typing opens it again", async () => {
    await host.page.keyboard.type("@");
    await list().waitFor();
    await press("Escape");
    expect(await list().count()).toBe(0);
    expect(await text()).toBe("first\n@\nlast");
    await press("ArrowUp");
    await host.page.keyboard.type("no ");
    await press("ArrowDown", "End");
    await host.page.keyboard.type("a");
    await expect.poll(shown).toEqual(["alpha"]);
  });

  test("a cursor that moves closes it, and opens none", async () => {
    await host.page.keyboard.type("@");
    await list().waitFor();
    await press("ArrowLeft");
    await expect.poll(() => list().count()).toBe(0);
    await press("ArrowRight");
    expect(await list().count()).toBe(0);
    await host.page.keyboard.type("b");
    await list().waitFor();
    await host.page.locator(".cm-line", {hasText: "last"}).click();
    await expect.poll(() => list().count()).toBe(0);
  });

  test("one list at a time: of two that could, the one registered first", async () => {
    await host.page.keyboard.type("$");
    await expect.poll(shown).toEqual(["dollar"]);
    await host.page.keyboard.type("@");
    await expect.poll(shown).toEqual(["alpha", "beta", "below"]);
    expect(await list().count()).toBe(1);
  });

  test("it goes with the focus, with the note, and with its plugin", async () => {
    await host.page.keyboard.type("@");
    await list().waitFor();
    await host.inside(({app}) => app.workspace.activeEditor?.editor.blur());
    await expect.poll(() => list().count()).toBe(0);
    await host.inside(({app}) => app.workspace.activeEditor?.editor.focus());
    await host.page.keyboard.type("b");
    await list().waitFor();
    await host.inside(async ({app}) => {
      const other = await app.vault.create("b.md", "");
      if (other !== null) await app.workspace.getLeaf(false).openFile(other);
    });
    await expect.poll(() => list().count()).toBe(0);
    await host.inside(({app}) => app.workspace.activeEditor?.editor.focus());
    await host.page.keyboard.type("@");
    await list().waitFor();
    await host.inside(({app}) => app.plugins.disablePlugin("fixture"));
    await expect.poll(() => list().count()).toBe(0);
    await host.page.keyboard.type("a");
    expect(await text()).toBe("@a");
    expect(await list().count()).toBe(0);
    expect((await host.errors()).filter((error) => !error.includes("expected-throw"))).toEqual([]);
  });
});
