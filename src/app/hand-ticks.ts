import type {Checkbox} from "../core/note.ts";
import {lineId} from "../core/views/today-lines.ts";
import type {Ticked} from "./ticked-line.ts";

/** A tick or untick that a person made just now, wherever they made it. */
export interface HandTick {
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  /** What stands behind the checkbox. */
  readonly text: string;
  readonly done: boolean;
  /** Whether the line stands in a daily note or is a goal's own step. */
  readonly kind: "daily" | "goal";
  readonly serial: number;
}

/** The tick that the sidebar shows as one. */
export interface FreshTick {
  /** The id of the line's row. */
  readonly id: string;
  readonly done: boolean;
  readonly serial: number;
}

type TickedLine = Pick<Checkbox, "line" | "column" | "text">;

/** Tells of ticks by hand, before anything is drawn. */
export class HandTicks {
  /** The last one in a line that the sidebar may show. */
  fresh: FreshTick | undefined;
  private readonly listeners = new Set<(tick: HandTick) => void>();
  private serial = 0;

  add(listener: (tick: HandTick) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** `found` is undefined where nothing was ticked. */
  tell(
    {path, kind}: Pick<HandTick, "path" | "kind">,
    found: Ticked<TickedLine> | undefined,
    isShown: boolean,
  ): void {
    if (found === undefined) return;
    this.serial += 1;
    const {line, done} = found;
    const {serial} = this;
    if (isShown) this.fresh = {id: lineId(path, line), done, serial};
    const told: HandTick = {path, line: line.line, text: line.text, done, kind, serial};
    for (const listener of this.listeners) {
      try {
        listener(told);
      } catch (error) {
        // A celebration that fails keeps no tick from being counted.
        console.error(error);
      }
    }
  }
}
