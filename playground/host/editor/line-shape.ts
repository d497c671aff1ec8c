/** A checkbox at the start of a list item: `marker` is what stands before the bracket. */
export interface CheckboxShape {
  marker: string;
  status: string;
}

const CHECKBOX = /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[(.)\](?=\s|$)/u;
const HEADING = /^(#{1,6})[ \t]+/;
const BULLET = /^([ \t]*)[-*+][ \t]+/;

export function checkboxOf(line: string): CheckboxShape | undefined {
  const [, marker, status] = CHECKBOX.exec(line) ?? [];
  return marker === undefined || status === undefined ? undefined : {marker, status};
}

/** The heading's level and the length of its mark. */
export function headingOf(line: string): {level: number; length: number} | undefined {
  const [mark, hashes] = HEADING.exec(line) ?? [];
  return mark === undefined || hashes === undefined ? undefined : {level: hashes.length, length: mark.length};
}

/** Where a bullet stands and how long its mark is. */
export function bulletOf(line: string): {indent: number; length: number} | undefined {
  const [mark, indent] = BULLET.exec(line) ?? [];
  return mark === undefined || indent === undefined
    ? undefined
    : {indent: indent.length, length: mark.length};
}

/** The line with its status replaced: open becomes done, anything else open. Unchanged if it has no checkbox. */
export function toggleStatus(line: string): string {
  const checkbox = checkboxOf(line);
  if (checkbox === undefined) return line;
  const at = checkbox.marker.length + 1;
  const rest = line.slice(at + checkbox.status.length);
  return line.slice(0, at) + (checkbox.status === " " ? "x" : " ") + rest;
}
