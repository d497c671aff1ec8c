import {pattern} from "../pattern.ts";
import {Blocks} from "../blocks.ts";
import {LineCursor} from "../line-cursor.ts";
import {takeFrontMatter} from "../note.ts";
import {sectionOf, type Section} from "./sections.ts";

/** A list item of a goal note, with or without a box. */
export interface ListItem {
  /** 0-based. */
  readonly line: number;
  /** Without marker and box, trimmed. */
  readonly text: string;
  /** The character in its box; undefined: it has none. */
  readonly status: string | undefined;
  readonly section: Section;
  /** In a quote, which is no callout that tells what to do. */
  readonly isQuoted: boolean;
  /** The item that it stands in: an index; -1: none. */
  readonly parent: number;
}

/** A line of text outside lists. */
export interface ProseLine {
  /** 0-based. */
  readonly line: number;
  readonly text: string;
  readonly section: Section;
}

/** What a goal note's text is made of. */
export interface GoalLines {
  readonly frontMatter: string | undefined;
  readonly items: readonly ListItem[];
  readonly prose: readonly ProseLine[];
  /** How many there are. */
  readonly headings: number;
}

/** A goal that has more is a log, or a book. */
const MOST_ITEMS = 10_000;
const MOST_HEADINGS = 150;
const MOST_PROSE = 60;
const LONGEST_PROSE = 1000;
const LONGEST_ITEM = 2400;

const BOX = /\[([^\n\r])\](?=[ \t\r\n]|$)/uy;
/** What a line of text may begin with; others are tables, comments, embeds and rules. */
const BEGINS_PROSE = pattern(String.raw`[\p{L}\p{N}"'“„«¡¿*_[(📅]`, "u");
/** "**Next steps**", "Done:": a line that is a heading to its reader. */
const TITLE = /^(?:(\*\*|__)[^*_]{1,40}\1:?|[^:.!?]{1,40}:)\s*$/;
/** A list mark or a box that is written without Markdown's marker: "[ ] tiles", "• tiles", "✓ tiles". */
const HAND_MARK = /^(?:\[([ xX/\->])\]|([•·◦▪–✓✔✅☑☐]))\uFE0F?\s+(?=\S)/u;
const TICKED = "✓✔✅☑";
const QUOTE = 62;
/** Callouts that tell what someone else said. */
const CALLOUT = /^[ \t>]*\[!(?!quote|cite|example)/i;

/** Reads a note's list items, headings and first lines of prose in one linear pass, as `readNote` does its checkboxes. */
export function readLines(text: string): GoalLines {
  const cursor = new LineCursor(text);
  const items: ListItem[] = [];
  const prose: ProseLine[] = [];
  /** The items that the line may stand in; `content`: the column that what stands in one is indented by. */
  let open: {readonly index: number; readonly content: number}[] = [];
  const sections: {readonly level: number; readonly section: Section}[] = [];
  let section: Section = "other";
  let headings = 0;
  /** The line of prose last seen below a line that is written as a heading; -1: there is none. */
  let below = -1;
  let [isQuote, isCallout, hasToldLine] = [false, false, false];
  const above = (): Section => sections.at(-1)?.section ?? "other";

  const blocks = new Blocks(cursor, {
    item() {
      const {next, end, line, column} = cursor;
      const begins = column - (next - markerStart(text, next));
      // Of several items on a line, the innermost has the text.
      const isInner = hasToldLine && items.at(-1)?.line === line;
      if (isInner) items.pop();
      while (open.length > 0 && (open.at(-1)?.content ?? 0) > begins) open.pop();
      if (isInner && open.at(-1)?.index === items.length) open.pop();
      BOX.lastIndex = next;
      const [box = "", status] = BOX.exec(text) ?? [];
      const from = next + box.length;
      const parent = open.at(-1)?.index ?? -1;
      const shown = text.slice(from, Math.min(end, from + LONGEST_ITEM)).trim();
      open.push({index: items.length, content: column});
      items.push({line, text: shown, status, section, isQuoted: isQuote && !isCallout, parent});
      hasToldLine = true;
    },
    heading(line, level, title) {
      hasToldLine = true;
      below = -1;
      open = [];
      while ((prose.at(-1)?.line ?? -1) >= line) prose.pop();
      while ((sections.at(-1)?.level ?? 0) >= level) sections.pop();
      section = (headings++ < MOST_HEADINGS ? sectionOf(title) : undefined) ?? above();
      sections.push({level, section});
    },
  });

  const addProse = (line: number, written: string): void => {
    open = [];
    // "log:", its lines, an empty line: what comes then stands beside it.
    if (section === "aside" && below >= 0 && line > below + 1) section = above();
    const [mark, box, sign = ""] = HAND_MARK.exec(written) ?? [];
    if (mark !== undefined) {
      const status = box ?? (TICKED.includes(sign || " ") ? "x" : sign === "☐" ? " " : undefined);
      const shown = written.slice(mark.length).trim();
      items.push({line, text: shown, status, section, isQuoted: false, parent: -1});
      return;
    }
    const isFull = prose.length >= MOST_PROSE;
    if (isFull || !BEGINS_PROSE().test(String.fromCodePoint(written.codePointAt(0) ?? 0))) return;
    const isTitle = TITLE.test(written);
    if (below >= 0 || isTitle) below = line;
    if (!isTitle) prose.push({line, text: written, section});
    // What stands below a line that is written as a heading is, without its marks.
    else section = sectionOf(written) ?? (section === "steps" || section === "goal" ? section : above());
  };

  const frontMatter = takeFrontMatter(cursor);
  while (items.length < MOST_ITEMS && cursor.nextLine()) {
    const {line, next, end, nextColumn} = cursor;
    const before = blocks.place;
    const wasQuote = isQuote;
    isQuote = next < end && text.charCodeAt(next) === QUOTE;
    if (isQuote && !wasQuote) isCallout = CALLOUT.test(text.slice(next, Math.min(end, next + 40)));
    hasToldLine = false;
    blocks.readLine();
    const isText = before === "text" && blocks.place === "text" && !hasToldLine && !isQuote;
    if (isText && next < end && nextColumn === 0)
      addProse(line, text.slice(next, Math.min(end, next + LONGEST_PROSE)));
  }
  return {frontMatter, items, prose, headings};
}

/** Where the list marker begins behind which `next` stands. */
function markerStart(text: string, next: number): number {
  let at = next - 1;
  while (text[at] === " " || text[at] === "\t") at -= 1;
  while (at > 0 && /\d/.test(text[at - 1] ?? "")) at -= 1;
  return at;
}
