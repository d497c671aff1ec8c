import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {overflowing} from "./overflow.ts";

const NOTE = `## Morning
- [ ] Drink water
- [x] Make the bed
- [-] Run
## An evening with a heading that is longer than a phone is wide, or a narrow sidebar
- [ ] Read one page of the book that lies on the table beside the bed, and put it back
- [ ] Pneumonoultramicroscopicsilicovolcanoconiosis/Pneumonoultramicroscopicsilicovolcanoconiosis
`;
const VAULT = {
  ...DAILY,
  "Daily/2026-11-19.md": "- [x] a\n",
  [TODAY]: NOTE,
  ".obsidian/plugins/micro-wins/data.json": '{"dailyGoals": [{"from": "1970-01-01", "wins": 5}]}',
};
const ELSEWHERE = {query: {open: "Inbox.md"}};

describe("by keyboard", () => {
  test("Tab goes from the date through the count, headings and boxes to the field and So far", async () => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    await desk.reads("1 win today");
    const focused = (): Promise<string> =>
      desk.page.evaluate(() => {
        const element = document.activeElement;
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
        return (
          label?.textContent ??
          element?.getAttribute("aria-label") ??
          element?.textContent ??
          ""
        ).trim();
      });
    await desk.pane.locator(".micro-wins-date").focus();
    const stops: string[] = [];
    for (let press = 0; press < 11; press += 1) {
      await desk.page.keyboard.press("Tab");
      stops.push((await focused()).split(" ").slice(0, 2).join(" "));
    }
    const morning = ["Morning", "Drink water", "Make the", "Run"];
    const evening = ["An evening", "Read one", "Smaller", "Pneumonoultramicroscopicsilicovolcanoconiosis"];
    const expected = ["1 win", ...morning, ...evening, "Add a", "So far"];
    expect(stops.map((stop) => stop.split("/")[0])).toEqual(expected);
    expect(await desk.pane.getByRole("button", {name: "Friday 20 November Open today’s note"}).count()).toBe(
      1,
    );
  });

  test("Ctrl Enter on a box opens its note and ticks nothing", async () => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    await desk.box("Read one page").press("Control+Enter");
    await expect
      .poll(() => desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.getActiveFile().path))
      .toBe(TODAY);
    expect(await desk.read()).toBe(NOTE);
  });
});

describe("the live region", () => {
  test("speaks after a tick by hand, and not when one arrives by sync", async () => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    const region = desk.pane.getByRole("status");
    expect(await region.getAttribute("aria-live")).not.toBe("off");
    await desk.reads("1 win today");
    await desk.write(TODAY, NOTE.replace("[ ] Pneu", "[x] Pneu"));
    await desk.reads("2 wins today");
    expect(await region.textContent()).toBe("");
    await desk.box("Drink water").click();
    await expect.poll(() => region.textContent()).toBe("Done. 3 wins today.");
    await desk.box("Drink water").click();
    await expect.poll(() => region.textContent()).toBe("2 wins today.");
  });
});

describe("on a phone", () => {
  test("rows are 44 px high, and nothing overflows from 260 px to 390 px", async () => {
    const desk = await openDesk(VAULT, {
      query: {open: "Inbox.md", phone: "1"},
      viewport: {width: 390, height: 844},
    });
    await desk.command("open");
    await desk.box("Drink water").waitFor();
    for (const width of [260, 300, 390]) {
      await desk.page.setViewportSize({width, height: 844});
      await expect.poll(() => desk.pane.evaluate((pane) => Math.round(pane.clientWidth))).toBe(width);
      expect(await overflowing(desk), `at ${width} px`).toEqual([]);
      const heights = await desk.pane
        .locator(".micro-wins-line, .micro-wins-add")
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
      expect(Math.min(...heights), `rows at ${width} px`).toBeGreaterThanOrEqual(44);
    }
    await desk.row("Make the bed").click({position: {x: 250, y: 22}});
    await desk.reads("Today is open");
  });
});

/** The lowest contrast of a text in the pane to what is painted behind it, by WCAG's formula. */
function lowestContrast(desk: Desk): Promise<{text: string; ratio: number}> {
  return desk.pane.evaluate((pane) => {
    const context = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
    if (context === null) throw new Error("There is no canvas.");
    const luminance = (): number => {
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)]
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paint = (color: string): number => {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return luminance();
    };
    const ratioOf = (element: Element): number => {
      const behind: string[] = [];
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        behind.unshift(getComputedStyle(at).backgroundColor);
      let back = 0;
      for (const color of behind) back = paint(color);
      const text = paint(getComputedStyle(element).color);
      return (Math.max(back, text) + 0.05) / (Math.min(back, text) + 0.05);
    };
    const ratios = [...pane.querySelectorAll("bdi, small, dt, dd, h2, button, strong")]
      .filter((element) => element.textContent?.trim() !== "" && element.getBoundingClientRect().width > 1)
      .map((element) => ({text: element.textContent?.trim() ?? "", ratio: ratioOf(element)}));
    return ratios.sort((one, other) => one.ratio - other.ratio)[0] ?? {text: "", ratio: 0};
  });
}

describe.each(["light", "dark"] as const)("in a %s theme", (colorScheme) => {
  test("text can be read", async () => {
    const desk = await openDesk(VAULT, {...ELSEWHERE, colorScheme});
    await desk.reads("1 win today");
    expect(await desk.page.locator(`body.theme-${colorScheme}`).count()).toBe(1);
    const lowest = await lowestContrast(desk);
    expect(lowest.ratio, `contrast of “${lowest.text}”`).toBeGreaterThanOrEqual(4.5);
    expect(lowest.ratio).toBeLessThan(21);
  });
});
