import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, printDay} from "../../src/core/day.ts";
import {draw, input, NOTES, PANEL, shown} from "./block-views.ts";
import {GoalVault} from "./goal-vault.ts";
import {said, TODAY} from "./habit-notes.ts";

describe("a total", () => {
  test("is what the sidebar adds up", () => {
    const soFar = {total: "412 wins", week: [], sentences: [[{text: "3 a day"}]]};
    const view = shown("total", draw("show: total", input(NOTES, {...PANEL, soFar})));
    expect(view).toMatchObject({subject: undefined, counts: [], paces: soFar.sentences});
    expect(view.sentence).toEqual([
      {text: "412 wins", strong: true, opens: {kind: "ledger", track: {kind: "overall"}, question: "wins"}},
    ]);
    expect(draw("show: total")).toEqual({kind: "words", text: "Nothing ticked yet."});
  });

  test("of a habit has its counts and its pace, each with what explains it", () => {
    const view = shown("total", draw("show: total\nhabit: Write 40 words"));
    const track = {kind: "habit", name: "write {n} words"};
    expect(view.subject?.name).toBe("Write 40 words");
    expect(said(view.sentence)).toBe("30 wins");
    expect(view.counts).toEqual([
      {label: "this week", value: "5", opens: {kind: "ledger", track, question: "wins", span: "week"}},
      {label: "this month", value: "20", opens: {kind: "ledger", track, question: "wins", span: "month"}},
      {label: "this year", value: "30", opens: {kind: "ledger", track, question: "wins", span: "year"}},
    ]);
    expect(view.paces.map(said)).toEqual(["1 a day makes 7 a week, 30 a month, 365 a year."]);
    expect(view.paces[0]?.[0]?.opens).toEqual({kind: "ledger", track, question: "pace"});
  });

  test("of some days counts those alone", () => {
    const wins = (text: string): string => said(shown("total", draw(text)).sentence).replace(/\s/g, " ");
    expect(wins("show: total\nhabit: Walk\nfrom: 2026-11-13\nto: 2026-11-16")).toBe(
      "2 wins on 2 days, 13–16 November",
    );
    expect(wins("show: total\nfrom: today")).toBe("2 wins on 1 day, 20 November");
    expect(wins("show: total\nfrom: 2026\nto: 2026")).toBe("46 wins on 30 days, 1 January – 20 November");
    expect(wins("show: total\nto: 2026-10-23")).toBe("2 wins on 2 days, 22–23 October");
    expect(wins("show: total\nfrom: 2025\nto: 2025")).toBe("1 January – 31 December 2025: nothing ticked.");
  });

  test("is the sum of its days, for any range", () => {
    const {tally} = new GoalVault({}, NOTES);
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (back, length) => {
        const [first, last] = [addDays(TODAY, -back), addDays(TODAY, -Math.max(0, back - length))];
        let sum = 0;
        for (let day = first; day <= last; day = addDays(day, 1)) sum += tally.winsOn(day);
        const text = `show: total\nfrom: ${printDay(first)}\nto: ${printDay(last)}`;
        const words = said(shown("total", draw(text, input(NOTES, PANEL, {}))).sentence);
        if (sum === 0) expect(words).toContain("nothing ticked");
        else expect(words).toMatch(new RegExp(`^${sum} wins? on `));
      }),
      {numRuns: 200},
    );
  });
});
