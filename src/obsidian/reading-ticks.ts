import {MarkdownView, type App} from "obsidian";

/** Milliseconds within which the app has saved a tick of a reading view. */
const SAVED_WITHIN = 4_000;

/**
 * Knows which ticks are made in reading views. The app saves them up to two seconds later, and what it writes then does
 * not tell a person's tick from what another device wrote.
 */
export class ReadingTicks {
  /** When a tick was made in each note, while it is not known to be saved. */
  private readonly waiting = new Map<string, number>();

  constructor(
    private readonly app: App,
    private readonly put: (path: string, text: string, byHand: boolean) => void,
    private readonly now: () => number,
  ) {}

  /** Something was pressed. */
  pressed(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || !target.matches(".task-list-item-checkbox")) return;
    // A box of a code block is a box of another note.
    if (target.closest(".micro-wins") !== null) return;
    const view = this.app.workspace
      .getLeavesOfType("markdown")
      .map((leaf) => leaf.view)
      .find((each) => each instanceof MarkdownView && each.contentEl.contains(target));
    if (!(view instanceof MarkdownView) || view.getMode() !== "preview" || view.file === null) return;
    const {path} = view.file;
    const before = view.getViewData();
    this.waiting.set(path, this.now());
    // The app takes the tick into its text in answer to the same press.
    queueMicrotask(() => {
      const text = view.getViewData();
      if (text === before) return;
      this.waiting.delete(path);
      this.put(path, text, true);
    });
  }

  /** Whether what was just written to a note is the tick that was made in its reading view. */
  isSaved(path: string): boolean {
    const since = this.waiting.get(path);
    this.waiting.delete(path);
    return since !== undefined && this.now() - since < SAVED_WITHIN;
  }
}
