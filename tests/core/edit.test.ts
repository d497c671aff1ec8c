import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {applyChanges, narrowed, type Change} from "../../src/core/change.ts";
import {applyEdit, type Edit} from "../../src/core/edit.ts";
import {lineAt, lineStarts} from "../../src/core/lines.ts";
import {readNote} from "../../src/core/note.ts";
import {notes} from "./documents.ts";

/** What an edit does that changes nothing. */
const UNCHANGED: Change = {from: 0, to: 0, insert: ""};

/** Applies an edit; a refusal reads as "refused: why". */
function edited(text: string, edit: Edit): string {
  const result = applyEdit(text, edit);
  return result.kind === "applied" ? result.text : `refused: ${result.why}`;
}

/** Marks the line that `|` stands on, as it was read in `was`. */
function mark(text: string, to: string, line: number, was: string): string {
  return edited(text, {kind: "mark", line, was, to});
}

describe("mark", () => {
  test.each([
    ["- [ ] run", "x", "- [x] run"],
    ["* [x] run ✅ 2026-11-20", " ", "* [ ] run ✅ 2026-11-20"],
    ["\t1. [ ] run", "x", "\t1. [ ] run"],
    ["> > - [/] run", "x", "> > - [x] run"],
    ["- - [ ] run", "x", "- - [x] run"],
    ["- [😀] run", "x", "- [x] run"],
    ["- [ ]", "x", "- [x]"],
    ["- [ ] [ ] [x] run", "x", "- [x] [ ] [x] run"],
    ["- [ ] run\r\n- [ ] walk\r\n", "x", "- [x] run\r\n- [ ] walk\r\n"],
    ["\uFEFF- [ ] run", "x", "\uFEFF- [x] run"],
  ])("%j with %s", (text, to, expected) => {
    const was = lineAt(text, 0);
    // Four columns of indent at the top are code, so there is nothing to mark.
    if (text.startsWith("\t")) expect(mark(text, to, 0, was)).toBe("refused: gone");
    else expect(mark(text, to, 0, was)).toBe(expected);
  });

  test("a line that has moved is found by its text", () => {
    expect(mark("# New\n\n- [ ] a\n- [ ] run\n", "x", 1, "- [ ] run")).toBe("# New\n\n- [ ] a\n- [x] run\n");
  });

  test("of two that match, the one that still stands where it was read", () => {
    expect(mark("- [ ] run\n- [ ] run\n", "x", 1, "- [ ] run")).toBe("- [ ] run\n- [x] run\n");
  });

  test("never writes on a guess", () => {
    expect(mark("- [ ] run\n\n- [ ] run\n", "x", 1, "- [ ] run")).toBe("refused: twice");
    expect(mark("- [x] run\n", "x", 0, "- [ ] run")).toBe("refused: gone");
    expect(mark("- [ ] run fast\n", "x", 0, "- [ ] run")).toBe("refused: gone");
    expect(mark("", "x", 0, "- [ ] run")).toBe("refused: gone");
    expect(mark("```\n- [ ] run\n```\n", "x", 1, "- [ ] run")).toBe("refused: gone");
  });

  test("a line that was ticked meanwhile does not hand the tick to its twin", () => {
    expect(mark("- [x] run\n- [ ] run\n", "x", 0, "- [ ] run")).toBe("refused: gone");
    expect(mark("- [😀] run\n- [ ] run\n", "x", 0, "- [ ] run")).toBe("refused: gone");
  });

  test("two checkboxes of one line, where a lone carriage return parts them, cannot be told apart", () => {
    expect(mark("- [ ] a\r- [ ] b\n", "x", 0, "- [ ] a\r- [ ] b")).toBe("refused: twice");
  });

  test("changes one character of any document, and unmarking gives the bytes back", () => {
    fc.assert(
      fc.property(notes, fc.nat(), (text, pick) => {
        const {checkboxes} = readNote(text);
        const checkbox = checkboxes[pick % Math.max(1, checkboxes.length)];
        if (checkbox === undefined) return;
        const starts = lineStarts(text);
        const start = starts[checkbox.line] ?? 0;
        const was = lineAt(text, start);
        const result = applyEdit(text, {kind: "mark", line: checkbox.line, was, to: "☑"});
        if (result.kind !== "applied") throw new Error(result.why);
        const at = start + checkbox.column;
        expect(result.text).toBe(text.slice(0, at) + "☑" + text.slice(at + checkbox.status.length));
        const now = lineAt(result.text, start);
        const back = applyEdit(result.text, {kind: "mark", line: result.line, was: now, to: checkbox.status});
        expect(back.kind === "applied" && back.text).toBe(text);
        // Not toHaveLength: a failing diff of ten thousand checkboxes helps nobody.
        expect(readNote(result.text).checkboxes.length).toBe(checkboxes.length);
      }),
      {numRuns: 2000},
    );
  });
});

