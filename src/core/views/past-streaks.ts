import type {StreakSpan} from "../streak.ts";
import type {TrackSheet} from "../track.ts";
import type {Words} from "./panel.ts";
import {lengthInWords} from "./track-words.ts";
import {countWords, type Formats} from "./words.ts";

/** The streaks there were. */
export interface StreaksView {
  /** "2 freezes in hand" */
  readonly inHand: readonly Words[];
  readonly all: number;
  /** That many of them, the newest first; the best one is always among them. */
  readonly list: (many: number) => readonly PastStreakView[];
}

export interface PastStreakView {
  /** "26 October – 6 November", "Since 9 November" */
  readonly when: string;
  /** "12 days", "41 days, your best" */
  readonly length: readonly Words[];
  /** 0–1 of the longest in its unit. */
  readonly share: number;
  readonly isBest: boolean;
}

/** A single day is no streak to look back on. */
const SHORTEST = 2;

/** Undefined where there was none yet. */
export function drawStreaks(sheet: TrackSheet, formats: Formats): StreaksView | undefined {
  const {streak, streaks} = sheet.fold;
  const past = streaks.filter(({length}) => length >= SHORTEST).reverse();
  if (past.length === 0) return undefined;
  const longest = {day: longestIn(past, "day"), week: longestIn(past, "week")};
  const isBest = ({unit, from}: StreakSpan): boolean =>
    past.length > 1 && unit === streak.unit && from === streak.longestFrom;
  const inHand = countWords(streak.freezes, "freeze", "freezes", formats);
  return {
    inHand: streak.freezes === 0 ? [] : [{text: `${inHand} in hand`}],
    all: past.length,
    list: (many) =>
      past
        .filter((span, at) => at < many || isBest(span))
        .map((span) => ({
          ...drawSpan(sheet, span, isBest(span), formats),
          share: span.length / longest[span.unit],
        })),
  };
}

function longestIn(spans: readonly StreakSpan[], unit: StreakSpan["unit"]): number {
  return spans.reduce((longest, span) => (span.unit === unit ? Math.max(longest, span.length) : longest), 0);
}

function drawSpan(
  sheet: TrackSheet,
  {unit, from, to, length, endedOn}: StreakSpan,
  isBest: boolean,
  formats: Formats,
): Omit<PastStreakView, "share"> {
  const {today} = sheet.input;
  const text = lengthInWords(length, unit, formats);
  const isRunning = endedOn === undefined;
  return {
    when: isRunning ? `Since ${formats.date(from, today)}` : formats.dates(from, to, today),
    length: [
      {text, opens: {kind: "ledger", track: sheet.ref, question: "streak", from}},
      ...(isBest ? [{text: ", your best"}] : []),
    ],
    isBest,
  };
}
