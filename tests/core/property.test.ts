import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parse} from "yaml";
import type {Change} from "../../src/core/change.ts";
import {applyEdit, type Edit} from "../../src/core/edit.ts";
import {lineStarts} from "../../src/core/lines.ts";
import {readNote} from "../../src/core/note.ts";
import {notes} from "./documents.ts";

const SET: Edit = {kind: "property", key: "micro-wins", was: undefined, value: "rest"};
const REMOVE: Edit = {kind: "property", key: "micro-wins", was: "rest", value: undefined};

/** What an edit does that changes nothing. */
const UNCHANGED: Change = {from: 0, to: 0, insert: ""};

/** Applies an edit; a refusal reads as "refused: why". */
function edited(text: string, edit: Edit): string {
  const result = applyEdit(text, edit);
  return result.kind === "applied" ? result.text : `refused: ${result.why}`;
}

/** The text between the fences as a note. */
const front = (...lines: string[]): string => `---\n${lines.map((line) => `${line}\n`).join("")}---\n# A\n`;

describe("setting a property", () => {
  test.each([
    ["", "---\nmicro-wins: rest\n---\n"],
    ["- [ ] a", "---\nmicro-wins: rest\n---\n- [ ] a"],
    ["- [ ] a\r\n", "---\r\nmicro-wins: rest\r\n---\r\n- [ ] a\r\n"],
    ["\uFEFF# A\n", "\uFEFF---\nmicro-wins: rest\n---\n# A\n"],
    ["---\nunclosed\n", "---\nmicro-wins: rest\n---\n---\nunclosed\n"],
  ])("%j gets front matter", (text, expected) => expect(edited(text, SET)).toBe(expected));

  test.each([
    [front("mood: 3"), front("mood: 3", "micro-wins: rest")],
    ["\uFEFF---\r\nmood: 3\r\n---", "\uFEFF---\r\nmood: 3\r\nmicro-wins: rest\r\n---"],
    ["---\n---", "---\nmicro-wins: rest\n---"],
    [front("", "# a comment"), front("", "# a comment", "micro-wins: rest")],
    [front("tags:", "- a", "  - b"), front("tags:", "- a", "  - b", "micro-wins: rest")],
    [front("text: |", "  micro-wins: no", ""), front("text: |", "  micro-wins: no", "", "micro-wins: rest")],
    [front("aliases: [a, b]", "'q: r': 1"), "refused: not-listed"],
    [
      front("time: 07:30", '"a b": c', "é😀: 1"),
      front("time: 07:30", '"a b": c', "é😀: 1", "micro-wins: rest"),
    ],
  ])("%j gets one line more", (text, expected) => expect(edited(text, SET)).toBe(expected));

  test.each([
    ["micro-wins:", "micro-wins: rest"],
    ["micro-wins: # later", "micro-wins: rest # later"],
    ['"micro-wins": ""', '"micro-wins": rest'],
    ["micro-wins : rest # so", "micro-wins : rest # so"],
    ["micro-wins: 'rest'", "micro-wins: 'rest'"],
  ])("%j is filled in, or says so already", (line, expected) =>
    expect(edited(front("mood: 3", line, "other: 1"), SET)).toBe(front("mood: 3", expected, "other: 1")),
  );

  test("another value is left alone, unless it is the one to change", () => {
    const text = front("micro-wins: ritual # mine");
    expect(applyEdit(text, SET)).toEqual({
      kind: "refused",
      why: "property-taken",
      key: "micro-wins",
      value: "ritual",
    });
    expect(edited(text, {...SET, was: "ritual"})).toBe(front("micro-wins: rest # mine"));
  });
});

describe("what is not written line by line is refused", () => {
  test.each([
    [["{mood: 3}"], "not-listed"],
    [["{", "mood: 3", "}"], "not-listed"],
    [["  mood: 3"], "not-listed"],
    [["- a list"], "not-listed"],
    [["only text"], "not-listed"],
    [["tags: [", "a", "]"], "not-listed"],
    [["? key", ": value"], "not-listed"],
    [["micro-wins:", "  - rest"], "property-long"],
    [["micro-wins:", "- rest"], "property-long"],
    [["micro-wins: rest", "  day"], "property-long"],
    [["micro-wins: >", "  rest"], "property-long"],
    [['micro-wins: "rest', '  day"'], "property-long"],
    [["micro-wins: rest", "mood: 3", "micro-wins: rest"], "property-twice"],
    [["micro-wins: rest", '"micro-wins": no'], "property-twice"],
    [["micro-wins: [rest]"], "property-taken"],
  ])("%j: %s", (lines, why) => expect(edited(front(...lines), SET)).toBe(`refused: ${why}`));

  test("as are lone carriage returns", () => {
    expect(edited("---\rmood: 3\r---\r", SET)).toBe("refused: not-listed");
    expect(edited("---\nmood: 3\rmicro-wins: rest\n---\n", REMOVE)).toBe("refused: not-listed");
  });
});

