import {describe, expect, test} from "vitest";
import type {Settings} from "../../src/core/settings.ts";
import {scheduleOn, type Schedule} from "../../src/core/schedule.ts";
import type {TrackSheet} from "../../src/core/track.ts";
import {notesOf, TODAY} from "./habit-notes.ts";
import {pageInput} from "./year-pages.ts";

function sheetOf(
  notes: Readonly<Record<string, string>>,
  name: string,
  settings: Partial<Settings> = {},
): TrackSheet {
  const sheet = pageInput(notes, TODAY, settings).book.sheet({kind: "habit", name});
  if (sheet === undefined) throw new Error(`There is no habit ${name}`);
  return sheet;
}

const scheduleToday = ({input}: TrackSheet): Schedule => scheduleOn(input.schedules, TODAY);

describe("two schedules on one day", () => {
  const NOTES = {"2026-11-20": "- [ ] Walk [every:: 2 days]\n- [x] Walk [every:: 3/week]\n"};
  const settings = (every: string): Partial<Settings> => ({
    habits: [{key: "walk", also: [], schedules: [{from: "2026-11-20", every}]}],
  });

  test("the last one in the notes holds", () => {
    expect(scheduleToday(sheetOf(NOTES, "walk"))).toEqual({kind: "weekly", times: 3});
  });

  test("one from the habit's page beats those in the notes", () => {
    expect(scheduleToday(sheetOf(NOTES, "walk", settings("weekend")))).toEqual({
      kind: "weekdays",
      days: [0, 6],
    });
  });

  test("one that cannot be read is every day, and is told", () => {
    const sheet = sheetOf(NOTES, "walk", settings("nonsense"));
    expect([scheduleToday(sheet), sheet.badSchedules]).toEqual([{kind: "day"}, ["nonsense"]]);
  });
});

describe("a habit renamed in the middle", () => {
  const NOTES = notesOf({"Go for a walk": "xxxxx     ", Walk: "     xxxxx"});

  test("is two habits", () => {
    expect(sheetOf(NOTES, "walk").fold.streak.current).toBe(5);
    expect(sheetOf(NOTES, "go for a walk").fold.streak).toMatchObject({current: 0, longest: 5});
  });

  test("is one with one streak once the old name counts for the new one", () => {
    const settings = {habits: [{key: "walk", also: ["go for a walk"], schedules: []}]};
    const sheet = sheetOf(NOTES, "walk", settings);
    expect(sheet.fold.streak).toMatchObject({current: 10, longest: 10});
    expect(sheet.name).toBe("Walk");
    expect(sheetOf(NOTES, "go for a walk", settings).ref).toEqual({kind: "habit", name: "walk"});
    expect(pageInput(NOTES, TODAY, settings).book.activeHabits()).toHaveLength(1);
  });
});

test("a win in tomorrow's note that is dated today counts today, everywhere", () => {
  const {book, tally} = pageInput({"2026-11-21": "- [x] Read ✅ 2026-11-20\n- [ ] Read\n"}, TODAY);
  const habit = book.sheet({kind: "habit", name: "read"});
  expect([tally.winsOn(TODAY), habit?.wins.winsOn(TODAY), habit?.fold.streak.current]).toEqual([1, 1, 1]);
  expect(habit?.lines).toHaveLength(1);
});

test("a name that a line could not have by itself is offered with its field", () => {
  const {book} = pageInput(notesOf({"did [habit:: 5 Tibetans]": "xxx", Walk: "xxx"}), TODAY);
  expect(book.habitNames()).toEqual(["5 Tibetans [habit:: 5 Tibetans]", "Walk"]);
});

describe("lines that were written once", () => {
  const letters = (index: number): string =>
    [...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  const ONCE = Array.from({length: 10_000}, (_, index) => `- [x] Task ${letters(index)}\n`);
  const NOTES = {
    ...notesOf({Walk: "xxx"}),
    "2026-11-10": ONCE.slice(0, 5000).join(""),
    "2026-11-11": ONCE.slice(5000).join(""),
  };

  test("count, are no habits, and cost no fold", () => {
    const {tally, book} = pageInput(NOTES, TODAY);
    const sheets = book.activeHabits();
    expect(sheets.map(({name}) => name)).toEqual(["Walk"]);
    expect([...tally.winDays(TODAY)].reduce((sum, [, wins]) => sum + wins, 0)).toBe(10_003);
    // None of them is offered while a person types.
    expect(book.habitNames()).toEqual(["Walk"]);
    expect(sheets.every((sheet) => book.sheet(sheet.ref) === sheet)).toBe(true);
  });
});
