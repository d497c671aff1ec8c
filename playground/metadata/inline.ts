import type {Nodes} from "mdast";
import type {EmbedCache, LinkCache, TagCache} from "obsidian";
import type {Places} from "./places.ts";
import {spanOf} from "./tree.ts";

const TAG = /(^|\s)(#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/gu;
/** A link without a target, `[[|name]]`, is all target to the app. */
const WIKILINK = /(!?)\[\[(\|[^[\]\n]*|[^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;
const ADDRESS = /^[a-z][a-z0-9+.-]*:/i;

/** What the text of a note refers to, in the order of the blocks it stands in. */
export interface References {
  readonly tags: TagCache[];
  readonly links: LinkCache[];
  readonly embeds: EmbedCache[];
}

/** Adds the tags, links and embeds in a paragraph, heading, table cell or comment. */
export function addReferences(node: Nodes, places: Places, references: References): void {
  addMarkdownLinks(node, places, references.links);
  const {from} = spanOf(node);
  const source = withoutCode(node, places.text);
  const plain = source.replace(
    WIKILINK,
    (original: string, bang: string, link: string, shown: string | undefined, at: number) => {
      const position = places.of({from: from + at, to: from + at + original.length});
      const reference = {link: link.trim(), original, displayText: shown?.trim() ?? shownAs(link), position};
      (bang === "" ? references.links : references.embeds).push(reference);
      return " ".repeat(original.length);
    },
  );
  for (const match of plain.matchAll(TAG)) {
    const [, before = "", tag = ""] = match;
    if (!/[^\d#]/.test(tag)) continue;
    const start = from + match.index + before.length;
    references.tags.push({tag, position: places.of({from: start, to: start + tag.length})});
  }
}

/** What a link without a text of its own is shown as: "Note > Heading". */
function shownAs(link: string): string {
  const parts = link.trim().split("#");
  return parts.filter((part) => part !== "").join(" > ");
}

/** The node's source with code and HTML blanked out, every other character in its place. */
function withoutCode(node: Nodes, text: string): string {
  const {from, to} = spanOf(node);
  const pieces: string[] = [];
  let at = from;
  const visit = (inner: Nodes): void => {
    if (inner.type === "inlineCode" || inner.type === "html") {
      const span = spanOf(inner);
      pieces.push(text.slice(at, span.from), " ".repeat(span.to - span.from));
      at = span.to;
    } else if ("children" in inner) inner.children.forEach(visit);
  };
  visit(node);
  return pieces.join("") + text.slice(at, to);
}

/** Adds links of the form `[text](note.md)`; those to addresses outside the vault are not cached. */
function addMarkdownLinks(node: Nodes, places: Places, links: LinkCache[]): void {
  if (node.type === "link") {
    const {from, to} = spanOf(node);
    const original = places.text.slice(from, to);
    if (!original.startsWith("[") || ADDRESS.test(node.url)) return;
    const first = node.children[0];
    const last = node.children.at(-1);
    const displayText =
      first === undefined || last === undefined ? "" : places.text.slice(spanOf(first).from, spanOf(last).to);
    links.push({link: target(original), original, displayText, position: places.of({from, to})});
  } else if ("children" in node) for (const child of node.children) addMarkdownLinks(child, places, links);
}

/** What stands between the parentheses of a link, as it is written. */
function target(original: string): string {
  const inner = original.slice(original.lastIndexOf("](") + 2, -1).trim();
  return inner.startsWith("<") && inner.endsWith(">") ? inner.slice(1, -1) : inner;
}
