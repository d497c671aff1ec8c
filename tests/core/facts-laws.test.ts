import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {factsOf, habitKey} from "../../src/core/facts.ts";
import {foldHabit} from "../../src/core/habit-key.ts";

const RUNS = {numRuns: 1000};

const WORDS = [
  "read",
  "Dune",
  "the",
  "Übung",
  "Straße",
  "책을",
  "읽기",
  "本を読む",
  "قراءة",
  "كتاب",
  "❤️",
  "a-b",
  "don't",
];
const UNITS = ["pages", "km", "push-ups", "Liegestütze", "페이지", "ページ", "صفحة"];

const word = fc.constantFrom(...WORDS);
/** An amount, its number left open. */
const amount = fc.constantFrom(...UNITS).map((unit) => `% ${unit}`);
const line = fc
  .tuple(word, fc.array(fc.oneof({weight: 3, arbitrary: word}, amount), {maxLength: 7}))
  .map(([first, rest]) => [first, ...rest].join(" "));
const number = fc.constantFrom(
  "1",
  "12",
  "1,000",
  "2.5",
  "2,5",
  "999999",
  "٢٠",
  "१०",
  "１２",
  "1.000",
  "10 000",
);

function withNumbers(text: string, numbers: readonly string[]): string {
  let at = 0;
  return text.replace(/%/g, () => numbers[at++ % numbers.length] ?? "1");
}

const filled = fc
  .tuple(line, fc.array(number, {minLength: 1, maxLength: 3}))
  .map(([text, numbers]) => withNumbers(text, numbers));

describe("what leaves a key as it is", () => {
  test("another number", () => {
    const numbers = fc.array(number, {minLength: 1, maxLength: 3});
    fc.assert(
      fc.property(line, numbers, numbers, (text, some, others) => {
        expect(factsOf(withNumbers(text, some)).key).toBe(factsOf(withNumbers(text, others)).key);
        expect(factsOf(withNumbers(text, some)).amounts).toHaveLength(text.split("%").length - 1);
      }),
      RUNS,
    );
  });

  test("emphasis", () => {
    const mark = fc.constantFrom("*", "**", "_", "__", "~~", "==", "***", "**_");
    fc.assert(
      fc.property(filled, mark, fc.nat(), (text, open, at) => {
        const words = text.split(" ");
        const close = [...open].reverse().join("");
        const index = at % words.length;
        words[index] = `${open}${words[index] ?? ""}${close}`;
        expect(factsOf(words.join(" ")).key).toBe(factsOf(text).key);
        expect(factsOf(`${open}${text}${close}`).key).toBe(factsOf(text).key);
      }),
      RUNS,
    );
  });

  test("tags anywhere", () => {
    fc.assert(
      fc.property(
        filled,
        fc.constantFrom("#win", "#win/health", "#독서", "#a1"),
        fc.nat(),
        (text, tag, at) => {
          const words = text.split(" ");
          words.splice(at % (words.length + 1), 0, tag);
          expect(factsOf(words.join(" ")).key).toBe(factsOf(text).key);
          expect(factsOf(words.join(" ")).tags).toEqual([tag.slice(1)]);
        },
      ),
      RUNS,
    );
  });

  test("fields at the end, a time at the beginning", () => {
    const field = fc.constantFrom(
      "✅ 2026-11-19",
      "✅ 2026-02-30",
      "📅 2026-11-19",
      "🔼",
      "🆔 k3f9",
      "🔁 every week when done",
      "[every:: 2 days]",
      "(mood:: fine)",
      "[completion:: 2026-11-19]",
      "[[Write a book#^step-k3f9|Write a book]]",
      "%%a note%%",
      ".",
      "!",
    );
    const fields = fc.uniqueArray(field, {maxLength: 5});
    const time = fc.constantFrom("", "07:30 ", "7am ", "7:30–8:00 ", "7:30 - 8 ", "**07:30** ", "07:30: ");
    const id = fc.constantFrom("", " ^step-1");
    fc.assert(
      fc.property(filled, fields, time, id, (text, ends, start, last) => {
        expect(factsOf(`${start}${[text, ...ends].join(" ")}${last}`).key).toBe(factsOf(text).key);
      }),
      RUNS,
    );
  });

  test("case, form and space", () => {
    fc.assert(
      fc.property(
        filled,
        fc.constantFrom("NFC", "NFD"),
        fc.constantFrom("  ", "\u00A0", "\t"),
        (text, form, space) => {
          const other = text.toLowerCase().normalize(form).replaceAll(" ", space);
          expect(factsOf(other).key).toBe(factsOf(text).key);
        },
      ),
      RUNS,
    );
  });
});

/** Any text, often with what could be markup. */
const anything = fc.oneof(
  fc.string({unit: "binary", maxLength: 60}),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(..."*_~=`#[](){}:^%\\|!-.,' ✅🔁📅⛔0123456789aA\u0301\u200F\uE000\uE001"),
        fc.constantFrom(
          "::",
          "[[",
          "]]",
          "**",
          "==",
          "habit:: ",
          "every:: ",
          " 5 km",
          "2026-11-19",
          "#win",
          "07:30 ",
        ),
        fc.string({unit: "grapheme", maxLength: 3}),
      ),
      {maxLength: 40},
    )
    .map((parts) => parts.join("")),
);

describe("any text", () => {
  test("the shown name gives the key, unless a field says it", () => {
    fc.assert(
      fc.property(anything, (text) => {
        fc.pre(!/habit\s*::/i.test(text));
        const {name, key} = factsOf(text);
        expect(habitKey(name)).toBe(key);
      }),
      RUNS,
    );
  });

  test("keys are folded, amounts are numbers, nothing throws", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const {key, amounts, tags} = factsOf(text);
        if (key !== undefined) expect(foldHabit(key)).toBe(key);
        for (const {value, unit, shown} of amounts) {
          expect(Number.isFinite(value)).toBe(true);
          expect(unit).toBe(foldHabit(shown));
        }
        expect(tags).not.toContain("");
      }),
      RUNS,
    );
  });

  test("dates at the end change the done date alone", () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom("✅ 2026-11-19", "📅 2026-11-19 ✅ 2026-02-30"),
        (text, dates) => {
          fc.pre(!text.includes("`") && habitKey(text) !== undefined);
          const [bare, dated] = [factsOf(text.trimEnd()), factsOf(`${text.trimEnd()} ${dates}`)];
          const undated = {earlierDoneDay: 0, wrongDate: ""};
          expect({...dated, ...undated}).toEqual({...bare, ...undated});
        },
      ),
      RUNS,
    );
  });
});
