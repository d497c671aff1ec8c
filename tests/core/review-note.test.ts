import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {hasTag} from "../../src/core/note-tag.ts";
import {readNote} from "../../src/core/note.ts";
import {asMarkdown, noteLink} from "../../src/core/review-markdown.ts";
import {REVIEW_PARTS, reviewTexts} from "../../src/core/review-note.ts";
import {findParts} from "../../src/core/review-parts.ts";
import {spanAt, spanBefore} from "../../src/core/review-span.ts";
import {BUILT_IN_TEMPLATE, fillReview} from "../../src/core/review-template.ts";
import type {ReviewData} from "../../src/core/review.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {day} from "./days.ts";
import {notesOf} from "./habit-notes.ts";
import {generatedNotes, GOAL_PATH, ReviewVault, TODAY, weekOf} from "./review-vault.ts";

const FORMATS = formatsFor("en");
const GOAL = {[GOAL_PATH]: "#goal\n\n- [ ] Type 40 words ^step-a\n"};
const STEP = "- [x] Type 40 words [[Write a book#^step-a|Write a book]]\n";

const texts = (data: ReviewData): Record<string, readonly string[]> => reviewTexts(data, FORMATS);

describe("wins", () => {
  test("of a week that goes on stand by day, with a link to each note there is", () => {
    const notes = {"2026-11-16": "- [x] a\n- [x] b\n", "2026-11-18": "---\nmicro-wins: rest\n---\n"};
    expect(texts(new ReviewVault(notes, day("2026-11-19")).week())["wins"]).toEqual([
      "**2 wins** so far, on 1 of 3 days, 16–22 November 2026.",
      "",
      "| Day | Wins |",
      "| --- | ---: |",
      "| [[Daily/2026-11-16\\|Monday 16 November]] | 2 |",
      "| Tuesday 17 November | frozen |",
      "| [[Daily/2026-11-18\\|Wednesday 18 November]] | rest |",
    ]);
  });

  test("of a month stand as in a calendar", () => {
    const notes = notesOf({Walk: "x".repeat(36)});
    expect(texts(new ReviewVault(notes).month("last"))["wins"]).toEqual([
      "**16 wins** on 16 of 31 days, October 2026.",
      "",
      "| Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun | Wins |",
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
      "| 1–4 October |  |  |  |  |  |  |  |  |",
      "| 5–11 October |  |  |  |  |  |  |  |  |",
      `| 12–18 October |  |  |  |  | ${[16, 17, 18].map(linked).join(" | ")} | 3 |`,
      `| 19–25 October | ${[19, 20, 21, 22, 23, 24, 25].map(linked).join(" | ")} | 7 |`,
      `| 26–31 October | ${[26, 27, 28, 29, 30, 31].map(linked).join(" | ")} |  | 6 |`,
    ]);
  });

  test("that are not there yet are no verdict", () => {
    expect(texts(new ReviewVault({}).week())["wins"]).toEqual(["Open so far, 16–22 November 2026."]);
    expect(texts(new ReviewVault({}).week("last"))["wins"]).toEqual(["A quiet week, 9–15 November 2026."]);
    expect(texts(new ReviewVault({}).month("last"))["wins"]).toEqual(["A quiet month, October 2026."]);
  });

  test("have the numbers and dates of the reader's language", () => {
    const {wins} = reviewTexts(new ReviewVault(notesOf({Walk: "xxx"})).week(), formatsFor("de"));
    expect(wins[4]).toBe("| Montag, 16. November |  |");
    expect(wins[0]).toContain("16.–22. November 2026");
  });
});

const linked = (date: number): string => `[[Daily/2026-10-${date}\\|1]]`;

describe("the other parts", () => {
  const notes = {
    "2026-11-18": `## Morning\n- [x] Walk\n${STEP}`,
    "2026-11-19": `## Morning\n- [x] Walk\n- [x] Call #win/people\n`,
    "2026-11-20": `- [x] Walk\n`,
  };
  const said = texts(new ReviewVault(notes, TODAY, GOAL).week());

  test("are sentences, lists and tables", () => {
    expect(said["areas"]).toEqual([
      "| Area | Wins |",
      "| --- | ---: |",
      "| Morning | 3 |",
      "| people | 1 |",
      "| Elsewhere | 1 |",
    ]);
    expect(said["streaks"]).toEqual([
      "- **All wins**: 3 days in a row, your best",
      "- **Walk**: 3 days in a row, your best",
    ]);
    expect(said["goals"]).toEqual([
      "- **1 win** for [[Goals/Write a book|Write a book]]",
      "",
      "1 of 5 wins served a goal, 20%.",
    ]);
    expect(said["habit"]?.[0]).toMatch(/^\*\*Walk\*\*: 3 of 5 days, strength \d+%\.$/);
  });

  test("say something where there is nothing to count", () => {
    const empty = texts(new ReviewVault({}).week());
    for (const part of REVIEW_PARTS) expect(empty[part]?.join("").length).toBeGreaterThan(10);
  });

  test("a list of many streaks ends with how many more there are", () => {
    const habits = Object.fromEntries(
      Array.from({length: 15}, (_, index) => [`Habit ${"abcdefghijklmno"[index]}`, "xxx"]),
    );
    const {streaks} = texts(new ReviewVault(notesOf(habits)).week());
    expect(streaks).toHaveLength(13);
    expect(streaks?.at(-1)).toBe("- And 4 more");
  });
});