describe("removing a property", () => {
  test.each([
    ["---\nmicro-wins: rest\n---\n# A\n", "# A\n"],
    ["\uFEFF---\r\nmicro-wins: rest\r\n---", "\uFEFF"],
    [front("mood: 3", "micro-wins: 'rest' # so", "other: 1"), front("mood: 3", "other: 1")],
    [front("", "micro-wins: rest"), front("")],
    [front("micro-wins: rest", "# kept"), front("# kept")],
    ["---\nmicro-wins: rest\n---\n---\nmood: 3\n---\n", "---\n---\n---\nmood: 3\n---\n"],
  ])("%j", (text, expected) => expect(edited(text, REMOVE)).toBe(expected));

  test.each([
    "# A\n",
    front("mood: 3"),
    front("{mood: 3}"),
    front("micro-wins: ritual"),
    front("micro-wins:"),
    front("nested:", "  micro-wins: rest"),
  ])("%j has nothing to remove", (text) => expect(edited(text, REMOVE)).toBe(text));
});

/** Front matter of all kinds above a note, in its own line ending. */
const documents = fc
  .tuple(
    fc.array(
      fc.constantFrom("mood: 3", "tags: [a, b]", "list:", "- a", "  - b", "", "# note", "text: |", "a: 'b'"),
      {maxLength: 6},
    ),
    fc.constantFrom("\n", "\r\n"),
    notes,
    fc.constantFrom("", "\uFEFF"),
    fc.boolean(),
  )
  .map(([lines, eol, note, start, isClosed]) => {
    const body = note.replace(/^\uFEFF/, "");
    return start + ["---", ...lines, ...(isClosed ? ["---"] : []), body].join(eol);
  });

test("setting touches one line and nothing else, and removing gives the bytes back", () => {
  fc.assert(
    fc.property(fc.oneof(notes, documents), (text) => {
      const set = applyEdit(text, SET);
      const before = readNote(text);
      if (set.kind === "refused") {
        expect(set.why).toBe("not-listed");
        expect(before.frontMatter).toBeDefined();
        return;
      }
      const [{from, to, insert} = UNCHANGED] = set.changes;
      expect([from, set.text]).toEqual([to, text.slice(0, from) + insert + text.slice(from)]);
      const after = readNote(set.text);
      expect(after.frontMatter?.split(/\r?\n/)).toContain("micro-wins: rest");
      expect(set.text.slice(lineStarts(set.text)[set.line]).startsWith("micro-wins: rest")).toBe(true);
      const shown = (note: typeof before): unknown =>
        note.checkboxes.map(({text: words, status}) => [words, status]);
      expect(shown(after)).toEqual(shown(before));
      expect(after.headings.length).toBe(before.headings.length);
      expect(applyEdit(set.text, SET)).toMatchObject({kind: "applied", text: set.text});
      const removed = edited(set.text, REMOVE);
      // Fences with nothing between them cannot be told from ours: they go too.
      const fences = /^(\uFEFF?)---[ \t]*\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
      const bare = fences === null ? text : `${fences[1]}${text.slice(fences[0].length)}`;
      expect([text, bare]).toContain(removed);
      if (fences === null) expect(removed).toBe(text);
    }),
    {numRuns: 2000},
  );
});

/** Lines of YAML that alone or together mean much, or nothing. */
const yaml = fc.constantFrom(
  ...["mood: 3", "time: 07:30", "g:h", "i: j: k", "'k: l': 1", '"q": "r', '  s"', "t: 'u", "only text"],
  ...["tags: [a,", "  b]", "c]", "]", "x: {y: 1}", "{x: 1}", "{", "}", "list:", "- a", "  - b", "\ttab: 1"],
  ...["v: |", "w: >-", "  text", "", "# note", "a b # c: d", "a: &b c", "d: *b", "? e", ": f", "...", "%TAG"],
  ...["micro-wins:", "micro-wins: x", "micro-wins: rest", "  micro-wins: rest"],
);

/** The properties as a YAML parser has them; undefined where it finds none, or an error. */
function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const found: unknown = parse(readNote(text).frontMatter ?? "", {logLevel: "error"});
    if (typeof found !== "object" || Array.isArray(found)) return undefined;
    return {...found};
  } catch {
    return undefined;
  }
}

test("what a YAML parser reads is one property more, then the same again", () => {
  let applied = 0;
  fc.assert(
    fc.property(fc.array(yaml, {maxLength: 6}), (lines) => {
      const text = front(...lines);
      const before = parsed(text);
      const set = applyEdit(text, SET);
      if (before === undefined || set.kind === "refused") return;
      applied += 1;
      expect(parsed(set.text)).toEqual({...before, "micro-wins": "rest"});
      delete before["micro-wins"];
      expect(parsed(edited(set.text, REMOVE))).toEqual(before);
    }),
    {numRuns: 5000},
  );
  expect(applied).toBeGreaterThan(300);
});

test("a line of a megabyte and a note of ten are edited at once", () => {
  const long = `a: ${" ".repeat(1_000_000)}x`;
  const text = front(long, `b${" ".repeat(500_000)}c: 1`) + "- [ ] a\n".repeat(1_250_000);
  const start = performance.now();
  const set = edited(text, SET);
  expect(edited(set, REMOVE)).toBe(text);
  expect(performance.now() - start).toBeLessThan(3000);
});
