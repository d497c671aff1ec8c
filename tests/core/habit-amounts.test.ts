import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, printDay, type Day} from "../../src/core/day.ts";
import {amountsOf, sumWithin, type AmountSum} from "../../src/core/habit-amounts.ts";
import {day} from "./days.ts";
import {recordOfText} from "./records.ts";

const FROM = day("2026-11-10");

/** The sums of these notes, which follow each other from 10 November. */
function sums(notes: readonly string[], until: Day = day("2026-12-31")): readonly AmountSum[] {
  const lines = notes.flatMap((text, index) => recordOfText("a.md", addDays(FROM, index), text).lines);
  return amountsOf(lines, until);
}

const shown = (sum: AmountSum): string => `${sum.total} ${sum.shown} since ${printDay(sum.first)}`;

describe("amounts", () => {
  test.each([
    ["- [x] 5 push-ups\n", "- [x] 6 push-ups\n", ["11 push-ups since 2026-11-10"]],
    ["- [ ] 5 push-ups\n", "- [x] 6 Push-Ups\n", ["6 Push-Ups since 2026-11-11"]],
    ["- [x] Run 2.5 km\n- [x] Run 0.1 km\n", "- [x] Run 0.2 km\n", ["2.8 km since 2026-11-10"]],
    ["- [x] 1,000 words\n", "- [-] 500 words\n", ["1000 words since 2026-11-10"]],
    ["- [x] 2 sets, 20 reps\n", "- [x] 20 reps\n", ["40 reps since 2026-11-10", "2 sets since 2026-11-10"]],
    ["- [x] 5 pages ✅ 2026-11-01\n", "", ["5 pages since 2026-11-01"]],
    ["- [x] Read 1 page\n", "- [x] Read 5 pages\n", ["6 pages since 2026-11-10"]],
    ["- [x] Lies 1 Seite\n", "- [x] Lies 5 Seiten\n", ["6 Seiten since 2026-11-10"]],
    [
      "- [x] Draw 1 sketch\n",
      "- [x] Draw 5 sketches\n",
      ["1 sketch since 2026-11-10", "5 sketches since 2026-11-11"],
    ],
    ["- [x] Walk\n", "- [x] Review PR 123\n", []],
  ])("%j, then %j", (first, second, expected) => {
    expect(sums([first, second]).map(shown)).toEqual(expected);
  });

  test("of days to come are not counted yet", () => {
    expect(sums(["- [x] 5 pages\n- [x] 7 pages ✅ 2026-11-12\n"], day("2026-11-11")).map(shown)).toEqual([
      "5 pages since 2026-11-10",
    ]);
  });

  test("say no more than the wins where each is 1", () => {
    expect(sums(["- [x] Read 1 page\n", "- [x] Read 1 page\n"])[0]?.isPlain).toBe(true);
    expect(sums(["- [x] Read 1 page\n", "- [x] Read 3 page\n"])[0]?.isPlain).toBe(false);
  });

  test("a total is the sum of its days, whichever spans they are added in", () => {
    const values = fc.array(fc.integer({min: 0, max: 4000}), {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(values, fc.nat(), (tenths, cut) => {
        const [sum] = sums(tenths.map((value) => `- [x] Walk ${value / 10} km\n`));
        const all = tenths.reduce((total, value) => total + value, 0) / 10;
        const end = addDays(FROM, tenths.length);
        const middle = addDays(FROM, cut % tenths.length);
        expect(sum?.total).toBe(all);
        if (sum === undefined) return;
        expect(sumWithin(sum, FROM, end)).toBe(all);
        const halves = sumWithin(sum, FROM, middle) + sumWithin(sum, addDays(middle, 1), end);
        expect(halves).toBeCloseTo(all, 6);
      }),
      {numRuns: 1000},
    );
  });
});
