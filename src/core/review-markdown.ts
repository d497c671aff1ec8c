/** Marks of Markdown, of inline fields and of comments. A backslash before one shows it as it is. */
const MARKS = /[\\`*_[\]<>#|~=$%^&]|::/g;
/** Marks of direction would turn what stands behind them, too; half a character is written as another one. */
const UNWRITABLE = /[\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu;
/** What a link to a note cannot hold. */
const UNLINKABLE = /[#^[\]|\\]|%%/;

/** A name as Markdown that shows it, in one line. */
export function asMarkdown(name: string): string {
  return inOneLine(name).replace(MARKS, (mark) => (mark === "::" ? ":\\:" : `\\${mark}`));
}

/** A link to a note that shows `text`, in which nothing is markup; the text alone where no link can lead there. */
export function noteLink(path: string | undefined, text: string): string {
  const shown = inOneLine(text);
  if (path === undefined || UNLINKABLE.test(path) || UNLINKABLE.test(shown)) return asMarkdown(text);
  return `[[${path.replace(/\.md$/i, "")}|${shown}]]`;
}

/** A table. Columns but the first stand to the right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const rule = heads.map((_, index) => (index === 0 ? "---" : "---:"));
  return [heads, rule, ...rows.map((row) => row.map(inCell))].map((cells) => `| ${cells.join(" | ")} |`);
}

/** The only bare `|` in what is written here is a link's; in a cell it must not end it. */
function inCell(text: string): string {
  return text.startsWith("[[") ? text.replace("|", "\\|") : text;
}

function inOneLine(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/\s+/g, " ").trim();
}
