import {rm} from "node:fs/promises";
import type {Browser, BrowserContextOptions, ConsoleMessage, Page} from "playwright-core";
import {buildPlugin as build} from "../../playground/build-plugin.ts";
import {readPluginFolder} from "../../playground/plugin-folder.ts";
import {serve} from "../../playground/server.ts";
import {borrowBrowser} from "./shared-browser.ts";
import {copyOfVault} from "./temp-vault.ts";

export {withVault} from "./temp-vault.ts";

export interface HostOptions {
  /** The vault's folder; the host works on a copy of it. */
  vault: string;
  /** Folders of built plugins. */
  plugins?: string[];
  /** The page's query, as `{open: "Daily/2026-11-20.md"}`. */
  query?: Record<string, string>;
  viewport?: {width: number; height: number};
  /** Pixels of a screenshot for one of the page. */
  scale?: number;
  colorScheme?: "light" | "dark";
  reducedMotion?: "reduce" | "no-preference";
  /** What the page's clock says when it opens; it runs on from there, and `page.clock` moves it. */
  clock?: Date;
  /** Works on the vault itself. */
  keepVault?: boolean;
  /** Runs in the page before anything else does. */
  init?: string | (() => void);
  /** More arguments for Chromium. */
  args?: string[];
  /** Where a big vault's metadata is kept between runs. */
  cacheFile?: string;
}

export interface OpenHost {
  page: Page;
  browser: Browser;
  /** The folder that the host works on. */
  dir: string;
  url: string;
  /** What went wrong in the page so far: uncaught errors, logged errors, and what the host itself noted. */
  errors(): Promise<string[]>;
  /** Addresses beyond this machine that the page asked for. None of the requests got out. */
  outside: string[];
  stop(): Promise<void>;
}

/** What the host page tells about itself. */
interface HostGlobal {
  host?: {booted?: boolean; errors?: string[]};
}

const BOOT_MS = 60_000;

/** Serves a vault and opens the playground with it in Chromium; resolves when it has booted, or noted why it did not. */
export async function openHost(options: HostOptions): Promise<OpenHost> {
  const dir = options.keepVault === true ? options.vault : await copyOfVault(options.vault);
  const plugins = await Promise.all((options.plugins ?? []).map(readPluginFolder));
  const {cacheFile} = options;
  const server = await serve({vault: dir, plugins, ...(cacheFile === undefined ? {} : {cacheFile})});
  const {browser, giveBack} = await borrowBrowser(options.args);
  const context = await browser.newContext(contextOptions(options));
  if (options.clock !== undefined) await context.clock.install({time: options.clock});
  if (options.init !== undefined) await context.addInitScript(options.init);
  const page = await context.newPage();
  const {logged, outside} = listenTo(page);

  const stop = async (): Promise<void> => {
    await context.close();
    await giveBack();
    await server.close();
    if (dir !== options.vault) await rm(dir, {recursive: true, force: true});
  };
  const errors = async (): Promise<string[]> => [...logged, ...(await notedErrors(page))];
  try {
    const booted = waitForBoot(page);
    await page.goto(`${server.url}?${new URLSearchParams(options.query).toString()}`);
    await booted;
  } catch (error) {
    const reasons = await errors().catch(() => logged);
    await stop();
    throw new Error(`The host did not boot:\n${reasons.join("\n")}`, {cause: error});
  }
  return {page, browser, dir, url: server.url, errors, outside, stop};
}

let built: Promise<string> | undefined;

/** Builds this project's plugin, once for all who ask, and returns its folder. */
export function buildPlugin(): Promise<string> {
  return (built ??= build().then(({folder}) => folder));
}

function contextOptions(options: HostOptions): BrowserContextOptions {
  const {
    viewport = {width: 1440, height: 900},
    colorScheme = "light",
    reducedMotion = "no-preference",
    scale = 1,
  } = options;
  return {viewport, colorScheme, reducedMotion, deviceScaleFactor: scale};
}

/** Gives up at once where an error stops the page before it has booted. */
async function waitForBoot(page: Page): Promise<void> {
  const broken = new Promise<never>((_, reject) => page.once("pageerror", reject));
  const booted = page.waitForFunction(() => (globalThis as HostGlobal).host?.booted === true, undefined, {
    timeout: BOOT_MS,
  });
  await Promise.race([booted, broken]);
}

async function notedErrors(page: Page): Promise<string[]> {
  return page.evaluate(() => [...((globalThis as HostGlobal).host?.errors ?? [])]);
}

function listenTo(page: Page): {logged: string[]; outside: string[]} {
  const logged: string[] = [];
  const outside: string[] = [];
  const note = (address: string): void => {
    const {hostname, protocol} = new URL(address);
    if (/^(https?|wss?):$/.test(protocol) && hostname !== "127.0.0.1") outside.push(address);
  };
  page.on("request", (request) => note(request.url()));
  page.on("websocket", (socket) => note(socket.url()));
  page.on("pageerror", (error) => logged.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    logged.push(message.text());
    const refused = refusedAddress(message);
    if (refused !== undefined) note(refused);
  });
  return {logged, outside};
}

/** What the page's own policy stops is no request yet: only the console tells of it. */
function refusedAddress(message: ConsoleMessage): string | undefined {
  const text = message.text();
  if (!text.includes("Content Security Policy")) return undefined;
  return /'((?:https?|wss?):\/\/[^'\s]+)'/.exec(text)?.[1];
}
