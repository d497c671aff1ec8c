import moment from "moment";
import {dayOf, type Day} from "../../src/core/day.ts";

/** As the app reads names: by moment, strictly, and only where printing gives the name back. */
export function readDay(format: string, name: string): Day | undefined {
  const read = moment(name, format, "en", true);
  if (!read.isValid() || read.format(format) !== name) return undefined;
  return dayOf(read.year(), read.month() + 1, read.date());
}
