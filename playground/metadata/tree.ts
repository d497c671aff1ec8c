import type {Nodes, Root} from "mdast";
import {fromMarkdown} from "mdast-util-from-markdown";
import {frontmatterFromMarkdown} from "mdast-util-frontmatter";
import {gfmTableFromMarkdown} from "mdast-util-gfm-table";
import {frontmatter} from "micromark-extension-frontmatter";
import {gfmTable} from "micromark-extension-gfm-table";
import {pairBlocks, pairBlocksInTree} from "./pair-blocks.ts";

/** A node's place in the text: offsets from its first character to behind its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a node of a parsed tree stands. */
export function spanOf(node: Nodes): Span {
  return {from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0};
}

/** A note as a Markdown tree: CommonMark, tables, front matter, `%%` comments and `$$` formulas. */
export function parseTree(text: string): Root {
  // The extension, given a first fence without a second, would read the whole note without its lists and quotes.
  const matter = hasFrontMatter(text);
  return fromMarkdown(text, {
    extensions: [...(matter ? [frontmatter(["yaml"])] : []), gfmTable(), pairBlocks],
    mdastExtensions: [frontmatterFromMarkdown(["yaml"]), gfmTableFromMarkdown(), pairBlocksInTree],
  });
}

function hasFrontMatter(text: string): boolean {
  const [first, ...others] = text.startsWith("---") ? text.split(/\r\n|\n|\r/) : [];
  const isFence = (line: string) => /^---[ \t]*$/.test(line);
  return first !== undefined && isFence(first) && others.some(isFence);
}
