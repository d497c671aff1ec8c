import {describe, expect, test} from "vitest";
import {addDays, printDay, type Day} from "../../src/core/day.ts";
import type {Settings} from "../../src/core/settings.ts";
import {day} from "./days.ts";
import {answers, LedgerVault, rows} from "./ledger-vault.ts";

const TODAY = "2026-11-20";
const WALK = {kind: "habit", name: "walk"} as const;

/** A vault by signs, one a day up to today: `x` one win, `2` two, `o` an open line, `r` rest, `.` no note. */
function vaultOf(signs: string, settings: Partial<Settings> = {}, line = "Walk"): LedgerVault {
  const texts: Record<string, string> = {
    x: `- [x] ${line}\n`,
    "2": `- [x] ${line}\n- [x] Read\n`,
    o: `- [ ] ${line}\n`,
    r: "---\nmicro-wins: rest\n---\n",
  };
  const signsInOrder = [...signs.replaceAll(" ", "")];
  const from = addDays(day(TODAY), 1 - signsInOrder.length);
  const notes = signsInOrder.flatMap((sign, index) => {
    const text = texts[sign];
    return text === undefined ? [] : [[printDay((from + index) as Day), text] as const];
  });
  return new LedgerVault(Object.fromEntries(notes), TODAY, settings);
}

describe("a streak’s ledger", () => {
  test("answers why it ended, with the first missed day at the top", () => {
    const view = vaultOf(`${"x".repeat(41)}...xxx`).ledger();
    expect(view.title).toBe("Streak");
    expect(answers(view)).toEqual([
      "3 days in a row · best 41 days",
      "The streak of 41 days ended on Tuesday 17 November. Two freezes covered the days before it, and there was no third.",
    ]);
    expect(view.offer).toMatchObject({
      label: "Away? Make 15–17 November rest days",
      from: day("2026-11-15"),
      to: day("2026-11-17"),
    });
    expect(rows(view).slice(0, 4)).toEqual([
      "Tuesday 17 November: missed, No note for this day. No freeze left.",
      "Monday 16 November: frozen, No note. The freeze earned on 11 October.",
      "Sunday 15 November: frozen, No note. The freeze this streak began with.",
      "Saturday 14 November: counted, Walk",
    ]);
    expect(view.later).toBe("Show later days");
    expect(rows(view, {later: true}).slice(0, 4)).toEqual([
      "Friday 20 November: counted, Walk",
      "Thursday 19 November: counted, Walk",
      "Wednesday 18 November: counted, Walk",
      "Tuesday 17 November: missed, No note for this day. No freeze left.",
    ]);
  });

  test("tells how the one that runs came about, once it has outgrown the last one", () => {
    const view = vaultOf("x.. xxxxxxx .xo").ledger();
    expect(answers(view)).toEqual([
      "8 days in a row · your best",
      "This streak began on Wednesday 11 November with a freeze. It has earned 1 more and spent 1.",
    ]);
    expect(view.later).toBeUndefined();
    expect(rows(view)[0]).toBe("Friday 20 November: open, Open until the day ends.");
    expect(rows(view)[2]).toBe("Wednesday 18 November: frozen, No note. The freeze this streak began with.");
  });

  test.each([
    ["nothing yet", "o", {}, [""]],
    [
      "its first day",
      "x",
      {},
      ["1 day in a row · your best", "This streak began on Friday 20 November with a freeze."],
    ],
    [
      "one freeze",
      "xx..o",
      {},
      [
        "best 2 days",
        "The streak of 2 days ended on Thursday 19 November. A freeze covered the missed day before it, and there was no second.",
      ],
    ],
    [
      "a freeze that was spent before",
      "x.x.o",
      {},
      ["best 2 days", "The streak of 2 days ended on Thursday 19 November. There was no freeze left."],
    ],
    [
      "never miss twice",
      "x..o",
      {streakPolicy: "never-twice"},
      [
        "best 1 day",
        "The streak of 1 day ended on Thursday 19 November. The missed day before it was covered; a second in a row is not.",
      ],
    ],
    [
      "never miss twice, running",
      "x.x.x",
      {streakPolicy: "never-twice"},
      ["3 days in a row · your best", "This streak began on Monday 16 November. 2 missed days are covered."],
    ],
    [
      "strict",
      "x.o",
      {streakPolicy: "strict"},
      ["best 1 day", "The streak of 1 day ended on Thursday 19 November. A strict streak has no freezes."],
    ],
    [
      "strict, running",
      "xx",
      {streakPolicy: "strict"},
      ["2 days in a row · your best", "This streak began on Thursday 19 November."],
    ],
  ] as const)("says it in a sentence: %s", (_, signs, settings, expected) => {
    expect(answers(vaultOf(signs, settings).ledger())).toEqual(expected);
  });

  test("of an earlier streak answers why that one ended", () => {
    const vault = vaultOf("xxx...xx...xxxxx...xxxxxxx", {streakPolicy: "strict"});
    const from = day("2026-11-01");
    const view = vault.ledger({from});
    expect(answers(view)[1]).toBe(
      "The streak of 2 days ended on Tuesday 3 November. A strict streak has no freezes.",
    );
    expect(rows(view)[0]).toMatch(/^Tuesday 3 November: missed/);
    expect(answers(vault.ledger({from: day("2026-11-14")}))[1]).toBe(
      "This streak began on Saturday 14 November.",
    );
  });

  test("offers no rest days that would not have kept the streak", () => {
    const run = "- [x] Run [every:: 2/week]\n";
    const dates = ["2026-10-26", "2026-10-27", "2026-11-02", "2026-11-03"];
    const notes = Object.fromEntries([...dates.map((date) => [date, run]), ["2026-11-12", "- [x] Read\n"]]);
    const vault = new LedgerVault(notes, TODAY, {streakPolicy: "strict"});
    expect(vault.ledger({track: {kind: "habit", name: "run"}}).offer).toBeUndefined();
  });

  test("counts weeks where weeks are what counts", () => {
    const walk = "Walk [every:: 1/week]";
    const running = vaultOf("x...... x...... x....", {}, walk).ledger({track: WALK});
    expect(running.title).toBe("Walk");
    expect(answers(running)).toEqual([
      "3 weeks in a row · your best",
      "This streak began in the week of Monday 2 November with a freeze.",
    ]);
    const ended = vaultOf("x...... ....... ....... .....", {}, walk).ledger({track: WALK});
    expect(answers(ended)).toEqual([
      "best 1 week",
      "The streak of 1 week ended in the week of Monday 9 November. A freeze covered the missed week before it, and there was no second.",
    ]);
    expect(ended.offer?.label).toBe("Away? Make 2–15 November rest days");
    expect(rows(ended)[0]).toBe("Sunday 15 November: missed, No day of the week counts.");
  });

  test.each([
    ["days until the next win", "xx....x", "Away? Make 16–19 November rest days"],
    ["all days up to yesterday", "xx....", "Away? Make 17–19 November rest days"],
    ["rest days between", "xx.r..x", "Away? Make 16–19 November rest days"],
    ["no days with a note that has wins", "2211122", undefined],
    ["nothing while it runs", "xx.xx", undefined],
  ])("offers rest for %s", (_, signs, label) => {
    const settings = {dailyGoals: [{from: "1970-01-01", wins: signs.includes("2") ? 2 : 1}]};
    const vault = vaultOf(signs.replaceAll("1", "x"), settings);
    const {offer} = vault.ledger();
    expect(offer?.label).toBe(label);
    if (offer === undefined) return;
    const pauses = [{from: printDay(offer.from), to: printDay(offer.to)}];
    const rested = new LedgerVault(vault.notes, TODAY, {...vault.settings, pauses});
    expect(rested.book.overall().fold.streaks).toHaveLength(1);
  });
});

