import type {Counts, Milestone} from "../compound.ts";
import type {Day} from "../day.ts";
import type {PassedMilestone} from "../milestones.ts";
import {firstWin, type Wins} from "../wins.ts";
import type {CurveView} from "./panel.ts";
import {countWords, type Formats} from "./words.ts";

const WIDTH = 268;
const HEIGHT = 72;
/** How far the trace goes where a milestone lies ahead. */
const HERE = 0.92;
/** Room above the milestone's mark. */
const TOP = 4;
/** More points than this cannot be told apart. */
const POINTS = 90;
/** Marks that stand closer than this, in the box's own pixels, are one blot. */
const APART = 18;

/** What a curve is drawn from. */
export interface CurveInput {
  readonly wins: Wins;
  readonly counts: Pick<Counts, "total">;
  readonly milestone: Milestone;
  readonly today: Day;
  readonly formats: Formats;
  /** Milestones to mark, the first one first; those that stand too close to a later one are not. */
  readonly passed?: readonly PassedMilestone[];
}

/** The wins so far as a curve, with the dotted way to the next milestone. Undefined before the second day. */
export function drawCurve(input: CurveInput): CurveView | undefined {
  const {wins, counts, milestone, today, formats, passed = []} = input;
  const first = firstWin(wins, today);
  if (first === undefined || first === today) return undefined;
  const hasAhead = milestone.on !== undefined;
  const highest = hasAhead ? milestone.wins : counts.total;
  const right = hasAhead ? WIDTH * HERE : WIDTH;
  const x = (share: number): number => share * right;
  const y = (count: number): number => HEIGHT - (count / highest) * (HEIGHT - TOP);
  const sums = cumulated(wins, first, today);
  const trace = sums.map((sum, index) => `${fixed(x(index / (sums.length - 1)))} ${fixed(y(sum))}`).join("L");
  const end = {x: x(1), y: y(counts.total)};
  const marks = passed.map(({wins: count, on}) => ({x: x((on - first) / (today - first)), y: y(count)}));
  return {
    label: curveLabel(first, counts, milestone, today, formats),
    trace: `M${trace}`,
    area: `M${trace}V${HEIGHT}H0Z`,
    here: placeOf(end),
    passed: apart(marks, end).map(placeOf),
    ...(hasAhead && {
      ahead: `M${fixed(end.x)} ${fixed(end.y)}L${WIDTH} ${fixed(y(highest))}`,
      mark: placeOf({x: WIDTH, y: y(highest)}),
    }),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the last one back, those of the points that stand clear of each other and of `end`. */
function apart(points: readonly Point[], end: Point): Point[] {
  const kept = [end];
  for (const point of [...points].reverse()) {
    const last = kept[kept.length - 1] ?? end;
    if (Math.hypot(last.x - point.x, last.y - point.y) >= APART) kept.push(point);
  }
  return kept.slice(1).reverse();
}

/** The wins up to evenly spaced days from `first` to `today`; at least two, at most `POINTS`. */
function cumulated(wins: Wins, first: Day, today: Day): number[] {
  const days = today - first;
  const steps = Math.min(POINTS - 1, days);
  const winDays = wins.winDaysInOrder(today);
  const sums: number[] = [];
  let sum = 0;
  let next = 0;
  for (let step = 0; step <= steps; step += 1) {
    const until = first + Math.round((step * days) / steps);
    for (let day = winDays[next]; day !== undefined && day <= until; day = winDays[next]) {
      sum += wins.winsOn(day);
      next += 1;
    }
    sums.push(sum);
  }
  return sums;
}

function curveLabel(
  first: Day,
  counts: CurveInput["counts"],
  milestone: Milestone,
  today: Day,
  formats: Formats,
): string {
  const since = `${countWords(counts.total, "win", "wins", formats)} since ${formats.date(first, today)}`;
  if (milestone.on === undefined) return since;
  return `${since}, ${formats.number(milestone.wins)} around ${formats.date(milestone.on, today)} at this pace`;
}

function fixed(value: number): string {
  return value.toFixed(1);
}

/** In percent of the box. */
function placeOf({x, y}: Point): {left: number; top: number} {
  return {left: percent(x, WIDTH), top: percent(y, HEIGHT)};
}

function percent(value: number, of: number): number {
  return Number(((value / of) * 100).toFixed(1));
}
