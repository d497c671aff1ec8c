import {describe, expect, test} from "vitest";
import type {Desk} from "./desk.ts";
import {overflowing} from "./overflow.ts";
import {activeNote, dayOf, grid, openYear} from "./year-desk.ts";

const PHONE = {query: {open: "Inbox.md", phone: "1"}, viewport: {width: 390, height: 844}};

describe("by finger", () => {
  test("the nearest day is taken, and opened from the row below", async () => {
    const desk = await openYear(PHONE);
    const row = desk.pane.locator(".micro-wins-taken");
    const said = async (): Promise<string> => (await row.getByRole("status").innerText()).replace("\n", ", ");
    expect(await said()).toBe("Friday 20 November, 2 wins");
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    // Beside the square, in the gap.
    const box = await dayOf(desk, "Friday 13 November").boundingBox();
    const at = {clientX: (box?.x ?? 0) - 0.5, clientY: (box?.y ?? 0) + 4, bubbles: true};
    await grid(desk).dispatchEvent("pointerdown", {...at, pointerType: "touch"});
    await grid(desk).dispatchEvent("click", {...at, detail: 1});
    await expect.poll(said).toBe("Friday 13 November, 3 wins");
    expect(await activeNote(desk)).toBe("Inbox.md");
    await row.getByRole("button", {name: "The day before"}).click();
    await expect.poll(said).toBe("Thursday 12 November, no wins");
    await row.getByRole("button", {name: "The day after"}).click();
    await row.getByRole("button", {name: "Open"}).click();
    await expect.poll(() => activeNote(desk)).toBe("Daily/2026-11-13.md");
  });

  test("the row has what the menu has", async () => {
    const desk = await openYear(PHONE);
    await desk.pane.locator(".micro-wins-taken").getByRole("button", {name: "More"}).click();
    await expect
      .poll(() => desk.page.locator(".menu .menu-item").allInnerTexts())
      .toEqual(["Open the note", "Make it a rest day", "Why?"]);
    await desk.page.keyboard.press("Escape");
  });
});

/** The contrast of each level, from 0 to 4, to what lies behind it, by WCAG's formula. */
function contrasts(desk: Desk): Promise<number[]> {
  return desk.pane.evaluate((pane) => {
    const context = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
    if (context === null) throw new Error("There is no canvas.");
    const paint = (color: string): number => {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)]
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return [...pane.querySelectorAll(".micro-wins-legend > i")].map((square) => {
      const behind: string[] = [];
      for (let at = square.parentElement; at !== null; at = at.parentElement)
        behind.unshift(getComputedStyle(at).backgroundColor);
      let back = 0;
      for (const color of behind) back = paint(color);
      const front = paint(getComputedStyle(square).backgroundColor);
      return (Math.max(back, front) + 0.05) / (Math.min(back, front) + 0.05);
    });
  });
}

describe.each([
  ["light", [1.2, 1.4, 2.0, 2.8, 3.9]],
  ["dark", [1.2, 1.4, 1.9, 2.6, 3.6]],
] as const)("in a %s theme", (colorScheme, least) => {
  test("each level stands out more than the one before", async () => {
    const desk = await openYear({colorScheme});
    const ratios = await contrasts(desk);
    ratios.forEach((ratio, level) => {
      expect(ratio, `level ${level}`).toBeGreaterThanOrEqual((least[level] ?? 0) - 0.05);
      expect(ratio).toBeGreaterThan(ratios[level - 1] ?? 0);
    });
  });
});

describe("its shape", () => {
  test("is two bands in a narrow pane, one in a wide one, and nothing overflows", async () => {
    const desk = await openYear({viewport: {width: 1700, height: 900}});
    const tops = (): Promise<number[]> =>
      desk.pane
        .locator(".micro-wins-half")
        .evaluateAll((halves) => halves.map((half) => Math.round(half.getBoundingClientRect().top)));
    for (const width of [260, 300, 390, 639, 640, 900]) {
      await desk.page.locator(".mod-right-split").evaluate((side: HTMLElement, wanted) => {
        side.style.cssText = `flex: none; width: ${wanted}px; border: 0`;
      }, width);
      await expect.poll(() => desk.pane.evaluate((pane) => Math.round(pane.clientWidth))).toBe(width);
      const [first, second] = await tops();
      expect(first === second, `at ${width} px`).toBe(width >= 640);
      expect(await overflowing(desk), `at ${width} px`).toEqual([]);
    }
  });

  test("keeps its heat and its outlines in forced colours", async () => {
    const desk = await openYear();
    await desk.page.emulateMedia({forcedColors: "active"});
    const looks = await desk.pane.locator(".micro-wins-legend .micro-wins-day").evaluateAll((squares) =>
      squares.map((square) => {
        const {backgroundColor, backgroundImage, boxShadow} = getComputedStyle(square);
        return [backgroundColor, backgroundImage, boxShadow].join();
      }),
    );
    expect(new Set(looks).size).toBe(7);
  });
});
