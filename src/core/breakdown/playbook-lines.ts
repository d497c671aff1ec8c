import {Blocks} from "../blocks.ts";
import type {Listener} from "../containers.ts";
import {LineCursor} from "../line-cursor.ts";
import {takeFrontMatter} from "../note.ts";

/** A line of a playbook's note that says something; the text without its marks, trimmed. */
export interface PlaybookLine {
  readonly kind: "heading" | "item" | "prose";
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** What a playbook's note is made of. */
export interface PlaybookLines {
  readonly frontMatter: string | undefined;
  /** In their order; code, comments and formulas left out. */
  readonly lines: readonly PlaybookLine[];
  /** How many lines the note has, empty ones at its end left out. */
  readonly count: number;
}

const BOX = /^\[[^\]]\](?=\s|$)/u;

/** Reads a playbook's headings, list items and lines of text in one linear pass, as `readNote` does. */
export function playbookLines(text: string): PlaybookLines {
  const cursor = new LineCursor(text);
  const lines: PlaybookLine[] = [];
  const add = (kind: PlaybookLine["kind"], line: number, shown: string): void => {
    if (shown.trim() !== "") lines.push({kind, line: line + 1, text: shown.trim()});
  };
  const rest = (): string => text.slice(cursor.next, cursor.end);
  const listener: Listener = {
    item: () => add("item", cursor.line, rest().replace(BOX, "")),
    heading: (line, _, title) => add("heading", line, title),
  };
  const blocks = new Blocks(cursor, listener);
  const frontMatter = takeFrontMatter(cursor);
  while (cursor.nextLine()) {
    const [before, told] = [blocks.place, lines.length];
    blocks.readLine();
    if (before === "text" && blocks.place === "text" && told === lines.length)
      add("prose", cursor.line, rest());
  }
  return {frontMatter, lines, count: text.trimEnd().split("\n").length};
}
