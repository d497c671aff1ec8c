import {nextMilestone, paceOf, perDay, project, type Pace} from "../compound.ts";
import {addDays} from "../day.ts";
import {ledgerDays} from "../ledger-days.ts";
import type {TrackSheet} from "../track.ts";
import {sumWins} from "../wins.ts";
import type {LedgerAnswer} from "./ledger-answer.ts";
import type {PageInput} from "./page-input.ts";
import type {Words} from "./panel.ts";
import {countWords, type Formats} from "./words.ts";

/** The wins that make the pace, what it comes to, and how the next milestone's day follows from it. */
export function paceAnswer(sheet: TrackSheet, {today, formats}: PageInput): LedgerAnswer {
  const pace = paceOf(sheet.wins, today);
  if (pace === undefined || pace.wins === 0) return {sentence: [], answer: [], ...ledgerDays(sheet)};
  const total = sumWins(sheet.wins, today);
  const {wins, on} = nextMilestone(total, pace);
  const ahead = countWords(wins - total, "win", "wins", formats);
  const milestone: Words[][] =
    on === undefined
      ? []
      : [
          [
            {text: `${ahead} more make ${formats.number(wins)}: `},
            {text: `around ${formats.date(on, today)}`, strong: true},
            {text: "."},
          ],
        ];
  return {
    sentence: [
      {text: countWords(pace.wins, "win", "wins", formats), strong: true},
      {
        text: ` in ${countWords(pace.days, "day", "days", formats)} up to ${pace.endsOn === today ? "today" : "yesterday"}`,
      },
    ],
    answer: [[{text: projectionWords(pace, formats)}], ...milestone],
    from: addDays(pace.endsOn, 1 - pace.days),
    to: pace.endsOn,
  };
}

/** "That is 3.1 a day, 22 in 7 days, 93 in 30, 1,134 in 365." What rounds to nothing is left out. */
function projectionWords(pace: Pace, formats: Formats): string {
  const rate = perDay(pace);
  const spans = [7, 30, 365].flatMap((days) => {
    const wins = project(pace, days);
    return wins === 0 ? [] : [`${formats.number(wins)} in ${formats.number(days)} days`];
  });
  const daily = rate < 0.05 ? [] : [`${formats.tenth(rate)} a day`];
  return `That is ${[...daily, ...spans].join(", ")}.`;
}
