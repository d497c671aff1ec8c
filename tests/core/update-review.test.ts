import {describe, expect, test} from "vitest";
import {applyEdit} from "../../src/core/edit.ts";
import {REVIEW_PARTS, reviewTexts, type ReviewPart} from "../../src/core/review-note.ts";
import {findParts, type FoundPart} from "../../src/core/review-parts.ts";
import {stateOfReview} from "../../src/core/update-review.ts";
import {AFTER, fill, FORMATS, GOAL, made, NEW, OLD, update} from "./review-notes.ts";
import {GOAL_PATH, ReviewVault, TODAY} from "./review-vault.ts";

const changedIn = (text: string): readonly ReviewPart[] => stateOfReview(text, NEW).changed;

describe("a second run", () => {
  test("with the same numbers changes nothing", () => {
    expect(update(made, OLD)).toMatchObject({text: made, changes: []});
  });

  test("with others gives the note that would be made now, and keeps what stands around", () => {
    expect(update(made).text).toBe(fill(NEW));
    const answered = `A good week.\n\n${made}\nI began before breakfast.\n`;
    expect(update(answered).text).toBe(`A good week.\n\n${fill(NEW)}\nI began before breakfast.\n`);
    expect(changedIn(update(answered).text)).toEqual([]);
  });

  test("fills a note that is empty", () => {
    expect(update("").text).toBe(fill(NEW));
    expect(update("\uFEFF\r\n \n").text).toBe(`\uFEFF${fill(NEW)}`);
    expect(applyEdit(" \n", {kind: "review", texts: NEW, anew: []})).toMatchObject({
      text: " \n",
      changes: [],
    });
  });

  test("leaves a note alone that was rewritten", () => {
    const own = "# My week\n\nIt was fine. %% a comment %%\n";
    expect(update(own)).toMatchObject({text: own, changes: []});
    expect(stateOfReview(own, NEW)).toEqual({hasParts: false, changed: []});
  });

  test("brings nothing back that was taken out", () => {
    const [, areas] = findParts(made);
    const without = made.slice(0, areas?.from) + made.slice(areas?.to);
    expect(findParts(update(without).text).map(({name}) => name)).toEqual(
      REVIEW_PARTS.filter((name) => name !== "areas"),
    );
    const emptied = made.slice(0, areas?.start) + made.slice(areas?.end);
    expect(update(emptied).text).toContain(made.slice(areas?.from, areas?.start) + "%% micro-wins end %%");
    expect(changedIn(emptied)).toEqual([]);
  });

  test("finds parts where they were moved to, twice too", () => {
    const [wins] = findParts(made);
    const part = made.slice(wins?.from, wins?.to);
    const moved = `${made.replace(part, "")}\n## Numbers\n\n${part}\n\n${part}\n`;
    const now = fill(NEW).slice(...spanOf(findParts(fill(NEW))[0]));
    expect(update(moved).text.endsWith(`\n## Numbers\n\n${now}\n\n${now}\n`)).toBe(true);
  });
});

const spanOf = (part: FoundPart | undefined): [number, number] => [part?.from ?? 0, part?.to ?? 0];

describe("what was changed between two marks", () => {
  test("stays, and is told of", () => {
    const edited = made.replace("**3 wins**", "**3 lovely wins**");
    const {text} = update(edited);
    expect(text).toContain("**3 lovely wins**");
    expect(text).not.toContain("**5 wins**");
    expect(changedIn(text)).toEqual(["wins"]);
  });

  test("is not told of while it would say the same", () => {
    const edited = made.replace("**3 wins**", "**3 lovely wins**");
    expect(stateOfReview(edited, OLD).changed).toEqual([]);
  });

  test("is written anew below where that is asked for, once", () => {
    const edited = made.replace("**3 wins**", "**3 lovely wins**");
    const anew = update(edited, NEW, ["wins"]);
    expect(anew.text).toContain("**3 lovely wins**");
    expect(anew.text.match(/\*\*5 wins\*\*/g)).toHaveLength(1);
    expect(changedIn(anew.text)).toEqual([]);
    expect(update(anew.text, NEW, ["wins"])).toMatchObject({text: anew.text, changes: []});
    expect(update(anew.text, OLD).text).toBe(update(edited, OLD, ["wins"]).text);
  });

  test("comes at the end, with its heading, where there is none", () => {
    const own = "# My week";
    const {text} = update(own, NEW, REVIEW_PARTS);
    expect(text).toBe(`${own}\n\n${fill(NEW)}`.replace(/\n$/, ""));
    expect(stateOfReview(text, NEW)).toEqual({hasParts: true, changed: []});
  });

  test("stays where it was added below what was written", () => {
    const part = findParts(made).find(({name}) => name === "question");
    const at = made.indexOf("\n", made.indexOf("?", part?.start)) + 1;
    const answered = `${made.slice(0, at)}Coffee first.\nThen one line.\n${made.slice(at)}`;
    const {text} = update(answered, {...NEW, question: ["And now?"]});
    expect(text).toContain("\n\nAnd now?\nCoffee first.\nThen one line.\n\n%% micro-wins end %%");
    expect(update(text, NEW).text).toBe(update(answered, NEW).text);
  });

  test("leaves a part alone whose end is gone", () => {
    const cut = made.replace("%% micro-wins end %%", "");
    const {text} = update(cut);
    expect(text).toContain(made.slice(0, made.indexOf("%% micro-wins end %%")));
    expect(text).toContain("Areas");
  });
});

