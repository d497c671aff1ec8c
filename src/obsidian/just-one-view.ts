import {ItemView, type WorkspaceLeaf} from "obsidian";
import {mount, unmount} from "svelte";
import JustOne from "../ui/JustOne.svelte";
import type {JustOneProps} from "../ui/just-one-props.ts";

export const JUST_ONE_VIEW = "micro-wins-just-one";

/** A socket for the component that shows a single step. A sitting lasts as long as it is open. */
export class JustOneLeaf extends ItemView {
  private component: ReturnType<typeof mount> | undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly props: () => JustOneProps,
  ) {
    super(leaf);
    this.icon = "target";
  }

  override getViewType(): string {
    return JUST_ONE_VIEW;
  }

  override getDisplayText(): string {
    return "Just one";
  }

  override async onOpen(): Promise<void> {
    this.contentEl.empty();
    this.contentEl.addClass("micro-wins-view");
    this.component = mount(JustOne, {target: this.contentEl, props: this.props()});
  }

  override async onClose(): Promise<void> {
    if (this.component !== undefined) await unmount(this.component);
    this.component = undefined;
  }

  /** So that its keys work at once; no button has the focus, for the key that opened it may still be held. */
  focus(): void {
    this.contentEl.querySelector<HTMLElement>(".micro-wins-one")?.focus({preventScroll: true});
  }
}
