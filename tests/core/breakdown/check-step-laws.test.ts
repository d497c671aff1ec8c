import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {checkStep, type RuleId} from "../../../src/core/breakdown/check-step.ts";
import {LANGUAGES} from "../../../src/core/breakdown/language.ts";
import bad from "../../fixtures/breakdown/steps-bad.json" with {type: "json"};
import good from "../../fixtures/breakdown/steps-good.json" with {type: "json"};

const ORDER: readonly RuleId[] = ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11"];
const [ENGLISH, GERMAN] = ["en", "de"].map((tag) => LANGUAGES.find((language) => language.tag === tag));

/** Steps without an anchor or a label, which what is put before or behind them could belong to. */
const PLAIN = good.en.filter(
  (step) =>
    !/[,:“"]|\b(?:after|before|when)\b|^(?:\d|After|When|Every|On|Right|Now|Then|Just|I |Let)/.test(step),
);
const PLAIN_GERMAN = good.de.filter(
  (step) => !/[,:„]|^(?:Nach|Vor|Um|Beim|Jeden|Sobald|Wenn|Bevor|Ich)/.test(step),
);

const lowered = (step: string): string => step.slice(0, 1).toLowerCase() + step.slice(1);
/** Nouns and names keep their capital. */
const loweredGerman = (step: string): string => {
  if (/^\S+ \p{Ll}+en$/u.test(step)) return step;
  const first = /^\p{L}*/u.exec(step)?.[0].toLowerCase() ?? "";
  return GERMAN?.verbs.has(first) === true || GERMAN?.glue.has(first) === true ? lowered(step) : step;
};

describe("what is put to a good step", () => {
  test.each<[string, (step: string) => string]>([
    ["an anchor before it", (step) => `After I pour my coffee, ${lowered(step)}`],
    ["an anchor and who acts", (step) => `When I get home, I'll ${lowered(step)}`],
    ["who acts", (step) => `I will ${lowered(step)}`],
    ["a time", (step) => `At 7:30, ${lowered(step)}`],
    ["a label", (step) => `Garden: ${lowered(step)}`],
    ["please", (step) => `Please ${lowered(step)}`],
    ["an anchor behind it", (step) => `${step} after lunch`],
    ["a day", (step) => `${step} today`],
  ])("%s leaves it good", (_, change) => {
    for (const step of PLAIN)
      expect([change(step), checkStep(change(step), {language: ENGLISH})]).toEqual([change(step), []]);
  });

  test.each<[string, RuleId, (step: string) => string]>([
    ["a second action", "R3", (step) => `${step} and write one line`],
    ["an action behind it", "R3", (step) => `${step}, then call Ana`],
    ["a second sentence", "R3", (step) => `${step}. Call the bank`],
    ["a hedge", "R8", (step) => `Maybe ${lowered(step)}`],
    ["trying", "R8", (step) => `Try to ${lowered(step)}`],
    ["an open end", "R8", (step) => `${step} etc.`],
    ["dots", "R8", (step) => `${step} …`],
    ["a negation", "R9", (step) => `Don't ${lowered(step)}`],
    ["never", "R9", (step) => `Never ${lowered(step)}`],
    ["13 words more", "R4", (step) => `${step} in ${"very ".repeat(13)}big letters`],
  ])("%s breaks %s", (_, rule, change) => {
    for (const step of PLAIN)
      expect([change(step), checkStep(change(step), {language: ENGLISH})]).toEqual([
        change(step),
        expect.arrayContaining([rule]),
      ]);
  });

  test.each<[string, RuleId | undefined, (step: string) => string]>([
    ["an anchor before it", undefined, (step) => `Nachdem ich Kaffee gekocht habe, ${loweredGerman(step)}`],
    [
      "an anchor without a comma",
      undefined,
      (step) => (loweredGerman(step) === step ? step : `Nach dem Kaffee ${loweredGerman(step)}`),
    ],
    ["bitte", undefined, (step) => `Bitte ${loweredGerman(step)}`],
    ["a label", undefined, (step) => `Garten: ${step}`],
    ["a hedge", "R8", (step) => `Vielleicht ${loweredGerman(step)}`],
    ["an open end", "R8", (step) => `${step} usw.`],
    ["nie", "R9", (step) => `Nie ${loweredGerman(step)}`],
  ])("in German, %s: %s", (_, rule, change) => {
    for (const step of PLAIN_GERMAN) {
      const rules = checkStep(change(step), {language: GERMAN}).filter(
        (found) => found !== "R4" || rule !== undefined,
      );
      expect([change(step), rules]).toEqual([
        change(step),
        rule === undefined ? [] : expect.arrayContaining([rule]),
      ]);
    }
  });
});

const pieces = [...good.en, ...good.de, ...bad.en.flat(), ...bad.de.flat()].flatMap((step) =>
  step.split(" "),
);
const text = fc.oneof(
  fc.string({unit: "binary", maxLength: 200}),
  fc
    .array(fc.constantFrom(...pieces, ",", "and", "“", "[[", "`", "30 min", "\n"), {maxLength: 40})
    .map((words) => words.join(" ")),
);

describe("any text", () => {
  const language = fc.constantFrom(undefined, ...LANGUAGES);

  test("gives rules in their order, each once, the same each time", () => {
    fc.assert(
      fc.property(text, text, language, fc.boolean(), (step, other, known, isStarter) => {
        const context = {language: known, goal: other, source: other, others: [other], isStarter};
        const rules = checkStep(step, context);
        expect(rules).toEqual(ORDER.filter((rule) => rules.includes(rule)));
        expect(checkStep(step, context)).toEqual(rules);
      }),
      {numRuns: 1000},
    );
  });

  test("breaks no fewer rules when more is known to check against", () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(...LANGUAGES), (step, other, known) => {
        const alone = checkStep(step, {language: known});
        expect(checkStep(step, {language: known, goal: other, others: [other]})).toEqual(
          expect.arrayContaining([...alone]),
        );
      }),
      {numRuns: 1000},
    );
  });

  test("is the same as another whichever of the two is asked about", () => {
    const some = fc.oneof(text, fc.constantFrom(...good.en, ...good.de));
    fc.assert(
      fc.property(some, some, fc.constantFrom(...LANGUAGES), (one, other, known) => {
        const isSame = (step: string, beside: string): boolean =>
          checkStep(step, {language: known, others: [beside]}).includes("R10");
        fc.pre(/\p{L}/u.test(one) && /\p{L}/u.test(other));
        expect(isSame(one, other)).toBe(isSame(other, one));
      }),
      {numRuns: 1000},
    );
  });

  test.each([
    ["Draft drafts", "Draft"],
    ["Open the opener of the openers", "Open the door"],
  ])("%s and %s, too", (one, other) => {
    const [there, back] = [
      [one, other],
      [other, one],
    ].map(([step = "", beside = ""]) => checkStep(step, {language: ENGLISH, others: [beside]}));
    expect(there?.includes("R10")).toBe(back?.includes("R10"));
  });

  test("is a duplicate of itself, and without numbers or names from elsewhere its own source", () => {
    for (const [language, steps] of [
      [ENGLISH, good.en],
      [GERMAN, good.de],
    ] as const)
      for (const step of steps)
        expect([step, checkStep(step, {language, others: [step], source: step})]).toEqual([step, ["R10"]]);
  });
});

