/** A row that is being dragged by its grip: nothing changes its place in the list before it is let go. */
export interface Drag {
  /** 0-based. */
  readonly from: number;
  /** Where it would come to lie. */
  readonly to: number;
  /** Pixels that it is away from its place. */
  readonly by: number;
  /** Pixels that it takes up. */
  readonly height: number;
}

interface Box {
  readonly top: number;
  readonly height: number;
}

/** Pixels that a press may move and still is none. */
const DEAD_ZONE = 3;
/** Pixels from the ends of what scrolls. */
const NEAR_END = 40;
const SCROLL_STEP = 12;

/**
 * Follows the pointer that pressed a row's grip until it is let go. `show`: the drag as it stands, undefined when it is over;
 * `drop`: where the row came to lie. By mouse, pen or touch.
 */
export function dragRow(
  event: PointerEvent & {readonly currentTarget: EventTarget | null},
  list: HTMLElement,
  from: number,
  {show, drop}: {show: (drag: Drag | undefined) => void; drop: (from: number, to: number) => void},
): void {
  const grip = event.currentTarget as HTMLElement;
  const boxes = boxesOf(list);
  const start = event.clientY - list.getBoundingClientRect().top;
  const scroller = scrollerOf(list);
  let drag: Drag | undefined;
  const move = (moved: PointerEvent): void => {
    scrollNear(scroller, moved.clientY);
    const by = moved.clientY - list.getBoundingClientRect().top - start;
    if (drag === undefined && Math.abs(by) <= DEAD_ZONE) return;
    drag = {from, by, to: placeFor(boxes, from, by), height: boxes[from]?.height ?? 0};
    show(drag);
  };
  const end = (ended: Event): void => {
    watching.abort();
    show(undefined);
    if (drag !== undefined && ended.type === "pointerup") drop(from, drag.to);
  };
  const watching = new AbortController();
  const {signal} = watching;
  grip.setPointerCapture(event.pointerId);
  grip.addEventListener("pointermove", move, {signal});
  for (const type of ["pointerup", "pointercancel", "lostpointercapture"] as const)
    grip.addEventListener(type, end, {signal});
}

/** How far a row is moved to make room, in pixels. */
export function shiftOf(index: number, drag: Drag | undefined): number {
  if (drag === undefined) return 0;
  const {from, to, by, height} = drag;
  if (index === from) return by;
  if (index > from && index <= to) return -height;
  return index < from && index >= to ? height : 0;
}

/** The place of a row that is moved by so many pixels: beyond all whose middle its edge has passed. */
export function placeFor(boxes: readonly Box[], from: number, by: number): number {
  const own = boxes[from];
  if (own === undefined) return from;
  const [top, bottom] = [own.top + by, own.top + by + own.height];
  const middles = boxes.map((box) => box.top + box.height / 2);
  const above = middles.findIndex((middle, index) => index < from && middle > top);
  const below = middles.filter((middle, index) => index > from && middle < bottom).length;
  return above >= 0 ? above : from + below;
}

function boxesOf(list: HTMLElement): Box[] {
  const {top} = list.getBoundingClientRect();
  return [...list.children].map((row) => {
    const box = row.getBoundingClientRect();
    return {top: box.top - top, height: box.height};
  });
}

function scrollerOf(list: HTMLElement): HTMLElement | undefined {
  for (let element = list.parentElement; element !== null; element = element.parentElement)
    if (
      element.scrollHeight > element.clientHeight + 1 &&
      /auto|scroll/.test(getComputedStyle(element).overflowY)
    )
      return element;
  return undefined;
}

function scrollNear(scroller: HTMLElement | undefined, y: number): void {
  if (scroller === undefined) return;
  const {top, bottom} = scroller.getBoundingClientRect();
  if (y < top + NEAR_END) scroller.scrollTop -= SCROLL_STEP;
  else if (y > bottom - NEAR_END) scroller.scrollTop += SCROLL_STEP;
}
