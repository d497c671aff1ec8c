import {ItemView, setIcon, type WorkspaceLeaf} from "obsidian";
import {mount, unmount} from "svelte";
import type {PanelHostProps} from "../ui/panel-props.ts";
import PanelHost from "../ui/PanelHost.svelte";

export const PANEL_VIEW = "micro-wins";

export type PanelProps = Omit<PanelHostProps, "setIcon">;

/** A socket for the sidebar's component. */
export class PanelLeaf extends ItemView {
  private component: ReturnType<typeof mount> | undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly title: string,
    private readonly props: () => PanelProps,
  ) {
    super(leaf);
    this.icon = "square-check";
  }

  override getViewType(): string {
    return PANEL_VIEW;
  }

  override getDisplayText(): string {
    return this.title;
  }

  override async onOpen(): Promise<void> {
    this.contentEl.empty();
    this.contentEl.addClass("micro-wins-view");
    this.component = mount(PanelHost, {target: this.contentEl, props: {...this.props(), setIcon}});
  }

  override async onClose(): Promise<void> {
    if (this.component !== undefined) await unmount(this.component);
    this.component = undefined;
  }
}
