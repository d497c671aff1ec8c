import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, printDay, type Day} from "../../src/core/day.ts";
import type {BlockInput} from "../../src/core/views/block.ts";
import type {DayView} from "../../src/core/views/panel.ts";
import type {YearGridView} from "../../src/core/views/year-grid.ts";
import {draw, input, PANEL, shown} from "./block-views.ts";
import {notesOf, said, TODAY} from "./habit-notes.ts";
import {boxes} from "./records.ts";
import {cells} from "./year-pages.ts";

describe("today", () => {
  const panel: DayView = {
    ...PANEL,
    header: {
      ...PANEL.header,
      number: "4",
      title: "wins today",
      opens: {kind: "year"},
      sentence: [{text: "3 days"}],
    },
    groups: [{id: "a", flair: "", lines: []}],
    more: "2 more in the note.",
    allDone: true,
  };

  test("is what the sidebar shows of it", () => {
    const view = shown("today", draw("show: today", input({}, panel)));
    expect(said(view.title)).toBe("4 wins today");
    expect(view.title[0]?.opens).toEqual({kind: "year"});
    expect(view).toMatchObject({
      groups: panel.groups,
      more: panel.more,
      allDone: true,
      sentence: [{text: "3 days"}],
    });
    expect(view.groups).toBe(panel.groups);
  });

  test("is open without a win", () => {
    expect(said(shown("today", draw("show: today")).title)).toBe("Today is open");
  });
});

describe("streaks", () => {
  test("are the overall one and those of habits, the longest first", () => {
    const view = shown("streaks", draw("show: streaks"));
    expect(said(view.sentence)).toBe("30 days in a row, your best · 2 freezes in hand");
    expect(view.rows.map(({name, streak}) => [name, streak?.text])).toEqual([
      ["Write 40 words", "30 days"],
      ["Read 1 page", "10 days"],
      ["Walk", "3 days"],
    ]);
  });

  test("say what was best where none runs, and how to start one", () => {
    const ended = input(notesOf({Walk: `xxxxx${".".repeat(20)}`}), PANEL, {});
    expect(said(shown("streaks", draw("show: streaks", ended)).sentence)).toBe("5 days in a row, your best");
    expect(shown("streaks", draw("show: streaks", ended)).rows).toEqual([]);
    const none = shown("streaks", draw("show: streaks", input({"2026-11-20": boxes(0, 1)}, PANEL, {})));
    expect(said(none.sentence)).toBe("Your first win starts a streak.");
  });
});

describe("a heatmap", () => {
  const grid = (text: string, from?: BlockInput): YearGridView => shown("heatmap", draw(text, from)).grid;

  test("is the last 53 weeks of all wins, or of a habit or goal", () => {
    expect(grid("show: heatmap")).toMatchObject({
      track: {kind: "overall"},
      label: "Wins by day, the last 53 weeks",
    });
    const habit = shown("heatmap", draw("show: heatmap\nhabit: read 1 page"));
    expect(habit.subject).toEqual({
      name: "Read 1 page",
      opens: {kind: "track", track: {kind: "habit", name: "read {n} page"}},
    });
    expect(habit.grid.track).toEqual({kind: "habit", name: "read {n} page"});
    const goal = shown("heatmap", draw("show: heatmap\ngoal: [[Write a book]]"));
    expect(goal.subject?.name).toBe("Write a book");
    expect(cells(goal.grid).filter(({level}) => level > 0)).toHaveLength(1);
  });

  test("has the days of a range, up to today, each once, in its weekday's row", () => {
    fc.assert(
      fc.property(fc.nat(1800), fc.nat(1800), fc.integer({min: 0, max: 6}), (back, length, weekStartsOn) => {
        const first = addDays(TODAY, -back);
        const last = addDays(first, Math.min(length, 1700));
        const from = {...input(), weekStartsOn: weekStartsOn as 0};
        const view = grid(`show: heatmap\nfrom: ${printDay(first)}\nto: ${printDay(last)}`, from);
        const days = cells(view).map(({day}) => day);
        const end = Math.min(last, TODAY) as Day;
        expect(days.sort((one, other) => one - other)).toEqual(
          Array.from({length: end - first + 1}, (_, index) => addDays(first, index)),
        );
        expect([view.from, view.to]).toEqual([first, end]);
        for (const [index, {weeks, rows}] of view.halves.entries()) {
          expect(weeks).toBeLessThanOrEqual(27);
          // All but the last one are full, so that squares stand below each other.
          if (index > 0 && weeks > 0) expect(view.halves[index - 1]?.weeks).toBe(index % 2 === 1 ? 27 : 26);
          for (const row of rows) expect(row.days).toHaveLength(weeks);
        }
        const named = view.halves.flatMap(({months}) => months).length;
        const firsts = days.filter((day) => printDay(day).endsWith("-01")).length;
        expect(named).toBeGreaterThanOrEqual(firsts);
        expect(named).toBeLessThanOrEqual(firsts + 1);
      }),
      {numRuns: 300},
    );
  });

  test("is named by its days", () => {
    expect(grid("show: heatmap\nfrom: 2026-11").label).toBe("Wins by day, 1–20 November");
    expect(grid("show: heatmap\nto: 2026-10-31").halves.map(({weeks}) => weeks)).toEqual([27, 26]);
  });
});

describe("a habit", () => {
  test("is its streak, its days and its facts", () => {
    const view = shown("habit", draw("show: habit\nhabit: Write 40 words"));
    expect(said(view.sentence)).toBe("30 days in a row, your best · done today");
    expect(view.grid.label).toBe("Write 40 words by day, the last 53 weeks");
    expect(view.amounts.map(({title}) => title)).toEqual(["Words"]);
    expect(view.facts.map(({name, words}) => [name, said(words)])).toEqual([
      ["Schedule", "Every day"],
      ["Strength", expect.stringMatching(/^\d+%$/)],
      ["Every win", "30"],
    ]);
  });

  test("can be one of some days", () => {
    const view = shown("habit", draw("show: habit\nhabit: Walk\nfrom: 2026-11\nto: 2026-11-15"));
    expect(view.grid.label).toBe("Walk by day, 1–15 November");
  });
});
