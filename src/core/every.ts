import type {Weekday} from "./day.ts";
import type {Schedule} from "./schedule.ts";

const SHORT_NAMES: Readonly<Record<Weekday, string>> = {
  0: "sun",
  1: "mon",
  2: "tue",
  3: "wed",
  4: "thu",
  5: "fri",
  6: "sat",
};

/** A schedule as `[every:: …]` has it: "day", "weekday", "mon, wed", "3/week", "2 days". */
export function printSchedule(schedule: Schedule): string {
  switch (schedule.kind) {
    case "day":
      return "day";
    case "weekly":
      return `${schedule.times}/week`;
    case "every":
      return `${schedule.days} days`;
    case "weekdays": {
      const days = schedule.days.join();
      if (days === "1,2,3,4,5") return "weekday";
      return days === "0,6" ? "weekend" : schedule.days.map((day) => SHORT_NAMES[day]).join(", ");
    }
  }
}
