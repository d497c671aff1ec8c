import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {missingTexts, type RitualEdit, type RitualLines} from "../../src/core/add-ritual.ts";
import {applyChanges, takingBack, type Applied, type Change, type EditResult} from "../../src/core/change.ts";
import {applyEdit} from "../../src/core/edit.ts";
import {lineAt, lineStarts} from "../../src/core/lines.ts";
import {isSameName} from "../../src/core/names.ts";
import {readNote} from "../../src/core/note.ts";
import {notes} from "./documents.ts";

const MORNING: RitualLines = {heading: "Morning", texts: ["Make coffee", "Write 3 lines"]};
const LINES = "- [ ] Make coffee\n- [ ] Write 3 lines";

function start(text: string, ...rituals: RitualLines[]): EditResult {
  return applyEdit(text, {kind: "ritual", rituals});
}

/** The texts of the checkbox lines right below the heading. */
function under(text: string, heading: string): string[] {
  const {checkboxes, headings} = readNote(text);
  return checkboxes
    .filter((each) => isSameName(headings[each.heading]?.text ?? "", heading))
    .map((each) => each.text);
}

function textOf(result: EditResult): string {
  if (result.kind === "refused") throw new Error(result.why);
  return result.text;
}

describe("a ritual's lines go under its heading", () => {
  test.each([
    ["", `## Morning\n\n${LINES}\n`],
    ["# Friday\n\n- [ ] a\n", `# Friday\n\n- [ ] a\n\n## Morning\n\n${LINES}\n`],
    ["## Morning\n\n## Log\n", `## Morning\n\n${LINES}\n\n## Log\n`],
    [
      "## MORNING\n- [x] make coffee ✅ 2026-11-20\n",
      "## MORNING\n- [x] make coffee ✅ 2026-11-20\n- [ ] Write 3 lines\n",
    ],
    ["## Morning\n- [-] Write 5 lines #x ^a", "## Morning\n- [-] Write 5 lines #x ^a\n- [ ] Make coffee"],
    [
      "## Morning\n### Desk\n- [ ] Write 3 lines\n",
      "## Morning\n- [ ] Make coffee\n### Desk\n- [ ] Write 3 lines\n",
    ],
    [
      "- [ ] Make coffee\n## Evening\n- [ ] Make coffee\n",
      `- [ ] Make coffee\n## Evening\n- [ ] Make coffee\n\n## Morning\n\n${LINES}\n`,
    ],
    ["# A\r\n", `# A\r\n\r\n## Morning\r\n\r\n${LINES.replace("\n", "\r\n")}\r\n`],
  ])("of %j", (text, expected) => {
    const result = start(text, MORNING);
    // A heading with nothing below it but another heading takes the lines after one empty line.
    if (text.includes("### Desk")) expect(textOf(result).replace("\n\n-", "\n-")).toBe(expected);
    else expect(textOf(result)).toBe(expected);
  });

  test("nothing changes where all of them stand", () => {
    const text = `## Morning\n${LINES}\n`;
    expect(start(text, MORNING)).toEqual({kind: "applied", text, changes: [], line: 0});
    expect(start("```\nopen", {heading: "A", texts: [" ", ""]})).toMatchObject({changes: []});
  });

  test("a line that it has twice stands there twice", () => {
    const breathe = {heading: "B", texts: ["Breathe", "Stretch", "Breathe"]};
    const text = textOf(start("## B\n- [x] Breathe\n", breathe));
    expect(under(text, "B")).toEqual(["Breathe", "Stretch", "Breathe"]);
    expect(missingTexts(text, breathe)).toEqual([]);
  });

  test("several are one edit, others before new headings", () => {
    const evening = {heading: "Evening", texts: ["Read 1 page"]};
    const text = "# Day\n\n## Evening\n\n- [x] Walk\n\n## Log\n\nend\n";
    const lines = [
      {text: "Call Anna\n today", isHabit: false},
      {text: "walk!", isHabit: true},
      {text: "Walk", isHabit: false},
      {text: "Stretch", isHabit: true},
    ];
    const log = "## Log\n\nend\n- [ ] Call Anna today\n- [ ] Walk\n- [ ] Stretch\n";
    expect(textOf(applyEdit(text, {kind: "ritual", rituals: [evening, MORNING], others: {lines}}))).toBe(
      `# Day\n\n## Evening\n\n- [x] Walk\n- [ ] Read 1 page\n\n${log}\n## Morning\n\n${LINES}\n`,
    );
    const tail = applyEdit("", {kind: "ritual", rituals: [], others: {lines, heading: "Wins"}});
    expect(under(textOf(tail), "wins")).toEqual(["Call Anna today", "walk!", "Walk", "Stretch"]);
  });

  test("none is written if one of them has no place", () => {
    const text = "## Morning\n\n# B\n```\nopen\n";
    expect(start(text, MORNING, {heading: "Gone", texts: ["a"]})).toEqual({kind: "refused", why: "nowhere"});
  });
});

