import type {Summary} from "../core/summary.ts";
import type {WinsState} from "./state.ts";

/**
 * What other plugins and scripts can ask, at `app.plugins.plugins["micro-wins"].api`. Version 1 only ever gains
 * members.
 */
export interface MicroWinsApi {
  readonly version: 1;
  /** Resolves when the whole history is read. After a change of the settings that decide what counts, a new promise. */
  readonly ready: Promise<void>;
  /** The numbers now, as plain JSON. Before `ready` they hold what has been read so far. */
  summary(): Summary;
  /** Calls back at once after a person's tick, after other changes at most once a frame. Returns the way to stop it. */
  onChange(callback: () => void): () => void;
}

export function createApi(state: WinsState, ready: () => Promise<void>): MicroWinsApi {
  return Object.freeze({
    version: 1 as const,
    get ready() {
      return ready();
    },
    summary: () => state.summary(),
    onChange: (callback: () => void) => state.subscribe(callback),
  });
}
