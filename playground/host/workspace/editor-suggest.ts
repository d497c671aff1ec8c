import type {EditorPosition, Instruction} from "obsidian";
import type {Keymap} from "../base/keymap.ts";
import type {Editor} from "../editor/editor.ts";
import {PopoverSuggest} from "../ui/popover-suggest.ts";
import type {TFile} from "../vault/abstract-file.ts";

interface TriggerInfo {
  start: EditorPosition;
  end: EditorPosition;
  query: string;
}

interface SuggestContext extends TriggerInfo {
  editor: Editor;
  file: TFile;
}

/** Suggestions at the cursor while one types. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: SuggestContext | null = null;
  limit = 100;
  private readonly instructionsEl = createDiv("prompt-instructions");

  constructor(app: {keymap: Keymap}) {
    super(app);
  }

  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): TriggerInfo | null;
  abstract getSuggestions(context: SuggestContext): T[] | Promise<T[]>;

  setInstructions(instructions: Instruction[]): void {
    this.suggestEl.append(this.instructionsEl);
    this.instructionsEl.empty();
    for (const {command, purpose} of instructions) {
      const el = this.instructionsEl.createDiv("prompt-instruction");
      el.createSpan({cls: "prompt-instruction-command", text: command});
      el.createSpan({text: purpose});
    }
  }

  override close(): void {
    this.context = null;
    super.close();
  }

  /** Whether it has something to do with what stands at the cursor; then it looks for suggestions and shows them. */
  trigger(editor: Editor, file: TFile | null): boolean {
    const found = this.onTrigger(editor.getCursor(), editor, file);
    if (found === null || file === null) return false;
    void this.suggest({...found, editor, file});
    return true;
  }

  private async suggest(context: SuggestContext): Promise<void> {
    this.context = context;
    // Also where they are there at once: the editor cannot say where its text stands while it is being updated.
    const found = await this.getSuggestions(context);
    if (this.context !== context) return;
    const {editor, start} = context;
    const at = editor.cm.coordsAtPos(editor.posToOffset(start));
    if (at !== null) this.show(found.slice(0, this.limit), at);
  }
}

/** All that is registered to suggest something in editors. One at a time shows its list: the first that wants to. */
export class EditorSuggests {
  currentSuggest: EditorSuggest<unknown> | null = null;
  suggests: EditorSuggest<unknown>[] = [];

  addSuggest(suggest: EditorSuggest<unknown>): void {
    this.suggests.push(suggest);
  }

  removeSuggest(suggest: EditorSuggest<unknown>): void {
    this.suggests = this.suggests.filter((other) => other !== suggest);
    if (this.currentSuggest === suggest) this.close();
  }

  isShowingSuggestion(): boolean {
    return this.currentSuggest?.isOpen === true;
  }

  close(): void {
    this.currentSuggest?.close();
    this.currentSuggest = null;
  }

  /** Typing opens a list; a cursor that moves only changes or closes one that is open. */
  trigger(editor: Editor, file: TFile | null, isTyped: boolean): void {
    if (!editor.hasFocus() || (!isTyped && !this.isShowingSuggestion())) return;
    const next = this.suggests.find((suggest) => suggest.trigger(editor, file)) ?? null;
    if (next !== this.currentSuggest) this.currentSuggest?.close();
    this.currentSuggest = next;
  }
}
