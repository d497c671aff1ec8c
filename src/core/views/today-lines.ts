import {statusOf, type LineStatus} from "../checkbox.ts";
import {factsOf} from "../facts.ts";
import type {GoalBook} from "../goal-book.ts";
import {lineAt, lineStarts} from "../lines.ts";
import {nameOf} from "../names.ts";
import type {Checkbox, Note} from "../note.ts";
import {ratesOf, type Settings} from "../settings.ts";
import {clip, shownText} from "../shown-text.ts";
import {chooseLit, minutesOf} from "../small-steps.ts";
import {isWaiting, linesInScope} from "../win.ts";
import type {GroupView, LineView} from "./panel.ts";
import {minutesText} from "./picks.ts";
import type {Formats} from "./words.ts";

/** More rows than anyone looks through; a note with a hundred thousand checkboxes must not freeze the app. */
const MOST_ROWS = 300;
/** As many lines are looked at for the smallest, as *Just one* does. */
const MOST_LIT = 1000;
/** How a line is given the goal that it serves, where it is none of its steps. A row does without. */
const FOR_GOAL = /\s\((?:\[\[[^[\]]+\]\]|\[[^[\]]*\]\([^()\s]*\))\)(?=\s|$)/;

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
export function lineId(path: string, {line, column}: Pick<Checkbox, "line" | "column">): string {
  return `${path}:${line}:${column}`;
}

/**
 * Today's lines in scope, in note order, under the nearest headings above them. Of the open ones that is lit which *Just
 * one* would show: the smallest.
 */
export function todayLines(
  notes: readonly TodayNote[],
  settings: Settings,
  goals: Pick<GoalBook, "goalOf">,
  formats: Formats,
): TodayLines {
  const all = [...linesOf(notes, settings)];
  const lit = litOf(all, settings);
  const groups: Group[] = [];
  let hidden = 0;
  for (const [row, found] of all.entries()) {
    const group = groupOf(groups, found);
    group.all += 1;
    if (found.status === "done") group.done += 1;
    if (row < MOST_ROWS || found === lit) group.lines.push(found);
    else hidden += 1;
  }
  const drawn = groups.filter((group) => group.lines.length > 0);
  const words = wordsFor(settings, goals, formats);
  return {
    groups: drawn.map((group) => drawGroup(group, lit, words)),
    hidden,
    allDone: !all.some(isWaiting) && groups.some((group) => group.done > 0),
  };
}

/** The lit line as it is changed, in its group; all else as it is. */
export function withLit(
  groups: readonly GroupView[],
  change: (line: LineView) => LineView,
): readonly GroupView[] {
  const lit = groups.find(({lines}) => lines.some(({next}) => next));
  if (lit === undefined) return groups;
  const lines = lit.lines.map((line) => (line.next ? change(line) : line));
  return groups.map((group) => (group === lit ? {...lit, lines} : group));
}

function litOf(all: readonly Found[], settings: Settings): Found | undefined {
  const lines = all.slice(0, MOST_LIT).map(({checkbox, status}) => ({text: checkbox.text, status}));
  const chosen = chooseLit(lines, ratesOf(settings));
  return chosen === undefined ? all.find(({status}) => status === "open") : all[chosen];
}

function* linesOf(notes: readonly TodayNote[], settings: Settings): Iterable<Found> {
  for (const today of notes) {
    for (const checkbox of linesInScope(today.note, settings)) {
      yield {today, checkbox, status: statusOf(checkbox.status, settings.doneCharacters)};
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

/** How texts are shown, and how long what they say takes. */
interface LineWords {
  readonly shown: (found: Found) => string;
  /** "2 min"; undefined where its words do not say. */
  readonly minutes: (text: string) => string | undefined;
  readonly count: (count: number) => string;
}

function wordsFor(settings: Settings, goals: Pick<GoalBook, "goalOf">, formats: Formats): LineWords {
  const rates = ratesOf(settings);
  return {
    shown: ({today: {path}, checkbox: {text}}) => {
      const link = text.includes("([") ? FOR_GOAL.exec(text)?.[0] : undefined;
      const isTold = link !== undefined && goals.goalOf({facts: factsOf(link), path}) !== undefined;
      return shownText(isTold ? text.replace(link, "") : text, settings.winTag);
    },
    minutes: (text) => {
      const {minutes, isSaid} = minutesOf(text, rates);
      return isSaid ? minutesText(minutes, formats) : undefined;
    },
    count: (count) => formats.number(count),
  };
}

function drawGroup(group: Group, lit: Found | undefined, words: LineWords): GroupView {
  const starts = new Map<TodayNote, number[]>();
  const lines = group.lines.map((found): LineView => {
    const {today, checkbox, status} = found;
    const known = starts.get(today) ?? lineStarts(today.text);
    starts.set(today, known);
    const minutes = status === "open" ? words.minutes(checkbox.text) : undefined;
    return {
      id: lineId(today.path, checkbox),
      path: today.path,
      line: checkbox.line,
      was: lineAt(today.text, known[checkbox.line] ?? 0),
      status,
      mark: checkbox.status,
      text: words.shown(found),
      next: found === lit,
      ...(minutes !== undefined && {minutes}),
    };
  });
  const {id, heading, done, all} = group;
  // From the first tick on; never "0 of 3".
  const flair = done === 0 ? "" : `${words.count(done)} of ${words.count(all)}`;
  if (heading === undefined) return {id, flair, lines};
  const track = {kind: "ritual", name: nameOf(heading).key} as const;
  return {id, heading: clip(heading), page: {kind: "track", track}, flair, lines};
}
