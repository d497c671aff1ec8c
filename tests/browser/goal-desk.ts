import type {Locator} from "playwright-core";
import {expect} from "vitest";
import type {Desk} from "./desk.ts";

interface EditorGlobal {
  app: {
    workspace: {
      activeEditor: {
        editor: {
          getValue(): string;
          getCursor(): {line: number; ch: number};
          setCursor(line: number, ch: number): void;
          setSelection(from: {line: number; ch: number}, to: {line: number; ch: number}): void;
          focus(): void;
        };
      };
    };
  };
}

export const GOAL = "Goals/Write a book.md";

/** The preview of a first day. */
export const preview = ({page}: Desk): Locator => page.locator(".micro-wins-breakdown");

/** The texts of the steps in the preview. */
export function offered(desk: Desk): Promise<string[]> {
  return preview(desk)
    .locator("textarea")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
}

/** Waits for the preview, then presses Enter, and waits until it is gone. */
export async function accept(desk: Desk): Promise<string[]> {
  await preview(desk).locator("textarea").first().waitFor();
  const steps = await offered(desk);
  await desk.page.keyboard.press("Enter");
  await preview(desk).waitFor({state: "detached"});
  return steps;
}

/** The text in the editor, saved or not. */
export function shownIn({page}: Desk): Promise<string> {
  return page.evaluate(() =>
    (globalThis as unknown as EditorGlobal).app.workspace.activeEditor.editor.getValue(),
  );
}

export function cursorIn({page}: Desk): Promise<{line: number; ch: number}> {
  return page.evaluate(() =>
    (globalThis as unknown as EditorGlobal).app.workspace.activeEditor.editor.getCursor(),
  );
}

/** Puts the cursor on a line of the editor, or selects from there to the end of another. */
export async function select({page}: Desk, line: number, last?: number): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const {editor} = (globalThis as unknown as EditorGlobal).app.workspace.activeEditor;
      editor.focus();
      if (to === undefined) editor.setCursor(from ?? 0, 0);
      else editor.setSelection({line: from ?? 0, ch: 0}, {line: to, ch: 1000});
    },
    [line, last] as const,
  );
}

/** Chooses an item of the menu that is open. */
export async function choose({page}: Desk, title: string): Promise<void> {
  await page.locator(".menu-item", {hasText: title}).click();
}

/** Opens the menu of a file in the file explorer. */
export async function openFileMenu({page}: Desk, path: string): Promise<void> {
  await page.locator(`.nav-file-title[data-path="${path}"]`).click({button: "right"});
}

/** Waits for the last notice to say that. */
export async function told({page}: Desk, words: RegExp): Promise<void> {
  await expect.poll(() => page.locator(".notice").last().innerText()).toMatch(words);
}
