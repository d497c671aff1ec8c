import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, printDay} from "../../src/core/day.ts";
import {
  openOffer,
  readAnswers,
  withAnswer,
  withoutAnswers,
  type RungAnswer,
} from "../../src/core/rung-answers.ts";
import type {RungOffer} from "../../src/core/rung-offers.ts";
import {drawHabits} from "../../src/core/views/habits.ts";
import {drawTrackPage} from "../../src/core/views/track-page.ts";
import {notesOf, TODAY} from "./habit-notes.ts";
import {pageInput} from "./year-pages.ts";

const OFFER: RungOffer = {
  key: "read {n} pages",
  name: "Read 5 pages",
  amount: {value: 5, unit: "pages", shown: "pages"},
  direction: "up",
  to: 10,
  done: 5,
  since: TODAY,
  today: "open",
  line: undefined,
};
const STAY: RungAnswer = {key: OFFER.key, from: 5, unit: "pages", to: 10, answer: "stay", on: TODAY};

describe("an offer that was declined", () => {
  test("rests for a week, and no other with it", () => {
    const shown = (after: number, offer = OFFER, answer = STAY): boolean =>
      openOffer(offer, [answer], addDays(TODAY, after)) !== undefined;
    expect([0, 1, 6, 7, 8].map((after) => shown(after))).toEqual([false, false, false, true, true]);
    expect(shown(0, {...OFFER, to: 1, direction: "down"})).toBe(true);
    expect(shown(0, {...OFFER, key: "type {n} pages"})).toBe(true);
    expect(shown(0, {...OFFER, amount: {...OFFER.amount, value: 4}})).toBe(true);
    // The clock was wrong.
    expect(shown(-1)).toBe(true);
    expect(openOffer(undefined, [STAY], TODAY)).toBeUndefined();
  });

  test("one that was taken waits for a line, and says so then", () => {
    const next = {...STAY, answer: "next"} as const;
    expect(openOffer({...OFFER, today: "settled"}, [next], TODAY)).toBeUndefined();
    expect(openOffer(OFFER, [next], addDays(TODAY, 3))?.isChosen).toBe(true);
    expect(openOffer({...OFFER, today: "settled"}, [next], addDays(TODAY, 30))?.isChosen).toBe(false);
  });
});

describe("answers", () => {
  test("come back from what a device stores; anything else is left out", () => {
    const stored = [{...STAY, on: printDay(TODAY)}];
    expect(readAnswers(JSON.parse(JSON.stringify(stored)))).toEqual([STAY]);
    expect(readAnswers([...stored, null, 3, {...stored[0], on: "2026-02-30"}, {key: "x"}])).toEqual([STAY]);
    fc.assert(fc.property(fc.anything(), (any) => void readAnswers(any)));
  });

  test("replace each other, and go when they no longer matter", () => {
    const later = {...STAY, on: addDays(TODAY, 3)};
    expect(withAnswer([STAY], later)).toEqual([later]);
    const other = {...STAY, key: "walk {n} km", on: addDays(TODAY, 7)};
    expect(withAnswer([STAY], other)).toEqual([other]);
    expect(withAnswer([later], other)).toEqual([later, other]);
    expect(withoutAnswers([later, other], later.key)).toEqual([other]);
  });
});

describe("in the sidebar", () => {
  const VAULT = notesOf({
    "Read 1 page": " xxxxx.",
    "Sit for 3 minutes": "xxxxxxx",
    "Type 40 words": "  xxxx.",
    "Run 5km": "xxxxx..",
    Walk: "xxxxxxx",
  });

  test("the offer that was due first stands under its habit; declined, the next one", () => {
    const input = pageInput(VAULT, TODAY);
    const first = drawHabits(input.book, input.formats, [])?.offer;
    expect(first).toEqual({
      key: "sit for {n} minutes",
      question: "Done 7 times. Try 5 minutes next?",
      take: "5 minutes",
      stay: "Stay at 3",
    });
    const sit = {
      key: "sit for {n} minutes",
      from: 3,
      unit: "minutes",
      to: 5,
      answer: "stay",
      on: TODAY,
    } as const;
    const second = drawHabits(input.book, input.formats, [sit])?.offer;
    expect(second).toMatchObject({question: "Done 5 times. Try 10km next?", take: "10km", stay: "Stay at 5"});
    const run = {...sit, key: "run {n}km", from: 5, unit: "km", to: 10};
    expect(drawHabits(input.book, input.formats, [sit, run])?.offer?.take).toBe("5 pages");
  });

  test("each stands on its habit's page, while that is active", () => {
    const page = (name: string, notes = VAULT): string | undefined =>
      drawTrackPage({kind: "habit", name}, pageInput(notes, TODAY))?.offer?.question;
    expect(page("read {n} page")).toBe("Done 5 times. Try 5 pages next?");
    expect(page("type {n} words")).toBeUndefined();
    expect(page("walk")).toBeUndefined();
    expect(page("read {n} page", notesOf({"Read 1 page": `xxxxx${" ".repeat(30)}`}))).toBeUndefined();
  });

  test("a rung down asks kindly", () => {
    const input = pageInput(notesOf({"Sit for 5 minutes": "x..."}), TODAY, {streakPolicy: "strict"});
    expect(drawHabits(input.book, input.formats, [])?.offer).toEqual({
      key: "sit for {n} minutes",
      question: "A bit big today?",
      take: "3 minutes",
      stay: "Stay at 5",
    });
  });

  test("what was chosen is said again when its line is there", () => {
    const input = pageInput(notesOf({"Read 1 page": "xxxxx."}), TODAY);
    const chosen = {
      key: "read {n} page",
      from: 1,
      unit: "page",
      to: 5,
      answer: "next",
      on: addDays(TODAY, -1),
    } as const;
    expect(drawHabits(input.book, input.formats, [chosen])?.offer?.question).toBe(
      "You chose 5 pages. Today’s line says 1.",
    );
  });
});
