import {describe, expect, test} from "vitest";
import type {Settings} from "../../src/core/settings.ts";
import {likeness} from "../../src/core/similar-habits.ts";
import {drawAlso, drawSchedule, type ScheduleView} from "../../src/core/views/habit-facts.ts";
import {notesOf, TODAY} from "./habit-notes.ts";
import {pageInput} from "./year-pages.ts";

function schedule(text: string, settings: Partial<Settings> = {}): ScheduleView {
  const input = pageInput(notesOf({[text]: "xxxx"}), TODAY, settings);
  const [sheet] = input.book.activeHabits();
  if (sheet === undefined) throw new Error("There is no habit");
  return drawSchedule(sheet, input.formats);
}

const since = (from: string, every: string): Partial<Settings> => ({
  habits: [{key: "walk", also: [], schedules: [{from, every}]}],
});

describe("a habit's schedule", () => {
  test("is the one that holds today, in words", () => {
    expect(schedule("Walk")).toMatchObject({words: "Every day", schedule: {kind: "day"}, remarks: []});
    expect(schedule("Walk").caution).toBeUndefined();
    expect(schedule("Walk", since("2026-11-16", "mon, fri")).words).toBe("Mon, Fri");
    expect(
      schedule("Walk")
        .weekdays.map(({short}) => short)
        .join(" "),
    ).toBe("Mon Tue Wed Thu Fri Sat Sun");
  });

  test("says what could not be read", () => {
    expect(schedule("Walk [every:: nonsense]").remarks).toEqual([
      "“nonsense” isn’t a schedule, so every day holds.",
    ]);
  });

  test("says that the note's line writes it again", () => {
    expect(schedule("Walk [every:: weekday]").caution).toBe(
      "Its line says [every:: weekday]. A new note that says so again goes back to that.",
    );
  });

  test("says that a week goes on as it began", () => {
    expect(schedule("Walk", since("2026-11-20", "3/week"))).toMatchObject({
      words: "3 times a week",
      remarks: [],
    });
    const habits = [
      {
        key: "walk",
        also: [],
        schedules: [
          {from: "2026-11-01", every: "day"},
          {from: "2026-11-20", every: "3/week"},
        ],
      },
    ];
    expect(schedule("Walk", {habits}).remarks).toEqual(["Takes hold with the next week."]);
  });
});

describe("what also counts", () => {
  const LINES = {"Type 40 words": "xxxx", "Write 40 words": "x...", "Drink water": "xx..", Once: "x"};

  test("is named as it was written, with its wins", () => {
    const habits = [{key: "type {n} words", also: ["write {n} words", "jot"], schedules: []}];
    const {names} = drawAlso("type {n} words", pageInput(notesOf(LINES), TODAY, {habits}));
    expect(names).toEqual([
      {key: "write {n} words", name: "Write 40 words", wins: "1 win"},
      {key: "jot", name: "jot", wins: ""},
    ]);
  });

  test("can be any other habit, those most like it first", () => {
    const {offers} = drawAlso("type {n} words", pageInput(notesOf(LINES), TODAY));
    expect(offers("", 9).map(({name, wins}) => [name, wins])).toEqual([
      ["Write 40 words", "1 win"],
      ["Drink water", "2 wins"],
    ]);
    expect(offers("", 1)).toHaveLength(1);
    expect(offers("WATER", 9).map(({name}) => name)).toEqual(["Drink water"]);
    expect(offers("nothing like it", 9)).toEqual([]);
  });

  test.each([
    ["push-ups", "push ups", 1],
    ["read {n} pages", "read {n} page", 14 / 15],
    ["walk", "swim", 0],
    ["a", "a", 0],
    ["", "walk", 0],
  ])("%j and %j are alike by %d", (one, other, share) => {
    expect(likeness(one, other)).toBeCloseTo(share, 12);
    expect(likeness(other, one)).toBe(likeness(one, other));
  });
});
