import {describe, expect, test} from "vitest";
import {checkStep} from "../../src/core/breakdown/check-step.ts";
import {LANGUAGES} from "../../src/core/breakdown/language.ts";
import {STARTER_AREAS, starterWins} from "../../src/core/starter-wins.ts";

describe.each(["en", "de"])("starter wins (%s)", (locale) => {
  const wins = starterWins(locale);
  const language = LANGUAGES.find(({tag}) => tag === locale);

  test("are at least a dozen an area, area by area", () => {
    const areas = [...new Set(wins.map(({area}) => area))];
    expect(areas).toEqual(STARTER_AREAS);
    for (const each of areas)
      expect(wins.filter(({area}) => area === each).length).toBeGreaterThanOrEqual(12);
  });

  test("are each another one, and take a minute or two", () => {
    expect(new Set(wins.map(({text}) => text.toLowerCase())).size).toBe(wins.length);
    expect(wins.filter(({minutes}) => minutes !== 1 && minutes !== 2)).toEqual([]);
  });

  test("are tiny enough as starters, whether the language is known or seen", () => {
    expect(language).toBeDefined();
    const broken = wins.flatMap(({text}) => {
      const rules = [...checkStep(text, {language, isStarter: true}), ...checkStep(text, {isStarter: true})];
      return rules.length === 0 ? [] : [`${text}: ${rules.join()}`];
    });
    expect(broken).toEqual([]);
  });

  test("are no twins of each other within an area", () => {
    const twins = STARTER_AREAS.flatMap((area) => {
      const texts = wins.filter((win) => win.area === area).map(({text}) => text);
      return texts.filter((text, at) =>
        checkStep(text, {language, others: texts.filter((_, other) => other !== at)}).includes("R10"),
      );
    });
    expect(twins).toEqual([]);
  });

  test("can stand in a note as they are", () => {
    expect(wins.filter(({text}) => /[\r\n|*#[\]^]|^\s|\s$|!/.test(text))).toEqual([]);
  });
});

test("those of the picture are there, in its order", () => {
  const morning = starterWins("en").filter(({area}) => area === "Morning");
  expect(morning.slice(0, 6).map(({text, minutes}) => [text, minutes])).toEqual([
    ["Drink a glass of water", 1],
    ["Open one window", 1],
    ["Make the bed", 2],
    ["Stretch for 1 minute", 1],
    ["Write one line about today", 2],
    ["Step outside for one breath", 1],
  ]);
});

test("a language that we have no words in gets English ones, one with a country its own", () => {
  expect(starterWins("fr")).toBe(starterWins("en"));
  expect(starterWins("constructor")).toBe(starterWins());
  expect(starterWins("de-AT")).toBe(starterWins("de"));
  expect(starterWins("en-GB")).toBe(starterWins("en"));
});
