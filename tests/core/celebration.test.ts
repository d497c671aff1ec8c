import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isMilestone, recordBy, wordInTurn} from "../../src/core/celebration.ts";
import {nextMilestone} from "../../src/core/compound.ts";
import {addDays, type Day} from "../../src/core/day.ts";
import {foldStreak} from "../../src/core/streak.ts";
import {evidenceOf} from "../../src/core/views/milestone-words.ts";
import {inputOf, MONDAY} from "./track-signs.ts";

const RUNS = {numRuns: 1000};

describe("words", () => {
  test("come in turn, and begin again after the last", () => {
    const words = ["Done.", "Kept."];
    expect([0, 1, 2, 3].map((turn) => wordInTurn(words, turn))).toEqual(["Done.", "Kept.", "Done.", "Kept."]);
  });

  test("are none where the list is empty", () => {
    expect(wordInTurn([], 7)).toBe("");
  });
});

describe("milestones", () => {
  test("are the totals that the next milestone ever is", () => {
    const upcoming = new Set(Array.from({length: 4000}, (_, total) => nextMilestone(total, undefined).wins));
    for (let total = 0; total < 4000; total += 1) expect(isMilestone(total)).toBe(upcoming.has(total));
  });

  test("each have their own sentence, and those of every 500 beyond a thousand one in turn", () => {
    const totals = Array.from({length: 5001}, (_, total) => total).filter(isMilestone);
    const first = totals.filter((total) => total <= 1000).map(evidenceOf);
    expect(new Set(first).size).toBe(17);
    const beyond = totals.filter((total) => total > 1000).map(evidenceOf);
    expect(beyond.slice(0, 4)).toEqual(beyond.slice(4, 8));
    expect(new Set(beyond).size).toBe(4);
    for (const words of [...first, ...beyond]) expect(words).toMatch(/^[A-Z][^!']+\.$/);
  });
});

describe("a record", () => {
  const reached = (signs: string): number | undefined => recordBy(lastOf(signs), inputOf(signs))?.length;
  const lastOf = (signs: string): Day => addDays(MONDAY, signs.length - 1);

  test("is made on the day a streak passes all that ended before, and once", () => {
    const strict = (signs: string): number | undefined =>
      recordBy(lastOf(signs), {...inputOf(signs), policy: "strict"})?.length;
    expect(strict("xx.xx")).toBeUndefined();
    expect(strict("xx.xxx")).toBe(3);
    expect(strict("xx.xxxx")).toBeUndefined();
  });

  test("is none of a first streak", () => {
    expect(reached("xxxxxx")).toBeUndefined();
  });

  test("is made by a day ticked late that joins two streaks", () => {
    const strict = {policy: "strict"} as const;
    const late = addDays(MONDAY, 7);
    const input = inputOf("xxx..xx.xx", strict);
    expect(recordBy(late, inputOf("xxx..xxxxx", strict))?.length).toBe(5);
    expect(recordBy(late, input)).toBeUndefined();
  });

  test("is what the folds before and after say, whatever the days", () => {
    const signs = fc.array(fc.constantFrom("x", "x", ".", "r"), {minLength: 1, maxLength: 60});
    fc.assert(
      fc.property(
        signs,
        fc.nat(59),
        fc.constantFrom("earned", "never-twice", "strict"),
        (list, at, policy) => {
          const text = list.join("");
          const day = addDays(MONDAY, Math.min(at, text.length - 1));
          const input = {...inputOf(text), policy};
          const made = recordBy(day, input);
          const without = {...input, counted: input.counted.filter((each) => each !== day)};
          const [before, after] = [foldStreak(without).streak, foldStreak(input).streak];
          if (made === undefined) return;
          expect(made.length).toBe(after.current);
          expect(after.current).toBe(after.longest);
          expect(after.current).toBeGreaterThan(before.longest);
        },
      ),
      RUNS,
    );
  });

  test("is made once in the life of a streak, ticked day by day", () => {
    const signs = fc.array(fc.constantFrom("x", "x", "x", ".", "."), {minLength: 1, maxLength: 80});
    fc.assert(
      fc.property(signs, (list) => {
        const text = list.join("");
        const records = list.flatMap((sign, index) => {
          const input = {...inputOf(text.slice(0, index + 1)), policy: "strict" as const};
          return sign === "x" ? (recordBy(input.today, input) ?? []) : [];
        });
        expect(new Set(records.map(({from}) => from)).size).toBe(records.length);
        expect(records.map(({length}) => length)).toEqual(recordsOf(text));
      }),
      RUNS,
    );
  });
});

/** By hand: the lengths at which a run passes the longest one before it, the first run left out. */
function recordsOf(signs: string): number[] {
  const records: number[] = [];
  let longest = 0;
  for (const run of signs.split(/\.+/).filter((each) => each !== "")) {
    if (longest > 0 && run.length > longest) records.push(longest + 1);
    longest = Math.max(longest, run.length);
  }
  return records;
}
