/**
 * Where a line of HTML takes the lines below it out of Markdown: CommonMark's seven kinds of HTML block
 * (https://spec.commonmark.org/0.31.2/#html-blocks). Lines come here without what their quotes and list items put
 * before them.
 */

/** CommonMark's number for the kind; 0 where a line begins no HTML block. */
export type HtmlKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

const RAW = /^<(?:pre|script|style|textarea)(?:[ \t>]|$)/i;
const TAG = /^<\/?([a-z][a-z0-9-]*)(?:[ \t>]|\/>|$)/i;
const CLOSING_TAG = /^<\/[a-z][a-z0-9-]*[ \t]*>[ \t]*$/i;
/** A value is quoted, bare, or missing before a slash; a bare one ends at a slash. */
const OPENING_TAG =
  /^<[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][a-z0-9_.:-]*(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|[^ \t"'/=<>`]+|(?=\/)))?)*[ \t]*\/?>[ \t]*$/i;

/** Elements that begin a block whatever else stands on the line. */
const BLOCK_ELEMENTS = new Set(
  (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li " +
    "link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th " +
    "thead title tr track ul"
  ).split(" "),
);

/** What a block of each kind ends at; kinds 6 and 7 end before a blank line instead. */
const ENDS: Partial<Record<HtmlKind, RegExp>> = {
  1: /<\/(?:pre|script|style|textarea)>/i,
  2: /-->/,
  3: /\?>/,
  4: />/,
  5: /\]\]>/,
};

/** The kind of HTML block that a line beginning with `<` starts. Kind 7 cannot follow a paragraph's line directly. */
export function htmlKind(line: string, afterParagraph: boolean): HtmlKind {
  if (line.startsWith("<!--")) return 2;
  if (line.startsWith("<?")) return 3;
  if (/^<![a-z]/i.test(line)) return 4;
  if (line.startsWith("<![CDATA[")) return 5;
  if (RAW.test(line)) return 1;
  const name = TAG.exec(line)?.[1];
  if (name !== undefined && BLOCK_ELEMENTS.has(name.toLowerCase())) return 6;
  if (afterParagraph) return 0;
  return CLOSING_TAG.test(line) || OPENING_TAG.test(line) ? 7 : 0;
}

/** Whether a block of this kind ends on its first line. */
export function htmlEndsAtOnce(kind: HtmlKind, line: string): boolean {
  // "<!-->" and "<?>" are whole blocks: their marks may share characters.
  const from = kind === 2 ? 2 : kind === 3 ? 1 : kind === 5 ? 9 : 0;
  return htmlEnds(kind, line.slice(from));
}

/** Whether a block of this kind ends on this line, one after its first. */
export function htmlEnds(kind: HtmlKind, line: string): boolean {
  return ENDS[kind]?.test(line) ?? false;
}
