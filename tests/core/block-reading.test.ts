import {describe, expect, test} from "vitest";
import type {DayView} from "../../src/core/views/panel.ts";
import {sumWins} from "../../src/core/wins.ts";
import {draw, input, PANEL, shown, told} from "./block-views.ts";
import {notesOf, said, TODAY} from "./habit-notes.ts";
import {cells} from "./year-pages.ts";

describe("while older notes are read", () => {
  const panel: DayView = {...PANEL, reading: 0.4};
  const from = input(notesOf({Walk: "xx.xxx"}), panel);

  test("what is known is a lower bound, and nothing is told to be frozen or before the first win", () => {
    expect(said(shown("streaks", draw("show: streaks", from)).sentence)).toBe("3 days or more in a row");
    const heat = shown("heatmap", draw("show: heatmap", from));
    expect(heat.isReading).toBe(true);
    expect(cells(heat.grid).some(({state}) => state === "frozen")).toBe(false);
    expect(cells(heat.grid).filter(({words}) => words === "not read yet").length).toBeGreaterThan(300);
    expect(cells(heat.grid).some(({words}) => words.startsWith("before"))).toBe(false);
    const total = shown("total", draw("show: total\nhabit: Walk", from));
    expect([said(total.sentence), total.counts, total.paces]).toEqual(["5 wins and counting", [], []]);
    expect(said(shown("habit", draw("show: habit\nhabit: Walk", from)).sentence)).toBe("5 wins and counting");
  });

  test("a name may be in a note that is still to be read", () => {
    expect(draw("show: habit\nhabit: Swim", from)).toEqual({kind: "words", text: "Reading older notes."});
    expect(told("show: habits", from)).toHaveLength(1);
  });

  test("all bounds hold: more notes never take a win away", () => {
    const all = notesOf({Walk: "xx.x..xxxx.xx.x.xxxxx", Read: "x.x.x.xxxxxxxxx.x.xxx"});
    const dates = Object.keys(all).sort().reverse();
    let before = {wins: 0, streak: 0};
    for (let count = 1; count <= dates.length; count += 1) {
      const known = Object.fromEntries(dates.slice(0, count).map((date) => [date, all[date] ?? ""]));
      const some = input(known, panel, {});
      const streak = Number.parseInt(said(shown("streaks", draw("show: streaks", some)).sentence) || "0", 10);
      const wins = sumWins(some.tally, TODAY);
      expect(wins).toBeGreaterThanOrEqual(before.wins);
      expect(streak).toBeGreaterThanOrEqual(before.streak);
      before = {wins, streak};
    }
    const whole = Number.parseInt(
      said(shown("streaks", draw("show: streaks", input(all, PANEL, {}))).sentence),
      10,
    );
    expect(whole).toBeGreaterThanOrEqual(before.streak);
  });
});

describe("where there are no daily notes", () => {
  test("nothing is shown before the first look, then where wins come from", () => {
    expect(draw("show: today", input({}, {kind: "looking"}))).toEqual({kind: "words", text: ""});
    expect(draw("show: today", input({}, {kind: "nowhere"}))).toEqual({
      kind: "words",
      text: "Micro Wins reads the checkboxes in your daily notes.",
    });
    expect(told("show: x", input({}, {kind: "looking"}))).toHaveLength(1);
  });
});
