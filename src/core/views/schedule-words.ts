import type {Day, Weekday} from "../day.ts";
import type {Schedule} from "../schedule.ts";
import {countWords, type Formats} from "./words.ts";

/** A schedule in words: "Every weekday", "Mon, Wed, Fri", "3 times a week", "Every 2 days". */
export function scheduleInWords(schedule: Schedule, formats: Formats, weekStartsOn: Weekday): string {
  switch (schedule.kind) {
    case "day":
      return "Every day";
    case "weekly":
      return schedule.times === 1 ? "Once a week" : `${formats.number(schedule.times)} times a week`;
    case "every":
      return `Every ${countWords(schedule.days, "day", "days", formats)}`;
    case "weekdays":
      return weekdaysInWords(schedule.days, formats, weekStartsOn);
  }
}

function weekdaysInWords(days: readonly Weekday[], formats: Formats, weekStartsOn: Weekday): string {
  if (days.join() === "1,2,3,4,5") return "Every weekday";
  if (days.join() === "0,6") return "Weekends";
  const inOrder = weekFrom(weekStartsOn).filter((weekday) => days.includes(weekday));
  const isShort = days.length > 1;
  return inOrder
    .map((weekday) => (isShort ? formats.shortWeekday(dayOn(weekday)) : formats.weekday(dayOn(weekday))))
    .join(", ");
}

/** The seven weekdays in the order of the reader's week. */
export function weekFrom(weekStartsOn: Weekday): readonly Weekday[] {
  return Array.from({length: 7}, (_, index) => ((weekStartsOn + index) % 7) as Weekday);
}

/** Any day of that weekday. */
export function dayOn(weekday: Weekday): Day {
  // 1970-01-04 was a Sunday.
  return (3 + weekday) as Day;
}
