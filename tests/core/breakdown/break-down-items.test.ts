import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {goalText} from "./generated-goals.ts";
import {brokenSteps, lostItems, made, SHIPPED} from "./break-down-made.ts";

/** The texts of a first day, then of its queue as far as the note's items go. */
function day(title: string, ...lines: readonly string[]): {shown: string[]; all: string[]} {
  const {steps, queue} = made({title, body: lines.join("\n")}, SHIPPED);
  const texts = [...steps, ...queue].map(({text}) => text);
  return {shown: texts.slice(0, steps.length), all: texts};
}

function first(title: string, ...lines: readonly string[]): string[] {
  return day(title, ...lines).shown;
}

describe("the first open items are the day", () => {
  test("whatever word of one could name a playbook", () => {
    expect(
      first(
        "Project Sparrow",
        "- [x] scope agreed",
        "- [ ] get Nadia to confirm the budget",
        "- [ ] rough timeline (6 weeks?)",
        "- [-] hire a contractor",
      ),
    ).toEqual([
      "Open the chat with Nadia",
      "Ask Nadia about the budget in one line",
      "Write 3 lines of the rough timeline",
    ]);
  });

  test("a deed to many things is done to one of them", () => {
    expect(first("Paint the hallway", "1. fill the holes", "2. tape the edges").slice(1)).toEqual([
      "Fill one hole",
      "Tape one edge",
    ]);
  });

  test("people with a title are written to one by one", () => {
    const texts = day(
      "Scholarship for Lund",
      "- [ ] motivation letter",
      "- [ ] 2 references: Prof. Adeyemi, Ms Holt",
    ).all.join("\n");
    expect(texts).toMatch(
      /first sentence of the motivation letter\n.*line to Prof\. Adeyemi\n.*line to Ms Holt/,
    );
  });

  test.each([
    ["Pick 10 poems", "Pick one poem"],
    ["budget", "Write 3 lines of the budget"],
    ["cover letter", "Type the first sentence of the cover letter"],
    ["undercoat", "Write “undercoat” on the shopping list"],
    ["Venue", "Look up one price for the venue"],
    ["dentist", "Look up one number for the dentist"],
    ["scan receipts", "Scan one receipt"],
    ["ask Milan for his wrench", "Ask Milan for his wrench"],
    ["call the landlord about the heating", "Call the landlord about the heating"],
    ["cat sitter (ask Jonas?)", "Type one line to Jonas about the cat sitter"],
    ["Review with Dana", "Type one line to Dana about “Review with Dana”"],
    ["send CV to Tom", "Open a mail to Tom"],
    ["cancel the paper 12.-26.7.", "Type one line that cancels the paper"],
    ["split tax from discount", "Look up how to split tax from discount"],
  ])("%s", (item, step) => expect(day("Get ready for the summer", `- [ ] ${item}`).all).toContain(step));

  test.each([
    ["Praxis suchen", "Such eine Praxis in der Nähe heraus"],
    ["Unterlagen anfordern", "Tippe eine Zeile mit der Bitte: „Unterlagen“"],
    ["Kartons besorgen", "Schreib „Kartons“ auf den Einkaufszettel"],
    ["Motivationsschreiben", "Tippe den ersten Satz für „Motivationsschreiben“"],
    ["Einladungen", "Notiere 3 Namen für „Einladungen“"],
    ["Löcher füllen", "Notiere 3 Dinge für „Löcher füllen“"],
  ])("auf Deutsch: %s", (item, step) =>
    expect(day("Was noch offen ist", `- [ ] ${item}`).all).toContain(step),
  );

  test("those that no set knows are not all told in one form", () => {
    const {all} = day("Errands", "- [ ] gazebo", "- [ ] trampoline", "- [ ] hula hoops");
    const forms = ["gazebo", "trampoline", "hula hoops"].map((item) =>
      all.find((text) => text.includes(item) && !text.includes("top of a page"))?.replace(`“${item}”`, ""),
    );
    expect(new Set(forms).size).toBe(3);
  });
});

describe("what is to be done is read", () => {
  test("of bullets beside boxes after them", () => {
    const texts = day("Flat move", "- [ ] pay Kita", "", "- van", "- sun cream").all.join("\n");
    expect(texts).toMatch(/Pay Kita[^]*the van[^]*sun cream/);
  });

  test("of a line of prose that lists things", () => {
    const {all} = day(
      "Todo before the holidays",
      "passport photos!!, cat sitter (ask Jonas?), pay Kita, sun cream",
    );
    for (const word of ["passport photos", "Jonas", "Pay Kita", "sun cream"])
      expect(all.join()).toContain(word);
  });

  test("but not of a sentence", () => {
    const title = "Paint the hall";
    const {queue, steps} = made(
      {title, body: "It is dark, it is cold, nobody has time, and paint is dear."},
      SHIPPED,
    );
    expect([...steps, ...queue].filter(({why}) => why.rule === "next-step")).toEqual([]);
  });

  test("of what is needed, not of what is there", () => {
    const {all} = day("Bake the bread for Sunday", "- have: flour, eggs", "- need: yeast, poppy seeds");
    expect(all).toContain("Write “yeast” on the shopping list");
    expect(all).toContain("Write “poppy seeds” on the shopping list");
    expect(all.join()).not.toMatch(/eggs/);
  });

  test("of links alone", () => {
    const {all} = day("Get in touch again", "- [[Aunt Rosa]]", "- [[Tom Weiss|Tom]]");
    expect(all).toContain("Type one line to “Aunt Rosa”");
    expect(all).toContain("Type one line to “Tom”");
  });

  test("not of a log", () => {
    const {all} = day("Run a marathon", "- Jan 31 km", "- Feb 22 km", "- 2026-03-01: ran 3 km");
    expect(all.join()).not.toMatch(/Jan|Feb|2026/i);
  });
});

describe("a long list", () => {
  test("of any items keeps what is promised, however far down they are", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Get ready for the summer", "Was noch offen ist"),
        fc.array(goalText, {minLength: 30, maxLength: 40}),
        (title, items) => {
          const body = items.map((item) => `- [ ] ${item.replaceAll("\n", " ")}`).join("\n");
          const input = {title, body};
          const found = made(input, SHIPPED);
          expect(brokenSteps(input, found)).toEqual([]);
          expect(lostItems(input, found)).toEqual([]);
        },
      ),
      {numRuns: 40},
    );
  });

  test("has equal items once", () => {
    const body = "- [ ] Sow the beans\n".repeat(500);
    const {steps, queue} = made({title: "Grow a garden", body}, SHIPPED);
    expect([...steps, ...queue].filter(({why}) => why.from === "Sow the beans").length).toBeLessThanOrEqual(
      2,
    );
  });
});