test("the question is the same whenever it is asked for, and another one the week after", () => {
  const questions = new Set<string>();
  let span = weekOf(TODAY);
  for (let week = 0; week < 13; week += 1) {
    const [question = ""] = texts(new ReviewVault({}).review(span))["question"] ?? [];
    questions.add(question);
    expect(texts(new ReviewVault({"2026-11-20": "- [x] Walk\n"}).review(span))["question"]).toEqual([
      question,
    ]);
    span = spanBefore(span);
  }
  expect(questions.size).toBe(13);
  expect(texts(new ReviewVault({}).review(spanAt("month", day("1960-03-01"), 1)))["question"]?.[0]).toMatch(
    /\?$/,
  );
});

describe("names", () => {
  test.each([
    ["Read **bold** `code`", "Read \\*\\*bold\\*\\* \\`code\\`"],
    ["Call #goal now", "Call \\#goal now"],
    ["a | b", "a \\| b"],
    ["%% micro-wins end %%", "\\%\\% micro-wins end \\%\\%"],
    ["mood:: 3", "mood:\\: 3"],
    ["[ ] box ^id", "\\[ \\] box \\^id"],
    ["two\r  spaces ", "two spaces"],
    ["\u202Egnp\u202C.exe", "gnp.exe"],
    ["half \ud800", "half"],
  ])("%j are shown as they are", (name, expected) => expect(asMarkdown(name)).toBe(expected));

  test("are links where a link can lead there", () => {
    expect(noteLink("Goals/A_b.md", "A_b")).toBe("[[Goals/A_b|A_b]]");
    expect(noteLink("Goals/C#.md", "C#")).toBe("C\\#");
    expect(noteLink(undefined, "A_b")).toBe("A\\_b");
  });
});

describe("whatever the notes say", () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      "[ ] box",
      "- [x] box",
      "%% micro-wins end %%",
      "%% micro-wins: wins 0 %%",
      "%%",
      "```",
      "<!--",
      "<img src=x onerror=alert(1)>",
      "$$ x",
      "a | b",
      "{{wins}} {{question}}",
      "#goal now",
      "x ^block",
      "[[a|b]] ![[c]] [d](e)",
      "\ud800",
      "constructor",
    ),
    fc.string({unit: "binary", maxLength: 20}).map((text) => text.replace(/[\r\n]/g, " ")),
  );

  test("a review has no checkbox, no heading, no tag and no mark but its own, and each part is what was written", () => {
    fc.assert(
      fc.property(
        generatedNotes(TODAY, 7),
        fc.array(hostile, {minLength: 1, maxLength: 5}),
        (notes, names) => {
          const lines = names
            .flatMap((name) => [`## ${name}\n`, `- [x] ${name}\n`, `- [x] ${name} walk\n`])
            .join("");
          const all = Object.fromEntries(Object.entries(notes).map(([date, text]) => [date, text + lines]));
          const data = new ReviewVault({...all, "2026-11-20": lines}, TODAY, GOAL).week();
          const said = reviewTexts(data, FORMATS);
          const made = fillReview(BUILT_IN_TEMPLATE, {
            title: "Review",
            span: data.span,
            texts: said,
            formats: FORMATS,
          });
          const read = readNote(made);
          expect(read.checkboxes).toEqual([]);
          expect(read.headings).toHaveLength(REVIEW_PARTS.length);
          expect(hasTag(made, "goal")).toBe(false);
          const parts = findParts(made);
          expect(parts.map(({name}) => name)).toEqual(REVIEW_PARTS);
          for (const {name, start, end} of parts)
            expect(made.slice(start, end)).toBe(
              `\n\n${said[name].map((line) => line.trimEnd()).join("\n")}\n\n`,
            );
        },
      ),
      {numRuns: 1000},
    );
  });
});
