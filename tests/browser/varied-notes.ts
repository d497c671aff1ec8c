/**
 * Daily notes as people keep them, and a second opinion on their checkboxes: line by line, without the plugin's reader.
 * It knows fences and nothing else that hides a line, so the notes hold nothing else.
 */

const SHAPES: readonly string[] = [
  "# Plain\n\n- [ ] Walk\n- [x] Read\n- [ ] Write\n",
  "- [x] No final newline\n- [ ] Second",
  "Windows\r\n\r\n- [ ] One\r\n- [x] Two\r\n\r\n1. [ ] Three\r\n",
  "- [ ] Parent\n\t- [x] Child by a tab\n\t\t- [ ] Grandchild\n- [ ] Next\n",
  "- [ ] Parent\n  - [x] Child by spaces\n    - [ ] Grandchild\n",
  "> [!todo] Desk\n> - [ ] In a callout\n> - [x] Twice\n>\n> > 1. [ ] Deeper\n",
  "1. [ ] Numbered\n2. [x] With dots\n10. [ ] Ten\n",
  "1) [ ] Numbered\n2) [X] With brackets\n",
  "* [ ] Star\n* [x] Star\n\n+ [ ] Plus\n+ [w] Plus\n",
  "- [🎉] Party\n- [ ] Work\n- [/] Half\n- [-] Skipped\n- [>] Moved\n- [?] Asked\n",
  "\uFEFF# After a byte order mark\n- [ ] First\n- [x] Second\n",
  "---\ntags: [daily]\n---\n\n- [ ] After the properties\n- [x] Second\n",
  "```\n- [ ] not a checkbox\n```\n- [ ] A checkbox\n~~~md\n- [x] not one either\n~~~\n- [x] Another\n",
  "- [ ] The same line\n- [ ] The same line\n- [x] The same line\n",
  "- [ ] [[Note|a link]] and [another](https://example.org)\n- [x] **Bold** `code [ ]` #win ✅\n",
];

const TODAY_TEXT =
  "# Friday\n- [ ] First\n- [x] Second\n\t1. [ ] Nested\n\n> [!note]\n> - [ ] Quoted\n\n## Evening\n* [w] Star\n- [ ] Last";

/** Thirty daily notes from 22 October to 20 November 2026, and two notes that are none. */
export function variedNotes(): Record<string, string> {
  const notes: Record<string, string> = {
    "Lists/Shopping.md": "- [ ] Milk\n- [x] Bread\n",
    "Loose.md": "Text.\n",
  };
  for (let back = 29; back > 0; back -= 1) {
    const day = new Date(Date.UTC(2026, 10, 20 - back)).toISOString().slice(0, 10);
    notes[`Daily/${day}.md`] = SHAPES[back % SHAPES.length] ?? "";
  }
  return {...notes, "Daily/2026-11-20.md": TODAY_TEXT};
}

const CHECKBOX = /^[\s>]*(?:[-*+]|\d+[.)])\s\[(.)\]\s/u;

/** The lines with a checkbox, 0-based. */
export function checkboxLines(text: string): number[] {
  let isCode = false;
  return text.split("\n").flatMap((line, at) => {
    if (/^(```|~~~)/.test(line)) isCode = !isCode;
    return !isCode && CHECKBOX.test(line) ? [at] : [];
  });
}

function statusAt(text: string, line: number): string {
  return CHECKBOX.exec(text.split("\n")[line] ?? "")?.[1] ?? "";
}

/** The text after a tick on a line: what is open is done, what is done is open. */
export function toggled(text: string, line: number): string {
  const lines = text.split("\n");
  const status = statusAt(text, line);
  lines[line] = (lines[line] ?? "").replace(`[${status}]`, status === " " ? "[x]" : "[ ]");
  return lines.join("\n");
}

/** Wins of a daily note, and lines that are neither done nor skipped nor moved. */
export function countOf(text: string): {wins: number; open: number} {
  const statuses = checkboxLines(text).map((line) => statusAt(text, line));
  return {
    wins: statuses.filter((status) => "xXw".includes(status)).length,
    open: statuses.filter((status) => !"xXw-><".includes(status)).length,
  };
}
