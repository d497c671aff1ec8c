import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {factsOf} from "../../src/core/facts.ts";
import {isAttached, unitFor, withAmount} from "../../src/core/rung-line.ts";

/** The line with its only amount changed. */
function climbed(text: string, to: number): string | undefined {
  const [amount] = factsOf(text).amounts;
  return amount && withAmount(text, amount, to);
}

describe("another amount in a line", () => {
  test.each([
    ["Read 10 pages", 15, "Read 15 pages"],
    ["Run 5km", 10, "Run 10km"],
    [
      "**Read 10 pages** #win/mind [every:: weekday] 📅 2026-11-10 ^id10",
      15,
      "**Read 15 pages** #win/mind [every:: weekday] 📅 2026-11-10 ^id10",
    ],
    ["Read **10** pages", 15, "Read **15** pages"],
    ["Chapter [[10 Tales|x]] 10 pages", 15, "Chapter [[10 Tales|x]] 15 pages"],
    ["Read [[Plan|10 pages]]", 15, "Read [[Plan|15 pages]]"],
    ["Read [10 pages](10%20pages.md)", 15, "Read [15 pages](10%20pages.md)"],
    ["07:10 Read 10 pages", 15, "07:10 Read 15 pages"],
    ["Type 1,000 words", 1700, "Type 1,700 words"],
    ["1.000 Wörter tippen", 1700, "1.700 Wörter tippen"],
    ["Type 1,100 words", 720, "Type 720 words"],
    ["Type 900 words", 1400, "Type 1400 words"],
    ["Walk 10 000 steps", 15000, "Walk 15 000 steps"],
    ["Run 2.5 km", 5, "Run 5 km"],
    ["Run 2,5 km", 1, "Run 1 km"],
    ["اقرأ ١٠ صفحات", 15, "اقرأ ١٥ صفحات"],
    ["१० पृष्ठ पढ़ें", 25, "२५ पृष्ठ पढ़ें"],
    ["10ページ読む", 15, "15ページ読む"],
    ["Read 10 pages [habit:: Reading 10]", 15, "Read 15 pages [habit:: Reading 10]"],
  ])("%s", (text, to, expected) => {
    expect(climbed(text, to)).toBe(expected);
  });

  test.each([
    ["Read 1 page", 5, "Read 5 pages"],
    ["Read *1 page* a day", 5, "Read *5 pages* a day"],
    ["Read **1** page", 5, "Read **5** pages"],
    ["Read 5 pages", 1, "Read 1 page"],
    ["Sit still for 1 minute", 2, "Sit still for 2 minutes"],
    ["Lies 1 Seite", 5, "Lies 5 Seiten"],
    ["Schreib 1 Satz", 5, "Schreib 5 Sätze"],
    ["Schreib 5 Sätze", 1, "Schreib 1 Satz"],
    ["Run 1 km", 5, "Run 5 km"],
    ["Run 5 km", 1, "Run 1 km"],
    ["Lies 1 Frobnikat", 5, "Lies 5 Frobnikat"],
    ["Lire 1 chapitre", 5, "Lire 5 chapitre"],
    ["Read 1 PAGE", 5, "Read 5 PAGES"],
  ])("%s: its unit is one or many where its language is known", (text, to, expected) => {
    expect(climbed(text, to)).toBe(expected);
  });

  test.each(["Read [[5 pages]]", "Read [[Book#5 pages]]", "![[Plan 5 pages]]", "Read https://a.b/5 pages"])(
    "%s: where a link leads to is left as it is",
    (text) => expect(climbed(text, 10)).toBeUndefined(),
  );

  test("is refused where the amount is not the only one", () => {
    const amount = {value: 10, unit: "pages", shown: "pages"};
    expect(withAmount("Read 10 pages of 3 books", amount, 15)).toBeUndefined();
    expect(withAmount("Read 12 pages", amount, 15)).toBeUndefined();
    expect(withAmount("Read", amount, 15)).toBeUndefined();
  });

  test("knows whether a unit is attached, and keeps units of two languages as they are", () => {
    const [km = never()] = factsOf("Run 5km").amounts;
    expect([isAttached("Run 5km", km), isAttached("Run 5 km", km)]).toEqual([true, false]);
    expect(unitFor({value: 1, unit: "minute", shown: "minute"}, 5, "1 minute")).toBe("minute");
  });
});

const anyText = fc.oneof(
  fc.string({unit: "grapheme", maxLength: 40}),
  fc
    .array(
      fc.constantFrom(
        ..."Read,read,10,5,1,1,000,2.5,١٠,pages,page,km,5km,minutes,**,_,==,#win,#5,[every:: day],[habit:: 5 pages],✅ 2026-11-05,[[5 pages]],`5 pages`,(5),5–10,07:05, ,${n},$1,\\5,الصفحات,冊".split(
          ",",
        ),
      ),
      {maxLength: 9},
    )
    .map((words) => words.join(" ")),
);

describe("on any line", () => {
  test("nothing but the amount changes, and going back gives the amount back", () => {
    let changed = 0;
    fc.assert(
      fc.property(anyText, fc.constantFrom(1, 5, 25, 720, 1700), (text, to) => {
        const before = factsOf(text);
        const [amount] = before.amounts;
        fc.pre(amount !== undefined && amount.value !== to);
        const now = withAmount(text, amount, to);
        if (now === undefined) return;
        changed += 1;
        const after = factsOf(now);
        expect(after.amounts.map(({value}) => value)).toEqual([to]);
        expect({...after, key: "", name: "", amounts: []}).toEqual({
          ...before,
          key: "",
          name: "",
          amounts: [],
        });
        // The change is one piece: the number, or the number and its unit.
        const [start, end] = [common(text, now), common(reversed(text), reversed(now))];
        const piece = text.slice(start, text.length - end);
        expect(piece.length).toBeLessThanOrEqual(30);
        const [other] = after.amounts;
        const back = other && withAmount(now, other, amount.value);
        const isPlain = Number.isInteger(amount.value) && !/\d[,. ]\d|0\d|[^ -~]/.test(text);
        if (isPlain && amount.value > 1 && to > 1) expect(back).toBe(text);
      }),
      {numRuns: 5000},
    );
    expect(changed).toBeGreaterThan(300);
  });
});

function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const reversed = (text: string): string => text.split("").reverse().join("");

function never(): never {
  throw new Error("There is no amount");
}
