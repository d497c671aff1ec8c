import {Component} from "../base/component.ts";
import type {Scope} from "../base/keymap.ts";
import {setIcon} from "../ui/icons.ts";
import type {Menu} from "../ui/menu.ts";
import type {HostApp, HostLeaf, ViewState} from "./contract.ts";

export abstract class View extends Component {
  app: HostApp;
  icon = "file";
  navigation = false;
  scope: Scope | null = null;
  containerEl = createDiv("workspace-leaf-content");

  constructor(public leaf: HostLeaf) {
    super();
    this.app = leaf.app;
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  async onOpen(): Promise<void> {}

  async onClose(): Promise<void> {}

  getIcon(): string {
    return this.icon;
  }

  getState(): ViewState {
    return {};
  }

  setState(state: ViewState, result: {history: boolean}): Promise<void>;
  async setState(): Promise<void> {}

  getEphemeralState(): ViewState {
    return {};
  }

  setEphemeralState(state: ViewState): void;
  setEphemeralState(): void {}

  onResize(): void {}

  onPaneMenu(menu: Menu, source: string): void;
  onPaneMenu(): void {}

  /** Puts the view on the page and starts it. */
  async open(parentEl: HTMLElement): Promise<void> {
    this.containerEl.setAttribute("data-type", this.getViewType());
    parentEl.append(this.containerEl);
    await this.load();
    await this.onOpen();
  }

  /** Stops the view and takes it off the page. */
  async close(): Promise<void> {
    try {
      await this.onClose();
    } finally {
      this.unload();
      this.containerEl.remove();
    }
  }
}

/** A view with a header for actions and a content element. */
export abstract class ItemView extends View {
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  actionsEl: HTMLElement;
  contentEl: HTMLElement;

  constructor(leaf: HostLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv("view-header");
    this.titleEl = this.headerEl.createDiv("view-header-title-container").createDiv("view-header-title");
    this.actionsEl = this.headerEl.createDiv("view-actions");
    this.contentEl = this.containerEl.createDiv("view-content");
  }

  addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const button = createEl("button", {cls: "clickable-icon view-action", attr: {"aria-label": title}});
    setIcon(button, icon);
    button.addEventListener("click", callback);
    this.actionsEl.prepend(button);
    return button;
  }

  override async open(parentEl: HTMLElement): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
    await super.open(parentEl);
  }
}
