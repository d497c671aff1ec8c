import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isComingBack} from "../../src/core/coming-back.ts";
import type {Day} from "../../src/core/day.ts";
import {readCheckboxes} from "../../src/core/note.ts";
import {DEFAULTS, type Settings} from "../../src/core/settings.ts";
import {Tally} from "../../src/core/tally.ts";
import {drawComingBack, type ComingBackView, type TodayLine} from "../../src/core/views/coming-back.ts";
import {todayLines} from "../../src/core/views/today-lines.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {recordOf} from "../../src/core/win.ts";
import {sumWins} from "../../src/core/wins.ts";
import {day} from "./days.ts";

const TODAY = day("2026-11-20");
const FORMATS = formatsFor("en");

/** Days before today, each with a sign: `x` a win, `.` none, `r` at rest; yesterday last. */
function absent(signs: string, today = "."): boolean {
  const days = [...signs, today].map((sign, index) => ({sign, day: (TODAY - signs.length + index) as Day}));
  return isComingBack({
    today: TODAY,
    winDays: days.filter(({sign}) => sign === "x").map((each) => each.day),
    rests: (asked) => days.some((each) => each.day === asked && each.sign === "r"),
  });
}

describe("who comes back", () => {
  test.each([
    ["x...", true],
    ["x.......", true],
    ["x..", false],
    ["x", false],
    ["x...x", false],
    ["x.r.", false],
    ["x.r..", true],
    ["xrrrrrr", false],
    ["xr.rr.r.", true],
    ["....", false],
    ["", false],
  ])("%s", (signs, expected) => {
    expect(absent(signs)).toBe(expected);
    expect(absent(signs, "x")).toBe(false);
  });

  test("counts as a naive count of all days does", () => {
    const sign = fc.constantFrom("x", ".", ".", "r");
    fc.assert(
      fc.property(fc.array(sign, {maxLength: 40}), sign, (signs, today) => {
        const since = signs.slice(signs.lastIndexOf("x") + 1);
        const missed = since.filter((each) => each === ".").length;
        expect(absent(signs.join(""), today)).toBe(signs.includes("x") && today !== "x" && missed >= 3);
      }),
      {numRuns: 2000},
    );
  });
});

/** What is drawn on a vault of these notes, by day. */
function drawn(
  notes: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
): ComingBackView | undefined {
  const rules = {...DEFAULTS, ...settings};
  const tally = new Tally();
  const read = Object.entries(notes).map(([name, text]) => {
    const note = readCheckboxes(text);
    const path = `${name}.md`;
    tally.put(path, recordOf(note, path, day(name), text.includes("micro-wins: rest"), rules));
    return {path, text, note};
  });
  const todays = read.filter(({path}) => path === "2026-11-20.md");
  const {groups} = todayLines(todays, rules, {goalOf: () => undefined}, FORMATS);
  return drawComingBack({
    tally,
    settings: rules,
    today: TODAY,
    groups,
    total: sumWins(tally, TODAY),
    formats: FORMATS,
  });
}

const AGO = "- [x] a\n- [x] b\n";

describe("the greeting", () => {
  test("tells what is kept, and offers a starter where nothing is open", () => {
    const view = drawn({"2026-11-10": AGO});
    expect(view?.date).toBe("Friday 20 November");
    expect(view?.kept).toBe("2 wins");
    expect(view?.steps[0]).toEqual({
      text: "Drink a glass of water",
      context: "1 min · a good first one",
      pick: {text: "Drink a glass of water", minutes: "1 min"},
    });
    expect(new Set(view?.steps.map(({text}) => text)).size).toBe(view?.steps.length);
  });

  test("offers the shortest of today's open lines first, then the others, then starters that are not there", () => {
    const text =
      "- [ ] Call Ana\n- [ ] Read for 3 minutes\n- [/] Half\n- [ ] Type 20 words\n- [x] a ✅ 2026-11-10\n- [ ] Open one window\n- [ ] \n";
    const view = drawn({"2026-11-10": AGO, "2026-11-20": text});
    const steps = view?.steps ?? [];
    const lines = steps.flatMap(({line}) => line ?? []);
    expect(lines.map((line: TodayLine) => [line.text, line.line])).toEqual([
      ["Type 20 words", 3],
      ["Read for 3 minutes", 1],
      ["Call Ana", 0],
      ["Open one window", 5],
    ]);
    expect(steps.slice(0, 3).map(({context}) => context)).toEqual(["1 min", "3 min", undefined]);
    expect(steps[4]?.pick).toBeDefined();
    expect(steps.filter((step) => step.text === "Open one window")).toHaveLength(1);
  });

  test("is for nobody who has a win today, who was away for two days, or who never had one", () => {
    expect(drawn({"2026-11-10": AGO, "2026-11-20": AGO})).toBeUndefined();
    expect(drawn({"2026-11-17": AGO})).toBeUndefined();
    expect(drawn({"2026-11-16": AGO})).toBeDefined();
    expect(drawn({"2026-11-10": "- [ ] a\n"})).toBeUndefined();
    expect(drawn({})).toBeUndefined();
  });

  test("leaves rest out: by a note, and by a pause", () => {
    const rest = "---\nmicro-wins: rest\n---\n";
    expect(drawn({"2026-11-16": AGO, "2026-11-18": rest})).toBeUndefined();
    const pauses = [{from: "2026-11-11", to: "2026-11-18"}];
    expect(drawn({"2026-11-10": AGO}, {pauses})).toBeUndefined();
    expect(drawn({"2026-11-08": AGO}, {pauses})).toBeDefined();
  });

  test("speaks of one win as one", () => {
    expect(drawn({"2026-11-10": "- [x] a\n"})?.kept).toBe("1 win");
  });
});
