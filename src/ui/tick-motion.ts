/**
 * What moves at a tick. Everything stands where the style sheet puts it, always; an animation only leads there from
 * where it stood before. So nothing waits for one, and to cancel one is to be at its end.
 */

/** Milliseconds. */
const SLIDE = 240;
const GLIDE = 260;
/** Nothing changes its place any more so long after a change. */
const STILL = 400;
const SWING = "cubic-bezier(0, 0.55, 0.45, 1)";
const SPRUNG = {easing: "cubic-bezier(0.34, 1.56, 0.64, 1)"};

const RING = [
  {inset: "-2px", opacity: 0.7},
  {inset: "-11px", opacity: 0},
];
const RISE = [
  {opacity: 0.3, transform: "translateY(6px)"},
  {opacity: 1, transform: "none"},
];

/** What slides when its place changes. */
const SLIDING = ".micro-wins-line, .micro-wins-group, .micro-wins-add, .micro-wins-section";
const HABITS = ".micro-wins-habit";

interface Span {
  readonly top: number;
  readonly height: number;
}

/** How far below the body's top some elements stand, in pixels. */
export type Tops = ReadonlyMap<Element, number>;

/** What stood where before a tick, as `Tops` has it. */
export interface Places {
  readonly tops: Tops;
  readonly light: Span | undefined;
  readonly number: string | undefined;
  readonly squares: number;
}

export interface FreshTick {
  readonly id: string;
  readonly done: boolean;
}

export class TickMotion {
  private running: Animation[] = [];
  private stopLight = (): void => undefined;
  private known: Places | undefined;
  private timer: number | undefined;

  /** Looks where everything stands whenever it has come to rest: a tick need not wait for it. Returns the way to stop. */
  follow(body: HTMLElement): () => void {
    const observer = new ResizeObserver(() => this.changed(body));
    observer.observe(body);
    return () => {
      observer.disconnect();
      this.forget();
      this.cancel();
    };
  }

  /** To be called when the body was redrawn. */
  changed(body: HTMLElement): void {
    this.forget();
    this.timer = window.setTimeout(() => (this.known = this.look(body)), STILL);
  }

  private forget(): void {
    window.clearTimeout(this.timer);
    this.known = undefined;
  }

  /** To be called before the lines are redrawn. Reads layout soon after another change. */
  measure(body: HTMLElement): Places {
    return this.known ?? this.look(body);
  }

  private look(body: HTMLElement): Places {
    const light = body.querySelector(".micro-wins-light:not([hidden])") ?? body.querySelector(".is-next");
    return {
      tops: topsOf(body, SLIDING),
      light: light === null ? undefined : spanOf(light, topOf(body)),
      number: numberOf(body)?.textContent,
      squares: doneSquares(body).length,
    };
  }

  /** To be called after the lines were redrawn. Reads layout once, then animates. */
  play(body: HTMLElement, before: Places, tick: FreshTick): void {
    this.cancel();
    if (prefersStillness(body)) return;
    const undo = tick.done ? undefined : 140;
    const slides = slidesSince(body, SLIDING, before.tops);
    const glide = glideFrom(body, before.light);
    this.slide(slides, undo ?? SLIDE);
    if (tick.done) this.celebrate(body, before, tick.id);
    // Last, for it changes the page: nothing may ask for style or layout afterwards.
    if (glide !== undefined) this.glideLight(body, glide, undo ?? GLIDE);
  }

  /** To be called before the habits are redrawn, which follow their line. Reads layout. */
  measureHabits(body: HTMLElement): Tops {
    return topsOf(body, HABITS);
  }

  /** To be called after they were redrawn. */
  slideHabits(body: HTMLElement, before: Tops): void {
    if (!prefersStillness(body)) this.slide(slidesSince(body, HABITS, before), SLIDE);
  }

  private slide(slides: readonly [Element, number][], duration: number): void {
    for (const [row, offset] of slides) {
      this.move(row, [{transform: `translateY(${offset}px)`}, {transform: "none"}], {duration});
    }
  }

