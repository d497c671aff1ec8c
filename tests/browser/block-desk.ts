import type {Locator} from "playwright-core";
import {openDesk, type Desk} from "./desk.ts";
import type {HostOptions} from "./host.ts";

export const BLOCKS = "Blocks.md";

/** A code block of a note. */
export const fence = (...lines: readonly string[]): string =>
  `\`\`\`micro-wins\n${lines.join("\n")}\n\`\`\`\n`;

/** The blocks in the note that is read. */
export const blocks = ({page}: Desk): Locator => page.locator(".block-language-micro-wins");

/** Turns the open note to reading or editing. */
export function turn({page}: Desk, mode: "preview" | "source"): Promise<void> {
  return page.evaluate(async (to) => {
    const [leaf] = Reflect.get(globalThis, "app").workspace.getLeavesOfType("markdown");
    await leaf.view.setMode(to);
  }, mode);
}

/** Opens a vault, and a note with these blocks to be read. */
export async function openBlocks(
  files: Readonly<Record<string, string>>,
  texts: readonly string[],
  options: Partial<HostOptions> = {},
): Promise<Desk> {
  const note = `# Blocks\n\n${texts.join("\nBetween.\n\n")}`;
  const desk = await openDesk({...files, [BLOCKS]: note}, {query: {open: BLOCKS}, ...options});
  await turn(desk, "preview");
  return desk;
}

/** The sidebar's box with this text; the blocks have boxes of their own. */
export const paneBox = ({page}: Desk, text: string): Locator =>
  page.locator(".micro-wins-pane .micro-wins-line", {hasText: text}).getByRole("checkbox");
