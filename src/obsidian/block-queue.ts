/** Something that is drawn anew now and then. */
export interface Drawable {
  /** Whether it is to be drawn now, or can wait until it is seen. */
  readonly isWanted: boolean;
  draw(): void;
}

/** Milliseconds that drawing may take in one frame. */
const MOST = 8;

/**
 * When blocks are drawn: each at most once a frame, those out of sight not before they are seen, and together no longer
 * than a frame has room for. Nothing is drawn in the frame that shows a tick, which has enough to do.
 */
export class BlockQueue {
  private readonly due = new Set<Drawable>();
  private isRunning = false;
  private spent = 0;

  /** `soon` runs its argument before the next frame is painted, once; `now` gives milliseconds. */
  constructor(
    private readonly soon: (run: () => void) => void,
    private readonly now: () => number,
  ) {}

  /** Draws a new block at once, so that the note has its height; beyond what a frame has room for, in the next ones. */
  add(block: Drawable): void {
    if (this.spent >= MOST) {
      this.ask(block);
      return;
    }
    if (this.spent === 0) this.soon(() => (this.spent = 0));
    this.spent += this.time(block);
  }

  /** What a block shows may have changed. */
  ask(block: Drawable): void {
    this.due.add(block);
    this.wake();
  }

  /** A block has come into sight. */
  wake(): void {
    if (this.isRunning || !this.hasWork()) return;
    this.isRunning = true;
    this.soon(() => this.soon(() => this.run()));
  }

  remove(block: Drawable): void {
    this.due.delete(block);
  }

  private run(): void {
    let spent = 0;
    for (const block of this.due) {
      if (spent >= MOST) break;
      if (!block.isWanted) continue;
      this.due.delete(block);
      spent += this.time(block);
    }
    this.isRunning = this.hasWork();
    if (this.isRunning) this.soon(() => this.run());
  }

  private hasWork(): boolean {
    return [...this.due].some(({isWanted}) => isWanted);
  }

  private time(block: Drawable): number {
    const start = this.now();
    block.draw();
    return this.now() - start;
  }
}
