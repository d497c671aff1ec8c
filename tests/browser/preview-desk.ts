import type {Locator} from "playwright-core";
import {DAILY, openDesk, type Desk} from "./desk.ts";
import {preview} from "./goal-desk.ts";

/** A goal with an amount and a day, which most tests of the preview break down. */
export const GOAL = "Goals/Write 50,000 words by 30 June.md";

export const row = (desk: Desk, index: number): Locator =>
  preview(desk).locator(".micro-wins-step").nth(index);
export const field = (desk: Desk, index: number): Locator => row(desk, index).locator("textarea");
export const grip = (desk: Desk, index: number): Locator => row(desk, index).locator(".micro-wins-grip");
export const tool = (desk: Desk, index: number, name: string): Locator =>
  row(desk, index).getByRole("button", {name, exact: true});
export const button = (desk: Desk, name: string | RegExp): Locator =>
  preview(desk).getByRole("button", {name});
/** What was read out last. */
export const said = (desk: Desk): Promise<string> =>
  preview(desk).locator(".micro-wins-unseen[role=status]").innerText();

/** What has the focus: its name, or the text in the field. */
export const focused = (desk: Desk): Promise<string> =>
  desk.page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLTextAreaElement) return element.value;
    return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
  });

/** Opens a goal note and the preview of a first day on it. */
export async function openPreview(
  note = "",
  options: Parameters<typeof openDesk>[1] = {query: {open: GOAL}},
  files: Record<string, string> = {},
): Promise<Desk> {
  const path = options?.query?.["open"] ?? GOAL;
  const desk = await openDesk({...DAILY, [path]: note, ...files}, options);
  await desk.command("break-down");
  await field(desk, 0).waitFor();
  return desk;
}

/** The checkbox lines that the note has, without block ids. */
export async function written(desk: Desk, path = GOAL): Promise<string[]> {
  const lines = (await desk.read(path)).split("\n").filter((line) => line.startsWith("- [ ] "));
  return lines.map((line) => line.slice(6).replace(/ \^[\w-]+$/, ""));
}
