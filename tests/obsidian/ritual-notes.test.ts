import type {App, EventRef, TFile} from "obsidian";
import {describe, expect, test} from "vitest";
import {RitualNotes} from "../../src/obsidian/ritual-notes.ts";

type Handler = (file: {path: string}, oldPath?: string) => void;

/** An app of notes, each with what its property `micro-wins` says. */
function appOf(notes: Map<string, unknown>) {
  const handlers = new Map<string, Handler[]>();
  let asked = 0;
  const on = (name: string, run: Handler): EventRef => {
    handlers.set(name, [...(handlers.get(name) ?? []), run]);
    return {} as EventRef;
  };
  const app = {
    vault: {getMarkdownFiles: () => [...notes.keys()].map((path) => ({path})), on},
    metadataCache: {
      on,
      getFileCache: ({path}: TFile) => {
        asked += 1;
        const said = notes.get(path);
        return said === undefined ? null : {frontmatter: {"micro-wins": said}};
      },
    },
  };
  const rituals = new RitualNotes(app as unknown as App, () => undefined);
  const tell = (name: string, path: string, oldPath?: string): void =>
    handlers.get(name)?.forEach((run) => run({path}, oldPath));
  return {rituals, tell, asked: () => asked, find: async () => [...(await rituals.find())].sort()};
}

describe("the notes that are rituals", () => {
  test("are found by their property, and followed from then on", async () => {
    const notes = new Map<string, unknown>([
      ["A.md", "ritual"],
      ["B.md", "rest"],
      ["C.md", undefined],
      ["D.md", ["ritual"]],
    ]);
    const {find, tell, asked} = appOf(notes);
    tell("changed", "A.md");
    expect(asked()).toBe(0);
    expect(await find()).toEqual(["A.md"]);
    const first = asked();
    notes.set("C.md", "ritual");
    tell("changed", "C.md");
    expect(await find()).toEqual(["A.md", "C.md"]);
    tell("rename", "Rituals/A.md", "A.md");
    tell("rename", "E.md", "B.md");
    tell("deleted", "C.md");
    expect(await find()).toEqual(["Rituals/A.md"]);
    notes.set("Rituals/A.md", "rest");
    tell("changed", "Rituals/A.md");
    expect(await find()).toEqual([]);
    expect(asked()).toBe(first + 2);
  });

  test("are found among a hundred thousand, in turns", async () => {
    const many = Array.from({length: 100_000}, (_, index) => [
      `${index}.md`,
      index % 9999 === 0 ? "ritual" : "",
    ]);
    const {rituals, find, asked} = appOf(new Map(many as [string, unknown][]));
    const both = await Promise.all([rituals.find(), find()]);
    expect(both.map(({length}) => length)).toEqual([11, 11]);
    expect(asked()).toBe(100_000);
  });
});
