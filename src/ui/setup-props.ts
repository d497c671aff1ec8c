import type {SetupReport} from "../core/check-setup.ts";
import type {Formats} from "../core/views/words.ts";
import type {SetIcon} from "./panel-props.ts";

/** What the report on the setup gets, and what it asks for. */
export interface SetupProps {
  /** Reads every daily note. Rejects once it is told to stop. */
  check: (progress: (share: number) => void, signal: AbortSignal) => Promise<SetupReport>;
  /** Takes a folder and a moment format for daily notes; resolves when they hold. */
  onUse: (folder: string, format: string) => Promise<void>;
  /** Opens a note at a line, 0-based. */
  onOpen: (path: string, line: number | undefined) => void;
  /** Puts a text on the clipboard. Rejects where that is not allowed. */
  onCopy: (text: string) => Promise<void>;
  formats: Formats;
  setIcon: SetIcon;
}