describe("large and hostile text", () => {
  const MILLION = 1_000_000;

  test.each([
    ["a letter", "a"],
    ["words", "type the word and "],
    ["opening quotes", "“„«"],
    ["links", "[["],
    ["code", "`"],
    ["numbers", "1.,"],
    ["marks on marks", "e\u0301\u0301"],
    ["anchors", "after before "],
    ["commas", ", "],
    ["wide characters", "字"],
    ["right to left", "\u202E\u05D0 "],
  ])("%s", (_, unit) => {
    const step = unit.repeat(MILLION / unit.length);
    const started = performance.now();
    const rules = checkStep(step, {language: ENGLISH, goal: step, others: [step]});
    expect(rules).not.toEqual([]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test.each([
    ["many numbers", "1 "],
    ["one long number", "1"],
    ["separated digits", "1,"],
    ["the name's start", "zor "],
    ["capitals of two characters", "İ"],
    ["times of day", "7:30 "],
  ])("in a note of %s", (_, unit) => {
    const source = unit.repeat(MILLION / 2 / unit.length);
    const started = performance.now();
    expect(checkStep("Email Zora at 5:10 about page 77", {language: ENGLISH, source})).toEqual(["R11"]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test("names and numbers are looked for in a note of 10 MB", () => {
    const source = "lorem ipsum Anna 42 dolor ".repeat(400_000);
    const started = performance.now();
    expect(checkStep("Email Zora one line about page 77", {language: ENGLISH, source})).toEqual(["R11"]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
