import {drawBlock} from "../../src/core/views/block-view.ts";
import type {BlockInput, BlockView} from "../../src/core/views/block.ts";
import type {DayView, PanelView} from "../../src/core/views/panel.ts";
import {GoalVault} from "./goal-vault.ts";
import {notesOf} from "./habit-notes.ts";

/** What the sidebar shows of an open day. */
export const PANEL: DayView = {
  kind: "day",
  header: {date: "Friday 20 November", title: "Today is open", sentence: []},
  hasNote: true,
  allDone: false,
  groups: [],
};

const GOALS = {
  "Write a book": "- [x] Open the draft ✅ 2026-11-18\n- [ ] Type 40 words ^a\n",
  "Run 5 km": "- [ ] Put the shoes out\n",
};

/** Daily notes up to today. */
export const NOTES = notesOf({
  "Read 1 page": "xxxxxxxxxx",
  Walk: "x.x.x.xx.",
  "Write 40 words": "x".repeat(30),
});

/** What blocks are drawn from. */
export function input(
  notes: Readonly<Record<string, string>> = NOTES,
  panel: PanelView = PANEL,
  goals: Readonly<Record<string, string>> = GOALS,
): BlockInput {
  return {...new GoalVault(goals, notes).input, panel};
}

/** What a block shows. */
export const draw = (text: string, from: BlockInput = input()): BlockView => drawBlock(text, from);

/** A view that has to be of that kind. */
export function shown<Kind extends BlockView["kind"]>(
  kind: Kind,
  view: BlockView,
): Extract<BlockView, {kind: Kind}> {
  if (view.kind !== kind) throw new Error(`Not ${kind}: ${JSON.stringify(view).slice(0, 300)}`);
  return view as Extract<BlockView, {kind: Kind}>;
}

/** "Line 2: …" */
export const told = (text: string, from?: BlockInput): string[] =>
  shown("faults", draw(text, from)).faults.map((fault) => `${fault.where}: ${fault.text}`);
