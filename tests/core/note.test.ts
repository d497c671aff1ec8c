import {describe, expect, it} from "vitest";
import {scanCheckboxes} from "../../src/core/note.ts";

/** A note, written as its lines. */
function note(...lines: string[]): string {
  return lines.join("\n");
}

/** The checkboxes of a note: each line's number, counted from 0, and the status. */
function boxes(...lines: string[]): string[] {
  return [...scanCheckboxes(note(...lines))].map(({line, status}) => `${line}[${status}]`);
}

describe("a checkbox line", () => {
  it("is a list item with one character in brackets, whatever its list's marker", () => {
    expect(boxes("- [ ] a", "", "* [x] b", "", "+ [/] c", "", "1. [-] d", "", "23) [w] e")).toEqual([
      "0[ ]",
      "2[x]",
      "4[/]",
      "6[-]",
      "8[w]",
    ]);
  });

  it("has any one code point for a status", () => {
    expect(boxes("- [😀] a", "- [é] b", "- []] c", "- [\ud800] d", "- [\u2028] e")).toEqual([
      "0[😀]",
      "1[é]",
      "2[]]",
      "3[\ud800]",
      "4[\u2028]",
    ]);
    expect(boxes("- [ab] two", "- [] none", "- [")).toEqual([]);
  });

  it("has a space, a tab or nothing behind the bracket", () => {
    expect(boxes("- [ ]", "- [x]\ta", "- [x](link)", "- [x]a", "- [ ]:")).toEqual(["0[ ]", "1[x]"]);
  });

  it("may have more space or a tab behind its marker", () => {
    expect(boxes("-  [ ] a", "-\t[ ] b", "-    [ ] c", "-       [ ] d", "-[ ] no")).toEqual([
      "0[ ]",
      "1[ ]",
      "2[ ]",
      "3[ ]",
    ]);
  });

  it("begins on its marker's line", () => {
    expect(boxes("-", "  [ ] too late")).toEqual([]);
  });

  it("has at most nine digits", () => {
    expect(boxes("123456789. [ ] a")).toEqual(["0[ ]"]);
    expect(boxes("1234567890. [ ] a")).toEqual([]);
  });

  it("is the innermost of several items on a line", () => {
    expect(boxes("- - [ ] a", "> 1. - [x] b", "- > - [/] c")).toEqual(["0[ ]", "1[x]", "2[/]"]);
    expect(boxes("- [ ] - [x] a")).toEqual(["0[ ]"]);
  });
});

describe("nesting", () => {
  it("follows indentation by spaces and by tabs", () => {
    expect(boxes("- a", "  - [ ] b", "      - [ ] c", "- d", "\t- [ ] e", "\t\t- [ ] f")).toEqual([
      "1[ ]",
      "2[ ]",
      "4[ ]",
      "5[ ]",
    ]);
  });

  it("takes a tab for the columns to the next multiple of four", () => {
    expect(boxes("10. a", "\t- [ ] b", "", ">\t- [ ] c")).toEqual(["1[ ]", "3[ ]"]);
  });

  it("goes through quotes and callouts", () => {
    expect(boxes("> [!todo]", "> - [ ] a", ">> - [x] b", ">     - [ ] c")).toEqual(["1[ ]", "2[x]"]);
    expect(boxes("> - [ ] a", ">     - [x] b")).toEqual(["0[ ]", "1[x]"]);
  });

  it("ends where a line is not indented enough", () => {
    expect(boxes("- a", "", "      - [ ] code under a", "", "  - [ ] b", "", "    - [ ] c")).toEqual([
      "4[ ]",
      "6[ ]",
    ]);
  });

  it("ends an item that begins with two blank lines", () => {
    expect(boxes("-", "  - [ ] a")).toEqual(["1[ ]"]);
    expect(boxes("-", "", "    - [ ] a")).toEqual([]);
  });
});

