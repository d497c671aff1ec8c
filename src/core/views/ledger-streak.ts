import {addDays, weekStartOf, type Day} from "../day.ts";
import {ledgerDays} from "../ledger-days.ts";
import type {Settings} from "../settings.ts";
import {foldStreak, type StreakSpan, type StreakUnit} from "../streak.ts";
import type {Tally} from "../tally.ts";
import type {TrackSheet} from "../track.ts";
import {endedByChange} from "../why.ts";
import type {LedgerAnswer} from "./ledger-answer.ts";
import type {PageInput} from "./page-input.ts";
import type {Words} from "./panel.ts";
import {countWords, type Formats} from "./words.ts";

const DAYS_IN_WEEK = 7;

/**
 * Why a streak ended, with the day that ended it at the top; how one that runs came about. The one that began on `from`,
 * else the last that ended, until the one that runs has outgrown it.
 */
export function streakAnswer(sheet: TrackSheet, from: Day | undefined, input: PageInput): LedgerAnswer {
  const base = {sentence: lengthWords(sheet, input.formats), ...ledgerDays(sheet)};
  const {streaks} = sheet.fold;
  const streak = streaks.find((each) => each.from === from) ?? lastOf(streaks);
  if (streak === undefined) return {...base, answer: []};
  const {endedOn} = streak;
  if (endedOn === undefined) return {...base, answer: [runningWords(streak, sheet, input)]};
  const isChange = endedByChange(streak, sheet.input);
  const offer = isChange ? undefined : absence(streak, endedOn, sheet, input.tally);
  return {
    ...base,
    answer: [endWords(streak, endedOn, sheet, input)],
    ...(offer !== undefined && {offer}),
    // A week is missed as a whole.
    begin: streak.unit === "week" && !isChange ? addDays(endedOn, DAYS_IN_WEEK - 1) : endedOn,
  };
}

/** The one that runs, if no other is as long as it or if there is no other; else the last that ended. */
function lastOf(streaks: readonly StreakSpan[]): StreakSpan | undefined {
  const last = streaks.at(-1);
  const ended = last?.endedOn === undefined ? streaks.at(-2) : last;
  return last !== undefined && last.length > (ended?.length ?? 0) ? last : ended;
}

/** "23 days in a row · best 41 days" */
function lengthWords({fold}: TrackSheet, formats: Formats): Words[] {
  const {current, longest, unit} = fold.streak;
  if (longest === 0) return [];
  const words = (length: number): string => countWords(length, unit, `${unit}s`, formats);
  if (current === 0) return [{text: "best "}, {text: words(longest), strong: true}];
  const best = current === longest ? " · your best" : ` · best ${words(longest)}`;
  return [{text: words(current), strong: true}, {text: ` in a row${best}`}];
}

/** "This streak began on Thursday 29 October with a freeze. It has earned 3 more and spent 1." */
function runningWords(streak: StreakSpan, sheet: TrackSheet, {settings, today, formats}: PageInput): Words[] {
  const {unit} = streak;
  const began = {text: formats.dayAndDate(startOf(streak.from, unit, sheet), today), strong: true};
  const spent = frozenUnits(streak.from, today, unit, sheet);
  const earned = sheet.fold.streak.freezes + spent - 1;
  return [
    {text: `This streak began ${unit === "week" ? "in the week of" : "on"} `},
    began,
    {text: freezeWords(settings.streakPolicy, earned, spent, unit, formats)},
  ];
}

function freezeWords(
  policy: Settings["streakPolicy"],
  earned: number,
  spent: number,
  unit: StreakUnit,
  formats: Formats,
): string {
  if (policy === "strict") return ".";
  if (policy === "never-twice") {
    const missed = countWords(spent, `missed ${unit} is`, `missed ${unit}s are`, formats);
    return spent === 0 ? "." : `. ${missed} covered.`;
  }
  const did = [
    ...(earned > 0 ? [`earned ${formats.number(earned)} more`] : []),
    ...(spent > 0 ? [`spent ${formats.number(spent)}`] : []),
  ];
  return did.length === 0 ? " with a freeze." : ` with a freeze. It has ${did.join(" and ")}.`;
}

/** "The streak of 41 days ended on Wednesday 28 October. Two freezes covered the days before it, and there was no third." */
function endWords(
  streak: StreakSpan,
  endedOn: Day,
  sheet: TrackSheet,
  {settings, today, formats}: PageInput,
): Words[] {
  const {unit} = streak;
  const length = countWords(streak.length, unit, `${unit}s`, formats);
  const covered = frozenUnits(addDays(streak.to, 1), addDays(endedOn, -1), unit, sheet);
  return [
    {text: `The streak of ${length} ended ${unit === "week" ? "in the week of" : "on"} `},
    {text: formats.dayAndDate(endedOn, today), strong: true},
    {
      text: endedByChange(streak, sheet.input)
        ? SCHEDULE
        : `. ${coverWords(settings.streakPolicy, covered, unit)}`,
    },
  ];
}

const SCHEDULE = ", when its schedule changed between days and weeks.";

function coverWords(policy: Settings["streakPolicy"], covered: number, unit: StreakUnit): string {
  if (policy === "strict") return "A strict streak has no freezes.";
  if (policy === "never-twice") return `The missed ${unit} before it was covered; a second in a row is not.`;
  if (covered === 0) return "There was no freeze left.";
  if (covered === 1) return `A freeze covered the missed ${unit} before it, and there was no second.`;
  return `Two freezes covered the ${unit}s before it, and there was no third.`;
}

/** The days around a streak's end on which nothing was ticked at all, as if nobody had been there. */
function absence(
  streak: StreakSpan,
  endedOn: Day,
  {fold, input}: TrackSheet,
  tally: Tally,
): {readonly from: Day; readonly to: Day} | undefined {
  const isMissed = (day: Day): boolean => ["frozen", "missed"].includes(fold.stateOf(day));
  let from = addDays(streak.to, 1);
  while (!isMissed(from) && from < endedOn) from = addDays(from, 1);
  let last = from;
  for (let day = from; day < input.today && tally.winsOn(day) === 0; day = addDays(day, 1)) {
    if (isMissed(day)) last = day;
  }
  if (last < endedOn || tally.winsOn(from) > 0) return undefined;
  const rests = (day: Day): boolean => input.rests(day) || (from <= day && day <= last);
  const rested = foldStreak({...input, rests}).streaks.find((each) => each.from === streak.from);
  const isKept = rested !== undefined && (rested.endedOn === undefined || rested.endedOn > last);
  return isKept ? {from, to: last} : undefined;
}

/** How many days, or weeks, from–to are frozen. */
function frozenUnits(from: Day, to: Day, unit: StreakUnit, sheet: TrackSheet): number {
  const frozen = new Set<Day>();
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (sheet.fold.stateOf(day) === "frozen") frozen.add(startOf(day, unit, sheet));
  }
  return frozen.size;
}

function startOf(day: Day, unit: StreakUnit, {input}: TrackSheet): Day {
  return unit === "week" ? weekStartOf(day, input.weekStartsOn) : day;
}
