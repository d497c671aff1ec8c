import type {Locator} from "playwright-core";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import type {HostOptions} from "./host.ts";

const done = (count: number): string => "- [x] did it\n".repeat(count);

/** Friday 20 November has 2 wins; Tuesday 17 has no note, Wednesday 18 is at rest. The first win is of 2024. */
const VAULT = {
  ...DAILY,
  "Templates/Day.md": "# {{title}}\n",
  "Daily/2024-12-31.md": done(1),
  "Daily/2025-03-05.md": done(4),
  "Daily/2026-10-20.md": done(1),
  "Daily/2026-11-13.md": done(3),
  "Daily/2026-11-16.md": done(1),
  "Daily/2026-11-18.md": "---\nmicro-wins: rest\n---\n",
  "Daily/2026-11-19.md": done(3),
  [TODAY]: done(2),
};

/** Opens the vault, and the year from So far. */
export async function openYear(options: Partial<HostOptions> = {}): Promise<Desk> {
  const desk = await openDesk(VAULT, {query: {open: "Inbox.md"}, ...options});
  if (options.query?.["phone"] !== undefined) await desk.command("open");
  await desk.pane.getByRole("button", {name: "See the year"}).click();
  await grid(desk).waitFor();
  return desk;
}

export const grid = (desk: Desk): Locator => desk.pane.getByRole("grid");
/** The day whose name holds these words. */
export const dayOf = (desk: Desk, name: string): Locator => grid(desk).getByRole("gridcell", {name});
/** The page that lies over the day, or the day. */
export const page = (desk: Desk): Locator => desk.pane.locator(".micro-wins-body:visible");
export const title = (desk: Desk): Promise<string> => page(desk).locator(".micro-wins-count").innerText();

/** The path of the note that is being looked at. */
export const activeNote = (desk: Desk): Promise<string> =>
  desk.page.evaluate(() => String(Reflect.get(globalThis, "app").workspace.getActiveFile()?.path));
