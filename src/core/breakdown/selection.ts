import {plainName} from "../shown-text.ts";
import type {GoalInput, GoalItem} from "./goal.ts";
import {itemsOfSelection} from "./goal-items.ts";
import {readLines} from "./goal-lines.ts";

/** What is selected, with the body's lines where it stands in it once; undefined: nothing. */
export function selectedItems({selection = "", body = ""}: GoalInput): readonly GoalItem[] | undefined {
  if (selection.trim() === "") return undefined;
  const at = body.indexOf(selection);
  const isFound = at >= 0 && body.indexOf(selection, at + 1) < 0;
  const before = isFound ? body.slice(0, at).split("\n").length - 1 : undefined;
  const lines = readLines(selection);
  const listed = itemsOfSelection(lines);
  const plain = lines.prose.map(({text, line}) => itemOf(shownName(text), line));
  const found = listed.length > 0 ? listed : plain.length > 0 ? plain : [itemOf(shownName(selection), 0)];
  return found.map((item) => movedBy(item, before));
}

/** A text without markup, unless there is nothing else. */
export function shownName(text: string): string {
  return plainName(text.replace(/^[\s>]*(?:#{1,6}\s)?/, "")) || text.trim();
}

export function itemOf(text: string, line: number | undefined): GoalItem {
  return {text, line, children: []};
}

function movedBy({text, line, children}: GoalItem, lines: number | undefined): GoalItem {
  const moved = lines === undefined || line === undefined ? undefined : line + lines;
  return {text, line: moved, children: children.map((child) => movedBy(child, lines))};
}
