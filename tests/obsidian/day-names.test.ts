import fc from "fast-check";
import moment from "moment";
import "moment/locale/ar.js";
import "moment/locale/de.js";
import "moment/locale/fr.js";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {printDay, type Day} from "../../src/core/day.ts";
import {numericFormat} from "../../src/core/day-format.ts";
import {DayNames} from "../../src/obsidian/day-names.ts";

beforeEach(() => void moment.locale("en"));
afterEach(() => void moment.locale("en"));

function read(format: string, path: string, roots = [""]): string | undefined {
  const day = new DayNames(format, roots).dayOf(path);
  return day === undefined ? undefined : printDay(day);
}

test("a language's own digits are read and written, and those of English read", () => {
  moment.locale("ar");
  expect(read("YYYY-MM-DD", "٢٠٢٦-١١-٢٠.md")).toBe("2026-11-20");
  expect(read("YYYY-MM-DD", "2026-11-20.md")).toBe("2026-11-20");
  expect(new DayNames("YYYY-MM-DD", [""]).pathOf(20_777 as Day)).toBe("٢٠٢٦-١١-٢٠.md");
});

describe("path to day", () => {
  test.each([
    ["YYYY-MM-DD", "2026-11-20.md"],
    ["YYYY/MM/YYYY-MM-DD", "2026/11/2026-11-20.md"],
    ["YYYY/MM/DD", "2026/11/20.md"],
    ["YYYYMMDD", "20261120.md"],
    ["DD.MM.YYYY", "20.11.2026.md"],
    ["[Day] YYYY-MM-DD", "Day 2026-11-20.md"],
    ["YYYY-MM-DD dddd", "2026-11-20 Friday.md"],
    ["DD MMMM YYYY", "20 November 2026.md"],
    ["YYYY/MM-MMMM/YYYY-MM-DD", "2026/11-November/2026-11-20.md"],
    ["MMM DD, YYYY", "Nov 20, 2026.md"],
    ["YYYY-DDDD", "2026-324.md"],
    ["YYYY/MMMM/D. MMMM YYYY", "2026/November/20. November 2026.md"],
    ["dddd, MMMM Do YYYY", "Friday, November 20th 2026.md"],
    ["D-M-YY", "20-11-26.md"],
    ["YYYY-[Q]Q/YYYY-MM-DD", "2026-Q4/2026-11-20.md"],
    ["[Day] D, YYYY MM", "Day 20, 2026 11.md"],
  ])("%s reads %s", (format, path) => expect(read(format, path)).toBe("2026-11-20"));

  test.each([
    ["YYYY-MM-DD", "2026-11-20 (conflicted copy 2026-11-20).md"],
    ["YYYY-MM-DD", "2026-11-31.md"],
    ["YYYY-MM-DD", "2026-11-20"],
    ["YYYY-MM-DD", "Daily/2026-11-20.md"],
    ["YYYY-MM-DD", "2026-11-20.canvas"],
    ["YYYY/MM/YYYY-MM-DD", "2026/10/2026-11-20.md"],
    ["YYYY-MM-DD dddd", "2026-11-20 Monday.md"],
    ["YYYY-MM-DD dddd", "2026-11-20 friday.md"],
    ["D MMMM YYYY", "020 November 2026.md"],
  ])("%s does not read %s", (format, path) => expect(read(format, path)).toBeUndefined());

  test("relative to the folder, and to each of two roots", () => {
    expect(read("YYYY-MM-DD", "Daily/2026-11-20.md", ["Daily"])).toBe("2026-11-20");
    expect(read("YYYY-MM-DD", "Dailyx/2026-11-20.md", ["Daily"])).toBeUndefined();
    expect(read("YYYY-MM-DD", "2026-11-20.md", ["Daily"])).toBeUndefined();
    expect(read("YYYY-MM-DD", "New/2026-11-20.md", ["", "New"])).toBe("2026-11-20");
    expect(read("YYYY-MM-DD", "2026-11-20.md", ["", "New"])).toBe("2026-11-20");
  });

  test("in the app's language, then in English", () => {
    moment.locale("de");
    expect(read("D. MMMM YYYY", "20. März 2026.md")).toBe("2026-03-20");
    expect(read("D. MMMM YYYY", "20. March 2026.md")).toBe("2026-03-20");
    moment.locale("fr");
    expect(read("dddd D MMMM YYYY", "vendredi 20 novembre 2026.md")).toBe("2026-11-20");
  });
});

describe("day to path", () => {
  const day = 20_777 as Day;
  test.each([
    ["YYYY-MM-DD", ["Daily"], "Daily/2026-11-20.md"],
    ["YYYY/MM/YYYY-MM-DD", [""], "2026/11/2026-11-20.md"],
    ["dddd D MMMM YYYY", ["", "New notes"], "New notes/Friday 20 November 2026.md"],
    ["DD MMMM YYYY", [""], "20 November 2026.md"],
  ])("%s in %j", (format, roots, path) => expect(new DayNames(format, roots).pathOf(day)).toBe(path));
});

describe("formats of numbers alone", () => {
  const marks = fc.constantFrom("-", ".", "/", " ", "_", "[T]", "[Day] ", ", ");
  const token = fc.constantFrom("YYYY", "MM", "DD");
  const formats = fc
    .tuple(
      fc.array(fc.tuple(token, marks), {maxLength: 3}),
      fc.shuffledSubarray(["YYYY", "MM", "DD"], {minLength: 3}),
      marks,
    )
    .map(([more, order, mark]) => order.join(mark) + more.map(([extra, before]) => before + extra).join(""));

  test("read and print as moment does", () => {
    const days = fc.integer({min: -100_000, max: 100_000}).map((value) => value as Day);
    fc.assert(
      fc.property(formats, days, fc.nat(), (format, day, at) => {
        const fast = numericFormat(format);
        if (fast === undefined) throw new Error(`${format} is of numbers alone`);
        const name = moment.utc(printDay(day)).format(format);
        expect(fast.print(day)).toBe(name);
        expect(fast.parse(name)).toBe(day);
        const wrong = name.slice(0, at % name.length) + "7" + name.slice((at % name.length) + 1);
        const parsed = moment.utc(wrong, format, true);
        const accepted = parsed.isValid() && parsed.format(format) === wrong;
        expect(fast.parse(wrong)).toBe(accepted ? parsed.valueOf() / 86_400_000 : undefined);
      }),
      {numRuns: 1000},
    );
  });

  test.each(["YYYY-MM", "D-M-YYYY", "YYYY-MM-DD dddd", "YYYY-MM-DDT", "", "[unclosed YYYY-MM-DD"])(
    "%j is left to moment",
    (format) => expect(numericFormat(format)).toBeUndefined(),
  );
});