describe("a paragraph", () => {
  it("goes on in an indented or lazy line, which is no item", () => {
    expect(boxes("words", "    - [ ] a")).toEqual([]);
    expect(boxes("> words", "    - [ ] a")).toEqual([]);
    expect(boxes("> words", "- [ ] a")).toEqual(["1[ ]"]);
  });

  it("is ended by a numbered item only if its number is 1", () => {
    expect(boxes("words", "1. [ ] a")).toEqual(["1[ ]"]);
    expect(boxes("words", "2. [ ] a")).toEqual([]);
    expect(boxes("words", "", "2. [ ] a")).toEqual(["2[ ]"]);
    expect(boxes("> words", "2. [ ] a")).toEqual(["1[ ]"]);
  });

  it("is not ended by an empty item", () => {
    expect(boxes("words", "*", "  - [ ] a")).toEqual(["2[ ]"]);
    expect(boxes("words", "*", "", "      - [ ] a")).toEqual([]);
  });
});

describe("a line of dashes or stars", () => {
  it("is no item where it is a thematic break", () => {
    expect(boxes("* * *", "  - [ ] a")).toEqual(["1[ ]"]);
    expect(boxes("- a", "- - -", "    - [ ] code")).toEqual([]);
  });
});

describe("no checkbox", () => {
  it.each([
    ["backticks", ["```md", "- [ ] a", "``", "~~~", "```", "- [x] b"], "5[x]"],
    ["tildes", ["~~~~ `info`", "- [ ] a", "~~~", "~~~~~  ", "- [x] b"], "4[x]"],
    ["indented code", ["    - [ ] a", "", "    - [ ] b", "- [x] c"], "3[x]"],
    ["an HTML comment", ["<!-- from", "- [ ] a", "", "to -->", "- [x] b"], "4[x]"],
    ["a script", ["<script>", "", "- [ ] a", "</script>", "- [x] b"], "4[x]"],
    ["a block of HTML", ["<div>", "- [ ] a", "", "- [x] b"], "3[x]"],
    ["a lone tag", ['<a href="x">', "- [ ] a", "", "- [x] b"], "3[x]"],
    ["a comment", ["%%", "- [ ] a", "", "%%", "- [x] b"], "4[x]"],
    ["a formula", ["$$", "- [ ] a", "b $$", "- [x] c"], "3[x]"],
  ])("stands in %s", (_, lines, after) => {
    expect(boxes(...lines)).toEqual([after]);
  });

  it("stands in code that is fenced with backticks, but a line with more of them is no fence", () => {
    expect(boxes("``` a`b", "- [ ] a")).toEqual(["1[ ]"]);
  });

  it("stands in a block inside an item or a quote, which ends with it", () => {
    expect(boxes("- ```", "  - [ ] a", "- [x] b")).toEqual(["2[x]"]);
    expect(boxes("> ~~~", "> - [ ] a", "- [x] b")).toEqual(["2[x]"]);
    expect(boxes("- %%", "  - [ ] a", "- [x] b")).toEqual(["2[x]"]);
    expect(boxes("> $$", "> - [ ] a", "", "- [x] b")).toEqual(["3[x]"]);
  });

  it("stands below a comment or formula that nothing closes", () => {
    expect(boxes("%%", "- [ ] a")).toEqual([]);
    expect(boxes("$$", "- [ ] a")).toEqual([]);
  });
});

describe("a comment or formula", () => {
  it("on one line hides nothing below", () => {
    expect(boxes("%% x %%", "- [ ] a", "", "$$ x $$", "- [ ] b")).toEqual(["1[ ]", "4[ ]"]);
  });

  it("inside a checkbox line hides nothing", () => {
    expect(boxes("- [ ] a %% b", "- [x] c %%")).toEqual(["0[ ]", "1[x]"]);
  });

  it("with text behind its end is a paragraph, lines in it and all", () => {
    expect(boxes("%% x", "- [ ] a", "%% y", "- [x] b")).toEqual([]);
    expect(boxes("%% x", "- [ ] a", "y %% z", "- [x] b")).toEqual(["3[x]"]);
    expect(boxes("$$ x", "# Heading", "y $$ z", "- [x] b")).toEqual(["3[x]"]);
  });
});

describe("a table", () => {
  it("is followed by any list", () => {
    expect(boxes("a | b", "--- | ---", "c | d", "2. [ ] e")).toEqual(["3[ ]"]);
    expect(boxes("a | b", "---", "c | d", "2. [ ] e")).toEqual([]);
  });

  it("may have pipes that are text, and needs as many cells below its head", () => {
    expect(boxes("| a \\| b |", "|---|", "2. [ ] c")).toEqual(["2[ ]"]);
    expect(boxes("| a | b |", "|---|", "2. [ ] c")).toEqual([]);
  });
});
