import {describe, expect, it} from "vitest";
import {partsOf} from "../../../src/core/breakdown/list.ts";
import {readGoal} from "../../../src/core/breakdown/read-goal.ts";
import {language, TODAY} from "./read.ts";

describe("large and hostile notes are read in time that grows with their length", () => {
  const many = 200_000;

  it.each<[string, string]>([
    ["prose", "plain words on a line, some more of them and more\n".repeat(20_000)],
    ["goals in prose", "I want to write 5 pages by June, but I never do it. ".repeat(20_000)],
    ["open boxes", "- [ ] do the thing with 5 items\n".repeat(32_000)],
    ["ticked boxes", "- [x] do the thing with 5 items\n".repeat(32_000)],
    ["bullets under a heading", `## Steps\n${"- do the thing with 5 items\n".repeat(36_000)}`],
    ["headings", Array.from({length: 60_000}, (_, index) => `# heading ${index}\n`).join("")],
    ["one line", "x ".repeat(500_000)],
    ["one box", `- [ ] ${"x".repeat(1_000_000)}`],
    ["items on one line", `${"- ".repeat(many)}[ ] a`],
    ["levels", Array.from({length: 1400}, (_, level) => `${"  ".repeat(level % 700)}- [ ] a\n`).join("")],
    ["deadlines", "Deadline: 30 June\n".repeat(50_000)],
    ["quotes", "> - [ ] a\n".repeat(100_000)],
    ["fields", `${"[a:: ".repeat(many)}\n${"(due:: ".repeat(many)}`],
    ["links that do not end", `- ${"[[".repeat(many)}\n- ${"[".repeat(many)}`],
    ["an unclosed front matter", `---\n${"due: 2026-06-30\n".repeat(50_000)}`],
    ["a long front matter", `---\n${"a: b\n".repeat(200_000)}---\n`],
  ])("%s", (_, body) => {
    const start = performance.now();
    expect(readGoal({title: "Write 50,000 words by 30 June", body}, TODAY).quantity?.amount).toBe(50_000);
    // A slow, busy machine needs a tenth of this.
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([
    "5 pages ",
    "from 5 to ",
    "by 30 June ",
    "1/2 ",
    "$",
    "12 of ",
    "but I ",
    "and ",
    ", ",
    "a: ",
    "(",
    "“",
    '"',
    "Q3 ",
    "every ",
    "1 000 ",
    "6:30 ",
    "- ",
  ])("a title and a selection of %j", (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const start = performance.now();
    const goal = readGoal(
      {title: text, selection: text, properties: {due: text, goal: text, done: text}},
      TODAY,
    );
    partsOf(text, language("en"));
    expect(performance.now() - start).toBeLessThan(1000);
    for (const item of goal.items) expect(item.text.length).toBeLessThanOrEqual(2000);
  });

  it("more items than anyone can do are cut off", () => {
    const {items} = readGoal({title: "T", body: "- [ ] a\n".repeat(5000)}, TODAY);
    expect(items).toHaveLength(1000);
    expect(items[999]?.line).toBe(999);
  });
});
