import {describe, expect, test} from "vitest";
import {
  checkStep,
  wordsOfRule,
  type RuleId,
  type StepContext,
} from "../../../src/core/breakdown/check-step.ts";
import {LANGUAGES, type Language} from "../../../src/core/breakdown/language.ts";
import bad from "../../fixtures/breakdown/steps-bad.json" with {type: "json"};
import good from "../../fixtures/breakdown/steps-good.json" with {type: "json"};

/** The rules that a step breaks, as `R3 R6`. */
function broken(step: string, context: StepContext = {}): string {
  return checkStep(step, context).join(" ");
}

function languageNamed(tag: string): Language | undefined {
  return LANGUAGES.find((language) => language.tag === tag);
}

const TAGS = ["en", "de"] as const;

describe.each(TAGS)("steps in %s", (tag) => {
  const language = languageNamed(tag);

  test.each(good[tag])("%s is tiny enough", (step) => {
    expect(broken(step, {language})).toBe("");
  });

  test.each(bad[tag])("%s breaks %s", (step = "", rules = "") => {
    expect(broken(step, {language})).toBe(rules);
  });
});

test("the tables are as long as they were meant to be", () => {
  expect(good.en.length + good.de.length).toBeGreaterThan(1500);
  expect(bad.en.length + bad.de.length).toBeGreaterThan(800);
});

describe("without a language given", () => {
  test.each([
    ["Novel", "R1"],
    ["Work on the novel", "R2"],
    ["Arbeite am Roman", "R2"],
    ["Type 40 words", ""],
    ["Tippe 40 Wörter", ""],
    ["", "R1"],
    ["  \t", "R1"],
    ["…", "R1"],
    ["- [ ]", "R1"],
    ["Ruf Sam an", ""],
    ["Such eine Anleitung für „毎日“ heraus", ""],
    ["Open “Ein Buch über das Meer”", ""],
    ["Open a note titled “毎日歩く”", ""],
  ])("%j breaks %j", (step, rules) => {
    expect(broken(step)).toBe(rules);
  });

  test("a step that tells none is read in the goal's", () => {
    expect(broken("Sing")).toBe("");
    expect(broken("Sing", {goal: "Get better at the choir's songs"})).toBe("R7");
  });
});

describe("in a language that is not known", () => {
  test.each([
    ["Écrire un livre", ""],
    ["Marcher 30 minutes", "R5"],
    ["Caminar 2 horas", "R5"],
    ["Marcher 3 minutes", ""],
    ["Écrire deux pages de mon roman sur la table de la cuisine avec le stylo bleu", "R4"],
    ["書く", ""],
    ["毎日朝ごはんのあとに机の前に座って日記を一ページだけ書いてから窓を開ける", "R4"],
    ["Écrire 40 mots", "", {goal: "Écrire 50 000 mots"}],
    ["Écrire 40 mots", "R10", {others: ["Écrire 40 mots.", "Ouvrir le cahier"]}],
    ["Appeler Zoé", "R11", {goal: "Appeler le dentiste"}],
    ["Appeler Zoé", "", {goal: "Appeler zoé plus souvent"}],
  ] as [string, string, StepContext?][])("%s breaks %j", (step, rules, context) => {
    expect(broken(step, context)).toBe(rules);
  });
});

describe("R5", () => {
  test.each([
    ["Walk 1 h", "en"],
    ["Um 6 Uhr aufstehen 1 h", "de"],
    ["Run for 20 Minuten", "en"],
  ])("a unit that all know: %s", (step, tag) => {
    expect(broken(step, {language: languageNamed(tag)})).toBe("R5");
  });

  test.each([
    ["Walk for 3 minutes", "R5"],
    ["Walk for 2 minutes", ""],
    ["Take one slow breath", ""],
    ["Sit still for 121 seconds", "R5"],
  ])("a starter %s: %j", (step, rules) => {
    expect(broken(step, {isStarter: true})).toBe(rules);
  });
});

describe("R6", () => {
  test.each([
    ["Type 100 words", {words: 0.1}, "R6"],
    ["Type 500 words", {words: 0.01}, ""],
    ["Read 3 pages", {}, "R6"],
    ["Read 3 pages", {pages: 1}, ""],
    ["Write half a page", {words: 0.01}, ""],
    ["Write one page", {}, "R6"],
    ["Read 250 words", {pages: 2}, ""],
    ["Put 3 books on the shelf", {books: 600}, ""],
  ])("%s at %j: %j", (step, rates, rules) => {
    expect(broken(step, {rates})).toBe(rules);
  });
});

