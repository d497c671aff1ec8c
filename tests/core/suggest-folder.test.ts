import {expect, test} from "vitest";
import {suggestFolder} from "../../src/core/suggest-folder.ts";

const isDay = (name: string): boolean => /^\d{4}-\d\d-\d\d$/.test(name);
const days = (folder: string, count: number): string[] =>
  Array.from({length: count}, (_, at) => `${folder}/2026-11-${String(at + 10)}.md`);

test("the folder with the most notes that are named like days", () => {
  const paths = [...days("Meetings", 4), ...days("Calendar/Daily", 9), "Inbox.md", "Calendar/2026.md"];
  expect(suggestFolder(paths, 0, isDay)).toEqual({folder: "Calendar/Daily", count: 9});
});

test("folders of the format belong to the name", () => {
  const paths = ["Log/2026/2026-11-10.md", "Log/2026/2026-11-11.md", "Log/2025/2025-11-11.md"];
  expect(suggestFolder(paths, 1, (name) => isDay(name.slice(5)))).toEqual({folder: "Log", count: 3});
});

test("one or two may be named so by chance", () => {
  expect(suggestFolder(days("Meetings", 2), 0, isDay)).toBeUndefined();
});

test("the vault's root is a folder too", () => {
  expect(suggestFolder(["2026-11-10.md", "2026-11-11.md", "2026-11-12.md"], 0, isDay)).toEqual({
    folder: "",
    count: 3,
  });
});
