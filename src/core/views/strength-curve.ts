import {addDays, type Day} from "../day.ts";
import type {TrackSheet} from "../track.ts";
import type {CurveView, Words} from "./panel.ts";
import type {Formats} from "./words.ts";

/** How strength came to where it is. */
export interface StrengthView {
  /** "83%" */
  readonly now: readonly Words[];
  /** "100%", the height of the box. */
  readonly scale: string;
  /** In a box of 268 × 64, whose height is 100 %. */
  readonly curve: Pick<CurveView, "label" | "trace" | "area" | "here">;
  /** What stands under it, evenly spaced: "February", "May", "August", "November". */
  readonly axis: readonly string[];
}

const WIDTH = 268;
const HEIGHT = 64;
/** More points than this cannot be told apart. */
const POINTS = 90;
/** Under a shorter curve months would say too little. */
const DAYS_FOR_MONTHS = 124;
const DAYS_IN_YEAR = 365;

/** Undefined before the second day, and where there is next to nothing. */
export function drawStrength(sheet: TrackSheet, formats: Formats): StrengthView | undefined {
  const {now, from, values} = sheet.strength;
  if (values.length < 2 || Math.round(now * 100) === 0) return undefined;
  const last = values.length - 1;
  const steps = Math.min(POINTS - 1, last);
  const points = Array.from({length: steps + 1}, (_, step) => {
    const value = values[Math.round((step * last) / steps)] ?? 0;
    return `${((step / steps) * WIDTH).toFixed(1)} ${(HEIGHT * (1 - value)).toFixed(1)}`;
  }).join("L");
  const {today} = sheet.input;
  const text = formats.percent(now);
  return {
    now: [{text, opens: {kind: "ledger", track: sheet.ref, question: "strength"}}],
    scale: formats.percent(1),
    curve: {
      label: `Strength since ${formats.date(from, today)}: now ${text}`,
      trace: `M${points}`,
      area: `M${points}V${HEIGHT}H0Z`,
      here: {left: 100, top: Number((100 * (1 - now)).toFixed(1))},
    },
    axis: axisOf(from, addDays(from, last), today, formats),
  };
}

function axisOf(from: Day, to: Day, today: Day, formats: Formats): string[] {
  const days = to - from;
  if (days < DAYS_FOR_MONTHS) return [formats.date(from, today), formats.date(to, today)];
  // Names with a year are longer.
  const names = days < DAYS_IN_YEAR ? 4 : 3;
  return Array.from({length: names}, (_, index) => {
    const day = addDays(from, Math.round((index * days) / (names - 1)));
    return days < DAYS_IN_YEAR ? formats.month(day, day) : formats.month(day, today);
  });
}
