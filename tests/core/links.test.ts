import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {linkName, linksOf} from "../../src/core/links.ts";

describe("links of a line", () => {
  test.each([
    ["Type 40 words [[Write a book#^step-k3f9|Write a book]]", "Write a book", "step-k3f9"],
    ["[[Goals/Write a book.md#^Step-K3F9]]", "Goals/Write a book", "step-k3f9"],
    ["Ran [[Run 5 km|far]]", "Run 5 km", undefined],
    ["See [[Write a book#Plan]]", "Write a book", undefined],
    ["[Write](Goals/Write%20a%20book.md#^step-k3f9)", "Goals/Write a book", "step-k3f9"],
    ["[Write](<Goals/Write a book.md#^step-k3f9>)", "Goals/Write a book", "step-k3f9"],
    ["[[#^step-k3f9]]", "", "step-k3f9"],
    ["![[Cover.png]]", "Cover.png", undefined],
  ])("%s", (text, note, block) => {
    const expected = note === "" && block === undefined ? [] : [{note, block}];
    expect(linksOf(text)).toEqual(expected);
  });

  test.each([
    "no link",
    "`[[Write a book]]`",
    "[a](https://example.org/#^step-k3f9)",
    "[a](obsidian://open?vault=a)",
    "[a](<https://example.org/a b>)",
    "[[ ]]",
    "[ ] [x]",
    "[a](%E0%A4%A)x [[|b]]",
  ])("none: %s", (text) => {
    expect(linksOf(text).filter(({note}) => !note.includes("%"))).toEqual([]);
  });

  test("several, in their order", () => {
    expect(linksOf("[[B]] then [a](A.md) and [[C#^x]]").map(({note}) => note)).toEqual(["B", "A", "C"]);
  });

  test("any text is read without an error, quickly", () => {
    fc.assert(fc.property(fc.string({unit: "binary"}), (text) => void linksOf(text)));
    expect(linksOf("[[".repeat(20_000) + "](" + "(".repeat(20_000))).toEqual([]);
    expect(linksOf("](<".repeat(20_000))).toEqual([]);
  });
});

describe("what a note is called", () => {
  test.each([
    ["Goals/Write a Book.md", "write a book"],
    ["Write a Book", "write a book"],
    ["A/B/Über.MD", "über"],
  ])("%s", (path, name) => expect(linkName(path)).toBe(name));
});
