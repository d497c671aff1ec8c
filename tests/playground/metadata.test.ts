import type {CachedMetadata} from "obsidian";
import {describe, expect, it} from "vitest";
import {parseMetadata} from "../../playground/metadata.ts";
import {areTheirsMissing, OURS, type Recording, recordings, THEIRS} from "../fixtures/recordings/read.ts";

const COMPARED = [
  "listItems",
  "tags",
  "frontmatter",
  "frontmatterPosition",
  "sections",
  "headings",
  "links",
] as const;

/** What is compared; absent, null and empty are one. */
function comparable(cache: Recording | CachedMetadata): Record<string, unknown> {
  const said = COMPARED.map((key) => [key, cache[key] ?? undefined] as const);
  return Object.fromEntries(
    said.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

describe("our recordings", () => {
  it.each(recordings(OURS))("$name", (recording) => {
    expect(comparable(parseMetadata(recording.text))).toEqual(comparable(recording));
  });
});

describe.skipIf(areTheirsMissing)(
  "recordings of the app, skipped where ../shared/obsidian-captures is missing",
  () => {
    const all = areTheirsMissing ? [] : recordings(THEIRS);
    it.each(all)("$name", (recording) => {
      expect(comparable(parseMetadata(recording.text))).toEqual(comparable(recording));
    });
  },
);

describe("metadata", () => {
  const tasks = (text: string) => parseMetadata(text).listItems?.map(({task}) => task);

  it("reads a first fence without a second as a line", () => {
    const {frontmatter, sections, listItems} = parseMetadata("---\n- [ ] run\n");
    expect(frontmatter).toBeUndefined();
    expect(sections?.map(({type}) => type)).toEqual(["thematicBreak", "list"]);
    expect(listItems?.length).toBe(1);
  });

  it("gives a note with unparsable front matter no properties, and its lines still", () => {
    const {frontmatter, listItems} = parseMetadata("---\na: [\n---\n- [x] run");
    expect(frontmatter).toBeUndefined();
    expect(listItems?.[0]?.position.start.line).toBe(3);
  });

  it("knows formulas and comments as sections without items", () => {
    const {sections, listItems, tags} = parseMetadata("$$\n- [ ] a\n$$\n\n%%\n- [ ] b #tag\n%%\n");
    expect(sections?.map(({type}) => type)).toEqual(["math", "comment"]);
    expect(listItems).toBeUndefined();
    expect(tags?.map(({tag}) => tag)).toEqual(["#tag"]);
  });

  it("makes a marker behind a checkbox an item of its own, which is no task", () => {
    expect(tasks("- [ ] 1. run")).toEqual([" ", undefined]);
    expect(tasks("- [ ] - [ ] run")).toEqual([" ", undefined]);
  });

  it("tells links in the vault from embeds and from addresses", () => {
    const {links, embeds} = parseMetadata("[[A|b]] ![[C.png]] [d](E.md) [f](https://example.com) `[[G]]`");
    expect(links?.map(({link, displayText}) => [link, displayText])).toEqual([
      ["A", "b"],
      ["E.md", "d"],
    ]);
    expect(embeds?.map(({link}) => link)).toEqual(["C.png"]);
  });
});
