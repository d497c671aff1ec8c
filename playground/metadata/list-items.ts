import type {List, ListItem} from "mdast";
import type {ListItemCache, Loc} from "obsidian";
import type {Places} from "./places.ts";
import {spanOf} from "./tree.ts";

/** A list marker, the space behind it, and a checkbox if there is one, with what follows it on the line. */
const MARKER = /^([-*+]|\d{1,9}[.)])([ \t]*)/;
const CHECKBOX = /^\[([^\r\n])\](?=[ \t\r\n]|$)/u;
const SECOND_MARKER = /^[ \t]+(?=(?:[-*+]|\d{1,9}[.)])(?:[ \t\r\n]|$))/;

/** What a list item's own line says. */
interface Opening {
  readonly marker: Loc;
  /** Where the item's content is indented to. */
  readonly column: number;
  readonly task: string | undefined;
  /** Where another list marker stands behind the checkbox, if one does. */
  readonly second: number | undefined;
}

/**
 * The cached items of a list: its own, the innermost lists left to the caller.
 *
 * An item's start is, in the app, where its container's content begins, not its marker: `column` is that of the item
 * around the list, undefined where there is none. `parent` is the line of that item.
 */
export function listItems(
  list: List,
  places: Places,
  parent: number | undefined,
  column: number | undefined,
): {item: ListItem; line: number; column: number; cached: ListItemCache[]}[] {
  const first = list.children[0];
  const root = first === undefined ? 0 : -Math.max(1, places.at(markerOffset(first, places)).line);
  return list.children.map((item) => {
    const opening = readOpening(item, places);
    const {marker} = opening;
    const cached: ListItemCache = {
      parent: parent ?? root,
      position: {
        start: startOf(marker, column, places),
        end: places.at(endOf(item, list, places)),
      },
    };
    if (opening.task !== undefined) cached.task = opening.task;
    const all = [cached];
    // "- [ ] 1. text": the second marker makes an item of its own in the cache, never a task.
    if (opening.second !== undefined) {
      const content = item.children[0];
      const to = spanOf(content ?? item).to;
      all.push({parent: marker.line, position: places.of({from: opening.second, to})});
    }
    return {item, line: marker.line, column: opening.column, cached: all};
  });
}

function readOpening(item: ListItem, places: Places): Opening {
  const marker = places.at(markerOffset(item, places));
  const source = places.text.slice(marker.offset, spanOf(item).to);
  const [prefix = "", mark = "", space = ""] = MARKER.exec(source) ?? [];
  const column = marker.col + mark.length + (space.length >= 1 && space.length <= 4 ? space.length : 1);
  const checkbox = space === "" ? null : CHECKBOX.exec(source.slice(prefix.length));
  if (checkbox === null) return {marker, column, task: undefined, second: undefined};
  const behind = prefix.length + checkbox[0].length;
  const second = SECOND_MARKER.exec(source.slice(behind));
  return {
    marker,
    column,
    task: checkbox[1],
    second: second === null ? undefined : marker.offset + behind + second[0].length,
  };
}

function markerOffset(item: ListItem, places: Places): number {
  let offset = spanOf(item).from;
  while (/[ \t]/.test(places.text.charAt(offset))) offset += 1;
  return offset;
}

function startOf(marker: Loc, column: number | undefined, places: Places): Loc {
  const start = places.lineStart(marker.line);
  const before = places.text.slice(start, marker.offset);
  const quotes = /^(?:[ \t]*> ?)*/.exec(before)?.[0].length ?? 0;
  return places.at(start + Math.min(marker.col, column ?? quotes));
}

/** An item ends before the list in it; one that a blank line parts from the next one ends on that line. */
function endOf(item: ListItem, list: List, places: Places): number {
  const nested = item.children.findIndex((child) => child.type === "list");
  const last = nested < 0 ? item.children.at(-1) : item.children[nested - 1];
  if (last === undefined) return spanOf(item).to;
  const end = spanOf(last).to;
  const parted = /^\r?\n[ \t]*\r?\n/.test(places.text.slice(end, end + 80));
  return nested < 0 && item !== list.children.at(-1) && parted ? places.text.indexOf("\n", end) + 1 : end;
}
