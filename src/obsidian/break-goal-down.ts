import type {App} from "obsidian";
import type {WinsState} from "../app/state.ts";
import type {Diary} from "./diary.ts";
import {GoalPicker} from "./goal-picker.ts";

/** What is needed to know which goal is meant. */
export interface BreakGoalDownParts {
  readonly app: App;
  readonly state: WinsState;
  readonly diary: Diary;
  /** Opens the preview of a first day on a note. */
  readonly breakDown: (path: string) => void;
}

/** Breaks the goal down that is open; where none is, asks for one. */
export function breakGoalDown({app, state, diary, breakDown}: BreakGoalDownParts): void {
  const isGoal = (path: string): boolean => state.goals.goal(path) !== undefined;
  const open = app.workspace.getActiveFile()?.path;
  if (open !== undefined && isGoal(open)) breakDown(open);
  else new GoalPicker(app, isGoal, (path) => diary.dayOf(path) !== undefined, breakDown).open();
}
