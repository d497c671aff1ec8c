import {describe, expect, test} from "vitest";
import {doneDay, isTagWithin, statusOf, tagsOf} from "../../src/core/checkbox.ts";
import {shownText} from "../../src/core/shown-text.ts";
import {day} from "./days.ts";

describe("status", () => {
  test.each([
    ["x", "done"],
    ["X", "done"],
    ["w", "done"],
    ["/", "partly"],
    ["-", "skipped"],
    [">", "moved"],
    ["<", "moved"],
    [" ", "open"],
    ["!", "open"],
    ["?", "open"],
    ["😀", "open"],
    ["\ud800", "open"],
  ])("[%s] is %s", (character, status) => expect(statusOf(character, "xXw")).toBe(status));

  test("the done characters are a setting", () => {
    expect(statusOf("-", "-✓")).toBe("done");
    expect(statusOf("✓", "-✓")).toBe("done");
    expect(statusOf("x", "-✓")).toBe("open");
  });
});

describe("own done date", () => {
  test.each([
    ["Read ✅ 2026-11-19", "2026-11-19"],
    ["Read ✅2026-11-19 #win", "2026-11-19"],
    ["Read ✅\uFE0F 2026-11-19", "2026-11-19"],
    ["Read [completion:: 2026-11-19]", "2026-11-19"],
    ["Read (completion:: 2026-11-19) more", "2026-11-19"],
    ["Read [completion::2026-11-19]", "2026-11-19"],
    ["the first possible one: ✅ 2026-02-30 ✅ 2026-03-01", "2026-03-01"],
    ["✅ 2026-02-30 [completion:: 2026-02-03] ✅ 2026-02-04", "2026-02-03"],
  ])("%s", (text, expected) => expect(doneDay(text)).toBe(day(expected)));

  test.each([
    "Read",
    "Read 📅 2026-11-19",
    "✅ 2026-02-30",
    "✅ 2026-2-3",
    "✅ 2026-11-199",
    "`✅ 2026-11-19`",
    "✅ soon",
    "completion 2026-11-19",
  ])("%s has none", (text) => expect(doneDay(text)).toBeUndefined());
});

describe("tags", () => {
  test.each([
    ["Read #win", ["win"]],
    ["#win/health Walk #later", ["win/health", "later"]],
    ["Call #Küche-1_a/b now", ["Küche-1_a/b"]],
    ["#日本 #🎯", ["日本", "🎯"]],
    ["PR#12, a#b, C#, `#code` [[note#win]] #1 #12/3", []],
    ["(#nope) #yes.", ["yes"]],
    ["``#a ` b`` #c", ["c"]],
    ["`#a `` #b` #c", ["c"]],
    ["`` ` #d", ["d"]],
  ])("%s", (text, tags) => expect(tagsOf(text)).toEqual(tags));

  test("a line of backticks takes no time", () => {
    expect(tagsOf(`${"`".repeat(500_000)} #a`)).toEqual(["a"]);
    expect(doneDay(`${"` ``".repeat(100_000)} ✅ 2026-11-19`)).toBe(day("2026-11-19"));
  });

  test("a tag stands within itself and those above it, in any case", () => {
    expect(isTagWithin("win", "win")).toBe(true);
    expect(isTagWithin("Win/Health", "win")).toBe(true);
    expect(isTagWithin("winner", "win")).toBe(false);
    expect(isTagWithin("win", "win/health")).toBe(false);
  });
});

describe("shown text", () => {
  test.each([
    ["Read 10 pages", "Read 10 pages"],
    ["Type 40 words [[Write a book#^step-k3f9|Write a book]]", "Type 40 words"],
    ["Read [[Dune]] and [[Books/Emma|Emma]]", "Read Dune and Emma"],
    ["Read [the docs](https://example.org/a_b)", "Read the docs"],
    ["**Drink** _one_ ==glass== of ~~wine~~ `water`", "Drink one glass of wine water"],
    ["Stretch #win #health", "Stretch"],
    ["Call #mum about dinner", "Call #mum about dinner"],
    ["Walk #win/health today", "Walk today"],
    ["Water plants [habit:: plants] (every:: 2 days) ^abc-1", "Water plants"],
    ["Pay rent 🔁 every month 📅 2026-12-01 ⏫ ✅ 2026-11-20", "Pay rent"],
    ["Do it 🆔 abc123 ⛔ def456", "Do it"],
    ["Say 2 * 3 * 4 and snake_case_name", "Say 2 * 3 * 4 and snake_case_name"],
    ["Read %%not this%% it", "Read it"],
    ["Fix #12", "Fix #12"],
    ["Call `__init__` of `a*b*c`", "Call __init__ of a*b*c"],
    ["Open https://x.y/?a==b==c_d_ now", "Open https://x.y/?a==b==c_d_ now"],
    ["2**3**4 and (std::vector) fast", "2**3**4 and (std::vector) fast"],
    ['[a](b "t") [Foo](https://x.y/Foo_(bar))', "a Foo"],
    ["**a *b* c** and *d **e** f*", "a b c and d e f"],
    ["\\*not slanted\\*", "*not slanted*"],
    ["#win", "#win"],
    ["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
    ["", ""],
  ])("%s", (text, shown) => expect(shownText(text, "win")).toBe(shown));

  test("a line of a megabyte is cut, and quickly", () => {
    for (const piece of ["a", "[", "*", "`", "#a ", "[[a", "(x::", "%%", "😀"]) {
      const shown = shownText(piece.repeat(1_000_000 / piece.length), "win");
      expect([...shown].length).toBeLessThanOrEqual(601);
      expect(shown).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }
  });
});
