import {describe, expect, test} from "vitest";
import {BlockQueue, type Drawable} from "../../src/obsidian/block-queue.ts";

/** Frames that come when they are asked for, and a clock that drawing moves. */
class Frames {
  time = 0;
  readonly drawn: string[] = [];
  private waiting: (() => void)[] = [];
  readonly queue = new BlockQueue(
    (run) => void this.waiting.push(run),
    () => this.time,
  );

  block(name: string, takes = 1, isWanted = true): Drawable & {isWanted: boolean} {
    return {
      isWanted,
      draw: () => {
        this.time += takes;
        this.drawn.push(name);
      },
    };
  }

  /** What is drawn in the next frames. */
  next(frames = 1): string[] {
    this.drawn.length = 0;
    for (let count = 0; count < frames; count += 1) for (const run of this.waiting.splice(0)) run();
    return [...this.drawn];
  }

  get isIdle(): boolean {
    return this.waiting.length === 0;
  }
}

describe("a block that changed", () => {
  test("is drawn once, in the frame after the next", () => {
    const frames = new Frames();
    const block = frames.block("a");
    frames.queue.ask(block);
    frames.queue.ask(block);
    expect(frames.next()).toEqual([]);
    frames.queue.ask(block);
    expect(frames.next()).toEqual(["a"]);
    expect(frames.next(5)).toEqual([]);
    expect(frames.isIdle).toBe(true);
  });

  test("waits until it is wanted, and costs no frames till then", () => {
    const frames = new Frames();
    const block = frames.block("a", 1, false);
    frames.queue.ask(block);
    expect(frames.isIdle).toBe(true);
    block.isWanted = true;
    frames.queue.wake();
    expect(frames.next(2)).toEqual(["a"]);
  });

  test("waits for the next frame where this one has had enough", () => {
    const frames = new Frames();
    for (const name of ["a", "b", "c", "d", "e"]) frames.queue.ask(frames.block(name, 4));
    expect(frames.next(2)).toEqual(["a", "b"]);
    expect(frames.next()).toEqual(["c", "d"]);
    expect(frames.next()).toEqual(["e"]);
    expect(frames.isIdle).toBe(true);
  });

  test("is not drawn any more once it is gone", () => {
    const frames = new Frames();
    const block = frames.block("a");
    frames.queue.ask(block);
    frames.queue.remove(block);
    expect(frames.next(3)).toEqual([]);
    expect(frames.isIdle).toBe(true);
  });

  test("can be asked for again while it is drawn", () => {
    const frames = new Frames();
    let times = 0;
    const block: Drawable = {
      isWanted: true,
      draw: () => {
        times += 1;
        if (times < 3) frames.queue.ask(block);
      },
    };
    frames.queue.ask(block);
    frames.next(10);
    expect(times).toBe(3);
  });
});

describe("new blocks", () => {
  test("are drawn at once as long as there is time, the others later, when they are wanted", () => {
    const frames = new Frames();
    const far = frames.block("far", 5, false);
    for (const name of ["a", "b"]) frames.queue.add(frames.block(name, 5));
    frames.queue.add(frames.block("near", 5));
    frames.queue.add(far);
    expect(frames.drawn).toEqual(["a", "b"]);
    expect(frames.next(3)).toEqual(["near"]);
    far.isWanted = true;
    frames.queue.wake();
    expect(frames.next(3)).toEqual(["far"]);
    // A later note has a frame of its own.
    frames.queue.add(frames.block("later", 5));
    expect(frames.drawn).toContain("later");
  });
});