describe("R10", () => {
  test.each([
    ["Write the book", "Write a book", "R6 R10"],
    ["Write a book", "Writing a book", "R6 R10"],
    ["Book a dentist appointment", "Book a dentist appointment", "R10"],
    ["Send the email", "Send the email to Ana", "R10"],
    ["Schreib das Buch", "Ein Buch schreiben", "R6 R10"],
    ['Open a blank note titled "Book"', "Write a book", ""],
    ["Call mum for 2 minutes", "Call mum more often", ""],
    ["Sit still for 2 minutes", "Meditate for 30 minutes every day", ""],
    ["Do 1 push-up", "Do 50 push-ups", ""],
  ])("%s for the goal %s: %j", (step, goal, rules) => {
    expect(broken(step, {goal})).toBe(rules);
  });

  test.each([
    ["Walk for 3 minutes", "Walk 3 minutes", "R10"],
    ["Open the draft", "Open your draft", "R10"],
    ["Type 40 words", "Type 100 words", ""],
    ["Type one sentence for intro", "Type one sentence for methods", ""],
    ["Open the contract", "Open the contacts", ""],
    ["Öffne den Entwurf", "Den Entwurf öffnen", "R10"],
  ])("%s beside %s: %j", (step, other, rules) => {
    expect(broken(step, {others: ["List 3 points", other]})).toBe(rules);
  });
});

describe("R11", () => {
  test.each([
    ["Open chapter 3", "Finish thesis chapter 3", ""],
    ["Open chapter 7", "Finish thesis chapter 3", "R11"],
    ["Open chapter 1", "Finish the thesis", ""],
    ["Read page 214", "Read the handbook", "R11"],
    ["Type 100 words", "Write 50,000 words by 30 June", ""],
    ["Set a timer for 25 minutes", "Write a book", ""],
    ["Transfer $5 to the card", "Pay off $6,000 of debt", ""],
    ["Transfer $250 to the card", "Pay off $6,000 of debt", "R11"],
    ["Write “6000” on a sticky note", "Pay off $6,000 of debt", ""],
    ["Set the alarm to 7:55", "Get up earlier: from 8:00 to 6:30", ""],
    ["Set the alarm to 5:10", "Get up earlier: from 8:00 to 6:30", "R11"],
    ["Set the alarm to 7:55", "Get up at 8 am", ""],
    ["Stell den Wecker auf 7:55", "Um 8 Uhr aufstehen", ""],
    ["Text Ana one photo", "See Ana more", ""],
    ["Text Tom one photo", "See Ana more", "R11"],
    ["Text Jean-Luc (a.k.a. [J]) one photo", "See Jean-Luc [J] more", ""],
    ["Text Jean-Luc one photo", "See Ana more", "R11"],
    ["Write “30” on a card", "Write ٣٠ cards", ""],
    ["Write “by 31.12.2026”", "Write by 31.12.2026\n1. تعلم", ""],
    ["Write “٣٠” on a card", "Write 30 cards", ""],
    ["Write “40” on a card", "Write ٣٠ cards", "R11"],
    ["Write “6000” on a card", "Save ６,０００ yen", ""],
    ["Open Duolingo", "Learn Spanish", "R11"],
    ["Say 5 Spanish words aloud", "Learn Spanish", ""],
    ["Turn off the TV", "Sleep more", ""],
    ["Öffne „Roman“", "Roman schreiben", ""],
    ["Öffne „Duolingo“", "Spanisch lernen", "R11"],
    ["Leg die Schuhe an die Tür", "Mehr laufen", ""],
  ])("%s for the goal %s: %j", (step, goal, rules) => {
    expect(broken(step, {goal})).toBe(rules);
  });

  test("what the note says is known, in any case and any way of separating thousands", () => {
    const source = "- ask dana (call 555-1234)\n- the 12.500 € for the Krüger account";
    expect(broken("Email Dana one line", {goal: "Sell", source})).toBe("");
    expect(broken("Call 555-1234", {goal: "Sell", source})).toBe("");
    expect(broken("Write 12500 on the Krüger page", {goal: "Sell", source})).toBe("");
    expect(broken("Email Dan one line", {goal: "Sell", source: "- ask the landlord"})).toBe("R11");
  });
});

describe("words", () => {
  const rules: RuleId[] = ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11"];

  test.each(rules)("%s is asked kindly", (rule) => {
    expect(wordsOfRule(rule)).toMatch(/^[A-Z].{10,45}\?$/);
    expect(wordsOfRule(rule)).not.toMatch(/\b(?:only|just|should|must|fail|wrong|not)\b/i);
  });
});
