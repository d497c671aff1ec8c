import {parseTree} from "../../metadata.ts";

/** A node of the Markdown syntax tree, as far as the reading view looks at it. Lines count from 1. */
export interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  spread?: boolean | null;
  lang?: string | null;
  url?: string;
  alt?: string | null;
  position?: {start: {line: number; offset?: number}; end: {line: number; offset?: number}};
}

export function markdownTree(text: string): MarkdownNode {
  return parseTree(text) as unknown as MarkdownNode;
}

/** The node's first line, counted from 0. */
export function firstLine(node: MarkdownNode): number {
  return (node.position?.start.line ?? 1) - 1;
}

/** The node's last line, counted from 0. */
export function lastLine(node: MarkdownNode): number {
  return (node.position?.end.line ?? 1) - 1;
}

export function sourceOf(node: MarkdownNode | undefined, text: string): string {
  return text.slice(node?.position?.start.offset ?? 0, node?.position?.end.offset ?? 0);
}
