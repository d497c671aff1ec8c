/** How most things move: at once, and softly to rest. */
export const SWING = "cubic-bezier(0, 0.55, 0.45, 1)";

export function prefersStillness(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  return view === null || view.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Where the ring begins and ends, around a box. */
const RING = [
  {inset: "-2px", opacity: 0.7},
  {inset: "-11px", opacity: 0},
];

/** Sends the ring out that an element has behind it. */
export function sendRing(element: Element): Animation {
  return element.animate(RING, {duration: 460, easing: SWING, pseudoElement: "::after"});
}
