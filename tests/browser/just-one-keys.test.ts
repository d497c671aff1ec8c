import {describe, expect, test} from "vitest";
import {TODAY, type Desk} from "./desk.ts";
import {BOOK, button, LINK, one, shows, sitDown, STEPS, written} from "./one-desk.ts";
import {overflowing} from "./overflow.ts";

const press = (desk: Desk, key: string): Promise<void> => desk.page.keyboard.press(key);
const focused = (desk: Desk): Promise<string> =>
  desk.page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

describe("by keyboard alone", () => {
  test("D, S, A, N work as soon as it is open", async () => {
    const desk = await sitDown("- [ ] Read 20 pages\n- [ ] 5 push-ups\n- [ ] Call mum\n- [ ] Floss\n");
    await shows(desk, "5 push-ups");
    await press(desk, "d");
    await shows(desk, "Call mum");
    await press(desk, "n");
    await shows(desk, "Floss");
    await press(desk, "a");
    await shows(desk, "Read 20 pages");
    await press(desk, "S");
    await shows(desk, "Read 10 pages");
    await written(desk, "- [ ] Read 10 pages\n- [x] 5 push-ups\n- [ ] Call mum\n- [ ] Floss\n");
    await press(desk, "d");
    await shows(desk, "That was all of them");
    await written(desk, "- [x] Read 10 pages\n- [x] 5 push-ups\n- [ ] Call mum\n- [ ] Floss\n");
  });

  test("a key that is held is one press, and one with Ctrl is none", async () => {
    const desk = await sitDown("- [ ] 5 push-ups\n- [ ] Call mum\n- [ ] Floss\n");
    await desk.page.keyboard.down("d");
    for (let times = 0; times < 5; times += 1) await desk.page.keyboard.down("d");
    await desk.page.keyboard.up("d");
    await shows(desk, "Call mum");
    await press(desk, "Alt+n");
    await shows(desk, "Call mum");
    await written(desk, "- [x] 5 push-ups\n- [ ] Call mum\n- [ ] Floss\n");
  });

  test("keys that are typed elsewhere are not for it", async () => {
    const desk = await sitDown("- [ ] 5 push-ups\n- [ ] Call mum\n", {}, {query: {open: "Inbox.md"}});
    await desk.page.locator(".cm-content").first().click();
    await desk.page.keyboard.type("dans");
    await expect.poll(() => desk.read("Inbox.md")).toContain("dans");
    await shows(desk, "5 push-ups");
    expect(await desk.read()).toBe("- [ ] 5 push-ups\n- [ ] Call mum\n");
  });

  test("what is in the way: an answer is chosen, and Escape leads back", async () => {
    const desk = await sitDown("- [ ] Type 40 words\n- [ ] Floss\n");
    await button(desk, "Stuck?").focus();
    await press(desk, "Enter");
    await shows(desk, "What’s in the way?");
    expect(await focused(desk)).toContain("Dreading it");
    await press(desk, "Escape");
    await shows(desk, "Type 40 words");
    expect(await focused(desk)).toMatch(/^Done/);
    await button(desk, "Stuck?").focus();
    await press(desk, "Enter");
    await shows(desk, "What’s in the way?");
    for (let times = 0; times < 2; times += 1) await press(desk, "Tab");
    await press(desk, "Enter");
    await shows(desk, "Type 10 words");
    await press(desk, "d");
    await shows(desk, "Floss");
    await written(desk, "- [x] Type 10 words\n- [ ] Floss\n");
  });

  test("energy is chosen with the arrow keys", async () => {
    const desk = await sitDown("- [ ] Walk for 10 minutes\n");
    await one(desk).getByRole("radio", {name: "Normal"}).focus();
    await press(desk, "ArrowLeft");
    await shows(desk, "Walk for 2 minutes");
    await press(desk, "ArrowLeft");
    await shows(desk, "Walk for 12 minutes");
    expect(await focused(desk)).toBe("High");
  });
});

