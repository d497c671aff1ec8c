import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readPlaybook} from "../../../src/core/breakdown/read-playbook.ts";
import {NOTE} from "./playbook-note.ts";

const pieces = [
  ...NOTE.split("\n"),
  "---",
  "- [ ] ",
  "(2 min)",
  "{it}",
  "\r",
  "\uFEFF",
  "%%",
  "```",
  "- - - a",
  "> ",
];
const text = fc.oneof(
  fc.string({unit: "binary", maxLength: 300}),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: "binary", maxLength: 20})), {maxLength: 40})
    .chain((lines) => fc.constantFrom("\n", "\r\n", "\r", "").map((ending) => lines.join(ending))),
  fc.array(fc.constantFrom(...NOTE.split("\n")), {maxLength: 60}).map((lines) => NOTE + lines.join("\n")),
);

describe("any text", () => {
  test("gives a playbook, or faults on lines that it has, in their order", () => {
    fc.assert(
      fc.property(text, text, (name, note) => {
        const found = readPlaybook(name, note);
        if (!Array.isArray(found)) return;
        const lines = found.map(({line}) => line);
        expect(found.length).toBeGreaterThan(0);
        expect(lines).toEqual([...lines].sort((one, other) => one - other));
        expect(lines.every((line) => line >= 1 && line <= note.split("\n").length)).toBe(true);
        expect(readPlaybook(name, note)).toEqual(found);
      }),
      {numRuns: 1000},
    );
  });

  test.each([
    ["steps", "- Pull 3 weeds (2 min)\n"],
    ["bad steps", "- weeds\n"],
    ["phrases", "For goals that say: a, b c, d\n"],
    ["one line of phrases", "a b, "],
    ["spaces", " "],
    ["brackets", "(1 min"],
    ["opening brackets and spaces", "( "],
    ["headings", "## Starters\n"],
    ["front matter", "kind: a\n"],
    ["list marks", "- "],
    ["wide characters", "字"],
  ])("of 1 MB is read in no time: %s", (_, unit) => {
    for (const start of [NOTE, `---\nkind:`, "## Starters\n- ", "For goals that say: "]) {
      const long = start + unit.repeat(1_000_000 / unit.length);
      const started = performance.now();
      readPlaybook(long, long);
      expect(performance.now() - started).toBeLessThan(1500);
    }
  });
});
