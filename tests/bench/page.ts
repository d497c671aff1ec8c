/** What the bench runs inside the page: one script, which puts these functions at `globalThis.bench`. */
import {eachPaint, startHeartbeat} from "./paints.ts";

interface NoteFile {
  readonly path: string;
}

interface Playground {
  readonly app: {
    vault: {getMarkdownFiles(): NoteFile[]; cachedRead(file: NoteFile): Promise<string>};
    metadataCache: {getFileCache(file: NoteFile): {listItems?: {task?: string}[]} | null};
  };
  readonly host: {
    enable(id: string): Promise<boolean>;
    marks: {eval: Record<string, number>; onload: Record<string, number>};
  };
}

/** Milliseconds, the first two from when main.js was there. */
export interface ColdStart {
  readonly complete: number;
  readonly week: number;
  readonly longestTask: number;
  readonly evaluation: number;
}

const ID = "micro-wins";
const DONE_LINE = /^[\t >]*[-*+] \[x\]/gm;

const playground = globalThis as unknown as Playground;

/** Reads every note with checkboxes, `atOnce` at a time, and runs one regular expression on each. */
async function floor(atOnce: number): Promise<number> {
  const {vault, metadataCache} = playground.app;
  const start = performance.now();
  const files = vault
    .getMarkdownFiles()
    .filter((file) => metadataCache.getFileCache(file)?.listItems?.some(({task}) => task !== undefined));
  let found = 0;
  for (let at = 0; at < files.length; at += atOnce) {
    const texts = await Promise.all(files.slice(at, at + atOnce).map((file) => vault.cachedRead(file)));
    for (const text of texts) found += text.match(DONE_LINE)?.length ?? 0;
  }
  if (found === 0) throw new Error("There is nothing to read.");
  return performance.now() - start;
}

/** Switches the plugin on and waits until the sidebar shows its final numbers. */
async function coldStart(): Promise<ColdStart> {
  const {host} = playground;
  const stopHeartbeat = startHeartbeat();
  let shown = {text: "", since: 0};
  const whenComplete = eachPaint(() => {
    const text = todayAndWeek();
    if (text !== shown.text) shown = {text, since: performance.now()};
    return isComplete();
  });
  await host.enable(ID);
  await whenComplete;
  const complete = performance.now();
  const longestTask = stopHeartbeat();
  const evaluation = (host.marks.eval[ID] ?? NaN) + (host.marks.onload[ID] ?? NaN);
  const start = whenLoaded();
  return {complete: complete - start, week: shown.since - start, longestTask, evaluation};
}

/** When the last byte of main.js had come: how the playground gets it is no matter of the plugin's. */
function whenLoaded(): number {
  const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const entry = entries.find(({name}) => name.endsWith(`/plugin/${ID}/main.js`));
  if (entry === undefined) throw new Error("The plugin was not loaded.");
  return entry.responseEnd;
}

/** Waits for a click, and then for the frame in which the sidebar shows another count. Milliseconds between them. */
/** Milliseconds from a click to the paint of the new count, and what of it was not waiting for the frame to begin. */
export interface TickTimes {
  total: number;
  work: number;
}

async function nextTick(): Promise<TickTimes> {
  const before = count();
  let changed = Infinity;
  const observer = new MutationObserver(() => {
    if (changed === Infinity && count() !== before) changed = performance.now();
  });
  observer.observe(document.body, {subtree: true, childList: true, characterData: true});
  const clicked = await nextClick();
  let began = 0;
  await eachPaint(
    () => count() !== before,
    () => (began = performance.now()),
  );
  const painted = performance.now();
  observer.disconnect();
  return {total: painted - clicked, work: painted - clicked - Math.max(0, began - changed)};
}

/** Waits for a click, and then for the frame that shows a habit's page. Milliseconds between them. */
async function nextPage(): Promise<number> {
  const clicked = await nextClick();
  await eachPaint(() => document.querySelector(".micro-wins-year") !== null);
  return performance.now() - clicked;
}

/** Waits for a click. Its time stamp. */
function nextClick(): Promise<number> {
  return new Promise((resolve) => {
    document.addEventListener("click", (event) => resolve(event.timeStamp), {capture: true, once: true});
  });
}

function textsOf(selector: string): string {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent).join();
}

function count(): string {
  return textsOf(".micro-wins-count");
}

/** Today's count and lines, and the wins of the last seven days. */
function todayAndWeek(): string {
  const days = [...document.querySelectorAll(".micro-wins-day")].map((day) => day.ariaLabel);
  return [count(), textsOf(".micro-wins-line"), ...days].join();
}

function isComplete(): boolean {
  const all = [".micro-wins-curve", ".micro-wins-habit"];
  const isThere = all.every((selector) => document.querySelector(selector) !== null);
  return isThere && document.querySelector(".micro-wins-progress") === null;
}

export const bench = {floor, coldStart, nextTick, nextPage};

Object.assign(globalThis, {bench});
