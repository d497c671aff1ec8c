import {Events} from "../base/events.ts";
import type {HostApp, HostLeaf, LeafState} from "./contract.ts";
import {WorkspaceLeaf} from "./leaf.ts";
import {WorkspaceRibbon} from "./ribbon.ts";
import {
  WorkspaceFloating,
  WorkspaceMobileDrawer,
  WorkspaceRoot,
  type WorkspaceSide,
  WorkspaceSidedock,
  type WorkspaceSplit,
} from "./split.ts";
import {type TabLeaf, WorkspaceTabs} from "./tabs.ts";

/** The parts of the window: two sidebars, the notes between them, and the leaves in each. */
export abstract class WorkspaceLayout extends Events {
  readonly containerEl: HTMLElement;
  readonly leftRibbon: WorkspaceRibbon;
  readonly rightRibbon = new WorkspaceRibbon(createDiv());
  readonly leftSplit: WorkspaceSide;
  readonly rootSplit: WorkspaceRoot;
  readonly rightSplit: WorkspaceSide;
  readonly floatingSplit = new WorkspaceFloating();

  constructor(
    readonly app: HostApp,
    parentEl: HTMLElement,
  ) {
    super();
    this.containerEl = parentEl.createDiv("workspace");
    this.leftRibbon = new WorkspaceRibbon(
      this.containerEl.createDiv("workspace-ribbon side-dock-ribbon mod-left"),
    );
    this.leftSplit = this.makeSide("left");
    this.rootSplit = new WorkspaceRoot(this.containerEl.createDiv("workspace-split mod-vertical mod-root"));
    this.rightSplit = this.makeSide("right");
    for (const split of [this.leftSplit, this.rootSplit, this.rightSplit]) this.addTabs(split);
  }

  /** A sidebar was opened or closed. */
  protected abstract sideChanged(): void;

  get leaves(): TabLeaf[] {
    return this.tabGroups().flatMap((tabs) => tabs.children);
  }

  getLeftLeaf(): HostLeaf {
    return this.newLeaf(this.tabsOf(this.leftSplit));
  }

  getRightLeaf(): HostLeaf {
    return this.newLeaf(this.tabsOf(this.rightSplit));
  }

  getLeavesOfType(type: string): HostLeaf[] {
    return this.leaves.filter((leaf) => leaf.view.getViewType() === type);
  }

  getLeafById(id: string): HostLeaf | null {
    return this.leaves.find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): HostLeaf[] {
    return this.leaves.filter((leaf) => leaf.group === group);
  }

  iterateAllLeaves(callback: (leaf: HostLeaf) => unknown): void {
    this.leaves.forEach((leaf) => callback(leaf));
  }

  iterateRootLeaves(callback: (leaf: HostLeaf) => unknown): void {
    this.leaves.filter((leaf) => leaf.getRoot() === this.rootSplit).forEach((leaf) => callback(leaf));
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  getLayout(): Record<string, LeafState[]> {
    const states = (split: WorkspaceSplit): LeafState[] =>
      this.leaves.filter((leaf) => leaf.getRoot() === split).map((leaf) => leaf.getViewState());
    return {left: states(this.leftSplit), main: states(this.rootSplit), right: states(this.rightSplit)};
  }

  /** Adds a leaf without building its view: it is built when the leaf is first shown. */
  async addDeferred(side: "left" | "right", state: LeafState): Promise<void> {
    const leaf = this.newLeaf(this.tabsOf(side === "left" ? this.leftSplit : this.rightSplit), false);
    await leaf.defer(state);
  }

  private makeSide(side: "left" | "right"): WorkspaceSide {
    const el = this.containerEl.createDiv(`workspace-split mod-horizontal mod-sidedock mod-${side}-split`);
    return new (this.app.isMobile ? WorkspaceMobileDrawer : WorkspaceSidedock)(el, side, () =>
      this.sideChanged(),
    );
  }

  protected addTabs(split: WorkspaceSplit): WorkspaceTabs {
    const tabs = new WorkspaceTabs(split.containerEl);
    split.adopt(tabs);
    return tabs;
  }

  private tabGroups(): WorkspaceTabs[] {
    const groups = [this.leftSplit, this.rootSplit, this.rightSplit].flatMap((split) => split.children);
    return groups.filter((group) => group instanceof WorkspaceTabs);
  }

  protected tabsOf(split: WorkspaceSplit): WorkspaceTabs {
    const first = split.children[0];
    return first instanceof WorkspaceTabs ? first : this.addTabs(split);
  }

  protected newLeaf(tabs: WorkspaceTabs, select = true): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app);
    tabs.add(leaf, select);
    return leaf;
  }
}
