import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readBlock, SHOWS, type BlockOptions, type Fault} from "../../src/core/block-options.ts";
import {addDays, printDay, type Day} from "../../src/core/day.ts";
import {day} from "./days.ts";

/** Friday. */
const TODAY = day("2026-11-20");

function options(text: string, today: Day = TODAY): BlockOptions {
  const read = readBlock(text, today);
  if (read.kind !== "options") throw new Error(read.faults.map((fault) => fault.text).join("\n"));
  return read.options;
}

function faults(text: string): readonly Fault[] {
  const read = readBlock(text, TODAY);
  return read.kind === "faults" ? read.faults : [];
}

const told = (text: string): string[] => faults(text).map((fault) => `${fault.line}: ${fault.text}`);

describe("options", () => {
  test("are keys and values, in any case, with blank lines and comments between them", () => {
    const read = options("\n# The year so far\n  SHOW :  HeatMap \r\n\n habit:Read: 1 page\n");
    expect(read).toMatchObject({show: "heatmap", line: 3, habit: {line: 5, value: "Read: 1 page"}});
  });

  test("may stand in quotation marks", () => {
    expect(options('show: "habit"\nhabit: "Read 1 page"').habit?.value).toBe("Read 1 page");
    expect(options("show: habit\nhabit: '").habit?.value).toBe("'");
  });

  test.each([
    ["2026-11-03", "2026-11-03", "2026-11-03"],
    ["2026-10", "2026-10-01", "2026-10-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2026", "2026-01-01", "2026-12-31"],
    ["Today", "2026-11-20", "2026-11-20"],
    ["-30 days", "2026-10-21", "2026-10-21"],
    ["- 1 day", "2026-11-19", "2026-11-19"],
    ["−2 weeks", "2026-11-06", "2026-11-06"],
    ["-1 Month", "2026-10-20", "2026-10-20"],
    ["-2 years", "2024-11-20", "2024-11-20"],
  ])("%s begins on %s and ends on %s", (written, first, last) => {
    const {from} = options(`show: total\nfrom: ${written}`);
    const {to} = options(`show: total\nto: ${written}`);
    expect([from, to].map((each) => each && printDay(each))).toEqual([first, last]);
  });

  test("tell their days from today, whichever day that is", () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 40_000}), fc.integer({min: 0, max: 9999}), (at, days) => {
        const {from} = options(`show: total\nfrom: -${days} days`, at as Day);
        expect(from).toBe(addDays(at as Day, -days));
      }),
      {numRuns: 1000},
    );
  });
});

