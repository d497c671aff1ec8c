/** What moves in the list of steps: rows slide to their places, a new text rises into its field. */

const SLIDE = 240;
const RENEW = 140;
const SWING = "cubic-bezier(0, 0.55, 0.45, 1)";

/** Where rows stand, in pixels below the window's top. */
export type RowTops = ReadonlyMap<Element, number>;

export function rowTops(list: HTMLElement): RowTops {
  return new Map([...list.children].map((row) => [row, row.getBoundingClientRect().top]));
}

/** Lets rows slide from where they stood before. */
export function slideRows(list: HTMLElement, before: RowTops): void {
  if (isStill(list)) return;
  for (const row of list.children) {
    const from = (before.get(row) ?? NaN) - row.getBoundingClientRect().top;
    if (Number.isNaN(from) || Math.abs(from) < 1) continue;
    row.animate([{transform: `translateY(${from}px)`}, {transform: "none"}], {
      duration: SLIDE,
      easing: SWING,
    });
  }
}

/** Lets a text that took another's place rise into it. */
export function renewText(text: Element | null): void {
  if (text === null || isStill(text)) return;
  text.animate(
    [
      {opacity: 0, transform: "translateY(4px)"},
      {opacity: 1, transform: "none"},
    ],
    {duration: RENEW, easing: SWING},
  );
}

function isStill({ownerDocument}: Element): boolean {
  return ownerDocument.defaultView?.matchMedia("(prefers-reduced-motion: reduce)").matches === true;
}
