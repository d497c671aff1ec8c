import {Events} from "../base/events.ts";

/** A part of the window's layout. */
export class WorkspaceItem extends Events {
  parent: WorkspaceParent | null = null;

  getRoot(): WorkspaceItem {
    return this.parent?.getRoot() ?? this;
  }

  getContainer(): WorkspaceItem {
    return this.getRoot();
  }
}

export class WorkspaceParent extends WorkspaceItem {
  children: WorkspaceItem[] = [];

  adopt(child: WorkspaceItem): void {
    child.parent = this;
    this.children.push(child);
  }
}

export class WorkspaceSplit extends WorkspaceParent {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

export class WorkspaceContainer extends WorkspaceSplit {
  readonly win = window;
  readonly doc = document;
}

export class WorkspaceRoot extends WorkspaceContainer {}

export class WorkspaceWindow extends WorkspaceContainer {}

export class WorkspaceFloating extends WorkspaceParent {}

abstract class Side extends WorkspaceSplit {
  collapsed = false;

  constructor(
    containerEl: HTMLElement,
    readonly side: "left" | "right",
    private readonly onChange: () => void,
  ) {
    super(containerEl);
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  expand(): void {
    this.setCollapsed(false);
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  private setCollapsed(collapsed: boolean): void {
    if (collapsed === this.collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass("is-collapsed", collapsed);
    this.onChange();
  }
}

/** A sidebar on a desktop: it takes its width from the note. */
export class WorkspaceSidedock extends Side {}

/** A sidebar on a phone: it lies over the note. */
export class WorkspaceMobileDrawer extends Side {}

export type WorkspaceSide = WorkspaceSidedock | WorkspaceMobileDrawer;

export const isSide = (item: WorkspaceItem): item is WorkspaceSide => item instanceof Side;
