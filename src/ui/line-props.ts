import type {LineView} from "../core/views/line-view.ts";
import type {PageRef} from "../core/views/page.ts";

/** Draws an icon by its Lucide name into an element, as Obsidian does. */
export type SetIcon = (element: HTMLElement, id: string) => void;

/** Opens a page of the sidebar. */
export type OnPage = (page: PageRef) => void;

/** A line of a note, to be opened there. */
export interface LinePlace {
  readonly path: string;
  /** 0-based; undefined: the note as it opens. */
  readonly line?: number;
}

/** What can be done with one line of today. */
export interface LineActions {
  /** Ticks or unticks; answers whether the note was written. */
  onTick: (line: LineView) => Promise<boolean>;
  /** Opens the note at the line. */
  onOpenLine: (line: LinePlace) => void;
}

/** What can be done with the lit line alone. */
export interface LitActions {
  /** Makes its step smaller; answers whether it could be, and was written. Undefined where it cannot be asked for. */
  onSmaller?: ((line: LineView) => Promise<boolean>) | undefined;
}
