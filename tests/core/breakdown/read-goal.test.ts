import {describe, expect, test} from "vitest";
import {printDay} from "../../../src/core/day.ts";
import {goal, goalOf, outline} from "./read.ts";

/** The items of a note, as an outline, and where they come from. */
function items(title: string, ...body: string[]): string[] {
  const read = goal(title, ...body);
  return [read.source, ...outline(read.items)];
}

describe("what is to be done, the first source that exists", () => {
  test("open boxes, each in the box that it stands in", () => {
    expect(
      items(
        "Move house",
        "- [ ] Rent a van",
        "  - [ ] Compare two prices",
        "  - [x] Ask Jo",
        "- [/] Pack the *kitchen* #home ^box-1",
        "- [x] Give notice",
        "  - [ ] Get it in writing",
        "- plain bullet",
      ),
    ).toEqual([
      "open",
      "0: Rent a van",
      ">1: Compare two prices",
      "3: Pack the kitchen",
      "5: Get it in writing",
      "6: plain bullet",
    ]);
  });

  test("without an open box, the bullets under a heading for the goal or its steps", () => {
    expect(
      items(
        "Move house",
        "- [x] Give notice",
        "## 🎯 Next steps:",
        "- Rent a van",
        "  1. Compare prices",
        "- Pack",
        "### This week",
        "- Label the boxes",
        "## Ideas",
        "- Buy a sofa",
      ),
    ).toEqual(["bullets", "2: Rent a van", ">3: Compare prices", "4: Pack", "6: Label the boxes"]);
  });

  test.each([
    "Goal",
    "My goals",
    "Steps",
    "To do",
    "Plan",
    "Ziele",
    "Nächste Schritte",
    "Étapes",
    "Próximos pasos",
    "Da fare",
    "Шаги",
  ])("under %j", (heading) => {
    expect(items("X", `## ${heading}`, "- one", "## Other", "- two")).toEqual(["bullets", "1: one"]);
  });

  test("under a line that is a heading to its reader", () => {
    const body = [
      "**Next steps**",
      "- Rent a van",
      "",
      "This week:",
      "- Pack",
      "",
      "Done:",
      "- Give notice",
      "- [ ] no",
    ];
    expect(items("Move house", ...body)).toEqual(["bullets", "1: Rent a van", "4: Pack"]);
  });

  test("the only list of a note without headings", () => {
    expect(items("Move house", "Some words.", "", "- Rent a van", "- Pack")).toEqual([
      "bullets",
      "2: Rent a van",
      "3: Pack",
    ]);
    expect(items("Move house", "# About", "- Rent a van")).toEqual(["title", "-: Move house"]);
  });

  test("the property, then the title, without its date", () => {
    const properties = {goal: ["Rent a van by 3 May", "Pack"]};
    const read = goalOf({title: "Move house", properties});
    expect([read.source, ...outline(read.items)]).toEqual(["property", "-: Rent a van", "-: Pack"]);
    expect(items("Move house by 30 June")).toEqual(["title", "-: Move house"]);
  });

  test("a selection comes before all else", () => {
    const body = "# Move\n\n- [ ] Rent a van\n- [ ] Pack 20 boxes by Friday\n";
    const one = goalOf({title: "Move house by 30 June", body, selection: "- [ ] Pack 20 boxes by Friday"});
    expect([one.source, ...outline(one.items)]).toEqual(["selection", "3: Pack 20 boxes"]);
    expect(one.quantity).toMatchObject({amount: 20, unit: "boxes"});
    expect(one.due && printDay(one.due.day)).toBe("2026-04-03");
    const two = goalOf({
      title: "Move house",
      body,
      selection: "- [ ] Rent a van\n- [ ] Pack 20 boxes by Friday\n",
    });
    expect(outline(two.items)).toEqual(["2: Rent a van", "3: Pack 20 boxes by Friday"]);
    expect(goalOf({title: "Move house", body, selection: " \n"}).source).toBe("open");
  });

  test("a selection may be words, part of a line, a done box, or stand nowhere", () => {
    const select = (selection: string): string[] =>
      outline(goalOf({title: "T", body: "Rent a van soon.", selection}).items);
    expect(select("a van")).toEqual(["0: a van"]);
    expect(select("First this\nThen that")).toEqual(["-: First this", "-: Then that"]);
    expect(select("- [x] Rent a van")).toEqual(["-: Rent a van"]);
    expect(select("`code`")).toEqual(["-: code"]);
    expect(select("## Pack the kitchen")).toEqual(["-: Pack the kitchen"]);
    expect(select("> Pack the kitchen")).toEqual(["-: Pack the kitchen"]);
    expect(select("I should pack the kitchen")).toEqual(["-: Pack the kitchen"]);
  });

  test("nothing at all gives no items", () => {
    expect(items("", "")).toEqual(["title"]);
    expect(items("  ", "", "```", "code", "```")).toEqual(["title"]);
  });
});

