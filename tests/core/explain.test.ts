import {describe, expect, test} from "vitest";
import type {Settings} from "../../src/core/settings.ts";
import {day} from "./days.ts";
import {LedgerVault, OVERALL} from "./ledger-vault.ts";

const WALK = {kind: "habit", name: "walk"} as const;
const MORNING = {kind: "ritual", name: "morning"} as const;
const DONE = "- [x] Walk\n";
const REST = "---\nmicro-wins: rest\n---\n";
const TODAY = "2026-11-20";

/** Why a day is what it is, of a week that ends on Friday 20 November. */
function why(
  notes: Readonly<Record<string, string>>,
  on: string,
  {
    ref = OVERALL,
    settings = {},
  }: {ref?: Parameters<LedgerVault["explain"]>[1]; settings?: Partial<Settings>} = {},
): unknown {
  const dated = Object.fromEntries(Object.entries(notes).map(([date, text]) => [`2026-11-${date}`, text]));
  const {state, why: reason} = new LedgerVault(dated, TODAY, settings).explain(`2026-11-${on}`, ref);
  return {state, ...reason};
}

test("a week that ended a streak says so on its first missed day", () => {
  const walk = "- [x] Walk [every:: 2/week]\n";
  const dates = ["2026-10-12", "2026-10-13", "2026-10-19", "2026-10-28", "2026-10-29"];
  const vault = new LedgerVault(Object.fromEntries(dates.map((date) => [date, walk])), TODAY, {
    streakPolicy: "strict",
  });
  expect(vault.explain("2026-10-19", WALK).state).toBe("counted");
  expect(vault.explain("2026-10-20", WALK).why).toMatchObject({kind: "missed", ends: true});
  expect(vault.explain("2026-10-21", WALK).why).toMatchObject({kind: "missed", ends: false});
});

describe("why a day counts, rests or waits", () => {
  test("counted, with the lines that did it", () => {
    const vault = new LedgerVault({[TODAY]: "- [x] Walk\n- [ ] Read\n- [w] Drink\n- [-] Run\n"}, TODAY);
    const {state, why: reason, lines} = vault.explain(TODAY);
    expect({state, ...reason}).toEqual({state: "counted", kind: "counted"});
    expect(lines.map(({path, line, facts}) => [path, line, facts.name])).toEqual([
      [`${TODAY}.md`, 0, "Walk"],
      [`${TODAY}.md`, 2, "Drink"],
    ]);
  });

  test("counted by a line in another day's note, and by two notes", () => {
    const vault = new LedgerVault(
      {"2026-11-18": "", "2026-11-18 copy": "- [x] b\n", "2026-11-20": "- [x] a ✅ 2026-11-18\n- [x] c\n"},
      TODAY,
    );
    expect(vault.explain("2026-11-18").lines.map(({path}) => path)).toEqual([
      "2026-11-18 copy.md",
      `${TODAY}.md`,
    ]);
    expect(vault.explain(TODAY).lines.map(({line}) => line)).toEqual([1]);
  });

  test.each([
    ["no note yet", "", {kind: "no-note"}],
    ["an open line", "- [ ] a\n", {kind: "nothing-ticked"}],
    ["a note without lines", "Text\n", {kind: "no-line"}],
  ])("pending: %s", (_, text, missing) => {
    expect(why({"19": DONE, ...(text !== "" && {"20": text})}, "20")).toEqual({
      state: "pending",
      kind: "open",
      missing,
    });
  });

  test("pending below the goal", () => {
    const settings = {dailyGoals: [{from: "1970-01-01", wins: 3}]};
    expect(why({"20": "- [x] a\n- [x] b\n"}, "20", {settings})).toEqual({
      state: "pending",
      kind: "open",
      missing: {kind: "below-goal", wins: 2, goal: 3},
    });
  });

  test("rest by the note, a pause and a skipped line", () => {
    const pauses = [
      {from: "2026-11-19", to: "2026-11-17"},
      {from: "2026-11-17", to: "2026-11-18"},
    ];
    const notes = {"16": DONE, "17": REST, "19": "- [-] Walk\n- [ ] Read\n"};
    expect(why(notes, "17", {settings: {pauses}})).toEqual({state: "rest", kind: "property"});
    expect(why(notes, "18", {settings: {pauses}})).toEqual({
      state: "rest",
      kind: "pause",
      from: day("2026-11-17"),
      to: day("2026-11-18"),
    });
    expect(why(notes, "19", {ref: WALK})).toMatchObject({state: "rest", kind: "skipped", lines: [{line: 0}]});
    expect(why(notes, "19")).toMatchObject({state: "missed"});
  });

  test("a day that counts is counted, whatever else it is", () => {
    expect(why({"17": REST + DONE}, "17")).toEqual({state: "counted", kind: "counted"});
  });

  test("rest by schedule", () => {
    expect(why({"13": "- [x] Walk [every:: weekday]\n"}, "14", {ref: WALK})).toEqual({
      state: "rest",
      kind: "off-schedule",
    });
    expect(why({"17": "- [x] Walk [every:: 3 days]\n"}, "19", {ref: WALK})).toEqual({
      state: "rest",
      kind: "not-due",
    });
  });

  test.each([
    [
      "its days are there",
      {"09": 1, "10": 1, "13": 1},
      "12",
      {kind: "week", counted: 3, needed: 3, isOver: true},
    ],
    ["it is not over", {"16": 1, "17": 1}, "18", {kind: "week", counted: 2, needed: 3, isOver: false}],
    ["it is the first one", {"11": 1, "17": 1}, "12", {kind: "week", counted: 1, needed: 3, isOver: true}],
    [
      "fewer days were left",
      {"09": 1, "10": 2, "11": 2, "12": 2, "13": 2, "14": 2},
      "15",
      {
        kind: "week",
        counted: 1,
        needed: 2,
        isOver: true,
      },
    ],
  ] as const)("rest in a week: %s", (_, days, on, expected) => {
    const note = (kind: number): string => (kind === 2 ? REST : "- [x] Walk [every:: 3/week]\n");
    const notes = Object.fromEntries(Object.entries(days).map(([date, kind]) => [date, note(kind)]));
    expect(why(notes, on, {ref: WALK})).toEqual({state: "rest", ...expected});
  });
});

