import {on} from "svelte/events";

/** What can be pressed. */
const PRESSED = "button, label, input, a, [role=link], [tabindex]";
/** Pixels that a finger may stray in a press. */
const STRAY = 10;
/** Milliseconds in which the browser's own click follows, if there is one. */
const CLICKS_WITHIN = 60;

/**
 * A press that began before everything slid lands where it began. The app would take it for one of what has come under
 * the pointer meanwhile, or for none. Returns the way to stop.
 */
export function holdPresses(body: HTMLElement): () => void {
  const {ownerDocument} = body;
  let began: {readonly target: HTMLElement; readonly event: PointerEvent; readonly top: number} | undefined;

  const down = (event: PointerEvent): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(PRESSED) : null;
    const isPress = target !== null && event.button === 0 && event.isPrimary;
    began = isPress ? {target, event, top: topOf(target)} : undefined;
  };
  const up = (event: PointerEvent): void => {
    const press = began;
    began = undefined;
    if (press?.target.isConnected !== true) return;
    const {target, event: start, top} = press;
    const isStill = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < STRAY;
    if (!isStill || Math.abs(topOf(target) - top) < 1) return;
    // A finger's events all go to where it came down: what is under it now is to be asked for.
    if (!target.contains(ownerDocument.elementFromPoint(event.clientX, event.clientY))) landOn(target);
  };
  const forget = (): void => (began = undefined);
  const landOn = (target: HTMLElement): void => {
    const land = (): void => {
      window.clearTimeout(timer);
      stop();
      target.click();
    };
    const timer = window.setTimeout(land, CLICKS_WITHIN);
    const instead = (event: Event): void => {
      event.stopImmediatePropagation();
      event.preventDefault();
      land();
    };
    const stop = on(ownerDocument, "click", instead, {capture: true});
  };
  const stops = [
    on(body, "pointerdown", down, {capture: true}),
    on(ownerDocument, "pointerup", up, {capture: true}),
    on(ownerDocument, "pointercancel", forget, {capture: true}),
  ];
  return () => stops.forEach((stop) => stop());
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
