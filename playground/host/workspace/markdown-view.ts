import {Component} from "../base/component.ts";
import {toggleStatus} from "../editor/line-shape.ts";
import type {Editor} from "../editor/editor.ts";
import {NoteEditor} from "../editor/note-editor.ts";
import {renderSections} from "../markdown/renderer.ts";
import {setIcon} from "../ui/icons.ts";
import {Menu} from "../ui/menu.ts";
import {setTooltip} from "../ui/tooltip.ts";
import type {HostLeaf, ViewState} from "./contract.ts";
import {TextFileView} from "./file-view.ts";
import {MarkdownPreviewView} from "./preview-mode.ts";

type Mode = "source" | "preview";

/** A note, to edit (with live preview) or to read. */
export class MarkdownView extends TextFileView {
  override icon = "file-text";
  readonly editor: NoteEditor;
  readonly previewMode: MarkdownPreviewView;
  readonly editMode: {get: () => string; set: (data: string) => void; editor: NoteEditor; type: string};
  hoverPopover: unknown = null;
  private mode: Mode = "source";
  private readonly modeButton: HTMLElement;
  private readonly readingEl: HTMLElement;
  private readonly previewEl: HTMLElement;
  private readonly sourceEl: HTMLElement;
  private rendered = new Component();

  constructor(leaf: HostLeaf) {
    super(leaf);
    this.readingEl = this.contentEl.createDiv("markdown-reading-view");
    this.previewEl = this.readingEl.createDiv("markdown-preview-view markdown-rendered");
    this.sourceEl = this.contentEl.createDiv("markdown-source-view mod-cm6 is-live-preview");
    this.editor = new NoteEditor(this, this.sourceEl);
    this.previewMode = new MarkdownPreviewView(this, this.previewEl);
    this.editMode = {
      get: () => this.getViewData(),
      set: (data) => this.setViewData(data, false),
      editor: this.editor,
      type: "source",
    };
    this.previewEl.addEventListener("click", (evt) => this.onPreviewClick(evt));
    this.sourceEl.addEventListener("mousedown", (evt) => this.onSourceMouseDown(evt), true);
    this.sourceEl.addEventListener("contextmenu", (evt) => this.showEditorMenu(evt));
    this.sourceEl.addEventListener("focusout", () => this.app.workspace.editorSuggest.close());
    this.modeButton = this.addAction("book-open", "", () => void this.toggleMode());
    this.showMode();
  }

  get currentMode(): MarkdownPreviewView | MarkdownView["editMode"] {
    return this.mode === "preview" ? this.previewMode : this.editMode;
  }

  getViewType(): string {
    return "markdown";
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === "md";
  }

  getMode(): Mode {
    return this.mode;
  }

  override getState(): ViewState {
    return {...super.getState(), mode: this.mode, source: false};
  }

  override async setState(state: ViewState, result: {history: boolean}): Promise<void> {
    await super.setState(state, result);
    if (state["mode"] === "source" || state["mode"] === "preview") await this.setMode(state["mode"]);
  }

  async setMode(mode: Mode): Promise<void> {
    if (mode === this.mode) return;
    if (mode === "preview") await this.save();
    this.mode = mode;
    this.showMode();
    if (mode === "preview") await this.renderPreview();
    this.app.workspace.layoutChanged();
  }

  toggleMode(): Promise<void> {
    return this.setMode(this.mode === "preview" ? "source" : "preview");
  }

  title(): string {
    return this.file?.basename ?? "";
  }

  override async onRename(): Promise<void> {
    this.editor.showTitle();
    if (this.mode === "preview") await this.renderPreview();
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.app.workspace.editorSuggest.close();
    if (clear) this.editor.open(data);
    else this.editor.takeOver(data);
    if (this.mode === "preview") void this.renderPreview();
  }

  clear(): void {
    this.editor.open("");
  }

  showSearch(): void {}

  override onResize(): void {
    this.editor.refresh();
  }

  /** The editor's word that the document changed. */
  onEdit(editor: Editor, typed: boolean): void {
    if (typed) this.requestSave();
    this.app.workspace.trigger("editor-change", editor, this);
    this.app.workspace.editorSuggest.trigger(editor, this.file, typed);
  }

  /** The editor's word that the cursor moved; `typed` where it did so by an edit. */
  onSelect(editor: Editor, typed: boolean): void {
    this.app.workspace.trigger("editor-selection-change", editor, this);
    if (!typed) this.app.workspace.editorSuggest.trigger(editor, this.file, false);
  }

  async renderPreview(): Promise<void> {
    this.removeChild(this.rendered);
    const child = this.addChild(new Component());
    this.rendered = child;
    const sizer = createDiv("markdown-preview-sizer markdown-preview-section");
    sizer.createDiv({cls: "inline-title", text: this.title()});
    const done = renderSections(this.app, this.getViewData(), sizer, this.file?.path ?? "", child);
    this.previewEl.replaceChildren(sizer);
    await done;
    this.previewMode.rendered();
  }

  private showMode(): void {
    const reading = this.mode === "preview";
    this.readingEl.toggle(reading);
    this.sourceEl.toggle(!reading);
    setIcon(this.modeButton, reading ? "pencil" : "book-open");
    setTooltip(this.modeButton, reading ? "Edit" : "Read");
    if (!reading) this.editor.refresh();
  }

  private onPreviewClick(evt: MouseEvent): void {
    const target = evt.target instanceof Element ? evt.target : null;
    const line = target?.closest<HTMLElement>("input.task-list-item-checkbox")?.getAttribute("data-line");
    const isOwn = target?.closest("[class*=block-language-]") === null;
    if (isOwn && line !== null && line !== undefined && !evt.defaultPrevented) void this.tick(Number(line));
    const link = target?.closest("a");
    if (link === null || link === undefined) return;
    if (!link.hasClass("external-link")) evt.preventDefault();
    if (link.hasClass("internal-link")) this.follow(link.getAttribute("data-href"));
  }

  /** Follows a link that is shown as one; on the cursor's line its source is shown, and a click edits it. */
  private onSourceMouseDown(evt: MouseEvent): void {
    const link = evt.target instanceof Element ? evt.target.closest(".cm-hmd-internal-link") : null;
    if (link === null || evt.button !== 0 || link.closest(".cm-line")?.getText().includes("[[") === true)
      return;
    evt.preventDefault();
    evt.stopPropagation();
    this.follow(link.getAttribute("data-href"));
  }

  /** Asks plugins what can be done where the pointer is, which the cursor goes to, unless that is selected. */
  private showEditorMenu(evt: MouseEvent): void {
    const {cm} = this.editor;
    const at = cm.posAtCoords({x: evt.clientX, y: evt.clientY});
    const {from, to} = cm.state.selection.main;
    const isInside = at !== null && from < to && from <= at && at <= to;
    if (at !== null && !isInside) cm.dispatch({selection: {anchor: at}});
    const menu = new Menu();
    this.app.workspace.trigger("editor-menu", menu, this.editor, this);
    if (menu.items.length === 0) return;
    evt.preventDefault();
    menu.showAtMouseEvent(evt);
  }

  private follow(target: string | null): void {
    if (target !== null) void this.app.workspace.openLinkText(target, this.file?.path ?? "");
  }

  /** Changes the one character between the brackets on a line of the file. */
  private async tick(line: number): Promise<void> {
    if (this.file === null) return;
    await this.app.vault.process(this.file, (text) => {
      const lines = text.split("\n");
      lines[line] = toggleStatus(lines[line] ?? "");
      return lines.join("\n");
    });
  }
}
