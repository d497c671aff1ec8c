export type Listener = (...data: never[]) => unknown;

export interface EventRef {
  readonly e: Events;
  readonly name: string;
  readonly fn: Listener;
  readonly ctx: unknown;
}

/** Named events. As in the app, a listener that throws does not stop the ones after it. */
export class Events {
  private listeners = new Map<string, EventRef[]>();

  on(name: string, fn: Listener, ctx?: unknown): EventRef {
    const ref = {e: this, name, fn, ctx};
    this.listeners.set(name, [...this.refs(name), ref]);
    return ref;
  }

  off(name: string, fn: Listener): void {
    this.keep(name, (ref) => ref.fn !== fn);
  }

  offref(ref: EventRef): void {
    this.keep(ref.name, (other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.refs(name)) this.tryTrigger(ref, data);
  }

  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      ref.fn.apply(ref.ctx, data as never[]);
    } catch (error) {
      setTimeout(() => {
        throw error;
      });
    }
  }

  private refs(name: string): EventRef[] {
    return this.listeners.get(name) ?? [];
  }

  private keep(name: string, wanted: (ref: EventRef) => boolean): void {
    this.listeners.set(name, this.refs(name).filter(wanted));
  }
}
