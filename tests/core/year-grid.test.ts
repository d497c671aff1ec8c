import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, dayOf, printDay, weekdayOf, type Day, type Weekday} from "../../src/core/day.ts";
import {day} from "./days.ts";
import {boxes} from "./records.ts";
import {cell, cells, grid, label, pageInput} from "./year-pages.ts";

/** Friday. */
const TODAY = day("2026-11-20");

describe("the last 53 weeks", () => {
  test("stand in two halves of 27 and 26 weeks, a row for each weekday", () => {
    const view = grid(pageInput({"2026-11-20": boxes(1)}, TODAY));
    expect(view.label).toBe("Wins by day, the last 53 weeks");
    expect(view.halves.map(({weeks}) => weeks)).toEqual([27, 26]);
    for (const {rows, weeks} of view.halves) {
      expect(rows.map(({name}) => name)).toEqual([
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
      ]);
      for (const {days} of rows) expect(days).toHaveLength(weeks);
    }
    expect([printDay(view.from), printDay(view.to)]).toEqual(["2025-11-17", "2026-11-20"]);
    // Saturday and Sunday are to come.
    expect(view.halves[1].rows.map(({days}) => days.at(-1) !== undefined)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test("months are named over the week in which they begin", () => {
    const {halves} = grid(pageInput({"2026-11-20": boxes(1)}, TODAY));
    expect(halves[0].months).toEqual([
      {column: 3, name: "Dec"},
      {column: 7, name: "Jan"},
      {column: 11, name: "Feb"},
      {column: 15, name: "Mar"},
      {column: 20, name: "Apr"},
      {column: 24, name: "May"},
    ]);
    expect(halves[1].months.map(({column}) => column)).toEqual([2, 6, 10, 15, 19, 23]);
  });

  test("every day stands once, in its weekday's row, each month is named once, with room for its name", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 40_000}),
        fc.integer({min: 0, max: 6}),
        fc.option(fc.integer({min: 1971, max: 2078})),
        (at, start, chosen) => {
          const today = at as Day;
          const weekStartsOn = start as Weekday;
          const thisYear = Number(printDay(today).slice(0, 4));
          const year = chosen === null ? undefined : Math.min(chosen, thisYear);
          const input = pageInput({[printDay(today)]: boxes(1)}, today, {weekStartsOn});
          const view = grid(input, undefined, year);
          const days = cells(view)
            .map((each) => each.day)
            .sort((one, other) => one - other);
          expect(days).toEqual(Array.from(days, (_, index) => addDays(view.from, index)));
          expect([days[0], days.at(-1)]).toEqual([view.from, view.to]);
          if (year !== undefined) {
            expect(view.from).toBe(dayOf(year, 1, 1));
            expect(view.to).toBe(Math.min(today, dayOf(year, 12, 31) ?? today));
          } else {
            expect(view.to).toBe(today);
            expect(weekdayOf(view.from)).toBe(weekStartsOn);
          }
          for (const {rows, weeks, months} of view.halves) {
            rows.forEach((row, index) => {
              expect(row.days).toHaveLength(weeks);
              for (const each of row.days)
                if (each !== undefined) expect(weekdayOf(each.day)).toBe((weekStartsOn + index) % 7);
            });
            months.forEach(({column}, index) => {
              expect(column - (months[index - 1]?.column ?? -2)).toBeGreaterThanOrEqual(3);
            });
          }
          const firsts = days.filter((each) => printDay(each).endsWith("-01"));
          expect(view.halves.flatMap(({months}) => months)).toHaveLength(firsts.length);
        },
      ),
      {numRuns: 1000},
    );
  });
});

describe("a calendar year", () => {
  const notes = {"2024-03-01": boxes(2), "2026-11-20": boxes(1)};

  test("stands from January to December, the days of other years left out", () => {
    const view = grid(pageInput(notes, TODAY), undefined, 2024);
    expect(view.label).toBe("Wins by day, 2024");
    expect(cells(view)).toHaveLength(366);
    expect(view.halves[0].months[0]).toEqual({column: 1, name: "Jan"});
    expect(label(view, "2024-03-01")).toBe("Friday 1 March, 2 wins");
    expect(cells(view).some(({isToday}) => isToday)).toBe(false);
  });

  test("can need 54 weeks: 2028 begins on a Saturday, and has 366 days", () => {
    const view = grid(pageInput(notes, day("2029-01-01"), {weekStartsOn: 0}), undefined, 2028);
    expect(view.halves.map(({weeks}) => weeks)).toEqual([27, 27]);
    expect(cells(view)).toHaveLength(366);
  });

  test("ends today where it is this year's", () => {
    const view = grid(pageInput(notes, TODAY), undefined, 2026);
    expect(printDay(view.to)).toBe("2026-11-20");
    expect(cell(view, "2026-11-20").isToday).toBe(true);
  });
});
