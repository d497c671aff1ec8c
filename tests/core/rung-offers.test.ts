import {describe, expect, test} from "vitest";
import {addDays, type Day} from "../../src/core/day.ts";
import {rungDown, rungUp} from "../../src/core/breakdown/rung.ts";
import {rungOfferOf, type RungOffer} from "../../src/core/rung-offers.ts";
import {hasRungs, isMinutes} from "../../src/core/rung-words.ts";
import type {Settings} from "../../src/core/settings.ts";
import {factsOf} from "../../src/core/facts.ts";
import {notesOf, TODAY} from "./habit-notes.ts";
import {pageInput} from "./year-pages.ts";

/** The offer to the habit of the first line, for habits by their signs. */
function offer(
  lines: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
  today: Day = TODAY,
): RungOffer | undefined {
  const {book} = pageInput(notesOf(lines, today), today, settings);
  const [text = ""] = Object.keys(lines);
  const sheet = book.sheet({kind: "habit", name: factsOf(text).key ?? ""});
  return sheet && rungOfferOf(sheet);
}

/** "up to 5", "down to 3", "-" */
function said(lines: Readonly<Record<string, string>>, settings: Partial<Settings> = {}): string {
  const found = offer(lines, settings);
  return found === undefined ? "-" : `${found.direction} to ${found.to}`;
}

const STRICT = {streakPolicy: "strict"} as const;

describe("a rung up", () => {
  test("is offered when an amount has been done on 5 days, on a row of days or not", () => {
    expect(said({"Read 1 page": "xxxx"})).toBe("-");
    expect(said({"Read 1 page": "xxxxx"})).toBe("up to 5");
    expect(said({"Read 1 page": "xxxx."})).toBe("-");
    expect(said({"Read 1 page": "x.x.x x.x."})).toBe("up to 5");
    expect(said({"Read 10 pages": "xxxxx."})).toBe("up to 15");
  });

  test("is never more than five times as much", () => {
    expect(said({"Walk 0.1 km": "xxxxx"})).toBe("-");
    expect(said({"Walk 0.5 km": "xxxxx"})).toBe("up to 1");
  });

  test("of minutes follows the ladder of minutes, up to its top", () => {
    expect(said({"Meditate for 3 minutes": "xxxxx"})).toBe("up to 5");
    expect(said({"Meditate for 25 min": "xxxxx"})).toBe("up to 30");
    expect(said({"Meditate for 30 minutes": "xxxxxxx"})).toBe("-");
    expect(said({"8 Minuten lesen": "xxxxx"})).toBe("up to 12");
    expect(said({"冥想 5 分钟": "xxxxx"})).toBe("up to 8");
  });

  test("counts from the day on which the amount last changed", () => {
    expect(said({"Read 2 pages": "xxxxx", "Read 5 pages": "     x"})).toBe("-");
    expect(said({"Read 2 pages": "xxxxx      ", "Read 5 pages": "     xxxxx."})).toBe("up to 10");
    // What was written and not done is a change, too.
    expect(said({"Read 5 pages": "xxxx xx", "Read 9 pages": "    .  "})).toBe("-");
    expect(said({"Read 5 pages": "xxxxx ", "Read 5 words": "xxxxx "})).toBe("up to 10");
  });

  test("says how often it was done, and since when it is due", () => {
    const found = offer({"Read 1 page": "xx.xxxx"});
    expect(found?.done).toBe(6);
    expect(found?.since).toBe(addDays(TODAY, -1));
  });

  test("needs a last line with a single amount above nothing", () => {
    expect(said({"Squat 10 reps with 5 bands": "xxxxx"})).toBe("-");
    expect(said({"Read 0 pages": "xxxxx"})).toBe("-");
    expect(said({Walk: "xxxxx"})).toBe("-");
    expect(said({"Read 5 pages [habit:: Reading]": "xxxxx "})).toBe("up to 10");
    expect(
      said({
        "Read 5 pages [habit:: Reading]": "xxxxxx ",
        "Read on [habit:: Reading]": "      .",
      }),
    ).toBe("-");
  });
});

