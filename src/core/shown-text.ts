import {codeSpans, isTagWithin, tagsOf} from "./checkbox.ts";

/** A row never carries more than this many characters; a line of a megabyte must not freeze the pane. */
const LONGEST = 600;

const FIELDS = /\[[^[\]:]+::[^[\]]*\]|\([^():]+::\s[^()]*\)/g;
const COMMENT = /%%[^%]*%%/g;
const TASK_DATE = /[📅⏳🛫➕✅❌]\uFE0F?\s*\d{4}-\d\d-\d\d/gu;
const TASK_MARK = /[🔺⏫🔼🔽⏬]\uFE0F?/gu;
const TASK_WORD = /(?:🆔|⛔|🏁)\uFE0F?\s*[\w,-]+/gu;
const TASK_RULE = /🔁\uFE0F?\s*(?:every|when)\b[\w\s,]*/giu;
const BLOCK_ID = /\s\^[\w-]+\s*$/;
const REMOVED = [COMMENT, FIELDS, TASK_DATE, TASK_RULE, TASK_WORD, TASK_MARK, BLOCK_ID];

const WIKI_LINK = /!?\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g;
const LINK = /!?\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g;
const EMPHASIS = /(^|[\s("'*_~=])(\*\*|__|~~|==)([^\s*_~=](?:[^*_~=]*[^\s*_~=])?)\2(?=$|[\s)"'.,;:!?*_~=])/g;
const SLANTED = /(^|[\s("'~=])([*_])([^*_\s](?:[^*_]*[^*_\s])?)\2(?=$|[\s)"'.,;:!?~=])/g;
const ESCAPE = /\\[!-/:-@[-`{-~]/g;
const ADDRESS = /\bhttps?:\/\/[^\s<>()[\]]+/g;

/**
 * A line's text as the sidebar shows it: without inline fields, the Tasks plugin's emoji fields, block id, comments,
 * marks of emphasis, the win tag and tags at the end; links become their shown text, links to a block go. Code,
 * addresses and escaped marks stay as they are. Where nothing would be left, the text as written.
 */
export function shownText(text: string, winTag: string): string {
  const start = text.length > LONGEST * 4 ? text.slice(0, LONGEST * 4) : text;
  const kept = new Kept();
  const guarded = kept.hide(kept.hideCode(start).replace(LINK, "$1"), [ESCAPE, ADDRESS]);
  const plain = REMOVED.reduce((rest, pattern) => rest.replace(pattern, " "), guarded).replace(
    WIKI_LINK,
    (_, target: string, shown: string | undefined) => linkText(target, shown),
  );
  // Slanted inside bold and bold inside slanted.
  const unmarked = plain.replace(SLANTED, "$1$3").replace(EMPHASIS, "$1$3").replace(SLANTED, "$1$3");
  const shown = kept.putBack(withoutTags(unmarked, winTag));
  return clip(shown === "" ? start.trim() : shown);
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
    return patterns.reduce((rest, pattern) => rest.replace(pattern, (piece) => this.keep(piece)), text);
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

function linkText(target: string, shown: string | undefined): string {
  if (target.includes("#^")) return " ";
  return shown ?? target;
}

function withoutTags(text: string, winTag: string): string {
  const words = text.split(/\s+/).filter((word) => word !== "" && !isWinTag(word, winTag));
  while (words.length > 0 && isTag(words[words.length - 1] ?? "")) words.pop();
  return words.join(" ");
}

function isTag(word: string): boolean {
  return word.startsWith("#") && tagsOf(word)[0] === word.slice(1);
}

function isWinTag(word: string, winTag: string): boolean {
  return isTag(word) && isTagWithin(word.slice(1), winTag);
}
