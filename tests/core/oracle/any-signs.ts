import fc from "fast-check";
import {addDays, type Day, type Weekday} from "../../../src/core/day.ts";
import type {Schedule, ScheduleFrom} from "../../../src/core/schedule.ts";
import type {StreakPolicy} from "../../../src/core/streak.ts";
import type {Signs} from "./signs.ts";

const MOST_DAYS = 120;

const anyWeekday = fc.constantFrom<Weekday>(0, 1, 2, 3, 4, 5, 6);

/** Good stretches, poor ones, a rhythm kept, gaps and pauses: streaks that grow, spend freezes and end. */
const anyStretch = fc.oneof(
  {weight: 3, arbitrary: noise({x: 17, b: 1, r: 1, ".": 1})},
  {weight: 2, arbitrary: noise({x: 6, b: 1, r: 2, ".": 9})},
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({min: 1, max: 7}), fc.integer({min: 1, max: 20}))
      .map(([period, times]) => "x".padEnd(period, ".").repeat(times)),
  },
  {weight: 2, arbitrary: fc.integer({min: 1, max: 9}).map((length) => ".".repeat(length))},
  {weight: 1, arbitrary: fc.integer({min: 1, max: 16}).map((length) => "r".repeat(length))},
);

function noise(weights: Readonly<Record<string, number>>): fc.Arbitrary<string> {
  const signs = Object.entries(weights).map(([sign, weight]) => ({weight, arbitrary: fc.constant(sign)}));
  return fc
    .array(fc.oneof(...signs), {minLength: 1, maxLength: 40, size: "max"})
    .map((stretch) => stretch.join(""));
}

const anySchedule: fc.Arbitrary<Schedule> = fc.oneof(
  {weight: 2, arbitrary: fc.constant<Schedule>({kind: "day"})},
  {
    weight: 2,
    arbitrary: fc
      .subarray<Weekday>([0, 1, 2, 3, 4, 5, 6], {minLength: 1, maxLength: 6})
      .map((days): Schedule => ({kind: "weekdays", days})),
  },
  {weight: 3, arbitrary: fc.integer({min: 1, max: 6}).map((times): Schedule => ({kind: "weekly", times}))},
  {weight: 3, arbitrary: fc.integer({min: 2, max: 6}).map((days): Schedule => ({kind: "every", days}))},
  {weight: 1, arbitrary: fc.integer({min: 2, max: 365}).map((days): Schedule => ({kind: "every", days}))},
);

/** Up to 120 days that begin on any day, with what is planned for some days after today. */
export const anySigns: fc.Arbitrary<Signs> = fc
  .record({
    stretches: fc.array(anyStretch, {minLength: 1, maxLength: 8, size: "max"}),
    after: fc.string({unit: fc.constantFrom(".", "x", "r", "b"), maxLength: 8}),
    start: fc.integer({min: 0, max: 40_000}).map((start) => start as Day),
    changes: fc.uniqueArray(
      fc.record({after: fc.integer({min: -10, max: MOST_DAYS}), schedule: anySchedule}),
      {
        selector: ({after}) => after,
        maxLength: 4,
        size: "max",
      },
    ),
    policy: fc.constantFrom<StreakPolicy>("earned", "never-twice", "strict"),
    weekStartsOn: anyWeekday,
  })
  .map(({stretches, after, start, changes, ...rules}) => {
    const signs = stretches.join("").slice(0, MOST_DAYS);
    const schedules = changes
      .map((change): ScheduleFrom => ({from: addDays(start, change.after), schedule: change.schedule}))
      .sort((one, other) => one.from - other.from);
    return {...rules, signs: signs + after, start, today: addDays(start, signs.length - 1), schedules};
  });
