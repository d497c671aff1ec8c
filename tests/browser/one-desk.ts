import type {Locator} from "playwright-core";
import {expect} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import type {HostOptions} from "./host.ts";

export const BOOK = "Goals/Write a book.md";
export const LINK = "[[Write a book#^step-k3f9|Write a book]]";
export const STEPS = "#goal\n\n- [x] Open the draft ✅ 2026-11-01\n- [ ] Type 40 words ^step-k3f9\n";

/** The view of a single step. */
export const one = ({page}: Desk): Locator => page.locator(".micro-wins-one:visible");
export const button = (desk: Desk, name: string | RegExp): Locator => one(desk).getByRole("button", {name});

/** Waits until its step, or what it says instead, reads so. */
export async function shows(desk: Desk, words: string): Promise<void> {
  await expect.poll(() => one(desk).locator("h2").last().innerText()).toBe(words);
}

/** Waits until a note reads so. */
export async function written(desk: Desk, text: string, path = TODAY): Promise<void> {
  await expect.poll(() => desk.read(path), {timeout: 8000}).toBe(text);
}

/** A vault in which today's note reads so, with the view open and its step read. */
export async function sitDown(
  today: string,
  files: Readonly<Record<string, string>> = {},
  options: Partial<HostOptions> = {},
): Promise<Desk> {
  const vault = {...DAILY, ...files, ...(today === "" ? {} : {[TODAY]: today})};
  const desk = await openDesk(vault, {query: {open: "Inbox.md"}, ...options});
  await desk.summary();
  await desk.command("just-one");
  await one(desk).locator("h2").waitFor();
  return desk;
}
