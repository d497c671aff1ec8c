import type {EditorPosition} from "obsidian";
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

  constructor(app: {keymap: Keymap}) {
    super(app);
  }

  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): TriggerInfo | null;
  abstract getSuggestions(context: SuggestContext): T[] | Promise<T[]>;

  setInstructions(): void {}

  /** Asks for suggestions at the cursor and shows them, if there are any. */
  async poll(editor: Editor, file: TFile | null): Promise<void> {
    const trigger = file === null ? null : this.onTrigger(editor.getCursor(), editor, file);
    if (trigger === null || file === null) {
      this.context = null;
      this.close();
      return;
    }
    const context = {...trigger, editor, file};
    this.context = context;
    const found = await this.getSuggestions(context);
    const at = editor.cm.coordsAtPos(editor.posToOffset(trigger.start));
    if (this.context === context && at !== null) this.show(found.slice(0, this.limit), at);
  }
}
