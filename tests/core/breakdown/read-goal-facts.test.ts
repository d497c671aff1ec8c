import {describe, expect, test} from "vitest";
import type {Goal} from "../../../src/core/breakdown/goal.ts";
import {printDay} from "../../../src/core/day.ts";
import {goal, goalOf} from "./read.ts";

function due({due: found, dueAmbiguous, dueImpossible}: Goal): string | undefined {
  if (found !== undefined) return printDay(found.day);
  return dueAmbiguous === undefined ? dueImpossible : dueAmbiguous.map(printDay).join("|");
}

describe("the day", () => {
  test.each([
    [{due: "2026-06-30"}, "2026-06-30"],
    [{deadline: "30 June 2026"}, "2026-06-30"],
    [{Due: "June"}, "2026-06-30"],
    [{"due-date": "in 2 weeks"}, "2026-04-15"],
    [{due: "[[2026-06-30]]"}, "2026-06-30"],
    [{due: "2026-06-30T10:00"}, "2026-06-30"],
    [{due: 2027}, "2027-12-31"],
    [{due: new Date(Date.UTC(2026, 5, 30))}, "2026-06-30"],
    [{due: ["2026-06-30"]}, "2026-06-30"],
    [{fällig: "30.6.2026"}, "2026-06-30"],
    [{due: "03/04/2027"}, "2027-03-04|2027-04-03"],
    [{due: "2026-02-30"}, "2026-02-30"],
    [{dueDate: "2026-06-30"}, "2026-06-30"],
    [{due: null}, "2026-08-31"],
    [{due: "soon"}, "2026-08-31"],
    [{due: {year: 2026}}, "2026-08-31"],
    [{due: new Date(NaN)}, "2026-08-31"],
  ])("of the property %j", (properties, expected) => {
    expect(due(goalOf({title: "Paint the fence by August", properties}))).toBe(expected);
  });

  test("of the front matter's own text, where no properties are given", () => {
    expect(due(goalOf({title: "Fence", body: "---\ntags: [goal]\ndue: '2026-06-30'\n---\n"}))).toBe(
      "2026-06-30",
    );
  });

  test.each([
    ["Deadline: 30 June"],
    ["**Due:** 30 June"],
    ["- Due: 30 June"],
    ["[due:: 2026-06-30]"],
    ["📅 2026-06-30"],
    ["## Goal\n\nThe whole fence by 30 June."],
    ["I want to paint the fence by 30 June."],
    ["The deadline for this is 30 June."],
    ["## Deadline\n30 June"],
    ["## Due\n\n- 2026-06-30"],
    ["**Deadline**\n30 June"],
    ["## Frist\n30. Juni"],
    ["By 30 June."],
    ["40 boards by 30 June. 12 done."],
  ])("of the note's line %j", (body) => expect(due(goal("Paint the fence", body))).toBe("2026-06-30"));

  test.each([
    ["- [ ] Buy paint by 30 June"],
    ["- 2026-06-30: went shopping"],
    ["> Deadline: 30 June"],
    ["```\ndue: 2026-06-30\n```"],
    ["We painted it on 3 March 2019."],
  ])("not of %j", (body) => expect(due(goal("Paint the fence", body))).toBeUndefined());

  test("of a selection, its own first", () => {
    const input = {title: "Fence", properties: {due: "2026-08-31"}};
    expect(due(goalOf({...input, selection: "Buy paint by 3 May"}))).toBe("2026-05-03");
    expect(due(goalOf({...input, selection: "Buy paint"}))).toBe("2026-08-31");
  });

  test("is counted from the day that the goal was begun", () => {
    expect(due(goalOf({title: "Fence in 6 weeks", properties: {created: "2026-03-15"}}))).toBe("2026-04-26");
    const past = goalOf({title: "Fence in 6 weeks", properties: {started: "2026-01-01"}});
    expect([due(past), past.isPast]).toEqual(["2026-02-12", true]);
  });

  test("may be past, or one of two", () => {
    const past = goal("Paint the fence by 30 June 2025");
    expect([due(past), past.isPast]).toEqual(["2025-06-30", true]);
    expect(due(goal("Paint the fence by 30 June or by 31 July"))).toBe("2026-06-30|2026-07-31");
    expect(goal("Paint the fence by 30 June").isPast).toBe(false);
  });
});

