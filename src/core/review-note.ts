import {addDays, weekStartOf, type Day} from "./day.ts";
import {asMarkdown, noteLink, table} from "./review-markdown.ts";
import {questionOf} from "./review-questions.ts";
import type {ReviewSpan} from "./review-span.ts";
import type {KeptStreak, MovedGoal, ReviewData, ReviewDay} from "./review.ts";
import {lengthInWords} from "./views/track-words.ts";
import {countWords, type Formats} from "./views/words.ts";

/** What a review is put together from, in the order of the built-in template. */
export const REVIEW_PARTS = ["wins", "areas", "streaks", "goals", "habit", "question"] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** What each part says: sentences, lists and tables that read well without the plugin, never a checkbox line. */
export type ReviewTexts = Readonly<Record<ReviewPart, readonly string[]>>;

/** Longer lists say how many more there are. */
const MOST_STREAKS = 12;
const DAYS_IN_WEEK = 7;

export function reviewTexts(data: ReviewData, formats: Formats): ReviewTexts {
  return {
    wins: wins(data, formats),
    areas: areas(data, formats),
    streaks: streaks(data, formats),
    goals: goals(data, formats),
    habit: [habit(data, formats)],
    question: [questionOf(data.span)],
  };
}

/** "16 November 2026" */
export function dateInWords(day: Day, formats: Formats): string {
  return formats.date(day, inAnotherYear(day));
}

/** "16–22 November 2026", "November 2026" */
function spanInWords({kind, from, to}: ReviewSpan, formats: Formats): string {
  const elsewhen = inAnotherYear(from);
  return kind === "week" ? formats.dates(from, to, elsewhen) : formats.month(from, elsewhen);
}

/** A note is read in other years, too: its dates say theirs. */
function inAnotherYear(day: Day): Day {
  return addDays(day, -1000);
}

function wins(data: ReviewData, formats: Formats): string[] {
  const {span, days, isOver} = data;
  const when = spanInWords(span, formats);
  if (data.wins === 0) return [isOver ? `A quiet ${span.kind}, ${when}.` : `Open so far, ${when}.`];
  const count = countWords(data.wins, "win", "wins", formats);
  const won = days.filter((day) => day.wins > 0).length;
  const on = `on ${formats.number(won)} of ${countWords(days.length, "day", "days", formats)}`;
  const sentence = `**${count}**${isOver ? "" : " so far,"} ${on}, ${when}.`;
  return [sentence, "", ...(span.kind === "week" ? byDay(days, formats) : byWeek(span, days, formats))];
}

function byDay(days: readonly ReviewDay[], formats: Formats): string[] {
  const rows = days.map((day) => [noteLink(day.path, formats.longDate(day.day)), inWords(day, formats)]);
  return table(["Day", "Wins"], rows);
}

function inWords({wins: count, state}: ReviewDay, formats: Formats): string {
  if (count > 0) return formats.number(count);
  return state === "rest" || state === "frozen" ? state : "";
}

/** A week a row, as in a calendar. */
function byWeek(span: ReviewSpan, days: readonly ReviewDay[], formats: Formats): string[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const first = weekStartOf(span.from, span.weekStartsOn);
  const rows: string[][] = [];
  for (let start = first; start <= (days.at(-1)?.day ?? first); start = addDays(start, DAYS_IN_WEEK)) {
    const week = weekFrom(start);
    const there = week.filter((day) => day >= span.from && day <= span.to);
    const cells = week.map((day) => ofDay(known.get(day), formats));
    const sum = there.reduce((wins, day) => wins + (known.get(day)?.wins ?? 0), 0);
    const [from = start, to = from] = [there[0], there.at(-1)];
    rows.push([formats.dates(from, to, from), ...cells, sum === 0 ? "" : formats.number(sum)]);
  }
  return table(["Week", ...weekFrom(first).map((day) => formats.shortWeekday(day)), "Wins"], rows);
}

function weekFrom(start: Day): Day[] {
  return Array.from({length: DAYS_IN_WEEK}, (_, index) => addDays(start, index));
}

function ofDay(day: ReviewDay | undefined, formats: Formats): string {
  return day === undefined || day.wins === 0 ? "" : noteLink(day.path, formats.number(day.wins));
}

function areas(data: ReviewData, formats: Formats): string[] {
  const [first] = data.areas;
  if (first?.name === undefined)
    return ["Wins under a heading, or with a tag below the win tag, are counted here."];
  const rows = data.areas.map(({name, wins: count}) => [
    name === undefined ? "Elsewhere" : asMarkdown(name),
    formats.number(count),
  ]);
  return table(["Area", "Wins"], rows);
}

function streaks({streaks: kept}: ReviewData, formats: Formats): string[] {
  if (kept.length === 0) return ["The next streak begins with one win."];
  const more = kept.length - MOST_STREAKS;
  const lines = kept.slice(0, MOST_STREAKS).map((streak) => streakLine(streak, formats));
  return more > 0 ? [...lines, `- And ${formats.number(more)} more`] : lines;
}

function streakLine({name, length, unit, isBest}: KeptStreak, formats: Formats): string {
  const shown = name === undefined ? "All wins" : asMarkdown(name);
  return `- **${shown}**: ${lengthInWords(length, unit, formats)} in a row${isBest ? ", your best" : ""}`;
}

function goals(data: ReviewData, formats: Formats): string[] {
  if (data.serving === 0) return ["Wins that serve a goal are counted here."];
  const all = countWords(data.wins, "win", "wins", formats);
  const share = formats.percent(data.serving / data.wins);
  const sentence = `${formats.number(data.serving)} of ${all} served a goal, ${share}.`;
  return [...data.goals.map((goal) => goalLine(goal, formats)), "", sentence];
}

function goalLine({path, name, wins: count, steps}: MovedGoal, formats: Formats): string {
  const done = steps === 0 ? "" : `, ${countWords(steps, "step", "steps", formats)} done`;
  return `- **${countWords(count, "win", "wins", formats)}** for ${noteLink(path, name)}${done}`;
}

function habit({habit: strong, days}: ReviewData, formats: Formats): string {
  if (strong === undefined) return "A line that was done on 3 days becomes a habit.";
  const of = `${formats.number(strong.days)} of ${countWords(days.length, "day", "days", formats)}`;
  return `**${asMarkdown(strong.name)}**: ${of}, strength ${formats.percent(strong.strength)}.`;
}
