import {Component} from "../base/component.ts";

/** A card that opens beside what the mouse rests on. It is there for plugins that make one of their own. */
export class HoverPopover extends Component {
  hoverEl = createDiv("popover hover-popover");
  state = 0;

  constructor(
    readonly parent: {hoverPopover: HoverPopover | null},
    readonly targetEl: HTMLElement | null,
    waitTime = 300,
  ) {
    super();
    parent.hoverPopover = this;
    const timer = window.setTimeout(() => this.show(), waitTime);
    this.register(() => window.clearTimeout(timer));
    this.targetEl?.addEventListener("mouseleave", () => this.hide());
  }

  show(): void {
    const around = this.targetEl?.getBoundingClientRect();
    if (around === undefined) return;
    this.hoverEl.setCssStyles({left: `${around.left}px`, top: `${around.bottom + 4}px`});
    document.body.append(this.hoverEl);
    void this.load();
  }

  hide(): void {
    this.unload();
    this.hoverEl.remove();
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
  }
}
