import {describe, expect, test} from "vitest";
import {Reviews, type ReviewNotes} from "../../src/app/reviews.ts";
import type {Message} from "../../src/app/ports.ts";
import {hasParts} from "../../src/core/review-parts.ts";
import {applyEdit} from "../../src/core/edit.ts";
import type {Settings} from "../../src/core/settings.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {stateOf} from "./surroundings.ts";

const WEEK = "Reviews/Review 2026-W47.md";
const NOTES = {
  "Daily/2026-11-12.md": "- [x] Walk\n",
  "Daily/2026-11-18.md": "## Morning\n- [x] Walk\n- [x] Read 1 page\n",
};

/** A vault in memory, with reviews on it and what they said. */
function desk(settings: Partial<Settings> = {}, others: Readonly<Record<string, string>> = {}) {
  const files = new Map<string, string>(Object.entries({...NOTES, ...others}));
  const said: Message[] = [];
  const opened: string[] = [];
  const world: {failing: Error | undefined; ready: Promise<void>} = {
    failing: undefined,
    ready: Promise.resolve(),
  };
  const state = stateOf(NOTES, settings);
  const fails = (): void => {
    if (world.failing !== undefined) throw world.failing;
  };
  const notes: ReviewNotes = {
    read: (path) => Promise.resolve(files.get(path) ?? ""),
    async edit(path, edit, seen) {
      fails();
      const text = files.get(path);
      if (text === undefined) return {kind: "refused", why: "gone"};
      const result = applyEdit(text, edit);
      if (result.kind === "applied") {
        seen(result.text);
        files.set(path, result.text);
      }
      return result;
    },
    async find(path) {
      if (files.has(path)) return path;
      const name = path.slice(path.lastIndexOf("/") + 1);
      return [...files].find(([at, text]) => at.endsWith(`/${name}`) && hasParts(text))?.[0];
    },
    async make(path, text) {
      fails();
      if (files.has(path)) throw new Error("File already exists.");
      files.set(path, text);
    },
    async template(path) {
      const text = files.get(path);
      if (text === undefined) throw new Error("gone");
      return text;
    },
  };
  const reviews = new Reviews({
    state,
    notes,
    settings: () => state.settings,
    weekStartsOn: () => 1,
    formats: formatsFor("en"),
    ready: () => world.ready,
    tell: (message) => said.push(message),
    open: async (path) => void opened.push(path),
  });
  const tick = (): void => state.put("Daily/2026-11-20.md", "- [x] Walk\n", true);
  const texts = (): string[] => said.map(({text}) => text);
  return {reviews, state, files, said, texts, opened, world, tick, text: () => files.get(WEEK) ?? ""};
}

describe("a review", () => {
  test.each([
    ["week", "this", WEEK, "**2 wins** so far, on 1 of 4 days"],
    ["week", "last", "Reviews/Review 2026-W46.md", "**1 win** on 1 of 7 days"],
    ["month", "this", "Reviews/Review 2026-11.md", "**3 wins** so far, on 2 of 19 days"],
    ["month", "last", "Reviews/Review 2026-10.md", "A quiet month, October 2026."],
  ] as const)("of a %s (%s) is made and opened", async (kind, which, path, words) => {
    const {reviews, files, opened, said} = desk();
    expect(await reviews.write(kind, which)).toBe(true);
    expect(files.get(path)).toContain(words);
    expect(opened).toEqual([path]);
    expect(said).toEqual([]);
  });

  test("goes to the folder that is set, or to the vault’s root", async () => {
    const {reviews, files, state} = desk({reviewFolder: "Log/Looking back"});
    await reviews.write("week", "this");
    state.setSettings({...state.settings, reviewFolder: ""});
    await reviews.write("week", "last");
    expect([...files.keys()].slice(-2)).toEqual([
      "Log/Looking back/Review 2026-W47.md",
      "Review 2026-W46.md",
    ]);
  });

  test("is written once the history is read, and once for two commands", async () => {
    const {reviews, files, world, tick, text, texts} = desk();
    let finish = (): void => undefined;
    world.ready = new Promise((resolve) => (finish = resolve));
    const both = [reviews.write("week", "this"), reviews.write("week", "this")];
    await Promise.resolve();
    expect(files.has(WEEK)).toBe(false);
    tick();
    finish();
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(text()).toContain("**3 wins** so far, on 2 of 5 days");
    expect(texts()).toEqual(["This review is up to date."]);
  });

  test("is brought up to date, and keeps what was written", async () => {
    const {reviews, files, tick, text, opened} = desk();
    await reviews.write("week", "this");
    files.set(WEEK, `${text()}\nI began before breakfast.\n`);
    tick();
    await reviews.write("week", "this");
    expect(text()).toContain("**3 wins** so far");
    expect(text()).toMatch(/\nI began before breakfast\.\n$/);
    expect(opened).toEqual([WEEK, WEEK]);
  });

  test("is found where it was moved to; another note of that name is not it", async () => {
    const {reviews, files, tick, text} = desk({}, {"Work/Review 2026-W47.md": "Sprint review\n"});
    await reviews.write("week", "this");
    files.set("Archive/Review 2026-W47.md", text());
    files.delete(WEEK);
    tick();
    await reviews.write("week", "this");
    expect(files.has(WEEK)).toBe(false);
    expect(files.get("Archive/Review 2026-W47.md")).toContain("**3 wins** so far");
    expect(files.get("Work/Review 2026-W47.md")).toBe("Sprint review\n");
  });

  test("that cannot be written is said, and the next try works", async () => {
    const {reviews, said, world, files, texts} = desk();
    world.failing = new Error("EROFS: read-only file system");
    expect(await reviews.write("week", "this")).toBe(false);
    expect(texts()).toEqual(["The note is read-only right now."]);
    world.failing = undefined;
    said[0]?.action?.run();
    await expect.poll(() => files.has(WEEK)).toBe(true);
  });
});

