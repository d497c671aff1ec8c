import type {LineStatus} from "../checkbox.ts";
import type {PageRef} from "./page.ts";

/** A piece of a sentence; numbers stand out. */
export interface Words {
  readonly text: string;
  readonly strong?: boolean;
  /** The page that explains the number. */
  readonly opens?: PageRef;
}

/** A checkbox line as a row. */
export interface LineView {
  /** Stays the same when the line is ticked. */
  readonly id: string;
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  /** The whole line of the note as it was read. */
  readonly was: string;
  readonly status: LineStatus;
  readonly mark: string;
  readonly text: string;
  /** The lit line. */
  readonly next: boolean;
  /** "2 min", of an open line; undefined where its words do not say. */
  readonly minutes?: string | undefined;
  /** What the lit line is for. */
  readonly goal?: {readonly name: string; readonly path: string};
}
