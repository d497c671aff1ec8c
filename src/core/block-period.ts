import {addDays, addMonths, dayOf, parseDay, type Day} from "./day.ts";

/** Some days in a row, both included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

const AGO = /^[-−–]\s*(\d{1,4})\s*(day|week|month|year)s?$/i;
const MONTH = /^(\d{4})-(\d\d)$/;
const YEAR = /^\d{4}$/;

/** Reads `2026-11-20`, `2026-11`, `2026`, `today` and `-30 days` (weeks, months, years); undefined for all else. */
export function readPeriod(text: string, today: Day): Period | undefined {
  if (text.toLowerCase() === "today") return one(today);
  const [, count, unit] = AGO.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) return one(ago(Number(count), unit, today));
  if (YEAR.test(text)) return months(dayOf(Number(text), 1, 1), 12);
  const [, year, month] = MONTH.exec(text) ?? [];
  if (year !== undefined && month !== undefined) return months(dayOf(Number(year), Number(month), 1), 1);
  return one(parseDay(text));
}

function one(day: Day | undefined): Period | undefined {
  return day === undefined ? undefined : {first: day, last: day};
}

function ago(count: number, unit: string, today: Day): Day {
  switch (unit.toLowerCase()) {
    case "day":
      return addDays(today, -count);
    case "week":
      return addDays(today, -7 * count);
    case "month":
      return addMonths(today, -count);
    default:
      return addMonths(today, -12 * count);
  }
}

function months(first: Day | undefined, count: number): Period | undefined {
  return first === undefined ? undefined : {first, last: addDays(addMonths(first, count), -1)};
}
