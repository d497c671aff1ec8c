import type {Day} from "../day.ts";
import type {Streak} from "../streak.ts";
import type {PageRef} from "./page.ts";
import type {HeaderView, Words} from "./panel.ts";
import {countWords, type Formats} from "./words.ts";

const OVERALL = {kind: "ledger", track: {kind: "overall"}} as const;
const WINS: PageRef = {...OVERALL, question: "wins"};
const TODAY: PageRef = {...OVERALL, question: "wins", span: "day"};
const STREAK: PageRef = {...OVERALL, question: "streak"};

/** A goal of more wins than this is told in numbers. */
const MOST_SQUARES = 10;

/** What the header is drawn from. */
export interface HeaderInput {
  readonly today: Day;
  /** Wins of today and of all days. */
  readonly wins: number;
  readonly total: number;
  /** Wins that make today count. */
  readonly goal: number;
  readonly streak: Streak;
  readonly hasNote: boolean;
  readonly hasTemplate: boolean;
  /** Older notes are still being read, so that the streak is a lower bound. */
  readonly isReading: boolean;
  readonly formats: Formats;
}

/** The day in three short lines. */
export function drawHeader(input: HeaderInput): HeaderView {
  const {today, wins, goal, formats} = input;
  const date = formats.longDate(today);
  if (wins === 0)
    return {date, title: input.hasNote ? "Today is open" : "A fresh page", sentence: openSentence(input)};
  const sentence = streakSentence(input);
  const count = {date, number: formats.number(wins), opens: TODAY, sentence};
  if (goal > MOST_SQUARES) return {...count, title: `of ${formats.number(goal)} today`};
  const title = wins === 1 ? "win today" : "wins today";
  if (goal < 2) return {...count, title};
  const done = Math.min(wins, goal);
  const label = `${formats.number(done)} of ${formats.number(goal)} for today`;
  return {...count, title, squares: {done, of: goal, label}};
}

function openSentence(input: HeaderInput): Words[] {
  if (!input.hasNote) {
    const how = input.hasTemplate
      ? "Your first win makes it, from your template."
      : "Your first win makes it.";
    return [{text: `Today’s note isn’t there yet. ${how}`}];
  }
  const {streak, total, formats} = input;
  if (streak.current > 0) return streakSentence(input);
  if (total === 0) return [];
  return [{text: countWords(total, "win", "wins", formats), strong: true, opens: WINS}, {text: " so far"}];
}

/** "23 days in a row · 2 freezes in hand" */
function streakSentence({streak, wins, isReading, formats}: HeaderInput): Words[] {
  if (streak.current === 0) return [];
  const days = countWords(streak.current, "day", "days", formats);
  if (isReading) return [{text: `${days} or more`, strong: true}, {text: " in a row"}];
  const soFar = wins === 0 ? " in a row so far" : " in a row";
  const freezes = countWords(streak.freezes, "freeze", "freezes", formats);
  const inHand = streak.freezes > 0 ? ` · ${freezes} in hand` : "";
  return [{text: days, strong: true, opens: STREAK}, {text: soFar + inHand}];
}
