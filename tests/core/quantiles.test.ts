import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {quartiles, quartilesOf} from "../../src/core/quantiles.ts";
import {day, tallyOf} from "./days.ts";

describe("the level of a day", () => {
  test("is the quarter of the days with wins that it reaches", () => {
    const level = quartiles(tallyOf(day("2026-11-01"), [1, 2, 0, 3, 4]), day("2026-11-20"));
    expect([0, 1, 2, 3, 4, 5].map(level)).toEqual([0, 1, 2, 3, 4, 4]);
  });

  test("leaves days to come out", () => {
    const level = quartiles(tallyOf(day("2026-11-19"), [1, 1, 9, 9]), day("2026-11-20"));
    expect(level(1)).toBe(4);
  });

  test("is 4 for the most, at least 1 for any, and never falls as wins grow", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 30}), {minLength: 1, maxLength: 60}), (values) => {
        const level = quartilesOf(values);
        expect(level(Math.max(...values))).toBe(4);
        expect(level(0)).toBe(0);
        for (let value = 1; value <= 31; value += 1) {
          const least = values.some((each) => each <= value) ? level(value - 1) : 0;
          expect(level(value)).toBeGreaterThanOrEqual(Math.max(1, least));
          const reached = values.filter((each) => each <= value).length;
          expect(level(value)).toBe(Math.max(1, Math.ceil((reached / values.length) * 4)));
        }
      }),
      {numRuns: 1000},
    );
  });
});
