import {describe, expect, test} from "vitest";
import {printDay} from "../../src/core/day.ts";
import {passedMilestones} from "../../src/core/milestones.ts";
import type {Words} from "../../src/core/views/panel.ts";
import {drawYear, type YearView} from "../../src/core/views/year-page.ts";
import {day} from "./days.ts";
import {boxes} from "./records.ts";
import {pageInput} from "./year-pages.ts";

const TODAY = day("2026-11-20");
const NOTES = {
  "2024-06-01": boxes(2),
  "2024-06-02": boxes(1),
  "2025-12-09": boxes(4),
  "2026-11-18": boxes(3),
  "2026-11-19": boxes(3),
  "2026-11-20": boxes(2, 1),
};

function year(which?: number, notes: Readonly<Record<string, string>> = NOTES): YearView {
  const view = drawYear(pageInput(notes, TODAY), which);
  if (view === undefined) throw new Error("There is no year");
  return view;
}

const text = (words: readonly Words[]): string => words.map((word) => word.text).join("");

describe("the year's title", () => {
  test("is its wins, with all wins behind them", () => {
    expect(year().title).toBe("8 wins this year");
    expect(text(year().sentence)).toBe("15 in all, on 6 days");
    expect(year().sentence[0]?.opens).toEqual({kind: "ledger", track: {kind: "overall"}, question: "wins"});
  });

  test("is an earlier year's", () => {
    expect(year(2024).title).toBe("3 wins in 2024");
    expect(text(year(2024).sentence)).toBe("On 2 days · 15 in all");
  });

  test("says once what is all there is", () => {
    const now = year(undefined, {"2026-11-19": boxes(3), "2026-11-20": boxes(2)});
    expect(now.title).toBe("5 wins this year");
    expect(text(now.sentence)).toBe("On 2 days");
  });

  test("never says that there were none", () => {
    const early = {"2024-06-01": boxes(2), "2026-11-20": boxes(0, 1)};
    expect(year(2025, early).title).toBe("2025");
    expect(year(undefined, early).title).toBe("So far");
    expect(text(year(undefined, early).sentence)).toBe("2 in all, on 1 day");
  });

  test("there is none before the first win", () => {
    expect(drawYear(pageInput({"2026-11-20": boxes(0, 2)}, TODAY))).toBeUndefined();
  });
});

describe("earlier and later", () => {
  test("lead from year to year, back to the first win's and on to this one", () => {
    expect(year().earlier).toEqual({name: "2025", page: {kind: "year", year: 2025}});
    expect(year().later).toBeUndefined();
    expect(year(2025).later).toEqual({name: "This year", page: {kind: "year"}});
    expect(year(2025).earlier).toEqual({name: "2024", page: {kind: "year", year: 2024}});
    expect(year(2024).earlier).toBeUndefined();
    expect(year(2024).later?.page).toEqual({kind: "year", year: 2025});
  });
});

describe("the curve", () => {
  test("names the milestones passed last, and the next one", () => {
    const curve = year().curve;
    expect(curve?.title).toBe("All wins");
    // 8 wins in the 28 days up to today: 21 − 15 = 6 more take 21 days.
    expect(text(curve?.ahead ?? [])).toBe("21 around 11 December");
    expect(curve?.ahead[0]?.opens).toEqual({kind: "ledger", track: {kind: "overall"}, question: "pace"});
    expect(text(curve?.passed ?? []).replaceAll("\u00a0", " ")).toBe(
      "3 on 2 June 2024 · 7 on 9 December 2025 · 10 on 18 November",
    );
  });

  test("of an earlier year is that year's", () => {
    const curve = year(2024).curve;
    expect(curve?.title).toBe("Wins of 2024");
    expect(curve?.curve.label).toBe("3 wins since 1 June");
    expect(curve?.ahead).toEqual([]);
    expect(curve?.curve.ahead).toBeUndefined();
  });

  test("marks milestones that stand clear of each other", () => {
    const notes = Object.fromEntries(
      Array.from({length: 200}, (_, back) => [printDay((TODAY - back) as typeof TODAY), boxes(2)]),
    );
    const marks = year(undefined, notes).curve?.curve.passed ?? [];
    expect(marks.length).toBeGreaterThanOrEqual(4);
    const places = [...marks, year(undefined, notes).curve?.curve.here ?? {left: 0, top: 0}];
    places.forEach((place, index) => {
      const before = places[index - 1];
      if (before === undefined) return;
      const away = Math.hypot(
        ((place.left - before.left) / 100) * 268,
        ((place.top - before.top) / 100) * 72,
      );
      expect(away).toBeGreaterThan(17);
    });
  });
});

test("milestones are passed on the day that reaches them, several on one day, too", () => {
  const {tally} = pageInput({"2026-11-01": boxes(2), "2026-11-05": boxes(6), "2026-11-06": boxes(2)}, TODAY);
  expect(passedMilestones(tally, TODAY).map(({wins, on}) => [wins, printDay(on)])).toEqual([
    [1, "2026-11-01"],
    [3, "2026-11-05"],
    [7, "2026-11-05"],
    [10, "2026-11-06"],
  ]);
  expect(passedMilestones(tally, day("2026-10-31"))).toEqual([]);
});

describe("areas and rituals", () => {
  const heading = (name: string, lines: string): string => `## ${name}\n${lines}`;
  const notes = {
    "2026-11-17": heading("Morning", "- [x] a\n- [x] b\n"),
    "2026-11-18": heading("Morning", "- [x] a\n- [ ] b\n") + heading("Work", "- [x] c\n- [x] d\n- [x] e\n"),
    "2026-11-19": heading("Morning", "- [x] a\n- [-] b\n") + heading("Work", "- [x] c\n- [x] d\n"),
    "2026-11-20":
      heading("Morning", "- [x] a\n- [x] b\n- [/] c\n- [ ] d\n") +
      heading("Work", "- [x] c\n") +
      heading("Once", "- [x] x\n"),
  };

  test("that stood on three days are listed, with their wins, and how far a ritual is today", () => {
    const {areas, rituals} = year(undefined, notes);
    expect(areas.map(({name, flair, words}) => [name, flair, words])).toEqual([
      ["Morning", "6 wins", "4 days in a row"],
      ["Work", "6 wins", "3 days in a row"],
    ]);
    expect(rituals.map(({name, flair, words}) => [name, flair, words])).toEqual([
      ["Morning", "2 of 4 today", "complete on 2 days · 2 in a row"],
      ["Work", "complete today", "complete on 3 days · 3 in a row"],
    ]);
    expect(rituals[0]?.track).toEqual({kind: "ritual", name: "morning"});
    expect(areas[0]?.track).toEqual({kind: "area", name: "morning"});
  });

  test("say nothing of what has not begun", () => {
    const open = {...notes, "2026-11-20": heading("Morning", "- [ ] a\n- [ ] b\n")};
    expect(year(undefined, open).rituals.map(({name, flair}) => [name, flair])).toEqual([["Morning", ""]]);
  });

  test("stand on this year's page alone", () => {
    expect(year(2024, {...notes, "2024-06-01": boxes(1)}).areas).toEqual([]);
  });
});
