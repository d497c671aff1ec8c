import {debounce} from "../base/debounce.ts";
import type {TFile} from "../vault/abstract-file.ts";
import type {HostApp, HostLeaf, HostView, NewLeaf, OpenViewState, ViewState} from "./contract.ts";
import {EditorSuggests} from "./editor-suggest.ts";
import {FileExplorer} from "./file-explorer.ts";
import {FileView} from "./file-view.ts";
import {MarkdownView} from "./markdown-view.ts";
import {EmptyView} from "./placeholder-views.ts";
import {isSide, type WorkspaceSplit} from "./split.ts";
import {WorkspaceTabs} from "./tabs.ts";
import {WorkspaceLayout} from "./workspace-layout.ts";

interface SideLeafOptions {
  active?: boolean;
  reveal?: boolean;
  split?: boolean;
  state?: ViewState;
}

type ViewClass<T extends HostView> = abstract new (...args: never[]) => T;

/** The window: which leaf is active, what opens where, and when the layout is ready. */
export class Workspace extends WorkspaceLayout {
  layoutReady = false;
  activeLeaf: HostLeaf | null = null;
  readonly editorSuggest = new EditorSuggests();
  /** Stores the layout; set by the app. */
  saveLayout: () => void = () => undefined;
  readonly requestSaveLayout = debounce(() => this.saveLayout(), 200);
  private recentLeaf: HostLeaf | null = null;
  private recentFiles: string[] = [];
  private waiting: (() => unknown)[] = [];

  constructor(app: HostApp, parentEl: HTMLElement) {
    super(app, parentEl);
    app.viewRegistry.set("markdown", (leaf) => new MarkdownView(leaf));
    app.viewRegistry.set("file-explorer", (leaf) => new FileExplorer(leaf));
    app.viewRegistry.set("empty", (leaf) => new EmptyView(leaf));
    app.extensionRegistry.set("md", "markdown");
    this.on("file-open", (file: TFile | null) => this.noteOpened(file));
    this.on("leaf-detached", (leaf: HostLeaf) => this.forgetLeaf(leaf));
    this.on("resize", () => this.iterateAllLeaves((leaf) => leaf.view.onResize()));
    new ResizeObserver(() => this.trigger("resize")).observe(this.containerEl);
  }

  get activeEditor(): MarkdownView | null {
    return this.getActiveViewOfType(MarkdownView);
  }

  get isMobile(): boolean {
    return this.app.isMobile;
  }

  getActiveFile(): TFile | null {
    return this.activeLeaf?.view.file ?? this.recentLeaf?.view.file ?? null;
  }

  getActiveViewOfType<T extends HostView>(type: ViewClass<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFileView(): FileView | null {
    return this.getActiveViewOfType(FileView);
  }

  getLeaf(newLeaf: NewLeaf = false): HostLeaf {
    if (newLeaf === "split" || newLeaf === "vertical" || newLeaf === "horizontal")
      return this.splitActiveLeaf();
    if (newLeaf !== false) return this.newLeaf(this.tabsOf(this.rootSplit));
    const recent = this.recentLeaf;
    if (recent !== null && !recent.pinned) return recent;
    const unpinned = this.tabsOf(this.rootSplit).children.find((leaf) => !leaf.pinned);
    return unpinned ?? this.newLeaf(this.tabsOf(this.rootSplit));
  }

  getUnpinnedLeaf(): HostLeaf {
    return this.getLeaf(false);
  }

  splitActiveLeaf(): HostLeaf {
    return this.newLeaf(this.addTabs(this.rootSplit));
  }

  createLeafBySplit(): HostLeaf {
    return this.splitActiveLeaf();
  }

  createLeafInParent(parent: WorkspaceSplit): HostLeaf {
    return this.newLeaf(this.tabsOf(parent));
  }

  openPopoutLeaf(): HostLeaf {
    return this.getLeaf("tab");
  }

  moveLeafToPopout(): void {}

  async duplicateLeaf(leaf: HostLeaf, newLeaf: NewLeaf = "tab"): Promise<HostLeaf> {
    const copy = this.getLeaf(newLeaf === false ? "tab" : newLeaf);
    await copy.setViewState(leaf.getViewState());
    return copy;
  }

  /** The leaf in a sidebar that shows this type of view, made if there is none. */
  async ensureSideLeaf(
    type: string,
    side: "left" | "right",
    options: SideLeafOptions = {},
  ): Promise<HostLeaf> {
    const {active = false, reveal = true, state} = options;
    const found = this.getLeavesOfType(type)[0];
    const leaf =
      found ?? this.newLeaf(this.tabsOf(side === "left" ? this.leftSplit : this.rightSplit), reveal);
    if (found === undefined || state !== undefined)
      await leaf.setViewState({type, ...(state === undefined ? {} : {state})});
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, {focus: true});
    return leaf;
  }