  /** Puts everything at its end. */
  cancel(): void {
    for (const animation of this.running) animation.cancel();
    this.running = [];
    this.stopLight();
  }

  /** The tint leaves the lit row while the light is under way, and is the row's own again when it has arrived. */
  private glideLight(body: HTMLElement, frames: Keyframe[], duration: number): void {
    const list = body.querySelector(".micro-wins-list");
    const light = body.querySelector<HTMLElement>(".micro-wins-light");
    if (list === null || light === null) return;
    light.hidden = false;
    list.classList.add("has-light");
    this.stopLight = () => {
      light.hidden = true;
      list.classList.remove("has-light");
      this.stopLight = () => undefined;
    };
    const glide = this.move(light, frames, {duration, fill: "forwards"});
    glide.onfinish = () => {
      this.stopLight();
      glide.cancel();
    };
  }

  private celebrate(body: HTMLElement, before: Places, id: string): void {
    const rows = [...body.querySelectorAll<HTMLElement>(".micro-wins-line")];
    const box = rows.find(({dataset}) => dataset["line"] === id)?.querySelector(".micro-wins-box");
    if (box !== null && box !== undefined) this.fill(box);
    const number = numberOf(body);
    if (number !== null && number.textContent !== before.number) this.move(number, RISE, {duration: 180});
    for (const square of doneSquares(body).slice(before.squares)) {
      this.move(square, [{scale: "0.4"}, {scale: "1"}], {
        ...SPRUNG,
        duration: 300,
        delay: 60,
        fill: "backwards",
      });
    }
  }

  /** The checkbox springs, sends out its ring, and settles to the paleness of what is done. */
  private fill(box: Element): void {
    const input = box.querySelector("input");
    if (input === null) return;
    this.move(input, [{scale: "0.84"}, {scale: "1"}], {...SPRUNG, duration: 260});
    this.move(input, [{opacity: 1}, {}], {duration: 300, delay: 1600, fill: "backwards"});
    this.move(box, RING, {duration: 460, pseudoElement: "::after"});
  }

  private move(element: Element, frames: Keyframe[], options: KeyframeAnimationOptions): Animation {
    const animation = element.animate(frames, {easing: SWING, ...options});
    this.running.push(animation);
    return animation;
  }
}

function topsOf(body: HTMLElement, selector: string): Tops {
  const origin = topOf(body);
  return new Map([...body.querySelectorAll(selector)].map((row) => [row, topOf(row) - origin]));
}

/** How far above or below its new place each row stood, of those that come from what is in sight or go there. */
function slidesSince(body: HTMLElement, selector: string, tops: Tops): [Element, number][] {
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

/** The way of the light from where it lay to the lit row. It comes up where it lay nowhere, and goes out in its place. */
function glideFrom(body: HTMLElement, from: Span | undefined): Keyframe[] | undefined {
  const list = body.querySelector(".micro-wins-list");
  const row = body.querySelector(".is-next");
  const to = row === null ? undefined : spanOf(row, topOf(body));
  const [start, end] = [from ?? to, to ?? from];
  if (list === null || start === undefined || end === undefined) return undefined;
  const origin = topOf(list) - topOf(body);
  const frame = ({top, height}: Span, isLit: boolean): Keyframe => ({
    top: `${top - origin}px`,
    height: `${height}px`,
    opacity: isLit ? 1 : 0,
  });
  return [frame(start, from !== undefined), frame(end, to !== undefined)];
}

function spanOf(element: Element, origin: number): Span {
  const {top, height} = element.getBoundingClientRect();
  return {top: top - origin, height};
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

function numberOf(body: HTMLElement): Element | null {
  return body.querySelector(".micro-wins-rise");
}

function doneSquares(body: HTMLElement): Element[] {
  return [...body.querySelectorAll(".micro-wins-square.is-done")];
}

function prefersStillness(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  return view === null || view.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
