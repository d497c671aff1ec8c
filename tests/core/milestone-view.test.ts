import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, type Day} from "../../src/core/day.ts";
import {Tally} from "../../src/core/tally.ts";
import {squareByKey} from "../../src/core/views/milestone-keys.ts";
import {drawMilestone, drawRecord, type MilestoneView} from "../../src/core/views/milestone.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {day, tallyOf} from "./days.ts";
import {recordOfText} from "./records.ts";

const TODAY = day("2026-11-20");
const formats = formatsFor("en");

/** The milestone of so many wins, some a day up to today. */
function milestoneOf(wins: number, aDay = 50): MilestoneView {
  const days = Math.ceil(wins / aDay);
  const counts = Array.from({length: days}, (_, index) => Math.min(aDay, wins - index * aDay));
  return drawMilestone(wins, {tally: tallyOf(addDays(TODAY, 1 - days), counts), today: TODAY, formats});
}

function tallyWith(notes: Readonly<Record<string, string>>): Tally {
  const tally = new Tally();
  for (const [date, text] of Object.entries(notes))
    tally.put(`${date}.md`, recordOfText(`${date}.md`, day(date), text));
  return tally;
}

describe("a milestone", () => {
  test("says how many wins there are, what they prove, and which was the first", () => {
    const tally = tallyWith({
      "2026-10-21": "- [ ] Walk\n- [x] **Drink** water #win\n- [x] Stretch\n",
      "2026-11-20": "- [x] Read 1 page\n",
    });
    expect(drawMilestone(3, {tally, today: TODAY, formats})).toEqual({
      title: "3 wins",
      evidence: "Three small things, done.",
      first: {
        before: "The first was ",
        text: "Drink water",
        after: ", on 21 October.",
        path: "2026-10-21.md",
        line: 1,
      },
      label: "3 wins, one square each",
      columns: 18,
      squares: ["Drink water, 21 October", "Stretch, 21 October", "Read 1 page, 20 November"],
      spoken: "3 wins. Three small things, done.",
    });
  });

  test("of one win says so", () => {
    const tally = tallyWith({"2026-11-20": "- [x] Make the bed\n"});
    const {title, evidence} = drawMilestone(1, {tally, today: TODAY, formats});
    expect([title, evidence]).toEqual(["1 win", "It’s counted, and it stays counted."]);
  });

  test("takes a win's day from its own date, and its first from the earliest of those", () => {
    const tally = tallyWith({"2026-11-20": "- [x] Read\n- [x] Walk ✅ 2025-03-01\n"});
    const {first, squares} = drawMilestone(2, {tally, today: TODAY, formats});
    expect(first?.text).toBe("Walk");
    expect(first?.after).toBe(", on 1 March 2025.");
    expect(squares).toEqual(["Walk, 1 March 2025", "Read, 20 November"]);
  });

  test.each([
    [1, 1, 18],
    [10, 10, 18],
    [90, 90, 18],
    [100, 100, 18],
    [150, 150, 25],
    [250, 250, 25],
    [365, 365, 34],
    [500, 500, 34],
    [750, 750, 44],
    [1000, 1000, 44],
    [1500, 150, 25],
    [2500, 250, 25],
    [10_000, 1000, 44],
    [10_500, 105, 25],
  ])("of %i wins is %i squares, %i in a row", (wins, squares, columns) => {
    const view = milestoneOf(wins);
    expect([view.squares.length, view.columns]).toEqual([squares, columns]);
  });

  test("above a thousand says what a square is", () => {
    const {caption, label, title, squares} = milestoneOf(1500);
    expect(title).toBe("1,500 wins");
    expect(caption).toBe("One square is ten wins.");
    expect(label).toBe("1,500 wins, ten to a square");
    expect(squares[0]).toBe("Wins 1 to 10, 22 October");
    expect(milestoneOf(1000).caption).toBeUndefined();
    expect(milestoneOf(10_500).caption).toBe("One square is 100 wins.");
  });

  test("names the days of each ten wins, and leaves none out", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 60}), {minLength: 60, maxLength: 80}), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(total >= 1500);
        const from = addDays(TODAY, 1 - counts.length);
        const {squares} = drawMilestone(1500, {tally: tallyOf(from, counts), today: TODAY, formats});
        // By hand: the day of every win, ten by ten.
        const days = counts.flatMap((count, index) =>
          Array.from({length: count}, () => addDays(from, index)),
        );
        const expected = Array.from({length: 150}, (_, index) => {
          const [first, last] = [days[index * 10] as Day, days[index * 10 + 9] as Day];
          const dates = first === last ? formats.date(last, TODAY) : formats.dates(first, last, TODAY);
          return `Wins ${formats.number(index * 10 + 1)} to ${formats.number(index * 10 + 10)}, ${dates}`;
        });
        expect(squares).toEqual(expected);
      }),
      {numRuns: 100},
    );
  });

  test("shows the wins it is of, where more have come meanwhile", () => {
    const tally = tallyOf(TODAY, [12]);
    expect(drawMilestone(10, {tally, today: TODAY, formats}).squares.length).toBe(10);
  });
});

describe("a record", () => {
  test("says so, with each day as a square and what it began with", () => {
    const tally = tallyWith({
      "2026-11-18": "- [x] Drink water\n- [x] Walk\n",
      "2026-11-19": "- [x] Walk\n",
      "2026-11-20": "- [x] Walk\n",
    });
    const from = day("2026-11-18");
    const span = {unit: "day", from, to: TODAY, length: 3, endedOn: undefined} as const;
    const days = [day("2026-11-01"), from, addDays(from, 1), TODAY];
    expect(drawRecord(span, days, {tally, today: TODAY, formats})).toEqual({
      title: "3 days in a row, your best.",
      first: {
        before: "It began with ",
        text: "Drink water",
        after: ", on 18 November.",
        path: "2026-11-18.md",
        line: 0,
      },
      label: "3 days in a row, one square each",
      columns: 18,
      squares: ["Wednesday 18 November, 2 wins", "Thursday 19 November, 1 win", "Friday 20 November, 1 win"],
      spoken: "3 days in a row, your best.",
    });
  });

  test("of very many days stays within a thousand squares", () => {
    const from = addDays(TODAY, -2999);
    const days = Array.from({length: 3000}, (_, index) => addDays(from, index));
    const span = {unit: "day", from, to: TODAY, length: 3000, endedOn: undefined} as const;
    const view = drawRecord(span, days, {tally: tallyOf(TODAY, [1]), today: TODAY, formats});
    expect(view.squares.length).toBe(300);
    expect(view.caption).toBe("One square is ten days.");
    expect(view.first).toBeUndefined();
  });
});

describe("the keys of a field", () => {
  const field = {squares: 20, columns: 18, isRightToLeft: false};

  test("lead from square to square, and not out of the field", () => {
    expect(squareByKey("ArrowLeft", 19, field)).toBe(18);
    expect(squareByKey("ArrowRight", 19, field)).toBeUndefined();
    expect(squareByKey("ArrowUp", 19, field)).toBe(1);
    expect(squareByKey("ArrowUp", 1, field)).toBeUndefined();
    expect(squareByKey("Home", 19, field)).toBe(0);
    expect(squareByKey("End", 3, field)).toBe(19);
    expect(squareByKey("Enter", 3, field)).toBeUndefined();
  });

  test("are mirrored from right to left", () => {
    expect(squareByKey("ArrowLeft", 3, {...field, isRightToLeft: true})).toBe(4);
    expect(squareByKey("ArrowDown", 1, {...field, isRightToLeft: true})).toBe(19);
  });
});
