import {describe, expect, test} from "vitest";
import {starterWins, STARTER_AREAS} from "../../src/core/starter-wins.ts";
import {habitPicks, oneMorePicks, starterPicks} from "../../src/core/views/picks.ts";
import type {TodayLine} from "../../src/core/views/coming-back.ts";
import {drawWelcome, otherStarter, type WelcomeInput} from "../../src/core/views/welcome.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {ratesOf} from "../../src/core/settings.ts";
import {notesOf, TODAY} from "./habit-notes.ts";
import {pageInput} from "./year-pages.ts";

const FORMATS = formatsFor("en");
const GERMAN = formatsFor("de");

const LINE: TodayLine = {
  path: "2026-11-20.md",
  line: 0,
  was: "- [ ] Drink a glass of water",
  mark: " ",
  status: "open",
  text: "Drink a glass of water",
};

const drawn = (input: Partial<WelcomeInput> = {}): ReturnType<typeof drawWelcome> =>
  drawWelcome({
    line: undefined,
    hasWon: false,
    dailyNotes: {count: 0, folder: "Daily"},
    formats: FORMATS,
    ...input,
  });

describe("the welcome", () => {
  test("begins with a glass of water, and areas to choose from", () => {
    const view = drawn();
    expect(view.step).toBe(1);
    expect(view.title).toBe("One tiny win to start");
    expect(view.sentence).toBe("Pick something that takes a minute. It goes into today’s note.");
    expect(view.areas?.map(({name}) => name)).toEqual(STARTER_AREAS);
    expect(view.areas?.[0]?.picks[0]).toEqual({text: "Drink a glass of water", minutes: "1 min"});
    expect(view.areas?.flatMap(({picks}) => picks)).toHaveLength(starterWins().length);
    expect(view.line).toBeUndefined();
  });

  test("says where daily notes are, where there are any", () => {
    expect(drawn().note).toBeUndefined();
    const noteOf = (count: number, folder: string): string | undefined =>
      drawn({dailyNotes: {count, folder}}).note;
    expect(noteOf(747, "Calendar/Daily")).toBe("Daily notes: 747 in Calendar/Daily.");
    expect(noteOf(1747, "")).toBe("Daily notes: 1,747 in the vault’s root.");
  });

  test("goes on to the line that was picked, with its minutes where they are known", () => {
    const view = drawn({line: LINE, dailyNotes: {count: 3, folder: "Daily"}});
    expect([view.step, view.title]).toEqual([2, "Now do it"]);
    expect(view.sentence).toBe("It’s in today’s note. Tick it when it’s done, here or there.");
    expect(view.line).toEqual({...LINE, context: "1 min"});
    expect(view.areas).toBeUndefined();
    expect(view.note).toBeUndefined();
    expect(drawn({line: {...LINE, text: "Feed the cat"}}).line?.context).toBeUndefined();
  });

  test("ends with the first win", () => {
    const view = drawn({line: {...LINE, mark: "x", status: "done"}, hasWon: true});
    expect([view.step, view.title, view.sentence]).toEqual([
      3,
      "Your first win",
      "It’s counted, and it stays counted.",
    ]);
  });

  test("has picks in the app's language", () => {
    const [area] = drawn({formats: GERMAN}).areas ?? [];
    expect(area?.picks[0]?.text).toBe("Ein Glas Wasser trinken");
  });
});

describe("another one", () => {
  test("goes round the area of the first, and leads on from what was typed", () => {
    const seen = [starterWins()[20]?.text ?? ""];
    for (let turn = 0; turn < 13; turn += 1) seen.push(otherStarter(seen.at(-1) ?? "", "en"));
    const work = starterWins().filter(({area}) => area === "Work");
    expect(new Set(seen)).toEqual(new Set(work.map(({text}) => text)));
    expect(otherStarter(seen.at(-1) ?? "", "en")).toBe(seen[0]);
    expect(otherStarter("Feed the cat", "en")).toBe("Drink a glass of water");
  });
});

describe("picks", () => {
  test("of starters begin where told, lead to another area each time, and leave out what stands there", () => {
    const texts = starterPicks(0, ["make the BED", "Drink a glass of water"], FORMATS).map(({text}) => text);
    expect(texts).toHaveLength(12);
    expect(new Set(texts).size).toBe(12);
    expect(texts).not.toContain("Drink a glass of water");
    const areaOf = (text: string): string | undefined => starterWins().find((win) => win.text === text)?.area;
    expect(texts.filter((text, at) => at > 0 && areaOf(text) === areaOf(texts[at - 1] ?? ""))).toEqual([]);
  });

  test.each([FORMATS, GERMAN])("reach all starters but what stands there", (formats) => {
    const all = starterWins(formats.locale).map(({text}) => text);
    for (const left of all) {
      const used = all.filter((text) => text !== left);
      expect(starterPicks(7, used, formats).map(({text}) => text)).toEqual([left]);
    }
    expect(starterPicks(7, all, formats)).toEqual([]);
  });

  test("for one more begin elsewhere each day", () => {
    const first = (day: number): string | undefined =>
      oneMorePicks([{lines: [{text: "Make the bed"}]}], (TODAY + day) as typeof TODAY, FORMATS)[0]?.text;
    expect(first(0)).not.toBe(first(1));
  });

  test("of habits are those that wait for today, the shortest first, then the strongest", () => {
    const picks = (habits: Readonly<Record<string, string>>): unknown => {
      const {book, settings, formats} = pageInput(notesOf(habits), TODAY);
      return habitPicks(book, ratesOf(settings), formats)?.map(({text, minutes}) => [text, minutes]);
    };
    expect(
      picks({
        Walk: "xxxx ",
        "Call Ana": "xxxxxxxxxxxx ",
        "Stretch for 3 minutes": "xxx ",
        "Done already": "xxxx",
        "Weekends [every:: weekend]": "xxxx ",
        "Read 1 page": "xxx ",
      }),
    ).toEqual([
      ["Read 1 page", "2 min"],
      ["Stretch for 3 minutes", "3 min"],
      ["Call Ana", undefined],
      ["Walk", undefined],
    ]);
    expect(picks({Walk: "xxxx"})).toBeUndefined();
    expect(picks({})).toBeUndefined();
    const many = Object.fromEntries([..."abcdefghij"].map((letter) => [`Do ${letter}`, "xxx "]));
    expect(picks(many)).toHaveLength(6);
  });
});
