import {describe, expect, test} from "vitest";
import {addDays, parseDay, printDay, type Day} from "../../src/core/day.ts";
import {before, DATA, inNote, milestone, NOTE, notices, openCelebrating, word} from "./celebrating-desk.ts";
import {TODAY} from "./desk.ts";

const today = parseDay("2026-11-20") as Day;

describe("celebrating", () => {
  test("lies over the end of a line that leaves no room, and widens nothing", async () => {
    const long = `- [ ] ${"Reply to Sam ".repeat(5)}\n`;
    const desk = await openCelebrating(
      {[TODAY]: NOTE + long},
      {query: {open: TODAY}, viewport: {width: 900, height: 700}},
    );
    await desk.reads("1 win today");
    const scroller = desk.page.locator(".cm-scroller");
    const sizes = (): Promise<number[]> =>
      scroller.evaluate((element) => [element.scrollWidth, element.scrollHeight, element.clientWidth]);
    const was = await sizes();
    await desk.page.locator(".cm-line", {hasText: "Reply to Sam Reply"}).locator("input").click();
    await inNote(desk).waitFor({state: "attached"});
    expect(await sizes()).toEqual(was);
    const [said, text] = await desk.page.evaluate(() =>
      [".micro-wins-said em", ".cm-content"].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().right,
      ),
    );
    expect(said).toBeLessThanOrEqual(text ?? 0);
  });

  test("goes on without sound where the device has none", async () => {
    const desk = await openCelebrating(
      {[DATA]: JSON.stringify({version: 1, sound: true})},
      {init: () => Object.assign(globalThis, {AudioContext: undefined})},
    );
    await desk.reads("1 win today");
    await desk.box("Type 40 words").click();
    await expect.poll(() => word(desk).allInnerTexts()).toEqual(["Done."]);
  });

  test("makes a sound only where that is turned on", async () => {
    const init = (): void => {
      const {AudioContext} = globalThis;
      const heard = {count: 0};
      class Counting extends AudioContext {
        override createOscillator(): OscillatorNode {
          heard.count += 1;
          return super.createOscillator();
        }
      }
      Object.assign(globalThis, {AudioContext: Counting, heard});
    };
    for (const sound of [false, true]) {
      const desk = await openCelebrating({[DATA]: JSON.stringify({version: 1, sound})}, {init});
      await desk.reads("1 win today");
      await desk.box("Type 40 words").click();
      await expect.poll(() => word(desk).count()).toBe(1);
      const heard = await desk.page.evaluate(() => Reflect.get(globalThis, "heard").count as number);
      expect(heard).toBe(sound ? 1 : 0);
    }
  });

  test("says of a record how many days it is, a square each", async () => {
    const days = [1, 2, 3, 4, 30, 31, 32, 33].map((ago) => printDay(addDays(today, -ago)));
    const notes = Object.fromEntries(days.map((day) => [`Daily/${day}.md`, "- [x] a\n- [x] b\n"]));
    const desk = await openCelebrating({...notes, [TODAY]: "- [ ] Walk\n"});
    await desk.reads("Today is open");
    await desk.box("Walk").click();
    await milestone(desk).waitFor();
    expect(await milestone(desk).locator("h2").innerText()).toBe("5 days in a row, your best.");
    expect(await milestone(desk).locator(".micro-wins-kept i").count()).toBe(5);
    expect(await milestone(desk).locator(".micro-wins-proof").innerText()).toContain(
      "It began with a, on 16 November.",
    );
  });

  test("tells in a notice what would come where nobody looks: above a list that is scrolled away", async () => {
    const lines = Array.from({length: 80}, (_, index) => `- [ ] line ${index}\n`).join("");
    const desk = await openCelebrating({...before(9), [TODAY]: lines});
    await desk.reads("Today is open");
    await desk.box("line 79").click();
    await expect.poll(() => notices(desk)).toEqual(["10 wins. Ten times you began."]);
    expect(await milestone(desk).count()).toBe(0);
  });

  test("has its words in the settings, one a line", async () => {
    const desk = await openCelebrating();
    await desk.reads("1 win today");
    await desk.page.evaluate(() => Reflect.get(globalThis, "app").setting.openTabById("micro-wins"));
    const item = desk.page.locator(".setting-item", {hasText: "Words at a tick"});
    expect(await item.locator("textarea").inputValue()).toContain("Done.\nThat counts.\n");
    await item.locator("textarea").fill("Bravo.\n\n Kept. \n");
    await item.locator("textarea").blur();
    const stored = async (): Promise<unknown> =>
      (JSON.parse(await desk.read(DATA).catch(() => "{}")) as {acknowledgements?: unknown}).acknowledgements;
    await expect.poll(stored).toEqual(["Bravo.", "Kept."]);
    await desk.page.keyboard.press("Escape");
    await desk.box("Type 40 words").click();
    await expect.poll(() => word(desk).allInnerTexts()).toEqual(["Bravo."]);
  });
});
