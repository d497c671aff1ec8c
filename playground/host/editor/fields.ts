import {StateField} from "@codemirror/state";
import {type EditorView, ViewPlugin} from "@codemirror/view";

/** What an extension can ask of the note it runs in. */
export interface EditorInfo {
  app: unknown;
  file?: {path: string} | null;
  editor?: unknown;
}

export const editorInfoField = StateField.define<EditorInfo | undefined>({
  create: () => undefined,
  update: (value) => value,
});

export const editorViewField = editorInfoField;

export const editorEditorField = StateField.define<EditorView | undefined>({
  create: () => undefined,
  update: (value) => value,
});

export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value) => value,
});

export const livePreviewState = ViewPlugin.define(() => ({mousedown: false}));
