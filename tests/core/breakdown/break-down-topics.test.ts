import {describe, expect, test} from "vitest";
import type {BreakDown} from "../../../src/core/breakdown/break-down.ts";
import {brokenSteps, made, SHIPPED} from "./break-down-made.ts";

function day(title: string, ...body: string[]): BreakDown {
  const input = {title, body: body.join("\n")};
  const broken = made(input, SHIPPED);
  expect(brokenSteps(input, broken)).toEqual([]);
  return broken;
}

function shown(title: string, ...body: string[]): string {
  return day(title, ...body)
    .steps.map(({text}) => text)
    .join("\n");
}

function all(title: string, ...body: string[]): string {
  const {steps, queue} = day(title, ...body);
  return [...steps, ...queue].map(({text}) => text).join("\n");
}

describe("people who are hurt", () => {
  const STRENUOUS =
    /push-up|squat|walk|run |jog|stretch|climb|list 3 things to do instead|where it happens|calor|scale|snack|meal|vegetable/i;

  test.each([
    "Stop binge eating",
    "Stop crying about Dad",
    "Stop drinking",
    "Quit gambling",
    "Run while pregnant",
    "Recover from anorexia",
    "Stop cutting myself",
    "Lose weight (I had an eating disorder)",
    "Get back to running after the stress fracture",
    "Cut down from 3 glasses of wine a night to 1",
    "Declare bankruptcy",
    "Cope with my divorce",
    "Find a therapist",
    "Live with long covid",
  ])("nothing that pushes: %s", (title) => {
    const {rule, steps, queue} = day(title);
    expect(rule).toBe("fallback");
    expect(steps).toHaveLength(3);
    expect(queue.length).toBeGreaterThanOrEqual(2);
    expect(all(title)).not.toMatch(STRENUOUS);
  });

  test("what hurts may stand in the note alone", () => {
    expect(all("Start running", "The doctor says my knee injury needs 6 weeks.")).not.toMatch(STRENUOUS);
  });

  test.each([
    ["Stop cutting myself", /person you trust/],
    ["Quit gambling", /helpline|doctor|text/],
    ["Write a letter to my late mother", /pen and paper/],
    ["Mit dem Trinken aufhören", /Glas Wasser/],
  ])("%s", (title, kind) => expect(shown(title)).toMatch(kind));

  test.each([
    ["Drink more water", /water/],
    ["Write a novel about grief", /Type/],
    ["Swim breast stroke", /swim|pool/],
  ])("not every such word hurts: %s", (title, kind) => expect(shown(title)).toMatch(kind));
});

