import {describe, expect, test} from "vitest";
import {changesOf, controlValue, DAILY_GOAL, fitsControl, rateKey} from "../../src/app/setting-values.ts";
import {RATE_FIELDS} from "../../src/core/breakdown/rate-fields.ts";
import {changeSettings, DEFAULTS, resolveSettings, type Settings} from "../../src/core/settings.ts";
import {TODAY} from "./surroundings.ts";

const [words] = RATE_FIELDS;
if (words === undefined) throw new Error("no rates");
const WORDS = rateKey(words);

/** The settings after a control took a value, and what is stored of them. */
function after(key: string, value: unknown, settings: Settings = DEFAULTS): {stored: object; shown: unknown} {
  const stored = changeSettings({...settings}, changesOf(settings, key, value, TODAY));
  return {stored, shown: controlValue(resolveSettings(stored).settings, key, TODAY)};
}

describe("a control", () => {
  test.each([
    ["scope", "tag", "tag"],
    ["dayStart", "4", "4"],
    [DAILY_GOAL, 3, 3],
    ["stepsHeading", "First steps", "First steps"],
    ["tagGoals", false, false],
    ["goalTag", "#goals", "goals"],
    ["anchors", " After lunch \n\nAfter tea\r\nAfter lunch", "After lunch\nAfter tea"],
    ["playbooksFolder", "Playbooks", "Playbooks"],
    [WORDS, "25", "25"],
  ])("of %s takes %j", (key, value, shown) => {
    expect(after(key, value).shown).toEqual(shown);
  });

  test.each([
    ["stepsHeading", "First steps", ""],
    ["goalTag", "goals", " "],
    ["playbooksFolder", "Playbooks", ""],
    ["anchors", ["After lunch"], " \n"],
    ["rates", {words: 0.04}, ""],
  ] as const)("of %s is cleared to have the default again", (setting, own, cleared) => {
    const key = setting === "rates" ? WORDS : setting;
    expect(fitsControl(key, cleared)).toBe(true);
    const {stored} = after(key, cleared, {...DEFAULTS, [setting]: own});
    expect(stored).not.toHaveProperty(setting);
  });

  test.each([
    ["winTag", ""],
    ["goalTag", "two words"],
    ["stepsHeading", "##"],
    ["anchors", `ok\n${"a".repeat(101)}`],
    [WORDS, "0"],
    ["nothing", "x"],
    ["rate nothing", "x"],
  ])("of %s does not take %j", (key, text) => {
    expect(fitsControl(key, text)).toBe(false);
  });

  test("that is unknown shows and changes nothing", () => {
    expect(controlValue(DEFAULTS, "toString", TODAY)).toBeUndefined();
    expect(changesOf(DEFAULTS, "toString", "x", TODAY)).toEqual({});
  });
});
