import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  isCelebrated,
  printCelebrated,
  readCelebrated,
  withMilestone,
  withWin,
} from "../../src/core/celebrated.ts";
import {addDays} from "../../src/core/day.ts";
import {day} from "./days.ts";

const TODAY = day("2026-11-20");
const NOTHING = {day: TODAY, wins: [], milestones: [], turn: 0};

describe("what was celebrated", () => {
  test("is nothing at first, and where what was stored is anything else", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const read = readCelebrated(stored, TODAY);
        expect(read.day).toBe(TODAY);
        expect(Number.isSafeInteger(read.turn)).toBe(true);
      }),
      {numRuns: 1000},
    );
    for (const stored of [undefined, null, 7, "x", [], {day: 7, wins: "x", milestones: {}, turn: -1}])
      expect(readCelebrated(stored, TODAY)).toEqual(NOTHING);
  });

  test("comes back as it was stored, and the next day without its wins", () => {
    const words = fc.array(fc.string(), {maxLength: 20});
    fc.assert(
      fc.property(words, fc.array(fc.nat()), (ids, milestones) => {
        const kept = milestones.reduce(withMilestone, ids.reduce(withWin, NOTHING));
        const stored: unknown = JSON.parse(JSON.stringify(printCelebrated(kept)));
        expect(readCelebrated(stored, TODAY)).toEqual(kept);
        const later = readCelebrated(stored, addDays(TODAY, 1));
        expect(later).toEqual({...kept, day: addDays(TODAY, 1), wins: []});
        for (const id of ids) expect(isCelebrated(kept, id)).toBe(true);
      }),
      {numRuns: 1000},
    );
  });

  test("knows wins apart, and stays small", () => {
    const ids = Array.from({length: 5000}, (_, index) => `Daily/2026-11-20.md\nwin ${index}`);
    let kept = readCelebrated(undefined, TODAY);
    for (const id of ids) {
      expect(isCelebrated(kept, id)).toBe(false);
      kept = withWin(kept, id);
    }
    expect(kept.turn).toBe(5000);
    expect(JSON.stringify(printCelebrated(kept)).length).toBeLessThan(20_000);
    expect(JSON.stringify(printCelebrated(kept))).not.toContain("Daily");
  });
});
