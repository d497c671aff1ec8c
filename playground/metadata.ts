import type {Heading, Nodes, RootContent, Yaml} from "mdast";
import type {CacheItem, CachedMetadata, HeadingCache, ListItemCache, SectionCache} from "obsidian";
import {parse as parseYaml} from "yaml";
import {addReferences, type References} from "./metadata/inline.ts";
import {listItems} from "./metadata/list-items.ts";
import {Places} from "./metadata/places.ts";
import {parseTree, spanOf} from "./metadata/tree.ts";

export {parseTree} from "./metadata/tree.ts";

/** What a note's blocks add to its metadata. */
interface Found extends References {
  readonly items: ListItemCache[];
  readonly headings: HeadingCache[];
}

/** The list item around a block: its line, and the column of its content. */
interface Around {
  readonly line: number;
  readonly column: number;
}

/**
 * A note's text as the app's metadata cache has it, quirks included. Offsets are those of the text without a byte
 * order mark, which the app drops on reading. Properties that would be empty are absent.
 */
export function parseMetadata(text: string): CachedMetadata {
  const places = new Places(text.startsWith("\uFEFF") ? text.slice(1) : text);
  const found: Found = {items: [], headings: [], tags: [], links: [], embeds: []};
  const cache: CachedMetadata = {};
  const sections: SectionCache[] = [];
  for (const node of parseTree(places.text).children) {
    sections.push(section(node, places));
    if (node.type === "yaml") addFrontMatter(cache, node, places);
    else visit(node, places, found);
  }
  if (found.items.length > 0) cache.listItems = found.items;
  if (sections.length > 0) cache.sections = sections;
  if (found.headings.length > 0) cache.headings = found.headings;
  if (found.tags.length > 0) cache.tags = found.tags;
  if (found.links.length > 0) cache.links = found.links.sort(byPlace);
  if (found.embeds.length > 0) cache.embeds = found.embeds;
  return cache;
}

function byPlace(a: CacheItem, b: CacheItem): number {
  return a.position.start.offset - b.position.start.offset;
}

function visit(node: Nodes, places: Places, found: Found, around?: Around): void {
  switch (node.type) {
    case "list":
      for (const {item, line, column, cached} of listItems(node, places, around?.line, around?.column)) {
        found.items.push(...cached);
        for (const child of item.children) visit(child, places, found, {line, column});
      }
      break;
    case "blockquote":
      for (const child of node.children) visit(child, places, found);
      break;
    case "heading":
      found.headings.push(heading(node, places));
      addReferences(node, places, found);
      break;
    case "table":
      for (const row of node.children) for (const cell of row.children) addReferences(cell, places, found);
      break;
    case "paragraph":
    case "comment": // The app caches the tags and links of a comment, though not its list items.
      addReferences(node, places, found);
  }
}

function heading(node: Heading, places: Places): HeadingCache {
  const first = node.children[0];
  const last = node.children.at(-1);
  const text =
    first === undefined || last === undefined ? "" : places.text.slice(spanOf(first).from, spanOf(last).to);
  return {heading: text, level: node.depth, position: places.of(spanOf(node))};
}

/** A top-level block; it begins where its first line does. */
function section(node: RootContent, places: Places): SectionCache {
  const {from, to} = spanOf(node);
  const isCallout =
    node.type === "blockquote" && /^[ \t]*>[ >]*\[!/.test(places.text.slice(from, from + 200));
  let start = from;
  while (start > 0 && /[ \t]/.test(places.text.charAt(start - 1))) start -= 1;
  return {type: isCallout ? "callout" : node.type, position: places.of({from: start, to})};
}

/** Front matter that is no mapping, or no YAML, gives a note no properties. */
function addFrontMatter(cache: CachedMetadata, node: Yaml, places: Places): void {
  try {
    const value: unknown = parseYaml(node.value, {schema: "core", logLevel: "error"});
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    cache.frontmatter = {...value};
    cache.frontmatterPosition = places.of(spanOf(node));
  } catch {
    return;
  }
}
