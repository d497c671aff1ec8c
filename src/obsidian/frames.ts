/** Frames do not come while a window is hidden; what waits for one runs after this many milliseconds at the latest. */
const AT_LATEST = 100;

/** Runs something once, before the next frame is painted. */
export function beforeNextFrame(run: () => void): void {
  const once = (): void => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    run();
  };
  const frame = window.requestAnimationFrame(once);
  const timer = window.setTimeout(once, AT_LATEST);
}
