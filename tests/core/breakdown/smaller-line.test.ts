import fc from "fast-check";
import packed from "playbooks";
import {describe, expect, test} from "vitest";
import {partsOfLine} from "../../../src/core/breakdown/line-parts.ts";
import {smallerLine} from "../../../src/core/breakdown/smaller-line.ts";
import {unpackPlaybooks} from "../../../src/core/breakdown/unpack-playbooks.ts";
import {readCheckboxes} from "../../../src/core/note.ts";

const PLAYBOOKS = unpackPlaybooks(packed);
/** More than any line needs to get to the floor. */
const MOST = 60;

const smaller = (line: string): string | undefined => smallerLine(line, {playbooks: PLAYBOOKS});

/** A line and what it becomes, again and again, to the floor. */
function toTheFloor(line: string): string[] {
  const seen = [line];
  for (let next = smaller(line); next !== undefined && seen.length <= MOST; next = smaller(next))
    seen.push(next);
  return seen;
}

describe("a line made smaller", () => {
  test.each([
    ["- [ ] Type 100 words", "- [ ] Type 50 words"],
    ["\t> 1. [/]  Type 100 words  ", "\t> 1. [/]  Type 50 words  "],
    ["- [ ] 07:30 Walk for 10 minutes", "- [ ] 07:30 Walk for 5 minutes"],
    ["* [x] #win/health Do 20 push-ups #goal ^a-b", "* [x] #win/health Do 10 push-ups #goal ^a-b"],
    [
      "- [ ] Type 40 words [[Write a book#^step-k3f9|Write a book]]",
      "- [ ] Type 20 words [[Write a book#^step-k3f9|Write a book]]",
    ],
    ["- [ ] Read 8 pages of [[Dune]]", "- [ ] Read 4 pages of [[Dune]]"],
    [
      "- [ ] Read 8 pages of [Dune](https://a.b/8_pages) [est:: 8 pages]",
      "- [ ] Read 4 pages of [Dune](https://a.b/8_pages) [est:: 8 pages]",
    ],
    [
      "- [ ] [habit:: Read 8 pages] Read 8 pages 🔁 every 8 days 📅 2026-12-01 ⏫ ^id",
      "- [ ] [habit:: Read 8 pages] Read 4 pages 🔁 every 8 days 📅 2026-12-01 ⏫ ^id",
    ],
    ["- [ ] Read [[8 pages]] or 8 pages", "- [ ] Read [[8 pages]] or 4 pages"],
    ["- [ ] **Type 100 words** %%8 pages%%", "- [ ] **Type 50 words** %%8 pages%%"],
    ["- [ ] 40 Wörter tippen #ziel", "- [ ] 20 Wörter tippen #ziel"],
    ["- [ ] Escribir 8 páginas ✅ 2026-11-20", "- [ ] Escribir 4 páginas ✅ 2026-11-20"],
  ])("%s", (line, expected) => expect(smaller(line)).toBe(expected));

  test.each(["- [ ] ", "- [ ]", "- [ ] #win ^id", "text", "- text 8 pages", "", "- [ ] 📅 2026-12-01"])(
    "%j says nothing that could be smaller",
    (line) => expect(smaller(line)).toBeUndefined(),
  );

  test("goes down to one, then to a beginning, and no further", () => {
    const floor = toTheFloor("- [ ] Type 12 words #win ^step-k3f9");
    expect(floor.slice(0, 4)).toEqual([
      "- [ ] Type 12 words #win ^step-k3f9",
      "- [ ] Type 6 words #win ^step-k3f9",
      "- [ ] Type 3 words #win ^step-k3f9",
      "- [ ] Type 1 word #win ^step-k3f9",
    ]);
    expect(floor.at(-1)).toMatch(/^- \[ \] (?:Open|Put|Set) .* #win \^step-k3f9$/);
    expect(floor.length).toBe(5);
  });

  test("keeps a link that a beginning has no place for", () => {
    const begun = toTheFloor("- [ ] Email [[Sam]] about [[The trip|our trip]] #win").at(-1);
    expect(begun).not.toMatch(/about/);
    expect(begun).toMatch(/\[\[Sam\]\].*\[\[The trip\|our trip\]\].* #win$/);
    const tidied = smaller("- [ ] Tidy the garage [[Home]]");
    expect(tidied).toMatch(/ \[\[Home\]\]$/);
    expect(smaller(tidied ?? "")).toBeUndefined();
  });

  test.each([
    ["- [ ] Solve $x^2 + 40 = 0$ 10 times", ["$x^2 + 40 = 0$"]],
    ["- [ ] Run `npm test 20` 10 times", ["`npm test 20`"]],
    ["- [ ] Write 500 words[^1] in [^2]", ["[^1]", "[^2]"]],
    ["- [ ] Write 500 words <!-- 300 --> today", ["<!-- 300 -->"]],
    ["- [ ] Write 500 words %% 300 is ok %% today", ["%% 300 is ok %%"]],
  ])("%s: keeps code, formulas, comments and footnotes as they are", (written, kept) => {
    for (const next of toTheFloor(written)) for (const piece of kept) expect(next).toContain(piece);
  });

  test("takes money for no formula", () => {
    expect(smaller("- [ ] Pay $20 of $90, then read 8 pages")).toMatch(/\$\d+ of \$\d+/);
  });

  test("names a link once", () => {
    for (const [line, name] of [
      ["- [ ] Read [[Dune|the book]]", "the book"],
      ["- [ ] Write [[Chapter 3]]", "Chapter 3"],
    ] as const)
      expect(toTheFloor(line).at(-1)?.split(name).length, line).toBe(2);
    expect(toTheFloor("- [ ] Read [[Dune|the book]] by [[Book]]").at(-1)).toMatch(
      /\[\[Dune\|the book\]\].*\[\[Book\]\]/,
    );
  });

  test.each(["Open the {book", "Open }{ (a", "Open \\ [x", "Open {it} {it} {it} {it} {it} {it} z"])(
    "whatever a playbook of one's own says: %s",
    (text) => {
      const [first] = PLAYBOOKS;
      if (first === undefined) throw new Error("There are no playbooks");
      const own = {...first, starters: [{text, minutes: 1}]};
      const line = `- [ ] Open ${"a ".repeat(600)}8 pages`;
      const start = performance.now();
      expect(smallerLine(line, {playbooks: [own]})).not.toBe(line);
      expect(smallerLine("- [ ] Type 8 words", {playbooks: [own]})).toBe("- [ ] Type 4 words");
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );

  test("what begins something already is at the floor", () => {
    const starters = PLAYBOOKS.flatMap((playbook) => playbook.starters.map(({text}) => text));
    const plain = starters.filter((text) => !/[{\d]/.test(text));
    expect(plain.length).toBeGreaterThan(100);
    expect(plain.filter((text) => smaller(`- [ ] ${text}`) !== undefined)).toEqual([]);
  });
});

const words = fc.constantFrom(
  ...["Type", "100 words", "12 km", "8 pages", "for 20 minutes", "the garage", "Open", "Tippe", "40 Wörter"],
  ...[
    "and",
    "2 and 30",
    "Sam’s",
    "Put 5 treats",
    "read",
    "7:30",
    "½",
    "１０ pages",
    "learn",
    "Spanish",
    "the novel",
  ],
);
const marks = fc.constantFrom(
  ...[
    "#win",
    "#goal/x",
    "[due:: 2026-12-01]",
    "(habit:: a 4 b)",
    "📅 2026-12-01",
    "🔁 every 2 weeks",
    "⏫",
    "^id-1",
  ],
  ...[
    "[[A 8 b]]",
    "![[x.png]]",
    "[[N#^b|8 pages]]",
    "[8 km](http://a.b/(8))",
    "https://a.b/8/pages",
    "%%8 words%%",
  ],
  ...["`8 words`", "**", "==", "\\#no", "[[", "]]", "::", "“", "”", "  ", "\t"],
);
const line = fc
  .tuple(
    fc.constantFrom("- [ ] ", "* [x]  ", "1. [/] ", "> - [ ] ", "  + [😀]\t", "- - [ ] "),
    fc.array(
      fc.oneof(
        {weight: 4, arbitrary: words},
        {weight: 3, arbitrary: marks},
        fc.string({unit: "binary", maxLength: 6}),
      ),
      {
        maxLength: 9,
      },
    ),
    fc.constantFrom("", " ", "  ", "\t"),
  )
  .map(([box, parts, end]) => box + parts.join(" ").replace(/[\n\r\u2028\u2029\u0085]/g, "") + end);

/** What must come through byte for byte: all that stands before and behind the words, and what is kept among them. */
function keptOf(written: string): string[] {
  const {
    before,
    after,
    words: said,
    kept,
  } = partsOfLine(written) ?? {before: "", after: "", words: "", kept: []};
  return [before, after, ...kept.map(({from, to}) => said.slice(from, to))];
}

test("only its words change, it stays a checkbox line, and it always gets to the floor", () => {
  let changed = 0;
  fc.assert(
    fc.property(line, (written) => {
      const floor = toTheFloor(written);
      expect(floor.length).toBeLessThan(MOST);
      const [before, after, ...kept] = keptOf(written);
      for (const next of floor.slice(1)) {
        changed += 1;
        expect(next).not.toMatch(/[\n\r\u{10600}-\u{1068F}]/u);
        expect(next.startsWith(before ?? "")).toBe(true);
        expect(next.endsWith(after ?? "")).toBe(true);
        for (const piece of kept) expect(next).toContain(piece);
        const [box, was] = [readCheckboxes(next).checkboxes[0], readCheckboxes(written).checkboxes[0]];
        expect(box?.status).toBe(was?.status);
        expect(box?.column).toBe(was?.column);
      }
      expect(new Set(floor).size).toBe(floor.length);
    }),
    {numRuns: 1000},
  );
  expect(changed).toBeGreaterThan(1000);
});

test("a line of a megabyte is made smaller at once, or not at all", () => {
  const start = performance.now();
  for (const long of [
    "8 pages ",
    "[[a]] ",
    "[a:: b] ",
    "#win ",
    "((( ",
    "[[[ ",
    "📅 2026-12-01 ",
    "%% ",
    "` ",
  ])
    smaller(`- [ ] Read ${long.repeat(1_000_000 / long.length)}`);
  expect(performance.now() - start).toBeLessThan(20_000);
});
