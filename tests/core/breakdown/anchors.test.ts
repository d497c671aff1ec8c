import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {anchored, anchorsFor} from "../../../src/core/breakdown/anchors.ts";
import {checkStep} from "../../../src/core/breakdown/check-step.ts";
import {goal} from "./read.ts";

const ANCHORS = [
  "After I get on the bus",
  "After I brush my teeth",
  "After dinner",
  "When I sit down at my desk",
  "After I put the kids to bed",
  "Nach dem Frühstück",
];

describe("the anchors that suit come first", () => {
  test.each([
    ["Meditate every morning", /teeth|Frühstück/],
    ["Read before bed in the evening", /dinner|to bed/],
    ["Clear my email inbox", /desk/],
    ["Spend more time with the kids", /kids/],
    ["Jeden Morgen dehnen", /teeth|Frühstück/],
  ])("%s", (title, first) => expect(anchorsFor(goal(title), ANCHORS)[0]).toMatch(first));

  test("those that suit alike stay in their order, blank ones are left out", () => {
    expect(anchorsFor(goal("Zephyr v2"), [" ", ...ANCHORS, ""])).toEqual(ANCHORS);
  });

  test("none is invented, changed or lost", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), fc.array(fc.string({unit: "binary"})), (title, anchors) => {
        const found = anchorsFor(goal(title), anchors);
        expect([...found].sort()).toEqual(anchors.filter((anchor) => anchor.trim() !== "").sort());
      }),
      {numRuns: 500},
    );
  });
});

describe("an anchor before a step", () => {
  test.each([
    ["After I pour my coffee", "Open the draft", "After I pour my coffee, I will open the draft"],
    ["When I sit down, ", "Put your phone in a drawer", "When I sit down, I will put my phone in a drawer"],
    ["After lunch", "PDF the report once", "After lunch, I will PDF the report once"],
    ["Coffee", "Open the draft", "Coffee: Open the draft"],
    ["Nach dem Kaffee", "Öffne den Entwurf", "Nach dem Kaffee: Öffne den Entwurf"],
    ["Nach dem Kaffee", "Open the draft", "Nach dem Kaffee: Open the draft"],
    ["Después del café", "Abrir el libro · 2 min", "Después del café: Abrir el libro · 2 min"],
    ["", "Open the draft", "Open the draft"],
  ])("%s + %s", (anchor, step, expected) => expect(anchored(anchor, step)).toBe(expected));

  test.each([
    ["After I pour my coffee", "Open the draft"],
    ["Nach dem Kaffee", "Öffne den Entwurf"],
    ["After I put the kids to bed and lock the front door", "Write one line about the day on paper"],
  ])("is left out when the step is checked: %s", (anchor, step) => {
    expect(checkStep(anchored(anchor, step))).toEqual([]);
  });
});
