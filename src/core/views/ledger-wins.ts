import {monthStartOf, weekStartOf, yearStartOf, type Day} from "../day.ts";
import {ledgerDays} from "../ledger-days.ts";
import type {TrackSheet} from "../track.ts";
import type {LedgerAnswer} from "./ledger-answer.ts";
import type {Span} from "./page.ts";
import type {PageInput} from "./page-input.ts";
import {countWords} from "./words.ts";

const SPAN_WORDS = {day: "today", week: "this week", month: "this month", year: "this year"};

/** "412 wins since 21 October, on 120 days" */
export function winsAnswer(sheet: TrackSheet, span: Span | undefined, input: PageInput): LedgerAnswer {
  const {today, formats, weekStartsOn} = input;
  const {from: first, to} = ledgerDays(sheet);
  const from = span === undefined ? first : startOf(span, today, weekStartsOn);
  let wins = 0;
  let days = 0;
  for (const [day, count] of sheet.wins.winDays(today)) {
    if (day < from) continue;
    wins += count;
    days += 1;
  }
  // The days before today follow today's, so that its count is seen beside theirs.
  const listed = span === "day" ? first : (Math.max(first, from) as Day);
  const base = {answer: [], from: listed, to};
  if (wins === 0) return {...base, sentence: []};
  const since = span === undefined ? `since ${formats.date(first, today)}` : SPAN_WORDS[span];
  const on = days === 1 ? "" : `, on ${countWords(days, "day", "days", formats)}`;
  const count = {text: countWords(wins, "win", "wins", formats), strong: true};
  return {...base, sentence: [count, {text: ` ${since}${on}`}]};
}

function startOf(span: Span, today: Day, weekStartsOn: PageInput["weekStartsOn"]): Day {
  switch (span) {
    case "day":
      return today;
    case "week":
      return weekStartOf(today, weekStartsOn);
    case "month":
      return monthStartOf(today);
    case "year":
      return yearStartOf(today);
  }
}
