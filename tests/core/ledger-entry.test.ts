import {describe, expect, test} from "vitest";
import type {Settings} from "../../src/core/settings.ts";
import type {ReasonPiece} from "../../src/core/views/ledger-lines.ts";
import type {LedgerRef} from "../../src/core/views/page.ts";
import {LedgerVault, rows} from "./ledger-vault.ts";

const TODAY = "2026-11-20";
const WALK = {kind: "habit", name: "walk"} as const;
const STRICT = {streakPolicy: "strict"} as const;

/** The reason of a day of November with this text, a week after a first win; links in brackets. */
function reason(
  text: string | undefined,
  {
    on = "18",
    settings = {},
    ref = {},
  }: {on?: string; settings?: Partial<Settings>; ref?: Partial<LedgerRef>} = {},
): string {
  const notes = {"2026-11-17": "- [x] Walk\n", ...(text !== undefined && {[`2026-11-${on}`]: text})};
  const view = new LedgerVault(notes, TODAY, settings).ledger({question: "wins", ...ref});
  const {entries} = view.list({filter: "all", many: 99, later: false});
  return written(entries.find(({iso}) => iso === `2026-11-${on}`)?.reason ?? []);
}

function written(pieces: readonly ReasonPiece[]): string {
  return pieces
    .map(({text, opens}) => (opens === undefined ? text : `[${text}]`))
    .join("")
    .replaceAll("\u00A0", " ");
}

describe("a day’s reason", () => {
  test.each([
    ["one line", "- [x] Walk\n", "[Walk]"],
    ["two", "- [x] Walk\n- [x] Read 1 page\n", "[Walk], [Read 1 page]"],
    ["more", "- [x] a\n- [x] b\n- [x] c\n- [x] d\n", "[a], [b] and [2 more]"],
    ["a line without a name", "- [x]\n", "[…]"],
    ["code", "- [x] a\n```\n- [x] b\n- [x] c\n```\n", "[a]. [2 lines] not counted: in a code block."],
    [
      "properties and HTML",
      "---\nx:\n- [x] a\n---\n<div>\n- [x] b\n</div>\n\n- [x] c",
      ["[c]. [1 line] not counted: in the properties. [1 line] not counted: in HTML."],
    ],
    [
      "comments, formulas and paragraphs",
      "- [x] a\n\n%%\n- [x] b\n%%\n\n$$\n- [x] c\n$$\n\nd\n2. [x] e\n",
      [
        "[a]. [1 line] not counted: in a comment. [1 line] not counted: in a formula. ",
        "[1 line] not counted: in a paragraph.",
      ],
    ],
    [
      "a day to come",
      "- [x] a\n- [x] b ✅ 2026-11-25\n",
      "[a]. [b]: counts when its day comes, 25 November.",
    ],
    [
      "days to come",
      "- [x] a\n- [x] b ✅ 2026-11-25\n- [x] c ✅ 2026-11-25\n",
      ["[a]. [b], [c]: count when their day comes, 25 November."],
    ],
    ["another day", "- [x] a\n- [x] b ✅ 2025-12-31\n", "[a]. [b]: counted on 31 December 2025."],
    ["a date that is none", "- [x] a ✅ 2026-02-30\n", "[a]. [2026-02-30]: that date isn’t in the calendar."],
  ])("counted: %s", (_, text, expected) => {
    expect(reason(text)).toBe(typeof expected === "string" ? expected : expected.join(""));
  });

  test.each([
    ["no note", undefined, "No note for this day."],
    ["no line", "Text\n", "A note, nothing ticked."],
    ["nothing ticked", "- [ ] a\n", "A note, nothing ticked."],
    ["skipped", "- [-] a\n", "A note, only skipped lines."],
    ["moved", "- [>] a\n", "A note, only moved lines."],
    ["ticked for another day", "- [x] a ✅ 2026-11-17\n", "[a]: counted on 17 November."],
    ["code", "```\n- [x] a\n", "A note, nothing ticked. [1 line] not counted: in a code block."],
  ])("missed: %s", (_, text, expected) => {
    expect(reason(text, {on: "19", settings: STRICT})).toBe(expected);
  });

  test("the day that ends a streak says why nothing covered it", () => {
    expect(reason(undefined, {settings: STRICT})).toBe(
      "No note for this day. Strict streaks have no freezes.",
    );
    expect(reason("- [ ] a\n", {on: "19"})).toBe("A note, nothing ticked. No freeze left.");
    expect(reason(undefined, {on: "19", settings: {streakPolicy: "never-twice"}})).toBe(
      "No note for this day. The second miss in a row.",
    );
    expect(reason(undefined, {on: "18", settings: {streakPolicy: "never-twice"}})).toBe(
      "No note. The first miss in a row is covered.",
    );
  });

  test("the goal is told with what there is", () => {
    const settings = {
      ...STRICT,
      dailyGoals: [
        {from: "2026-11-18", wins: 1},
        {from: "2026-11-19", wins: 3},
      ],
    };
    expect(reason("- [x] a\n- [x] b\n", {on: "19", settings})).toBe("2 of 3 wins: [a], [b]");
    expect(reason("- [x] a\n", {on: "20", settings})).toBe("1 of 3 wins: [a]");
    expect(reason("- [ ] a\n", {on: "20", settings})).toBe("Open until the day ends.");
  });

  test("a habit’s", () => {
    const ref = {track: WALK};
    expect(reason("- [x] Read\n", {on: "19", settings: STRICT, ref})).toBe("A note without it.");
    expect(reason("- [-] **Walk**\n", {on: "19", settings: STRICT, ref})).toBe("[Walk], skipped");
    const weekdays = "- [x] Walk [every:: mon, tue]\n";
    expect(reason(weekdays, {on: "16", ref: {...ref, question: "streak"}})).toBe("[Walk]");
    expect(reason("- [ ] Walk [every:: mon, tue]\n", {on: "18", ref})).toBe("Off schedule.");
    expect(reason("- [ ] Walk [every:: 5 days]\n", {on: "18", ref})).toBe("Not due yet.");
    expect(reason("- [ ] Walk [every:: 3/week]\n", {on: "18", ref})).toBe(
      "3 days this week, whichever they are.",
    );
    expect(reason("- [ ] Walk [every:: 1/week]\n", {on: "18", ref})).toBe("The week has its 1 day.");
  });

  test("rest", () => {
    expect(reason("---\nmicro-wins: rest\n---\n")).toBe("[micro-wins: rest] in the note");
    expect(reason(undefined, {settings: {pauses: [{from: "2026-11-18", to: "2026-11-19"}]}})).toBe(
      "A pause, 18–19 November.",
    );
  });

  test("scope", () => {
    const text = "- [x] a #win\n- [x] b\n";
    expect(reason(text, {settings: {scope: "tag"}})).toBe("[a]. [1 line] not counted: no #win.");
    const headings = "## Micro wins\n- [x] a\n## Else\n- [x] b\n- [x] c\n";
    expect(reason(headings, {settings: {scope: "heading"}})).toBe(
      "[a]. [2 lines] not counted: not under “Micro wins”.",
    );
  });

  test("links lead to lines, the note and all names", () => {
    const text = "- [x] a\n- [x] b\n- [x] c\n- [x] d\n";
    const view = new LedgerVault({[TODAY]: text}, TODAY).ledger();
    const [entry] = view.list({filter: "all", many: 1, later: false}).entries;
    expect(entry?.reason.map(({opens}) => opens)).toEqual([
      {path: `${TODAY}.md`, line: 0},
      undefined,
      {path: `${TODAY}.md`, line: 1},
      undefined,
      "whole",
    ]);
    expect(written(entry?.whole ?? [])).toBe("[a], [b], [c], [d]");
    const many = new LedgerVault({[TODAY]: "- [x] a\n".repeat(250)}, TODAY).ledger();
    expect(many.list({filter: "all", many: 1, later: false}).entries[0]?.whole.at(-1)).toEqual({
      text: "150 more",
    });
  });
});

