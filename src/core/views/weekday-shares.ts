import {addDays, weekdayOf, weekStartOf, type Day, type Weekday} from "../day.ts";
import {doesCount} from "../fold-input.ts";
import {heldSchedule} from "../held-schedules.ts";
import {leavesOut} from "../schedule.ts";
import type {TrackSheet} from "../track.ts";
import {drawProfile, type Bar, type ProfileView} from "./profile.ts";
import type {Words} from "./panel.ts";
import type {Formats} from "./words.ts";

/** On which weekdays a track's days count. */
export interface WeekdaysView {
  /** "most often on Tuesday" */
  readonly best: readonly Words[];
  readonly profile: ProfileView;
}

interface Share {
  readonly weekday: Weekday;
  /** Days that count, days that the schedule leaves out and that do not, and all days but those at rest otherwise. */
  counted: number;
  off: number;
  all: number;
}

/** The weekdays of the last 53 weeks. */
const DAYS = 371;
const DAYS_IN_WEEK = 7;
/** Fewer days say nothing about weekdays. */
const FEWEST_COUNTED = 7;

/** Undefined while too few days counted. */
export function drawWeekdayShares(sheet: TrackSheet, formats: Formats): WeekdaysView | undefined {
  const {today, weekStartsOn} = sheet.input;
  const shares = sharesOf(sheet);
  if (shares.reduce((sum, {counted}) => sum + counted, 0) < FEWEST_COUNTED) return undefined;
  const week = weekStartOf(today, weekStartsOn);
  const bars = Array.from({length: DAYS_IN_WEEK}, (_, index) => {
    const day = addDays(week, index);
    return barOf(shares[weekdayOf(day)], day, formats);
  });
  const highest = Math.max(...bars.map(({height}) => height));
  const best = bars.filter(({height}) => height === highest);
  const [only] = best.length === 1 ? best : [];
  return {
    best: only === undefined ? [] : [{text: `most often on ${only.name}`}],
    profile: drawProfile(bars),
  };
}

/**
 * For each weekday, Sunday first. A day that rests, or that is not over yet, could not have counted; one that the schedule
 * leaves out could, where others of its weekday do.
 */
function sharesOf(sheet: TrackSheet): readonly Share[] {
  const {counted, schedules, today, weekStartsOn} = sheet.input;
  const shares = Array.from({length: DAYS_IN_WEEK}, (_, index) => ({
    weekday: index as Weekday,
    counted: 0,
    off: 0,
    all: 0,
  }));
  const first = counted[0] ?? today;
  for (let day = Math.max(first, today - DAYS + 1) as Day; day <= today; day = addDays(day, 1)) {
    const share = shares[weekdayOf(day)];
    if (share === undefined) continue;
    const counts = doesCount(sheet.input, day);
    if (counts) share.counted += 1;
    if (!counts && (day === today || sheet.input.rests(day))) continue;
    share.all += 1;
    if (!counts && leavesOut(heldSchedule(schedules, day, weekStartsOn), day)) share.off += 1;
  }
  return shares.map((share) => (share.counted > 0 ? share : {...share, all: share.all - share.off}));
}

function barOf(share: Share | undefined, day: Day, formats: Formats): Bar {
  const {counted = 0, all = 0} = share ?? {};
  const height = all === 0 ? 0 : counted / all;
  const [letter, name] = [formats.weekdayLetter(day), formats.weekday(day)];
  if (all === 0) return {letter, name, height, value: "rest", words: "rest"};
  if (counted === 0) return {letter, name, height, value: "", words: "none"};
  return {letter, name, height, value: formats.percent(height), words: formats.percent(height)};
}
