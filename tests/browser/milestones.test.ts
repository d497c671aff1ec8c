import {describe, expect, test} from "vitest";
import {before, milestone, NOTE, notices, openCelebrating} from "./celebrating-desk.ts";
import {TODAY, type Desk} from "./desk.ts";
import type {HostOptions} from "./host.ts";

describe("a milestone", () => {
  const reach = async (options: Partial<HostOptions> = {}, files = {}): Promise<Desk> => {
    const desk = await openCelebrating({...before(8), ...files}, options);
    await desk.reads("1 win today");
    return desk;
  };

  test("of 10 wins takes the header's place, square by square, until the person carries on", async () => {
    const desk = await reach();
    await desk.box("Type 40 words").click();
    await milestone(desk).waitFor();
    expect(await milestone(desk).locator(".micro-wins-kept i").count()).toBe(10);
    expect(await desk.title.count()).toBe(0);
    const shown = await milestone(desk).innerText();
    expect(shown.split("\n").filter((line) => line.trim() !== "")).toEqual([
      "10 wins",
      "Ten times you began.",
      "The first was a, on 18 November.",
      "Carry on",
    ]);
    expect(await milestone(desk).getByRole("img", {name: "10 wins, one square each"}).count()).toBe(1);
    await expect.poll(() => desk.pane.evaluate((pane) => pane.getAnimations({subtree: true}).length)).toBe(0);
    await desk.pane.getByRole("button", {name: "Carry on"}).press("Enter");
    await desk.reads("2 wins today");
    expect(
      await desk.pane.locator(".micro-wins-date").evaluate((date) => date === document.activeElement),
    ).toBe(true);
    expect(await milestone(desk).count()).toBe(0);
  });

  test("names its squares under the pointer and by the arrow keys", async () => {
    const desk = await reach();
    await desk.box("Type 40 words").click();
    await milestone(desk).waitFor();
    const named = milestone(desk).getByRole("status");
    await milestone(desk).locator(".micro-wins-kept i").first().hover();
    await expect.poll(() => named.innerText()).toBe("a, 18 November");
    await desk.page.mouse.move(0, 0);
    await expect.poll(() => named.innerText()).toBe("");
    await milestone(desk).locator(".micro-wins-kept").focus();
    await desk.page.keyboard.press("ArrowLeft");
    await expect.poll(() => named.innerText()).toBe("Type 40 words, 20 November");
    await desk.page.keyboard.press("ArrowLeft");
    await expect.poll(() => named.innerText()).toBe("Open the draft, 20 November");
    await desk.page.keyboard.press("Home");
    await expect.poll(() => named.innerText()).toBe("a, 18 November");
  });

  test("goes with the next tick", async () => {
    const desk = await reach();
    await desk.box("Type 40 words").click();
    await milestone(desk).waitFor();
    await desk.box("Reply to Sam").click();
    await desk.reads("3 wins today");
    expect(await milestone(desk).count()).toBe(0);
  });

  test("lets a press that began before the list slid land where it began", async () => {
    const desk = await reach();
    const target = await desk.row("Reply to Sam").locator("label").boundingBox();
    await desk.box("Type 40 words").click();
    await desk.page.waitForTimeout(300);
    const now = (await desk.row("Reply to Sam").locator("label").boundingBox()) ?? target;
    await desk.page.mouse.move((now?.x ?? 0) + 20, (now?.y ?? 0) + 8);
    await desk.page.mouse.down();
    await milestone(desk).waitFor();
    await desk.page.waitForTimeout(300);
    await desk.page.mouse.up();
    await desk.reads("3 wins today");
    await expect.poll(() => desk.read()).toBe(NOTE.replaceAll("[ ]", "[x]"));
  });

  test("is told in a notice where the sidebar is closed", async () => {
    const desk = await reach({query: {open: TODAY}});
    await desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.rightSplit.collapse());
    await desk.page.locator(".cm-line", {hasText: "Type 40 words"}).locator("input").click();
    await expect.poll(() => notices(desk)).toEqual(["10 wins. Ten times you began."]);
    await desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.rightSplit.expand());
    await desk.reads("2 wins today");
  });

  test("opens the line of the first win", async () => {
    const desk = await reach();
    await desk.box("Type 40 words").click();
    await milestone(desk).getByRole("link", {name: "a"}).click();
    const opened = (): Promise<string> =>
      desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.getActiveFile().path);
    await expect.poll(opened).toBe("Daily/2026-11-18.md");
  });

  test("does not come for a tick that arrives by sync", async () => {
    const desk = await reach();
    await desk.write(TODAY, NOTE.replace("[ ] Type", "[x] Type"));
    await desk.reads("2 wins today");
    await desk.page.waitForTimeout(700);
    expect(await milestone(desk).count()).toBe(0);
    expect(await desk.pane.locator(".micro-wins-word").count()).toBe(0);
    expect(await notices(desk)).toEqual([]);
  });
});
