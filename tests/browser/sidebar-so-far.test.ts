import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY} from "./desk.ts";
import {header, soFar} from "./outline.ts";
import {restart} from "./restart.ts";

/** The path of the daily note that many days before 20 November 2026. */
function noteBefore(days: number): string {
  return `Daily/${new Date(Date.UTC(2026, 10, 20 - days)).toISOString().slice(0, 10)}.md`;
}

const done = (count: number): string => "- [x] did it\n".repeat(count);

/** Two wins today, three yesterday, two the day before, …: 28 days back to 24 October, 70 wins. And 4 last year. */
const HISTORY = Object.fromEntries([
  ...Array.from({length: 28}, (_, back) => [noteBefore(back), done(back % 2 === 0 ? 2 : 3)]),
  ["Daily/2025-12-31.md", done(4)],
]) as Record<string, string>;

describe("So far", () => {
  test("shows the last 7 days, the counts, the pace and the next milestone", async () => {
    const desk = await openDesk({...DAILY, ...HISTORY});
    await desk.reads("2 wins today");
    await expect.poll(() => header(desk)).toEqual(["2 wins today", "28 days in a row · 2 freezes in hand"]);
    // The week begins on Sunday 15 November, in moment's English: 3 + 2 + 3 + 2 + 3 + 2. November has 10 × 2 + 10 × 3.
    // 70 wins in 28 days are 2.5 a day: 17.5 a week, 75 a month, 912.5 a year. 90 − 74 = 16 wins take 6.4 days.
    expect(await soFar(desk)).toEqual({
      total: "74 wins",
      week: [
        "Saturday 14 November, 2 wins",
        "Sunday 15 November, 3 wins",
        "Monday 16 November, 2 wins",
        "Tuesday 17 November, 3 wins",
        "Wednesday 18 November, 2 wins",
        "Thursday 19 November, 3 wins",
        "Friday 20 November, 2 wins",
      ],
      counts: ["this week 15", "this month 50", "this year 70"],
      sentences: ["2.5 a day makes 18 a week, 75 a month, 913 a year.", "90 wins around 27 November."],
    });
    expect(await desk.pane.locator(".micro-wins-curve").getAttribute("aria-label")).toContain("74");
  });

  test("names days without wins by what they are, and a slow pace by the week", async () => {
    const desk = await openDesk(
      {
        ...DAILY,
        "Daily/2026-10-01.md": done(1),
        "Daily/2026-11-16.md": done(1),
        "Daily/2026-11-17.md": "---\nmicro-wins: rest\n---\n",
        [TODAY]: "- [ ] a\n",
      },
      {query: {open: "Inbox.md"}},
    );
    await desk.reads("Today is open");
    // One freeze in hand on the 16th: it covers the 18th, and the 19th ends the streak.
    await expect
      .poll(async () => (await soFar(desk)).week.map((label) => label.split(", ")[1]))
      .toEqual(["no wins", "no wins", "1 win", "rest", "frozen", "no wins", "open"]);
    expect((await header(desk))[1]).toBe("2 wins so far");
    // 1 win in the 28 days up to yesterday: 0.25 a week, which is no number to show, 1.07 a month, 13.04 a year.
    expect((await soFar(desk)).sentences).toEqual([
      "1 a month makes 13 a year.",
      "3 wins around 17 December.",
    ]);
  });

  test("folds, and stays folded after the app starts again", async () => {
    const desk = await openDesk({...DAILY, ...HISTORY});
    const heading = desk.pane.getByRole("button", {name: "So far"});
    await heading.waitFor();
    expect(await heading.getAttribute("aria-expanded")).toBe("true");
    await heading.click();
    await expect.poll(() => desk.pane.locator(".micro-wins-block").count()).toBe(0);
    expect(await heading.innerText()).toContain("74 wins");
    await restart(desk);
    await desk.reads("2 wins today");
    await expect.poll(() => heading.getAttribute("aria-expanded")).toBe("false");
    await heading.click();
    await desk.pane.locator(".micro-wins-block").waitFor();
  });
});

describe("while older notes are being read", () => {
  test("what is known is shown as a lower bound, and today can be ticked", async () => {
    const long = Object.fromEntries(
      Array.from({length: 160}, (_, back) => [noteBefore(back), `${done(1)}- [ ] more\n`]),
    ) as Record<string, string>;
    const desk = await openDesk(
      {...DAILY, ...long},
      {query: {open: "Inbox.md", latency: "400"}, init: noteTitles},
    );
    const bar = desk.pane.getByRole("progressbar", {name: "Reading older notes"});
    await desk.reads("1 win today");
    const [shown, streak, share] = await Promise.all([
      soFar(desk),
      header(desk).then((lines) => lines[1]),
      bar.getAttribute("aria-valuenow"),
    ]);
    expect(shown.total).toMatch(/^\d+ wins and counting$/);
    expect(shown.sentences).toEqual(["Reading older notes. Today and this week are complete."]);
    expect(shown.counts).toEqual([]);
    expect(new Set(shown.week.map((label) => label.split(", ")[1]))).toEqual(new Set(["1 win"]));
    expect(streak).toMatch(/^\d+ days or more in a row$/);
    expect(Number(share)).toBeLessThan(100);

    await desk.box("more").click();
    await desk.reads("2 wins today");
    expect(await bar.count()).toBe(1);

    await expect.poll(() => bar.count(), {timeout: 15_000}).toBe(0);
    await expect.poll(() => header(desk)).toEqual(["2 wins today", "160 days in a row · 2 freezes in hand"]);
    expect((await soFar(desk)).total).toBe("161 wins");
    // Nothing was said on the way that was not so.
    const titles = await desk.page.evaluate(() => Reflect.get(globalThis, "titles") as string[]);
    expect(titles.filter((title) => !/^\d+ wins? today$/.test(title))).toEqual([]);
  });
});

/** Runs in the page: keeps each title that the sidebar ever showed. */
function noteTitles(): void {
  const titles: string[] = [];
  Object.assign(globalThis, {titles});
  new MutationObserver(() => {
    const title = document.querySelector<HTMLElement>(".micro-wins-count")?.innerText;
    if (title !== undefined && title !== titles[titles.length - 1]) titles.push(title);
  }).observe(document, {childList: true, subtree: true, characterData: true});
}
