import {describe, expect, test} from "vitest";
import {obstacleOffers} from "../../../src/core/breakdown/goal-notes.ts";
import {printDay} from "../../../src/core/day.ts";
import {brokenSteps, made, SHIPPED} from "./break-down-made.ts";
import {PLAYBOOKS} from "./break-down-playbooks.ts";
import {goal} from "./read.ts";

/** The worked examples: the goal, its rule, a word of each step's verb or object that must be there. */
const EXAMPLES: readonly (readonly [title: string, rule: string, has: readonly RegExp[]])[] = [
  ["Write a book", "playbook:write", [/^Open /, /book|sentence|words/i]],
  ["Write 50,000 words by 30 June", "quantity", [/40 words/, /100 words/]],
  ["Lose 40 pounds", "outcome->behaviour", [/shoes|fruit/, /water|vegetable|[Ww]alk/]],
  ["Pay off $6,000 of debt by 31 December", "quantity:money", [/balance/, /\$5/]],
  ["Meditate for 30 minutes every day", "duration", [/breath/, /for 2 minutes/]],
  ["Start exercising", "playbook:exercise", [/clothes|shoes/, /push-up|stretch|walk|march|shoulders/i]],
  ["Get out of bed earlier: from 8:00 to 6:30", "quantity:clock", [/7:55/, /across the room/, /clothes/]],
  ["Stop doomscrolling", "negation->replace", [/app|phone/, /page|phone/]],
  ["Send the email I've been dreading", "playbook:email", [/^Open /, /Type|Press/]],
  ["Read 24 books this year", "quantity:count-noun", [/book/, /Read/]],
  ["Tidy the garage", "playbook:tidy", [/bag|box/, /garage/]],
  ["Finish thesis chapter 3: intro, methods and results", "split-list", [/chapter 3/, /intro/, /methods/]],
  ["Call mum more often", "adverb->behaviour", [/mum/, /Call mum|Text mum/]],
  ["Book a dentist appointment", "playbook:phone", [/number/, /Call|Ask|free/]],
];

describe.each([
  ["small", PLAYBOOKS],
  ["shipped", SHIPPED],
] as const)("the worked examples, with the %s playbooks", (_, playbooks) => {
  test.each(EXAMPLES)("%s", (title, rule, has) => {
    const day = made({title}, playbooks);
    const texts = day.steps.map(({text}) => text);
    expect(day.rule).toBe(rule);
    expect(texts).toHaveLength(3);
    for (const pattern of has) expect(texts.join("\n")).toMatch(new RegExp(pattern, "im"));
    expect(brokenSteps({title}, day)).toEqual([]);
    expect(day.steps[0]?.kind).toMatch(/starter|surroundings/);
    expect(day.steps[0]?.minutes).toBeLessThanOrEqual(2);
    for (const {why} of day.steps) expect(why.rule).toBe(rule);
  });
});

describe("pace", () => {
  test("is told of a quantity with a day ahead", () => {
    const {pace} = made({title: "Write 50,000 words by 30 June"}, PLAYBOOKS);
    expect(pace).toMatchObject({
      needed: 550,
      per: "day",
      offered: 100,
      reaches: 9100,
      of: 50_000,
      unit: "words",
    });
    expect(pace && printDay(pace.by)).toBe("2026-06-30");
  });

  test("of money is what is put aside", () => {
    const {pace} = made({title: "Pay off $6,000 of debt by 31 December"}, PLAYBOOKS);
    expect(pace).toMatchObject({needed: 22, offered: 5, reaches: 1375});
  });

  test("of books is one in so many days", () => {
    expect(made({title: "Read 24 books this year"}, PLAYBOOKS).pace?.everyDays).toBe(11);
  });

  test("of hours counts what 5 minutes a day come to", () => {
    const {pace} = made({title: "100 hours of piano by 31 December"}, PLAYBOOKS);
    expect(pace?.reaches).toBeCloseTo((275 * 5) / 60, 1);
  });

  test.each([
    "Write 50,000 words",
    "Write a book by 30 June",
    "Write 50,000 words by 1 January 2025",
    "Walk 10,000 steps a day by 30 June",
  ])("is not told of: %s", (title) => {
    expect(made({title}, PLAYBOOKS).pace).toBeUndefined();
  });

  test("is told where the next open step comes first, with a chunk in the queue", () => {
    const {rule, pace, queue, steps} = made(
      {
        title: "Write 50,000 words by 30 June",
        body: "- [ ] Draft the outline\n- [ ] Ask Ana for notes\n- [ ] Book a desk",
      },
      PLAYBOOKS,
    );
    expect(rule).toBe("next-step");
    expect(pace?.offered).toBe(100);
    expect([...steps, ...queue].map(({text}) => text)).toContain("Write 100 words");
  });
});

describe("a goal that is tiny already", () => {
  test("stays as it is, behind a starter", () => {
    const {steps, rule} = made({title: "Read 2 pages"}, PLAYBOOKS);
    expect(rule).toBe("tiny");
    expect(steps.map(({text}) => text)).toEqual(["Open the book at the next page", "Read 2 pages"]);
  });

  test.each(["Read 20 pages", "Paint the fence", "Get a dog", "Drink 8 glasses of water a day"])(
    "is not: %s",
    (title) => {
      expect(made({title}, PLAYBOOKS).rule).not.toBe("tiny");
    },
  );
});

