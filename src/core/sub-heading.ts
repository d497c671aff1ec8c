import {outline} from "./add-line.ts";
import {applyChange, type Applied} from "./change.ts";
import {lineAt, lineEnding, lineStarts} from "./lines.ts";
import {isSameName} from "./names.ts";
import {readNote, type Checkbox, type Note} from "./note.ts";

interface SectionEnd {
  /** Of its heading. */
  readonly level: number;
  /** Behind its last line with text. */
  readonly from: number;
}

/**
 * Adds checkbox lines under a new heading at the end of another one's section, which is made if it is missing. Undefined
 * where a heading of that name stands in the note, or where something would be read otherwise.
 */
export function addBelow(
  text: string,
  lines: readonly string[],
  {heading, within}: {readonly heading: string; readonly within: string},
): Applied | undefined {
  const before = readNote(text);
  if ([...before.headings, {text: within}].some((found) => isSameName(found.text, heading))) return undefined;
  const eol = lineEnding(text);
  const section = sectionEnd(text, before, within);
  const {level, from} = section ?? {level: 2, from: text.length};
  const made = [...(section === undefined ? [{level, text: within}] : []), {level: level + 1, text: heading}];
  const blocks = [...made.map((each) => `${"#".repeat(each.level)} ${each.text}`), lines.join(eol)];
  const isApart = text === "" || /\n\r?\n$/.test(text.slice(0, from));
  const lead = isApart ? "" : text.slice(0, from).endsWith("\n") ? eol : eol + eol;
  const insert = lead + blocks.join(eol + eol) + (section === undefined ? eol : "");
  const result = applyChange(text, {from, to: from, insert}, 0);
  const after = readNote(result.text);
  const [boxes, headings] = [
    countUpTo(from, text, before.checkboxes),
    countUpTo(from, text, before.headings),
  ];
  const own = after.checkboxes.slice(boxes, boxes + lines.length);
  const line = own[0]?.line;
  if (line === undefined || own.map((box) => lineOf(result.text, box.line)).join("\n") !== lines.join("\n"))
    return undefined;
  const last = headings + made.length - 1;
  const expected = {
    checkboxes: [
      ...before.checkboxes.slice(0, boxes),
      ...own.map((box) => ({...box, heading: last})),
      ...before.checkboxes.slice(boxes).map((box) => movedBy(box, made.length, headings)),
    ],
    headings: [
      ...before.headings.slice(0, headings),
      ...made.map((each) => ({...each, line})),
      ...before.headings.slice(headings),
    ],
  };
  return outline(after) === outline(expected) ? {...result, line} : undefined;
}

/** How many of them stand before a place in the text. */
function countUpTo(from: number, text: string, found: readonly {readonly line: number}[]): number {
  const starts = lineStarts(text);
  return found.filter(({line}) => (starts[line] ?? 0) < from).length;
}

/** A checkbox whose heading comes so much later, if it is one of those from an index on. */
function movedBy(box: Checkbox, by: number, from: number): Checkbox {
  return box.heading < from ? box : {...box, heading: box.heading + by};
}

function lineOf(text: string, line: number): string {
  return lineAt(text, lineStarts(text)[line] ?? 0);
}

function sectionEnd(text: string, {headings}: Note, name: string): SectionEnd | undefined {
  const at = headings.findIndex((found) => isSameName(found.text, name));
  const heading = headings[at];
  if (heading === undefined) return undefined;
  const next = headings.slice(at + 1).find(({level}) => level <= heading.level);
  const starts = lineStarts(text);
  let line = (next?.line ?? starts.length) - 1;
  while (line > heading.line && lineAt(text, starts[line] ?? 0).trim() === "") line -= 1;
  const start = starts[line] ?? 0;
  return {level: heading.level, from: start + lineAt(text, start).length};
}
