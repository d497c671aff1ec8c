import {statusOf, withoutTags, type LineStatus} from "./checkbox.ts";
import type {Day} from "./day.ts";
import {doneDayOf, factsOf, type LineFacts} from "./facts.ts";
import {lineAt, lineStarts} from "./lines.ts";
import {nameOf, type Name} from "./names.ts";
import {hasTag} from "./note-tag.ts";
import {readNote, type Note} from "./note.ts";
import {plainName} from "./shown-text.ts";
import {areaTag, isWaiting} from "./win.ts";

/** The settings that decide which notes are goals, and what their lines say. */
export interface GoalRules {
  /** Without `#`. */
  readonly goalTag: string;
  /** Empty: tagged notes alone are goals. */
  readonly goalsFolder: string;
  readonly doneCharacters: string;
  readonly winTag: string;
}

/** What a goal's property `micro-wins` says of it: it rests, or it was let go. */
export type GoalState = "active" | "rest" | "let-go";

/** A note that is a goal. */
export interface GoalNote {
  readonly path: string;
  /** The note's name. */
  readonly name: string;
  readonly text: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly state: GoalState;
  /** What it is for: its property `why`, else its first line of prose. */
  readonly why: string | undefined;
  /** Its checkbox lines, in note order. */
  readonly steps: readonly GoalStep[];
}

export interface GoalStep {
  /** 0-based. */
  readonly line: number;
  /** The whole line as it was read. */
  readonly was: string;
  /** Its status character, and the UTF-16 column of that. */
  readonly mark: string;
  readonly column: number;
  readonly status: LineStatus;
  /** What stands behind the checkbox. */
  readonly text: string;
  /** Its block id in lower case, without `^`. */
  readonly block: string | undefined;
  readonly facts: LineFacts;
  /** Its own done date. */
  readonly doneDay: Day | undefined;
  readonly area: Name | undefined;
}

const BLOCK_ID = /(?:^|\s)\^([\w-]+)\s*$/;
/** What begins no line of prose: headings, lists, quotes, tables, code, rules, comments, formulas, pictures. */
const NO_PROSE = /^(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|[>|`~<$%=]|-{3}|!\[|\*{3}|_{3}|\S+::)/;
/** "Due: 30 May" says when, not why. */
const LABEL = /^\p{L}[\p{L} ]{0,20}:\s/u;

/** The goal that a note is; undefined where it is none. `parse` makes front matter data. */
export function readGoalNote(
  path: string,
  text: string,
  parse: (frontMatter: string) => Readonly<Record<string, unknown>>,
  rules: GoalRules,
): GoalNote | undefined {
  if (!isBelow(path, rules.goalsFolder) && !hasTag(text, rules.goalTag)) return undefined;
  const note = readNote(text);
  const properties = note.frontMatter === undefined ? {} : parse(note.frontMatter);
  const said = properties["micro-wins"];
  return {
    path,
    name: path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, ""),
    text,
    properties,
    state: said === "rest" || said === "let-go" ? said : "active",
    why: whyOf(text, note, properties),
    steps: stepsOf(text, note, rules),
  };
}

/** Whether a note lies below a folder, at any depth; below none if that is empty. */
export function isBelow(path: string, folder: string): boolean {
  return folder !== "" && path.startsWith(`${folder}/`);
}

/** The first step that waits to be done. */
export function nextStep({steps}: Pick<GoalNote, "steps">): GoalStep | undefined {
  return steps.find(isWaiting);
}

/** A line's own block id, in lower case. */
export function blockOf(text: string): string | undefined {
  return BLOCK_ID.exec(text)?.[1]?.toLowerCase();
}

function stepsOf(
  text: string,
  {checkboxes, headings}: Note,
  {doneCharacters, winTag}: GoalRules,
): GoalStep[] {
  const starts = checkboxes.length === 0 ? [] : lineStarts(text);
  return checkboxes.map(({line, status, column, text: said, heading}): GoalStep => {
    const facts = factsOf(said);
    const above = headings[heading]?.text;
    return {
      line,
      was: lineAt(text, starts[line] ?? 0),
      mark: status,
      column,
      status: statusOf(status, doneCharacters),
      text: said,
      block: blockOf(said),
      facts,
      doneDay: doneDayOf(said, facts),
      area: areaTag(facts.tags, winTag) ?? (above === undefined ? undefined : nameOf(above)),
    };
  });
}

function whyOf(
  text: string,
  {frontMatter}: Note,
  properties: Readonly<Record<string, unknown>>,
): string | undefined {
  const said = properties["why"];
  if (typeof said === "string" && said.trim() !== "") return plainName(said);
  const body = frontMatter === undefined ? text : text.slice(text.indexOf("\n---", 3) + 4);
  for (const line of body.split("\n", 200)) {
    const trimmed = line.trim();
    if (trimmed === "" || NO_PROSE.test(trimmed) || LABEL.test(trimmed)) continue;
    const words = plainName(withoutTags(trimmed));
    if (/\p{L}/u.test(words)) return words;
  }
  return undefined;
}
