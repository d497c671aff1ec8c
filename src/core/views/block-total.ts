import {countWins, paceOf} from "../compound.ts";
import type {TrackSheet} from "../track.ts";
import {sumWins, winsWithin} from "../wins.ts";
import {subjectOf} from "./block-tracks.ts";
import type {BlockInput, BlockScope, TotalBlock} from "./block.ts";
import type {LedgerRef, Span} from "./page.ts";
import type {SoFarView, Words} from "./panel.ts";
import {paceSentence} from "./so-far.ts";
import {countWords} from "./words.ts";

const ALL: LedgerRef = {kind: "ledger", track: {kind: "overall"}, question: "wins"};

/** All wins there are, as the sidebar adds them up. Undefined before the first one. */
export function drawAllWins(soFar: SoFarView | undefined, isReading: boolean): TotalBlock | undefined {
  if (soFar === undefined) return undefined;
  const total: Words = {text: soFar.total, strong: true, ...(!isReading && {opens: ALL})};
  return {
    kind: "total",
    subject: undefined,
    isReading,
    sentence: [total],
    counts: soFar.counts ?? [],
    paces: soFar.sentences,
  };
}

/** The wins of a habit or goal, or of some days. Undefined where there are none. */
export function drawTotal(scope: BlockScope, input: BlockInput): TotalBlock | undefined {
  const {sheet, days, isReading} = scope;
  const {formats, today} = input;
  const wins = days === undefined ? sheet.wins : winsWithin(sheet.wins, days.first, days.last);
  const sum = sumWins(wins, today);
  if (sum === 0 && days === undefined) return undefined;
  const count = countWords(sum, "win", "wins", formats);
  const total = isReading
    ? {text: `${count} and counting`, strong: true}
    : {text: count, strong: true, opens: ledger(sheet)};
  const block = {kind: "total", subject: subjectOf(sheet), isReading, counts: [], paces: []} as const;
  if (days === undefined)
    return {
      ...block,
      sentence: [total],
      ...(!isReading && {...countsOf(sheet, input), ...paceWords(sheet, input)}),
    };
  const when = formats.dates(days.first, days.last, today);
  if (sum === 0) return {...block, sentence: [{text: `${when}: nothing ticked.`}]};
  const on = countWords(wins.winDaysInOrder(today).length, "day", "days", formats);
  return {...block, sentence: [total, {text: ` on ${on}, ${when}`}]};
}

function countsOf(sheet: TrackSheet, {today, weekStartsOn, formats}: BlockInput): Pick<TotalBlock, "counts"> {
  const {week, month, year} = countWins(sheet.wins, today, weekStartsOn);
  const all: [string, number, Span][] = [
    ["this week", week, "week"],
    ["this month", month, "month"],
    ["this year", year, "year"],
  ];
  return {
    counts: all
      .filter(([, value]) => value > 0)
      .map(([label, value, span]) => ({
        label,
        value: formats.number(value),
        opens: {...ledger(sheet), span},
      })),
  };
}

function paceWords(sheet: TrackSheet, {today, formats}: BlockInput): Pick<TotalBlock, "paces"> {
  const opens: LedgerRef = {...ledger(sheet), question: "pace"};
  const sentence = paceSentence(paceOf(sheet.wins, today), formats, opens);
  return {paces: sentence === undefined ? [] : [sentence]};
}

function ledger({ref}: TrackSheet): LedgerRef {
  return {kind: "ledger", track: ref, question: "wins"};
}
