import type {HostLeaf, LeafState, ViewState} from "./contract.ts";
import {ItemView, View} from "./view.ts";

export class EmptyView extends ItemView {
  override icon = "file";

  getViewType(): string {
    return "empty";
  }

  getDisplayText(): string {
    return "New tab";
  }

  override async onOpen(): Promise<void> {
    this.contentEl.createDiv({cls: "empty-state", text: "No file is open"});
  }
}

/** Stands for a view that has not been built: its leaf was in the background when the layout was restored. */
export class DeferredView extends View {
  constructor(
    leaf: HostLeaf,
    private readonly wanted: LeafState & {title?: string; icon?: string},
  ) {
    super(leaf);
    this.icon = wanted.icon ?? "file";
  }

  getViewType(): string {
    return this.wanted.type;
  }

  getDisplayText(): string {
    return this.wanted.title ?? this.wanted.type;
  }

  override getState(): ViewState {
    return this.wanted.state ?? {};
  }
}

/** Stands for a view whose plugin is not running; it keeps the state for when the plugin is back. */
export class UnknownView extends ItemView {
  override icon = "ghost";

  constructor(
    leaf: HostLeaf,
    private readonly wanted: LeafState,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.wanted.type;
  }

  getDisplayText(): string {
    return "Plugin no longer active";
  }

  override getState(): ViewState {
    return this.wanted.state ?? {};
  }

  override async onOpen(): Promise<void> {
    this.contentEl.createDiv({cls: "empty-state", text: "The plugin that made this view is not enabled."});
  }
}
