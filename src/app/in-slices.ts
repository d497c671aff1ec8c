/** The app's clock and turns. */
export interface Turns {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Lets the app do other things first. */
  pause(): Promise<void>;
}

/** Milliseconds of work before the app gets a turn: well below a task that a person would feel. */
const SLICE = 12;

/** Cuts long work into slices between which the app gets a turn. */
export class Slices {
  private start: number;

  constructor(private readonly turns: Turns) {
    this.start = turns.now();
  }

  get isOver(): boolean {
    return this.turns.now() - this.start >= SLICE;
  }

  async next(): Promise<void> {
    await this.turns.pause();
    this.start = this.turns.now();
  }
}

/** Takes one step after the other, in slices. Stops, silently, once `signal` is aborted. */
export async function inSlices(steps: Iterable<void>, turns: Turns, signal: AbortSignal): Promise<void> {
  const slices = new Slices(turns);
  const iterator = steps[Symbol.iterator]();
  while (!signal.aborted && iterator.next().done !== true) {
    if (slices.isOver) await slices.next();
  }
}
