import {describe, expect, test} from "vitest";
import {inStack, isRitualDay, readRitual, stackText, type RitualNote} from "../../src/core/ritual-note.ts";
import {day} from "./days.ts";

const read = (
  text: string,
  properties: Record<string, unknown> = {},
  path = "Rituals/Morning.md",
): RitualNote => readRitual(path, text, properties, []);

/** A ritual by that name, which comes after another. */
const ritual = (name: string, after?: string, text = ""): RitualNote =>
  read(text, after === undefined ? {} : {after}, `Rituals/${name}.md`);

const names = (rituals: readonly RitualNote[]): string[] => inStack(rituals).map(({name}) => name);

describe("a ritual's note", () => {
  test("is its checkbox lines in order, as they are written on any day", () => {
    const text = [
      "# How I begin",
      "- [x] Make coffee ☕ #home ^a1",
      "Then, at the window:",
      "  - [ ] Write 3 lines [every:: weekday] 📅 2026-11-20",
      "```",
      "- [ ] in code",
      "```",
      "- [ ]",
      "1. [/] 07:30 Stretch for 2 minutes ✅ 2026-11-19",
      "- [ ] ",
      "- plain",
    ].join("\n");
    expect(read(text).texts).toEqual([
      "Make coffee ☕ #home",
      "Write 3 lines",
      "07:30 Stretch for 2 minutes",
    ]);
  });

  test.each([
    [{}, "Morning"],
    [{heading: "First things"}, "First things"],
    [{heading: "## First  things ##"}, "First things"],
    [{heading: "  "}, "Morning"],
    [{heading: null}, "Morning"],
    [{heading: 7}, "7"],
    [{heading: "#"}, "Morning"],
  ])("with %j goes under %s", (properties, heading) => {
    expect(read("", properties)).toMatchObject({name: "Morning", heading});
  });

  test.each([
    [undefined, "yyyyyyy"],
    ["day", "yyyyyyy"],
    ["Weekday", "nyyyyyn"],
    ["weekend", "ynnnnny"],
    ["mon, Wed, friday", "nynynyn"],
    [["mon", "wed"], "nynynnn"],
    ["", "yyyyyyy"],
    ["3/week", "nnnnnnn"],
    ["2 days", "nnnnnnn"],
    ["now and then", "nnnnnnn"],
    [3, "nnnnnnn"],
    [{a: 1}, "nnnnnnn"],
  ])("every %j is begun on %s", (every, days) => {
    const found = read("", {every});
    // A Sunday.
    const week = Array.from({length: 7}, (_, index) => day(`2026-11-${15 + index}`));
    expect(week.map((each) => (isRitualDay(found, each) ? "y" : "n")).join("")).toBe(days);
    if (days === "nnnnnnn") expect(found.schedule).toBeUndefined();
  });

  test("keeps what it could not read", () => {
    expect(read("", {every: " 3/week "}).every).toBe("3/week");
  });
});

describe("what a ritual comes after", () => {
  test.each([
    ["Make coffee", "After make coffee"],
    ["after I pour my coffee", "After I pour my coffee"],
    ["TV news", "After TV news"],
    ["[[Morning]]", "After Morning"],
    ["morning", "After Morning"],
    ["**Lunch**", "After lunch"],
    ["x", "After x"],
  ])("%j reads %j", (after, words) => {
    const all = [ritual("Morning"), ritual("Evening", after)];
    expect(stackText(all[1] as RitualNote, all)).toBe(words);
  });

  test("may be nothing", () => {
    expect(stackText(ritual("Morning"), [])).toBeUndefined();
    expect(stackText(ritual("Morning", "  "), [])).toBeUndefined();
  });

  test("stands before it", () => {
    expect(names([ritual("C"), ritual("A", "B"), ritual("B")])).toEqual(["B", "A", "C"]);
    expect(names([ritual("Aa", "Desk"), ritual("Desk", "Tea"), ritual("Tea")])).toEqual([
      "Tea",
      "Desk",
      "Aa",
    ]);
    expect(names([ritual("A", "Read 5 pages"), ritual("B", undefined, "- [ ] **Read 1 page** ^b")])).toEqual([
      "A",
      "B",
    ]);
    expect(names([ritual("A", "Make coffee!"), ritual("B", undefined, "- [ ] **Make coffee** ^b")])).toEqual([
      "B",
      "A",
    ]);
  });

  test("may be itself, or come after it in turn", () => {
    expect(names([ritual("A", "A")])).toEqual(["A"]);
    expect(names([ritual("C", "A"), ritual("B", "C"), ritual("A", "B"), ritual("D")])).toEqual([
      "D",
      "A",
      "C",
      "B",
    ]);
    expect(names([ritual("B", "A"), ritual("A", "gone")])).toEqual(["A", "B"]);
  });
});