describe("how much", () => {
  test.each([
    ["the note", "Fence", "## Goal\n\nPaint 40 boards by 30 June."],
    ["a label", "Fence", "Goal: paint 40 boards"],
    ["a sentence that says so", "Fence", "I'd like to paint 40 boards this year. They are old."],
    ["a bullet under the goal", "Fence", "## Goal\n- Paint 40 boards"],
    ["a first sentence without a verb", "Fence", "40 boards by 30 June. 12 done."],
  ])("may be said in %s", (_, title, body) => {
    expect(goal(title, body).quantity).toMatchObject({amount: 40, unit: "boards"});
  });

  test("what a label leaves out is in the title", () => {
    const {quantity} = goal("Save for a boat", "Goal: $900", "Saved so far: $150");
    expect(quantity).toMatchObject({amount: 900, unit: "$", kind: "money", done: 150});
  });

  test("a note may begin with what is to be done", () => {
    const read = goal(
      "Get healthy",
      "Lose 12 kg by 31 December, and walk. I am 1.80 m.",
      "",
      "It rains. Buy an umbrella.",
    );
    expect(read.statements).toEqual(["Lose 12 kg, and walk", "Buy an umbrella"]);
    expect([read.quantity?.amount, due(read)]).toEqual([12, "2026-12-31"]);
  });

  test("a story is none", () => {
    expect(goal("Paint the fence", "My uncle had 40 boards. He sold 12 of them.").quantity).toBeUndefined();
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["a property", {done: 15}, ""],
    ["a property's text", {progress: "15 of 40"}, ""],
    ["a label", {}, "Done so far: 15 boards"],
    ["a share", {}, "Progress: 37.5 %"],
    ["a sentence", {}, "So far 15 boards."],
    ["what is left", {}, "25 boards to go."],
    ["what is left, before it", {}, "Still 25 boards."],
    ["a share of it", {}, "37.5 % done."],
    ["a count", {}, "Count: 15"],
    ["a heading", {}, "## Progress\n15 of 40"],
    ["a bullet under a heading", {}, "## Progress\n- 15 boards"],
    ["its status", {}, "Status: 15 boards"],
    ["what there is", {}, "Have 15."],
    ["what was made", {}, "15 made"],
    ["ticked boxes", {}, "- [x] Paint 5 boards\n- [x] Paint 10 boards\n- [ ] Paint 5 boards"],
  ])("what is done is said by %s", (_, properties, body) => {
    expect(goalOf({title: "Paint 40 boards", properties, body}).quantity?.done).toBe(15);
  });

  test("what a step says is not done", () => {
    expect(goal("Run 500 km this year", "- Run: 3 km", "- Read: 2 pages").quantity?.done).toBe(0);
  });

  test("what is left may be said before it in German", () => {
    expect(goal("300 Seiten lesen", "noch 30 Seiten").quantity?.done).toBe(270);
    expect(goal("Von 90 auf 80 kg kommen", "Jetzt 86 kg.").quantity?.done).toBe(4);
  });

  test("a box for each one counts them", () => {
    expect(goal("Read 3 plays", "- [x] Hamlet", "- [ ] Faust", "- [x] Medea").quantity?.done).toBe(2);
    expect(goal("Read 9 plays", "- [x] Hamlet", "- [ ] Faust").quantity?.done).toBe(0);
  });
});

describe("a goal that is met", () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ["by its numbers", "Read 24 plays: 24 done", {}, ""],
    ["by more than that", "Read 24 plays", {done: 30}, ""],
    ["by its level", "Get from 98 kg to 85 kg", {}, "Now: 84 kg"],
    ["by its status", "Paint the fence", {status: "done"}, ""],
    ["by a tick", "Paint the fence", {completed: true}, ""],
    ["by German's status", "Zaun streichen", {status: "erledigt"}, ""],
  ])("%s", (_, title, properties, body) => expect(goalOf({title, properties, body}).isMet).toBe(true));

  test.each<[string, Record<string, unknown>, string]>([
    ["Read 24 plays: 23 done", {}, ""],
    ["Paint the fence", {status: "active"}, ""],
    ["Paint the fence", {done: false}, ""],
    ["Paint the fence", {}, "- [x] Buy paint"],
    ["Walk 9,000 steps a day", {done: 9000}, ""],
  ])("%s is not", (title, properties, body) => expect(goalOf({title, properties, body}).isMet).toBe(false));
});

test("one note says all of it", () => {
  const body = [
    "I want to play the cello for 30 minutes every day, but I'm shy when the neighbours are in.",
    "",
    "- [x] Tune it",
    "- [ ] Choose a piece",
  ];
  const read = goal("Play 60 hours of cello by 31 December", ...body);
  expect(read).toMatchObject({
    aim: "Play 60 hours of cello",
    language: {tag: "en"},
    source: "open",
    quantity: {amount: 60, unit: "hours", kind: "time", rate: "hours", done: 0},
    due: {words: "by 31 December"},
    duration: {minutes: 30},
    obstacles: ["I'm shy when the neighbours are in"],
    done: ["Tune it"],
    isMet: false,
    isPast: false,
  });
});