describe("the other ledgers", () => {
  test("count wins, of all days or of a part", () => {
    const vault = vaultOf("x2....r x2xx..2", {}, "Drink water");
    expect(answers(vault.ledger({question: "wins"}))).toEqual(["10 wins since 7 November, on 7 days"]);
    expect(answers(vault.ledger({question: "wins", span: "day"}))).toEqual(["2 wins today"]);
    expect(rows(vault.ledger({question: "wins", span: "day"}))).toHaveLength(14);
    const week = vault.ledger({question: "wins", span: "week"});
    expect(answers(week)).toEqual(["4 wins this week, on 3 days"]);
    expect(rows(week)).toEqual([
      "Friday 20 November: counted, Drink water, Read",
      "Thursday 19 November: missed, No note for this day. No freeze left.",
      "Wednesday 18 November: frozen, No note. The freeze this streak began with.",
      "Tuesday 17 November: counted, Drink water",
      "Monday 16 November: counted, Drink water",
    ]);
    expect(rows(vault.ledger({question: "wins", span: "year"}))).toHaveLength(14);
  });

  test("tell the pace, and what comes of it", () => {
    const vault = vaultOf("2".repeat(40));
    const view = vault.ledger({question: "pace"});
    expect(view.title).toBe("Pace");
    expect(answers(view)).toEqual([
      "56 wins in 28 days up to today",
      "That is 2 a day, 14 in 7 days, 60 in 30 days, 730 in 365 days.",
      "10 wins more make 90: around 25 November.",
    ]);
    expect(rows(view)).toHaveLength(28);
    expect(answers(vaultOf("xo").ledger({question: "pace"}))[0]).toBe("1 win in 1 day up to yesterday");
    expect(answers(vaultOf("o").ledger({question: "pace"}))).toEqual([""]);
  });

  test("tell how strength bends", () => {
    expect(answers(vaultOf("xxxxxxx").ledger({question: "strength"}))).toEqual([
      "31% strong",
      "Each day that counts adds to it, each other day takes a little. After 13 days without one, half of it is left. Rest leaves it as it is.",
    ]);
    expect(rows(vaultOf("x.xo").ledger({question: "strength"}))).toEqual([
      "Friday 20 November: open, Open until the day ends.",
      "Thursday 19 November: counted · 10%, Walk",
      "Wednesday 18 November: frozen · 5%, No note. The freeze this streak began with.",
      "Tuesday 17 November: counted · 5%, Walk",
    ]);
    const weekly = vaultOf("x......x......", {}, "Walk [every:: 3/week]");
    expect(answers(weekly.ledger({track: WALK, question: "strength"}))[1]).toBe(
      "Each day takes it a little towards the last 14 days, of which 6 that count would be all of it. " +
        "After 20 days without one, half of it is left. Rest leaves it as it is.",
    );
    expect(answers(vaultOf("o").ledger({question: "strength"}))[0]).toBe("");
  });

  test("exist for tracks that have a line", () => {
    const {book} = vaultOf("x");
    expect(book.sheet({kind: "habit", name: "swim"})).toBeUndefined();
    expect(() => vaultOf("x").ledger({track: {kind: "habit", name: "swim"}})).toThrow("no ledger");
  });
});
