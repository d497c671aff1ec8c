import type {BlockView} from "../core/views/block.ts";
import type {GoalSectionActions} from "./goal-props.ts";
import type {LineActions, LitActions, OnPage, SetIcon, TrackActions} from "./panel-props.ts";

/** Where a code block's views come from. */
export interface BlockSource {
  view(): BlockView;
  subscribe(listener: () => void): () => void;
}

/** What the controls of a code block set off: the same as those of the sidebar. */
export interface BlockActions
  extends
    LineActions,
    LitActions,
    GoalSectionActions,
    Pick<TrackActions, "onTickHabit" | "onTakeRung" | "onStay" | "onOpenDay" | "onRestDay" | "onMenu"> {
  /** Opens a page of the sidebar. */
  onPage: OnPage;
}

export interface BlockProps extends BlockActions {
  source: BlockSource;
  setIcon: SetIcon;
}

/** What every kind of block gets. */
export type BlockPartProps<View> = Omit<BlockProps, "source"> & {view: View};
