import fc from "fast-check";

const fragment = fc.constantFrom(
  "- [ ] run",
  "- [x] walk #win",
  "  - [ ] nested",
  "\t- [/] by tab",
  "1. [ ] numbered",
  "12) [x] with a bracket",
  "> - [ ] quoted",
  "> > * [w] deep",
  "> [!note] callout",
  "- - [ ] twice",
  "- [ ]",
  "- [ ] run",
  "+ [😀] smile",
  "- [ ]no space",
  "# Heading",
  "## Wins",
  "Wins\n----",
  "```",
  "~~~js",
  "    - [ ] indented",
  "%%",
  "$$",
  "<!-- comment",
  "-->",
  "<div>",
  "text",
  "text [ ] text",
  "---",
  "* * *",
  "",
  "",
  " ",
  "\u0000",
  "\ud800",
  "- [\ud800] half",
);

/** Notes with everything in it that has ever been taken for a checkbox, in any line ending. */
export const notes: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "", "", "\uFEFF", "---\nmood: 3\n---\n"),
    fc.array(fc.tuple(fragment, fc.constantFrom("\n", "\n", "\n", "\r\n")), {maxLength: 25}),
    fc.boolean(),
  )
  .map(([start, lines, hasEnd]) => {
    const text = start + lines.map(([line, end]) => line + end).join("");
    return hasEnd ? text : text.replace(/\r?\n$/, "");
  });
