import {describe, expect, test} from "vitest";
import type {Settings} from "../../src/core/settings.ts";
import {drawHabits} from "../../src/core/views/habits.ts";
import type {PageInput} from "../../src/core/views/page-input.ts";
import type {HabitRowView, HabitsView} from "../../src/core/views/habits-view.ts";
import {notesOf, TODAY} from "./habit-notes.ts";
import {recordOfText} from "./records.ts";
import {pageInput} from "./year-pages.ts";

function habits(lines: Readonly<Record<string, string>>, settings: Partial<Settings> = {}): HabitsView {
  const {book, formats} = pageInput(notesOf(lines), TODAY, settings);
  const view = drawHabits(book, formats, []);
  if (view === undefined) throw new Error("There are no habits");
  return view;
}

function habit(text: string, signs: string, settings: Partial<Settings> = {}): HabitRowView {
  const [entry] = habits({[text]: signs}, settings).habits;
  if (entry === undefined) throw new Error("There is no habit");
  return entry.row;
}

const names = (view: HabitsView): string[] => view.habits.map(({row}) => row.name);

const rowsOf = ({book, formats}: PageInput): HabitRowView[] =>
  drawHabits(book, formats, [])?.habits.map(({row}) => row) ?? [];

describe("the list of habits", () => {
  test("has those whose line stood on 3 of the last 30 days, ticked or not", () => {
    expect(names(habits({Walk: "...", Swim: "x.", Read: "x x x"}))).toEqual(["Walk", "Read"]);
    const {book, formats} = pageInput(notesOf({Swim: "xx"}), TODAY);
    expect(drawHabits(book, formats, [])).toBeUndefined();
  });

  test("begins with those that are open today, then those at rest, then the done; each by strength", () => {
    const view = habits({
      "Done, strong": "xxxxxxxxxx",
      "Done, new": "..x",
      "Open, new": "..xx.",
      "Open, strong": "xxxxxxx.",
      Skipped: "xxx-",
    });
    expect(names(view)).toEqual(["Open, strong", "Open, new", "Skipped", "Done, strong", "Done, new"]);
    expect(view.today).toBe("2 of 5 today");
    expect(habits({Walk: "xx.", Read: "x.."}).today).toBe("2");
  });

  test("keeps what has not changed", () => {
    const input = pageInput(notesOf({Walk: "xx.", Read: "xxx"}), TODAY);
    const before = rowsOf(input);
    input.tally.put("other.md", recordOfText("other.md", TODAY, "- [x] Walk\n"));
    const after = rowsOf(input);
    const kept = (rows: readonly HabitRowView[], name: string): HabitRowView | undefined =>
      rows.find((row) => row.name === name);
    expect(kept(after, "Read")).toBe(kept(before, "Read"));
    expect(kept(after, "Walk")).not.toBe(kept(before, "Walk"));
    expect(kept(after, "Walk")?.isDone).toBe(true);
  });
});

describe("a habit's row", () => {
  test("says its streak and its best, its strength and the last 14 days", () => {
    const row = habit("Walk", "xxxxxx.....xxx.xx.");
    expect(row).toMatchObject({key: "walk", name: "Walk", isDone: false});
    expect(row.page).toEqual({kind: "track", track: {kind: "habit", name: "walk"}});
    expect(row.streak).toEqual({
      text: "5 days",
      label: "5 days in a row · best 6",
      opens: {kind: "ledger", track: {kind: "habit", name: "walk"}, question: "streak"},
    });
    expect(row.strength?.text).toMatch(/^\d+%$/);
    expect(row.strength?.label).toBe(`Strength ${row.strength?.text ?? ""}`);
    expect(row.fortnight.label).toBe("7 of the last 14 days");
    expect(row.fortnight.days.map((state) => state[0]).join("")).toBe("ccfmmmmcccfccp");
  });

  test("counts weeks where the schedule does", () => {
    const row = habit("Walk [every:: 3/week]", "xxx....xxx....x....");
    expect(row.streak?.text).toBe("2 weeks");
    expect(row.streak?.label).toBe("2 weeks in a row, your best");
  });

  test("has nothing to say of what has not begun", () => {
    const row = habit("Walk", "....");
    expect([row.streak, row.strength, row.amount]).toEqual([undefined, undefined, undefined]);
    expect(row.fortnight.label).toBe("The last 14 days");
  });

  test.each([
    // The week began on Monday: 16 November.
    ["5 push-ups", "xxxxxxxxx", "45 push-ups since November · 25 this week, 20 the week before"],
    ["5 push-ups", "xxxxxxx..x.", "40 push-ups since November · 10 this week"],
    ["5 push-ups", "..x..", "5 push-ups since November"],
    ["5 push-ups", "xxxxxxx.....", "35 push-ups since November"],
    ["Run 2.5 km", `xx${".".repeat(19)}`, "5 km since October"],
    ["Run 2.5 km", `xx${" ".repeat(340)}...`, "5 km since December 2025"],
    ["Read 1 page", "xxxxx", undefined],
  ])("%j, %s, adds up to %j", (text, signs, expected) => {
    expect(habit(text, signs).amount).toBe(expected);
  });
});
