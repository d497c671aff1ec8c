import {expect, test} from "vitest";
import {unicodePattern} from "../../src/core/pattern.ts";

const ASCII = Array.from({length: 128}, (_, code) => String.fromCharCode(code));
const PROPERTIES = ["L", "Lu", "M", "N", "Nd", "Sc"];
const SCRIPTS = ["Han", "Hira", "Kana", "Hang", "Thai", "Lao", "Khmr", "Mymr"];
const ALL = [...PROPERTIES, ...SCRIPTS.flatMap((script) => [`sc=${script}`, `scx=${script}`])];

test.each(ALL)("%s means the same where a text is ASCII", (property) => {
  for (const source of [`[\\p{${property}}]`, `[^\\p{${property}}]`]) {
    const found = ASCII.filter((text) => unicodePattern(source, "u")(text).test(text));
    expect(found).toEqual(ASCII.filter((text) => new RegExp(source, "u").test(text)));
  }
});

test("a text that is not ASCII gets all that was written", () => {
  const letter = unicodePattern(String.raw`^[\p{L}]+$`, "u");
  expect([letter("né").test("né"), letter("ne").test("ne")]).toEqual([true, true]);
});