describe("a review that somebody has changed", () => {
  test("keeps the changed part; new numbers come below it when asked for", async () => {
    const {reviews, files, tick, text, said, texts} = desk();
    await reviews.write("week", "this");
    files.set(WEEK, text().replace("**2 wins**", "**2 lovely wins**").replace("Morning", "My morning"));
    tick();
    await reviews.write("week", "this");
    expect(texts()).toEqual(["You changed “Wins” and “Areas”, so they stay as you left them."]);
    expect(text()).toContain("**2 lovely wins**");
    expect(text()).not.toContain("**3 wins**");
    expect(said[0]?.action?.label).toBe("Add the new numbers below");
    said[0]?.action?.run();
    await expect.poll(text).toContain("**3 wins** so far");
    expect(text()).toContain("**2 lovely wins**");
    await expect.poll(() => texts().at(-1)).toBe("This review is up to date.");
  });

  test("altogether stays as it is; the numbers come at the end when asked for", async () => {
    const own = "# My week\n\nIt was fine.\n";
    const {reviews, text, said, texts} = desk({}, {[WEEK]: own});
    expect(await reviews.write("week", "this")).toBe(true);
    expect(text()).toBe(own);
    expect(texts()).toEqual(["This review is all yours now, so it stays as you left it."]);
    said[0]?.action?.run();
    await expect.poll(text).toContain("**2 wins** so far");
    expect(text().startsWith(own)).toBe(true);
  });

  test("so that nothing is left is made anew", async () => {
    const {reviews, text, texts} = desk({}, {[WEEK]: "\n"});
    await reviews.write("week", "this");
    expect(text()).toContain("**2 wins** so far");
    expect(texts()).toEqual(["This review is up to date."]);
  });

  test("and is gone again before it is written is said", async () => {
    const {reviews, files, texts} = desk({}, {[WEEK]: "a\n"});
    const find = files.has.bind(files);
    files.has = (path) => path === WEEK || find(path);
    files.delete(WEEK);
    expect(await reviews.write("week", "this")).toBe(false);
    expect(texts()).toEqual(["That note isn’t there any more."]);
  });
});

describe("a template", () => {
  test("is filled in", async () => {
    const {reviews, text, said} = desk(
      {reviewTemplate: "Templates/Week.md"},
      {"Templates/Week.md": "# {{title}}\n{{habit}} <% tp %>\n\n{{wins}}\n"},
    );
    await reviews.write("week", "this");
    expect(text()).toMatch(
      /^# Review 2026-W47\n%% micro-wins: habit \w+ %%.* <% tp %>\n\n%% micro-wins: wins/,
    );
    expect(said).toEqual([]);
  });

  test("that is not there gives way to the built-in one, and that is said", async () => {
    const {reviews, text, texts} = desk({reviewTemplate: "Templates/Gone"});
    expect(await reviews.write("week", "this")).toBe(true);
    expect(text()).toMatch(/^## Wins\n/);
    expect(texts()).toEqual([
      "The review template “Templates/Gone” can’t be read, so the built-in one is used.",
    ]);
  });

  test("without a place for numbers stays as it is, and that is said", async () => {
    const {reviews, text, said, texts} = desk({reviewTemplate: "T.md"}, {"T.md": "How was it?\n"});
    await reviews.write("week", "this");
    expect(text()).toBe("How was it?\n");
    expect(texts()).toEqual(["Your review template has no place for the numbers."]);
    said[0]?.action?.run();
    await expect.poll(text).toMatch(/^How was it\?\n\n## Wins\n/);
  });

  test("may be a review of before", async () => {
    const {reviews, state, text, files} = desk();
    const before = "Reviews/Review 2026-W46.md";
    await reviews.write("week", "last");
    files.set(before, `${files.get(before)}\nMy part\n`);
    state.setSettings({...state.settings, reviewTemplate: before});
    await reviews.write("week", "this");
    expect(text()).toContain("**2 wins** so far");
    expect(text()).toMatch(/\nMy part\n$/);
  });
});
