import type {GoalState} from "../core/goal.ts";
import type {GoalsView} from "../core/views/goals-view.ts";
import type {LineActions, OnPage, SetIcon} from "./line-props.ts";

/** What can be done with goals; each answers whether it was written. */
export interface GoalSectionActions {
  /** Sends the goal's next step to today's note. */
  onSendStep: (path: string) => Promise<boolean>;
  /** Makes the goal's next step smaller, in the goal's note. */
  onMakeSmaller: (path: string) => Promise<boolean>;
  /** Lets the goal rest, lets it go, or takes it up again. */
  onGoalState: (path: string, state: GoalState) => Promise<boolean>;
  /** Opens the preview of a first day. */
  onBreakDown: (path: string) => void;
}

/** What a list of goals gets. */
export interface GoalListProps extends GoalSectionActions, LineActions {
  goals: GoalsView;
  onPage: OnPage;
  setIcon: SetIcon;
}

/** What the section gets. */
export interface GoalsProps extends GoalListProps {
  open: boolean;
  onOpen: (open: boolean) => void;
}
