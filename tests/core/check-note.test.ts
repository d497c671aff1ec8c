import {describe, expect, test} from "vitest";
import {cache, check, TODAY, type Given} from "./checked.ts";

/** "4 wrong-date 2026-02-30" */
function found(text: string, given: Given = {}): string[] {
  return check(text, given).findings.map(({kind, line, detail}) =>
    [line ?? "note", kind, detail].filter((part) => part !== null).join(" "),
  );
}

describe("one note", () => {
  test("that is fine has nothing to say", () => {
    const note = check("---\na: b\n---\n- [x] a\n- [ ] b [every:: 2 days]\n");
    expect(note).toEqual({day: TODAY, bytes: 46, checkboxes: 2, wins: 1, findings: []});
  });

  test.each([
    ["a done line in code", "```\n- [x] a\n```\n", ["1 code"]],
    [
      "an impossible done date",
      "- [x] a ✅ 2026-02-30\n- [ ] b ✅ 2026-02-30\n",
      ["0 wrong-date 2026-02-30"],
    ],
    ["a done date to come", "- [x] a ✅ 2027-01-01\n", ["0 ahead 2027-01-01"]],
    ["a schedule that is none", "- [ ] a [every:: blue moon]\n", ["0 bad-schedule blue moon"]],
    ["front matter that is no properties", "---\nbad\n---\n- [x] a\n", ["note bad-properties"]],
  ])("%s", (_, text, expected) => expect(found(text)).toEqual(expected));

  test("of a day to come", () => {
    expect(found("- [x] a\n- [ ] b\n", {path: "2026-12-01.md"})).toEqual(["0 ahead 2026-12-01"]);
  });

  test("out of scope", () => {
    const rules = {scope: "tag"} as const;
    expect(found("- [x] a #win\n- [x] b\n- [ ] c\n", {rules})).toEqual(["1 scope"]);
    expect(check("- [x] a #win\n- [x] b\n", {rules})).toMatchObject({checkboxes: 2, wins: 1});
  });

  test("front matter that the cache could read is not read again", () => {
    const cached = {...cache(), hasProperties: true};
    expect(found("---\nbad\n---\n", {cached})).toEqual([]);
  });
});

describe("what the metadata cache reads otherwise", () => {
  const text = "- [x] a\n- [ ] b\n- - [-] c\n";
  test.each([
    ["the same", ["0x", "1 ", "2-"], []],
    ["another character", ["0x", "1/", "2-"], ["1 differs [ ] here, [/] in Obsidian"]],
    ["one fewer", ["0x", "1 "], ["2 differs [-] here, none in Obsidian"]],
    ["one more", ["0x", "1 ", "2-", "3x"], ["3 differs no checkbox here, [x] in Obsidian"]],
    ["two on one line", ["0x", "1 ", "2 ", "2-"], ["2 differs [-] here, [ ][-] in Obsidian"]],
  ])("%s", (_, checkboxes, expected) => {
    expect(found(text, {cached: cache(...checkboxes)})).toEqual(expected);
  });

  test("a note that it does not know", () => {
    expect(found(text, {cached: undefined})).toEqual(["note uncached"]);
    expect(found("", {cached: undefined})).toEqual([]);
  });
});

describe("lines as they are shown", () => {
  test("are cut, but not within a character", () => {
    const [long] = check(`- [x] ${"💚".repeat(500_000)} ✅ 2026-02-30\n`).findings;
    expect(long?.text).toBe(`- [x] ${"💚".repeat(97)}…`);
    const [odd] = check(`- [x]  ${"💚".repeat(200)} ✅ 2026-02-30\n`).findings;
    expect(odd?.text).toBe(`- [x]  ${"💚".repeat(96)}…`);
  });
});
