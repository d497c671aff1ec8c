import type {Editor, MarkdownFileInfo, MarkdownView} from "obsidian";

/** Texts longer than this are read again only when typing pauses; smaller ones at once. */
const LONG_NOTE = 200_000;
const TYPING_PAUSE = 300;

/** An editor with the view that says whose text it holds. */
export interface OpenNote {
  readonly editor: Editor;
  readonly info: MarkdownView | MarkdownFileInfo;
}

/** Takes what changes in open editors, a moment later. */
export class EditedNotes {
  private readonly edited = new Map<string, OpenNote>();
  private readonly later = new Map<string, number>();
  /** What each edited note's editor showed last. */
  private readonly shown = new Map<string, string>();
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
    if (text !== this.shown.get(path)) this.arrived.set(path, text);
  }

  /**
   * Whether an editor that shows this text is known to hold the note: it is ahead of what was saved from it, while one
   * that is about to load the note still shows something else.
   */
  isAhead(path: string, text: string): boolean {
    return this.shown.get(path) === text;
  }

  private takeAll(): void {
    for (const [path, note] of this.edited) this.take(path, note);
    this.edited.clear();
  }

  private take(path: string, {editor, info}: OpenNote): void {
    // Meanwhile the editor may show another note; this one was saved before.
    if (info.file?.path !== path) return;
    const text = editor.getValue();
    // A view takes over what comes from the file before its editor does; of what a person writes it knows nothing yet.
    const isLoaded = "data" in info && info.data === text;
    this.put(path, text, !isLoaded && this.arrived.get(path) !== text);
    this.arrived.delete(path);
    this.shown.set(path, text);
  }
}

function sizeOf(editor: Editor): number {
  const last = editor.lastLine();
  return editor.posToOffset({line: last, ch: editor.getLine(last).length});
}
