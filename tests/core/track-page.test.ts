import {describe, expect, test} from "vitest";
import type {TrackRef} from "../../src/core/track.ts";
import type {PageInput} from "../../src/core/views/page-input.ts";
import {drawTrackPage, type TrackPageView} from "../../src/core/views/track-page.ts";
import type {Settings} from "../../src/core/settings.ts";
import {notesOf, said, TODAY} from "./habit-notes.ts";
import {pageInput} from "./year-pages.ts";

function draw(track: TrackRef, input: PageInput): TrackPageView {
  const view = drawTrackPage(track, input);
  if (view === undefined) throw new Error("There is no such page");
  return view;
}

function habit(text: string, signs: string, settings: Partial<Settings> = {}): TrackPageView {
  const input = pageInput(notesOf({[text]: signs}), TODAY, settings);
  return draw({kind: "habit", name: input.book.habitKeys()[0] ?? ""}, input);
}

describe("a habit's page", () => {
  test.each([
    ["Walk", "xxxx.", "4 days in a row, your best · open today"],
    ["Walk", "xxxxx", "5 days in a row, your best · done today"],
    ["Walk", "xxxx...xx", "2 days in a row · best 4 · done today"],
    ["Walk", "xxx-", "3 days in a row, your best · rest today"],
    ["Walk", "x..", "1 day in a row · open today"],
    ["Walk", "x....", "1 win so far · open today"],
    ["Walk", "...", "Open today"],
    ["Walk [every:: 3/week]", "xxx....xx..", "1 week in a row · 2 of 3 this week"],
    ["Walk [every:: 3/week]", "xxx.......", "1 week in a row · open this week"],
    ["Walk [every:: 2/week]", "xxxx", "1 week in a row · 4 this week"],
    ["Walk [every:: 1/week]", "x.......", "1 week in a row · open today"],
    ["Walk [every:: weekend]", "xx.....xx.....", "4 days in a row, your best · rest today"],
  ])("%j, %s, says %j", (text, signs, expected) => {
    expect(said(habit(text, signs).sentence)).toBe(expected);
  });

  test("leads to what explains its numbers", () => {
    const page = habit("Type 40 words", "xxxxx.");
    const track = {kind: "habit", name: "type {n} words"} as const;
    expect(page.title).toBe("Type 40 words");
    expect(page.sentence[0]?.opens).toEqual({kind: "ledger", track, question: "streak"});
    expect(page.strength?.now[0]?.opens).toEqual({kind: "ledger", track, question: "strength"});
    expect(page.amounts[0]?.total[0]?.opens).toEqual({kind: "ledger", track, question: "wins"});
    expect(page.wins).toEqual({text: "5", opens: {kind: "ledger", track, question: "wins"}});
    expect(page.grid.track).toEqual(track);
  });

  test("draws strength as a curve, with dates below it", () => {
    const {strength} = habit("Walk", `${"x".repeat(60)}.`);
    expect(said(strength?.now ?? [])).toMatch(/^9\d%$/);
    expect(strength?.curve.label).toMatch(/^Strength since 21 September: now 9\d%$/);
    expect(strength?.curve.trace).toMatch(/^M0\.0 \d+\.\d(L\d+\.\d \d+\.\d){59}$/);
    expect(strength?.axis).toEqual(["21 September", "19 November"]);
    expect(habit("Walk", "x".repeat(300)).strength?.axis).toEqual(["January", "May", "August", "November"]);
    expect(habit("Walk", "x".repeat(800)).strength?.axis).toEqual([
      "September 2024",
      "October 2025",
      "November",
    ]);
    expect(habit("Walk", "..x").strength).toBeUndefined();
  });

  test("a week counts with as many days as were not at rest", () => {
    const page = habit("Walk [every:: 3/week]", "xxx.....x....", {
      pauses: [{from: "2026-11-17", to: "2026-11-22"}],
    });
    expect(said(page.sentence)).toContain("1 this week");
  });

  test("one win on a day off is not all of its weekdays", () => {
    // The second day is the first of three Sundays.
    const page = habit("Walk [every:: weekday]", ".x xxxxx.. xxxxx.. xxxxx".replaceAll(" ", ""));
    const values = page.weekdays?.profile.bars.map(({value}) => value);
    expect(values).toEqual(["100%", "100%", "100%", "100%", "100%", "rest", "33%"]);
    expect(page.weekdays?.best).toEqual([]);
  });

  test("says on which weekdays it happens; days of rest are not missed", () => {
    const page = habit("Walk [every:: weekday]", "xx.xx..xx.xx..xx.xx");
    expect(page.weekdays?.profile.bars.map(({letter, value, kind}) => [letter, value, kind])).toEqual([
      ["M", "100%", undefined],
      ["T", "100%", undefined],
      ["W", "", "empty"],
      ["T", "100%", undefined],
      ["F", "100%", "best"],
      ["S", "rest", "empty"],
      ["S", "rest", "empty"],
    ]);
    expect(page.weekdays?.best).toEqual([]);
    const twice = habit("Walk", "x......x......xx.....xx......x......x......x");
    expect(said(twice.weekdays?.best ?? [])).toBe("most often on Friday");
    expect(habit("Walk", "xxxxxx").weekdays).toBeUndefined();
  });

  test("adds amounts up by week", () => {
    const {amounts} = habit("Type 40 words", "xxxxxxxxxxxxxxxxxxx");
    expect(amounts.map(({title, total}) => [title, said(total)])).toEqual([["Words", "760 since November"]]);
    expect(amounts[0]?.bars.slice(-4).map(({share}) => share)).toEqual([0, 1, 1, 5 / 7]);
    expect(amounts[0]?.bars.filter(({recentShare}) => recentShare !== undefined)).toHaveLength(26);
    expect(amounts[0]?.caption).toBe("200 this week");
    expect(amounts[0]?.label).toBe("Words by week: 200 this week");
    expect(habit("Run 5 km", "x.....xxx").amounts[0]).toMatchObject({
      title: "km",
      caption: "15 this week, your best yet",
    });
    expect(habit("Run 5 km", "xxx.........").amounts[0]?.caption).toBe("15 in your best week");
  });

  test("lists the streaks there were", () => {
    const streaks = habit("Walk", "xxxx...xxx...x...xx.").streaks;
    const rows = (many: number): unknown[] =>
      (streaks?.list(many) ?? []).map(({when, length, isBest}) => [when, said(length), isBest]);
    expect(streaks?.all).toBe(3);
    expect(rows(9)).toEqual([
      ["Since 18 November", "2 days", false],
      ["8–10 November", "3 days", false],
      ["1–4 November", "4 days, your best", true],
    ]);
    expect(rows(1)).toHaveLength(2);
    expect(streaks?.list(9).map(({share}) => share)).toEqual([0.5, 0.75, 1]);
    expect(said(streaks?.inHand ?? [])).toBe("1 freeze in hand");
    expect(habit("Walk", "x...x..").streaks).toBeUndefined();
  });

  test("measures its days by the amount", () => {
    const input = pageInput(
      {
        "2026-11-18": "- [x] Type 40 words\n",
        "2026-11-19": "- [x] Type 90 words\n",
        "2026-11-20": "- [ ] Type 40 words\n",
      },
      TODAY,
    );
    const page = draw({kind: "habit", name: "type {n} words"}, input);
    const words = page.grid.halves.flatMap(({rows}) =>
      rows.flatMap(({days}) => days.map((each) => each?.words)),
    );
    expect(words).toContain("90 words");
  });

  test("is not there without a line", () => {
    expect(drawTrackPage({kind: "habit", name: "walk"}, pageInput({}, TODAY))).toBeUndefined();
  });
});

describe("a ritual's page", () => {
  const morning = (marks: string): string =>
    `## Morning\n${[...marks].map((mark, index) => `- [${mark}] ${"abc"[index] ?? ""}\n`).join("")}`;

  test.each([
    ["x. ", "1 of 3 today"],
    ["xx-", "complete today"],
    ["   ", "open today"],
  ])("with %j today says %j, and has no schedule", (marks, expected) => {
    const notes = {"2026-11-18": morning("xxx"), "2026-11-19": morning("xx-"), "2026-11-20": morning(marks)};
    const page = draw({kind: "ritual", name: "morning"}, pageInput(notes, TODAY));
    expect(page.title).toBe("Morning");
    expect(said(page.sentence)).toContain(` · ${expected}`);
    expect(page.habit).toBeUndefined();
    expect(page.amounts).toEqual([]);
  });
});
