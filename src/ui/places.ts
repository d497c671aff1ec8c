/** Where things stand in the pane. */

export interface Span {
  readonly top: number;
  readonly height: number;
}

/** How far below the body's top some elements stand, in pixels. */
export type Tops = ReadonlyMap<Element, number>;

export function topsOf(body: HTMLElement, selector: string): Tops {
  const origin = topOf(body);
  return new Map([...body.querySelectorAll(selector)].map((row) => [row, topOf(row) - origin]));
}

/** How far above or below its new place each row stood, of those that come from what is in sight or go there. */
export function slidesSince(body: HTMLElement, selector: string, tops: Tops): [Element, number][] {
  const height = body.ownerDocument.defaultView?.innerHeight ?? Infinity;
  const origin = topOf(body);
  return [...body.querySelectorAll(selector)].flatMap((row): [Element, number][] => {
    const before = (tops.get(row) ?? NaN) + origin;
    const {top, bottom} = row.getBoundingClientRect();
    // Between two looks the same place differs in the last digits.
    if (!(Math.abs(before - top) > 0.01)) return [];
    const isSeen = Math.min(before, top) < height && Math.max(before + bottom - top, bottom) > 0;
    return isSeen ? [[row, before - top]] : [];
  });
}

export function spanOf(element: Element, origin: number): Span {
  const {top, height} = element.getBoundingClientRect();
  return {top: top - origin, height};
}

export function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