describe("a fault names its line and what can stand there", () => {
  const ALL = "today, streaks, heatmap, total, goals or habit";
  const DAYS = "2026-11-20, 2026-11, 2026, today or -30 days";

  test.each([
    ["", `1: A line such as “show: today” is needed. show can be ${ALL}.`],
    ["habit: Read", `1: A line such as “show: today” is needed. show can be ${ALL}.`],
    ["show:", `1: show can be ${ALL}.`],
    ["show", `1: show can be ${ALL}.`],
    ["# a\nshow: heat map", `2: show can be ${ALL}, not “heat map”.`],
    ["show: today\ncolor: red", "2: “color” isn’t an option. Options are show, habit, goal, from and to."],
    ["show: today\n<b>", "2: “<b>” isn’t an option. Options are show, habit, goal, from and to."],
    ["show: today\nShow: total", "2: show stands on line 1 already. One of them is enough."],
    [
      "show: today\nhabit: Read",
      "2: habit doesn’t go with show: today. It goes with habit, heatmap or total.",
    ],
    ["show: habit\ngoal: Run", "2: goal doesn’t go with show: habit. It goes with goals, heatmap or total."],
    ["show: goals\nfrom: 2026", "2: from doesn’t go with show: goals. It goes with heatmap, total or habit."],
    ["show: total\ngoal: Run\nhabit: Read", "3: habit and goal don’t go together. Use one."],
    ["show: total\nfrom: 2026-02-30", `2: from can be ${DAYS}, not “2026-02-30”.`],
    ["show: total\nto: 2026-13", `2: to can be ${DAYS}, not “2026-13”.`],
    ["show: total\nto: 30 days", `2: to can be ${DAYS}, not “30 days”.`],
    ["show: total\nto:", `2: to can be ${DAYS}.`],
    [
      "from: 2026-11\nto: 2026-10\nshow: total",
      "2: to comes before from. It can be the same day or a later one.",
    ],
    ["show: total\nfrom: 2026-11-21", "2: from is a day to come. It can be today or before."],
    ["show: heatmap\nfrom: 2020", "2: A heatmap has room for 5 years. Let from be later, or to earlier."],
  ])("%j", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test("all of them are told, in the order of the lines", () => {
    expect(told("to: x\nfoo: 1\nshow: y\nfrom: z").map((each) => each[0])).toEqual(["1", "2", "3", "4"]);
  });

  test("a long value is cut, between letters", () => {
    const text = faults(`show: ${"𝒙".repeat(5000)}`)[0]?.text ?? "";
    expect(text.length).toBeLessThan(150);
    expect(text).toMatch(/^[^\uD800-\uDFFF]*$/u);
  });

  test("the days of a heatmap can be five years, and those of a total any", () => {
    expect(told("show: heatmap\nfrom: -5 years")).toEqual([]);
    expect(told("show: heatmap\nfrom: 1999\nto: 1999")).toEqual([]);
    expect(told("show: total\nfrom: 0001")).toEqual([]);
  });
});

describe("whatever the text", () => {
  const key = fc.constantFrom(
    "show",
    "habit",
    "goal",
    "from",
    "to",
    "Show ",
    "sohw",
    "",
    "__proto__",
    "constructor",
  );
  const value = fc.oneof(
    fc.constantFrom(
      ...SHOWS,
      "today",
      "2026",
      "2026-11",
      "2026-11-20",
      "-30 days",
      "-9999 years",
      "__proto__",
    ),
    fc.string({unit: "binary", maxLength: 12}),
  );
  const line = fc.oneof(
    fc.tuple(key, value).map(([one, other]) => `${one}:${other}`),
    fc.string({unit: "binary", maxLength: 20}),
    fc.constantFrom("", "# comment", ":", "::"),
  );
  const block = fc.array(line, {maxLength: 8}).map((lines) => lines.join("\n"));

  test("nothing is thrown, each fault names a line that is there, and says something of it", () => {
    fc.assert(
      fc.property(block, fc.integer({min: -10_000, max: 100_000}), (text, at) => {
        const read = readBlock(text, at as Day);
        if (read.kind === "options") {
          const {from, to} = read.options;
          if (from !== undefined) expect(from).toBeLessThanOrEqual(Math.min(at, to ?? at));
          return;
        }
        expect(read.faults.length).toBeGreaterThan(0);
        for (const fault of read.faults) {
          expect(fault.line).toBeGreaterThanOrEqual(1);
          expect(fault.line).toBeLessThanOrEqual(text.split("\n").length);
          expect(fault.text).toMatch(/\.$/);
        }
        expect(read.faults.map((fault) => fault.line)).toEqual(
          read.faults.map((fault) => fault.line).sort((one, other) => one - other),
        );
      }),
      {numRuns: 5000},
    );
  });

  test("comments and blank lines change nothing but the lines' numbers", () => {
    const withoutLines = (text: string): unknown =>
      JSON.parse(JSON.stringify(readBlock(text, TODAY)), (name, value: unknown) =>
        name === "line" ? 0 : value,
      );
    fc.assert(
      fc.property(block, (text) => {
        fc.pre(!told(text).join().includes("already"));
        expect(withoutLines(text.replaceAll("\n", "\n\n# x: y\n"))).toEqual(withoutLines(text));
      }),
      {numRuns: 1000},
    );
  });

  test("a megabyte is read at once", () => {
    const start = performance.now();
    readBlock("show: today\n".repeat(90_000), TODAY);
    readBlock(`show: ${"-".repeat(1_000_000)}`, TODAY);
    readBlock(`show: total\nfrom: -${" ".repeat(1_000_000)}x`, TODAY);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
