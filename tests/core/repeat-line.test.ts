import fc from "fast-check";
import {expect, test} from "vitest";
import {doneDayOf, factsOf} from "../../src/core/facts.ts";
import {textToRepeat} from "../../src/core/repeat-line.ts";

test.each([
  ["Read 1 page", "Read 1 page"],
  ["Read 1 page ✅ 2026-11-19", "Read 1 page"],
  ["Read 1 page 📅 2026-11-19 🔺 ^abc", "Read 1 page"],
  ["Type 40 words [every:: weekday] #win/book", "Type 40 words #win/book"],
  ["Chapter 3 [habit:: Reading] [completion:: 2026-11-19]", "Chapter 3 [habit:: Reading]"],
  ["(habit:: Reading)", "[habit:: Reading]"],
  [
    "Type 40 words [[Write a book#^step-k3f9|Write a book]]",
    "Type 40 words [[Write a book#^step-k3f9|Write a book]]",
  ],
  ["Study [std::vector](https://a.b/x) ✅ 2026-11-19", "Study [std::vector](https://a.b/x)"],
  ["Read \\[a:: b\\] ✅ 2026-11-19", "Read \\[a:: b\\]"],
  ["Run `[x:: y]` ✅ 2026-11-19", "Run `[x:: y]`"],
  ["Open http://a.b/%%x%%y ✅ 2026-11-19 ^id", "Open http://a.b/%%x%%y"],
  ["Water the plants 🔁 every 2 days ⏳ 2026-11-19", "Water the plants"],
])("%j is repeated as %j", (text, expected) => {
  expect(textToRepeat(text)).toBe(expected);
});

test("what is repeated is of the same habit, and done on no other day", () => {
  const words = fc.constantFrom(
    "Read",
    "1",
    "page",
    "#win",
    "[every:: day]",
    "[habit:: Books]",
    "`code`",
    "✅ 2026-11-19",
    "🔺",
    "**all**",
    "%%no%%",
    "[[Goal#^id]]",
    "7:30",
    "^id",
  );
  fc.assert(
    fc.property(fc.array(words, {maxLength: 6}), (parts) => {
      const text = parts.join(" ");
      const repeated = textToRepeat(text);
      expect(factsOf(repeated).key).toBe(factsOf(text).key);
      expect(doneDayOf(repeated, factsOf(repeated))).toBeUndefined();
    }),
    {numRuns: 1000},
  );
});
