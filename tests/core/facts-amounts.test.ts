import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {factsOf} from "../../src/core/facts.ts";

function amounts(text: string): [number, string][] {
  return factsOf(text).amounts.map(({value, unit}) => [value, unit]);
}

describe("amounts", () => {
  test.each<[string, number, string]>([
    ["5 push-ups", 5, "push-ups"],
    ["Run 2.5 km", 2.5, "km"],
    ["Run 5km.", 5, "km"],
    ["Write 1,000 words", 1000, "words"],
    ["Write 1,234,567.5 words", 1_234_567.5, "words"],
    ["Write 1'000 words", 1000, "words"],
    ["10.000 Schritte gehen", 10_000, "schritte"],
    ["2,5 km laufen", 2.5, "km"],
    ["Drink 0.125 l", 0.125, "l"],
    ["Faire 10 000 pas", 10_000, "pas"],
    ["Day 3 500 words", 500, "words"],
    ["GYM: 20 squats", 20, "squats"],
    ["Meditate (10 min)", 10, "min"],
    ["Run ~5 km", 5, "km"],
    ["🏃5 km", 5, "km"],
    ["7:30–8:00 Write 40 words", 40, "words"],
    ["책 5페이지 읽기", 5, "페이지"],
    ["책을5 페이지 읽기", 5, "페이지"],
    ["매월 5페이지", 5, "페이지"],
    ["1시간 걷기", 1, "시간"],
    ["10ページ", 10, "ページ"],
    ["本を１０ページ読む", 10, "ページ"],
    ["毎日10分間歩く", 10, "分間"],
    ["3か月続ける", 3, "か月"],
    ["毎月5回走る", 5, "回"],
    ["跑5公里", 5, "公里"],
    ["喝8杯水", 8, "杯"],
    ["قراءة ٢٠ صفحة", 20, "صفحة"],
    ["قراءة ١٬٠٠٠٫٥ صفحة", 1000.5, "صفحة"],
    ["۱۰ صفحه", 10, "صفحه"],
    ["१० कदम", 10, "कदम"],
    ["1,00,000 कदम", 100_000, "कदम"],
    ["Read 𝟏𝟐 pages", 12, "pages"],
    ["Read 5 CAFE\u0301S", 5, "cafés"],
    ["Run [5 km](https://x.y/7z)", 5, "km"],
    ["Run **5** ==km==", 5, "km"],
    ["Run 5 km [habit:: Running]", 5, "km"],
  ])("%s", (text, value, unit) => expect(amounts(text)).toEqual([[value, unit]]));

  test.each([
    "Read the 2nd chapter",
    "Read the 1st, 3rd and 4th chapter",
    "Le 2e chapitre",
    "2. Kapitel lesen",
    "5-10 pages",
    "5–10 pages",
    "5 - 10 pages",
    "5 to 10 pages",
    "5〜10ページ",
    "3x10 squats",
    "3 x 10 squats",
    "1/2 cup",
    "PR 123 review",
    "Review PR 123",
    "Review PR123 now",
    "Review (PR 123 now)",
    "Review #123 now",
    "Review # 123 now",
    "Read 10",
    "Read 10.",
    "Read 10, then walk",
    "Read 10 🍎",
    "Visit 192.168.0.1 again",
    "Pay on 2026-11-19 early",
    "Am 19.11.2026 putzen",
    "COVID-19 test",
    "Buy 2 mp3",
    "mp3 player",
    "Save $20 today",
    "Save 20%",
    "Call at 7am",
    "Call at 7 pm today",
    "Um 7 Uhr laufen",
    "7時に起きる",
    "7시에 일어나기",
    "第10章を読む",
    "3日目の運動",
    "3번째 책",
    "3月5日に走る",
    "1,2,3 go",
    `Count ${"9".repeat(16)} stars`,
  ])("none in: %s", (text) => expect(amounts(text)).toEqual([]));

  test("several, in the order they stand", () => {
    expect(amounts("5 push-ups and 2.5 km, 3 times")).toEqual([
      [5, "push-ups"],
      [2.5, "km"],
      [3, "times"],
    ]);
  });

  test("the word is shown as written", () => {
    expect(factsOf("Read 10 Pages").amounts).toEqual([{value: 10, unit: "pages", shown: "Pages"}]);
  });

  test("digits of every script", () => {
    // Each row of ten begins with a zero, which comes after no digit or after another row's nine.
    let [previous, expected] = [-2, 0];
    for (let point = 0; point <= 0x1ffff; point += 1) {
      const digit = String.fromCodePoint(point);
      if (!/\p{Nd}/u.test(digit)) continue;
      expected = point === previous + 1 ? (expected + 1) % 10 : 0;
      previous = point;
      expect(amounts(`Do ${digit} km`)).toEqual([[expected, "km"]]);
    }
  });
});

const WORDS = ["read", "Pages", "PR", "ISO", "I", "push-ups", "Über", "책", "كتاب", "to", "x", "now", "a"];
const CAPITALS = ["PR", "ISO"];
const JOINTS = ["-", "–", "to", "x"];
const NUMBERS = new Map([
  ["5", 5],
  ["12", 12],
  ["1,000", 1000],
  ["2.5", 2.5],
  ["٢٠", 20],
  ["１０", 10],
]);
const ATTACHED = new Map<string, [number, string]>([
  ["5km", [5, "km"]],
  ["30min", [30, "min"]],
  ["5페이지", [5, "페이지"]],
]);
const OTHERS = ["2nd", "5-10", "x5", "$5", "#12", "#", "-", "–", "7am", "1.2.3", "7:30", "a.", "🍎", "(ok)"];

/** Judges each piece between spaces by its neighbours. */
function naive(pieces: readonly string[]): {amounts: [number, string][]; key: string} {
  const found: [number, string][] = [];
  const at = (index: number): string => pieces[index] ?? "";
  const replaced = pieces.map((piece, index) => {
    const isNumber = NUMBERS.has(piece);
    if (CAPITALS.includes(at(index - 1)) || at(index - 1) === "#") return piece;
    if (JOINTS.includes(at(index - 1)) && /\p{Nd}$/u.test(at(index - 2))) return piece;
    if (isNumber && JOINTS.includes(at(index + 1)) && /^\p{Nd}/u.test(at(index + 2))) return piece;
    const next = at(index + 1).replace(".", "");
    const amount: [number, string] | undefined = isNumber
      ? [NUMBERS.get(piece) ?? NaN, next.toLowerCase()]
      : ATTACHED.get(piece);
    if (amount === undefined || (isNumber && !WORDS.includes(next))) return piece;
    found.push(amount);
    return isNumber ? "{n}" : piece.replace(/^\d+/, "{n}");
  });
  return {amounts: found, key: replaced.join(" ").toLowerCase()};
}

test("a line read piece by piece gives the same amounts", () => {
  const piece = fc.oneof(
    {weight: 3, arbitrary: fc.constantFrom(...NUMBERS.keys())},
    {weight: 4, arbitrary: fc.constantFrom(...WORDS)},
    fc.constantFrom(...ATTACHED.keys()),
    fc.constantFrom(...OTHERS),
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
      const line = ["Do", ...pieces, "now"];
      const {key} = factsOf(line.join(" "));
      expect({amounts: amounts(line.join(" ")), key}).toEqual(naive(line));
    }),
    {numRuns: 1000},
  );
});
