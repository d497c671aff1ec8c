import {defaultKeymap, history, historyKeymap, indentWithTab} from "@codemirror/commands";
import {markdown, markdownKeymap, markdownLanguage} from "@codemirror/lang-markdown";
import {Annotation, Compartment, EditorState, type Extension, Transaction} from "@codemirror/state";
import {Decoration, drawSelection, EditorView, keymap, type ViewUpdate} from "@codemirror/view";
import {editBetween} from "../workspace/merge-edits.ts";
import {Editor} from "./editor.ts";
import {editorEditorField, editorInfoField, editorLivePreviewField, type EditorInfo} from "./fields.ts";
import {InlineTitle} from "./inline-title.ts";
import {livePreview} from "./live-preview.ts";

const fromDisk = Annotation.define<boolean>();

/** Extensions that plugins have registered; every note editor carries them. */
export const pluginExtensions: Extension[] = [];

export interface NoteEditorOwner extends EditorInfo {
  /** The note's name, shown above it. */
  title(): string;
  /** The document changed; `typed` is false when the change came from the file. */
  onEdit(editor: Editor, typed: boolean): void;
  onSelect(editor: Editor, typed: boolean): void;
}

/** The editor of one Markdown view, with live preview. */
export class NoteEditor extends Editor {
  private readonly plugins = new Compartment();
  private readonly title = new Compartment();

  constructor(
    private readonly owner: NoteEditorOwner,
    parent: HTMLElement,
  ) {
    super();
    this.cm = new EditorView({parent});
    this.open("");
  }

  /** Shows another note: nothing of the last one can be undone back. */
  open(text: string): void {
    this.cm.setState(EditorState.create({doc: text, extensions: this.extensions()}));
  }

  /** Takes over the file's new text where it differs, outside the undo history. */
  takeOver(text: string): void {
    const {from, to, insert} = editBetween(this.getValue(), text);
    if (from === to && insert === "") return;
    const annotations = [fromDisk.of(true), Transaction.addToHistory.of(false)];
    this.cm.dispatch({changes: {from, to, insert}, annotations});
  }

  reconfigure(): void {
    this.cm.dispatch({effects: this.plugins.reconfigure([...pluginExtensions])});
  }

  /** Shows the note's name again, after it changed. */
  showTitle(): void {
    this.cm.dispatch({effects: this.title.reconfigure(this.titleAbove())});
  }

  private titleAbove(): Extension {
    const widget = new InlineTitle(this.owner.title());
    return EditorView.decorations.of(
      Decoration.set(Decoration.widget({widget, block: true, side: -1}).range(0)),
    );
  }

  private extensions(): Extension {
    return [
      this.title.of(this.titleAbove()),
      editorInfoField.init(() => this.owner),
      editorEditorField.init(() => this.cm),
      editorLivePreviewField,
      this.plugins.of([...pluginExtensions]),
      history(),
      drawSelection(),
      keymap.of([...markdownKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
      markdown({base: markdownLanguage, addKeymap: false}),
      EditorState.lineSeparator.of("\n"),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({spellcheck: "false", "aria-label": "Note"}),
      livePreview,
      EditorView.updateListener.of((update) => this.updated(update)),
    ];
  }

  private updated(update: ViewUpdate): void {
    if (update.docChanged)
      this.owner.onEdit(this, !update.transactions.some((tr) => tr.annotation(fromDisk)));
    if (update.selectionSet) this.owner.onSelect(this, update.docChanged);
  }
}
