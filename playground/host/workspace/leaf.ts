import {setIcon} from "../ui/icons.ts";
import {Menu} from "../ui/menu.ts";
import {setTooltip} from "../ui/tooltip.ts";
import type {TFile} from "../vault/abstract-file.ts";
import type {HostApp, HostView, LeafState, OpenViewState, ViewState} from "./contract.ts";
import {DeferredView, EmptyView, UnknownView} from "./placeholder-views.ts";
import {WorkspaceItem, type WorkspaceParent} from "./split.ts";
import {WorkspaceTabs} from "./tabs.ts";

let count = 0;

/** A place for one view, with a tab header. */
export class WorkspaceLeaf extends WorkspaceItem {
  readonly id = `leaf-${count++}`;
  readonly containerEl = createDiv("workspace-leaf");
  readonly tabHeaderEl = createDiv({cls: "workspace-tab-header tappable", attr: {role: "tab"}});
  readonly tabHeaderInnerIconEl = this.tabHeaderEl.createDiv("workspace-tab-header-inner-icon");
  readonly tabHeaderInnerTitleEl = this.tabHeaderEl.createDiv("workspace-tab-header-inner-title");
  view: HostView;
  pinned = false;
  group: string | null = null;
  hoverPopover: unknown = null;
  private loading: Promise<void> | undefined;

  constructor(readonly app: HostApp) {
    super();
    this.view = new EmptyView(this);
    const close = this.tabHeaderEl.createDiv("workspace-tab-header-inner-close-button");
    setIcon(close, "x");
    close.addEventListener("click", (evt) => {
      evt.stopPropagation();
      this.detach();
    });
    this.tabHeaderEl.addEventListener("click", () => app.workspace.setActiveLeaf(this, {focus: true}));
    this.tabHeaderEl.addEventListener("contextmenu", (evt) => this.showMenu(evt));
    this.containerEl.addEventListener("mousedown", () => app.workspace.setActiveLeaf(this), true);
  }

  get workspace(): HostApp["workspace"] {
    return this.app.workspace;
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  async open(view: HostView): Promise<HostView> {
    await this.view.close();
    this.containerEl.empty();
    this.view = view;
    await view.open(this.containerEl);
    this.updateHeader();
    this.workspace.layoutChanged();
    return view;
  }

  async setViewState(state: LeafState, eState?: ViewState): Promise<void> {
    const make = this.app.viewRegistry.get(state.type);
    const isPlaceholder = this.view instanceof DeferredView || this.view instanceof UnknownView;
    if (this.view.getViewType() !== state.type || isPlaceholder)
      await this.open(make === undefined ? new UnknownView(this, state) : make(this));
    await this.view.setState(state.state ?? {}, {history: false});
    if (eState !== undefined) this.view.setEphemeralState(eState);
    if (state.pinned !== undefined) this.setPinned(state.pinned);
    this.updateHeader();
    if (state.active === true) this.workspace.setActiveLeaf(this, {focus: true});
  }

  getViewState(): LeafState & {icon: string; title: string} {
    return {
      type: this.view.getViewType(),
      state: this.view.getState(),
      pinned: this.pinned,
      icon: this.view.getIcon(),
      title: this.view.getDisplayText(),
    };
  }

  /** Remembers a view without building it. */
  async defer(state: LeafState): Promise<void> {
    await this.open(new DeferredView(this, state));
  }

  async loadIfDeferred(): Promise<void> {
    if (!this.isDeferred) return;
    this.loading ??= this.setViewState({type: this.view.getViewType(), state: this.view.getState()});
    await this.loading;
    this.loading = undefined;
  }

  /** Builds the view anew: its plugin has come or gone. */
  async rebuildView(): Promise<void> {
    const {type, state = {}} = this.getViewState();
    const make = this.app.viewRegistry.get(type);
    await this.open(make === undefined ? new UnknownView(this, {type, state}) : make(this));
    if (make !== undefined) await this.view.setState(state, {history: false});
    this.updateHeader();
  }

  async openFile(file: TFile, {state = {}, eState, active = true}: OpenViewState = {}): Promise<void> {
    const type = this.app.extensionRegistry.get(file.extension) ?? "markdown";
    await this.setViewState({type, state: {...state, file: file.path}}, eState);
    if (this.workspace.activeLeaf === this) this.workspace.trigger("file-open", file);
    else if (active) this.workspace.setActiveLeaf(this, {focus: true});
  }

  detach(): void {
    const tabs: WorkspaceParent | null = this.parent;
    if (tabs instanceof WorkspaceTabs) tabs.remove(this);
    this.workspace.trigger("leaf-detached", this);
    void this.view.close().then(() => this.workspace.layoutChanged());
  }

  updateHeader(): void {
    this.tabHeaderInnerTitleEl.setText(this.view.getDisplayText());
    setIcon(this.tabHeaderInnerIconEl, this.view.getIcon());
    setTooltip(this.tabHeaderEl, this.view.getDisplayText());
    this.tabHeaderEl.setAttribute("data-type", this.view.getViewType());
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getEphemeralState(): ViewState {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: ViewState): void {
    this.view.setEphemeralState(state);
  }

  setPinned(pinned: boolean): void {
    if (pinned === this.pinned) return;
    this.pinned = pinned;
    this.trigger("pinned-change", pinned);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger("group-change", group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.group = other.group;
  }

  onResize(): void {
    this.view.onResize();
  }

  private showMenu(evt: MouseEvent): void {
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setTitle("Close")
        .setIcon("x")
        .onClick(() => this.detach()),
    );
    this.view.onPaneMenu(menu, "tab-header");
    const {file} = this.view;
    if (file !== null && file !== undefined)
      this.workspace.trigger("file-menu", menu, file, "tab-header", this);
    evt.preventDefault();
    menu.showAtMouseEvent(evt);
  }
}
