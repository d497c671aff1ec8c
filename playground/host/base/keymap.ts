import type {Modifier} from "obsidian";
import {Platform} from "./platform.ts";

interface KeyContext {
  modifiers: string;
  key: string;
  vkey: string;
}

type KeyListener = (evt: KeyboardEvent, ctx: KeyContext) => unknown;

export interface KeyHandler {
  scope: Scope;
  modifiers: string | null;
  key: string | null;
  func: KeyListener;
}

const modKey = Platform.isMacOS ? "Meta" : "Ctrl";

function heldModifiers(evt: KeyboardEvent): string {
  const held = [evt.ctrlKey && "Ctrl", evt.altKey && "Alt", evt.shiftKey && "Shift", evt.metaKey && "Meta"];
  return held
    .filter((name) => name !== false)
    .sort()
    .join(",");
}

/** A set of key bindings; bindings it lacks are looked up in its parent. */
export class Scope {
  keys: KeyHandler[] = [];

  constructor(readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, func: KeyListener): KeyHandler {
    const wanted = modifiers?.map((name) => (name === "Mod" ? modKey : name)).sort();
    const handler = {scope: this, modifiers: wanted?.join(",") ?? null, key, func};
    this.keys.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    this.keys = this.keys.filter((other) => other !== handler);
  }

  /** True if a binding took the key. */
  handleKey(evt: KeyboardEvent): boolean {
    const modifiers = heldModifiers(evt);
    const hit = this.keys.find(
      (handler) =>
        (handler.key === null || handler.key.toLowerCase() === evt.key.toLowerCase()) &&
        (handler.modifiers === null || handler.modifiers === modifiers),
    );
    if (hit === undefined) return this.parent?.handleKey(evt) ?? false;
    if (hit.func(evt, {modifiers, key: evt.key, vkey: evt.key}) === false) evt.preventDefault();
    return true;
  }
}

/** Key presses go to the scope pushed last: an open modal, else the active view and the app. */
export class Keymap {
  private stack: Scope[] = [];
  activeViewScope: () => Scope | null = () => null;

  constructor(readonly rootScope: Scope) {}

  pushScope(scope: Scope): void {
    this.stack.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.stack.lastIndexOf(scope);
    if (at >= 0) this.stack.splice(at, 1);
  }

  onKeyEvent(evt: KeyboardEvent): void {
    const top = this.stack.at(-1);
    if (top !== undefined) top.handleKey(evt);
    else if (this.activeViewScope()?.handleKey(evt) !== true) this.rootScope.handleKey(evt);
  }

  static isModifier(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    const name = modifier === "Mod" ? modKey : modifier;
    return {Ctrl: evt.ctrlKey, Alt: evt.altKey, Shift: evt.shiftKey, Meta: evt.metaKey}[name];
  }

  static isModEvent(evt?: MouseEvent | KeyboardEvent | null): "tab" | "split" | "window" | boolean {
    if (evt === undefined || evt === null) return false;
    if (evt instanceof MouseEvent && evt.button === 1) return "tab";
    if (!Keymap.isModifier(evt, "Mod")) return false;
    if (!evt.altKey) return "tab";
    return evt.shiftKey ? "window" : "split";
  }
}
