import {addDays, weekStartOf, type Day} from "../day.ts";
import {weekShares, type WeekShare} from "../goal-share.ts";
import type {TrackSheet} from "../track.ts";
import {sumWins, winsWithin} from "../wins.ts";
import type {AmountView} from "./amounts.ts";
import {shareWords} from "./goal-words.ts";
import type {PageInput} from "./page-input.ts";
import type {Words} from "./panel.ts";
import type {TrackRowView} from "./track-rows.ts";
import {countWords, type Formats} from "./words.ts";

/** The wins that served a goal, among all wins, ready to draw. */
export interface ShareView {
  readonly kind: "share";
  /** "9 of 17 wins this week" */
  readonly title: string;
  /** "53% served a goal · 61 of 412 in all" */
  readonly sentence: readonly Words[];
  /** How large the share was, week by week; undefined before the first win that served a goal. */
  readonly weeks: AmountView | undefined;
  /** The last weeks with such wins, the last one first: "16–22 November", "9 of 17". */
  readonly lately: readonly {readonly label: string; readonly value: string}[];
  /** The goals that wins served this week, most wins first, and which wins those were. */
  readonly goals: readonly TrackRowView[];
  /** "8 other wins this week. They count all the same." */
  readonly others: string | undefined;
}

const WEEKS = 53;
const RECENT_WEEKS = 26;
const DAYS_IN_WEEK = 7;
/** Weeks that are told in words. */
const TOLD_WEEKS = 8;
/** Names of wins that are told of a goal. */
const MOST_NAMES = 6;

/** Undefined where no note is a goal. */
export function drawShare(input: PageInput): ShareView | undefined {
  const {goals, tally, today, weekStartsOn, formats} = input;
  if (goals.all().length === 0) return undefined;
  const served = goals.wins(today);
  const shares = weekShares({served, all: tally}, WEEKS, today, weekStartsOn);
  const week = shares.at(-1) ?? {from: today, served: 0, all: 0};
  const others = week.all - week.served;
  const isAny = sumWins(served, today) > 0;
  return {
    kind: "share",
    ...drawTitle(week, {served: sumWins(served, today), all: sumWins(tally, today)}, formats),
    weeks: isAny ? drawWeeks(shares, formats) : undefined,
    lately: lately(shares, input),
    goals: drawServed(input),
    others:
      others > 0 && week.served > 0
        ? `${countWords(others, "other win", "other wins", formats)} this week. ${others === 1 ? "It counts" : "They count"} all the same.`
        : undefined,
  };
}

function drawTitle(
  week: WeekShare,
  total: Pick<WeekShare, "served" | "all">,
  formats: Formats,
): Pick<ShareView, "title" | "sentence"> {
  const inAll = `${formats.number(total.served)} of ${formats.number(total.all)} in all`;
  if (week.served > 0) {
    const percent = {text: formats.percent(week.served / week.all), strong: true};
    return {title: shareWords(week, formats), sentence: [percent, {text: ` served a goal · ${inAll}`}]};
  }
  const title = "Wins that serve a goal";
  if (total.served > 0) return {title, sentence: [{text: inAll}]};
  return {
    title,
    sentence: [{text: "Tick a goal’s step, or a line that links to one, and it is counted here."}],
  };
}

function drawWeeks(shares: readonly WeekShare[], formats: Formats): AmountView {
  const values = shares.map(shareOf);
  const caption = weekCaption(values, formats);
  const label = "Share of wins that served a goal, by week";
  return {
    title: "Week by week",
    total: [],
    label: caption === "" ? label : `${label}: ${caption}`,
    bars: drawBars(values),
    caption,
  };
}

/** Against the best of all weeks, and of the last ones. */
function drawBars(values: readonly number[]): AmountView["bars"] {
  const [best, recentBest] = [Math.max(...values), Math.max(...values.slice(-RECENT_WEEKS))];
  return values.map((value, index) => ({
    share: best > 0 ? value / best : 0,
    recentShare: index < WEEKS - RECENT_WEEKS ? undefined : recentBest > 0 ? value / recentBest : 0,
  }));
}

/** "53% this week, 41% the week before" */
function weekCaption(shares: readonly number[], formats: Formats): string {
  const [before = 0, now = 0] = shares.slice(-2);
  const words = [
    ...(now > 0 ? [`${formats.percent(now)} this week`] : []),
    ...(before > 0 ? [`${formats.percent(before)} the week before`] : []),
  ];
  return words.join(", ");
}

function shareOf({served, all}: WeekShare): number {
  return all === 0 ? 0 : served / all;
}

function lately(shares: readonly WeekShare[], {today, formats}: PageInput): ShareView["lately"] {
  const weeks = shares.filter(({served}) => served > 0).slice(-TOLD_WEEKS);
  return weeks.reverse().map(({from, served, all}) => {
    const to = addDays(from, DAYS_IN_WEEK - 1);
    return {
      label: to >= today ? "This week" : formats.dates(from, to, today),
      value: `${formats.number(served)} of ${formats.number(all)}`,
    };
  });
}

function drawServed({goals, book, today, weekStartsOn, formats}: PageInput): readonly TrackRowView[] {
  const from = weekStartOf(today, weekStartsOn);
  const rows = goals.all().flatMap(({path}) => {
    const sheet = book.sheet({kind: "goal", name: path});
    const wins = sheet === undefined ? 0 : sumWins(winsWithin(sheet.wins, from, today), today);
    return sheet === undefined || wins === 0 ? [] : [{sheet, wins}];
  });
  rows.sort((one, other) => other.wins - one.wins);
  return rows.map(({sheet, wins}) => ({
    track: sheet.ref,
    name: sheet.name,
    flair: countWords(wins, "win", "wins", formats),
    words: winNames(sheet, from, formats),
  }));
}

/** "Type 40 words, 4 times · Read one page aloud" */
function winNames({lines, input}: TrackSheet, from: Day, formats: Formats): string {
  const names = new Map<string, number>();
  for (const {status, day, facts} of lines) {
    if (status !== "done" || day < from || day > input.today) continue;
    names.set(facts.name, (names.get(facts.name) ?? 0) + 1);
  }
  const often = [...names].sort(([, one], [, other]) => other - one);
  const told = often.slice(0, MOST_NAMES).map(([name, times]) => {
    return times === 1 ? name : `${name}, ${formats.number(times)} times`;
  });
  const more = names.size - told.length;
  return [...told, ...(more > 0 ? [`${formats.number(more)} more`] : [])].join(" · ");
}
