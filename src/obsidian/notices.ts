import {Notice} from "obsidian";
import type {Message} from "../app/ports.ts";

/** Long enough to read a sentence and press a button. */
const SHOWN_MS = 10_000;

/** Tells the person something, with a button where there is something to do about it. */
export function tell({text, action}: Message): void {
  if (action === undefined) {
    new Notice(text, SHOWN_MS);
    return;
  }
  const content = createFragment((fragment) => {
    fragment.createDiv({text});
    const button = fragment.createEl("button", {cls: "micro-wins-notice-action", text: action.label});
    button.addEventListener("click", action.run);
  });
  new Notice(content, SHOWN_MS);
}