describe("a rung down", () => {
  test("is offered after 2 misses with nothing done since", () => {
    expect(said({"Meditate for 5 minutes": "x.."}, STRICT)).toBe("-");
    expect(said({"Meditate for 5 minutes": "x..."}, STRICT)).toBe("down to 3");
    expect(said({"Meditate for 5 minutes": "x.x."}, STRICT)).toBe("-");
    expect(said({"Meditate for 5 minutes": "x...x"}, STRICT)).toBe("-");
    expect(said({"Meditate for 5 minutes": "xxxxxxxx..."}, STRICT)).toBe("down to 3");
    expect(said({"Read 5 pages": "..."})).toBe("down to 1");
  });

  test("a freeze covers a miss", () => {
    expect(said({"Meditate for 5 minutes": "x..."})).toBe("-");
    expect(said({"Meditate for 5 minutes": "x...."})).toBe("down to 3");
    expect(said({"Meditate for 5 minutes": "x..."}, {streakPolicy: "never-twice"})).toBe("-");
    expect(said({"Meditate for 5 minutes": "x...."}, {streakPolicy: "never-twice"})).toBe("down to 3");
  });

  test("rest, pauses, skipped days and days off schedule are no misses, and neither is today", () => {
    expect(said({"Meditate for 5 minutes": "x-----."}, STRICT)).toBe("-");
    expect(said({"Meditate for 5 minutes": "x.--.-."}, STRICT)).toBe("down to 3");
    const pauses = [{from: "2026-11-18", to: "2026-11-19"}];
    expect(said({"Meditate for 5 minutes": "x..."}, {...STRICT, pauses})).toBe("-");
    // Today is a Friday.
    expect(said({"Meditate for 5 minutes [every:: fri]": "x......."}, STRICT)).toBe("-");
    expect(said({"Meditate for 5 minutes [every:: thu, fri]": "xx......."}, STRICT)).toBe("-");
    expect(said({"Meditate for 5 minutes [every:: wed, thu]": "x........"}, STRICT)).toBe("down to 3");
  });

  test("of weeks that count with so many days, a miss is a week", () => {
    const every = "Meditate for 5 minutes [every:: 3/week]";
    // Back to a Monday.
    const week = ".....";
    expect(said({[every]: `x......${week}`}, STRICT)).toBe("-");
    expect(said({[every]: `xxx...........${week}`}, STRICT)).toBe("-");
    expect(said({[every]: `xxx..................${week}`}, STRICT)).toBe("down to 3");
    // Something was done in one of the two.
    expect(said({[every]: `xx...........x.......${week}`}, STRICT)).toBe("-");
    // A week in which it was begun with is no measure of it.
    expect(said({[every]: `..............${week}`}, STRICT)).toBe("down to 3");
    expect(said({[every]: `..........${week}`}, STRICT)).toBe("-");
  });

  test("stops at the floor", () => {
    expect(said({"Read 1 page": "x..."}, STRICT)).toBe("-");
    expect(said({"Sit for 2 minutes": "xxxxxx..."}, STRICT)).toBe("-");
  });
});

describe("what of a habit is left today", () => {
  test("is its open line; nothing, where that is done; or one that is missing", () => {
    expect(offer({"Read 1 page": "xxxxx."})).toMatchObject({today: "open", line: {line: 0}});
    expect(offer({"Read 1 page": "xxxxxx"})?.today).toBe("settled");
    expect(offer({"Read 1 page": "xxxxxx-"})?.today).toBe("settled");
    expect(offer({"Read 1 page": "xxxxx "})?.today).toBe("none");
    expect(offer({"Read 1 page [every:: thu]": "xxxxx "})?.today).toBe("settled");
  });
});

describe("rungs", () => {
  const climb = (amount: number, isDuration: boolean): number[] => {
    const rungs = [amount];
    for (let next = rungUp(amount, isDuration); next !== undefined && rungs.length < 100;) {
      rungs.push(next);
      next = rungUp(next, isDuration);
    }
    return rungs;
  };

  test("of minutes and of amounts", () => {
    expect(climb(1, true)).toEqual([1, 2, 3, 5, 8, 12, 18, 25, 30]);
    expect(climb(1, false).slice(0, 10)).toEqual([1, 5, 10, 15, 25, 40, 60, 90, 140, 210]);
    expect(climb(2.5, false).slice(0, 3)).toEqual([2.5, 5, 10]);
    expect(climb(1, false).length).toBeLessThan(100);
    expect([rungDown(1000, false), rungDown(2.5, false), rungDown(45, true)]).toEqual([720, 1, 30]);
    for (const odd of [Infinity, NaN, 1e15]) expect(rungUp(odd, false)).toBeUndefined();
    expect([rungDown(NaN, false), rungDown(0.5, false), rungDown(1, true)]).toEqual(
      Array.from({length: 3}, () => undefined),
    );
  });

  test("are for what nobody can take too much of", () => {
    for (const key of [
      "read {n} pages",
      "do {n} push-ups",
      "run {n}km",
      "{n} seiten lesen",
      "lire {n} pages",
    ])
      expect([key, hasRungs(key, /(?:\} ?)(\S+)/.exec(key)?.[1] ?? "")]).toEqual([key, true]);
    const harm = [
      "take {n} pills",
      "vitamin d {n} iu",
      "drink {n} glasses of water",
      "{n} gläser wasser trinken",
      "eat {n} carrots",
      "smoke {n} cigarettes",
      "sleep {n} hours",
      "nap {n} minutes",
      "max {n} minutes of tv",
      "only {n} emails",
      "squat {n} kg",
      "pay {n} euros",
      "read chapter {n} of emma",
      "höchstens {n} minuten",
    ];
    for (const key of harm)
      expect([key, hasRungs(key, /(?:\} ?)(\S+)/.exec(key)?.[1] ?? "")]).toEqual([key, false]);
    expect(hasRungs("take {n} minutes to breathe", "minutes")).toBe(true);
    expect(isMinutes("m")).toBe(false);
  });
});
