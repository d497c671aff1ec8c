import {describe, expect, test} from "vitest";
import {doneDayOf, factsOf, habitKey} from "../../src/core/facts.ts";
import {day} from "./days.ts";

describe("a habit's key", () => {
  test.each([
    ["Read 10 pages", "read {n} pages"],
    ["**Read** *10* ~~old~~ ==pages==", "read {n} old pages"],
    ["__Read__ _10_ pages", "read {n} pages"],
    ["  Read   10\tpages  ", "read {n} pages"],
    ["Read [pages:: 10] a book (mood:: good) [habit::]", "read a book"],
    ["Pay rent 🔁 every month when done 🔺 ➕ 2026-01-01 📅 2026-02-31 ✅ 2026-02-30", "pay rent"],
    ["Pay rent 🛫 2026-01-01 ⏳2026-01-01 ❌ 2026-01-01 🗓️ 2026-01-01", "pay rent"],
    ["Pay rent 🆔 a-1 ⛔ b2, c3 🏁 delete ⏫", "pay rent"],
    ["Read ^read-1", "read"],
    ["#win Read #win/health a #book page #later", "read a page"],
    ["Fix #12", "fix #12"],
    ["Type 40 words [[Write a book#^step-k3f9|Write a book]]", "type {n} words"],
    ["Type 40 words [Write a book](Write%20a%20book.md#^step-k3f9)", "type {n} words"],
    ["Read [[Dune]], [[Books/Emma|Emma]] and [the docs](https://x.y/#^a)", "read dune, emma and the docs"],
    ["Read [[#Part one]]", "read part one"],
    ["Read!", "read"],
    ["Read ...?!", "read"],
    ["Read #now.", "read"],
    ["Call `mum` %%today%%", "call mum"],
    ["🏃 Run", "🏃 run"],
    ["Feed the cat {n}", "feed the cat {n}"],
    ["", undefined],
    ["...", undefined],
    ["#win", undefined],
    ["✅ 2026-11-19", undefined],
    ["[[Write a book#^step-k3f9]]", undefined],
    ["\u200F\u200B", undefined],
  ])("%s", (text, key) => expect(factsOf(text).key).toBe(key));

  test.each([
    ["07:30 Run"],
    ["7:30 Run"],
    ["7am Run"],
    ["7 a.m. Run"],
    ["7:30 PM Run"],
    ["7:30–8:00 Run"],
    ["7:30 - 8 Run"],
    ["7-8am Run"],
    ["07:30: Run"],
    ["07:30 - 08:00 - Run"],
    ["**07:30** Run"],
    ["7 Uhr Run"],
    ["07:30"],
    ["٠٧:٣٠ Run"],
  ])("%s leaves out the time it begins with", (text) =>
    expect(factsOf(text).key).toBe(text === "07:30" ? undefined : "run"),
  );

  test.each([
    ["4:3 picture", "4:3 picture"],
    ["25:10 Run", "25:10 run"],
    ["7 Runs", "{n} runs"],
    ["7:30Run", "7:30run"],
    ["Run 07:30", "run 07:30"],
    ["7:30 - 8km run", "{n}km run"],
    ["7 ambitions", "{n} ambitions"],
  ])("%s begins with no such time", (text, key) => expect(factsOf(text).key).toBe(key));

  test.each([
    ["Read [habit:: Reading]", "reading"],
    ["Read (habit:: Reading  Books)", "reading books"],
    ["Read (habit::Reading)", "reading"],
    ["Run 5 km [habit:: Couch to 5 km!]", "couch to 5 km!"],
    ["Read [Habit:: Reading] [habit:: Other]", "reading"],
    ["Read [habit:: [[Reading]]]", "reading"],
    ["Read [habit:: [Reading](Books/Reading.md)]", "reading"],
    ["Read (habit:: Reading (evening))", "reading (evening)"],
    ["Read `[habit:: Reading]`", "read"],
    ["Read [habit:: ]", "read"],
    ["[habit:: U\u0308bung]", "übung"],
  ])("%s is named by its field", (text, key) => expect(factsOf(text).key).toBe(key));
});

