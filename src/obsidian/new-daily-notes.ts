import {TFile, type App, type EventRef} from "obsidian";
import {NewNotes} from "../app/new-notes.ts";
import type {Day} from "../core/day.ts";

/** What is to be known of daily notes that are being made. */
export interface NewDailyParts {
  readonly app: App;
  /** Whether anybody wants to know now. */
  readonly isWanted: () => boolean;
  readonly dayOf: (path: string) => Day | undefined;
  readonly today: () => Day;
  /** Whether the plugin itself is making the note of that day at this moment. */
  readonly isMaking: (day: Day) => boolean;
  readonly ready: (path: string, day: Day) => void;
  readonly register: (ref: EventRef) => void;
}

/** A file that is written as it is made was changed when it appeared; what is copied here was changed before. */
const SLACK = 2_000;

/** Tells when today's note has been made on this device and filled in. Call once the layout is ready. Returns the way to stop. */
export function watchNewDailyNotes(parts: NewDailyParts): () => void {
  const {app, isWanted, dayOf, today, isMaking, register} = parts;
  const made = new NewNotes({
    now: () => performance.now(),
    after: (milliseconds, run) => {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
    ready: (path) => {
      const day = dayOf(path);
      // It may be another day's by now, or gone.
      if (day === today() && app.vault.getFileByPath(path) !== null) parts.ready(path, day);
    },
  });
  register(
    app.vault.on("create", (file) => {
      if (!(file instanceof TFile) || !isWanted()) return;
      const day = dayOf(file.path);
      const {ctime, mtime} = file.stat;
      if (day === undefined || day !== today() || mtime < ctime - SLACK) return;
      made.created(file.path, isMaking(day));
    }),
  );
  register(app.vault.on("modify", (file) => made.changed(file.path)));
  register(app.vault.on("delete", (file) => made.gone(file.path)));
  register(app.vault.on("rename", (_, oldPath) => made.gone(oldPath)));
  register(app.workspace.on("file-open", (file) => file !== null && made.opened(file.path)));
  return () => made.stop();
}
