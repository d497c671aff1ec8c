import type {Day} from "../day.ts";
import {dueOfValue} from "./due.ts";
import {readFacts, type Fact, type FactKind} from "./facts.ts";
import type {GoalInput} from "./goal.ts";
import {readLines, type GoalLines} from "./goal-lines.ts";
import {readProse, type GoalProse} from "./goal-prose.ts";
import {languageOf, type Language} from "./language.ts";
import {spokenOf} from "./spoken.ts";
import type {Days} from "./statement.ts";

/** All that is read of a goal note, before it is made sense of together. */
export interface Sources {
  readonly input: GoalInput;
  readonly language: Language | undefined;
  readonly lines: GoalLines;
  readonly facts: readonly Fact[];
  readonly prose: GoalProse;
  readonly days: Days;
}

/** So much of a note tells its language. */
const LANGUAGE_SAMPLE = 2000;
const MOST_ITEMS = 50;

export function readSources(input: GoalInput, today: Day): Sources {
  const lines = readLines(input.body ?? "");
  const facts = readFacts(input.properties, lines);
  const texts = [...lines.prose, ...lines.items.slice(0, MOST_ITEMS)].map(({text}) => text);
  const sample = [input.selection, input.title, ...textsOf(facts, "goal"), ...texts];
  const language = languageFor(input.title.trim(), sample.join("\n").slice(0, LANGUAGE_SAMPLE));
  const began = valuesOf(facts, "start").map(
    (value) => dueOfValue(value, undefined, {today, base: today})?.due?.day,
  );
  const days = {today, base: began.find((day) => day !== undefined && day <= today) ?? today};
  return {input, language, lines, facts, prose: readProse(lines, language, days), days};
}

/** The title's, else the whole note's; of one word ("Courses"), another language's note tells more. */
function languageFor(title: string, sample: string): Language | undefined {
  const [own, whole] = [languageOf(title), languageOf(sample)];
  if (own === undefined)
    return spokenOf(title) === undefined || spokenOf(sample) === undefined ? whole : undefined;
  const isOther = whole === undefined && !/\s/.test(title) && spokenOf(sample) !== undefined;
  return isOther ? undefined : own;
}

/** What properties, or what labels, or both, say of something. */
export function valuesOf(facts: readonly Fact[], kind: FactKind, ofProperties?: boolean): unknown[] {
  return facts
    .filter((fact) => fact.kind === kind && fact.isProperty === (ofProperties ?? fact.isProperty))
    .flatMap(({value}) => value);
}

/** Those of them that are texts. */
export function textsOf(facts: readonly Fact[], kind: FactKind, ofProperties?: boolean): string[] {
  return valuesOf(facts, kind, ofProperties)
    .filter((value) => typeof value === "string")
    .map((text) => text.trim())
    .filter((text) => text !== "");
}
