import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Locator, Page} from "playwright-core";
import {afterEach, expect} from "vitest";
import type {Summary} from "../../src/core/summary.ts";
import {buildPlugin, openHost, withVault, type HostOptions, type OpenHost} from "./host.ts";

/** Friday, 20 November 2026, at noon. */
export const NOON = new Date(2026, 10, 20, 12);
export const TODAY = "Daily/2026-11-20.md";
export const DAILY = {
  ".obsidian/daily-notes.json": JSON.stringify({folder: "Daily", template: "Templates/Day"}),
};

/** Milliseconds that any one thing on the page may take on a slow machine. */
const PATIENCE = 20_000;

interface PluginGlobal {
  app: {plugins: {plugins: Record<string, {api: {summary(): Summary; ready: Promise<void>}}>}};
}

/** One open playground with the plugin, and what tests ask of it. */
export class Desk {
  constructor(private readonly host: OpenHost) {}

  get page(): Page {
    return this.host.page;
  }

  get dir(): string {
    return this.host.dir;
  }

  get pane(): Locator {
    return this.page.locator(".micro-wins");
  }

  get title(): Locator {
    return this.pane.locator(".micro-wins-count");
  }

  /** The sidebar's row with this text. */
  row(text: string): Locator {
    return this.pane.locator(".micro-wins-line", {hasText: text});
  }

  box(text: string): Locator {
    return this.row(text).getByRole("checkbox");
  }

  read(path = TODAY): Promise<string> {
    return readFile(join(this.dir, path), "utf8");
  }

  write(path: string, text: string): Promise<void> {
    return writeFile(join(this.dir, path), text);
  }

  /** The plugin's numbers. */
  summary(): Promise<Summary> {
    return this.page.evaluate(async () => {
      const {api} = (globalThis as unknown as PluginGlobal).app.plugins.plugins["micro-wins"]!;
      await api.ready;
      return api.summary();
    });
  }

  async command(id: string): Promise<void> {
    await this.page.evaluate(
      (full) => Reflect.get(globalThis, "app").commands.executeCommandById(full),
      `micro-wins:${id}`,
    );
  }

  /** Waits until the sidebar's title reads so; a milestone that stands in its place is left. */
  async reads(title: string): Promise<void> {
    const carryOn = this.pane.getByRole("button", {name: "Carry on"});
    const read = async (): Promise<string> => {
      if ((await carryOn.count()) > 0) await carryOn.click();
      return this.title.innerText();
    };
    await expect.poll(read).toBe(title);
  }

  /** Opens a note for editing. */
  async open(path: string): Promise<void> {
    await this.page.evaluate(async (at) => {
      const {workspace, vault} = Reflect.get(globalThis, "app");
      const [leaf] = workspace.getLeavesOfType("markdown");
      await leaf.openFile(vault.getFileByPath(at), {state: {mode: "source"}});
    }, path);
  }

  errors(): Promise<string[]> {
    return this.host.errors();
  }

  get outside(): string[] {
    return this.host.outside;
  }

  stop(): Promise<void> {
    return this.host.stop();
  }
}

const desks: Desk[] = [];

afterEach(async () => {
  for (const desk of desks.splice(0)) {
    const errors = await desk.errors();
    const {outside} = desk;
    await desk.stop();
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  }
});

/** Opens a vault of these files with the plugin, at noon on 20 November 2026, today's note in editing view. */
export async function openDesk(
  files: Readonly<Record<string, string>>,
  options: Partial<HostOptions> = {},
): Promise<Desk> {
  const vault = await withVault({"Inbox.md": "Nothing here.\n", ...files});
  const plugins = [await buildPlugin(), ...(options.plugins ?? [])];
  const host = await openHost({clock: NOON, query: {open: TODAY}, ...options, vault, plugins});
  host.page.setDefaultTimeout(PATIENCE);
  const desk = new Desk(host);
  desks.push(desk);
  return desk;
}
