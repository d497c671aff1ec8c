import {setIcon} from "../ui/icons.ts";

/** The strip of icons at the window's edge. */
export class WorkspaceRibbon {
  readonly items: HTMLElement[] = [];

  constructor(readonly containerEl: HTMLElement) {}

  addRibbonItemButton(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const button = this.containerEl.createDiv({
      cls: "clickable-icon side-dock-ribbon-action",
      attr: {"aria-label": title, "data-tooltip-position": "right", role: "button", tabindex: 0},
    });
    setIcon(button, icon);
    button.addEventListener("click", callback);
    button.addEventListener("keydown", (evt) => {
      if (evt.key === "Enter") button.click();
    });
    this.items.push(button);
    return button;
  }
}
