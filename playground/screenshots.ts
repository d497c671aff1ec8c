import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {buildPlugin, openHost, withVault, type HostOptions} from "../tests/browser/host.ts";
import {PROJECT} from "./project.ts";
import {sampleVault} from "./sample-vault.ts";

const TODAY = "2026-11-20";
const NOTE = `Calendar/Daily/${TODAY}.md`;
const WORDS = "Goals/Write 50,000 words by 30 June.md";
const CLOCK = new Date(2026, 10, 20, 16, 30);
const FOLDER = join(PROJECT, "docs/images");

interface Shot {
  readonly name: string;
  readonly files?: ReadonlyMap<string, string>;
  readonly query?: Record<string, string>;
  readonly viewport?: HostOptions["viewport"];
  /** The whole window, or the sidebar alone. */
  readonly part: "window" | "sidebar" | "note";
  readonly before?: (page: Page) => Promise<void>;
}

/** The days before today that a person was away for. */
const AWAY = /^Calendar\/Daily\/2026-11-1[3-9]/;
const SIDEBAR = ".mod-right-split .workspace-leaf-content:visible";
const NOTE_VIEW = ".mod-root .workspace-leaf-content:visible";
const WINDOW = {width: 1240, height: 900};
const WIDE = {width: 1500, height: 700};
const TALL = {width: 1240, height: 1150};
const PHONE = {width: 390, height: 844};

/** Draws the README's pictures from the sample vault and the built plugin, at a fixed date. */
async function drawAll(): Promise<void> {
  await mkdir(FOLDER, {recursive: true});
  for (const shot of shots()) {
    for (const theme of ["light", "dark"]) await draw(shot, theme);
  }
  process.exit(0);
}

async function draw({name, files, query, viewport, part, before}: Shot, theme: string): Promise<void> {
  const vault = await withVault(Object.fromEntries(files ?? sampleVault(TODAY)));
  const host = await openHost({
    vault,
    plugins: [await buildPlugin()],
    query: {open: NOTE, theme, ...query},
    viewport: viewport ?? WINDOW,
    clock: CLOCK,
    scale: 2,
    reducedMotion: "reduce",
  });
  try {
    await host.page.locator(".micro-wins-pane").waitFor();
    await before?.(host.page);
    await host.page.mouse.move(600, 880);
    const path = join(FOLDER, `${name}-${theme}.png`);
    if (part === "window") await host.page.screenshot({path});
    else await host.page.locator(part === "note" ? NOTE_VIEW : SIDEBAR).screenshot({path});
    console.log(path);
  } finally {
    await host.stop();
  }
}

function shots(): Shot[] {
  const all = sampleVault(TODAY);
  const without = (path: string): Map<string, string> => new Map([...all].filter(([name]) => name !== path));
  const today = all.get(NOTE) ?? "";
  const withToday = (text: string): Map<string, string> => new Map([...all, [NOTE, text]]);
  const elsewhere = new Map([...all, [".obsidian/daily-notes.json", JSON.stringify({folder: "Journal"})]]);
  const goal = {
    dailyGoals: [
      {from: "1970-01-01", wins: 1},
      {from: TODAY, wins: 5},
    ],
  };
  const settled = (files: Map<string, string>, more: object = {}): Map<string, string> =>
    new Map([...files, [".obsidian/plugins/micro-wins/data.json", JSON.stringify({...goal, ...more})]]);
  const broken = settled(new Map([...all, [WORDS, ""]]), {anchors: ["After I pour my coffee"]});
  const yearNote = new Map([...all, ["Year.md", "# My year\n\n```micro-wins\nshow: heatmap\n```\n"]]);
  const open = new Map([...all, [NOTE, today.replace(/\[[xX/-]\]/g, "[ ]")]]);
  const gap = settled(new Map([...open].filter(([path]) => !AWAY.test(path))));
  return [
    {name: "window", part: "window", files: settled(all)},
    {name: "today", part: "sidebar", files: settled(all)},
    {name: "habits", part: "sidebar", files: settled(all), viewport: TALL, before: fold("So far")},
    {name: "habit", part: "sidebar", files: settled(all), viewport: TALL, before: openHabit},
    {name: "ledger", part: "sidebar", files: settled(all), before: openLedger},
    {name: "year", part: "sidebar", files: settled(all), viewport: TALL, before: openYear},
    {name: "setup", part: "window", files: settled(all), before: openSetup},
    {name: "open", part: "sidebar", files: withToday(today.replace(/\[[xX/-]\]/g, "[ ]"))},
    {name: "all-done", part: "sidebar", files: settled(withToday(today.replace(/\[[ /]\]/g, "[x]")))},
    {name: "fresh-page", part: "sidebar", files: settled(without(NOTE))},
    {name: "back", part: "sidebar", files: gap},
    {name: "goals", part: "sidebar", files: settled(all), viewport: TALL, before: openGoals},
    {name: "just-one", part: "sidebar", files: settled(all), before: openJustOne},
    {
      name: "just-one-phone",
      part: "window",
      files: settled(all),
      query: {phone: "1"},
      viewport: PHONE,
      before: openJustOne,
    },
    {name: "stuck", part: "sidebar", files: settled(all), before: openStuck},
    {name: "plan", part: "window", files: settled(all), before: openPlan},
    {name: "milestone", part: "sidebar", files: settled(eightyNine(all)), before: reachMilestone},
    {
      name: "year-note",
      part: "note",
      files: settled(yearNote),
      query: {open: "Year.md", view: "preview"},
      viewport: WIDE,
      before: (page) => page.locator(".block-language-micro-wins .micro-wins-year").waitFor(),
    },
    {name: "review", part: "note", files: settled(all), before: openReview},
    {name: "where", part: "sidebar", files: elsewhere},
    {name: "start", part: "sidebar", files: new Map([["Inbox.md", "Hello.\n"]])},
    {name: "reading", part: "sidebar", files: settled(all), query: {latency: "150"}},
    {
      name: "phone",
      part: "window",
      files: settled(all),
      query: {phone: "1"},
      viewport: PHONE,
      before: openOnPhone,
    },
    {name: "settings", part: "window", files: settled(all), before: openSettings},
    {name: "breakdown", part: "window", files: broken, query: {open: WORDS}, before: openBreakDown},
    {name: "breakdown-editing", part: "window", files: broken, query: {open: WORDS}, before: editStep},
    {
      name: "breakdown-phone",
      part: "window",
      files: broken,
      query: {open: WORDS, phone: "1"},
      viewport: PHONE,
      before: openBreakDown,
    },
  ];
}

