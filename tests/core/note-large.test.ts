import {describe, expect, it} from "vitest";
import {readNote} from "../../src/core/note.ts";

describe("large and hostile notes", () => {
  // A scan that takes quadratic time in any of these runs for minutes, far over the test's time.
  const count = (text: string) => readNote(text).checkboxes.length;
  const many = 200_000;

  it.each<[string, string, number]>([
    ["10 MB of prose", "plain words on a line\n".repeat(480_000), 0],
    ["100,000 checkboxes", "- [x] done\n".repeat(100_000), 100_000],
    ["a line of 1 MB", `- [ ] ${"x".repeat(1_000_000)}`, 1],
    ["a line of 200,000 quotes", `${"> ".repeat(many)}- [ ] a`, 1],
    ["a line of 200,000 items", `${"- ".repeat(many)}[ ] a`, 1],
    ["10,000 quotes a line", `${">".repeat(10_000)} - [ ] a\n`.repeat(100), 100],
    ["10,000 items around blank lines", `${"- ".repeat(10_000)}[ ] a${"\n".repeat(many)}`, 1],
    ["10,000 items around lazy lines", `${"- ".repeat(10_000)}[ ] a${"\nb".repeat(many)}`, 1],
    [
      "3,000 levels",
      Array.from({length: 3000}, (_, level) => `${"  ".repeat(level)}- [ ] a\n`).join(""),
      3000,
    ],
    ["comments that come to nothing", "%%\n%% a\n".repeat(many), 0],
    ["formulas and comments across each other", "%%\n$$ a\n%% b\n$$ c\n".repeat(many), 0],
    ["the same with carriage returns alone", "%%\r%% a\r".repeat(many), 0],
    ["an unclosed first fence", `---\n${"- [ ] a\n".repeat(100_000)}`, 100_000],
    ["tags that do not end", "<a b c\n".repeat(many), 0],
    ["a long tag", `<a${" b".repeat(many)}`, 0],
    ["tables without rows", "a|b\n-|-\n".repeat(many), 0],
    ["brackets", "- [ ] [".repeat(many), 1],
  ])("%s", (_, text, expected) => {
    expect(count(text)).toBe(expected);
  });
});
