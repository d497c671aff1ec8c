import type {LineView, PanelView} from "../core/views/panel.ts";

/** Draws an icon by its Lucide name into an element, as Obsidian does. */
export type SetIcon = (element: HTMLElement, id: string) => void;

/** What can be done with one line of today. */
export interface LineActions {
  /** Ticks or unticks; answers whether the note was written. */
  onTick: (line: LineView) => Promise<boolean>;
  /** Opens the note at the line. */
  onOpenLine: (line: LineView) => void;
}

/** What the sidebar shows, and what it asks for. */
export interface PanelProps extends LineActions {
  view: PanelView;
  /** Writes a new line into today's note; answers whether it was written. */
  onAdd: (text: string, done: boolean) => Promise<boolean>;
  onOpenToday: () => void;
  onMakeToday: () => void;
  /** Takes the suggested folder for daily notes. */
  onUseFolder: () => void;
  onChooseFolder: () => void;
  soFarOpen: boolean;
  onSoFar: (open: boolean) => void;
  setIcon: SetIcon;
}