describe("rewrite", () => {
  test("another plugin's lines stand where the line stood, with the note's own line ending", () => {
    const edit: Edit = {
      kind: "rewrite",
      line: 0,
      was: "- [ ] a 🔁 every day",
      lines: ["- [ ] a 🔁 every day", "- [x] a ✅ 2026-11-20"],
    };
    expect(edited("- [ ] a 🔁 every day\r\n- [ ] b\r\n", edit)).toBe(
      "- [ ] a 🔁 every day\r\n- [x] a ✅ 2026-11-20\r\n- [ ] b\r\n",
    );
    expect(edited("- [ ] b\n", edit)).toBe("refused: gone");
  });

  test("touches what differs alone, so that the cursor stays", () => {
    const edit: Edit = {
      kind: "rewrite",
      line: 0,
      was: "- [ ] Type 100 words ^a",
      lines: ["- [ ] Type 50 words ^a"],
    };
    const result = applyEdit("- [ ] Type 100 words ^a\n", edit);
    expect(result).toMatchObject({changes: [{from: 11, to: 13, insert: "5"}]});
    const half = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;
    const texts = fc.string({unit: fc.constantFrom("a", "b", "😀", "😁", "🐀"), maxLength: 8});
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const change = narrowed(`<${one}>`, {from: 1, to: 1 + one.length, insert: other});
        expect(applyChanges(`<${one}>`, [change])).toBe(`<${other}>`);
        expect(change.insert).not.toMatch(half);
        expect(one.slice(change.from - 1, change.to - 1)).not.toMatch(half);
      }),
      {numRuns: 1000},
    );
  });

  test("a line that goes takes its line ending along", () => {
    const edit: Edit = {kind: "rewrite", line: 1, was: "- [ ] a", lines: []};
    expect(edited("# A\r\n- [ ] a\r\n- [ ] b\r\n", edit)).toBe("# A\r\n- [ ] b\r\n");
    expect(edited("# A\n- [ ] a", edit)).toBe("# A\n");
  });
});

/** Whether a section called `heading` reads the same but for one more checkbox, once "- [ ] new" ends it. */
function canTake(text: string, heading: string): boolean {
  const before = readNote(text);
  const lines = text.split("\n");
  const say = ({checkboxes, headings}: typeof before): unknown => [
    checkboxes.map((checkbox) => checkbox.text).filter((words) => words !== "new"),
    headings.map((found) => found.text),
  ];
  return before.headings.some((found, index) => {
    if (found.text !== heading) return false;
    const end = before.headings[index + 1]?.line ?? lines.length;
    const after = readNote([...lines.slice(0, end), "", "- [ ] new", "", ...lines.slice(end)].join("\n"));
    const added = after.checkboxes.find((checkbox) => checkbox.text === "new");
    const isHome = added !== undefined && after.headings[added.heading]?.line === found.line;
    return isHome && JSON.stringify(say(after)) === JSON.stringify(say(before));
  });
}

