import {languageOf, type Language} from "./language.ts";
import {contentOf, isSameContent} from "./step-likeness.ts";
import type {Step} from "./step.ts";
import {stepWords} from "./step-words.ts";

interface Entry {
  /** Its words that say something. */
  readonly content: readonly string[];
  /** What each of them begins with. */
  readonly keys: readonly string[];
  readonly known: ReadonlySet<string>;
  step: Step | undefined;
}

/** Of the words of two steps that are one, more than the share that they may not have in common. */
const APART = 0.4;
/** Of the words of both, the share that two steps which are one have in common: of 8 and 10, 8. */
const COMMON = 4 / 9 - 1e-9;
/** Words that are one begin with so many letters alike. */
const STEM = 4;

/** Steps, found by likeness without comparing each with all others. */
export class StepIndex {
  private readonly byWord = new Map<string, Entry[]>();
  private readonly byStep = new Map<Step, Entry>();
  private last: {readonly text: string; readonly entry: Entry} | undefined;

  constructor(private readonly language: Language | undefined) {}

  add(text: string, step: Step | undefined): void {
    const entry = this.read(text, step);
    if (step !== undefined) this.byStep.set(step, entry);
    for (const key of entry.known) {
      const entries = this.byWord.get(key);
      if (entries === undefined) this.byWord.set(key, [entry]);
      else entries.push(entry);
    }
  }

  replace(step: Step, by: Step): void {
    const entry = this.byStep.get(step);
    if (entry === undefined) return;
    entry.step = by;
    this.byStep.set(by, entry);
  }

  /** The first of the steps that a text is the same as. */
  find(text: string): {readonly step: Step | undefined} | undefined {
    const own = this.read(text, undefined);
    const lists = [...own.known]
      .map((key) => ({key, entries: this.byWord.get(key) ?? []}))
      .sort((one, other) => one.entries.length - other.entries.length);
    // What few others say tells soonest that two are not the same.
    // Words that begin alike ("schreib", "schreiben") each count.
    const isEachOnce = own.known.size === own.keys.length;
    const sorted = isEachOnce ? {...own, keys: lists.map(({key}) => key)} : own;
    // Of the words of one that is the same, no more than a share is missing: it stands in one of these lists.
    const few = lists.slice(0, Math.floor(lists.length * APART) + 1);
    for (const {entries} of few) for (const entry of entries) if (this.isSame(sorted, entry)) return entry;
    return undefined;
  }

  private isSame(one: Entry, other: Entry): boolean {
    const least = COMMON * (one.keys.length + other.keys.length);
    return (
      (hasCommon(one, other, least) || hasCommon(other, one, least)) &&
      isSameContent(one.content, other.content)
    );
  }

  private read(text: string, step: Step | undefined): Entry {
    // What is looked for is added next.
    if (this.last?.text === text) return {...this.last.entry, step};
    const content = contentOf(stepWords(text), this.language ?? languageOf(text));
    const keys = content.map((word) => word.slice(0, STEM));
    const entry = {content, keys, known: new Set(keys), step};
    this.last = {text, entry};
    return entry;
  }
}

function hasCommon({keys}: Entry, {known}: Entry, least: number): boolean {
  let spare = keys.length - least;
  if (spare < 0) return false;
  for (const key of keys) if (!known.has(key) && (spare -= 1) < 0) return false;
  return true;
}
