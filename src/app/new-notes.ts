/** A timer that can be stopped. */
export type After = (milliseconds: number, run: () => void) => () => void;

interface Made {
  /** Milliseconds at which it appeared. */
  readonly since: number;
  /** Whether it was made on this device, as far as is known. */
  isHere: boolean;
  stop: () => void;
}

/** Milliseconds without a change after which a new note is taken to be filled in. */
const REST = 1_000;
/** Milliseconds after which that is no longer waited for. */
const LONGEST = 10_000;

/**
 * Tells notes that are being made here from notes that sync brings. A note is made here if we make it, or if it is opened
 * while it is new: sync opens nothing. Of the others nothing is known, so they are let be. A note is told of once, when its
 * template has been filled in.
 */
export class NewNotes {
  private readonly made = new Map<string, Made>();

  constructor(
    private readonly parts: {
      /** Milliseconds of a clock that never goes back. */
      readonly now: () => number;
      readonly after: After;
      readonly ready: (path: string) => void;
    },
  ) {}

  /** A note has appeared. */
  created(path: string, isHere: boolean): void {
    this.gone(path);
    this.made.set(path, {since: this.parts.now(), isHere, stop: () => undefined});
    this.wait(path);
  }

  opened(path: string): void {
    const made = this.made.get(path);
    if (made !== undefined) made.isHere = true;
  }

  changed(path: string): void {
    if (this.made.has(path)) this.wait(path);
  }

  gone(path: string): void {
    this.made.get(path)?.stop();
    this.made.delete(path);
  }

  stop(): void {
    for (const path of [...this.made.keys()]) this.gone(path);
  }

  private wait(path: string): void {
    const made = this.made.get(path);
    if (made === undefined) return;
    const {now, after, ready} = this.parts;
    made.stop();
    const left = made.since + LONGEST - now();
    made.stop = after(Math.max(0, Math.min(REST, left)), () => {
      this.gone(path);
      if (made.isHere) ready(path);
    });
  }
}
