import {describe, expect, test} from "vitest";
import type {TrackRef} from "../../src/core/track.ts";
import type {Measure} from "../../src/core/views/grid-day.ts";
import type {YearGridView} from "../../src/core/views/year-grid.ts";
import {day} from "./days.ts";
import {boxes} from "./records.ts";
import {cell, grid, label, pageInput} from "./year-pages.ts";

/** Friday. */
const TODAY = day("2026-11-20");
const RUN: TrackRef = {kind: "habit", name: "run"};

describe("a day says", () => {
  const notes = {
    "2026-11-01": boxes(1),
    "2026-11-02": boxes(3),
    "2026-11-04": boxes(0, 1),
    "2026-11-05": boxes(1),
    "2026-11-06": "---\nmicro-wins: rest\n---\n",
    "2026-11-07": boxes(1),
    "2026-11-20": boxes(0, 2),
  };
  const view = (): YearGridView =>
    grid(pageInput(notes, TODAY, {pauses: [{from: "2026-11-08", to: "2026-11-09"}]}));

  test.each([
    ["2026-10-31", "before the first win", "before"],
    ["2026-11-01", "1 win", "counted"],
    ["2026-11-02", "3 wins", "counted"],
    ["2026-11-03", "frozen: no note for this day", "frozen"],
    ["2026-11-04", "no wins", "missed"],
    ["2026-11-06", "rest day", "rest"],
    ["2026-11-08", "rest: a pause", "rest"],
    ["2026-11-19", "no wins", "missed"],
    ["2026-11-20", "open", "pending"],
  ])("on %s: %s", (date, words, state) => {
    expect(cell(view(), date)).toMatchObject({words, state});
  });

  test("its date", () => {
    expect(label(view(), "2026-11-02")).toBe("Monday 2 November, 3 wins");
  });

  test("that nothing is ticked, where a freeze covers a day with a note", () => {
    const frozen = grid(pageInput({"2026-11-18": boxes(1), "2026-11-19": boxes(0, 1)}, TODAY));
    expect(label(frozen, "2026-11-19")).toBe("Thursday 19 November, frozen: nothing ticked");
  });

  test("its wins and that it is frozen, where they are fewer than its goal", () => {
    const goals = {dailyGoals: [{from: "2026-01-01", wins: 2}]};
    const few = grid(pageInput({"2026-11-18": boxes(2), "2026-11-19": boxes(1)}, TODAY, goals));
    expect(cell(few, "2026-11-19")).toMatchObject({words: "1 win, frozen", state: "frozen", level: 2});
  });

  test("whether its note makes it a rest day, which a pause leaves open", () => {
    expect(["2026-11-05", "2026-11-06", "2026-11-08"].map((date) => cell(view(), date).rests)).toEqual([
      false,
      true,
      undefined,
    ]);
  });

  test("that it is at rest, even before the first win", () => {
    const early = grid(pageInput({...notes, "2026-10-30": "---\nmicro-wins: rest\n---\n"}, TODAY));
    expect(cell(early, "2026-10-30")).toMatchObject({state: "rest", rests: true});
  });

  test("that today is open, where there is no win yet at all", () => {
    const open = grid(pageInput({"2026-11-20": boxes(0, 1)}, TODAY));
    expect(cell(open, "2026-11-20")).toMatchObject({state: "pending", words: "open"});
    expect(cell(open, "2026-11-19").state).toBe("before");
  });
});

describe("levels", () => {
  test("are quarters of the days with wins", () => {
    const wins = [1, 1, 2, 3, 3, 4, 5, 8];
    const notes = Object.fromEntries(wins.map((count, index) => [`2026-11-0${index + 1}`, boxes(count)]));
    const view = grid(pageInput(notes, TODAY));
    expect(wins.map((_, index) => cell(view, `2026-11-0${index + 1}`).level)).toEqual([
      1, 1, 2, 3, 3, 3, 4, 4,
    ]);
    expect(cell(view, "2026-11-10").level).toBe(0);
  });
});

describe("a habit's grid", () => {
  const line = (mark: string, every = ""): string => `- [${mark}] run${every}\n`;

  test("has days that are done or not, and says what is true of the habit", () => {
    const view = grid(
      pageInput(
        {
          "2026-11-16": line("x"),
          "2026-11-17": line("-"),
          "2026-11-18": `${line("x")}${line("x")}`,
          "2026-11-19": line(" "),
          "2026-11-20": line(" "),
        },
        TODAY,
        {streakPolicy: "strict"},
      ),
      RUN,
    );
    expect(view.label).toBe("run by day, the last 53 weeks");
    expect(
      ["15", "16", "17", "18", "19", "20"].map((date) => {
        const {level, words} = cell(view, `2026-11-${date}`);
        return [level, words];
      }),
    ).toEqual([
      [0, "before this habit"],
      [4, "1 win"],
      [0, "rest: skipped"],
      [4, "2 wins"],
      [0, "no line ticked"],
      [0, "open"],
    ]);
  });

  test("says which rule a day rests by", () => {
    const weekdays = pageInput({"2026-11-13": line("x", " [every:: weekday]")}, TODAY);
    expect(cell(grid(weekdays, RUN), "2026-11-14").words).toBe("rest: off schedule");
    const days = pageInput({"2026-11-18": line("x", " [every:: 5 days]")}, TODAY);
    expect(cell(grid(days, RUN), "2026-11-19").words).toBe("rest: not due");
  });

  test("can be measured by amounts: quarters of those, and a win without one is a win still", () => {
    const values = new Map(
      [day("2026-11-17"), day("2026-11-18"), day("2026-11-19")].map((on, at) => [on, at + 1]),
    );
    const measure: Measure = {values, words: (value) => `${value} km`};
    const notes = ["16", "17", "18", "19"].map((date) => [`2026-11-${date}`, line("x")] as const);
    const view = grid(pageInput(Object.fromEntries(notes), TODAY), RUN, undefined, measure);
    expect(["16", "17", "18", "19", "20"].map((date) => cell(view, `2026-11-${date}`).level)).toEqual([
      1, 2, 3, 4, 0,
    ]);
    expect(cell(view, "2026-11-18").words).toBe("2 km");
    expect(cell(view, "2026-11-16").words).toBe("1 win");
  });
});