describe("what the app and its editors do by themselves is no change", () => {
  test("a goal that gets another name or folder", () => {
    const renamed = {"Archive/My novel.md": GOAL[GOAL_PATH] ?? ""};
    const notes = Object.fromEntries(
      Object.entries(AFTER).map(([date, text]) => [date, text.replaceAll("[[Write a book", "[[My novel")]),
    );
    const relinked = made.replace("[[Goals/Write a book|", "[[My novel|");
    const {text} = update(relinked, reviewTexts(vaultOf(notes, renamed).week(), FORMATS));
    expect(text).toContain("- **2 wins** for [[Archive/My novel|My novel]]");
    expect(text).not.toContain("Write a book");
  });

  test("but a link that somebody has led elsewhere is theirs", () => {
    const relinked = made.replace("[[Goals/Write a book|", "[[Somewhere|");
    expect(update(relinked).text).toContain("- **1 win** for [[Somewhere|Write a book]]");
  });

  test("tables drawn wider, lines without space at their end, a quote around it all", () => {
    const tidied = made
      .replace(
        "| Day | Wins |\n| --- | ---: |",
        "| Day                       | Wins |\n| ------------------------- | ---: |",
      )
      .replace(/\| {2}\|$/gm, "|   |   ")
      .replace(/\n\n(?=\|)/g, "\n\n\n");
    expect(update(tidied).text).toContain("**5 wins**");
    const quoted = made.replace(/^/gm, "> ");
    expect(update(quoted).text.replace(/^> ?/gm, "")).toBe(fill(NEW));
  });
});

function vaultOf(notes: Record<string, string>, goals: Record<string, string>): ReviewVault {
  const paths = Object.keys(goals);
  return new ReviewVault(notes, TODAY, goals, {}, (name) =>
    paths.find((path) => path.endsWith(`/${name}.md`)),
  );
}

describe("a template", () => {
  test("gets the note's name and dates, and keeps all that is unknown", () => {
    const template =
      "---\nfrom: {{from}}\nwins: {{wins}}\n---\n# {{ Title }}\n{{from}} – {{to}}, {{date}} <% tp %>";
    expect(fill(OLD, template)).toBe(
      "---\nfrom: 2026-11-16\nwins: {{wins}}\n---\n# Review 2026-W47\n16 November 2026 – 22 November 2026, {{date}} <% tp %>",
    );
  });

  test("may have parts in quotes, within a line and in any line ending", () => {
    const template =
      "> [!question] {{question}}\r\n> {{streaks}}\r\nHabit: {{habit}}\r\nWins: {{wins}} there";
    const text = fill(OLD, template);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(text).toMatch(
      /^> \[!question\] %% micro-wins: question \w+ %%[^%\r\n]+%% micro-wins end %%\r\n> %% micro-wins: streaks/,
    );
    expect(text).toMatch(/\r\n> - \*\*Walk\*\*/);
    expect(text).toMatch(/\r\nWins: \r\n\r\n%% micro-wins: wins \w+ %%\r\n\r\n\*\*3 wins\*\*/);
    expect(text).toMatch(/%% micro-wins end %%\r\n\r\n there$/);
    expect(update(text).text).toBe(fill(NEW, template));
    expect(update(text, OLD)).toMatchObject({text, changes: []});
  });
});

test("a note of a megabyte is brought up to date at once", () => {
  const text = `${made}${"prose %% a %%\n".repeat(40_000)}${"%% micro-wins: wins 0 %%\n".repeat(20_000)}`;
  const start = performance.now();
  expect(update(text).text).toContain("**5 wins**");
  expect(performance.now() - start).toBeLessThan(1000);
});
