import {pattern} from "../pattern.ts";
import {isNamed} from "./goal-text.ts";
import type {GoalWord} from "./goal-words-data.ts";
import type {GoalLines} from "./goal-lines.ts";

/** What a property, or a line that says what it is about, can tell of a goal. */
const KINDS = {
  due: ["dueLabels", "by"],
  done: ["doneLabels", "soFar"],
  obstacles: ["obstacles"],
  goal: ["goal"],
  status: ["statusLabels"],
  start: ["startLabels"],
} as const;
export type FactKind = keyof typeof KINDS;
const NAMES = Object.entries(KINDS) as [FactKind, readonly GoalWord[]][];

/** "due: 2026-06-30" among the properties, "**Done so far:** 12,000 words", "[due:: 2026-06-30]" in the text. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: unknown;
  readonly isProperty: boolean;
}

const LONGEST_LABEL = 40;
const MOST_LABELS = 100;
const MOST_PROPERTIES = 200;
const FIELD = pattern(String.raw`[[(]([\p{L} -]{2,20})::([^\])]*)[\])]`, "u");
const TASK_DATE = /[📅📆🗓]\uFE0F?\s*(\d{4}-\d\d-\d\d)/u;
const LABEL = new RegExp(`^([^:]{1,${LONGEST_LABEL}}):+(.*)`);

/** The properties, else the plain ones of the front matter's own text, then the labelled lines; those in boxes are a step's own. */
export function readFacts(
  properties: Readonly<Record<string, unknown>> | undefined,
  {frontMatter = "", items, prose}: GoalLines,
): Fact[] {
  const written = frontMatter.split("\n", MOST_PROPERTIES).flatMap(labelIn);
  const bullets = items
    .slice(0, MOST_LABELS)
    .filter(({status, isQuoted}) => status === undefined && !isQuoted);
  const lines = [...prose, ...bullets].filter(({section}) => section !== "aside");
  return [
    ...factsOf(properties === undefined ? written : Object.entries(properties), true),
    ...factsOf(
      lines.flatMap(({text, section}) =>
        section === "due" || section === "progress" ? [[section, text]] : labelIn(text),
      ),
      false,
    ),
  ];
}

function factsOf(entries: readonly (readonly [name: string, value: unknown])[], isProperty: boolean): Fact[] {
  return entries.flatMap(([name, value]) => {
    const [kind] = NAMES.find(([, words]) => !isNothing(value) && isNamed(name, ...words)) ?? [];
    return kind === undefined ? [] : [{kind, value, isProperty}];
  });
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "" || value === false;
}

/** What a line is about and says of it, without marks around it. */
function labelIn(line: string): [string, string][] {
  const date = TASK_DATE.exec(line);
  const [, name = "", value = ""] =
    FIELD().exec(line.includes("::") ? line : "") ?? (date && ["", "due", date[1]]) ?? LABEL.exec(line) ?? [];
  return [
    [
      name,
      value
        .replace(/\*\*|__/g, "")
        .trim()
        .replace(/^(["'])(.*)\1$/, "$2"),
    ],
  ];
}