describe("a ledger’s days", () => {
  const notes = {
    "2026-11-10": "- [x] a\n",
    "2026-11-12": "---\nmicro-wins: rest\n---\n",
    "2026-11-14": "- [x] a\n",
    "2026-11-23": "- [x] b\n",
    "2027-01-02": "- [x] c\n",
  };
  const view = new LedgerVault(notes, TODAY).ledger({question: "wins"});

  test("can be narrowed to a state that occurs", () => {
    expect(view.filters).toEqual(["all", "counted", "frozen", "rest", "missed"]);
    expect(rows(view, {filter: "counted"}).map((row) => row.slice(0, 11))).toEqual([
      "Saturday 14",
      "Tuesday 10 ",
    ]);
    expect(rows(view, {filter: "rest"})).toHaveLength(1);
    expect(new LedgerVault({[TODAY]: "- [x] a\n"}, TODAY).ledger().filters).toEqual([]);
  });

  test("begin with those to come that have wins", () => {
    expect(rows(view).slice(0, 3)).toEqual([
      "Saturday, 2 January 2027: to come, c",
      "Monday 23 November: to come, b",
      "Friday 20 November: open, Open. No note yet.",
    ]);
    const habit = new LedgerVault(notes, TODAY).ledger({question: "wins", track: {kind: "habit", name: "a"}});
    expect(rows(habit)[0]).toMatch(/^Friday 20 November/);
  });

  test("come in portions", () => {
    const some = view.list({filter: "all", many: 5, later: false});
    expect([some.entries.length, some.hasMore]).toEqual([5, true]);
    const all = view.list({filter: "all", many: 13, later: false});
    expect([all.entries.length, all.hasMore]).toEqual([13, false]);
  });
});
