import {Slices, type Turns} from "./in-slices.ts";

/** What reading needs of its surroundings. */
export interface Reading extends Turns {
  /** Rejects where a note cannot be read; that note is left out. */
  read(path: string): Promise<string>;
  take(path: string, text: string): void;
  /** Share of the notes read so far, 0–1. */
  progress(share: number): void;
}

/** Notes that are read at once: enough to hide a disk's latency, few enough to stop at once. */
const AT_ONCE = 16;
/** Milliseconds between two reports of progress. */
const REPORT = 250;

/** The notes' texts; undefined where one cannot be read. */
async function readAll(paths: readonly string[], io: Reading): Promise<readonly (string | undefined)[]> {
  const texts = paths.map((path) => io.read(path));
  try {
    return await Promise.all(texts);
  } catch {
    const settled = await Promise.allSettled(texts);
    return settled.map((text) => (text.status === "fulfilled" ? text.value : undefined));
  }
}

/** Reads notes in the given order, in slices. Stops, silently, once `signal` is aborted. */
export async function readHistory(paths: readonly string[], io: Reading, signal: AbortSignal): Promise<void> {
  const slices = new Slices(io);
  let reported = io.now();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const batch = paths.slice(at, at + AT_ONCE);
    const texts = await readAll(batch, io);
    for (let index = 0; index < batch.length; index += 1) {
      if (signal.aborted) return;
      const [path, text] = [batch[index], texts[index]];
      if (text !== undefined && path !== undefined) io.take(path, text);
      if (slices.isOver) await slices.next();
    }
    if (signal.aborted) return;
    if (io.now() - reported < REPORT) continue;
    io.progress(Math.min(1, (at + AT_ONCE) / paths.length));
    reported = io.now();
  }
}