describe("what is no step", () => {
  test.each([
    ["a done box", "- [x] no"],
    ["a win by another mark", "- [w] no"],
    ["a skipped box", "- [-] no"],
    ["what stands in a skipped box", "- [-] no\n  - [ ] no"],
    ["a moved box", "- [>] no"],
    ["a box in code", "```\n- [ ] no\n```"],
    ["a box in a quote", "> - [ ] no"],
    ["a box in a quoting callout", "> [!quote] Seneca\n> - [ ] no"],
    ["a box in a comment", "%%\n- [ ] no\n%%"],
    ["a box without words", "- [ ]"],
    ["a box that is struck out", "- [ ] ~~no~~"],
    ["a box under a log", "## Training log\n- [ ] no"],
    ["a box under what is done", "## Done\n- [ ] no"],
    ["a box under a budget", "## Budget\n- [ ] no"],
    ["a box under someday", "## Someday / maybe\n- [ ] no"],
    ["a box under German's log", "## Lesetagebuch\n- [ ] no"],
    ["a box under an obstacle", "## Obstacles\n- [ ] no"],
  ])("%s", (_, body) => {
    expect(
      items("T", body, "", "# Steps", "", "- [ ] yes")
        .slice(1)
        .map((item) => item.replace(/^.*: /, "")),
    ).toEqual(["yes"]);
  });

  test("a callout that tells what to do is one", () => {
    expect(items("T", "> [!todo] Today", "> - [ ] yes")).toEqual(["open", "1: yes"]);
  });

  test.each([
    "2026-03-01: ran 3 km",
    "12.3.2026 500 words",
    "3 March – rest day",
    "Mon 3 March: rest day",
    "12/03: ran 3 km",
    "March 3rd: rest day",
    "Flights: $400",
    "Hotel – 320 €",
    "https://example.org/page",
    "![[photo.png]]",
    "“Begin anywhere.”",
    '"Begin anywhere." — John Cage',
    "> quoted",
    "~~dropped~~",
    "✅ bought shoes",
    "Harbour ✔",
    "??",
    "`npm start`",
  ])("a bullet like %s", (line) => {
    expect(items("T", "## Steps", "- yes", `- ${line}`)).toEqual(["bullets", "1: yes"]);
  });
});

test.each(["3 chapters: revise", "10 pages – read", "Купить 12 яиц – сегодня", "Week 1: walk"])(
  "a bullet like %s is a step",
  (line) => {
    expect(items("T", "## Steps", `- ${line}`)).toEqual(["bullets", `1: ${line}`]);
  },
);

describe("what stands in the way", () => {
  test("under a heading, behind a label, in a property", () => {
    expect(goal("Run", "## What stops me", "- Rain", "- [ ] My knee", "Cold mornings.").obstacles).toEqual([
      "Rain",
      "My knee",
      "Cold mornings.",
    ]);
    expect(goal("Run", "**Obstacle:** no time").obstacles).toEqual(["no time"]);
    expect(goalOf({title: "Run", properties: {obstacles: ["no time", "rain"]}}).obstacles).toEqual([
      "no time",
      "rain",
    ]);
    expect(goal("Laufen", "## Hindernisse", "- Regen").obstacles).toEqual(["Regen"]);
  });

  test.each([
    ["I want to run each morning, but I'm always tired after work.", "I'm always tired after work"],
    ["The problem is that my shoes are worn out.", "my shoes are worn out"],
    ["I keep putting it off.", "I keep putting it off"],
    ["It matters to me. I never have an hour to myself!", "I never have an hour to myself"],
    ["I would run more; however, my knee hurts.", undefined],
    ["Ich will laufen, aber ich bin abends zu müde.", "ich bin abends zu müde"],
    ["Ich schaffe es nie vor zehn ins Bett.", "Ich schaffe es nie vor zehn ins Bett"],
  ])("in prose: %s", (text, expected) => {
    expect(goal(text.startsWith("Ich") ? "Laufen lernen" : "Run each day", text).obstacles).toEqual(
      expected === undefined ? [] : [expected],
    );
  });

  test("in the title, which goes on without it", () => {
    const read = goal("Learn the guitar but I have no time");
    expect(read.obstacles).toEqual(["I have no time"]);
    expect(read.aim).toBe("Learn the guitar");
  });

  test.each([
    "Send the email I've been dreading.",
    "I always wanted to run.",
    "It is long, but I love it.",
    "Run, but slowly.",
    "I know I can.",
    "Nothing but trees.",
    "He said he never runs.",
  ])("not in %s", (text) => expect(goal("Run each day", text).obstacles).toEqual([]));
});
