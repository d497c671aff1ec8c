import type {PreviewInput} from "../app/preview.ts";
import type {RowView} from "../app/preview-view.ts";
import type {Formats} from "../core/views/words.ts";
import type {SetIcon, TrackActions} from "./panel-props.ts";

/** What the preview of a first day gets, and what it asks for. */
export interface BreakDownProps extends Pick<TrackActions, "onMenu"> {
  made: PreviewInput;
  /** Where the steps go: "Goes under “Tiny steps” in this note". */
  place: string;
  formats: Formats;
  setIcon: SetIcon;
  /** On a phone or tablet the return key ends what is typed, so that nothing is written by mistake. */
  isMobile: boolean;
  /** Writes the steps; answers whether they were written. */
  onAdd: (steps: readonly string[]) => Promise<boolean>;
  onClose: () => void;
}

/** What can be done from outside with the preview. */
export interface BreakDownKeys {
  /** Enter; answers whether it was taken. */
  enter(event: KeyboardEvent): boolean;
  /** Ctrl or Cmd Z; answers whether it was taken. */
  takeBack(event: KeyboardEvent): boolean;
}

/** The part of the preview that writes the steps. */
export interface StepWriter {
  write(): Promise<void>;
  focus(): void;
}

/** What can be done with one step. */
export interface RowActions {
  onType: (id: number, text: string) => void;
  /** The field was left, or entered. */
  onFocus: (id: number, isIn: boolean) => void;
  /** By so many places: −1 is up. */
  onMove: (id: number, by: number, part: RowPart) => void;
  onGrab: (index: number, event: PointerEvent) => void;
  onSmaller: (row: RowView) => void;
  onAnother: (id: number) => void;
  onDrop: (id: number) => void;
  onAnchorOff: (id: number) => void;
}

/** A part of a row that has the focus. */
export type RowPart = "field" | "grip" | "drop";
