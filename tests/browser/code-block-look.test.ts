import {expect, test} from "vitest";
import {blocks, fence, openBlocks} from "./block-desk.ts";
import {DAILY, TODAY, type Desk} from "./desk.ts";

const noteBefore = (days: number): string =>
  `Daily/${new Date(Date.UTC(2026, 10, 20 - days)).toISOString().slice(0, 10)}.md`;
const LINES = `## Morning\n\n- [x] Write 40 words\n- [x] ${"Long".repeat(40)} words\n- [ ] Walk\n`;
const VAULT = {
  ...DAILY,
  ...Object.fromEntries([1, 2, 3, 4, 40].map((days) => [noteBefore(days), LINES])),
  [TODAY]: LINES,
  "Goals/Write a book.md": "#goal\n\n- [ ] Write 10 words\n",
};
const ALL = [
  "show: today",
  "show: streaks",
  "show: heatmap",
  "show: heatmap\nfrom: 2025-03",
  "show: heatmap\nfrom: -2 weeks",
  "show: total",
  "show: goals",
  "show: habit\nhabit: Write 40 words",
  `show: ${"x".repeat(300)}`,
].map((text) => fence(text));

/** Rows pass the block's sides by their padding, and what a finger hits by a little more. */
const ROOM = 12.5;

/** What stands beyond the sides of its block. */
const overflowing = (desk: Desk): Promise<string[]> =>
  blocks(desk).evaluateAll(
    (all, room) =>
      all.flatMap((block) => {
        const {left, right} = block.getBoundingClientRect();
        const seen = [...block.querySelectorAll("*:not(.micro-wins-unseen, .micro-wins-unseen *)")];
        return seen
          .filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && (box.left < left - room || box.right > right + room);
          })
          .map((element) => `${element.tagName} ${element.className}`);
      }),
    ROOM,
  );

const squares = (desk: Desk, at: number): Promise<{width: number; tops: number}> =>
  blocks(desk)
    .nth(at)
    .locator(".micro-wins-half")
    .evaluateAll((halves) => ({
      width: Math.round(halves[0]?.querySelector("[data-day]")?.getBoundingClientRect().width ?? 0),
      tops: new Set(halves.map((half) => Math.round(half.getBoundingClientRect().top))).size,
    }));

test.each([
  ["a narrow phone", {width: 320, height: 700}, {phone: "1"}],
  ["a phone", {width: 390, height: 844}, {phone: "1"}],
  ["a window", {width: 1240, height: 900}, {}],
])("on %s blocks keep within their note", async (_, viewport, query) => {
  const desk = await openBlocks(VAULT, ALL, {viewport, query: {open: "Blocks.md", ...query}});
  await desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.rightSplit.collapse());
  await expect.poll(() => blocks(desk).getByRole("grid").count()).toBe(4);
  expect(await overflowing(desk)).toEqual([]);
});

test("a year is one band where there is room, and all squares have one size", async () => {
  const desk = await openBlocks(VAULT, ALL);
  await desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.rightSplit.collapse());
  await expect.poll(() => blocks(desk).getByRole("grid").count()).toBe(4);
  const [year, years, weeks] = await Promise.all([2, 3, 4].map((at) => squares(desk, at)));
  expect(year?.tops).toBe(1);
  expect(years?.tops).toBe(2);
  expect(years?.width).toBe(year?.width);
  expect(weeks?.width).toBe(year?.width);
});
