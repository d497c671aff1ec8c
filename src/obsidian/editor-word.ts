import {StateEffect, type Extension} from "@codemirror/state";
import {Decoration, ViewPlugin, WidgetType} from "@codemirror/view";
import type {DecorationSet, EditorView, ViewUpdate} from "@codemirror/view";
import {editorInfoField, MarkdownView} from "obsidian";
import type {HandTick} from "../app/hand-ticks.ts";
import {WORD_MS} from "../ui/said-word.ts";
import {WordMark} from "./word-mark.ts";

/** The ring and the word at a line that was ticked, in all editors that show it. */
export class EditorWords {
  readonly extension: Extension;
  private readonly views = new Set<WordView>();

  constructor() {
    const {views} = this;
    this.extension = ViewPlugin.define(
      (view) => {
        const word: WordView = new WordView(view, () => views.delete(word));
        views.add(word);
        return word;
      },
      {decorations: (word) => word.decorations},
    );
  }

  show(tick: HandTick, word: string): void {
    for (const view of this.views) view.show(tick, word);
  }

  clear(): void {
    for (const view of this.views) view.clear();
  }
}

/** One editor. Its document is never changed: what is added takes no space in the text, and is gone after its time. */
class WordView {
  decorations: DecorationSet = Decoration.none;
  private timer: number | undefined;

  constructor(
    private readonly view: EditorView,
    private readonly onDestroy: () => void,
  ) {}

  update({changes}: ViewUpdate): void {
    this.decorations = this.decorations.map(changes);
  }

  destroy(): void {
    this.forget();
    this.onDestroy();
  }

  show({path, line, text}: HandTick, word: string): void {
    const {state} = this.view;
    const info = state.field(editorInfoField, false);
    // The editor of a note that is being read lies unseen behind it.
    const isRead = info instanceof MarkdownView && info.getMode() === "preview";
    if (info?.file?.path !== path || isRead || line >= state.doc.lines) return;
    const found = state.doc.line(line + 1);
    if (!found.text.trimEnd().endsWith(text.trimEnd())) return;
    this.forget();
    const widget = new WordWidget(new WordMark(word));
    this.decorations = Decoration.set(Decoration.widget({widget, side: 1}).range(found.to));
    this.timer = window.setTimeout(() => this.clear(), WORD_MS);
    this.redraw();
  }

  clear(): void {
    if (this.decorations.size === 0) return;
    this.forget();
    this.redraw();
  }

  private forget(): void {
    window.clearTimeout(this.timer);
    this.decorations = Decoration.none;
  }

  private redraw(): void {
    this.view.dispatch({effects: REDRAW.of(undefined)});
  }
}

/** Changes nothing; the view asks for decorations again. */
const REDRAW = StateEffect.define<undefined>();

class WordWidget extends WidgetType {
  constructor(private readonly mark: WordMark) {
    super();
  }

  override eq(other: WordWidget): boolean {
    return other.mark === this.mark;
  }

  override toDOM(view: EditorView): HTMLElement {
    const {mark} = this;
    view.requestMeasure({
      read: () => {
        const box = mark.place.closest(".cm-line")?.querySelector("input.task-list-item-checkbox") ?? null;
        return mark.measure(box, view.contentDOM);
      },
      write: (placing) => mark.settle(placing),
    });
    return mark.place;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
