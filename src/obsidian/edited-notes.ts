import type {Editor, MarkdownFileInfo, MarkdownView} from "obsidian";

/** Texts longer than this are read again only when typing pauses; smaller ones at once. */
const LONG_NOTE = 200_000;
const TYPING_PAUSE = 300;
/** Texts of an editor that are remembered: more than are shown while a save of one is being told. */
const SHOWN = 4;

/** An editor with the view that says whose text it holds. */
export interface OpenNote {
  readonly editor: Editor;
  readonly info: MarkdownView | MarkdownFileInfo;
}

/** Takes what changes in open editors, a moment later. */
export class EditedNotes {
  private readonly edited = new Map<string, OpenNote>();
  private readonly later = new Map<string, number>();
  /** What each edited note's editor showed, the latest first. */
  private readonly shown = new Map<string, readonly string[]>();
  /** What the view of each edited note knew to be in its file, at the last change. */
  private readonly loaded = new Map<string, string | undefined>();
  /** What another program wrote into a note that is open for editing, until its editor shows it. */
  private readonly arrived = new Map<string, string>();

  /** `byHand` is false where a change came from the file. */
  constructor(private readonly put: (path: string, text: string, byHand: boolean) => void) {}

  /** An editor's text changed. */
  changed(path: string, note: OpenNote): void {
    window.clearTimeout(this.later.get(path));
    if (sizeOf(note.editor) > LONG_NOTE) {
      const take = (): void => this.take(path, note);
      this.later.set(path, window.setTimeout(take, TYPING_PAUSE));
      return;
    }
    if (this.edited.size === 0) queueMicrotask(() => this.takeAll());
    this.edited.set(path, note);
  }

  /** Another program, or the app in saving, has written this text to a note that is open for editing. */
  fileHolds(path: string, text: string): void {
    if (!this.shownOf(path).includes(text)) this.arrived.set(path, text);
  }

  /**
   * Whether an editor that shows this text is known to hold the note: it is ahead of what was saved from it, while one
   * that is about to load the note still shows something else.
   */
  isAhead(path: string, text: string): boolean {
    return this.shownOf(path)[0] === text;
  }

  private shownOf(path: string): readonly string[] {
    return this.shown.get(path) ?? [];
  }

  private takeAll(): void {
    for (const [path, note] of this.edited) this.take(path, note);
    this.edited.clear();
  }

  private take(path: string, {editor, info}: OpenNote): void {
    // Meanwhile the editor may show another note; this one was saved before.
    if (info.file?.path !== path) return;
    const text = editor.getValue();
    // A view takes over what comes from the file just before its editor does.
    const data = "data" in info ? info.data : undefined;
    const isLoaded = data === text && data !== this.loaded.get(path);
    this.loaded.set(path, data);
    this.put(path, text, !isLoaded && this.arrived.get(path) !== text);
    this.arrived.delete(path);
    this.shown.set(path, [text, ...this.shownOf(path).slice(0, SHOWN - 1)]);
  }
}

function sizeOf(editor: Editor): number {
  const last = editor.lastLine();
  return editor.posToOffset({line: last, ch: editor.getLine(last).length});
}