describe("each answer changes the file as it calls for", () => {
  const step = `- [ ] Type 40 words ${LINK}\n`;
  const plain = "- [ ] Type 40 words #mind\n";
  const kept = (added: string): string => `${plain}- [x] ${added}\n`;
  const keptStep = (added: string): string => `${step}- [x] ${added} ([[Write a book]])\n`;
  const reasons = [
    ["Dreading it", kept, keptStep, "Put pen and paper on the table, nothing more"],
    ["Unclear", kept, keptStep, "Write the next action in one line"],
    ["Waiting on someone", kept, keptStep, "Text them one line"],
    ["Too big", () => "- [x] Type 10 words #mind\n", keptStep, "Type 10 words"],
    [
      "Boring",
      () => "- [x] Type 40 words with one song on #mind\n",
      () => `- [x] Type 40 words with one song on ${LINK}\n`,
      "Type 40 words with one song on",
    ],
  ] as const;

  test.each(reasons)("%s", async (label, text, _, shown) => {
    const desk = await sitDown(plain);
    await button(desk, "Stuck?").click();
    await button(desk, new RegExp(`^${label}`)).click();
    await shows(desk, shown);
    expect(await desk.read()).toBe(plain);
    await button(desk, /^Done/).click();
    await written(desk, text(shown));
  });

  test.each(reasons)("%s, of a goal's step", async (label, _, text, shown) => {
    const desk = await sitDown(step, {[BOOK]: STEPS});
    await button(desk, "Stuck?").click();
    await button(desk, new RegExp(`^${label}`)).click();
    await shows(desk, shown);
    await button(desk, /^Done/).click();
    await written(desk, text(shown));
    const isWhole = label === "Boring";
    const done = STEPS.replace("[ ] Type 40 words", "[x] Type 40 words ✅ 2026-11-20");
    await written(desk, isWhole ? done : STEPS, BOOK);
    await expect.poll(async () => (await desk.summary()).counts.today).toBe(1);
  });
});

describe("looks like the pictures", () => {
  const LONG = `- [ ] Type one hundred words about the lighthouse keeper Pneumonoultramicroscopicsilicovolcanoconiosis ${LINK}\n`;
  const goal = {"Goals/Write a book.md": STEPS};

  test.each([
    ["light", {viewport: {width: 1100, height: 700}}],
    ["dark", {query: {open: "Inbox.md", theme: "dark"}, viewport: {width: 1100, height: 700}}],
    ["phone", {query: {open: "Inbox.md", phone: "1"}, viewport: {width: 390, height: 844}}],
    ["small phone", {query: {open: "Inbox.md", phone: "1"}, viewport: {width: 320, height: 568}}],
  ])("%s", async (name, options) => {
    const desk = await sitDown(LONG, goal, options);
    const isPhone = name.endsWith("phone");
    const pane = {pane: one(desk)} as unknown as Desk;
    expect(await overflowing(pane)).toEqual([]);
    const {width = 0} = (await one(desk).boundingBox()) ?? {};
    if (isPhone) expect(width).toBe(options.viewport.width);
    expect(await one(desk).locator("kbd").first().isVisible()).toBe(!isPhone);
    const least = isPhone ? 44 : 24;
    const heights = (): Promise<number[]> =>
      one(desk)
        .getByRole("button")
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...(await heights()))).toBeGreaterThanOrEqual(least);
    const tinted = await one(desk).evaluate((root) =>
      [...root.querySelectorAll("*")]
        .filter((each) => !["rgba(0, 0, 0, 0)"].includes(getComputedStyle(each).backgroundColor))
        .map((each) => each.className),
    );
    expect(tinted).toEqual(["micro-wins-stage", "micro-wins-primary"]);
    await button(desk, "Stuck?").click();
    await shows(desk, "What’s in the way?");
    expect(await overflowing(pane)).toEqual([]);
    expect(Math.min(...(await heights()))).toBeGreaterThanOrEqual(least);
    expect(await desk.read(TODAY)).toBe(LONG);
  });

  test("the old text goes by 4 px, and the new one comes", async () => {
    const desk = await sitDown("- [ ] 5 push-ups\n- [ ] Call mum\n");
    await desk.page.evaluate(() => {
      const {animate} = Element.prototype;
      const seen: unknown[] = [];
      Reflect.set(globalThis, "moves", seen);
      Element.prototype.animate = function (frames, options) {
        if (this.matches("hgroup")) seen.push([this.textContent, frames, options]);
        return animate.call(this, frames, options);
      };
    });
    await press(desk, "a");
    await shows(desk, "Call mum");
    const [going, coming] = await desk.page.evaluate(() => Reflect.get(globalThis, "moves"));
    expect(going).toEqual([
      expect.stringContaining("5 push-ups"),
      [
        {opacity: 1, transform: "none"},
        {opacity: 0, transform: "translateY(-4px)"},
      ],
      expect.objectContaining({duration: 140}),
    ]);
    expect(coming[0]).toContain("Call mum");
    expect(coming[2]).toMatchObject({duration: 140});
    await expect.poll(() => one(desk).locator("hgroup").count()).toBe(1);
  });

  test("people who asked for less motion see no text move", async () => {
    const desk = await sitDown("- [ ] 5 push-ups\n- [ ] Call mum\n", {}, {reducedMotion: "reduce"});
    await press(desk, "d");
    await shows(desk, "Call mum");
    const moving = await one(desk).evaluate((root) => root.getAnimations({subtree: true}).length);
    expect(moving).toBe(0);
  });
});
