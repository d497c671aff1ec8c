import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {doneDateText} from "../../src/core/done-date.ts";
import {applyEdit, type Edit} from "../../src/core/edit.ts";
import {day} from "./days.ts";

const TODAY = day("2026-11-20");

function mark(line: string, to: string, date: string): string {
  const edit: Edit = {kind: "mark", line: 0, was: line, to, date};
  const result = applyEdit(`${line}\n`, edit);
  return result.kind === "applied" ? result.text.slice(0, -1) : result.why;
}

describe("a done date", () => {
  test.each([
    ["emoji", "- [ ] Type ^step-a", "- [x] Type ✅ 2026-11-20 ^step-a"],
    ["emoji", "- [ ] Type", "- [x] Type ✅ 2026-11-20"],
    ["emoji", "- [ ] Type  ", "- [x] Type ✅ 2026-11-20  "],
    ["field", "- [ ] Type ^step-a ", "- [x] Type [completion:: 2026-11-20] ^step-a "],
    ["none", "- [ ] Type ^step-a", "- [x] Type ^step-a"],
    ["emoji", "> - [ ] Type #win ^step-a", "> - [x] Type #win ✅ 2026-11-20 ^step-a"],
    ["emoji", "- [ ] Type ✅ 2026-11-01 ^step-a", "- [x] Type ✅ 2026-11-01 ^step-a"],
    ["emoji", "- [ ]", "- [x] ✅ 2026-11-20"],
  ] as const)("%s: %s", (style, line, expected) => {
    expect(mark(line, "x", doneDateText(style, TODAY))).toBe(expected);
  });

  test("unticking gives every byte back", () => {
    const words = fc.constantFrom(
      "Type",
      "40 words",
      "#win",
      "[[A]]",
      "2^10",
      "✅",
      "📅 2026-12-01",
      "`x`",
      "…",
    );
    const ends = fc.constantFrom("", " ", "  ", " ^step-a", " ^step-a ", "\t", "\r");
    const styles = fc.constantFrom("emoji", "field", "none");
    fc.assert(
      fc.property(fc.array(words, {minLength: 1}), ends, styles, (parts, end, style) => {
        const line = `- [ ] ${parts.join(" ")}${end}`.replace(/\r$/, "");
        const done = mark(line, "x", doneDateText(style as "emoji", TODAY));
        expect(mark(done, " ", "remove")).toBe(line);
      }),
    );
  });
});
