import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {findParts, type FoundPart} from "../../src/core/review-parts.ts";
import {REVIEW_PARTS} from "../../src/core/review-note.ts";
import {fill, made, NEW, OLD, textsOf, update} from "./review-notes.ts";
import {generatedNotes, TODAY} from "./review-vault.ts";

interface Touch {
  readonly kind: "line" | "word" | "replace" | "cut" | "move";
  readonly at: number;
  readonly length: number;
}

const touches: fc.Arbitrary<readonly Touch[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("line", "line", "word", "replace", "cut", "move"),
    at: fc.double({min: 0, max: 1, noNaN: true}),
    length: fc.nat(60),
  }),
  {maxLength: 5},
);

/** Which parts are asked for anew: mostly none. */
const asked = fc.oneof(fc.constant([]), fc.subarray([...REVIEW_PARTS]));

/** The text after what somebody did to it; what they wrote is told by its number. */
function touched(text: string, done: readonly Touch[]): string {
  return done.reduce((now, {kind, at, length}, index) => {
    const from = Math.floor(at * now.length);
    const lineStart = now.lastIndexOf("\n", from) + 1;
    const [start, end] = [now.slice(0, from), now.slice(from)];
    switch (kind) {
      case "line":
        return `${now.slice(0, lineStart)}mine${index}\n${now.slice(lineStart)}`;
      case "word":
        return `${start}mine${index}${end}`;
      case "replace":
        return `${start}mine${index}${end.slice(length)}`;
      case "cut":
        return start + end.slice(length);
      case "move":
        return end.slice(length) + start + end.slice(0, length);
    }
  }, text);
}

const tidy = (text: string): string[] =>
  text
    .split("\n")
    .map((line) =>
      line
        .replace(/^[\s>]*/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");

/** Whether a part still begins as it was written. */
function isAsWritten(text: string, {name, start, end}: FoundPart): boolean {
  const [now, then] = [tidy(text.slice(start, end)), tidy(OLD[name].join("\n"))];
  return then.every((line, index) => now[index] === line);
}

describe("whatever somebody does to a review", () => {
  test("what they wrote stays, and nothing changes but what stood as it was written", () => {
    const counts = {kept: 0, changed: 0};
    fc.assert(
      fc.property(touches, fc.constantFrom("\n", "\r\n"), asked, (done, eol, anew) => {
        const text = touched(made, done).replaceAll("\n", eol);
        const result = update(text, NEW, anew);
        const mine = text.match(/mine\d/g) ?? [];
        expect([...(result.text.match(/mine\d/g) ?? [])].sort()).toEqual([...mine].sort());
        const parts = findParts(text);
        const untouched = parts.filter((part) => isAsWritten(text, part));
        const isFree = text.trim() === "";
        for (const {from, to} of result.changes)
          expect(
            isFree ||
              (from === to && anew.length > 0) ||
              untouched.some((part) => part.from <= from && to <= part.end),
          ).toBe(true);
        counts.kept += mine.length;
        counts.changed += result.changes.length;
        expect(update(result.text)).toMatchObject({text: result.text, changes: []});
        if (text.includes("\r\n") && !isFree) expect(result.text.replaceAll("\r\n", "")).not.toContain("\n");
        if (!isFree) expect(/\n$/.test(result.text)).toBe(/\n$/.test(text));
      }),
      {numRuns: 3000},
    );
    expect(Math.min(counts.kept, counts.changed)).toBeGreaterThan(1000);
  });

  test("parts that are as they were written are brought up to date, whatever numbers come", () => {
    fc.assert(
      fc.property(generatedNotes(TODAY, 14), generatedNotes(TODAY, 14), (one, other) => {
        const [before, after] = [textsOf(one), textsOf(other)];
        expect(update(fill(before), after).text).toBe(fill(after));
      }),
      {numRuns: 1000},
    );
  });
});
