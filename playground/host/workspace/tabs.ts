import type {HostLeaf} from "./contract.ts";
import {WorkspaceParent, type WorkspaceItem} from "./split.ts";

export type TabLeaf = HostLeaf & WorkspaceItem;

/** A group of leaves of which one is shown; a strip of headers chooses. */
export class WorkspaceTabs extends WorkspaceParent {
  declare children: TabLeaf[];
  readonly containerEl: HTMLElement;
  private readonly headersEl: HTMLElement;
  private readonly bodyEl: HTMLElement;
  current: TabLeaf | undefined;

  constructor(parentEl: HTMLElement) {
    super();
    this.containerEl = parentEl.createDiv("workspace-tabs");
    const strip = this.containerEl.createDiv("workspace-tab-header-container");
    this.headersEl = strip.createDiv({cls: "workspace-tab-header-container-inner", attr: {role: "tablist"}});
    this.bodyEl = this.containerEl.createDiv("workspace-tab-container");
  }

  add(leaf: TabLeaf, select = true): void {
    this.adopt(leaf);
    this.bodyEl.append(leaf.containerEl);
    this.headersEl.append(leaf.tabHeaderEl);
    if (select || this.current === undefined) this.select(leaf);
    else this.show();
  }

  remove(leaf: TabLeaf): void {
    const at = this.children.indexOf(leaf);
    if (at < 0) return;
    this.children.splice(at, 1);
    leaf.parent = null;
    leaf.containerEl.remove();
    leaf.tabHeaderEl.remove();
    if (this.current !== leaf) return;
    this.current = undefined;
    const next = this.children[Math.min(at, this.children.length - 1)];
    if (next !== undefined) this.select(next);
  }

  /** Shows a leaf; if its view was deferred until now, it is built. */
  select(leaf: TabLeaf): void {
    if (this.current === leaf) return;
    this.current = leaf;
    this.show();
    void leaf.loadIfDeferred();
  }

  private show(): void {
    for (const leaf of this.children) {
      const shown = leaf === this.current;
      leaf.containerEl.toggle(shown);
      leaf.tabHeaderEl.toggleClass("is-active", shown);
      leaf.tabHeaderEl.setAttribute("aria-selected", String(shown));
    }
  }
}
