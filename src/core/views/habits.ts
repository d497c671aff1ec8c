import {addDays} from "../day.ts";
import {keyOfHabit} from "../habit-summary.ts";
import type {TrackBook} from "../track-book.ts";
import type {TrackSheet} from "../track.ts";
import {amountLine} from "./amounts.ts";
import {openOffer, type OpenOffer, type RungAnswer} from "../rung-answers.ts";
import {rungOfferOf} from "../rung-offers.ts";
import type {FortnightView, HabitRowView, HabitsView, NumberView} from "./habits-view.ts";
import {drawRungOffer} from "./rung-offer.ts";
import {bestInWords, lengthInWords} from "./track-words.ts";
import type {Formats} from "./words.ts";

interface Drawn {
  readonly formats: Formats;
  readonly row: HabitRowView;
}

/** What a habit is today, in the order of the list. */
const ORDER = ["open", "rest", "done"] as const;

const FORTNIGHT = 14;

/** What was drawn of a habit stays as long as its sheet. */
const drawn = new WeakMap<TrackSheet, Drawn>();

/** Undefined where there are no active habits. */
export function drawHabits(
  book: Pick<TrackBook, "activeHabits">,
  formats: Formats,
  answers: readonly RungAnswer[],
): HabitsView | undefined {
  const sheets = book.activeHabits();
  if (sheets.length === 0) return undefined;
  const ranked = sheets.map((sheet) => ({sheet, rank: ORDER.indexOf(today(sheet))}));
  ranked.sort((one, other) => one.rank - other.rank || other.sheet.strength.now - one.sheet.strength.now);
  const done = sheets.filter((sheet) => today(sheet) === "done").length;
  const all = formats.number(ranked.length);
  const offer = firstOffer(sheets, answers);
  return {
    habits: ranked.map(({sheet}) => ({
      key: keyOfHabit(sheet),
      get row() {
        return rowOf(sheet, formats);
      },
    })),
    today: done === 0 ? all : `${formats.number(done)} of ${all} today`,
    ...(offer !== undefined && {offer: drawRungOffer(offer, formats)}),
  };
}

/** The offer that was due first. */
function firstOffer(sheets: readonly TrackSheet[], answers: readonly RungAnswer[]): OpenOffer | undefined {
  let first: OpenOffer | undefined;
  for (const sheet of sheets) {
    const open = openOffer(rungOfferOf(sheet), answers, sheet.input.today);
    if (open !== undefined && open.offer.since < (first?.offer.since ?? Infinity)) first = open;
  }
  return first;
}

function today({wins, input, fold}: TrackSheet): (typeof ORDER)[number] {
  if (wins.winsOn(input.today) > 0) return "done";
  return fold.streak.neededToday ? "open" : "rest";
}

function rowOf(sheet: TrackSheet, formats: Formats): HabitRowView {
  const before = drawn.get(sheet);
  if (before?.formats === formats) return before.row;
  const row = drawRow(sheet, formats);
  drawn.set(sheet, {formats, row});
  return row;
}

function drawRow(sheet: TrackSheet, formats: Formats): HabitRowView {
  const {ref, name, wins, input} = sheet;
  const streak = streakOf(sheet, formats);
  const strength = strengthOf(sheet, formats);
  const amount = amountLine(sheet, formats);
  return {
    key: keyOfHabit(sheet),
    name,
    page: {kind: "track", track: ref},
    isDone: wins.winsOn(input.today) > 0,
    fortnight: fortnightOf(sheet, formats),
    ...(streak !== undefined && {streak}),
    ...(strength !== undefined && {strength}),
    ...(amount !== undefined && {amount}),
  };
}

function streakOf(sheet: TrackSheet, formats: Formats): NumberView | undefined {
  const {current, unit} = sheet.fold.streak;
  if (current === 0) return undefined;
  const text = lengthInWords(current, unit, formats);
  const label = `${text} in a row${bestInWords(sheet, formats)}`;
  return {text, label, opens: {kind: "ledger", track: sheet.ref, question: "streak"}};
}

function strengthOf({strength, ref}: TrackSheet, formats: Formats): NumberView | undefined {
  if (Math.round(strength.now * 100) === 0) return undefined;
  const text = formats.percent(strength.now);
  return {text, label: `Strength ${text}`, opens: {kind: "ledger", track: ref, question: "strength"}};
}

function fortnightOf({fold, input}: TrackSheet, formats: Formats): FortnightView {
  const days = Array.from({length: FORTNIGHT}, (_, index) =>
    fold.stateOf(addDays(input.today, index + 1 - FORTNIGHT)),
  );
  const counted = days.filter((state) => state === "counted").length;
  const of = `the last ${formats.number(FORTNIGHT)} days`;
  return {label: counted === 0 ? "The last 14 days" : `${formats.number(counted)} of ${of}`, days};
}
