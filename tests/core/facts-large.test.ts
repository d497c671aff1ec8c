import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {expect, test} from "vitest";
import {doneDayOf, factsOf} from "../../src/core/facts.ts";

const HOSTILE = [
  "a",
  "e\u0301\u0323",
  "\u0301",
  "[",
  "[[",
  "[a::",
  "[[a::x]]",
  "[habit:: [[x]] ",
  "[habit:: [[x]",
  "[x]]",
  "(",
  "(a:: ",
  "(habit::(x)",
  "[a](b",
  "*",
  "**a ",
  "*a_",
  "_",
  "~~",
  "==",
  "`",
  "` ``",
  "#",
  "#a ",
  "# 1 ",
  "1",
  "1 ",
  "1.",
  "1 a ",
  "A1 ",
  "AB 1 ",
  " 000",
  "٢",
  "7:30 ",
  "7:30-",
  "%%",
  "✅ ",
  "✅ 2026-02-30 ",
  " 📅 2026-02-30",
  "🔁 every ",
  "⛔ a,",
  " ^a",
  "https://",
  "\\*",
  ".",
  "😀",
  "\ud83d",
];

test.each(HOSTILE)("a line full of %j is read in time that grows with its length", (piece) => {
  for (const length of [600, 2400, 1_000_000]) {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const start = performance.now();
    const {key, name} = factsOf(text);
    expect(performance.now() - start).toBeLessThan(2000);
    expect((key ?? "").length).toBeLessThanOrEqual(2 * 600);
    expect(name.length).toBeLessThanOrEqual(600);
  }
});

test("a long line has its tags and its done date from all of it", () => {
  const text = `Read ${"very ".repeat(10_000)} #win ✅ 2026-02-30 ✅ 2026-11-19`;
  const facts = factsOf(text);
  expect(facts.tags).toEqual(["win"]);
  expect(doneDayOf(text, facts)).toBeDefined();
  expect(facts.wrongDate).toBe("2026-02-30");
  expect(facts.key?.startsWith("read very very")).toBe(true);
});

test("lines that nobody needs any more are forgotten", () => {
  const first = factsOf("Read the first line");
  expect(factsOf("Read the first line")).toBe(first);
  for (let index = 0; index < 50_000; index += 1) factsOf(`Read line ${index}`);
  expect(factsOf("Read the first line")).not.toBe(first);
  expect(factsOf("Read the first line")).toEqual(first);
});

test("no note is kept in memory for a line of it", () => {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  const used = (): number => {
    if (typeof collect === "function") collect();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const rest = "a line of forty characters, no more of it\n".repeat(1000);
  const kept = Array.from({length: 1000}, (_, index) => {
    const line = `Drink 10 long-glasses of ${index} #win/a-long-area-name [every:: monday, friday] ✅ 2026-02-30 ok`;
    const long = index % 2 === 0 ? line : line.padEnd(700, " and more");
    // In other letters, which makes a string of its own out of the pieces.
    const note = `${long}\n${rest}`.toUpperCase();
    return factsOf(note.slice(0, note.indexOf("\n")));
  });
  expect((used() - before) / kept.length).toBeLessThan(10_000);
});
