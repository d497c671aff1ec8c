import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {weekdayOf, type Weekday} from "../../src/core/day.ts";
import {printSchedule} from "../../src/core/every.ts";
import {parseSchedule, type Schedule} from "../../src/core/schedule.ts";
import {dayOn, scheduleInWords, weekFrom} from "../../src/core/views/schedule-words.ts";
import {formatsFor} from "../../src/core/views/words.ts";

function read(text: string): Schedule {
  const schedule = parseSchedule(text, []);
  if (schedule === undefined) throw new Error(`${text} is no schedule`);
  return schedule;
}

test.each([
  ["day", "Every day", "Every day"],
  ["weekday", "Every weekday", "Every weekday"],
  ["weekend", "Weekends", "Weekends"],
  ["mon", "Monday", "Montag"],
  ["sun, mon, fri", "Mon, Fri, Sun", "Mo, Fr, So"],
  ["1/week", "Once a week", "Once a week"],
  ["3/week", "3 times a week", "3 times a week"],
  ["2 days", "Every 2 days", "Every 2 days"],
])("%s reads %s", (text, english, german) => {
  expect(scheduleInWords(read(text), formatsFor("en"), 1)).toBe(english);
  expect(scheduleInWords(read(text), formatsFor("de"), 1)).toBe(german);
});

test("days are named in the order of the reader's week", () => {
  expect(scheduleInWords(read("mon, sat, sun"), formatsFor("en"), 0)).toBe("Sun, Mon, Sat");
  expect(weekFrom(6)).toEqual([6, 0, 1, 2, 3, 4, 5]);
  for (const weekday of weekFrom(0)) expect(weekdayOf(dayOn(weekday))).toBe(weekday);
});

describe("printing", () => {
  const weekdays = fc
    .subarray([0, 1, 2, 3, 4, 5, 6] as Weekday[], {minLength: 1, maxLength: 6})
    .map((days) => ({kind: "weekdays", days}) as const);
  const schedules: fc.Arbitrary<Schedule> = fc.oneof(
    fc.constant({kind: "day"} as const),
    weekdays,
    fc.integer({min: 1, max: 6}).map((times) => ({kind: "weekly", times}) as const),
    fc.integer({min: 2, max: 365}).map((days) => ({kind: "every", days}) as const),
  );

  test("gives what is read as the same schedule", () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        expect(parseSchedule(printSchedule(schedule), [])).toEqual(schedule);
      }),
      {numRuns: 1000},
    );
  });
});
