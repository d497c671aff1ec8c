import {statusOf, type LineStatus} from "../checkbox.ts";
import {lineAt, lineStarts} from "../lines.ts";
import {nameOf} from "../names.ts";
import type {Checkbox, Note} from "../note.ts";
import {clip, shownText} from "../shown-text.ts";
import {linesInScope, type WinRules} from "../win.ts";
import type {GroupView, LineView} from "./panel.ts";
import type {Formats} from "./words.ts";

/** More rows than anyone looks through; a note with a hundred thousand checkboxes must not freeze the app. */
const MOST_ROWS = 300;

/** A daily note of today, as it was read last. */
export interface TodayNote {
  readonly path: string;
  readonly text: string;
  readonly note: Note;
}

/** Today's lines as the sidebar shows them. */
export interface TodayLines {
  readonly groups: readonly GroupView[];
  /** Lines that are not shown, because there are too many. */
  readonly hidden: number;
  /** Whether nothing of today waits any more, and something is done. */
  readonly allDone: boolean;
}

interface Found {
  readonly today: TodayNote;
  readonly checkbox: Checkbox;
  readonly status: LineStatus;
}

interface Group {
  readonly id: string;
  readonly heading: string | undefined;
  readonly lines: Found[];
  done: number;
  all: number;
}

/** The id of a line's row, stable under ticks. Two checkboxes can share a line where lone carriage returns do. */
export function lineId(path: string, {line, column}: Checkbox): string {
  return `${path}:${line}:${column}`;
}

/** Today's lines in scope, in note order, under the nearest headings above them. The first open one is lit. */
export function todayLines(notes: readonly TodayNote[], rules: WinRules, formats: Formats): TodayLines {
  const groups: Group[] = [];
  let next: Checkbox | undefined;
  let rows = 0;
  let hidden = 0;
  let isWaiting = false;
  for (const found of linesOf(notes, rules)) {
    const group = groupOf(groups, found);
    group.all += 1;
    if (found.status === "done") group.done += 1;
    isWaiting ||= found.status === "open" || found.status === "partly";
    const isNext = next === undefined && found.status === "open";
    if (isNext) next = found.checkbox;
    if (rows < MOST_ROWS || isNext) group.lines.push(found);
    else hidden += 1;
    rows += 1;
  }
  const drawn = groups.filter((group) => group.lines.length > 0);
  return {
    groups: drawn.map((group) => drawGroup(group, next, rules, formats)),
    hidden,
    allDone: !isWaiting && groups.some((group) => group.done > 0),
  };
}

function* linesOf(notes: readonly TodayNote[], rules: WinRules): Iterable<Found> {
  for (const today of notes) {
    for (const checkbox of linesInScope(today.note, rules)) {
      yield {today, checkbox, status: statusOf(checkbox.status, rules.doneCharacters)};
    }
  }
}

function groupOf(groups: Group[], {today, checkbox}: Found): Group {
  const id = `${today.path}:${checkbox.heading}`;
  const last = groups[groups.length - 1];
  if (last?.id === id) return last;
  const group = {id, heading: today.note.headings[checkbox.heading]?.text, lines: [], done: 0, all: 0};
  groups.push(group);
  return group;
}

function drawGroup(group: Group, next: Checkbox | undefined, rules: WinRules, formats: Formats): GroupView {
  const starts = new Map<TodayNote, number[]>();
  const lines = group.lines.map(({today, checkbox, status}): LineView => {
    const known = starts.get(today) ?? lineStarts(today.text);
    starts.set(today, known);
    return {
      id: lineId(today.path, checkbox),
      path: today.path,
      line: checkbox.line,
      was: lineAt(today.text, known[checkbox.line] ?? 0),
      status,
      mark: checkbox.status,
      text: shownText(checkbox.text, rules.winTag),
      next: checkbox === next,
    };
  });
  const {id, heading, done, all} = group;
  // From the first tick on; never "0 of 3".
  const flair = done === 0 ? "" : `${formats.number(done)} of ${formats.number(all)}`;
  if (heading === undefined) return {id, flair, lines};
  const track = {kind: "ritual", name: nameOf(heading).key} as const;
  return {id, heading: clip(heading), page: {kind: "track", track}, flair, lines};
}
