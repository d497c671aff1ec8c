/** What reading needs of its surroundings. */
export interface Reading {
  /** Rejects where a note cannot be read; that note is left out. */
  read(path: string): Promise<string>;
  take(path: string, text: string): void;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Lets the app do other things first. */
  pause(): Promise<void>;
  /** Share of the notes read so far, 0–1. */
  progress(share: number): void;
}

/** Notes that are read at once: enough to hide a disk's latency, few enough to stop at once. */
const AT_ONCE = 16;
/** Milliseconds of work before the app gets a turn: well below a task that a person would feel. */
const SLICE = 12;
/** Milliseconds between two reports of progress. */
const REPORT = 150;

/** Reads notes in the given order, in slices. Stops, silently, once `signal` is aborted. */
export async function readHistory(paths: readonly string[], io: Reading, signal: AbortSignal): Promise<void> {
  let sliceStart = io.now();
  let reported = sliceStart;
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const batch = paths.slice(at, at + AT_ONCE);
    const texts = await Promise.all(batch.map((path) => io.read(path).catch(() => undefined)));
    for (const [index, text] of texts.entries()) {
      if (signal.aborted) return;
      const path = batch[index];
      if (text !== undefined && path !== undefined) io.take(path, text);
      if (io.now() - sliceStart < SLICE) continue;
      await io.pause();
      sliceStart = io.now();
    }
    if (signal.aborted) return;
    if (io.now() - reported < REPORT) continue;
    io.progress(Math.min(1, (at + AT_ONCE) / paths.length));
    reported = io.now();
  }
}
