import {Notice, type App, type Command} from "obsidian";
import {Reviews} from "../app/reviews.ts";
import type {WinsState} from "../app/state.ts";
import type {Diary} from "./diary.ts";
import {tell} from "./notices.ts";
import {openNote} from "./open-note.ts";
import {reviewNotes} from "./review-notes.ts";
import type {VaultNotes} from "./write-notes.ts";

/** What reviews need of the plugin around them. */
export interface ReviewFeatureParts {
  readonly app: App;
  readonly state: WinsState;
  readonly notes: VaultNotes;
  readonly diary: Diary;
  /** Resolves when the whole history is read. */
  readonly ready: () => Promise<void>;
  readonly addCommand: (command: Command) => void;
}

const COMMANDS = [
  {id: "review-week", name: "Review this week", kind: "week", which: "this"},
  {id: "review-last-week", name: "Review last week", kind: "week", which: "last"},
  {id: "review-month", name: "Review this month", kind: "month", which: "this"},
  {id: "review-last-month", name: "Review last month", kind: "month", which: "last"},
] as const;

/** Reading that takes no longer than this is not spoken of. */
const PATIENCE_MS = 300;

/** Adds the commands for reviews. */
export function addReviewFeatures({app, state, notes, diary, ready, addCommand}: ReviewFeatureParts): void {
  const reviews = new Reviews({
    state,
    notes: reviewNotes(app, notes),
    settings: () => state.settings,
    weekStartsOn: () => diary.weekStartsOn(),
    formats: diary.formats,
    ready: () => whileTelling(ready()),
    tell,
    open: (path, line) => openNote(app, path, line),
  });
  for (const {kind, which, ...command} of COMMANDS)
    addCommand({...command, icon: "notebook-pen", callback: () => void reviews.write(kind, which)});
}

/** Tells, while it lasts, that notes are being read. */
async function whileTelling(reading: Promise<void>): Promise<void> {
  let notice: Notice | undefined;
  const timer = window.setTimeout(() => {
    notice = new Notice("Reading older notes. The review opens in a moment.", 0);
  }, PATIENCE_MS);
  try {
    await reading;
  } finally {
    window.clearTimeout(timer);
    notice?.hide();
  }
}
