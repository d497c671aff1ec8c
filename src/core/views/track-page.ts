import {doesCount} from "../fold-input.ts";
import {heldSchedule} from "../held-schedules.ts";
import {keyOfHabit} from "../habit-summary.ts";
import {ritualProgress} from "../ritual.ts";
import {openOffer} from "../rung-answers.ts";
import {rungOfferOf} from "../rung-offers.ts";
import type {TrackRef, TrackSheet} from "../track.ts";
import {weekOf} from "../why.ts";
import {sumWins} from "../wins.ts";
import {amountMeasure, drawAmounts, type AmountView} from "./amounts.ts";
import {goalFacts, type GoalFactsView} from "./goal-facts.ts";
import {drawAlso, drawSchedule, type AlsoView, type ScheduleView} from "./habit-facts.ts";
import type {PageInput} from "./page-input.ts";
import type {PageRef} from "./page.ts";
import type {Words} from "./panel.ts";
import {drawRungOffer, type RungOfferView} from "./rung-offer.ts";
import {drawStreaks, type StreaksView} from "./past-streaks.ts";
import {drawStrength, type StrengthView} from "./strength-curve.ts";
import {bestInWords, lengthInWords} from "./track-words.ts";
import {drawWeekdayShares, type WeekdaysView} from "./weekday-shares.ts";
import {countWords, type Formats} from "./words.ts";
import {drawYearGrid, type YearGridView} from "./year-grid.ts";

/** The page of one habit, area, ritual or goal, ready to draw. */
export interface TrackPageView {
  readonly kind: "track";
  readonly title: string;
  /** "12 days in a row, your best · open today" */
  readonly sentence: readonly Words[];
  /** Of an active habit. */
  readonly offer: RungOfferView | undefined;
  readonly grid: YearGridView;
  readonly strength: StrengthView | undefined;
  readonly weekdays: WeekdaysView | undefined;
  readonly amounts: readonly AmountView[];
  readonly streaks: StreaksView | undefined;
  /** What only a habit has. */
  readonly habit: HabitFactsView | undefined;
  /** What only a goal has. */
  readonly goal: GoalFactsView | undefined;
  /** "131"; undefined before the first win. */
  readonly wins: {readonly text: string; readonly opens: PageRef} | undefined;
}

export interface HabitFactsView {
  readonly key: string;
  readonly schedule: ScheduleView;
  readonly also: AlsoView;
}

/** Undefined where no line of the track stands in a note, or the goal's note is gone. */
export function drawTrackPage(ref: TrackRef, input: PageInput): TrackPageView | undefined {
  const sheet = input.book.sheet(ref);
  if (sheet === undefined) return undefined;
  const {formats, today} = input;
  const wins = sumWins(sheet.wins, today);
  const isHabit = sheet.ref.kind === "habit";
  return {
    kind: "track",
    title: sheet.name,
    sentence: sentenceOf(sheet, wins, formats),
    offer: isHabit ? offerOf(sheet, input) : undefined,
    grid: drawYearGrid(sheet, input, undefined, isHabit ? amountMeasure(sheet, formats) : undefined),
    strength: drawStrength(sheet, formats),
    weekdays: drawWeekdayShares(sheet, formats),
    amounts: isHabit || sheet.ref.kind === "goal" ? drawAmounts(sheet, formats) : [],
    streaks: drawStreaks(sheet, formats),
    habit: factsOf(sheet, input),
    goal: sheet.ref.kind === "goal" ? goalFacts(sheet.ref.name, input) : undefined,
    wins:
      wins === 0
        ? undefined
        : {text: formats.number(wins), opens: {kind: "ledger", track: sheet.ref, question: "wins"}},
  };
}

function offerOf(sheet: TrackSheet, {book, today, answers, formats}: PageInput): RungOfferView | undefined {
  const open = openOffer(rungOfferOf(sheet), answers, today);
  const isActive = (): boolean => book.activeHabits().some((each) => keyOfHabit(each) === keyOfHabit(sheet));
  return open !== undefined && isActive() ? drawRungOffer(open, formats) : undefined;
}

function factsOf(sheet: TrackSheet, input: PageInput): HabitFactsView | undefined {
  const {ref} = sheet;
  if (ref.kind !== "habit") return undefined;
  const key = ref.name;
  return {key, schedule: drawSchedule(sheet, input.formats), also: drawAlso(key, input)};
}

/** "12 days in a row, your best · open today" */
function sentenceOf(sheet: TrackSheet, wins: number, formats: Formats): Words[] {
  const {current, unit} = sheet.fold.streak;
  const now = todayWords(sheet, formats);
  if (current > 0) {
    const length = lengthInWords(current, unit, formats);
    return [
      {text: length, strong: true, opens: {kind: "ledger", track: sheet.ref, question: "streak"}},
      {text: ` in a row${bestInWords(sheet, formats)} · ${now}`},
    ];
  }
  if (wins === 0) return [{text: now[0]?.toUpperCase() + now.slice(1)}];
  return [
    {
      text: countWords(wins, "win", "wins", formats),
      strong: true,
      opens: {kind: "ledger", track: sheet.ref, question: "wins"},
    },
    {text: ` so far · ${now}`},
  ];
}

/** "open today", "done today", "3 of 4 today", "2 of 3 this week" */
function todayWords(sheet: TrackSheet, formats: Formats): string {
  const {input, fold, ref, wins} = sheet;
  const {today} = input;
  if (ref.kind === "ritual") return ritualWords(sheet, formats);
  const schedule = heldSchedule(input.schedules, today, input.weekStartsOn);
  if (schedule.kind === "weekly" && schedule.times > 1) return weekWords(sheet, schedule.times, formats);
  if (wins.winsOn(today) > 0) return "done today";
  return fold.streak.neededToday ? "open today" : "rest today";
}

function ritualWords({lines, input, fold}: TrackSheet, formats: Formats): string {
  const {today} = input;
  if (doesCount(input, today)) return "complete today";
  const progress = ritualProgress(
    lines.filter(({noteDay}) => noteDay === today),
    today,
  ).get(today);
  if (progress !== undefined && progress.done > 0)
    return `${formats.number(progress.done)} of ${formats.number(progress.all)} today`;
  return fold.streak.neededToday ? "open today" : "rest today";
}

function weekWords(sheet: TrackSheet, times: number, formats: Formats): string {
  const {counted, needed} = weekOf(sheet.input.today, times, sheet);
  if (counted === 0) return "open this week";
  const done = formats.number(counted);
  return counted < needed ? `${done} of ${formats.number(needed)} this week` : `${done} this week`;
}
