interface TooltipOptions {
  placement?: string;
}

const DELAY = 300;

let shown: HTMLElement | undefined;

export function setTooltip(el: HTMLElement, tooltip: string, options?: TooltipOptions): void {
  el.setAttribute("aria-label", tooltip);
  if (options?.placement !== undefined) el.setAttribute("data-tooltip-position", options.placement);
}

export function displayTooltip(
  target: HTMLElement,
  content: string | DocumentFragment,
  options?: TooltipOptions,
): void {
  hideTooltip();
  const tooltip = document.body.createDiv({cls: "tooltip", attr: {role: "tooltip"}});
  tooltip.setText(content);
  tooltip.createDiv("tooltip-arrow");
  const placement = options?.placement ?? target.getAttribute("data-tooltip-position") ?? "bottom";
  tooltip.addClass(`mod-${placement}`);
  place(tooltip, target.getBoundingClientRect(), placement);
  shown = tooltip;
}

function place(tooltip: HTMLElement, around: DOMRect, placement: string): void {
  const {width, height} = tooltip.getBoundingClientRect();
  const middle = {
    x: around.left + around.width / 2 - width / 2,
    y: around.top + around.height / 2 - height / 2,
  };
  const at = {
    top: {x: middle.x, y: around.top - height - 8},
    bottom: {x: middle.x, y: around.bottom + 8},
    left: {x: around.left - width - 8, y: middle.y},
    right: {x: around.right + 8, y: middle.y},
  }[placement] ?? {x: middle.x, y: around.bottom + 8};
  const left = Math.max(4, Math.min(at.x, innerWidth - width - 4));
  const top = Math.max(4, Math.min(at.y, innerHeight - height - 4));
  tooltip.setCssStyles({left: `${left}px`, top: `${top}px`});
}

function hideTooltip(): void {
  shown?.remove();
  shown = undefined;
}

/** Shows the `aria-label` of what the mouse rests on. Touch screens have no tooltips. */
export function watchForTooltips(): void {
  let waiting: number | undefined;
  let over: Element | null = null;
  document.addEventListener("pointerover", (evt) => {
    const el = evt.target instanceof Element ? evt.target.closest<HTMLElement>("[aria-label]") : null;
    if (el === over) return;
    over = el;
    window.clearTimeout(waiting);
    hideTooltip();
    const text = el?.getAttribute("aria-label") ?? "";
    if (el === null || text === "" || evt.pointerType === "touch") return;
    waiting = window.setTimeout(() => el.isConnected && displayTooltip(el, text), DELAY);
  });
  document.addEventListener("pointerdown", () => {
    window.clearTimeout(waiting);
    hideTooltip();
  });
}