describe("what the note lists", () => {
  test("comes in its order, none lost, each with where it is from", () => {
    const body = "- Income\n  - find payslips\n  - scan receipts\n- Deductions";
    const {steps, queue} = made({title: "Taxes", body}, PLAYBOOKS);
    const from = [...steps, ...queue].map(({why}) => why.from).slice(1, 4);
    expect(from).toEqual(["Income › find payslips", "Income › scan receipts", "Deductions"]);
  });

  test("says the same only once", () => {
    const {steps, queue} = made(
      {title: "Party", body: "- [ ] Call the baker\n- [ ] Call the baker"},
      PLAYBOOKS,
    );
    const calls = [...steps, ...queue].filter(({text}) => text === "Call the baker");
    expect(calls.map(({why}) => why.from)).toEqual(["Call the baker"]);
  });

  test("is broken down by its own verb where it is no matter of minutes", () => {
    const {steps} = made({title: "Trip to Japan", body: "- [ ] Book flights\n- [ ] Renew the passport"}, []);
    expect(steps.map(({text}) => text).join("\n")).toMatch(/flights[^]*passport/);
  });
});

describe("playbooks", () => {
  test("are not taken for a word beside the point", () => {
    expect(made({title: "Knit a scarf for my dad"}, PLAYBOOKS).rule).toBe("fallback");
    expect(made({title: "Call mum about the run"}, PLAYBOOKS).rule).not.toBe("playbook:exercise");
  });

  test("are not taken where they would do harm", () => {
    const own = [{...PLAYBOOKS.find(({kind}) => kind === "exercise")!, unless: ["ankle"]}];
    expect(made({title: "Exercise again"}, own).rule).toBe("playbook:exercise");
    expect(made({title: "Exercise again", body: "I want to exercise with my ankle."}, own).rule).not.toBe(
      "playbook:exercise",
    );
  });

  test.each([
    "Recover from knee surgery",
    "Cope with grief after dad died",
    "Run again after my injury",
    "Live with depression",
  ])("nothing strenuous, nothing glib: %s", (title) => {
    const {rule, steps} = made({title}, SHIPPED);
    expect(rule).toBe("fallback");
    expect(steps[0]?.text).toMatch(/Pour one glass of water|Make one warm drink/);
    expect(steps.map(({text}) => text).join()).not.toMatch(/push-up|run|walk|stretch|list/i);
  });

  test("of one kind: the last holds", () => {
    const own = {
      ...PLAYBOOKS.find(({kind}) => kind === "tidy")!,
      starters: [{text: "Open one window", minutes: 1, line: 1}],
    };
    const {steps, queue} = made({title: "Tidy the garage"}, [...PLAYBOOKS, own]);
    const texts = [...steps, ...queue].map(({text}) => text);
    expect(texts).toContain("Open one window");
    expect(texts.join()).not.toMatch(/bin bag/);
  });

  test("of another language are left alone", () => {
    const german = PLAYBOOKS.filter(({language}) => language === "de");
    expect(made({title: "Write a novel"}, german).rule).toBe("fallback");
    expect(made({title: "Einen Roman schreiben"}, german).rule).toBe("playbook:write");
  });
});

describe("languages", () => {
  test.each(["Kitap yazmak", "日本語を勉強する", "Выучить язык"])(
    "not a word of English or German beside: %s",
    (title) => {
      for (const {text} of made({title}, SHIPPED).steps)
        expect(text).not.toMatch(
          /(?<!\p{L})(?:open|write|type|put|take|the|your|about|öffne|schreib)(?!\p{L})/iu,
        );
    },
  );

  test("what is listed in one that is not known stays as it is", () => {
    const {steps} = made(
      {title: "Aprender italiano", body: "- [ ] Comprar un cuaderno\n- [ ] Hacer la lista"},
      SHIPPED,
    );
    expect(steps.map(({text}) => text)).toEqual(["Comprar un cuaderno", "Hacer la lista"]);
  });

  test("German gets German", () => {
    const {steps} = made({title: "50.000 Wörter schreiben bis 30. Juni"}, SHIPPED);
    expect(steps.slice(1).map(({text}) => text)).toEqual(["40 Wörter schreiben", "100 Wörter schreiben"]);
  });
});

describe("what is said besides", () => {
  test.each([
    ["a day in the past", "Write 50,000 words by 1 January 2025", "", /2025.*behind us/],
    ["a day that is none", "Write a book by 30 February", "", /30 February.*calendar/],
    ["a day that may be two", "Write a book by 03/04/2027", "", /2027-03-04 \/ 2027-04-03/],
    ["a goal that is reached", "Read 10 books", "10 books read", /reached/],
    ["der Tag liegt zurück", "Einen Roman schreiben bis 1. Januar 2025", "", /hinter uns/],
  ])("%s", (_, title, body, pattern) => {
    const {notes} = made({title, body}, PLAYBOOKS);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(pattern);
  });

  test("nothing, where nothing is to be said", () => {
    expect(made({title: "Write a book by 30 June"}, PLAYBOOKS).notes).toEqual([]);
  });

  test("obstacles become offers, each with a step", () => {
    const note = goal(
      "Write a book",
      "I keep getting distracted by my phone.",
      "## Obstacles",
      "- no time in the evenings",
    );
    const {steps} = made({title: note.title}, PLAYBOOKS);
    const offers = obstacleOffers(note, steps);
    expect(offers).toHaveLength(2);
    expect(offers).toContainEqual(
      expect.stringMatching(/^If no time in the evenings gets in the way, I will [a-z]/),
    );
    expect(offers).toContainEqual(
      expect.stringMatching(/^If I keep getting distracted by my phone, I will [a-z]/),
    );
  });
});

describe("done before", () => {
  test("what was written is not offered again", () => {
    const first = made({title: "Tidy the garage"}, PLAYBOOKS).steps.map(({text}) => text);
    const again = made({title: "Tidy the garage"}, PLAYBOOKS, first).steps.map(({text}) => text);
    expect(again.length).toBeGreaterThan(0);
    expect(again.filter((text) => first.includes(text))).toEqual([]);
  });
});