describe("where only lines under a heading count", () => {
  const within = (text: string, ...rituals: RitualLines[]): string =>
    textOf(applyEdit(text, {kind: "ritual", rituals, within: "Wins"}));

  test.each([
    ["", `## Wins\n\n### Morning\n\n${LINES}\n`],
    ["# A", `# A\n\n## Wins\n\n### Morning\n\n${LINES}\n`],
    ["# A\n", `# A\n\n## Wins\n\n### Morning\n\n${LINES}\n`],
    ["# wins\n- [ ] a\n## B\n\n# C\n", `# wins\n- [ ] a\n## B\n\n## Morning\n\n${LINES}\n\n# C\n`],
    ["## Wins\r\n", `## Wins\r\n\r\n### Morning\r\n\r\n${LINES.replace("\n", "\r\n")}\r\n`],
    ["## Wins\n\n# Morning\n", `## Wins\n\n# Morning\n\n${LINES}\n`],
    ["###### Wins\n", `###### Wins\n\n## Morning\n\n${LINES}\n`],
  ])("rituals have headings of their own in its section: %j", (text, expected) => {
    expect(within(text, MORNING)).toBe(expected);
    expect(within(expected, MORNING)).toBe(expected);
  });

  test("several follow each other, and one can be called like it", () => {
    const text = within(
      "## Wins\n\n## Log\n",
      MORNING,
      {heading: "Desk", texts: ["Tidy"]},
      {heading: "Wins", texts: ["Go"]},
    );
    const {headings} = readNote(text);
    expect(headings.map(({level, text: name}) => [level, name])).toEqual([
      [2, "Wins"],
      [3, "Morning"],
      [3, "Desk"],
      [2, "Log"],
    ]);
    expect([under(text, "Wins"), under(text, "Desk")]).toEqual([["Go"], ["Tidy"]]);
  });
});

const texts = fc.array(
  fc.constantFrom(
    "run",
    "walk",
    "Read 5 pages",
    "a [[b#^c|d]]",
    "smile",
    "nested",
    "a %% b",
    "  two\n lines ",
    "[x]",
    "",
    "run",
  ),
  {maxLength: 5},
);
const rituals = fc.array(fc.record({heading: fc.constantFrom("Wins", "Heading", "New", "heading"), texts}), {
  maxLength: 3,
});
const edits: fc.Arbitrary<RitualEdit> = fc
  .tuple(rituals, fc.option(texts, {nil: undefined}), fc.boolean(), fc.boolean())
  .map(([all, others, isHabit, isWithin]) => {
    const lines = others?.map((text) => ({text, isHabit}));
    return {
      ...{kind: "ritual", rituals: all},
      ...(isWithin ? {within: "Wins"} : {}),
      ...(lines === undefined ? {} : {others: {lines}}),
    };
  });

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Whether what stands at an offset of the new text was inserted. */
function isInserted(at: number, changes: readonly Change[]): boolean {
  return takingBack(changes).some(({from, to}) => at >= from && at < to);
}

function applied(text: string, edit: RitualEdit): Applied {
  const result = applyEdit(text, edit);
  fc.pre(result.kind === "applied");
  return result as Applied;
}

describe("in any note", () => {
  test("nothing but insertions is made, and they can be taken back", () => {
    fc.assert(
      fc.property(notes, edits, (text, edit) => {
        const {text: made, changes} = applied(text, edit);
        expect(changes.every(({from, to, insert}) => from === to && insert !== "")).toBe(true);
        expect(changes.every(({from}, index) => from > (changes[index - 1]?.from ?? -1))).toBe(true);
        expect(applyChanges(text, changes)).toBe(made);
        expect(applyChanges(made, takingBack(changes))).toBe(text);
        expect(textOf(applyEdit(made, {kind: "undo", was: made, changes}))).toBe(text);
      }),
      {numRuns: 2000},
    );
  });

  test("all that is not there comes, each as a line under its heading, and all else stays", () => {
    fc.assert(
      fc.property(notes, rituals, fc.constantFrom({}, {within: "Wins"}), (text, all, scope) => {
        const {text: made, changes} = applied(text, {kind: "ritual", rituals: all, ...scope});
        for (const ritual of all)
          expect(missingTexts(made, ritual).filter((each) => oneLine(each) !== "")).toEqual([]);
        const [before, after] = [readNote(text), readNote(made)];
        const starts = lineStarts(made);
        const came = after.checkboxes.filter(({line}) => isInserted(starts[line] ?? 0, changes));
        expect(after.checkboxes.length).toBe(before.checkboxes.length + came.length);
        for (const each of came) {
          const heading = after.headings[each.heading]?.text ?? "";
          const own = all.filter((ritual) => isSameName(ritual.heading, heading));
          expect(own.flatMap((ritual) => ritual.texts.map(oneLine))).toContain(each.text);
          expect(lineAt(made, starts[each.line] ?? 0)).toBe(`- [ ] ${each.text}`);
        }
      }),
      {numRuns: 2000},
    );
  });

  test("twice is once", () => {
    fc.assert(
      fc.property(notes, rituals, fc.constantFrom({}, {within: "Wins"}), (text, all, scope) => {
        const {text: made} = applied(text, {kind: "ritual", rituals: all, ...scope});
        expect(applyEdit(made, {kind: "ritual", rituals: all, ...scope})).toMatchObject({
          text: made,
          changes: [],
        });
      }),
      {numRuns: 2000},
    );
  });
});
