import {pattern} from "../pattern.ts";
import {readAction, type Action} from "./action.ts";
import {checkStep} from "./check-step.ts";
import type {Goal} from "./goal.ts";
import {languageOf, type Language} from "./language.ts";
import type {Rates} from "./rates.ts";
import {isGrounded} from "./step-grounds.ts";
import {StepIndex} from "./step-index.ts";
import {isRestated} from "./step-likeness.ts";
import {stepWords, type Word} from "./step-words.ts";
import {isBeginning, MOST_MINUTES, type Draft, type Step, type StepReason} from "./step.ts";

const TWICE_POSSESSIVE = pattern(String.raw`s's(?!\p{L})`, "gu");

/** What a step's places are filled with. */
export interface Filling {
  readonly action: Action;
  readonly sum?: string | undefined;
  readonly time?: string | undefined;
  readonly unit?: string | undefined;
  /** One of the unit. */
  readonly one?: string | undefined;
}

/** What is checked against. */
export interface BookContext {
  readonly goal: Goal;
  readonly language: Language | undefined;
  readonly rates: Rates;
  /** Steps that were written or done before. */
  readonly done: readonly string[];
}

/** What offers a step: drafts in order of preference, filled in one way. */
export interface Slot {
  readonly drafts: Iterable<Draft>;
  readonly filling: Filling;
  readonly why: StepReason;
  /** What it is about, if it is not the goal. */
  readonly text?: string;
  /** Whether it stands for a part of the note, so that it must not get lost. */
  readonly isSource?: boolean;
  /** Whether its drafts are known to pass the rules, with nothing left to fill. */
  readonly isChecked?: boolean;
  /** Whether it is the goal as it stands. */
  readonly isGoalItself?: boolean;
}

/** The steps that are offered: each passes the rules, and none is like another. */
export class OfferBook {
  readonly steps: Step[] = [];
  private readonly source: string;
  private readonly goal: readonly Word[];
  private readonly others: StepIndex;

  constructor(private readonly context: BookContext) {
    const {goal, language, done} = context;
    const {title, aim, statements, obstacles, quantity} = goal;
    this.source = [title, aim, ...statements, ...obstacles, ...goal.prose, quantity?.unit ?? ""].join("\n");
    this.goal = stepWords(title);
    this.others = new StepIndex(language);
    for (const text of done) this.others.add(text, undefined);
  }

  /** Offers the first of a slot's drafts that is good; undefined: none is. */
  offer({
    drafts,
    filling,
    why,
    isSource = false,
    isChecked = false,
    isGoalItself = false,
  }: Slot): Step | undefined {
    for (const draft of drafts) {
      const text = fill(draft.text, filling);
      if (text === undefined || draft.minutes > MOST_MINUTES[draft.kind]) continue;
      if (!isSource && this.steps.some((step) => step.text === text)) continue;
      if (!isChecked && !this.isGoodDraft(text, draft, why, isGoalItself)) continue;
      const same = this.others.find(text);
      if (same !== undefined && isSource && same.step !== undefined) return this.join(same.step, why);
      // What is open again is to be done again.
      if (same !== undefined && !isSource) continue;
      return this.add({text, minutes: draft.minutes, kind: draft.kind, why});
    }
    return undefined;
  }

  /** Of a draft that is the same for all goals, what does not ask for the goal is looked at once. */
  private isGoodDraft(text: string, draft: Draft, why: StepReason, isGoalItself: boolean): boolean {
    const {language, rates} = this.context;
    if (text !== draft.text || language === undefined || isGoalItself)
      return this.isGood(text, draft, why, isGoalItself);
    const fixed = readDraft(draft, language, rates);
    const sources = [this.source, why.from ?? ""];
    return (
      fixed.isGood &&
      !isRestated(fixed.words, this.goal, language) &&
      isGrounded(fixed.words, sources, language)
    );
  }

  /** Whether a text passes the rules but for its likeness to other steps; in its own language as in the goal's. */
  isGood(text: string, {kind}: Pick<Draft, "kind">, why?: StepReason, isGoalItself = false): boolean {
    const {goal, language, rates} = this.context;
    const source = `${this.source}\n${why?.from ?? ""}`;
    const isStarter = isBeginning({kind});
    const check = (tongue: Language | undefined): boolean =>
      checkStep(text, {
        language: tongue,
        goal: isGoalItself ? undefined : goal.title,
        source,
        rates,
        isStarter,
        others,
      }).length === 0;
    const own = languageOf(text);
    // A step that is in a language and its goal in none: by that language's small words it may be another one again.
    const isAlone = language === undefined && own !== undefined;
    const others = isAlone ? this.steps.map((step) => step.text).filter((other) => other !== text) : [];
    return check(language ?? own) && (own === undefined || own === language || check(own));
  }

  /** Adds what is known to be good. */
  add(step: Step): Step {
    this.steps.push(step);
    this.others.add(step.text, step);
    return step;
  }

  /** The step of the same text, which now comes from two places of the note. */
  private join(step: Step, why: StepReason): Step {
    const at = this.steps.indexOf(step);
    const from = [step.why.from, why.from].filter((text) => text !== undefined).join("\n");
    const joined = {...step, why: {...step.why, from}};
    this.steps[at] = joined;
    this.others.replace(step, joined);
    return joined;
  }
}

interface FixedDraft {
  readonly words: readonly Word[];
  readonly language: Language;
  readonly rates: Rates;
  readonly isGood: boolean;
}

const fixedDrafts = new WeakMap<Draft, FixedDraft>();

function readDraft(draft: Draft, language: Language, rates: Rates): FixedDraft {
  const known = fixedDrafts.get(draft);
  if (known?.language === language && known.rates === rates) return known;
  const isStarter = isBeginning(draft);
  const own = languageOf(draft.text) ?? language;
  const isGood = [...new Set([language, own])].every(
    (tongue) => checkStep(draft.text, {language: tongue, rates, isStarter}).length === 0,
  );
  const read = {words: stepWords(draft.text), language, rates, isGood};
  fixedDrafts.set(draft, read);
  return read;
}

/** The draft's text with its places filled; undefined: something for them is missing. */
export function fill(text: string, {action, sum, time, unit, one}: Filling): string | undefined {
  const values: Readonly<Record<string, string | undefined>> = {
    it: action.it,
    of: action.of,
    who: action.who,
    do: action.deed,
    how: action.deed === undefined ? undefined : "",
    with: action.with,
    on: action.on,
    goal: action.whole,
    name: action.name === "" ? undefined : action.name,
    sum,
    time,
    unit,
    one,
  };
  let isWhole = true;
  const filled = text.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) isWhole = false;
    return value ?? "";
  });
  // "new friends's"
  return isWhole ? filled.replace(TWICE_POSSESSIVE(), "s'") : undefined;
}

/** A filling from a text alone. */
export function fillingFrom(text: string, language: Language | undefined): Filling {
  return {action: readAction(text, language)};
}
