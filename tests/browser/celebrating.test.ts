import {describe, expect, test} from "vitest";
import {before, DATA, inNote, marked, milestone, NOTE, openCelebrating, word} from "./celebrating-desk.ts";
import {TODAY} from "./desk.ts";
import {restart} from "./restart.ts";

describe("the word", () => {
  test("stands at the line that was ticked in the sidebar, and goes", async () => {
    const desk = await openCelebrating();
    await desk.reads("1 win today");
    const height = await desk.row("Type 40 words").evaluate((row) => row.getBoundingClientRect().height);
    await desk.box("Type 40 words").click();
    await expect.poll(() => word(desk).allInnerTexts()).toEqual(["Done."]);
    const row = desk.row("Type 40 words");
    expect(await row.locator(".micro-wins-word").isVisible()).toBe(true);
    // Nothing makes room for it.
    const [box, inner] = await Promise.all([row.boundingBox(), word(desk).boundingBox()]);
    expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
    expect(height).toBeGreaterThan(0);
    await expect.poll(() => word(desk).count()).toBe(0);
    expect(await row.locator(".micro-wins-word").isVisible()).toBe(false);
    await desk.box("Reply to Sam").click();
    await expect.poll(() => word(desk).allInnerTexts()).toEqual(["That counts."]);
  });

  test("stands behind the line in the editor, with a ring, and never in the text", async () => {
    const desk = await openCelebrating({}, {query: {open: TODAY}});
    await desk.reads("1 win today");
    const line = desk.page.locator(".cm-line", {hasText: "Type 40 words"});
    const size = (): Promise<number[]> =>
      desk.page.locator(".cm-content").evaluate((content) => [content.scrollWidth, content.scrollHeight]);
    const was = await size();
    await line.locator("input[type=checkbox]").click();
    const drawn = await marked(desk, ".cm-line");
    expect(drawn.text).toBe("Done.");
    expect(drawn.isWithin).toBe(true);
    expect(Math.max(...drawn.ringOff)).toBeLessThan(1);
    expect(Math.abs(drawn.wordOff)).toBeLessThan(8);
    expect(await size()).toEqual(was);
    await expect.poll(() => inNote(desk).count()).toBe(0);
    await expect.poll(() => desk.read(), {timeout: 5000}).toBe(NOTE.replace("[ ] Type", "[x] Type"));
  });

  test("stays with its line while the note is written on, and goes with the untick", async () => {
    const desk = await openCelebrating({}, {query: {open: TODAY}});
    await desk.reads("1 win today");
    const line = desk.page.locator(".cm-line", {hasText: "Type 40 words"});
    await line.locator("input[type=checkbox]").click();
    await inNote(desk).waitFor({state: "attached"});
    await desk.page.evaluate(() => {
      const {editor} = Reflect.get(globalThis, "app").workspace.activeEditor;
      editor.replaceRange("first\n", {line: 0, ch: 0});
    });
    expect(await line.locator(".micro-wins-said").count()).toBe(1);
    await line.locator("input[type=checkbox]").click();
    await expect.poll(() => inNote(desk).count()).toBe(0);
  });

  test("stands behind the line in the reading view, over the text", async () => {
    const desk = await openCelebrating({}, {query: {open: TODAY, view: "preview"}});
    await desk.reads("1 win today");
    const preview = desk.page.locator(".markdown-preview-view");
    const item = preview.locator("li", {hasText: "Type 40 words"});
    await item.locator("input[type=checkbox]").click();
    const drawn = await marked(desk, ".markdown-preview-view li");
    expect(drawn.text).toBe("Done.");
    expect(drawn.isWithin).toBe(false);
    expect(Math.max(...drawn.ringOff)).toBeLessThan(1);
    expect(Math.abs(drawn.wordOff)).toBeLessThan(8);
    await expect.poll(() => inNote(desk).count()).toBe(0);
  });

  test("is one of the person's own, and is said once for a win, whatever is loaded anew", async () => {
    const own = JSON.stringify({version: 1, acknowledgements: ["Schön."]});
    const desk = await openCelebrating({[DATA]: own});
    await desk.reads("1 win today");
    await desk.box("Type 40 words").click();
    await expect.poll(() => word(desk).allInnerTexts()).toEqual(["Schön."]);
    await desk.box("Type 40 words").click();
    await desk.reads("1 win today");
    expect(await word(desk).count()).toBe(0);
    await restart(desk);
    await desk.reads("1 win today");
    await desk.box("Type 40 words").click();
    await desk.reads("2 wins today");
    expect(await desk.pane.locator(".micro-wins-word").count()).toBe(0);
  });
});

describe("those who want less", () => {
  test("have no word, no ring and no squares where it is quiet", async () => {
    const desk = await openCelebrating(
      {...before(8), [DATA]: JSON.stringify({version: 1, quiet: true})},
      {query: {open: TODAY}},
    );
    await desk.reads("1 win today");
    await desk.page.locator(".cm-line", {hasText: "Type 40 words"}).locator("input").click();
    await desk.reads("2 wins today");
    await desk.page.waitForTimeout(700);
    expect(await milestone(desk).count()).toBe(0);
    expect(await desk.page.locator(".micro-wins-word, .micro-wins-said").count()).toBe(0);
    const rings = await desk.pane.evaluate(
      (pane) =>
        pane
          .getAnimations({subtree: true})
          .filter(({effect}) => (effect as KeyframeEffect).pseudoElement !== null).length,
    );
    expect(rings).toBe(0);
  });

  test("have words and squares that are simply there where motion is reduced", async () => {
    const desk = await openCelebrating(before(8), {query: {open: TODAY}, reducedMotion: "reduce"});
    await desk.reads("1 win today");
    await desk.page.locator(".cm-line", {hasText: "Type 40 words"}).locator("input").click();
    await expect.poll(() => word(desk).allInnerTexts()).toEqual(["Done."]);
    expect(await inNote(desk).locator("em").allInnerTexts()).toEqual(["Done."]);
    expect(await desk.page.locator(".micro-wins-said.has-ring").count()).toBe(0);
    await milestone(desk).waitFor();
    const moving = await desk.page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(({effect}) => (effect as KeyframeEffect).target?.closest(".micro-wins, .micro-wins-said"))
          .length,
    );
    expect(moving).toBe(0);
    await expect.poll(() => word(desk).count()).toBe(0);
  });
});
