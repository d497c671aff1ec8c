import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {suggestForLine, type LineOffers} from "../../src/core/suggest-line.ts";

const ENGLISH = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const GERMAN = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];
const formsOf = (names: string[]): string[][] =>
  names.map((name) => [name, name.slice(0, 3), name.slice(0, 2)]);
const HABITS = [
  "Read 10 pages",
  "Run",
  "Morning read",
  "Reread notes",
  "Über lesen",
  "독서 하기",
  "Drink water",
];
const OFFERS: LineOffers = {habitNames: HABITS, weekdayNames: formsOf(ENGLISH)};

/** Splits a line at `|`, where the cursor stands. */
function at(marked: string): [string, number] {
  return [marked.replace("|", ""), marked.indexOf("|")];
}

/** What is offered at `|`. */
function offered(marked: string, offers: Partial<LineOffers> = {}): string[] {
  return suggestForLine(...at(marked), {...OFFERS, ...offers}).map(({shown}) => shown);
}

/** The line after the first offer is chosen, with `|` where the cursor then stands. */
function chosen(marked: string, offers: Partial<LineOffers> = {}): string | undefined {
  const [line, cursor] = at(marked);
  const [choice] = suggestForLine(line, cursor, {...OFFERS, ...offers});
  if (choice === undefined) return undefined;
  return `${line.slice(0, choice.from)}${choice.insert}|${line.slice(choice.to)}`;
}

const WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const NAMED = ["day", "weekday", "weekend"];

describe("schedules", () => {
  test.each([
    ["- [ ] Read [every::|", [...NAMED, ...WEEK, "3/week", "2 days"]],
    ["- [ ] Read (every:: |", [...NAMED, ...WEEK, "3/week", "2 days"]],
    ["> 1. [x] Read [Every :: w|", ["weekday", "weekend", "Wednesday"]],
    ["- [ ] Read [every:: WEEKE|]", ["weekend"]],
    ["- [ ] Read [every:: d|", ["day"]],
    ["- [ ] Read [every:: 4|", ["4/week", "4 days"]],
    ["- [ ] Read [every:: 4 d|", ["4 days"]],
    ["- [ ] Read [every:: 4d|", ["4 days"]],
    ["- [ ] Read [every:: 1|", ["1/week"]],
    ["- [ ] Read [every:: 7|", ["7 days"]],
    ["- [ ] Read [every:: 365|", ["365 days"]],
    ["- [ ] Read [every:: 366|", []],
    ["- [ ] Read [every:: 0|", []],
    [
      "- [ ] Read [every:: mon, |",
      ["Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map((day) => `mon, ${day}`),
    ],
    ["- [ ] Read [every:: Monday,wed, t|", ["Monday,wed, Tuesday", "Monday,wed, Thursday"]],
    ["- [ ] Read [every:: often|", []],
    ["- [ ] [every:: day] and then |", []],
    ["- [ ] Read [every: |", []],
    ["- [ ] Read every:: |", []],
    ["- Read [every::|", []],
    ["Read [every::|", []],
    ["- [ ] `[every::|`", []],
    ["- [ ] `code` [every:: weekd|", ["weekday"]],
  ])("%s", (line, expected) => expect(offered(line)).toEqual(expected));

  test("in the app's language, and in English", () => {
    const german = {weekdayNames: formsOf(GERMAN)};
    expect(offered("- [ ] Read [every:: mo|", german)).toEqual(["Montag"]);
    expect(offered("- [ ] Read [every:: t|", german)).toEqual(["tuesday", "thursday"]);
    expect(offered("- [ ] Read [every:: monday, do|", german)).toEqual(["monday, Donnerstag"]);
    expect(offered("- [ ] Read [every:: mo, m|", german)).toEqual(["mo, Mittwoch"]);
  });

  test.each([
    ["- [ ] Read [every::|", "- [ ] Read [every:: day]|"],
    ["- [ ] Read [every::|]", "- [ ] Read [every:: day]|"],
    ["- [ ] Read (every::  wee|) #win", "- [ ] Read (every:: weekday)| #win"],
    ["- [ ] Read [every:: 3|/month]", "- [ ] Read [every:: 3/week]|"],
    ["- [ ] Read [every:: tue, f| with [[Notes]]", "- [ ] Read [every:: tue, Friday]| with [[Notes]]"],
    ["- [ ] Read (every:: d| and (more)", "- [ ] Read (every:: day)| and (more)"],
  ])("%s becomes %s", (line, expected) => expect(chosen(line)).toBe(expected));
});

describe("names of habits", () => {
  test.each([
    ["- [ ] Re|", ["Read 10 pages", "Morning read", "Reread notes"]],
    ["\t* [x]   re|", ["Read 10 pages", "Morning read", "Reread notes"]],
    ["> - [ ] read 1|", ["Read 10 pages"]],
    ["- [ ] Read |", ["Read 10 pages"]],
    ["- [ ] ÜB|", ["Über lesen"]],
    ["- [ ] u\u0308b|", ["Über lesen"]],
    ["- [ ] 독서|", ["독서 하기"]],
    ["1) [ ] wa|", ["Drink water"]],
    ["- [ ] R|", []],
    ["- [ ]   |", []],
    ["- [ ] ead|", []],
    ["- [ ] Re| today", []],
    ["- [ ] run|", []],
    ["- [ ] Run |", []],
    ["- Re|", []],
    ["[ ]Re|", []],
  ])("%s", (line, expected) => expect(offered(line)).toEqual(expected));

  test("at most eight, in the order in which they are known, each once", () => {
    const habitNames = ["Walk a", "walk A", ...Array.from({length: 20}, (_, index) => `Walk ${index}`)];
    expect(offered("- [ ] wa|", {habitNames})).toEqual([
      "Walk a",
      ...[0, 1, 2, 3, 4, 5, 6].map((n) => `Walk ${n}`),
    ]);
  });

  test("the name stands in for what was typed", () => {
    expect(chosen("> - [ ]  re|")).toBe("> - [ ]  Read 10 pages|");
  });
});

test("no line takes long, and what is offered lies in it", () => {
  const piece = fc.constantFrom(
    "- [ ] ",
    "> ",
    "[every::",
    "(every:: ",
    "mon, ",
    "3",
    "`",
    "]",
    ")",
    " ",
    "re",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), fc.nat(), (pieces, pick) => {
      const line = `- [ ] ${pieces.join("")}`;
      const cursor = pick % (line.length + 1);
      for (const {from, to} of suggestForLine(line, cursor, OFFERS)) {
        expect(from).toBeGreaterThanOrEqual(6);
        expect(from).toBeLessThanOrEqual(cursor);
        expect(to).toBeGreaterThanOrEqual(cursor);
        expect(to).toBeLessThanOrEqual(line.length);
      }
    }),
    {numRuns: 1000},
  );
  const start = performance.now();
  for (const text of ["[every::", "(every ", "> ", "- ", "[", "` "]) {
    for (const lead of ["", "- [ ] "]) suggestForLine((lead + text.repeat(900)).slice(0, 2000), 2000, OFFERS);
    suggestForLine(`- [ ] ${text.repeat(200_000)}`, 1_000_000, OFFERS);
  }
  const habitNames = Array.from({length: 10_000}, (_, index) => `Habit number ${index} of many`);
  suggestForLine("- [ ] not there", 15, {...OFFERS, habitNames});
  expect(performance.now() - start).toBeLessThan(300);
});
