import {describe, expect, test} from "vitest";
import type {Desk} from "./desk.ts";
import {accept, offered, preview} from "./goal-desk.ts";
import {button, field, GOAL, openPreview, row, tool, written} from "./preview-desk.ts";

/** What stands beyond the preview's sides, and what is wider than its place. */
function overflowing(desk: Desk): Promise<string[]> {
  return preview(desk).evaluate((modal) => {
    const {left, right} = modal.getBoundingClientRect();
    const seen = [...modal.querySelectorAll("*:not(.micro-wins-unseen)")];
    const beyond = seen.filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
    });
    const isWide = modal.scrollWidth > modal.clientWidth || right > innerWidth;
    return [
      ...(isWide ? ["the preview"] : []),
      ...beyond.map((element) => `${element.tagName} ${element.className}`),
    ];
  });
}

const LONG =
  "Goals/Finish the extraordinarily long thesis chapter on the history of lighthouses, introduction, methods and results.md";
const NOTE = "Obstacle: I get distracted by my phone whenever it lies beside me on the table\n";

describe("on a phone", () => {
  test.each([390, 320])("of %i px nothing is cut off, and everything can be pressed", async (width) => {
    const desk = await openPreview(NOTE, {
      query: {open: LONG, phone: "1"},
      viewport: {width, height: 740},
    });
    await button(desk, "Why these?").click();
    await field(desk, 1).fill(
      "Type one hundred words about the lighthouse keeper who could not sleep, and Pneumonoultramicroscopicsilicovolcanoconiosis",
    );
    await button(desk, /more, for later$/).click();
    expect(await overflowing(desk)).toEqual([]);
    const tall = await field(desk, 1).evaluate((one) => one.scrollHeight <= one.clientHeight + 1);
    expect(tall).toBe(true);
    for (const name of ["Smaller", "Another", "Drop"]) {
      const box = await tool(desk, 1, name).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await tool(desk, 1, "Another").innerText()).toBe("Another");
    await tool(desk, 1, "Drop").click();
    await button(desk, /^Add \d+ steps$/).click();
    await preview(desk).waitFor({state: "detached"});
  });

  test("the return key ends what is typed and writes nothing", async () => {
    const desk = await openPreview("", {
      query: {open: GOAL, phone: "1"},
      viewport: {width: 390, height: 740},
    });
    await field(desk, 0).fill("Open the window");
    await field(desk, 0).press("Enter");
    expect(await field(desk, 0).evaluate((one) => one === document.activeElement)).toBe(false);
    expect(await preview(desk).count()).toBe(1);
    expect(await desk.read(GOAL)).toBe("");
  });
});

describe("any note", () => {
  test("in German has German steps, and numbers as the app has them", async () => {
    const path = "Ziele/50.000 Wörter schreiben bis 30. Juni.md";
    const desk = await openPreview("", {query: {open: path}});
    const steps = await accept(desk);
    expect(steps.join(" ")).toMatch(/Wörter/);
    await expect.poll(() => written(desk, path)).toEqual(steps);
  });

  test("with a hostile name is shown as text", async () => {
    const path = "Goals/<img src=x onerror=alert(1)> {{a}} ]] `b` **c** ‮d.md";
    const note =
      "- [ ] <img src=x onerror=\"document.title='taken'\"> call <b>Anna</b>\n- [ ] [x](javascript:alert(1))\n";
    const desk = await openPreview(note, {query: {open: path}});
    const title = desk.page.locator(".micro-wins-breakdown .modal-title");
    expect(await title.innerText()).toContain("<img src=x onerror=alert(1)>");
    expect(await preview(desk).locator("img, b:not(.micro-wins-tool > b), script").count()).toBe(0);
    expect((await offered(desk)).length).toBeGreaterThan(0);
    await button(desk, "Why these?").click();
    expect(await row(desk, 0).locator("img").count()).toBe(0);
    expect(await overflowing(desk)).toEqual([]);
    expect(await desk.page.title()).not.toBe("taken");
  });

  test("with a long list keeps the button in sight", async () => {
    const items = Array.from({length: 15}, (_, index) => `- Call Anna about room ${index + 1}`);
    const desk = await openPreview(`## Next\n${items.join("\n")}\n`);
    await button(desk, /more, for later$/).click();
    await expect.poll(async () => (await offered(desk)).length).toBeGreaterThan(12);
    await field(desk, 0).scrollIntoViewIfNeeded();
    const [box, modal] = [await button(desk, /^Add \d/).boundingBox(), await preview(desk).boundingBox()];
    const bottom = (modal?.y ?? 0) + (modal?.height ?? 0);
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(bottom);
    expect(await overflowing(desk)).toEqual([]);
  });

  test("is named to a screen reader, and so is each of its fields", async () => {
    const desk = await openPreview();
    await desk.page.getByRole("dialog", {name: "Write 50,000 words by 30 June"}).waitFor();
    expect(await preview(desk).getByRole("textbox", {name: "Step 2 of 3"}).count()).toBe(1);
    expect(await preview(desk).getByRole("listitem").count()).toBe(3);
  });
});
