import {codeSpans, tagsOf} from "../checkbox.ts";
import {fieldSpans, type Span} from "../fields.ts";
import {withoutTimes} from "../habit-key.ts";
import {LONGEST_READ} from "../shown-text.ts";

/** A checkbox line taken apart: what it says to do, and all that stays when it says something smaller. */
export interface LineParts {
  /** Up to the words: indent, marker, box, tags and times in front. */
  readonly before: string;
  /** The words, what stands among them included. */
  readonly words: string;
  /** Tags, fields, links to a block and blanks at the end. */
  readonly after: string;
  /** What stands among the words and is none of them, or is one that must not change: in order, offsets of `words`. */
  readonly kept: readonly KeptPiece[];
}

export interface KeptPiece extends Span {
  /** What a link reads as; undefined: the piece is no part of the sentence. */
  readonly shown: string | undefined;
}

const BOX = /^\uFEFF?(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*\[[^\n\r]\](?=[ \t])/u;
const WORD = /\S+/g;
const COMMENT = /%%.*?%%|<!--.*?-->/g;
const FOOTNOTE = /\[\^[^\]\s]+\]/g;
/** As the app has it: "$5 and $10" is money. */
const FORMULA = /\$(?![\s$])[^$]*?[^\s$\\]\$(?!\d)/g;
const WIKI_LINK = /!?\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g;
const LINK = /!?\[([^[\]]*)\]\(((?:[^()\s]|\([^()\s]*\))*)(?:\s+"[^"]*")?\)/g;
const ADDRESS = /\bhttps?:\/\/[^\s<>()[\]]+/g;
const BLOCK_LINK = /^(?!\w+:\/\/).*#(?:\^|%5E)/i;
/** What is looked for one after the other, and how it reads. */
const FORMS: readonly (readonly [form: RegExp, shownIn: (match: RegExpExecArray) => string | undefined])[] = [
  [COMMENT, () => undefined],
  [FOOTNOTE, () => undefined],
  [FORMULA, () => ""],
  [WIKI_LINK, ([, target, shown]) => linkWords(target, shown)],
  [LINK, ([, shown, target]) => linkWords(target, shown)],
  [ADDRESS, () => ""],
];

/** Takes a checkbox line apart; undefined: it is none, says nothing, or more than anyone reads. */
export function partsOfLine(line: string): LineParts | undefined {
  if (line.length > LONGEST_READ) return undefined;
  const box = BOX.exec(line)?.[0];
  if (box === undefined) return undefined;
  const content = line.slice(box.length);
  const pieces = piecesOf(content);
  const from = wordsStart(content, pieces);
  const to = wordsEnd(content, pieces, from);
  if (from >= to) return undefined;
  return {
    before: box + content.slice(0, from),
    words: content.slice(from, to),
    after: content.slice(to),
    kept: pieces
      .filter((piece) => piece.from >= from && piece.to <= to)
      .map((piece) => ({...piece, from: piece.from - from, to: piece.to - from})),
  };
}

function piecesOf(content: string): KeptPiece[] {
  const pieces: KeptPiece[] = [];
  let rest = content;
  const keep = (found: readonly KeptPiece[]): void => {
    pieces.push(...found);
    rest = blanked(rest, found);
  };
  keep(fieldSpans(rest).map((span) => ({...span, shown: undefined})));
  keep([...codeSpans(rest)].map((span) => ({...span, shown: ""})));
  for (const [form, shownIn] of FORMS)
    keep([...rest.matchAll(form)].map((match) => ({...spanOf(match), shown: shownIn(match)})));
  for (const {0: word, index} of rest.matchAll(WORD)) {
    const [tag] = word.startsWith("#") ? tagsOf(word) : [];
    if (tag !== undefined) pieces.push({from: index, to: index + tag.length + 1, shown: undefined});
  }
  return pieces.sort((one, other) => one.from - other.from);
}

function spanOf({0: {length}, index}: RegExpExecArray): Span {
  return {from: index, to: index + length};
}

/** How a link reads; one to a block does not. */
function linkWords(target = "", shown = target): string | undefined {
  return BLOCK_LINK.test(target) ? undefined : shown;
}

/** The text, as long as before, with these pieces blanked. */
function blanked(text: string, pieces: readonly Span[]): string {
  let made = "";
  for (const {from, to} of pieces) made += text.slice(made.length, from) + " ".repeat(to - from);
  return made + text.slice(made.length);
}

function wordsStart(content: string, pieces: readonly KeptPiece[]): number {
  let at = blanksEnd(content, 0);
  for (const {from, to, shown} of pieces) {
    // A repetition in front would take the words behind it for its rule.
    if (from !== at || shown !== undefined || !/[#[(%]/.test(content[from] ?? "")) break;
    at = blanksEnd(content, to);
  }
  return content.length - withoutTimes(content.slice(at)).length;
}

function blanksEnd(content: string, at: number): number {
  return content.length - content.slice(at).trimStart().length;
}

function wordsEnd(content: string, pieces: readonly KeptPiece[], start: number): number {
  let end = content.trimEnd().length;
  for (const {from, to, shown} of [...pieces].reverse()) {
    if (to !== end || shown !== undefined || from < start) break;
    end = content.slice(0, from).trimEnd().length;
  }
  return end;
}
