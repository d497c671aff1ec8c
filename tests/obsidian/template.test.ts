import {describe, expect, test} from "vitest";
import type {Day} from "../../src/core/day.ts";
import {fillTemplate} from "../../src/obsidian/template.ts";

const FRIDAY = 20_777 as Day;
const NOW = new Date(2026, 10, 21, 2, 5, 9);

describe("a daily template", () => {
  test.each([
    ["# {{title}}", "# 2026-11-20"],
    ["{{date}} {{time}}", "2026-11-20 02:05"],
    ["{{date:dddd D MMMM YYYY}} at {{time:h:mm A}}", "Friday 20 November 2026 at 2:05 AM"],
    ["{{ Title }}{{DATE:YYYY}}", "2026-11-202026"],
    ["{{date:[a day] DD}}", "a day 20"],
    ["<% tp.date.now() %> {{unknown}} {{}}", "<% tp.date.now() %> {{unknown}} {{}}"],
    ["", ""],
  ])("%s", (template, filled) =>
    expect(fillTemplate(template, "2026-11-20", FRIDAY, NOW, "YYYY-MM-DD")).toBe(filled),
  );

  test("a title is text, not a pattern", () => {
    expect(fillTemplate("{{title}}", "$& $1 {{date}}", FRIDAY, NOW, "YYYY-MM-DD")).toBe("$& $1 {{date}}");
  });
});
