import type {EventRef, Listener} from "./events.ts";

/** Something with a life: what it registers while loaded is undone when it is unloaded, last first. */
export class Component {
  _loaded = false;
  _children: Component[] = [];
  _events: (() => unknown)[] = [];

  load(): void | Promise<void> {
    if (this._loaded) return;
    this._loaded = true;
    const loading = this.onload();
    const loadChildren = (): void => {
      for (const child of [...this._children]) void child.load();
    };
    if (loading instanceof Promise) return loading.then(loadChildren);
    loadChildren();
  }

  onload(): void | Promise<void> {}

  onunload(): void {}

  unload(): void {
    if (!this._loaded) return;
    this._loaded = false;
    for (let child = this._children.pop(); child !== undefined; child = this._children.pop()) child.unload();
    for (let undo = this._events.pop(); undo !== undefined; undo = this._events.pop()) {
      try {
        undo();
      } catch (error) {
        console.error(error);
      }
    }
    this.onunload();
  }

  addChild<T extends Component>(child: T): T {
    this._children.push(child);
    if (this._loaded) void child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    const at = this._children.indexOf(child);
    if (at >= 0) {
      this._children.splice(at, 1);
      child.unload();
    }
    return child;
  }

  register(undo: () => unknown): void {
    this._events.push(undo);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => ref.e.offref(ref));
  }

  registerDomEvent(
    el: EventTarget,
    type: string,
    callback: Listener,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => el.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