describe("a goal is told by what it says", () => {
  test.each([
    ["Quit my job", /contract/, /where it happens/],
    ["Prepare the kids' lunch boxes", /pan|dish|box/, /Ask the kids|chat/],
    ["Tidy the garage", /the garage/, /window/],
    ["Tidy the kids' room", /the kids' room/, /kids room/],
    ["Learn to swim", /swim|pool/, /about swim\b/],
    ["Cancel the gym membership", /the gym membership/, /shoes|push-up/],
    ["Buy a piano", /piano/, /Play/],
    ["Get my first 10 customers", /customer/, /Pick the first/],
    ["Open a café", /café|menu|street/, /min\b/],
    ["Inbox zero", /inbox/, /note titled/],
    ["A side hustle", /customer|people|folder/, /next action/],
    ["Fitter werden", /Minute|Liegestütz|Sportsachen/, /·/],
    ["Reisepass verlängern", /Reisepass|Frist|Papier/, /·/],
    ["Lose 8 kg before the wedding", /shoes|water|fruit/, /guest|dates/],
    ["Play Bach's Suite No. 3", /Bach|[Pp]lay/, /instead|where it happens/],
    ["Repot the orchid", /how to repot the orchid/, /titled/],
    ["Knit a scarf for my dad", /scarf/, /chat|Call/],
    ["Buy a gift for Tom", /Tom/, /min\b/],
    ["Ask Lea out", /chat with Lea\b(?! out)/, /“/],
    ["Replace the furnace", /furnace/, /tool|wrong/],
    ["Repair the kettle", /wrong|kettle/, /^Put one tool/m],
    ["Prepare for the theory test", /theory|road signs/, /school/],
    ["Delete 800 unread emails", /Archive 5 unread emails\n.*newsletter/, /greeting|Delete 1/],
    ["Organise my photos", /photos/, /files/],
    ["Volunteer as a football coach", /“Football coach”/, /date for it/],
    ["Ask my boss for a sabbatical", /why the sabbatical would work/, /chat/],
    ["Ask my boss for a 3-day weekend", /why the 3-day weekend would work/, /chat/],
    ["Move mum into the nursing home", /room|home|mum/, /chat|visit/],
    ["Learn the flags of Africa", /list/, /of them/],
    ["Stop snacking in the evening", /snack/, /meals|boat/],
    ["Call the landlord about the mould", /Call the landlord/, /appointment/],
    ["Run 300 km", /Run to the next corner|block|loop/, /Walk fast/],
    ["Go to bed earlier", /bed/, /Write 3 lines/],
  ])("%s", (title, has, not) => {
    expect(shown(title)).toMatch(has);
    expect(shown(title)).not.toMatch(not);
  });

  test.each(["Project Omega-7", "Q3-OKR-14b", "Zephyr"])(
    "a name is one of the interface's language: %s",
    (title) => {
      expect(shown(title)).toContain(`“${title}”`);
      expect(shown(title)).not.toContain("·");
    },
  );

  test.each(["", "🎉", "Untitled"])("a note that says nothing begins with a page: %j", (title) => {
    expect(day(title).steps.map(({kind}) => kind)).toEqual(["starter", "slice", "bigger"]);
  });

  test("two goals of one kind get steps of their own", () => {
    const pairs = [
      ["Learn Spanish", "Learn Python"],
      ["Tidy the garage", "Tidy the attic"],
      ["Practise the guitar", "Sing in the choir"],
      ["Run a marathon", "Swim twice a week"],
      ["Renew my passport", "File my tax return"],
    ] as const;
    for (const [one, other] of pairs) expect(shown(one)).not.toBe(shown(other));
  });
});

describe("what the note says is used", () => {
  test("its obstacle becomes the beginning", () => {
    const {steps} = day("Write a book", "I keep getting distracted by my phone.");
    expect(steps[0]?.text).toBe("Put your phone in another room");
    expect(steps[0]?.why.from).toBe("I keep getting distracted by my phone");
  });

  test("what it wants done besides is offered", () => {
    expect(all("Move to Berlin", "I need to call the landlord.")).toContain("Call the landlord");
  });

  test("each thing it lists is broken down by its own verb", () => {
    const texts = all(
      "Move house",
      "- [ ] Book the movers",
      "- [ ] Pack the kitchen",
      "- [ ] Buy tape",
      "- [ ] Ask Ben for his van",
    );
    expect(texts).toMatch(/movers[^]*kitchen[^]*tape”? on the shopping list[^]*Ben/);
    expect(texts).not.toMatch(/next action|Set a timer/);
  });

  test("several goals in one are all covered", () => {
    const texts = all("Learn guitar, lose 5 kg and read 12 books");
    expect(texts).toMatch(/guitar/);
    expect(texts).toMatch(/shoes|water|vegetable|Walk|March/);
    expect(texts).toMatch(/[Rr]ead|book/);
  });
});

describe("the queue", () => {
  test.each([
    "Write a book",
    "Learn Spanish",
    "Adopt a dog",
    "Zephyr",
    "Lose 40 pounds",
    "Stop doomscrolling",
    "Get up at 6:00",
    "Read 2 pages",
    "Write 50,000 words by 30 June",
    "Garage aufräumen",
    "Umzug nach Wien",
    "10 kg abnehmen",
  ])("has four more: %s", (title) => expect(day(title).queue.length).toBeGreaterThanOrEqual(4));
});

describe("order", () => {
  test.each([
    "Send the email",
    "Adopt a dog",
    "Sell my car",
    "Buy a house",
    "Bake bread",
    "Einen Hund adoptieren",
  ])("beginnings first, then what takes least: %s", (title) => {
    const [first, ...rest] = day(title).steps;
    expect(first?.kind).toMatch(/starter|surroundings/);
    const minutes = rest.map((step) => step.minutes);
    expect(minutes).toEqual([...minutes].sort((one, other) => one - other));
  });
});

test("nothing strenuous is tiny: fifty push-ups begin with one", () => {
  expect(shown("Do 50 push-ups")).toMatch(/Do 1 push-up\nDo 3 push-ups/);
});

test("a pace is never of nothing", () => {
  for (const title of [
    "Visit 5 museums by 1 June",
    "Lose 12 kg by 30 June",
    "Read 900 books by 31 December 2040",
  ])
    expect(day(title).pace?.offered).not.toBe(0);
});

describe("a goal of no topic is told by its verb", () => {
  test.each([
    ["Build a chicken coop", /Sketch the chicken coop/],
    ["Bleed the radiators", /how to bleed the radiators/],
    ["Write to my MP about the bus line", /one sentence about the bus line/],
    ["Replace boiler", /the boiler/],
    ["Teach Ella chess", /Show Ella one first move/],
    ["PROPER HOLIDAY", /^(?!.*HOLIDAY)/s],
    ["Write a cookbook of my grandmother's recipes", /^(?!.*grandmother)/s],
    ["Be more assertive", /“Be more assertive” on a sticky note/],
    ["Reduce my electricity bill", /today's number/],
    ["Grandad's 90th", /possible dates/],
    ["Stammbaum", /„Stammbaum“/],
    ["Keller entrümpeln", /^(?!.*Keller:)/s],
  ])("%s", (title, expected) => {
    expect(shown(title)).toMatch(expected);
  });
});