  getMostRecentLeaf(): HostLeaf | null {
    return this.recentLeaf ?? this.tabsOf(this.rootSplit).children[0] ?? null;
  }

  /** Shows a leaf in its group, without opening its sidebar or making it active. */
  async showInside(leaf: HostLeaf): Promise<void> {
    const shown = this.leaves.find((other) => other === leaf);
    if (shown?.parent instanceof WorkspaceTabs) shown.parent.select(shown);
    await leaf.loadIfDeferred();
  }

  async revealLeaf(leaf: HostLeaf): Promise<void> {
    const shown = this.leaves.find((other) => other === leaf);
    const root = shown?.getRoot();
    if (root !== undefined && isSide(root)) root.expand();
    if (root === this.rootSplit) this.setActiveLeaf(leaf);
    await this.showInside(leaf);
    this.requestSaveLayout();
  }

  setActiveLeaf(leaf: HostLeaf | null, params: {focus?: boolean} = {}): void {
    const shown = this.leaves.find((other) => other === leaf);
    if (shown?.parent instanceof WorkspaceTabs) shown.parent.select(shown);
    if (shown?.getRoot() === this.rootSplit) this.recentLeaf = shown;
    if (this.activeLeaf === leaf) return;
    this.activeLeaf?.containerEl.removeClass("mod-active");
    this.activeLeaf = leaf;
    leaf?.containerEl.addClass("mod-active");
    if (params.focus === true && leaf?.view instanceof MarkdownView && !this.isMobile)
      leaf.view.editor.focus();
    this.trigger("active-leaf-change", leaf);
    this.requestSaveLayout();
    const file = leaf?.view.file;
    if (file !== null && file !== undefined) this.trigger("file-open", file);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.waiting.push(callback);
  }

  /** Ends the start: runs what waited for the layout, each part on its own. */
  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) {
      try {
        callback();
      } catch (error) {
        reportError(error);
      }
    }
    this.trigger("layout-ready");
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: NewLeaf = false,
    openState?: OpenViewState,
  ): Promise<void> {
    const [linkpath = ""] = linktext.split("#");
    const found = this.app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
    const path = linkpath.endsWith(".md") ? linkpath : `${linkpath}.md`;
    const file = found ?? (await this.app.vault.create(path, ""));
    if (file !== null) await this.getLeaf(newLeaf).openFile(file, openState);
  }

  private noteOpened(file: TFile | null): void {
    if (file === null) return;
    this.recentFiles = [file.path, ...this.recentFiles.filter((path) => path !== file.path)].slice(0, 10);
    if (this.isMobile) for (const side of [this.leftSplit, this.rightSplit]) side.collapse();
  }

  getLastOpenFiles(): string[] {
    return this.recentFiles;
  }

  async changeLayout(): Promise<void> {}

  layoutChanged(): void {
    this.requestSaveLayout();
    if (this.layoutReady) this.trigger("layout-change");
  }

  updateOptions(): void {
    this.iterateAllLeaves((leaf) => leaf.view instanceof MarkdownView && leaf.view.editor.reconfigure());
  }

  handleLinkContextMenu(): boolean {
    return false;
  }

  protected sideChanged(): void {
    this.trigger("resize");
    this.layoutChanged();
  }

  private forgetLeaf(leaf: HostLeaf): void {
    if (this.recentLeaf === leaf) this.recentLeaf = this.tabsOf(this.rootSplit).children[0] ?? null;
    if (this.activeLeaf === leaf) this.setActiveLeaf(this.recentLeaf);
  }
}
