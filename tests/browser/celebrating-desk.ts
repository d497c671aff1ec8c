import type {Locator} from "playwright-core";
import {boxes} from "../core/records.ts";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import type {HostOptions} from "./host.ts";

export const DATA = ".obsidian/plugins/micro-wins/data.json";
export const NOTE = "## Work\n\n- [x] Open the draft\n- [ ] Type 40 words\n- [ ] Reply to Sam in one line\n";
export const before = (wins: number): Record<string, string> => ({"Daily/2026-11-18.md": boxes(wins)});

/** A vault with one win today and some before. */
export function openCelebrating(
  files: Record<string, string> = {},
  options: Partial<HostOptions> = {},
): Promise<Desk> {
  return openDesk({...DAILY, [TODAY]: NOTE, ...before(4), ...files}, {query: {open: "Inbox.md"}, ...options});
}

export const word = (desk: Desk): Locator => desk.pane.locator(".micro-wins-word.is-said");
export const inNote = (desk: Desk): Locator => desk.page.locator(".micro-wins-said.is-placed");
export const milestone = (desk: Desk): Locator => desk.pane.locator(".micro-wins-milestone");
/** Waits for the mark behind the second line of a note, and looks how far its parts are from where they belong. */
export async function marked(
  {page}: Desk,
  lines: string,
): Promise<{text: string; isWithin: boolean; ringOff: number[]; wordOff: number}> {
  await page.locator(".micro-wins-said.is-placed").waitFor({state: "attached"});
  return page.evaluate((selector) => {
    const [place] = document.querySelectorAll(".micro-wins-said.is-placed");
    const [line] = [...document.querySelectorAll(selector)].filter(({textContent}) =>
      textContent?.includes("Type 40"),
    );
    const rect = (element: Element | null | undefined): DOMRect =>
      element?.getBoundingClientRect() ?? new DOMRect();
    const [box, ring, word] = [
      rect(line?.querySelector("input")),
      rect(place?.querySelector("i")),
      rect(place?.querySelector("em")),
    ];
    return {
      text: place?.querySelector("em")?.textContent ?? "",
      isWithin: line?.contains(place ?? null) === true,
      ringOff: [Math.abs(box.x - ring.x), Math.abs(box.y - ring.y), Math.abs(box.width - ring.width)],
      wordOff: box.y + box.height / 2 - word.y - word.height / 2,
    };
  }, lines);
}

export const notices = (desk: Desk): Promise<string[]> => desk.page.locator(".notice").allInnerTexts();
