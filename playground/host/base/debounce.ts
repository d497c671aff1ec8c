export interface Debouncer<T extends unknown[], V> {
  (...args: T): this;
  cancel(): this;
  run(): V | undefined;
}

/** Calls back once, `timeout` ms after the first call; with `resetTimer`, after the last one. */
export function debounce<T extends unknown[], V>(
  callback: (...args: T) => V,
  timeout = 0,
  resetTimer = false,
): Debouncer<T, V> {
  let timer: number | undefined;
  let latest: T | undefined;
  const fire = (): V | undefined => {
    const args = latest;
    window.clearTimeout(timer);
    timer = latest = undefined;
    return args === undefined ? undefined : callback(...args);
  };
  const debouncer = ((...args: T) => {
    latest = args;
    if (resetTimer) window.clearTimeout(timer);
    if (resetTimer || timer === undefined) timer = window.setTimeout(fire, timeout);
    return debouncer;
  }) as Debouncer<T, V>;
  debouncer.run = fire;
  debouncer.cancel = () => {
    window.clearTimeout(timer);
    timer = latest = undefined;
    return debouncer;
  };
  return debouncer;
}
