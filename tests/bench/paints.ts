/** Runs something in a task of its own, soon. Timers, nested, would wait 4 ms. */
export function soon(run: () => void): void {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(undefined);
}

/**
 * Calls back after every frame, in the first task behind its paint, until that answers true. What the page holds then
 * is what has been painted. `begin` runs as each frame begins.
 */
export function eachPaint(look: () => boolean, begin = (): void => undefined): Promise<void> {
  return new Promise((resolve) => {
    const frame = (): void => {
      begin();
      soon(() => {
        if (look()) resolve();
        else requestAnimationFrame(frame);
      });
    };
    requestAnimationFrame(frame);
  });
}

/**
 * Takes a turn whenever the page lets it. Stopping it tells the longest wait for one, in ms: no task was longer than
 * that.
 */
export function startHeartbeat(): () => number {
  const {port1, port2} = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  return () => {
    port1.close();
    return longest;
  };
}
