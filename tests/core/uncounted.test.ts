import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readNote} from "../../src/core/note.ts";
import {DEFAULTS} from "../../src/core/settings.ts";
import {uncountedLines} from "../../src/core/uncounted.ts";
import {linesInScope, type WinRules} from "../../src/core/win.ts";

/** What keeps which line from counting: "2 code". */
function read(text: string, rules: Partial<WinRules> = {}): string[] {
  return uncountedLines(text, {...DEFAULTS, ...rules}).map(({line, why}) => `${line} ${why}`);
}

describe("lines that look done and do not count", () => {
  test.each([
    ["a checkbox", "- [x] a\n", []],
    ["an open one in code", "```\n- [ ] a\n```\n", []],
    ["fenced code", "```\n- [x] a\n```\n- [x] b\n", ["1 code"]],
    ["fenced code to the end", "~~~md\n- [x] a\n\n* [X] b", ["1 code", "3 code"]],
    ["fenced code in a list", "- [x] a\n  ```\n  - [x] b\n  ```\n- [x] c\n", ["2 code"]],
    ["fenced code that its list ends", "- a\n  ```\n  - [x] b\n- [x] c\n", ["2 code"]],
    ["fenced code in a quote", "> ```\n> - [x] a\n> ```\n> - [x] b\n", ["1 code"]],
    ["indented code", "Text\n\n    - [x] a\n", ["2 code"]],
    ["front matter", "---\ndone:\n- [x] a\n---\n- [x] b\n", ["2 properties"]],
    ["front matter that does not end", "---\n- [x] a\n", []],
    ["a comment of Obsidian's", "%%\n- [x] a\n%%\n- [x] b\n", ["1 comment"]],
    ["a comment's last line", "%%\n- [x] a %%\n- [x] b\n", ["1 comment"]],
    ["marks that are no comment", "%%\n- [x] a\n%% more\n- [x] b\n", ["1 text", "3 comment"]],
    ["a comment of HTML", "<!--\n- [x] a\n-->\n- [x] b\n", ["1 comment"]],
    ["HTML", "<div>\n- [x] a\n</div>\n\n- [x] b\n", ["1 html"]],
    ["HTML's last line", "<pre>\n- [x] a </pre>\n- [x] b\n", ["1 html"]],
    ["a formula", "$$\n- [x] a\n$$\n", ["1 formula"]],
    ["a paragraph", "Text\n2. [x] a\n", ["1 text"]],
    ["no list item", "[x] a\n", []],
    ["a link", "- [x](there)\n", []],
    ["a quote", "> - [x] a\n", []],
    ["a marker before it", "- 1. [x] a\n```\n- 1. [x] b\n```\n", ["2 code"]],
    ["Windows' line endings", "```\r\n- [x] a\r\n```\r\n", ["1 code"]],
    ["lone carriage returns", "```\r- [x] a\r```\r- [x] b\n~~~\n- [x] c", ["0 code", "2 code"]],
    ["other characters", "```\n- [w] a\n- [-] b\n- [💚] c\n```\n", ["1 code"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));

  test("a character beyond 16 bits can mean done", () => {
    expect(read("- [💚] a\n```\n- [💚] b\n```\n", {doneCharacters: "💚"})).toEqual(["2 code"]);
  });

  test("out of scope", () => {
    const text = "## Micro wins\n- [x] a #win\n## Else\n- [x] b\n- [ ] c\n```\n- [x] d #win\n```\n";
    expect(read(text)).toEqual(["6 code"]);
    expect(read(text, {scope: "tag"})).toEqual(["3 scope", "6 code"]);
    expect(read(text, {scope: "heading"})).toEqual(["3 scope", "6 code"]);
  });

  test("have the area, heading and habit that they would have", () => {
    const text = "# Day\n```\n- [x] Walk #win/body\n```\n## Evening\n~~~\n- [x] **Read** 1 page\n";
    const [walk, read] = uncountedLines(text, DEFAULTS);
    expect([walk?.area?.shown, walk?.heading?.shown]).toEqual(["body", "Day"]);
    expect([read?.area?.shown, read?.heading?.shown]).toEqual(["Evening", "Evening"]);
    expect(walk?.facts.tags).toEqual(["win/body"]);
  });

  test("are never lines that count, and none that looks done is missing", () => {
    const pieces = fc.constantFrom(
      ..."- [x] a|* [X] b|1. [x] c|2. [x] d|> - [x] e|  - [x] f|    - [x] g|- [ ] h|```|~~~|%%|$$|%% x".split(
        "|",
      ),
      ..."<div>|</div>|<!--|-->|<pre>|</pre>|Text|---|# A|| | a | b ||  |\t- [x] i|- ```|> %%|===".split("|"),
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 14}), (lines) => {
        const text = lines.join("\n");
        const counted = linesInScope(readNote(text), DEFAULTS).filter(({status}) => status !== " ");
        const looks = lines.flatMap((line, index) =>
          /^[ \t>]*([-*]|\d\.) \[[xX]\] /.test(line) ? [index] : [],
        );
        const uncounted = uncountedLines(text, DEFAULTS).map(({line}) => line);
        expect([...counted.map(({line}) => line), ...uncounted].sort((one, other) => one - other)).toEqual(
          looks,
        );
      }),
      {numRuns: 1000},
    );
  });

  test("are found in a long line and a long note in no time", () => {
    const line = `- [x] ${"> - ".repeat(250_000)}\n`;
    const before = performance.now();
    expect(read(`\`\`\`\n${line}\`\`\`\n${"- > ".repeat(250_000)}[x] a\n`)).toEqual(["1 code"]);
    expect(read(`~~~\n${"- [x] a\n".repeat(100_000)}`)).toHaveLength(100_000);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
