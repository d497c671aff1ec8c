import {describe, expect, test} from "vitest";
import {readAction} from "../../../src/core/breakdown/action.ts";
import {checkStep} from "../../../src/core/breakdown/check-step.ts";
import {fill} from "../../../src/core/breakdown/offer-book.ts";
import {offersOf} from "../../../src/core/breakdown/offers.ts";
import {MOST_MINUTES} from "../../../src/core/breakdown/step.ts";
import {language} from "./read.ts";

/** What places are filled with; those that a goal does not have, with a stand-in. */
const GOALS = {en: "Repair the old bike for Tom", de: "Das Fahrrad reparieren"};

describe.each(["en", "de"] as const)("what is offered in %s", (tag) => {
  const tongue = language(tag);
  const offers = offersOf(tongue)!;
  const sets = Object.entries(offers.sets).flatMap(([kind, list]) =>
    list.map((set, at) => ({kind, at, set})),
  );
  const source = `${GOALS[tag]} 5 $ 7:55 museums museum`;
  const action = readAction(GOALS[tag], tongue);
  const filling = {action, sum: tag === "en" ? "$5" : "5 €", time: "7:55", unit: "museums", one: "museum"};

  test.each(sets)("$kind $at: each step is tiny enough", ({set}) => {
    for (const {text, minutes, kind} of set.drafts) {
      const shown = fill(text, filling) ?? text.replace(/\{\w+\}/g, "“it”");
      const isStarter = kind === "starter" || kind === "surroundings";
      expect([shown, checkStep(shown, {language: tongue, isStarter, source: `${source} 5 €`})]).toEqual([
        shown,
        [],
      ]);
      expect(minutes).toBeGreaterThan(0);
      expect(minutes).toBeLessThanOrEqual(MOST_MINUTES[kind]);
    }
  });

  test.each(["deal", "item", "fallback"] as const)("%s: no verb is in two sets", (kind) => {
    const verbs = offers.sets[kind].flatMap(({words}) => [...(words?.words ?? [])]);
    expect(verbs.filter((verb, at) => verbs.indexOf(verb) !== at)).toEqual([]);
  });
});
