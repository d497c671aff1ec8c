import {addDays, addMonths, weekStartOf, type Day, type Weekday} from "../day.ts";

/** The days that can be gone to, both included. */
export interface Reach {
  readonly from: Day;
  readonly to: Day;
  readonly weekStartsOn: Weekday;
}

/**
 * Where a key leads from a day of the grid: the arrows to the day or week beside it, Home and End to its week's ends,
 * Page up and Page down to the month before and after. Undefined for other keys, and where the arrows leave the grid.
 */
export function dayByKey(key: string, day: Day, reach: Reach, isRightToLeft: boolean): Day | undefined {
  const steps = ARROWS[key];
  if (steps !== undefined) {
    const isMirrored = isRightToLeft && Math.abs(steps) > 1;
    const to = addDays(day, isMirrored ? -steps : steps);
    return reach.from <= to && to <= reach.to ? to : undefined;
  }
  const week = weekStartOf(day, reach.weekStartsOn);
  switch (key) {
    case "Home":
      return within(week, reach);
    case "End":
      return within(addDays(week, 6), reach);
    case "PageUp":
      return within(addMonths(day, -1), reach);
    case "PageDown":
      return within(addMonths(day, 1), reach);
    default:
      return undefined;
  }
}

const ARROWS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -7,
  ArrowRight: 7,
};

function within(day: Day, {from, to}: Reach): Day {
  return Math.min(to, Math.max(from, day)) as Day;
}