describe("one habit", () => {
  test.each([
    [
      "English",
      ["Read 10 pages", "read **12** pages.", "07:30 Read 1,000 pages #win", "Read 2.5 pages ✅ 2026-11-19"],
    ],
    [
      "German",
      [
        "Übung: 20 Liegestütze",
        "U\u0308BUNG: 25 liegestu\u0308tze",
        "_Übung_: 1.000 Liegestütze!",
        "7 Uhr Übung: 3 Liegestütze",
      ],
    ],
    [
      "Korean",
      [
        "책을 5페이지 읽기",
        "**책**을 12페이지 읽기",
        "책을 5페이지 읽기".normalize("NFD"),
        "7시 30분 책을 5페이지 읽기 #독서",
      ],
    ],
    [
      "Japanese",
      ["本を10ページ読む", "**本**を１２ページ読む。", "7時 本を1ページ読む", "本を3ページ読む #読書"],
    ],
    ["Chinese", ["喝8杯水", "**喝**10杯水！", "==喝8杯水=="]],
    [
      "Arabic",
      ["قراءة ٢٠ صفحة", "\u200Fقراءة 30 صفحة؟", "٠٧:٣٠ **قراءة** ٥ صفحة", "قراءة ١٬٠٠٠ صفحة #قراءة"],
    ],
    ["Hebrew", ["לקרוא 10 עמודים", "\u2067לקרוא 12 עמודים\u2069", "07:30 לקרוא ==5== עמודים"]],
    ["Hindi", ["१० कदम चलो", "1,00,000 कदम चलो", "१,००० कदम चलो।"]],
    ["emoji", ["❤️ Walk", "❤ walk", "❤\uFE0E Walk 🔁 every day"]],
    ["Greek", ["ΟΔΟΣ", "οδος ✅ 2026-11-19", "Οδος."].slice(1)],
    ["fullwidth", ["Read １０ pages", "Read 10 pages"]],
  ])("%s", (_, spellings) => {
    const keys = new Set(spellings.map((text) => factsOf(text).key));
    expect(keys.size).toBe(1);
    expect(keys).not.toContain(undefined);
  });

  test.each([
    ["Read 10 pages", "Read 10 words"],
    ["Review PR 123", "Review PR 124"],
    ["Read 5-10 pages", "Read 5-12 pages"],
    ["snake_case", "snakecase"],
    ["Walk #mum", "Walk mum"],
    ["메모_정리_하기", "메모정리하기"],
  ])("%s is another than %s", (one, other) => expect(factsOf(one).key).not.toBe(factsOf(other).key));

  test("the locale of the machine has no say", () => {
    expect(factsOf("IZGARA Isit").key).toBe("izgara isit");
    expect(factsOf("İç").key).toBe(factsOf("I\u0307ç").key);
  });
});

describe("a habit's name", () => {
  test.each([
    ["**Read** 10 pages. #win #book", "Read 10 pages."],
    ["#win Read", "Read"],
    ["Call #mum about dinner", "Call #mum about dinner"],
    ["07:30 Read ✅ 2026-11-19", "07:30 Read"],
    ["Read 10 pages [habit:: Reading  *Books*] #win", "Reading Books"],
    ["Call `__init__`", "Call __init__"],
    ["Open https://x.y/a\\_b_c_ now", "Open https://x.y/a_b_c_ now"],
    ["#win", "#win"],
    ["[[a#^b]]", "[[a#^b]]"],
    ["", ""],
  ])("%s", (text, name) => expect(factsOf(text).name).toBe(name));

  test("typed by a person gives the key", () => {
    expect(habitKey(" read  10 *pages* ")).toBe("read {n} pages");
    expect(habitKey(" ")).toBeUndefined();
  });
});

test("a colon pair in a link is part of its text", () => {
  expect(factsOf("Study [[A|C::x]]")).toMatchObject({key: "study c::x", name: "Study C::x"});
  expect(factsOf("Study [[B|C::y]]").key).toBe("study c::y");
  expect(factsOf("See [[Ann|Ann (work:: x)]]").name).toBe("See Ann (work:: x)");
  expect(factsOf("Study [a:: b] [[C]] (d:: e)").name).toBe("Study C");
});

describe("what else a line says", () => {
  test.each([
    ["Water [every:: 2 days]", "2 days"],
    ["Water (every:: mon, wed) more", "mon, wed"],
    ["Water (every::3/week)", "3/week"],
    ["Water [every:: day] (every:: 2 days) [every::]", "2 days"],
    ["Water [EVERY:: Weekday]", "Weekday"],
    ["Water `[every:: day]`", undefined],
    ["Water every:: day", undefined],
  ])("%s", (text, every) => expect(factsOf(text).every).toBe(every));

  test.each([
    ["Read", undefined, undefined],
    ["Read ✅ 2026-11-19", "2026-11-19", undefined],
    ["Read ✅ 2026-02-30", undefined, "2026-02-30"],
    ["Read ✅ 2026-02-30 ✅ 2026-03-01", "2026-03-01", "2026-02-30"],
    ["Read [completion:: 2026-13-01] 📅 2026-02-30", undefined, "2026-13-01"],
    ["Read `✅ 2026-02-30`", undefined, undefined],
  ])("%s was done on %s", (text, done, wrong) => {
    const facts = factsOf(text);
    expect(doneDayOf(text, facts)).toBe(done === undefined ? undefined : day(done));
    expect(facts.wrongDate).toBe(wrong);
  });

  test("tags as written, without #", () => {
    expect(factsOf("#Win/Health Read #later ✅ 2026-11-19").tags).toEqual(["Win/Health", "later"]);
  });

  test("equal texts share one object", () => {
    expect(factsOf(`Read ${"a".repeat(20)}`)).toBe(factsOf(`Read ${"aa".repeat(10)}`));
  });
});
