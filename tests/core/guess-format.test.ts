import fc from "fast-check";
import moment from "moment";
import {describe, expect, test} from "vitest";
import {printDay, toDate, type Day} from "../../src/core/day.ts";
import {FormatGuess} from "../../src/core/guess-format.ts";
import {shapeOf} from "../../src/core/name-shape.ts";
import {readDay} from "./read-day.ts";

const guess = new FormatGuess(readDay, "[Day] D, YYYY MM", false);
const best = (path: string): string => {
  const [reading] = guess.readingsOf(path);
  return reading === undefined ? "" : `${reading.folder}|${reading.format}|${printDay(reading.day)}`;
};

describe("the format that a name is in", () => {
  test.each([
    ["2026-11-20.md", "|YYYY-MM-DD|2026-11-20"],
    ["Journal/20261120.md", "Journal|YYYYMMDD|2026-11-20"],
    ["Journal/20.11.2026.md", "Journal|DD.MM.YYYY|2026-11-20"],
    ["Journal/5.3.2026.md", "Journal|D.M.YYYY|2026-03-05"],
    ["a/b/11-20-2026.md", "a/b|MM-DD-YYYY|2026-11-20"],
    ["20 November 2026.md", "|D MMMM YYYY|2026-11-20"],
    ["November 20th, 2026.md", "|MMMM Do, YYYY|2026-11-20"],
    ["Friday, November 20, 2026.md", "|dddd, MMMM D, YYYY|2026-11-20"],
    ["2026-11-20 Friday.md", "|YYYY-MM-DD dddd|2026-11-20"],
    ["2026-11-20-Fri.md", "|YYYY-MM-DD-ddd|2026-11-20"],
    ["2026年11月20日.md", "|YYYY年M月D日|2026-11-20"],
    ["2026년 11월 20일.md", "|YYYY년 M월 D일|2026-11-20"],
    ["Day 20, 2026 11.md", "|[Day] D, YYYY MM|2026-11-20"],
    ["Log/2026/2026-11-20.md", "Log|YYYY/YYYY-MM-DD|2026-11-20"],
    ["Log/2026/11-November/2026-11-20.md", "Log|YYYY/MM-MMMM/YYYY-MM-DD|2026-11-20"],
    ["Log/2026/11/20.md", "Log|YYYY/MM/DD|2026-11-20"],
    ["2026/W47/2026-11-20.md", "|YYYY/[W]WW/YYYY-MM-DD|2026-11-20"],
    ["Log/2025/2026-11-20.md", "Log/2025|YYYY-MM-DD|2026-11-20"],
    ["20.11.26.md", "|DD.MM.YY|2026-11-20"],
  ])("%s", (path, expected) => expect(best(path)).toBe(expected));

  test.each([
    "Meeting.md",
    "2026.md",
    "2026-11.md",
    "2026-W47.md",
    "2026-02-30.md",
    "202611201530.md",
    "10101010.md",
    "Chapter 12.md",
    "2026-11-20 Meeting.md",
    "12 Angry Men 1957.md",
    "",
  ])("%s is in none", (path) => expect(guess.readingsOf(path)).toEqual([]));

  test("endless names cost nothing", () => {
    for (const name of ["9".repeat(100_000), `20 ${"a ".repeat(100_000)}2026`, "2026/".repeat(20_000)])
      expect(guess.readingsOf(`${name}.md`)).toEqual([]);
  });

  test("of a name that can be two days, both, the language's order first", () => {
    const formats = (monthFirst: boolean): string[] =>
      new FormatGuess(readDay, "YYYY-MM-DD", monthFirst)
        .readingsOf("01-02-2026.md")
        .map(({format}) => format);
    expect(formats(false)).toEqual(["DD-MM-YYYY", "MM-DD-YYYY"]);
    expect(formats(true)).toEqual(["MM-DD-YYYY", "DD-MM-YYYY"]);
  });
});

describe("a format's shape", () => {
  const tokens = ["YYYY", "YY", "MM", "M", "DD", "D", "Do", "MMMM", "MMM", "dddd", "ddd", "Q", "ww", "gggg"];
  const marks = fc.constantFrom("-", ".", " ", "/", ", ", "[ of ]", "(", "[+]");
  const formats = fc
    .array(fc.tuple(fc.constantFrom(...tokens), marks), {minLength: 1})
    .map((parts) => parts.map(([token, mark]) => token + mark).join(""));

  test("matches whatever moment prints in it", () => {
    const days = fc.integer({min: -20_000, max: 60_000});
    fc.assert(
      fc.property(formats, days, (format, value) => {
        const date = toDate(value as Day);
        const name = moment([date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12]).format(
          format,
        );
        expect(name).toMatch(shapeOf(format).whole);
        expect(`${name} and more`).toMatch(shapeOf(format).start);
      }),
      {numRuns: 1_000},
    );
  });

  test("knows names of digits and marks alone", () => {
    expect(shapeOf("YYYY/MM/[d]DD.").isNumeric).toBe(true);
    for (const format of ["D MMMM YYYY", "YYYY-MM-DD ddd", "YYYY ww", "YYYY-[open"])
      expect(shapeOf(format).isNumeric).toBe(false);
  });
});
