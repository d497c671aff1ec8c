import {parseDay, type Day} from "../../src/core/day.ts";
import {Tally} from "../../src/core/tally.ts";
import {boxes, recordOfText} from "./records.ts";

/** A day that must exist. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no day`);
  return parsed;
}

/** A tally with these wins on days that follow each other from `from`. */
export function tallyOf(from: Day, wins: readonly number[]): Tally {
  const tally = new Tally();
  wins.forEach((count, index) => {
    const on = (from + index) as Day;
    tally.put(`${on}.md`, recordOfText(`${on}.md`, on, boxes(count)));
  });
  return tally;
}
