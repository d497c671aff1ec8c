import {TFile, Vault, type App} from "obsidian";
import type {Day} from "../core/day.ts";
import type {DayNames} from "./day-names.ts";

export interface DailyFile {
  readonly file: TFile;
  readonly day: Day;
}

/** The daily notes there are, in no order. Looks below their folders alone. */
export function dailyFiles(app: App, names: DayNames): DailyFile[] {
  const found = new Map<string, DailyFile>();
  for (const root of names.roots) {
    const folder = root === "" ? app.vault.getRoot() : app.vault.getFolderByPath(root);
    if (folder === null) continue;
    Vault.recurseChildren(folder, (file) => {
      if (!(file instanceof TFile)) return;
      const day = names.dayOf(file.path);
      if (day !== undefined) found.set(file.path, {file, day});
    });
  }
  return [...found.values()];
}
