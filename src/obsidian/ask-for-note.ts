import {ConfirmationModal, type App} from "obsidian";
import type {Day} from "../core/day.ts";
import type {Diary} from "./diary.ts";

/** Asks whether to make the note of a day that has none. Answers false where the question is closed. */
export function askForNote(app: App, diary: Diary, day: Day): Promise<boolean> {
  return new Promise((resolve) => {
    const modal = new ConfirmationModal(app);
    modal.setTitle(`Make a note for ${diary.formats.longDate(day)}?`);
    modal.setContent(
      diary.hasTemplate()
        ? "This day has no note. A new one is made from your template."
        : "This day has no note.",
    );
    modal.addButton((button) =>
      button
        .setButtonText("Make the note")
        .setCta()
        .setInitialFocus()
        .onClick(() => resolve(true)),
    );
    modal.addCancelButton("Not now");
    modal.setCloseCallback(() => resolve(false));
    modal.open();
  });
}
