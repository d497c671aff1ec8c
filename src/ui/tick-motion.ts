/**
 * What moves at a tick. Everything stands where the style sheet puts it, always; an animation only leads there from
 * where it stood before. So nothing waits for one, and to cancel one is to be at its end.
 */

import {prefersStillness, sendRing, SWING} from "./motion.ts";
import {slidesSince, spanOf, topOf, topsOf, type Span, type Tops} from "./places.ts";
import {SaidWord} from "./said-word.ts";

export type {Tops};

/** Milliseconds. */
const SLIDE = 240;
const GLIDE = 260;
/** Nothing changes its place any more so long after a change. */
const STILL = 400;
const SPRUNG = {easing: "cubic-bezier(0.34, 1.56, 0.64, 1)"};

const RISE = [
  {opacity: 0.3, transform: "translateY(6px)"},
  {opacity: 1, transform: "none"},
];

/** What slides when its place changes. */
const SLIDING = ".micro-wins-line, .micro-wins-group, .micro-wins-add, .micro-wins-section";
const HABITS = ".micro-wins-habit";
/** Sections carry what is in them along. */
const ALL = `${SLIDING}, .micro-wins-rest`;

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
  /** Undefined where it is not celebrated: no ring then, and no word. */
  readonly word?: string | undefined;
}

export class TickMotion {
  private running: Animation[] = [];
  private readonly said = new SaidWord();
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
    const row = rowOf(body, tick.id);
    const isStill = prefersStillness(body);
    if (isStill) {
      if (tick.word !== undefined) this.said.say(row, isStill);
      return;
    }
    const undo = tick.done ? undefined : 140;
    const slides = slidesSince(body, SLIDING, before.tops);
    const glide = glideFrom(body, before.light);
    if (tick.word !== undefined) this.said.say(row, isStill);
    this.slide(slides, undo ?? SLIDE);
    if (tick.done) this.settle(row);
    if (tick.word !== undefined) this.celebrate(body, before, row);
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

  /** To be called before a milestone comes or goes, which everything below it makes room for. Reads layout. */
  measureAll(body: HTMLElement): Tops {
    return topsOf(body, ALL);
  }

  /** To be called after it came or went. */
  slideAll(body: HTMLElement, before: Tops): void {
    if (!prefersStillness(body)) this.slide(slidesSince(body, ALL, before), SLIDE);
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
    this.said.hush();
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

  private celebrate(body: HTMLElement, before: Places, row: Element | undefined): void {
    const box = row?.querySelector(".micro-wins-box");
    const input = box?.querySelector("input");
    if (input) this.move(input, [{scale: "0.84"}, {scale: "1"}], {...SPRUNG, duration: 260});
    if (box) this.running.push(sendRing(box));
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

  /** The checkbox comes to the paleness of what is done a while later. */
  private settle(row: Element | undefined): void {
    const input = row?.querySelector("input");
    if (input) this.move(input, [{opacity: 1}, {}], {duration: 300, delay: 1600, fill: "backwards"});
  }

  private move(element: Element, frames: Keyframe[], options: KeyframeAnimationOptions): Animation {
    const animation = element.animate(frames, {easing: SWING, ...options});
    this.running.push(animation);
    return animation;
  }
}

function rowOf(body: HTMLElement, id: string): Element | undefined {
  const rows = [...body.querySelectorAll<HTMLElement>(".micro-wins-line, .micro-wins-goal-step")];
  return rows.find(({dataset}) => dataset["line"] === id);
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

function numberOf(body: HTMLElement): Element | null {
  return body.querySelector(".micro-wins-rise");
}

function doneSquares(body: HTMLElement): Element[] {
  return [...body.querySelectorAll(".micro-wins-square.is-done")];
}
