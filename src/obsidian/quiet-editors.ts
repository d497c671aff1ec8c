import {Transaction} from "@codemirror/state";
import {ViewPlugin, type EditorView} from "@codemirror/view";
import {editorInfoField, type Editor} from "obsidian";
import type {Change} from "../core/change.ts";

/** The editors of notes, to change their texts without a step of their own in what can be undone. */
export class QuietEditors {
  private readonly views = new Set<EditorView>();
  /** To be registered for all editors. */
  readonly extension = ViewPlugin.define((view) => {
    this.views.add(view);
    return {destroy: () => void this.views.delete(view)};
  });

  /** Answers whether the editor was known, and so changed. */
  change(editor: Editor, changes: readonly Change[]): boolean {
    for (const view of this.views) {
      if (view.state.field(editorInfoField, false)?.editor !== editor) continue;
      view.dispatch({changes, annotations: Transaction.addToHistory.of(false)});
      return true;
    }
    return false;
  }
}
