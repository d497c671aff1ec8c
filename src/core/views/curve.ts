import type {Counts, Milestone} from "../compound.ts";
import type {Day} from "../day.ts";
import type {Tally} from "../tally.ts";
import type {CurveView} from "./panel.ts";
import type {Formats} from "./words.ts";

const WIDTH = 268;
const HEIGHT = 72;
/** How far the trace goes where a milestone lies ahead. */
const HERE = 0.92;
/** Room above the milestone's mark. */
const TOP = 4;
/** More points than this cannot be told apart. */
const POINTS = 90;

/** The wins so far as a curve, with the dotted way to the next milestone. Undefined before the second day. */
export function drawCurve(
  tally: Tally,
  counts: Counts,
  milestone: Milestone,
  today: Day,
  formats: Formats,
): CurveView | undefined {
  const first = tally.firstWin(today);
  if (first === undefined || first === today) return undefined;
  const hasAhead = milestone.on !== undefined;
  const highest = hasAhead ? milestone.wins : counts.total;
  const right = hasAhead ? WIDTH * HERE : WIDTH;
  const x = (share: number): number => share * right;
  const y = (wins: number): number => HEIGHT - (wins / highest) * (HEIGHT - TOP);
  const sums = cumulated(tally, first, today);
  const trace = sums
    .map((wins, index) => `${fixed(x(index / (sums.length - 1)))} ${fixed(y(wins))}`)
    .join("L");
  const end = {x: x(1), y: y(counts.total)};
  return {
    label: curveLabel(first, counts, milestone, today, formats),
    trace: `M${trace}`,
    area: `M${trace}V${HEIGHT}H0Z`,
    here: {left: percent(end.x, WIDTH), top: percent(end.y, HEIGHT)},
    ...(hasAhead && {
      ahead: `M${fixed(end.x)} ${fixed(end.y)}L${WIDTH} ${fixed(y(highest))}`,
      mark: {left: 100, top: percent(y(highest), HEIGHT)},
    }),
  };
}

/** The wins up to evenly spaced days from `first` to `today`; at least two, at most `POINTS`. */
function cumulated(tally: Tally, first: Day, today: Day): number[] {
  const days = today - first;
  const steps = Math.min(POINTS - 1, days);
  const winDays = tally.winDaysInOrder(today);
  const sums: number[] = [];
  let sum = 0;
  let next = 0;
  for (let step = 0; step <= steps; step += 1) {
    const until = first + Math.round((step * days) / steps);
    for (let day = winDays[next]; day !== undefined && day <= until; day = winDays[next]) {
      sum += tally.winsOn(day);
      next += 1;
    }
    sums.push(sum);
  }
  return sums;
}

function curveLabel(first: Day, counts: Counts, milestone: Milestone, today: Day, formats: Formats): string {
  const total = `${formats.number(counts.total)} ${counts.total === 1 ? "win" : "wins"}`;
  const since = `${total} since ${formats.date(first, today)}`;
  if (milestone.on === undefined) return since;
  return `${since}, ${formats.number(milestone.wins)} around ${formats.date(milestone.on, today)} at this pace`;
}

function fixed(value: number): string {
  return value.toFixed(1);
}

function percent(value: number, of: number): number {
  return Number(((value / of) * 100).toFixed(1));
}
