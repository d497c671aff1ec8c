import {build} from "esbuild";
import {fileURLToPath} from "node:url";
import type {Locator, Page} from "playwright-core";
import {buildPlugin, openHost} from "../browser/host.ts";
import type {bench, TickTimes} from "./page.ts";
import {median} from "./statistics.ts";

/** What one browser gave; milliseconds and bytes. */
export type Figures = Readonly<Record<Figure, number>>;

export type Figure =
  | "floorOneByOne"
  | "floor"
  | "complete"
  | "week"
  | "longestTask"
  | "sidebarTick"
  | "sidebarWork"
  | "editorTick"
  | "editorWork"
  | "habitPage"
  | "evaluation"
  | "heap";

export interface BenchVault {
  readonly vault: string;
  readonly cacheFile: string;
  /** Paths of the newest note and of another. */
  readonly today: string;
  readonly other: string;
}

interface PageGlobal {
  bench: typeof bench;
  app: {
    vault: {getFileByPath(path: string): unknown};
    workspace: {getLeaf(isNew: boolean): {openFile(file: unknown): Promise<void>}};
  };
}

/** As many as the plugin reads at once. */
const AT_ONCE = 16;
/** Even, so that the note is in the end as it was. */
const TICKS = 10;
/** Habits whose pages are opened, each for the first time. */
const PAGES = 6;
/** Milliseconds of a frame: the clicks are spread evenly over one. */
const FRAME = 1000 / 60;
/** Milliseconds in which what follows a tick comes to rest, what moves included: nobody ticks much faster. */
const REST = 600;

/** Opens the vault in a new browser, takes every figure, and leaves the vault as it was. */
export async function measure({vault, cacheFile, today, other}: BenchVault): Promise<Figures> {
  const host = await openHost({
    vault,
    cacheFile,
    keepVault: true,
    plugins: [await buildPlugin()],
    query: {plugins: "0", mode: "fs", open: other},
    init: await pageScript(),
  });
  try {
    const {page} = host;
    const heapOf = await heapMeter(page);
    // First, so that the floor is as cold as the plugin's own reading will be.
    const floor = await floorOf(page, AT_ONCE);
    const floorOneByOne = await floorOf(page, 1);
    const heapBefore = await heapOf();
    const cold = await page.evaluate(() => (globalThis as unknown as PageGlobal).bench.coldStart());
    const heap = (await heapOf()) - heapBefore;
    const sidebarTick = await ticks(page, page.locator(".micro-wins-line input").first());
    const habitPage = await habitPages(page);
    await openInEditor(page, today);
    const editorTick = await ticks(page, page.locator(".cm-content input[type=checkbox]").first());
    const errors = await host.errors();
    if (errors.length > 0) throw new Error(errors.join("\n"));
    return {
      ...{floorOneByOne, floor, ...cold, heap},
      ...{sidebarTick: sidebarTick.total, sidebarWork: sidebarTick.work},
      ...{editorTick: editorTick.total, editorWork: editorTick.work},
      habitPage,
    };
  } finally {
    await host.stop();
  }
}

function floorOf(page: Page, atOnce: number): Promise<number> {
  return page.evaluate((atOnce) => (globalThis as unknown as PageGlobal).bench.floor(atOnce), atOnce);
}

async function pageScript(): Promise<string> {
  const entry = fileURLToPath(new URL("page.ts", import.meta.url));
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return outputFiles.map(({text}) => text).join("");
}

/** Tells the size of the JavaScript heap after a collection of garbage. */
async function heapMeter(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
}

async function ticks(page: Page, box: Locator): Promise<TickTimes> {
  const times: TickTimes[] = [];
  for (let tick = 0; tick < TICKS; tick += 1) {
    const [time] = await Promise.all([
      page.evaluate(() => (globalThis as unknown as PageGlobal).bench.nextTick()),
      // Pressed and released at once, the button would come up at the start of a frame each time.
      box.click({delay: 30 + (tick * FRAME) / TICKS}),
    ]);
    times.push(time);
    await page.waitForTimeout(REST);
  }
  return {total: median(times.map(({total}) => total)), work: median(times.map(({work}) => work))};
}

/** Opens one habit's page after the other. */
async function habitPages(page: Page): Promise<number> {
  const times: number[] = [];
  for (let habit = 0; habit < PAGES; habit += 1) {
    const [time] = await Promise.all([
      page.evaluate(() => (globalThis as unknown as PageGlobal).bench.nextPage()),
      page.locator(".micro-wins-habit .micro-wins-name").nth(habit).click(),
    ]);
    times.push(time);
    await page.waitForTimeout(REST);
    await page.locator(".micro-wins-back").click();
  }
  return median(times);
}

async function openInEditor(page: Page, path: string): Promise<void> {
  await page.evaluate(async (path) => {
    const {vault, workspace} = (globalThis as unknown as PageGlobal).app;
    await workspace.getLeaf(false).openFile(vault.getFileByPath(path));
  }, path);
  await page.waitForTimeout(REST);
}