describe("add", () => {
  const add = (text: string, heading?: string): string =>
    edited(
      text,
      heading === undefined
        ? {kind: "add", lines: ["- [ ] new"]}
        : {kind: "add", lines: ["- [ ] new"], heading},
    );

  test.each([
    ["", "- [ ] new\n"],
    ["- [ ] a\n", "- [ ] a\n- [ ] new\n"],
    ["- [ ] a", "- [ ] a\n- [ ] new\n"],
    ["- [ ] a\r\n", "- [ ] a\r\n- [ ] new\r\n"],
    ["text\n\n\n", "text\n\n\n- [ ] new\n"],
    ["---\nmood: 3\n---\n", "---\nmood: 3\n---\n- [ ] new\n"],
    ["<div>\nhtml\n", "<div>\nhtml\n\n- [ ] new\n"],
    ["---\nmood: 3\n---\n# A\n```js\nunclosed\n", "---\nmood: 3\n---\n- [ ] new\n\n# A\n```js\nunclosed\n"],
    ["%%\nunclosed\n", "- [ ] new\n\n%%\nunclosed\n"],
  ])("at the end of %j", (text, expected) => expect(add(text)).toBe(expected));

  test.each([
    ["# A\n## Wins\n- [ ] a\n\n## B\n", "# A\n## Wins\n- [ ] a\n- [ ] new\n\n## B\n"],
    ["## Wins\n\n## B\n", "## Wins\n\n- [ ] new\n\n## B\n"],
    ["## Wins", "## Wins\n\n- [ ] new"],
    ["## wins ##\ntext\n### Deeper\n- [ ] a\n", "## wins ##\ntext\n- [ ] new\n### Deeper\n- [ ] a\n"],
    ["text\n", "text\n\n## Wins\n\n- [ ] new\n"],
    ["", "## Wins\n\n- [ ] new\n"],
    ["text\r\n", "text\r\n\r\n## Wins\r\n\r\n- [ ] new\r\n"],
    ["## Wins\nTasks\n---\n- [x] errand\n", "## Wins\n\n- [ ] new\n\nTasks\n---\n- [x] errand\n"],
    [
      "Wins\n---\n    code\n2) [x] a\nB\n---",
      "Wins\n---\n    code\n2) [x] a\nB\n---\n\n## Wins\n\n- [ ] new\n",
    ],
    ["- [x] a\n~~~\n", "refused: nowhere"],
  ])("under a heading of %j", (text, expected) => expect(add(text, "Wins")).toBe(expected));

  test("is read as one more checkbox line, and every other byte stays", () => {
    fc.assert(
      fc.property(notes, fc.option(fc.constant("Wins"), {nil: undefined}), (text, heading) => {
        const result = applyEdit(text, {
          kind: "add",
          lines: ["- [ ] new"],
          ...(heading !== undefined && {heading}),
        });
        if (result.kind !== "applied") return;
        const [{from, to, insert} = UNCHANGED] = result.changes;
        expect(from).toBe(to);
        expect(result.text).toBe(text.slice(0, from) + insert + text.slice(from));
        const [before, after] = [readNote(text), readNote(result.text)];
        const isMissing = heading !== undefined && !before.headings.some((found) => found.text === heading);
        const made = after.headings.length - before.headings.length;
        // A heading is made where it is missing, or where no section of that name can take a line.
        if (isMissing) expect(made).toBe(1);
        else if (made !== 0) expect([made, canTake(text, heading ?? "")]).toEqual([1, false]);
        const places = (note: typeof before): unknown[] =>
          note.checkboxes.map(({text: words, status, heading: at}) => [
            words,
            status,
            note.headings[at]?.text,
          ]);
        const added = after.checkboxes.findIndex((checkbox) => checkbox.line === result.line);
        expect(places(after).filter((_, index) => index !== added)).toEqual(places(before));
        expect(lineAt(result.text, lineStarts(result.text)[result.line] ?? 0)).toBe("- [ ] new");
      }),
      {numRuns: 1000},
    );
  });
});
