import {describe, expect, test} from "vitest";
import {obstacleOffers} from "../../../src/core/breakdown/goal-notes.ts";
import {brokenSteps, made, SHIPPED} from "./break-down-made.ts";
import {goal} from "./read.ts";

function shownFor(title: string, body = ""): string[] {
  return made({title, body}, SHIPPED).steps.map(({text}) => text);
}

function stepsFor(title: string, body = ""): string[] {
  const {steps, queue} = made({title, body}, SHIPPED);
  return [...steps, ...queue].map(({text}) => text);
}

describe("a note says more than its title", () => {
  test.each([
    ["Statistics resit", "Need 46. The rest has no sound, ask Femi for notes.", "Ask Femi for notes"],
    ["Finish the hall", "Cllr Okoye supportive, the other hasn't replied.", "Text Cllr Okoye one line"],
    [
      "Whole Qur'an in translation",
      "Picked it up again with Hana on the phone Thursdays.",
      "Text Hana one line",
    ],
    ["Dad's house", "Been twice. Keep: the radio, his tins.", "Put the radio in one box"],
    [
      "Clear the Barclaycard",
      "Jan 3140\nFeb 2905\nMar 2960 (tyres)",
      "Write today's line under the last one",
    ],
    ["actually eat the beans", "Sow less, and give the key to Dot next door", "Type one line to Dot"],
    ["Phone in the kitchen", "Bought an alarm clock so no excuse.", "Read this note once aloud"],
    ["Glasgow im Herbst", "Es ist uns alles noch nicht klar.", "Markier die Zeile, die am meisten drückt"],
  ])("%s: %s", (title, body, step) => expect(stepsFor(title, body)).toContain(step));

  test("but a day is no person, and no sentence further on an aim", () => {
    const said = stepsFor("Whole Qur'an in translation", "Got stuck, but with Hana on the phone Thursdays.");
    expect(said.join()).not.toMatch(/(?:for|Text) Thursdays/);
    expect(stepsFor("Statistics resit", "19 Aug. Need 46.").join()).not.toMatch(/need 46/i);
    expect(stepsFor("20 limit on Canal Street", "Petition at 212. Ask school.").join()).not.toMatch(/how to/);
  });
});

describe("what anything begins with", () => {
  test("is not the same for all goals", () => {
    const titles = ["Glasgow by September", "Lighthouse", "Zephyr", "The long bench", "Abbey Dash", "Winter"];
    expect(new Set(titles.map((title) => shownFor(title)[1]?.replace(/“.*”/, ""))).size).toBeGreaterThan(1);
  });

  test.each([
    ["phone sleeps in the kitchen", /how to/],
    ["get invoicing off the old server", /how to/],
    ["get our timezone patch merged upstream", /search for|how to/i],
    ["fix things with Marcus", /photo|tool|wrong with/],
    ["Staff engineer this cycle or stop thinking about it", /trigger|boat|breaths/],
    ["have people round once a month", /how they do it|when it counts/],
    ["Biscuit can be left alone for 2 hours", /alone for”/],
  ])("%s: nothing out of place", (title, word) => {
    expect(stepsFor(title).join("\n")).not.toMatch(word);
    expect(brokenSteps({title}, made({title}, SHIPPED))).toEqual([]);
  });

  test("names what a short title asks for", () =>
    expect(stepsFor("Repot the orchid").join()).toMatch(/how to repot the orchid/));
});

describe("what a list says", () => {
  test.each([
    ["is done is no step", "- photos done (one rejected)\n- form to print", /photos/],
    ["is a sum is no step", "- £57.50 x 2 + 88.50\n- form to print", /57|balance/],
    ["is to be tiled is not washed", "- [ ] tile behind sink\n- [ ] door lock", /cloth|Wipe/],
  ])("%s", (_, body, word) => expect(stepsFor("Passports", body).join()).not.toMatch(word));

  test("who stands in it with a title is asked", () =>
    expect(stepsFor("Passports", "- countersign: Mrs Whelan said yes\n- form").join()).toContain(
      "Mrs Whelan",
    ));
});

test("a long obstacle is cut to what it says first", () => {
  const body =
    "## Obstacles\n- I hate the drops, and the practice is far, and nobody there ever picks up the phone before ten";
  const read = goal("Book the eye test", body);
  const [offer] = obstacleOffers(read, made({title: "Book the eye test", body}, SHIPPED).steps);
  expect(offer).toMatch(/^If I hate the drops, I will /);
});
