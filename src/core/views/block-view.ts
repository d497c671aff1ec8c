import {namedTrack} from "../block-names.ts";
import {readBlock, type BlockOptions, type Fault} from "../block-options.ts";
import type {Period} from "../block-period.ts";
import {addDays, weekStartOf, type Day} from "../day.ts";
import type {TrackRef, TrackSheet} from "../track.ts";
import {drawHabitBlock, drawHeatmap, drawStreaksBlock} from "./block-tracks.ts";
import {drawAllWins, drawTotal} from "./block-total.ts";
import type {BlockInput, BlockView, FaultsBlock, TodayBlock, WordsBlock} from "./block.ts";
import {drawGoal, drawGoals} from "./goals.ts";
import type {DayView, Words} from "./panel.ts";
import {countWords} from "./words.ts";

/** More faults say nothing more. */
const MOST_FAULTS = 5;
const DAYS_BEFORE_THIS_WEEK = 52 * 7;

const WAITING: WordsBlock = {kind: "words", text: ""};
const NO_NOTES: WordsBlock = {kind: "words", text: "Micro Wins reads the checkboxes in your daily notes."};
const UNREAD: WordsBlock = {kind: "words", text: "Reading older notes."};
const NOTHING: WordsBlock = {kind: "words", text: "Nothing ticked yet."};

/** What the text of a code block asks for. Never throws for what the text says. */
export function drawBlock(text: string, input: BlockInput): BlockView {
  const read = readBlock(text, input.today);
  if (read.kind === "faults") return drawFaults(read.faults, input);
  const {panel} = input;
  if (panel.kind !== "day") return panel.kind === "nowhere" ? NO_NOTES : WAITING;
  const track = namedTrack(read.options, input);
  if (track === undefined || "kind" in track) return drawShow(read.options, track, panel, input);
  // It may stand in a note that is still to be read.
  return panel.reading === undefined ? drawFaults([track], input) : UNREAD;
}

function drawShow(
  options: BlockOptions,
  track: TrackRef | undefined,
  panel: DayView,
  input: BlockInput,
): BlockView {
  const {show} = options;
  const isReading = panel.reading !== undefined;
  switch (show) {
    case "today":
      return drawToday(panel);
    case "streaks":
      return drawStreaksBlock(input, isReading);
    case "goals":
      return isReading ? UNREAD : drawGoalsBlock(track, input);
  }
  const sheet = input.book.sheet(track ?? {kind: "overall"});
  if (sheet === undefined) return NOTHING;
  if (show === "total") {
    const days = totalDays(options, sheet, input);
    if (track === undefined && days === undefined) return drawAllWins(panel.soFar, isReading) ?? NOTHING;
    return drawTotal({sheet, days, isReading}, input) ?? NOTHING;
  }
  const days = gridDays(options, input);
  const draw = show === "habit" ? drawHabitBlock : drawHeatmap;
  return draw({sheet, days, isReading}, input);
}

function drawFaults(faults: readonly Fault[], {formats}: BlockInput): FaultsBlock {
  const others = faults.length - MOST_FAULTS;
  return {
    kind: "faults",
    faults: faults
      .slice(0, MOST_FAULTS)
      .map(({line, text}) => ({where: `Line ${formats.number(line)}`, text})),
    more: others > 0 ? `${countWords(others, "more line", "more lines", formats)}.` : "",
  };
}

function drawToday({header, groups, more, allDone}: DayView): TodayBlock {
  const {number, title, opens, sentence} = header;
  const count: Words[] =
    number === undefined
      ? [{text: title, strong: true}]
      : [{text: number, strong: true, ...(opens !== undefined && {opens})}, {text: ` ${title}`}];
  return {kind: "today", title: count, sentence, groups, allDone, ...(more !== undefined && {more})};
}

function drawGoalsBlock(track: TrackRef | undefined, input: BlockInput): BlockView {
  if (track?.kind === "goal") {
    const row = drawGoal(track.name, input);
    if (row === undefined) return NOTHING;
    return {kind: "goals", goals: {share: undefined, goals: [{path: track.name, row}], away: undefined}};
  }
  const goals = drawGoals(input);
  const how = `A note with the tag #${input.settings.goalTag} is a goal.`;
  return goals === undefined ? {kind: "words", text: how} : {kind: "goals", goals};
}

/** The days of a total; undefined for all. */
function totalDays({from, to}: BlockOptions, {wins}: TrackSheet, {today}: BlockInput): Period | undefined {
  if (from === undefined && to === undefined) return undefined;
  const last = upToNow(to, today);
  return {first: from ?? wins.winDaysInOrder(last)[0] ?? last, last};
}

/** The days of a grid; undefined for the last 53 weeks. */
function gridDays({from, to}: BlockOptions, {today, weekStartsOn}: BlockInput): Period | undefined {
  if (from === undefined && to === undefined) return undefined;
  const last = upToNow(to, today);
  return {first: from ?? addDays(weekStartOf(last, weekStartsOn), -DAYS_BEFORE_THIS_WEEK), last};
}

function upToNow(to: Day | undefined, today: Day): Day {
  return to === undefined || to > today ? today : to;
}
