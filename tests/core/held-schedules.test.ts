import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {weekdayOf, type Day, type Weekday} from "../../src/core/day.ts";
import {heldSchedule, heldSpans} from "../../src/core/held-schedules.ts";
import type {Schedule} from "../../src/core/schedule.ts";
import {MONDAY} from "./track-signs.ts";

const weekdays = (...days: Weekday[]): Schedule => ({kind: "weekdays", days});
const weekly = (times: number): Schedule => ({kind: "weekly", times});
const every = (days: number): Schedule => ({kind: "every", days});
const DAY: Schedule = {kind: "day"};
const at = (offset: number): Day => (MONDAY + offset) as Day;

describe("a week belongs to the schedule that holds on its first day", () => {
  const spans = (schedules: readonly (readonly [number, Schedule])[], weekStartsOn: Weekday): unknown =>
    heldSpans(
      schedules.map(([from, schedule]) => ({from: at(from), schedule})),
      at(0),
      at(20),
      weekStartsOn,
    ).map(({from, to, schedule}) => [from - MONDAY, to - MONDAY, schedule.kind]);

  test.each<[string, (readonly [number, Schedule])[], Weekday, unknown]>([
    ["one schedule", [[5, DAY]], 1, [[0, 20, "day"]]],
    [
      "to weeks",
      [
        [0, DAY],
        [9, weekly(3)],
      ],
      1,
      [
        [0, 13, "day"],
        [14, 20, "weekly"],
      ],
    ],
    [
      "to weeks on a week's first day",
      [
        [0, DAY],
        [7, weekly(3)],
      ],
      1,
      [
        [0, 6, "day"],
        [7, 20, "weekly"],
      ],
    ],
    [
      "to weeks that start on Sunday",
      [
        [0, DAY],
        [9, weekly(3)],
      ],
      0,
      [
        [0, 12, "day"],
        [13, 20, "weekly"],
      ],
    ],
    [
      "from weeks",
      [
        [0, weekly(3)],
        [9, DAY],
      ],
      1,
      [
        [0, 13, "weekly"],
        [14, 20, "day"],
      ],
    ],
    [
      "from days to others",
      [
        [0, DAY],
        [9, every(2)],
      ],
      1,
      [
        [0, 8, "day"],
        [9, 20, "every"],
      ],
    ],
    [
      "to weeks and back",
      [
        [0, DAY],
        [9, weekly(3)],
        [11, every(2)],
      ],
      1,
      [
        [0, 10, "day"],
        [11, 20, "every"],
      ],
    ],
  ])("%s", (_, schedules, weekStartsOn, wanted) => {
    expect(spans(schedules, weekStartsOn)).toEqual(wanted);
  });

  test("each day of a span is held by its schedule, and spans leave no gap", () => {
    const schedule = fc.constantFrom<Schedule>(DAY, weekdays(1, 3), weekly(2), weekly(5), every(3));
    const changes = fc.uniqueArray(fc.record({offset: fc.integer({min: -20, max: 60}), schedule}), {
      selector: ({offset}) => offset,
      maxLength: 8,
    });
    const weekday = fc.nat(6).map((day) => weekdayOf(at(day)));
    fc.assert(
      fc.property(changes, weekday, fc.nat(60), (written, weekStartsOn, length) => {
        const sorted = written.sort((one, other) => one.offset - other.offset);
        const schedules = sorted.map((each) => ({from: at(each.offset), schedule: each.schedule}));
        const found = heldSpans(schedules, at(0), at(length), weekStartsOn);
        const days = found.flatMap(({from, to, schedule: held}) =>
          Array.from({length: to - from + 1}, (__, index) => [from + index, held]),
        );
        const wanted = Array.from({length: length + 1}, (__, index) => [
          at(index),
          heldSchedule(schedules, at(index), weekStartsOn),
        ]);
        expect(days).toEqual(wanted);
      }),
      {numRuns: 1000},
    );
  });
});
