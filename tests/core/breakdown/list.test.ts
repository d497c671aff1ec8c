import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {languageOf} from "../../../src/core/breakdown/language.ts";
import {partsOf} from "../../../src/core/breakdown/list.ts";
import {language} from "./read.ts";

/** The parts with a bar between, what they are of before a colon; undefined where it is one thing. */
function parts(text: string): string | undefined {
  const found = partsOf(text, languageOf(text));
  return found && (found.of === "" ? "" : `${found.of}: `) + found.parts.join(" | ");
}

describe("a list is split", () => {
  test.each([
    ["Prepare the talk: outline, slides and handout", "Prepare the talk: outline | slides | handout"],
    ["Tax return: income; receipts; signature", "Tax return: income | receipts | signature"],
    ["Paint the door, fix the latch and oil the hinges", "Paint the door | Fix the latch | Oil the hinges"],
    ["Paint the door and the fence", "Paint the door | Paint the fence"],
    ["Paint the door and fence", "Paint the door | Paint the fence"],
    ["Buy flour, eggs and butter", "Buy flour | Buy eggs | Buy butter"],
    ["Buy flour, eggs, and butter", "Buy flour | Buy eggs | Buy butter"],
    ["Write to Ann, Bo and Cy", "Write to Ann | Write to Bo | Write to Cy"],
    ["Vacuum the hall, then mop the floor", "Vacuum the hall | Mop the floor"],
    ["Learn Italian, get fit and save money", "Learn Italian | Get fit | Save money"],
    ["Buy varnish and brush the table", "Buy varnish | Brush the table"],
    ["Keller ausmisten, Regal bauen und Fenster putzen", "Keller ausmisten | Regal bauen | Fenster putzen"],
    ["Flur und Keller fegen", "Flur fegen | Keller fegen"],
    ["Küche streichen und Bad fliesen", "Küche streichen | Bad fliesen"],
    ["Flur fegen und Fenster putzen", "Flur fegen | Fenster putzen"],
    ["Feg den Flur und den Keller", "Feg den Flur | Feg den Keller"],
    ["Vortrag: Gliederung, Folien und Handzettel", "Vortrag: Gliederung | Folien | Handzettel"],
    ["Mémoire : plan, méthode et résultats", "Mémoire: plan | méthode | résultats"],
    ["Доклад: план, слайды и текст", "Доклад: план | слайды | текст"],
  ])("%s", (text, expected) => expect(parts(text)).toBe(expected));
});

describe("one thing stays one", () => {
  test.each([
    "Read Sense and Sensibility",
    "Read Pride and Prejudice",
    "Research and Development",
    "Join Research and Development",
    "Buy bread and butter",
    "Learn to play R&B",
    "Learn salt and pepper drawing",
    "Update terms and conditions",
    "Cook fish and chips",
    "Prepare profit and loss",
    "Take the health and safety course",
    "Get bed and breakfast licence",
    "Plan mum and dad's anniversary",
    "Read 'Crime and Punishment'",
    "Pro und Contra schreiben",
    "Hab und Gut sortieren",
    "Watch Lilo and Stitch",
    "Order from Johnson & Johnson",
    "Join Search and Rescue",
    "Visit Trinidad and Tobago",
    "Copy and paste the quote",
    "Learn rock and roll piano",
    "Have dinner with friends and family",
    "Draw a black and white portrait",
    "Mix a gin and tonic",
    "Write a short and clear summary",
    "Read essays about trees and rivers",
    "Wrap a gift for Ann and Bo",
    "Go and see the sea",
    "Cook for 5 and 6 guests",
    "Run a race, even if slowly",
    "Strength and conditioning",
    "Pack the bag (tent, stove and rope)",
    'Read "Flour, Eggs and Butter"',
    "Stolz und Vorurteil lesen",
    "Finish the report",
    "",
  ])("%j", (text) => expect(parts(text)).toBeUndefined());
});

test("of any text, parts are two or more, none empty, each with words of the text alone", () => {
  const word = fc.constantFrom(
    "Buy",
    "eggs",
    "and",
    ",",
    ":",
    ";",
    "(",
    ")",
    "the",
    "a",
    "Ann",
    "to",
    "12",
    "then",
    "und",
    "&",
    "–",
  );
  fc.assert(
    fc.property(fc.array(word, {maxLength: 20}), fc.constantFrom("en", "de", undefined), (words, tag) => {
      const text = words.join(" ");
      const found = partsOf(text, tag === undefined ? undefined : language(tag));
      if (found === undefined) return;
      expect(found.parts.length).toBeGreaterThan(1);
      for (const part of found.parts) {
        expect(part.trim()).not.toBe("");
        for (const own of part.toLowerCase().split(" ")) expect(text.toLowerCase()).toContain(own);
      }
    }),
    {numRuns: 1000},
  );
});