/** The last days alone, with as many wins as make the next one the ninetieth. */
function eightyNine(all: ReadonlyMap<string, string>): Map<string, string> {
  const daily = [...all]
    .filter(([path]) => path.startsWith("Calendar/"))
    .sort(([one], [other]) => (one < other ? 1 : -1));
  const kept = new Map([...all].filter(([path]) => !/^(?:Calendar|Goals)\//.test(path)));
  let missing = 89;
  for (const [path, text] of daily) {
    const wins = text.split(/^\s*- \[[xX]\]/m).length - 1;
    if (wins > missing) return kept.set(path, "- [x] Drink water\n".repeat(missing));
    kept.set(path, text);
    missing -= wins;
  }
  return kept;
}

function fold(section: string): (page: Page) => Promise<void> {
  return (page) => page.locator(".micro-wins-heading", {hasText: section}).click();
}

async function openGoals(page: Page): Promise<void> {
  for (const section of ["So far", "Habits"]) await fold(section)(page);
  await page.locator(".micro-wins-goal").first().scrollIntoViewIfNeeded();
}

async function openJustOne(page: Page): Promise<void> {
  await command(page, "just-one");
  await page.getByRole("button", {name: /^Done/}).waitFor();
}

async function openStuck(page: Page): Promise<void> {
  await openJustOne(page);
  await page.getByRole("button", {name: "Stuck?"}).click();
  await page.getByText("What’s in the way?").waitFor();
}

async function openPlan(page: Page): Promise<void> {
  await command(page, "plan-day");
  await page.locator(".micro-wins-plan").waitFor();
}

async function reachMilestone(page: Page): Promise<void> {
  await page.locator(".micro-wins-line.is-next input").click();
  await page.locator(".micro-wins-milestone").waitFor();
}

async function openReview(page: Page): Promise<void> {
  await command(page, "review-week");
  await page.locator(".workspace-tab-header.is-active", {hasText: "Review"}).waitFor();
  await page.evaluate(async () => {
    const {view} = Reflect.get(globalThis, "app").workspace.getLeavesOfType("markdown")[0];
    await view.setMode?.("preview");
  });
}

async function openHabit(page: Page): Promise<void> {
  await page.locator(".micro-wins-name", {hasText: "Type 40 words"}).first().click();
}

async function openLedger(page: Page): Promise<void> {
  await page.locator(".micro-wins-streak .micro-wins-number").first().click();
}

async function openYear(page: Page): Promise<void> {
  await page.getByRole("button", {name: "See the year"}).click();
}

async function openSetup(page: Page): Promise<void> {
  await command(page, "check-setup");
  await page.getByRole("button", {name: "Copy report"}).waitFor();
}

async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(globalThis, "app").setting.openTabById("micro-wins"));
}

async function openOnPhone(page: Page): Promise<void> {
  await command(page, "open");
}

async function openBreakDown(page: Page): Promise<void> {
  await command(page, "break-down");
  await page.locator(".micro-wins-breakdown textarea").first().waitFor();
}

async function editStep(page: Page): Promise<void> {
  await openBreakDown(page);
  await page.getByRole("button", {name: "Why these?"}).click();
  await page.locator(".micro-wins-breakdown textarea").last().fill("Type 100 words and send them to Sam");
  await page.getByText("Could this be one action?").waitFor();
}

async function command(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (full) => Reflect.get(globalThis, "app").commands.executeCommandById(full),
    `micro-wins:${id}`,
  );
}

await drawAll();
