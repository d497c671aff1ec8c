import type {Rates} from "../breakdown/rates.ts";
import {wordsOf, type Energy, type Rescaled} from "../energy.ts";
import type {Candidate, ServedGoal, Sitting} from "../just-one.ts";
import {clip, shownText} from "../shown-text.ts";
import {minutesOf} from "../small-steps.ts";
import type {Reason} from "../stuck.ts";
import type {HeaderView, PanelView} from "./panel.ts";
import {minutesText} from "./picks.ts";
import type {Formats} from "./words.ts";

/** Everything the view of a single step draws. Texts are ready to show. */
export type JustOneView = LookingView | OneView | StuckView | RestView;

/** Before it is known what there is. */
export interface LookingView {
  readonly kind: "looking";
  /** 0–1 while older notes are being read. */
  readonly reading: number | undefined;
}

/** Today's count over the step. */
export interface DayTally {
  /** "4 wins today" */
  readonly text: string;
  readonly squares: HeaderView["squares"];
}

export interface OneView {
  readonly kind: "one";
  /** Another one with every step that takes its place. */
  readonly id: string;
  readonly tally: DayTally | undefined;
  readonly energy: Energy;
  /** "2 min"; undefined where that is not known. */
  readonly minutes: string | undefined;
  /** The goal that it serves, or the heading that it stands under. */
  readonly goal: ServedGoal | undefined;
  readonly heading: string | undefined;
  readonly text: string;
  /** Whether it stands in a note; else it was picked for today. */
  readonly isNoted: boolean;
}

export interface StuckView {
  readonly kind: "stuck";
  readonly text: string;
  readonly answers: readonly AnswerView[];
}

export interface AnswerView {
  readonly reason: Reason;
  /** "Dreading it" */
  readonly label: string;
  /** The step that it leads to, or that there is none smaller. */
  readonly text: string;
  readonly isFloor: boolean;
}

/** Nothing is shown to do. */
export interface RestView {
  readonly kind: "rest";
  readonly tally: DayTally | undefined;
  readonly title: string;
  readonly sentence: string;
  readonly offer: {readonly id: "starter" | "again" | "sidebar"; readonly label: string};
}

const FLOOR = "This is as small as it gets.";
/** Minutes of what only begins a step. */
const LEAD = 2;

const LABELS: Readonly<Record<Reason, string>> = {
  dreading: "Dreading it",
  unclear: "Unclear",
  big: "Too big",
  boring: "Boring",
  waiting: "Waiting on someone",
};

/** What a step's view is drawn with. */
export interface DrawingRules {
  readonly rates: Rates;
  readonly winTag: string;
  readonly formats: Formats;
}

/** A candidate, or what is shown in its place. */
export function drawOne(
  candidate: Candidate,
  change: Rescaled | undefined,
  rules: DrawingRules,
): Pick<OneView, "id" | "minutes" | "goal" | "heading" | "text" | "isNoted"> {
  const {key, goal, heading} = candidate;
  const text = changedText(candidate, change, rules);
  const {minutes, isSaid} = change === undefined ? candidate : minutesOf(text, rules.rates);
  const isKnown = isSaid || change?.kind === "lead";
  return {
    id: `${key}\n${text}`,
    minutes: isKnown ? minutesText(isSaid ? minutes : LEAD, rules.formats) : undefined,
    goal,
    heading: heading === undefined ? undefined : clip(heading),
    text,
    isNoted: true,
  };
}

/** `answers`: what each reason makes of the step. */
export function drawStuck(
  candidate: Candidate,
  change: Rescaled | undefined,
  answers: readonly (readonly [Reason, Rescaled | undefined])[],
  rules: DrawingRules,
): StuckView {
  return {
    kind: "stuck",
    text: changedText(candidate, change, rules),
    answers: answers.map(([reason, answer]) => ({
      reason,
      label: LABELS[reason],
      text: answer === undefined ? FLOOR : changedText(candidate, answer, rules),
      isFloor: answer === undefined,
    })),
  };
}

/** Why none of these steps is shown, and what can be done then. */
export function drawRest(
  steps: readonly Candidate[],
  {passed, left}: Pick<Sitting, "passed" | "left">,
  panel: PanelView,
  tally: DayTally | undefined,
): RestView {
  const rest = (title: string, sentence: string, id: RestView["offer"]["id"], label: string): RestView => {
    return {kind: "rest", tally, title, sentence, offer: {id, label}};
  };
  const kept = steps.filter(({key}) => passed.has(key) && !left.has(key));
  if (kept.length > 0)
    return rest("That was all of them", "Each one is still there.", "again", "From the start");
  if (steps.length > 0)
    return rest("That’s all for now", "What you left stays where it is.", "starter", "One more tiny thing");
  if (panel.kind === "nowhere")
    return rest(
      "Start with today",
      "Micro Wins reads the checkboxes in your daily notes.",
      "sidebar",
      "Open the sidebar",
    );
  const isStarted = panel.kind === "day" && (panel.allDone || panel.header.number !== undefined);
  if (isStarted)
    return rest("That’s everything for today.", "The rest is yours.", "starter", "One more tiny thing");
  return {...rest("Today is open", "Nothing is waiting.", "starter", "One tiny thing"), tally: undefined};
}

/** Undefined where there is no day to count. */
export function drawTally(panel: PanelView): DayTally | undefined {
  if (panel.kind !== "day") return undefined;
  const {number, title, squares} = panel.header;
  return {text: number === undefined ? title : `${number} ${title}`, squares};
}

function changedText(
  {was, text}: Candidate,
  change: Rescaled | undefined,
  {winTag}: Pick<DrawingRules, "winTag">,
): string {
  if (change === undefined) return shownText(text, winTag);
  if (change.kind === "lead") return shownText(change.text, winTag);
  // What stands before the text is the same.
  const at = was.lastIndexOf(text);
  return shownText(at < 0 ? wordsOf(change.line) : change.line.slice(at), winTag);
}
