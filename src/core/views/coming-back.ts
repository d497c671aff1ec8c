import {isComingBack} from "../coming-back.ts";
import type {LineStatus} from "../checkbox.ts";
import type {Day} from "../day.ts";
import {commonRest} from "../rest.ts";
import {ratesOf, type Settings} from "../settings.ts";
import {minutesOf} from "../small-steps.ts";
import type {Tally} from "../tally.ts";
import {minutesText, starterPicks, type PickView} from "./picks.ts";
import {countWords, type Formats} from "./words.ts";

/** A checkbox line of today. */
export interface TodayLine {
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  /** The whole line. */
  readonly was: string;
  readonly mark: string;
  readonly status: LineStatus;
  readonly text: string;
}

/** The sidebar after some missed days: what is kept, and one step. */
export interface ComingBackView {
  /** "Friday 20 November" */
  readonly date: string;
  /** "412 wins" */
  readonly kept: string;
  /** The smallest of today's open lines first, then starter wins; one is shown. */
  readonly steps: readonly BackStep[];
}

/** A line of today, or something that is not in the note yet. */
export interface BackStep {
  readonly text: string;
  /** "1 min · a good first one" */
  readonly context?: string;
  readonly line?: TodayLine;
  readonly pick?: PickView;
}

/** What it is drawn from. */
export interface ComingBackInput {
  readonly tally: Pick<Tally, "winsOn" | "winDaysInOrder" | "isRestOn" | "hasRests">;
  readonly settings: Settings;
  readonly today: Day;
  /** Today's lines. */
  readonly groups: readonly {readonly lines: readonly TodayLine[]}[];
  /** All wins. */
  readonly total: number;
  readonly formats: Formats;
}

/** Undefined where nobody comes back. */
export function drawComingBack(input: ComingBackInput): ComingBackView | undefined {
  const {tally, settings, today, groups, total, formats} = input;
  if (tally.winsOn(today) > 0) return undefined;
  const rest = commonRest(tally, settings.pauses);
  const rests = (day: Day): boolean => rest(day) !== undefined;
  if (!isComingBack({today, winDays: tally.winDaysInOrder(today), rests})) return undefined;
  const lines = groups.flatMap((group) => group.lines);
  const texts = lines.map(({text}) => text);
  return {
    date: formats.longDate(today),
    kept: countWords(total, "win", "wins", formats),
    steps: [...lineSteps(lines, settings, formats), ...starterPicks(0, texts, formats).map(starterStep)],
  };
}

/** The open lines, the shortest first, of equals the first in the note. */
function lineSteps(lines: readonly TodayLine[], settings: Settings, formats: Formats): BackStep[] {
  const rates = ratesOf(settings);
  const open = lines.filter(({status, text}) => status === "open" && text !== "");
  const timed = open.map((line) => ({line, time: minutesOf(textIn(line), rates)}));
  timed.sort((one, other) => one.time.minutes - other.time.minutes);
  return timed.map(({line, time}) => ({
    text: line.text,
    line,
    ...(time.isSaid && {context: minutesText(time.minutes, formats)}),
  }));
}

function starterStep(pick: PickView): BackStep {
  return {text: pick.text, context: `${pick.minutes ?? ""} · a good first one`, pick};
}

/** What stands behind the checkbox, as written. */
function textIn({was}: TodayLine): string {
  return was.slice(was.indexOf("]") + 1);
}
