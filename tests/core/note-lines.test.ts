import {describe, expect, it} from "vitest";
import {readNote, scanCheckboxes} from "../../src/core/note.ts";

/** A note, written as its lines. */
function note(...lines: string[]): string {
  return lines.join("\n");
}

/** The checkboxes of a note: each line's number, counted from 0, and the status. */
function boxes(...lines: string[]): string[] {
  return [...scanCheckboxes(note(...lines))].map(({line, status}) => `${line}[${status}]`);
}

describe("front matter", () => {
  it("is the text between the fences at the very start", () => {
    const {frontMatter, checkboxes} = readNote("---\na: 1\nb:\n  - [ ] c\n---\n- [x] d");
    expect(frontMatter).toBe("a: 1\nb:\n  - [ ] c");
    expect(checkboxes.map(({line}) => line)).toEqual([5]);
  });

  it.each([
    ["a byte order mark", "\uFEFF---\na: 1\n---\n", "a: 1"],
    ["Windows line endings", "---\r\na: 1\r\nb: 2\r\n---\r\n", "a: 1\r\nb: 2"],
    ["nothing in it", "---\n---\n", ""],
    ["space behind the fences", "--- \na: 1\n---\t", "a: 1"],
  ])("may have %s", (_, text, expected) => {
    expect(readNote(text).frontMatter).toBe(expected);
  });

  it.each([
    ["unclosed", "---\na: 1\n- [ ] b"],
    ["after a blank line", "\n---\na: 1\n---\n- [ ] b"],
    ["after a space", " ---\na: 1\n---\n- [ ] b"],
    ["of four dashes", "----\na: 1\n----\n- [ ] b"],
  ])("is none if %s", (_, text) => {
    const {frontMatter, checkboxes} = readNote(text);
    expect(frontMatter).toBeUndefined();
    expect(checkboxes.length).toBe(1);
  });
});

describe("line numbers", () => {
  it("count \\n, as text.split does", () => {
    expect(boxes("a\r", "- [ ] b\r", "- [x]\r", "")).toEqual(["1[ ]", "2[x]"]);
    expect(boxes("a\u2028\0\u0085\v\f", "- [ ] b")).toEqual(["1[ ]"]);
  });

  it("do not count a lone carriage return, though it ends a line", () => {
    expect([...scanCheckboxes("a\r- [ ] b\n- [x] c")]).toMatchObject([
      {line: 0, status: " ", column: 5, text: "b"},
      {line: 1, status: "x", column: 3, text: "c"},
    ]);
  });
});

describe("columns and text", () => {
  it.each(["- [x] run", "\t\t- [x] run", "> 1.  - [😀]\trun ", "\uFEFF- [x] run", "- [x] run\r"])(
    "of %j",
    (line) => {
      const text = line.startsWith("\t") ? `- a\n\t- b\n${line}` : line;
      const [checkbox] = readNote(text).checkboxes;
      const written = text.split("\n")[checkbox?.line ?? -1] ?? "";
      const status = checkbox?.status ?? "";
      expect(written.slice(checkbox?.column).startsWith(status)).toBe(true);
      expect(written.charAt((checkbox?.column ?? 0) - 1)).toBe("[");
      expect(checkbox?.text).toBe("run");
    },
  );
});

describe("headings", () => {
  const headings = (...lines: string[]) =>
    readNote(note(...lines)).headings.map(({line, level, text}) => [line, level, text]);

  it("are written with hashes", () => {
    expect(
      headings("# A #", "###### F ##  ", "####### G", "#no", "  ##\tB#", "#", "### ###", "    # code"),
    ).toEqual([
      [0, 1, "A"],
      [1, 6, "F"],
      [4, 2, "B#"],
      [5, 1, ""],
      [6, 3, ""],
    ]);
  });

  it("are underlined", () => {
    expect(headings("A", "===", "", "B", "more", "--", "", "> C", "> c", "> -")).toEqual([
      [0, 1, "A"],
      [3, 2, "B more"],
      [7, 2, "C c"],
    ]);
    expect(headings("> A", "===")).toEqual([]);
  });

  it("are not link definitions above a line", () => {
    expect(headings("[a]: https://example.com 'A'", "---", "[b]: c", "D", "===")).toEqual([[3, 1, "D"]]);
  });

  it("stand in quotes and items too, but not in code", () => {
    expect(headings("> # A", "- # B", "```", "# C", "```")).toEqual([
      [0, 1, "A"],
      [1, 1, "B"],
    ]);
  });

  it("are above the checkboxes that name them", () => {
    const {checkboxes} = readNote(note("- [ ] a", "# A", "- [ ] b", "", "B", "===", "> - [ ] c"));
    expect(checkboxes.map(({heading}) => heading)).toEqual([-1, 0, 1]);
  });
});
