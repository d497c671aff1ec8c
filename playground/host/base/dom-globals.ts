import {setup} from "obsidian-test-mocks/setup";

type Delegate = (this: EventTarget, evt: Event, target: HTMLElement) => unknown;

interface Delegated {
  el: EventTarget;
  type: string;
  selector: string;
  listener: (evt: Event) => void;
}

const delegated = new WeakMap<Delegate, Delegated[]>();

function on(
  this: HTMLElement | Document,
  type: string,
  selector: string,
  callback: Delegate,
  options?: boolean,
): void {
  const listener = (evt: Event): void => {
    const target = evt.target instanceof Element ? evt.target.closest<HTMLElement>(selector) : null;
    if (target !== null && this.contains(target)) callback.call(this, evt, target);
  };
  delegated.set(callback, [...(delegated.get(callback) ?? []), {el: this, type, selector, listener}]);
  this.addEventListener(type, listener, options);
}

function off(
  this: HTMLElement | Document,
  type: string,
  selector: string,
  callback: Delegate,
  options?: boolean,
): void {
  for (const entry of delegated.get(callback) ?? [])
    if (entry.el === this && entry.type === type && entry.selector === selector)
      this.removeEventListener(type, entry.listener, options);
}

function onNodeInserted(this: HTMLElement, callback: () => unknown, once = false): () => void {
  let connected = this.isConnected;
  if (connected) callback();
  const observer = new MutationObserver(() => {
    if (this.isConnected && !connected) callback();
    connected = this.isConnected;
    if (connected && once) observer.disconnect();
  });
  if (!connected || !once) observer.observe(document, {childList: true, subtree: true});
  return () => observer.disconnect();
}

/** Adds the app's helpers to the page's elements; where the mocks only pretend, ours work. */
export function addDomGlobals(): void {
  setup();
  Object.assign(HTMLElement.prototype, {on, off, onNodeInserted});
  Object.assign(Document.prototype, {on, off});
}
