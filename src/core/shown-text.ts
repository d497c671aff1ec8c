import {codeSpans, isTagWithin, tagsOf} from "./checkbox.ts";
import {withoutFields} from "./fields.ts";
import {pattern} from "./pattern.ts";

/** A row never carries more than this many characters; a line of a megabyte must not freeze the pane. */
const LONGEST = 600;
/** Markup included, that many are read. */
export const LONGEST_READ = LONGEST * 4;

/** What all marks begin with, links, tags and the Tasks plugin's emoji included: text without any is shown as it is. */
const MARKED = /[*_[\\`#%^\u231B\u23EB\u23EC\u23F0\u23F3\u26D4\u2705\u274C\u2795\uD83C\uD83D]|~~|==|::/;
const UNEVEN_SPACE = /[^\S ]| {2}|^ | $/;

const WIKI_LINK = /!?\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g;
const LINK = /!?\[([^[\]]*)\]\(((?:[^()\s]|\([^()\s]*\))*)(?:\s+"[^"]*")?\)/g;
const BLOCK_LINK = /^(?!\w+:\/\/).*#(?:\^|%5E)/i;
/** Scripts without spaces between words: `**책**을` is bold, where `2**3**4` and `snake_case_name` are not marked. */
const UNSPACED = "[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}]";
const SLANTED = [
  emphasis("\\*", "*_", `[^\\p{L}\\p{N}*]|${UNSPACED}`, "\\p{N}"),
  emphasis("_", "*_", "[^\\p{L}\\p{N}_]"),
];
const STRONG = [
  emphasis("\\*\\*|~~|==", "*_~=", `[^\\p{L}\\p{N}]|${UNSPACED}`, "\\p{N}"),
  emphasis("__", "*_~=", "[^\\p{L}\\p{N}]"),
];
/** Slanted inside strong, strong, and what was slanted around it. */
const EMPHASIS = [...SLANTED, ...STRONG, ...SLANTED];
const ESCAPE = /\\[!-/:-@[-`{-~]/g;
/** Up to a piece that is hidden already. */
const ADDRESS = /\bhttps?:\/\/[^\s<>()[\]\uE000]+/g;

/**
 * A line's text as the sidebar shows it: without inline fields, the Tasks plugin's emoji fields, block id, comments,
 * marks of emphasis, the win tag and tags at the end; links become their shown text, links to a block go. Code,
 * addresses and escaped marks stay as they are. Where nothing would be left, the text as written.
 */
export function shownText(text: string, winTag: string): string {
  const shown = plainText(text, (words) => withoutLastTags(words.filter((word) => !isWinTag(word, winTag))));
  return shown === "" ? textAsWritten(text) : shown;
}

/** The name that a habit has from its line's text: as it is shown, without tags at either end; "" where none is left. */
export function plainName(text: string): string {
  return plainText(text, (words) => withoutLastTags(withoutFirstTags(words)));
}

/** For text of which nothing would be left otherwise. */
export function textAsWritten(text: string): string {
  return clip(text.slice(0, LONGEST_READ).trim());
}

/** The text without markup, its words chosen by `choose`, single spaces between them. */
function plainText(text: string, choose: (words: string[]) => string[]): string {
  const start = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text;
  if (!MARKED.test(start)) return clip(singleSpaced(start));
  const kept = new Kept();
  const linked = kept
    .hideCode(start)
    .replace(LINK, (_, shown: string, target: string) => linkText(target, shown));
  const guarded = kept.hide(linked, [ESCAPE, ADDRESS]);
  const plain = withoutFields(guarded).replace(WIKI_LINK, (_, target: string, shown: string | undefined) =>
    linkText(target, shown ?? target.replace(/^#/, "")),
  );
  const unmarked = /[*_~=]/.test(plain)
    ? EMPHASIS.reduce((rest, marks) => rest.replace(marks(), "$1$3"), plain)
    : plain;
  const words = unmarked.split(/\s+/).filter((word) => word !== "");
  return clip(kept.putBack(choose(words).join(" ")));
}

/**
 * Text between `marks`, without any of `inner`, that begins and ends with no space; `beside` may stand on both sides of
 * it, `after` behind it.
 */
function emphasis(marks: string, inner: string, beside: string, after = "$"): () => RegExp {
  const text = `[^\\s${inner}](?:[^${inner}]*[^\\s${inner}])?`;
  return pattern(`(^|${beside})(${marks})(${text})\\2(?=$|${beside}|${after})`, "gu");
}

/** The text with single spaces between its words, and none around them. */
export function singleSpaced(text: string): string {
  return UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** At most as much as a row can carry. */
export function clip(text: string): string {
  if (text.length <= LONGEST) return text;
  // Cut between code points.
  return `${[...text.slice(0, LONGEST)].slice(0, -1).join("")}…`;
}

/** Pieces that must not be read as markup: each is hidden behind a character of the private use area, then put back. */
class Kept {
  private readonly pieces: string[] = [];

  hideCode(text: string): string {
    let hidden = "";
    let end = 0;
    for (const {from, to} of codeSpans(text)) {
      const code = text.slice(from, to);
      const marks = /^`+/.exec(code)?.[0].length ?? 0;
      hidden += text.slice(end, from) + this.keep(code.slice(marks, -marks).trim());
      end = to;
    }
    return hidden + text.slice(end);
  }

  hide(text: string, patterns: readonly RegExp[]): string {
    return patterns.reduce((rest, marks) => rest.replace(marks, (piece) => this.keep(piece)), text);
  }

  putBack(text: string): string {
    return text.replace(/\uE000(\d+)\uE001/g, (_, index: string) =>
      unescaped(this.pieces[Number(index)] ?? ""),
    );
  }

  private keep(piece: string): string {
    return `\uE000${this.pieces.push(piece) - 1}\uE001`;
  }
}

function unescaped(piece: string): string {
  return /^\\.$/.test(piece) ? piece.slice(1) : piece;
}

function linkText(target: string, shown: string): string {
  return BLOCK_LINK.test(target) ? " " : shown;
}

function withoutFirstTags(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !isTag(word));
  return first < 0 ? [] : words.slice(first);
}

function withoutLastTags(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 0 && isTag(words[end - 1] ?? "")) end -= 1;
  return words.slice(0, end);
}

function isTag(word: string): boolean {
  return word.startsWith("#") && tagsOf(word)[0] === word.slice(1);
}

function isWinTag(word: string, winTag: string): boolean {
  return isTag(word) && isTagWithin(word.slice(1), winTag);
}
