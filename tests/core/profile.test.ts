import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, printDay, weekdayOf, type Day} from "../../src/core/day.ts";
import {drawMonths, drawProfile, drawWeekdays, type ProfileView} from "../../src/core/views/profile.ts";
import {day, tallyOf} from "./days.ts";
import {boxes} from "./records.ts";
import {pageInput} from "./year-pages.ts";

const TODAY = day("2026-11-20");

function texts({bars}: ProfileView): string[] {
  return bars.map(({letter, value, kind}) => `${letter} ${value}${kind === "best" ? " best" : ""}`.trim());
}

describe("months", () => {
  const notes = {
    "2025-11-30": boxes(9),
    "2025-12-01": boxes(2),
    "2026-02-28": boxes(3),
    "2026-11-01": boxes(2),
    "2026-11-20": boxes(2),
  };

  test("are the last twelve; the highest stands out, and none says 0", () => {
    const input = pageInput(notes, TODAY);
    const months = drawMonths(input.tally, input);
    expect(texts(months)).toEqual(["D 2", "J", "F 3", "M", "A", "M", "J", "J", "A", "S", "O", "N 4 best"]);
    expect(months.bars[0]).toEqual({letter: "D", value: "2", label: "December 2025, 2 wins", share: 0.5});
    expect(months.bars[1]?.label).toBe("January, no wins");
  });

  test("are those of one year", () => {
    const input = pageInput(notes, TODAY);
    const months = drawMonths(input.tally, input, 2025);
    expect(texts(months)).toEqual([..."JFMAMJJASO", "N 9 best", "D 2"]);
    expect(months.bars[10]?.label).toBe("November 2025, 9 wins");
  });

  test("are short enough to stand side by side", () => {
    const input = pageInput({"2026-11-20": boxes(1234)}, TODAY);
    expect(drawMonths(input.tally, input).bars[11]).toMatchObject({
      value: expect.stringMatching(/^1k$/i) as string,
      label: "November, 1,234 wins",
    });
  });
});

describe("weekdays", () => {
  test("stand in the order of the week, with the wins of each", () => {
    const input = pageInput(
      {"2026-11-16": boxes(1), "2026-11-09": boxes(1), "2026-11-15": boxes(2), "2026-11-20": boxes(1)},
      TODAY,
    );
    expect(texts(drawWeekdays(input.tally, input))).toEqual(["M 2", "T", "W", "T", "F 1", "S", "S 2 best"]);
    expect(texts(drawWeekdays(input.tally, {...input, weekStartsOn: 0}))[0]).toBe("S 2");
  });
});

test("months and weekdays hold the wins that a walk over every day gives them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({min: 0, max: 3}), {minLength: 1, maxLength: 500}),
      fc.integer({min: 800, max: 30_000}),
      (wins, at) => {
        const today = at as Day;
        const from = addDays(today, 1 - wins.length);
        const input = {...pageInput({}, today), tally: tallyOf(from, wins)};
        const months = new Map<string, number>();
        const weekdays = Array.from({length: 7}, () => 0);
        wins.forEach((count, index) => {
          const on = addDays(from, index);
          const month = printDay(on).slice(0, 7);
          months.set(month, (months.get(month) ?? 0) + count);
          weekdays[(weekdayOf(on) + 6) % 7] = (weekdays[(weekdayOf(on) + 6) % 7] ?? 0) + count;
        });
        const [year = 0, month = 0] = printDay(today).split("-").map(Number);
        const names = Array.from({length: 12}, (_, index) => {
          const count = year * 12 + month - 12 + index;
          return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
        });
        const values = (view: ProfileView): number[] => view.bars.map(({value}) => Number(value));
        expect(values(drawMonths(input.tally, input))).toEqual(names.map((name) => months.get(name) ?? 0));
        expect(values(drawWeekdays(input.tally, input))).toEqual(weekdays);
      },
    ),
    {numRuns: 1000},
  );
});

describe("bars", () => {
  const bar = (height: number) => ({
    letter: "M",
    name: "Monday",
    height,
    value: "",
    words: "",
  });

  test("are as high as they are against the highest; of equals the last stands out", () => {
    const {bars} = drawProfile([bar(0.3), bar(0.6), bar(0.6), bar(0)]);
    expect(bars.map(({share}) => share)).toEqual([0.5, 1, 1, 0]);
    expect(bars.map(({kind}) => kind)).toEqual([undefined, undefined, "best", "empty"]);
  });

  test("are flat where there is nothing", () => {
    expect(drawProfile([bar(0), bar(0)]).bars.map(({share, kind}) => [share, kind])).toEqual([
      [0, "empty"],
      [0, "empty"],
    ]);
    expect(drawProfile([]).bars).toEqual([]);
  });
});