describe("why a day is frozen or missed", () => {
  test("frozen by the freeze that the streak began with", () => {
    expect(why({"17": DONE}, "18")).toEqual({
      state: "frozen",
      kind: "frozen",
      freeze: {kind: "from-start"},
      missing: {kind: "no-note"},
    });
  });

  test("frozen by a freeze that was earned", () => {
    const week = Object.fromEntries(["10", "11", "12", "13", "14", "15", "16"].map((date) => [date, DONE]));
    expect(why(week, "17")).toMatchObject({freeze: {kind: "from-start"}});
    expect(why(week, "18")).toMatchObject({state: "frozen", freeze: {kind: "earned", on: day("2026-11-16")}});
    expect(why(week, "19")).toMatchObject({state: "missed", ends: true});
  });

  test("frozen because nothing was missed before", () => {
    const settings = {streakPolicy: "never-twice"} as const;
    expect(why({"17": DONE}, "18", {settings})).toMatchObject({
      state: "frozen",
      freeze: {kind: "never-twice"},
    });
    expect(why({"17": DONE}, "19", {settings})).toMatchObject({state: "missed", ends: true});
  });

  test("one day ends a streak, those after it do not", () => {
    const settings = {streakPolicy: "strict"} as const;
    expect(why({"17": DONE}, "18", {settings})).toMatchObject({state: "missed", ends: true});
    expect(why({"17": DONE}, "19", {settings})).toMatchObject({state: "missed", ends: false});
  });

  const STRICT = {streakPolicy: "strict"} as const;

  test.each([
    ["no note", undefined, {kind: "no-note"}],
    ["a note without lines", "Text\n", {kind: "no-line"}],
    ["open lines", "- [ ] Read\n- [-] Run\n- [/] Write\n", {kind: "nothing-ticked"}],
    ["skipped lines", "- [-] Read\n- [-] Run\n", {kind: "only-skipped"}],
    ["moved lines", "- [-] Read\n- [>] Run\n", {kind: "only-moved"}],
    ["lines of another day", "- [x] Read ✅ 2026-11-17\n- [ ] Run\n", {kind: "counts-elsewhere"}],
  ])("missed: %s", (_, text, missing) => {
    expect(why({"17": DONE, ...(text !== undefined && {"18": text})}, "18", {settings: STRICT})).toEqual({
      state: "missed",
      kind: "missed",
      ends: true,
      missing,
    });
  });

  test("missed below the goal", () => {
    const settings = {
      ...STRICT,
      dailyGoals: [
        {from: "1970-01-01", wins: 1},
        {from: "2026-11-18", wins: 2},
      ],
    };
    expect(why({"17": DONE, "18": DONE}, "18", {settings})).toMatchObject({
      state: "missed",
      missing: {kind: "below-goal", wins: 1, goal: 2},
    });
  });

  test("missed by a habit and a ritual", () => {
    const notes = {"17": `## Morning\n${DONE}`, "18": "## Morning\n- [x] Read\n- [-] Run\n- [ ] Stretch\n"};
    expect(why(notes, "18", {ref: WALK, settings: STRICT})).toMatchObject({missing: {kind: "no-line"}});
    expect(why(notes, "18", {ref: MORNING, settings: STRICT})).toMatchObject({
      missing: {kind: "incomplete", settled: 2, all: 3},
    });
  });

  test("missed with its week", () => {
    const walk = "- [x] Walk [every:: 3/week]\n";
    const notes = {"02": walk, "03": walk, "04": walk, "10": walk};
    const missing = {kind: "week-short", counted: 1, needed: 3, isOver: true};
    expect(why(notes, "09", {ref: WALK, settings: STRICT})).toMatchObject({
      state: "missed",
      ends: true,
      missing,
    });
    expect(why(notes, "11", {ref: WALK, settings: STRICT})).toMatchObject({
      state: "missed",
      ends: false,
      missing,
    });
  });

  test("a streak that a change of schedule ends has no day that was missed", () => {
    const days = ["09", "10", "11", "12", "13", "14", "15"];
    const held = Object.fromEntries(days.map((date) => [date, "- [x] Walk [every:: day]\n"]));
    const changed = {...held, "16": "- [ ] Walk [every:: 3/week]\n"};
    expect(why(changed, "16", {ref: WALK, settings: STRICT})).toMatchObject({state: "rest", kind: "week"});
  });

  test("a schedule in days can begin with a missed day, which ends nothing", () => {
    const walk = "- [x] Walk [every:: 1/week]\n";
    const notes = {"03": walk, "10": walk, "16": "- [ ] Walk [every:: day]\n"};
    expect(why(notes, "16", {ref: WALK, settings: STRICT})).toMatchObject({state: "missed", ends: false});
  });
});
