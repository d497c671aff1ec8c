import {nextMilestone, paceOf, perDay, project, type Counts, type Pace} from "../compound.ts";
import {addDays, type Day} from "../day.ts";
import {quartiles} from "../quantiles.ts";
import type {DayState} from "../streak.ts";
import type {Tally} from "../tally.ts";
import {drawCurve} from "./curve.ts";
import type {PageRef} from "./page.ts";
import type {SoFarView, WeekDayView, Words} from "./panel.ts";
import {countWords, type Formats} from "./words.ts";

const DAYS_IN_WEEK = 7;
const OVERALL = {kind: "ledger", track: {kind: "overall"}} as const;
const WEEK: PageRef = {...OVERALL, question: "wins", span: "week"};
const MONTH: PageRef = {...OVERALL, question: "wins", span: "month"};
const PACE: PageRef = {...OVERALL, question: "pace"};
const YEAR: PageRef = {kind: "year"};

/** What So far is drawn from. `stateOf` gives a day's state on the overall track. */
export interface SoFarInput {
  readonly tally: Tally;
  readonly counts: Counts;
  readonly today: Day;
  readonly stateOf: (day: Day) => DayState;
  readonly isReading: boolean;
  readonly formats: Formats;
}

/** Undefined before the first win. */
export function soFar(input: SoFarInput): SoFarView | undefined {
  const {tally, counts, today, isReading, formats} = input;
  if (counts.total === 0) return undefined;
  const total = countWords(counts.total, "win", "wins", formats);
  if (isReading) return {total: `${total} and counting`, week: lastDays(input), sentences: []};
  const pace = paceOf(tally, today);
  const milestone = nextMilestone(counts.total, pace);
  const curve = drawCurve({wins: tally, counts, milestone, today, formats});
  const sentences = [
    paceSentence(pace, formats),
    milestoneSentence(milestone.wins, milestone.on, today, formats),
  ];
  return {
    total,
    week: lastDays(input),
    counts: [
      {label: "this week", value: counts.week, opens: WEEK},
      {label: "this month", value: counts.month, opens: MONTH},
      {label: "this year", value: counts.year, opens: YEAR},
    ]
      .filter(({value}) => value > 0)
      .map(({label, value, opens}) => ({label, value: formats.number(value), opens})),
    sentences: sentences.filter((sentence) => sentence !== undefined),
    ...(curve !== undefined && {curve}),
  };
}

function lastDays({tally, today, stateOf, formats}: SoFarInput): WeekDayView[] {
  const levelOf = quartiles(tally, today);
  return Array.from({length: DAYS_IN_WEEK}, (_, index) => {
    const day = addDays(today, index - DAYS_IN_WEEK + 1);
    const wins = tally.winsOn(day);
    const state = stateOf(day);
    return {
      letter: formats.weekdayLetter(day),
      label: `${formats.longDate(day)}, ${dayWords(wins, state, formats)}`,
      level: levelOf(wins),
      state,
      isToday: day === today,
    };
  });
}

function dayWords(wins: number, state: DayState, formats: Formats): string {
  if (wins > 0) return countWords(wins, "win", "wins", formats);
  switch (state) {
    case "pending":
      return "open";
    case "rest":
      return "rest";
    case "frozen":
      return "frozen";
    default:
      return "no wins";
  }
}

/** "3 a day makes 21 a week, 90 a month, 1,095 a year." Undefined at pace 0. `opens` explains the pace. */
export function paceSentence(pace: Pace | undefined, formats: Formats, opens = PACE): Words[] | undefined {
  if (pace === undefined || pace.wins === 0) return undefined;
  const [week, month, year] = [7, 30, 365].map((days) => formats.number(project(pace, days)));
  const rate = perDay(pace);
  if (project(pace, 7) === 0)
    return [{text: `${month} a month`, strong: true, opens}, {text: ` makes ${year} a year.`}];
  if (rate < 0.95)
    return [
      {text: `${week} a week`, strong: true, opens},
      {text: ` makes ${month} a month, ${year} a year.`},
    ];
  const day = formats.tenth(rate);
  return [
    {text: `${day} a day`, strong: true, opens},
    {text: ` makes ${week} a week, ${month} a month, ${year} a year.`},
  ];
}

function milestoneSentence(
  wins: number,
  on: Day | undefined,
  today: Day,
  formats: Formats,
): Words[] | undefined {
  if (on === undefined) return undefined;
  return [
    {text: countWords(wins, "win", "wins", formats), strong: true, opens: PACE},
    {text: ` around ${formats.date(on, today)}.`},
  ];
}
